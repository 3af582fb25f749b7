import type { Message } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import type { Post } from '#post/post.ts'
import { type BotMessage, fromBotMessage } from '#source/bot-message.ts'
import { readRichMessage } from '#source/rich-message.ts'

const message: BotMessage = { message_id: 7, date: 1_755_602_400, text: 'Повернули\u{a0}84' }
const read = (given: object): Post | null => fromBotMessage({ ...message, ...given }, 'Koord_shtab')

describe('fromBotMessage()', () => {
  test('gives what the page of the channel would give for the same post', () => {
    const post: Message.TextMessage = {
      message_id: 7,
      date: 1_755_602_400,
      chat: { id: -100_150, type: 'channel', title: 'Штаб' },
      text: 'Повернули\u{a0}84',
    }
    expect(fromBotMessage(post, 'Koord_shtab')).toEqual({
      channel: 'Koord_shtab',
      number: 7,
      members: [7],
      kind: 'own',
      text: 'Повернули 84',
      publishedAt: Date.UTC(2025, 7, 19, 11, 20),
      edited: false,
      forwardedFrom: null,
      media: [],
      perhapsCut: false,
      shownAt: Date.UTC(2025, 7, 19, 11, 20),
    })
  })

  test('knows an edit, a caption with its picture, and links under words', () => {
    const entities = [
      { type: 'text_link', url: 'https://x.test/?a=1&b=2' },
      { type: 'text_link', url: 'tg://user?id=5' },
      { type: 'bold' },
    ]
    expect(
      read({
        text: undefined,
        caption: 'Фото',
        caption_entities: entities,
        edit_date: 5,
        photo: [{ file_unique_id: 'small' }, { file_unique_id: 'AQAD' }],
      }),
    ).toMatchObject({
      text: 'Фото',
      edited: true,
      media: ['photo:bot/AQAD'],
      links: ['https://x.test/?a=1&b=2'],
    })
  })

  test('keeps a channel as the origin of a forward, and no person', () => {
    const channel = { type: 'channel', chat: { username: 'other' } }
    expect(read({ forward_origin: channel })).toMatchObject({
      kind: 'forwarded',
      forwardedFrom: 'other',
    })
    for (const origin of [
      { type: 'user', sender_user: { first_name: 'Особа' } },
      { type: 'hidden_user', sender_user_name: 'Особа' },
      { type: 'channel', chat: {} },
    ]) {
      expect(read({ forward_origin: origin })).toMatchObject({
        kind: 'forwarded',
        forwardedFrom: null,
      })
    }
  })

  test('takes a pinned post for a service post, whatever it repeats', () => {
    const pinned = { text: undefined, pinned_message: { message_id: 3, text: 'Повернули 95' } }
    expect(read(pinned)).toMatchObject({ kind: 'service', text: '' })
  })

  test('leaves a wordless piece of an album to the captioned one', () => {
    expect(
      read({ media_group_id: '9', text: undefined, photo: [{ file_unique_id: 'a' }] }),
    ).toBeNull()
    expect(read({ media_group_id: '9', text: undefined, caption: 'Фото' })).toMatchObject({
      text: 'Фото',
    })
  })

  test('names an animation once', () => {
    const file = { file_unique_id: 'AgAD' }
    expect(read({ animation: file, document: file })?.media).toEqual(['video:bot/AgAD'])
  })

  test('calls unreadable what shows neither words nor anything known', () => {
    expect(read({ text: undefined, paid_media: {} })).toMatchObject({ kind: 'unreadable' })
  })

  test('reads a rich message whole, which no public page shows', () => {
    const blocks = [{ type: 'paragraph', text: ['Повернули ', { type: 'bold', text: '84' }] }]
    expect(read({ text: undefined, rich_message: { blocks } })).toMatchObject({
      kind: 'own',
      text: 'Повернули 84',
      perhapsCut: false,
    })
  })
})

describe('readRichMessage()', () => {
  test('gives headings, lists, quotes, tables and captions a line each', () => {
    const blocks = [
      { type: 'heading', text: 'Обмін' },
      { type: 'divider' },
      {
        type: 'list',
        items: [
          { label: '1.', blocks: [{ type: 'paragraph', text: 'Військові' }] },
          {
            label: '•',
            blocks: [{ type: 'paragraph', text: [{ type: 'italic', text: 'Цивільні' }] }],
          },
        ],
      },
      { type: 'blockquote', blocks: [{ type: 'paragraph', text: 'Слова' }], credit: 'Штаб' },
      {
        type: 'table',
        cells: [
          [{ text: 'Дата' }, { text: 'Осіб' }],
          [{ text: '19.08' }, { text: '84' }],
        ],
        caption: 'Таблиця',
      },
      { type: 'photo', photo: [], caption: { text: 'Автобуси', credit: 'Фото штабу' } },
      {
        type: 'details',
        summary: 'Далі',
        blocks: [{ type: 'paragraph', text: { type: 'custom_emoji', alternative_text: '🇺🇦' } }],
      },
    ]
    expect(readRichMessage({ blocks })).toEqual({
      text: 'Обмін\n1. Військові\n• Цивільні\nСлова\nШтаб\nДата | Осіб\n19.08 | 84\nТаблиця\nАвтобуси\nФото штабу\nДалі\n🇺🇦',
      media: ['photo'],
    })
  })

  test('gives nothing for what is no rich message, and ends on one without end', () => {
    for (const value of [undefined, null, 5, 'x', {}, { blocks: 5 }, { blocks: [null, 5, 'x'] }]) {
      expect(readRichMessage(value).text).toBe('')
    }
    const endless: { type: string; blocks: unknown[] } = { type: 'details', blocks: [] }
    endless.blocks.push(endless, { text: 'x' })
    expect(readRichMessage({ blocks: [endless] }).text).toMatch(/^x/u)
  })
})
