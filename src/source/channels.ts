import { z } from 'zod'
import type { Channel } from '#post/channel.ts'

/** A channel with how it is read. */
export type Source = Channel &
  Readonly<{
    /** The number behind the handle, where the operator knows it; else the first one seen is kept. */
    channelId: number | null
    /** Seconds between two polls: in the hours in which exchanges are announced, and else. */
    pollSeconds: Readonly<{ busy: number; quiet: number }>
    /** After how many hours without a post of its own the channel is said to have paused. */
    silentAfterHours: number
  }>

const seconds = z.int().min(10).max(86_400)

const ChannelList = z
  .array(
    z.strictObject({
      handle: z.string().regex(/^[A-Za-z]\w{3,31}$/u, 'must be a public handle without @'),
      channelId: z.int().positive().nullable(),
      holder: z.enum(['coordination_hq', 'president', 'ombudsman', 'ru_mod', 'tass']),
      side: z.enum(['ua', 'ru']),
      rank: z.enum(['confirms', 'claims']),
      reads: z.array(
        z.enum(['prisoner_exchange', 'body_repatriation', 'agreement', 'official_total']),
      ),
      pollSeconds: z.strictObject({ busy: seconds, quiet: seconds }),
      silentAfterHours: z.number().positive(),
    }),
  )
  .min(1)
  .refine(
    (channels) =>
      new Set(channels.map(({ handle }) => handle.toLowerCase())).size === channels.length,
    'must name each handle once',
  )

/** Reads the list of sources from the JSON of `data/channels.json`; throws where it is not one. */
export function readChannels(json: string): readonly Source[] {
  const result = ChannelList.safeParse(JSON.parse(json))
  if (result.success) return result.data
  throw new Error(`Cannot read the list of channels: it is wrong\n${z.prettifyError(result.error)}`)
}
