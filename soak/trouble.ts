import type { Sandbox } from '../sandbox/server.ts'
import { CHANNEL, chatOf } from './world.ts'

const DAY_MS = 24 * 3_600_000
const MODES = ['server_error', 'reset', 'empty', 'stale', 'too_many_requests', 'blank'] as const

/** What becomes of the world in one round: news, an edit, faults, and people who ask. */
export type Round = Readonly<{ nth: number; chats: number }>

const news = (nth: number): string =>
  `Сьогодні відбувся обмін полоненими. В Україну повернулися ${50 + (nth % 40)} захисників.`

/** A day later there is another exchange. */
export function publish({ channels }: Sandbox, { nth }: Round): number {
  channels.advance(DAY_MS)
  return channels.write(CHANNEL, news(nth)).id
}

/** The channel corrects its figure: everybody who was told is told otherwise. */
export function correct({ channels }: Sandbox, post: number, { nth }: Round): void {
  channels.edit(CHANNEL, post, news(nth + 1))
}

/** Some calls fail in every way there is, some people leave, some ask, and the page is not always there. */
export function disturb({ channels, telegram }: Sandbox, { nth, chats }: Round): void {
  telegram.faults.clear()
  telegram.faults.order({ kind: 'http', status: 502, every: 97, times: 50 })
  telegram.faults.order({ kind: 'reset', every: 151, times: 50 })
  telegram.faults.order({ kind: 'slow', ms: 500, every: 53, times: 100 })
  telegram.faults.order({ kind: 'too_many', retryAfter: 1, every: 2000, times: 1 })
  telegram.people.block(chatOf(nth * 3, chats))
  for (let asks = 0; asks < 5; asks += 1) {
    const chat = chatOf(nth * 5 + asks + 1, chats)
    if (telegram.people.chat(chat)?.standing === 'member') telegram.people.type(chat, '/status')
  }
  channels.setMode(CHANNEL, MODES[nth % MODES.length] ?? 'reset')
}

/** The page is there again. */
export function calm({ channels }: Sandbox): void {
  channels.setMode(CHANNEL, 'open')
}
