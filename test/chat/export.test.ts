import Database from 'better-sqlite3'
import { Bot } from 'grammy'
import { describe, expect, test as plainTest } from 'vitest'
import { answerExport } from '#chat/export.ts'
import { csvOf, filesOf } from '#store/export-files.ts'
import { instant } from '#post/post.ts'
import { rememberChat, subscribe } from '#store/chats.ts'
import { ingest } from '#watch/ingest.ts'
import { holdingsOf } from '#store/export.ts'
import type { SandboxMessage } from '../../sandbox/bot-api/telegram.ts'
import { test as dbTest } from '../db.ts'
import { HQ } from '../ledger/reported.ts'
import { aPost } from '../posts.ts'
import { CHANNELS, fill, NOW, TEXTS } from '../store/library.ts'
import { type Conversation, test, TOKEN, wordsOn } from './conversation.ts'

const HER = 11

/** The files that came, by what they are called after the day, with the words under them. */
async function pressed(talk: Conversation, form: string): Promise<Map<string, string>> {
  const before = talk.telegram.people.messages(HER).length
  await talk.press(HER, form)
  const came = talk.telegram.people.messages(HER).slice(before)
  return new Map(came.map((message) => [nameOf(message), bytesOf(talk, message).toString('utf8')]))
}

const fileOf = (talk: Conversation, { media }: SandboxMessage) =>
  talk.telegram.file(media?.fileId ?? '')
const nameOf = ({ media }: SandboxMessage): string =>
  (media?.fileName ?? 'no file').replace(/^vdoma-\d{4}-\d\d-\d\d-/u, '')
const bytesOf = (talk: Conversation, message: SandboxMessage): Buffer =>
  Buffer.from(fileOf(talk, message)?.bytes ?? '')

function ready(talk: Conversation, ...topics: ('exchanges' | 'bodies')[]): void {
  fill(talk.db)
  talk.person(HER)
  rememberChat(talk.db, HER, { lang: 'uk', zone: 'Europe/Kyiv' }, instant(0))
  for (const topic of topics) subscribe(talk.db, HER, topic, instant(0))
}

describe('/export', () => {
  test('offers three forms, and says what the files hold', async ({ talk }) => {
    ready(talk)
    const [offer] = await talk.type(HER, '/export')
    expect(offer?.text).toContain('У файлах — обміни полоненими.')
    expect(offer && wordsOn(offer)).toEqual(['CSV', 'JSON', 'SQLite'])
  })

  test('gives CSV with the mark of UTF-8, figures with holder, quote and link', async ({
    talk,
  }) => {
    ready(talk)
    await talk.type(HER, '/export')
    const files = await pressed(talk, 'CSV')
    expect([...files.keys()]).toEqual([
      'events.csv',
      'claims.csv',
      'sources.csv',
      'changes.csv',
      'codebook.txt',
    ])
    const claims = files.get('claims.csv') ?? ''
    expect(claims.startsWith('\ufeffevent_id,kind,first_on,measure,value,')).toBe(true)
    expect(claims).toMatch(
      /,ua_returned,84,[a-z]+,1,coordination_hq,,[^\n]*84[^\n]*,https:\/\/t\.me\/Koord_shtab\/501,2025-08-14T12:00:00\.000Z,/u,
    )
    const codebook = files.get('codebook.txt') ?? ''
    expect(codebook).toContain('CITATION\nVdoma (Telegram bot @')
    for (const column of claims.slice(1).split('\r\n')[0]?.split(',') ?? []) {
      expect(codebook).toContain(`  ${column}: `)
    }
  })

  test('gives JSON in which each event holds its figures and sources', async ({ talk }) => {
    ready(talk)
    await talk.type(HER, '/export')
    const files = await pressed(talk, 'JSON')
    expect([...files.keys()]).toEqual(['record.json', 'codebook.txt'])
    const record: unknown = JSON.parse(files.get('record.json') ?? '')
    expect(JSON.stringify(record)).toMatch(/"citation":"[^"]*Cite each figure.*"ordinal":67/u)
  })

  test('gives a SQLite file that holds nothing of those who read the bot', async ({ talk }) => {
    ready(talk, 'exchanges')
    await talk.type(HER, '/export')
    await talk.press(HER, 'SQLite')
    const message = talk.telegram.people
      .messages(HER)
      .find((one) => nameOf(one) === 'record.sqlite')
    if (message === undefined) throw new Error('Cannot test: no file came')
    const file = new Database(bytesOf(talk, message))
    const tables = file
      .prepare<[], { name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name",
      )
      .all()
      .map(({ name }) => name)
    expect(tables).toEqual(['changes', 'citation', 'claims', 'codebook', 'events', 'sources'])
    expect(
      file
        .prepare(
          "SELECT value FROM claims WHERE measure = 'ua_returned' AND first_on = '2025-08-14' AND leads = 1",
        )
        .get(),
    ).toEqual({ value: 84 })
    expect(file.pragma('integrity_check', { simple: true })).toBe('ok')
    file.close()
  })

  test.for(['CSV', 'JSON', 'SQLite'])(
    'as %s holds nothing of the dead for her who did not ask, and nobody by name',
    async (form, { talk }) => {
      ready(talk, 'exchanges')
      await talk.type(HER, '/export')
      for (const text of (await pressed(talk, form)).values()) {
        expect(text.replaceAll(/https?:\/\/\S+/gu, '')).not.toMatch(
          /тіл(?:а|о)?\P{L}|останк|загибл|bod(?:y|ies)|repatriation|died_in/iu,
        )
        expect(text).not.toMatch(/Вигаданчук/u)
      }
    },
  )

  test('holds repatriation for her who asked for it, with the official caution', async ({
    talk,
  }) => {
    ready(talk, 'bodies')
    const [offer] = await talk.type(HER, '/export')
    expect(offer?.text).toContain('репатріаційні заходи')
    const files = await pressed(talk, 'CSV')
    expect(files.get('claims.csv')).toContain(',bodies_to_ua,1000,')
    expect(files.get('events.csv')).toContain('за твердженням російської')
    expect(files.get('codebook.txt')).toContain('died_in_captivity')
  })

  test('says so in a sentence where a file is too big for Telegram', async ({ talk }) => {
    ready(talk)
    await talk.type(HER, '/start')
    const bot = new Bot(TOKEN, { client: { apiRoot: talk.url } })
    answerExport(bot, talk.deps, { largest: 10_000 })
    await bot.init()
    await bot.handleUpdate({
      update_id: 1,
      callback_query: {
        id: '1',
        from: { id: HER, is_bot: false, first_name: 'Оксана' },
        chat_instance: '1',
        data: '1:export:json',
        message: {
          message_id: 2,
          date: 0,
          chat: { id: HER, type: 'private', first_name: 'Оксана' },
        },
      },
    })
    const [said, codebook] = talk.telegram.people.messages(HER).slice(-2)
    expect(said?.text).toMatch(/^Файл vdoma-[\d-]+-record\.json завеликий для Telegram/u)
    expect(codebook?.media?.fileName).toMatch(/codebook\.txt$/u)
  })

  test('says so where nothing is on record, and answers foreign buttons calmly', async ({
    talk,
  }) => {
    talk.person(HER)
    await talk.type(HER, '/export')
    await talk.press(HER, 'CSV')
    expect(talk.telegram.people.messages(HER).at(-1)?.text).toContain('ще немає')
    expect((await talk.pressData(HER, '1:export:exe')).text).toContain('Ця кнопка вже не діє')
    expect(talk.world.logged).toEqual([])
  })
})

dbTest('keeps what a figure was before its post was edited', ({ db }) => {
  fill(db)
  const post = aPost({
    number: 501,
    text: (TEXTS[501] ?? '').replace('84 українці: 33', '85 українців: 34'),
    publishedAt: instant(Date.parse('2025-08-14T12:00:00Z')),
    edited: true,
  })
  ingest(db, CHANNELS, { channel: HQ, posts: [post], how: 'recheck' }, { now: NOW })
  const wanted = { form: 'csv', bodies: false, bot: 'b', on: '2026-01-01', lang: 'uk' } as const
  const changes = filesOf(holdingsOf(db), wanted).find(({ name }) => name.endsWith('changes.csv'))
  expect(changes?.bytes.toString()).toMatch(
    /,ua_returned,coordination_hq,84,85,edited,2026-03-31T12:00:00\.000Z,Koord_shtab\/501\/\d#0\r\n/u,
  )
})

dbTest('leaves an empty cell where nobody published a number', ({ db }) => {
  fill(db)
  const wanted = { form: 'csv', bodies: false, bot: 'b', on: '2026-01-01', lang: 'uk' } as const
  const [events] = filesOf(holdingsOf(db), wanted)
  expect(events?.bytes.toString()).toMatch(
    /,prisoner_exchange,2025-06-12,2025-06-12,,\d?,\d,confirmed,,/u,
  )
})

plainTest('a cell that a spreadsheet would run as a formula is made harmless', () => {
  const csv = csvOf([
    { a: '=1+1', b: '+7', c: '@SUM(A1)', d: '-2', e: '\tx', f: 'a,"b"\nc', g: null, h: 0 },
  ]).toString()
  expect(csv).toBe('\ufeffa,b,c,d,e,f,g,h\r\n\'=1+1,\'+7,\'@SUM(A1),\'-2,\'\tx,"a,""b""\nc",,0\r\n')
})
