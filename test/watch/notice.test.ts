import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { rememberChat } from '#store/chats.ts'
import { stillUntil } from '#store/deliveries.ts'
import { confirmNotice, draftNotice } from '#store/notices.ts'
import { sendNotices } from '#watch/notice.ts'
import { test } from '../db.ts'

const NOW = instant(Date.UTC(2026, 0, 5, 12))
const [BUSY, OTHER] = [1, 2]

describe('sendNotices()', () => {
  test.for([
    ['one chat lets only that chat wait', true, [BUSY, OTHER], null],
    ['the whole bot makes it still', false, [BUSY], NOW + 90_000],
  ] as const)('told to slow down for %s', async ([, isChatsOwn, tried, still], { db }) => {
    for (const id of [BUSY, OTHER])
      rememberChat(db, id, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(0))
    const draft = { language: null, topic: null, text: 'Завтра бот не працює', by: 7 }
    confirmNotice(db, { id: draftNotice(db, draft, NOW), by: 7 }, NOW)
    const written: number[] = []
    await sendNotices({
      db,
      send: async (chat) => {
        written.push(chat)
        return chat === BUSY
          ? { is: 'slow_down', retryAfterMs: 90_000 }
          : { is: 'sent', messageId: 5 }
      },
      now: () => NOW,
      log: { info: () => {}, warn: () => {}, error: () => {} },
      isChatsOwn: () => isChatsOwn,
    })
    expect(written).toEqual(tried)
    expect(stillUntil(db)).toBe(still)
  })
})
