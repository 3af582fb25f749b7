import { expect } from 'vitest'
import type { Message } from '#notification/message.ts'
import { type Instant, instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import type { WritableDb } from '#store/db.ts'
import { announce } from '#store/notifications.ts'
import type { Outside } from '#watch/deliver.ts'
import type { Plan } from '#watch/plan.ts'
import { anEvent } from './events.ts'

const MESSAGE: Message = { html: 'text', buttons: [], silent: false }
/** A plan to send it. */
export const sending = (id: number, message: Message = MESSAGE): Plan => ({
  do: 'send',
  message,
  replyTo: null,
  settles: [id],
  shown: { version: 1, inCard: false },
})
/** Noon in Kyiv: no quiet hours. */
export const NOON = instant(Date.parse('2025-08-19T09:00:00Z'))

type World = Readonly<{
  sent: number[]
  refused: string[]
  logged: string[]
  outside: Outside
}>

/** An outside that takes everything, but for what the test is about. */
export function world(difference: Partial<Outside> = {}, now: () => Instant = () => NOON): World {
  const sent: number[] = []
  const refused: string[] = []
  const logged: string[] = []
  const log = (_: object, text: string): void => {
    logged.push(text)
  }
  return {
    sent,
    refused,
    logged,
    outside: {
      send: async (chatId) => {
        sent.push(chatId)
        return { is: 'sent', messageId: 100 + chatId }
      },
      edit: async (_chatId, messageId) => {
        await Promise.resolve()
        return { is: 'sent', messageId }
      },
      plan: ({ id }) => sending(id),
      now,
      steady: () => performance.now(),
      log: { info: () => {}, warn: log, error: log },
      refused: (reason) => {
        refused.push(reason)
      },
      ...difference,
    },
  }
}

/** Some chats that asked, and an event announced to them. */
export function announced(
  db: WritableDb,
  chats: number,
  kind: 'exchanges' | 'bodies' = 'exchanges',
): void {
  for (let chatId = 1; chatId <= chats; chatId += 1) {
    rememberChat(db, chatId, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(0))
    subscribe(db, chatId, kind, instant(0))
  }
  const event = anEvent(db, kind === 'bodies' ? { kind: 'body_repatriation' } : {})
  announce(db, event, kind, NOON)
}

/** Every delivery with what became of it. */
export const states = (db: WritableDb): unknown[] =>
  db.prepare('SELECT chat_id, state, message_id FROM delivery ORDER BY chat_id').all()

/** Waits up to two seconds for what the worker does by itself. */
export const until = async (happened: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 400 && !happened(); tries += 1) {
    // oxlint-disable-next-line no-await-in-loop -- waits for the worker
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  expect(happened()).toBe(true)
}

export const FAST = { perSecond: 1000, inFlight: 8 }
