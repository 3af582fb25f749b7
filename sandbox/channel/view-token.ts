import { createHash } from 'node:crypto'
import type { StoryChannel } from '../story/story.ts'

/** Who renders a page and when: `now` is ms of story time. */
export type Rendering = Readonly<{ channel: StoryChannel; now: number }>

const digest = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length)

/**
 * Makes a message's `data-view`: base64url JSON that names the channel by its negative id, the post
 * (an album as "<id>g") and the server's second of rendering.
 */
export function viewToken({ channel, now }: Rendering, post: number | string): string {
  const t = Math.floor(now / 1000)
  const h = digest(`${channel.id}/${post}/${t}`, 18)
  return Buffer.from(JSON.stringify({ c: -channel.id, p: post, t, h })).toString('base64url')
}

/** The `data-peer` of a single post's widget. */
export const peerOf = ({ id }: StoryChannel): string =>
  `c${id}_${BigInt(`0x${digest(`peer/${id}`, 15)}`).toString()}`

export const peerHashOf = ({ id }: StoryChannel): string => digest(`peer-hash/${id}`, 18)

/** An address of a picture or video; nothing is served there. */
export const fileUrl = (name: string, ending: string): string =>
  `https://cdn4.telesco.pe/file/${createHash('sha256').update(name).digest('base64url')}${ending}`
