import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant, type Post } from '#post/post.ts'
import { ExportAlbums } from '#source/export-albums.ts'
import { fromExport } from '#source/export-message.ts'
import { ExportScan, type RawMessage } from '#source/export-scan.ts'
import { aPost } from '../posts.ts'

const PLACE = { handle: 'Koord_shtab', zone: 'Europe/Kyiv' }

function scan(file: string, pieceLength = file.length): RawMessage[] {
  const scanning = new ExportScan()
  const found: RawMessage[] = []
  for (let at = 0; at < file.length; at += pieceLength) {
    found.push(...scanning.push(file.slice(at, at + pieceLength)))
  }
  scanning.end()
  return found
}

const exported = (messages: readonly unknown[], chat: object = {}): string =>
  JSON.stringify({ name: 'Штаб «71»', type: 'public_channel', id: 150, ...chat, messages }, null, 1)

describe('ExportScan', () => {
  test('gives each message with the chat it stands in, whatever pieces the file comes in', () => {
    const messages = [
      { id: 1, text: 'дужка } і "лапки" \\ кінець\\' },
      { id: 2, text: [{ type: 'bold', text: '[' }, 'x'], messages: [{ id: 9 }] },
      { id: 3, poll: { answers: [{ text: '{' }] } },
    ]
    const file = exported(messages)
    for (const length of [1, 2, 7, 64, file.length]) {
      const found = scan(file, length)
      expect(found.map(({ json }) => JSON.parse(json) as unknown)).toEqual(messages)
      expect(found[0]).toMatchObject({
        chat: { id: 150, name: 'Штаб «71»', type: 'public_channel' },
        isAlone: true,
      })
    }
  })

  test('gives back whatever messages were written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
        fc.integer({ min: 1, max: 40 }),
        (messages, length) => {
          // The text itself is compared: Node may parse a key "\"" as "\\" (nodejs/node#63785).
          const texts = messages.map((message) =>
            JSON.stringify(message, null, 1).replaceAll('\n', '\n  '),
          )
          expect(scan(exported(messages), length).map(({ json }) => json)).toEqual(texts)
        },
      ),
      { numRuns: 200 },
    )
  })

  test("reads the chats of a whole account's export, and tells that they are several", () => {
    const chats = [150, 151].map((id) => ({
      name: 'x',
      type: 'public_channel',
      id,
      messages: [{ id: 1 }, { id: 2 }],
    }))
    const file = JSON.stringify({
      about: 'x',
      chats: { about: 'y', list: chats },
      left_chats: { list: [] },
    })
    const found = scan(`\u{feff}${file}`, 10)
    expect(found.map(({ chat, isAlone }) => [chat.id, isAlone])).toEqual([
      [150, false],
      [150, false],
      [151, false],
      [151, false],
    ])
  })

  test.for([
    ['a page instead of JSON', '<!DOCTYPE html>', 'not the JSON'],
    ['a file cut short', exported([{ id: 1 }]).slice(0, -3), 'stops in the middle'],
    [
      'a file cut inside a message',
      exported([{ id: 1, text: 'abc' }]).slice(0, -12),
      'stops in the middle',
    ],
    ['an empty file', '', 'stops in the middle'],
    ['other JSON', '{"a": [1, 2]}', 'no messages'],
    ['brackets that do not match', '{"messages": [}', 'do not match'],
    ['a bracket too many', '{"messages": []}}', 'do not match'],
    ['endless nesting', '['.repeat(200), 'nested deeper'],
  ] as const)('refuses %s', ([, file, why]) => {
    expect(() => scan(file)).toThrow(why)
  })

  test('refuses a message without an end before it fills the memory', () => {
    const scanning = new ExportScan()
    scanning.push('{"messages": [{"text": "')
    expect(() => {
      for (let count = 0; count < 1000; count += 1) scanning.push('x'.repeat(100_000))
    }).toThrow('a message is longer than 5000000 characters')
  })
})

const read = (message: object | string): ReturnType<typeof fromExport> =>
  fromExport(
    {
      chat: { id: 150, name: null, type: null },
      isAlone: true,
      json: typeof message === 'string' ? message : JSON.stringify(message),
    },
    PLACE,
  )
const one = { id: 7, type: 'message', date_unixtime: '1755602400', text: 'Повернули 84' }

describe('fromExport()', () => {
  test('gives what the page of the channel gives for the same post', () => {
    expect(read(one)).toEqual({
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
    })
  })

  test('joins the pieces of a text and keeps where its words lead', () => {
    const text = [
      'Повернули ',
      { type: 'bold', text: '84' },
      '\u{a0}',
      { type: 'text_link', text: 'тут', href: 'https://x.test/?a=1&b=2' },
      { type: 'text_link', text: '!', href: 'tg://user?id=5' },
      { type: 'custom_emoji', text: '🇺🇦', document_id: 'x' },
      '\n',
    ]
    expect(read({ ...one, text })).toMatchObject({
      text: 'Повернули 84 тут!🇺🇦',
      links: ['https://x.test/?a=1&b=2'],
    })
  })

  test('reads an export of 2021: numbers for names, and a date without a zone', () => {
    const old = {
      id: 7,
      type: 'message',
      date: '2021-03-28T02:59:58',
      from_id: 44_444_444_444,
      text: 'x',
    }
    expect(read(old)).toMatchObject({ publishedAt: Date.UTC(2021, 2, 28, 0, 59, 58) })
    expect(read({ ...old, date: '2021-03-28T04:00:00' })).toMatchObject({
      publishedAt: Date.UTC(2021, 2, 28, 1),
    })
    expect(read({ ...old, date: 'учора' })).toBe('message 7 has no date')
  })

  test('mends the \\xHH of control characters, and no backslash that was typed', () => {
    const json = String.raw`{"id":7,"type":"message","date_unixtime":"1755602400","text":"a\x0bb \\x41 \"c\" \u0416"}`
    expect(read(json)).toMatchObject({ text: 'a\u{b}b \\x41 "c" Ж' })
  })

  test.for([
    [{ type: 'service', action: 'pin_message', message_id: 3, text: '' }, 'service', []],
    [{ type: 'unsupported', text: undefined }, 'unreadable', []],
    [{ forwarded_from: 'Приватна особа' }, 'forwarded', []],
    [{ text: '', photo: '(File not included.)' }, 'own', ['photo']],
    [{ text: '', file: 'x.mp4', media_type: 'video_file' }, 'own', ['video']],
    [{ text: '', file: 'x.pdf' }, 'own', ['document']],
    [{ text: '', poll: { question: '95 чи 96?' } }, 'own', ['poll']],
    [{ text: '' }, 'unreadable', []],
    [{ edited: '2025-08-19T14:20:00', edited_unixtime: '1755602401' }, 'own', []],
  ] as const)('knows what %o is', ([given, kind, media]) => {
    expect(read({ ...one, date: '2025-08-19T14:20:00', ...given })).toMatchObject({
      kind,
      media,
      edited: false,
      forwardedFrom: null,
    })
  })

  test.for([
    '5',
    'null',
    '{}',
    '{"id":-5,"type":"message"}',
    '{"id":5,"type":"odd"}',
    'x{',
    String.raw`"\x"`,
  ])('says why it cannot read %s', (json) => {
    expect(read(json)).toBeTypeOf('string')
  })
})

const piece = (number: number, given: Partial<Post> = {}): Post =>
  aPost({ number, text: '', media: ['photo'], ...given })
const join = (...posts: readonly Post[]): readonly (readonly number[])[] => {
  const albums = new ExportAlbums()
  const whole = [...posts.map((post) => albums.push(post)), albums.flush()]
  return whole.flatMap((post) => (post === null ? [] : [post.members]))
}

describe('ExportAlbums', () => {
  test('makes one post of pictures of one second, under the first number, with the one caption', () => {
    const albums = new ExportAlbums()
    for (const post of [piece(14), piece(15, { text: 'Фото' }), piece(16)]) albums.push(post)
    expect(albums.flush()).toMatchObject({
      number: 14,
      members: [14, 15, 16],
      text: 'Фото',
      media: ['photo:14', 'photo:15', 'photo:16'],
    })
    expect(albums.flush()).toBeNull()
  })

  test.for([
    ['with a number between them', [piece(14), piece(16)]],
    ['with a caption each', [piece(14, { text: 'а' }), piece(15, { text: 'б' })]],
    ['of which one is no picture', [piece(14), piece(15, { media: [], text: 'б' })]],
    [
      'a second apart',
      [piece(14), piece(15, { publishedAt: instant(aPost().publishedAt + 1000) })],
    ],
    ['of which one is a forward', [piece(14), piece(15, { kind: 'forwarded' })]],
  ] as const)('leaves two messages %s apart', ([, posts]) => {
    expect(join(...posts)).toHaveLength(2)
  })

  test('puts no more than ten together', () => {
    const members = join(...Array.from({ length: 12 }, (_, index) => piece(14 + index)))
    expect(members.map(({ length }) => length)).toEqual([10, 2])
  })
})
