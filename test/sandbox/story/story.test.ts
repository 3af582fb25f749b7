import { describe, expect, test } from 'vitest'
import { HQ, OMBUDSMAN, PRESIDENT, RU_MOD, TASS } from '../../../sandbox/story/cast.ts'
import { buildStory } from '../../../sandbox/story/build.ts'
import { loadStory } from '../../../sandbox/story/load.ts'
import type { StoryItem } from '../../../sandbox/story/story.ts'
import { hasDay, numberIn, type Row } from '../../../sandbox/story/table.ts'
import { DATA, rowsOf } from './rows.ts'

const story = loadStory()
const textOf = ({ spans }: StoryItem): string => spans.map(({ text }) => text).join('')
const told = new Set(story.items.flatMap(({ row, alsoRow }) => [row, alsoRow]))
const rows = [...rowsOf('prisoner_exchange'), ...rowsOf('body_repatriation')]

const itemsOf = (row: Row, channel: string): StoryItem[] =>
  story.items.filter((item) => item.row === row.name && item.channel === channel)

const clock = new Intl.DateTimeFormat('uk', {
  timeZone: 'Europe/Kyiv',
  hour: '2-digit',
  minute: '2-digit',
})
const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Kyiv', dateStyle: 'short' })

describe('the story', () => {
  test('has a post for every row whose day is known', () => {
    const missing = rows.filter(hasDay).filter(({ name }) => !told.has(name))
    expect(missing.map(({ name }) => name)).toEqual([])
  })

  test('has no post for a row whose day is only a span', () => {
    const spans = rows.filter((row) => !hasDay(row))
    expect(spans).toHaveLength(6)
    expect(spans.filter(({ name }) => told.has(name))).toEqual([])
  })

  test('is the same each time it is built', () => {
    expect(buildStory(DATA)).toEqual(story)
  })

  test('goes in order of time, in whole minutes, with a key of its own for each item', () => {
    const times = story.items.map(({ at }) => at)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(times.filter((at) => at % 60_000 !== 0)).toEqual([])
    expect(new Set(story.items.map(({ key }) => key)).size).toBe(story.items.length)
  })

  test("tells of an event on its own day in Kyiv, in the Headquarters' hours", () => {
    const late = new Set([
      'prisoner_exchange/2022-09-21/1',
      'prisoner_exchange/2025-07-23/1',
      'prisoner_exchange/2024-10-18/1',
    ])
    const hq = story.items.filter(
      ({ channel, row }) => channel === HQ && row !== null && !late.has(row),
    )
    const wrong = hq.filter(
      ({ at, row }) =>
        row?.split('/')[1] !== day.format(at) ||
        clock.format(at) < '13:40' ||
        clock.format(at) > '20:00',
    )
    expect(hq.length).toBeGreaterThan(120)
    expect(wrong.map(({ row }) => row)).toEqual([])
  })

  test('tells of 18 October 2024 after midnight and names the day', () => {
    const [item] = story.items.filter(
      ({ row, channel }) => row === 'prisoner_exchange/2024-10-18/1' && channel === HQ,
    )
    expect(day.format(item?.at)).toBe('2024-10-19')
    expect(item === undefined ? '' : textOf(item)).toContain('18 жовтня')
  })

  test('has the first of 14 August 2025 as the first to be published', () => {
    const [first, ...next] = story.items.filter(({ at }) => at >= story.startsAt)
    expect([first?.channel, first?.row]).toEqual([HQ, 'prisoner_exchange/2025-08-14/1'])
    const events = [...new Set(next.map(({ row }) => row).filter((row) => row !== null))]
    expect(events.slice(0, 3)).toEqual([
      'prisoner_exchange/2025-08-14/1',
      'body_repatriation/2025-08-19/1',
      'prisoner_exchange/2025-08-24/1',
    ])
    expect(events.at(-1)).toBe('prisoner_exchange/2026-03-06/1')
  })
})

const named = (row: Row, holder: string): boolean =>
  row.cells['ru_figure_stated_by']?.startsWith(holder) === true

describe('a Russian figure', () => {
  test('is told by the ministry or TASS only where a row names them', () => {
    const days = rows.filter(hasDay).filter(({ date }) => date !== '2025-08-19')
    const wrong = days.filter(
      (row) =>
        itemsOf(row, RU_MOD).length !== Number(named(row, 'Russian MoD')) ||
        itemsOf(row, TASS).length !== Number(named(row, 'TASS')),
    )
    expect(wrong.map(({ name }) => name)).toEqual([])
    expect(days.filter((row) => named(row, 'Russian MoD')).length).toBeGreaterThan(10)
  })

  test('is not in the Headquarters’ posts, where no row has it as the Ukrainian side’s own', () => {
    const differing = rows.filter((row) => {
      const [ua, ru] = [numberIn(row, 'ua_returned_total'), numberIn(row, 'ru_returned_total')]
      return ru !== null && ru > 10 && ua !== ru && numberIn(row, 'ua_military') !== ru
    })
    const leaking = differing.filter((row) =>
      itemsOf(row, HQ).some((item) =>
        new RegExp(`(?<!\\d)${numberIn(row, 'ru_returned_total')}(?!\\d)`, 'u').test(textOf(item)),
      ),
    )
    expect(differing.length).toBeGreaterThan(5)
    // Here the same number is a part of ours: 82 of the Armed Forces; 175 besides 22 outside the exchange.
    expect(leaking.map(({ name }) => name)).toEqual([
      'prisoner_exchange/2022-12-31/1',
      'prisoner_exchange/2025-03-19/1',
    ])
  })

  test('of soldiers on 24 August 2025 is the ministry’s, and the Headquarters gives eight civilians', () => {
    const row = rows.find(({ name }) => name === 'prisoner_exchange/2025-08-24/1')
    const texts = (channel: string): string =>
      row === undefined ? '' : itemsOf(row, channel).map(textOf).join()
    expect(texts(HQ)).toContain('восьмеро цивільних')
    expect(texts(HQ)).not.toContain('146')
    expect(texts(RU_MOD)).toContain('146')
  })
})

describe('a row without a figure', () => {
  test('is told without a number of people', () => {
    const silent = rows.filter(
      (row) =>
        row.name.startsWith('prisoner') &&
        hasDay(row) &&
        numberIn(row, 'ua_returned_total') === null,
    )
    const texts = silent.map((row) => itemsOf(row, HQ).map(textOf).join())
    expect(silent.length).toBeGreaterThanOrEqual(11)
    expect(texts.filter((text) => !text.includes('не оприлюднюється'))).toEqual([])
  })

  test('has no stage number where only journalists counted', () => {
    const counted = rows.filter(
      ({ cells }) => cells['notes']?.includes('stage number by counting') === true,
    )
    const texts = counted.map((row) => itemsOf(row, HQ).map(textOf).join())
    expect(counted).toHaveLength(4)
    expect(texts.filter((text) => !text.includes('черговий етап'))).toEqual([])
  })
})

describe('19 August 2025', () => {
  const [hq, tass] = story.items.filter(({ row }) => row === 'body_repatriation/2025-08-19/1')

  test('is told by the Headquarters with the hedge, the five, the directions and what comes next', () => {
    const text = hq === undefined ? '' : textOf(hq)
    for (const part of [
      '1\u00A0000 тіл',
      'за твердженням російської сторони',
      'п’ятеро наших військовослужбовців, які загинули в полоні',
      'тяжкопоранених і тяжкохворих',
      'другого раунду перемовин у Стамбулі',
      'Донецькому, Луганському та Запорізькому напрямках, а також на Курщині',
      'ідентифікують',
      'зволікає',
      'Міжнародному Комітету Червоного Хреста',
      '17 липня',
    ]) {
      expect(text).toContain(part)
    }
  })

  test('is told by TASS later, by a source, with 19 and without comment from Moscow', () => {
    expect([hq?.channel, tass?.channel]).toEqual([HQ, TASS])
    expect((tass?.at ?? 0) - (hq?.at ?? 0)).toBeGreaterThan(30 * 60_000)
    const text = tass === undefined ? '' : textOf(tass)
    expect(text).toMatch(/тела 19 .*источник.*\. Официально в Москве .*не комментировали/u)
  })
})

describe('conduct', () => {
  const all = story.items.map(textOf)

  test('lets no note of a row into a post', () => {
    const phrases = rows.flatMap(({ cells }) =>
      (cells['notes'] ?? '').split(/[;:,.]/u).filter((phrase) => phrase.trim().length > 12),
    )
    const joined = all.join('\n')
    expect(phrases.length).toBeGreaterThan(100)
    expect(phrases.filter((phrase) => joined.includes(phrase.trim()))).toEqual([])
  })

  test('names nobody, only institutions', () => {
    const names = all.flatMap((text) =>
      Array.from(text.matchAll(/\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}/gu), ([name]) => name),
    )
    const institutions =
      /^(Представники|Офіс|Секретаріат|Стамбулі|Збройн|Повітрян|Міжнародному Комітету|Комітету Червоного|Червоного Хреста|Об|Арабським|Арабские|Сполученим|Штатам|Турецькій|Королівству|Саудівськ|Верховної|Національн|Державн|Військово|Морських|Сил|Уповноважен|Координаційн|Женевськ)/u
    const others = names.filter((name) => !institutions.test(name))
    expect([...new Set(others)]).toEqual([])
  })

  test('ties every post that tells of an event to its row, and no other', () => {
    const channels = new Set([HQ, PRESIDENT, OMBUDSMAN, RU_MOD, TASS])
    expect(story.items.filter(({ channel }) => !channels.has(channel))).toEqual([])
    const names = new Set(rows.map(({ name }) => name))
    expect(story.items.filter(({ row }) => row !== null && !names.has(row))).toEqual([])
  })

  test('has every kind of look-alike before the start', () => {
    const past = story.items.filter(({ at }) => at < story.startsAt)
    const kinds = new Set(past.map(({ kind }) => kind))
    const media = new Set(past.map((item) => item.media?.is))
    expect(kinds).toEqual(new Set(['own', 'service', 'forwarded']))
    expect(media).toEqual(new Set([undefined, 'photos', 'video', 'poll']))
    expect(past.some(({ linkPreview }) => linkPreview !== undefined)).toBe(true)
    expect(past.some(({ replyTo }) => replyTo !== undefined)).toBe(true)
    expect(past.some(({ edited }) => edited === true)).toBe(true)
    expect(past.some(({ gap }) => gap > 0)).toBe(true)
    expect(past.some(({ spans }) => spans.some(({ is }) => is === 'custom_emoji'))).toBe(true)
    expect(past.some(({ spans }) => spans.some(({ is }) => is === 'strong'))).toBe(true)
  })
})
