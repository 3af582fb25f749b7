import { describe, expect, vi } from 'vitest'
import { all, sql } from '#store/sql.ts'
import type { ReadableDb } from '#store/db.ts'
import { ingest } from '#watch/ingest.ts'
import { HQ, TASS } from '../ledger/reported.ts'
import { aPost } from '../posts.ts'
import type { SandboxMessage } from '../../sandbox/bot-api/telegram.ts'
import { SHIPPED } from '../chart/drawing.ts'
import { fill } from '../store/library.ts'
import { instant } from '#post/post.ts'
import { ABOUT_BODIES, test, wordsOn } from './conversation.ts'

const HER = 11
const HIM = 12

const pictures = (db: ReadableDb) =>
  all<{ name: string; state: string; fileId: string }>(
    db,
    sql`SELECT name, state, file_id AS fileId FROM picture ORDER BY name`,
  )

const fileOf = (message: SandboxMessage | undefined): string => message?.media?.fileId ?? ''

describe('/chart', () => {
  test('sends a picture, without sound, with the same in words under it', async ({ talk }) => {
    fill(talk.db)
    talk.person(HER)
    const [chart] = await talk.type(HER, '/chart')
    expect(chart).toMatchObject({ silent: true, media: { kind: 'photo', width: 1080 } })
    expect(chart?.text).toContain('З полону додому, за роками')
    expect(chart?.text).toMatch(/2024: щонайменше 1\u00a0358/u)
    expect(chart?.text).not.toMatch(ABOUT_BODIES)
    expect(chart && wordsOn(chart)).toContain('2025')
    expect(talk.world.logged).toEqual([])
  })

  test('turns to other charts in the same message', async ({ talk }) => {
    fill(talk.db)
    Object.assign(talk.deps.ledger, { commitments: () => SHIPPED.commitments })
    talk.person(HER)
    const [chart] = await talk.type(HER, '/chart')
    const months = await talk.press(HER, '2025')
    expect(months.id).toBe(chart?.id)
    expect(months.text).toContain('червень: кількості не оприлюднено')
    const quotas = await talk.press(HER, 'Домовленості')
    expect(quotas.text).toContain('Домовленість від 16\u00a0травня 2025')
    const years = await talk.press(HER, 'За роками')
    expect(years.text).toBe(chart?.text)
    expect(talk.world.logged).toEqual([])
  })

  test('is drawn once per state of the data; then Telegram sends what it has', async ({ talk }) => {
    fill(talk.db)
    talk.person(HER)
    talk.person(HIM)
    const [first] = await talk.type(HER, '/chart')
    const [known] = pictures(talk.db)
    const [second] = await talk.type(HIM, '/chart')
    expect(fileOf(second)).toBe(fileOf(first))
    expect(pictures(talk.db)).toEqual([known])
    const news = aPost({
      number: 600,
      text: 'Відбувся обмін полоненими. Сьогодні додому повернулися 10 осіб.',
      publishedAt: instant(Date.UTC(2025, 7, 17, 12)),
    })
    ingest(
      talk.db,
      [HQ, TASS],
      { channel: HQ, posts: [news], how: 'backfill' },
      { now: instant(talk.now) },
    )
    const [third] = await talk.type(HIM, '/chart')
    expect(fileOf(third)).not.toBe(fileOf(first))
    expect(pictures(talk.db)[0]?.state).not.toBe(known?.state)
  })

  test('is drawn anew where Telegram does not know the file any more', async ({ talk }) => {
    fill(talk.db)
    talk.person(HER)
    await talk.type(HER, '/chart')
    talk.db.exec("UPDATE picture SET file_id = 'AgACgone'")
    const [chart] = await talk.type(HER, '/chart')
    expect(chart?.media?.kind).toBe('photo')
    expect(pictures(talk.db)[0]?.fileId).not.toBe('AgACgone')
  })

  test('says that there are no numbers yet', async ({ talk }) => {
    talk.person(HER)
    const [none] = await talk.type(HER, '/chart')
    expect(none?.text).toBe('Оприлюднених чисел для графіка ще немає.')
  })

  test('answers foreign buttons calmly', async ({ talk }) => {
    fill(talk.db)
    talk.person(HER)
    await talk.type(HER, '/chart')
    for (const data of ['1:chart:bodies', '1:chart:months:1999', '1:chart:months:2025:x']) {
      // oxlint-disable-next-line no-await-in-loop -- one press after another
      expect((await talk.pressData(HER, data)).text).toContain('Ця кнопка вже не діє')
    }
  })

  test('is asked for by many at once, and all get it', async ({ talk }) => {
    fill(talk.db)
    const people = [21, 22, 23, 24, 25]
    for (const id of people) talk.person(id)
    for (const id of people) talk.telegram.people.type(id, '/chart')
    await talk.settled()
    await vi.waitFor(() => {
      for (const id of people) {
        expect(talk.telegram.people.messages(id).at(-1)?.media?.kind).toBe('photo')
      }
    }, 10_000)
  })
})
