import { type BodiesFacts, bodiesFacts } from './bodies-facts.ts'
import { bodiesText } from './bodies-post.ts'
import { CHANNELS, HQ, RU_MOD, TASS } from './cast.ts'
import { chance, pick, seedOf } from './choose.ts'
import { DATED } from './dated-fillers.ts'
import { exchangeFacts } from './exchange-facts.ts'
import { exchangeText } from './exchange-post.ts'
import { fillerItem } from './filler.ts'
import { hqFillers } from './hq-fillers.ts'
import { dayInEnglish, dayInWords, kyivTime } from './kyiv.ts'
import { spansOf } from './marks.ts'
import { MODEL_CASE } from './model-case.ts'
import { otherFillers } from './other-fillers.ts'
import { ombudsmanPosts, presidentPosts } from './other-voices.ts'
import { ministryText, russianBodies } from './russian-posts.ts'
import { momentOf } from './schedule.ts'
import { serviceItems } from './service-posts.ts'
import { bodiesTotal, peopleTotal, type StatedTotal, statedTotals } from './stated-totals.ts'
import type { Media, Story, StoryItem } from './story.ts'
import { hasDay, numberIn, readTable, type Row, wordsIn } from './table.ts'

/** The shipped facts, as the files hold them. */
export type StoryData = Readonly<{
  prisonerExchanges: string
  bodyRepatriations: string
  agreements: string
}>

const MODEL_DAY = '2025-08-19'
const START = kyivTime('2025-08-13', '19:30')
const MINUTE = 60_000

/** Bodies handed over with people are told in the same post; larger returns have one of their own. */
const toldWithPeople = (row: Row): boolean =>
  wordsIn(row, 'agreement_stage').startsWith('with prisoner exchange')

type Facts = Readonly<{
  exchanges: readonly Row[]
  bodies: readonly Row[]
  totals: readonly StatedTotal[]
}>

function bodiesWith(row: Row, { bodies }: Facts): readonly [number | null, Row | undefined] {
  const count = numberIn(row, 'ua_bodies_with_it')
  const same = bodies.find(
    (one) => one.date === row.date && numberIn(one, 'bodies_to_ua') === count,
  )
  if (same === undefined) return [count, undefined]
  return toldWithPeople(same) ? [count, same] : [null, undefined]
}

/** Some posts come with an album, whose caption Telegram keeps to 1024 characters. */
function mediaFor(name: string, text: string): Media | undefined {
  if (text.length > 1000 || !chance(name, 'album', 35)) return undefined
  const size = 1 + (seedOf(`album/${name}`) % 6)
  return { is: 'photos', names: Array.from({ length: size }, (_, n) => `${name}/${n}`) }
}

function exchangeItems(row: Row, all: Facts): readonly StoryItem[] {
  const [bodies, bodiesRow] = bodiesWith(row, all)
  const facts = exchangeFacts(row, bodies)
  const at = momentOf(row.name, row.date)
  const text = exchangeText(facts, peopleTotal(all.totals, row.date))
  const media = mediaFor(row.name, text)
  const hq: StoryItem = {
    key: `${row.name}/hq`,
    channel: HQ,
    at,
    row: row.name,
    ...(bodiesRow === undefined ? {} : { alsoRow: bodiesRow.name }),
    gap: seedOf(`gap/${row.name}`) % 5 === 0 ? 1 : 0,
    label: `Обмін полоненими, ${dayInWords(row.date)}`,
    labelEn: `Prisoner exchange, ${dayInEnglish(row.date)}`,
    kind: 'own',
    spans: spansOf(text),
    ...(media === undefined ? {} : { media }),
  }
  return [hq, ...presidentPosts(facts, at), ...ombudsmanPosts(facts, at, all.totals), ...ministryItems(row, at)] // prettier-ignore
}

/** Moments of the ministry's posts that public reports give, in Kyiv time. */
const MINISTRY_AT: Readonly<Record<string, string>> = {
  '2025-08-14': '14:26',
  '2025-08-24': '15:15',
  '2026-02-05': '13:43',
}

/** Moscow is earlier in most cases, by half an hour to an hour and a half. */
function ministryItems(row: Row, hqAt: number): readonly StoryItem[] {
  const text = ministryText(row)
  if (text === null) return []
  const known = MINISTRY_AT[row.date]
  const at =
    known === undefined ? hqAt - (32 + (seedOf(row.name) % 50)) * MINUTE : kyivTime(row.date, known)
  return [russianItem(row, RU_MOD, at, text)]
}

const russianItem = (row: Row, channel: string, at: number, text: string): StoryItem => ({
  key: `${row.name}/${channel}`,
  channel,
  at,
  row: row.name,
  gap: seedOf(`gap/${channel}/${row.name}`) % 3,
  label: channel === TASS ? 'ТАСС про передані тіла' : 'Міноборони РФ про обмін',
  labelEn: channel === TASS ? 'TASS on bodies handed over' : 'The Russian ministry on the exchange',
  kind: 'own',
  spans: spansOf(text),
})

function bodiesItem(row: Row, facts: BodiesFacts, totals: readonly StatedTotal[]): StoryItem {
  return {
    key: `${row.name}/hq`,
    channel: HQ,
    at: momentOf(row.name, row.date),
    row: row.name,
    gap: seedOf(`gap/${row.name}`) % 7 === 0 ? 1 : 0,
    label: `Репатріаційні заходи, ${dayInWords(row.date)}`,
    labelEn: `Repatriation of bodies, ${dayInEnglish(row.date)}`,
    kind: 'own',
    spans: spansOf(bodiesText(facts, bodiesTotal(totals, row.date))),
    ...(chance(row.name, 'edited', 8) ? { edited: true } : {}),
  }
}

function bodiesItems(row: Row, { totals }: Facts): readonly StoryItem[] {
  if (row.date === MODEL_DAY) return MODEL_CASE
  const facts = bodiesFacts(row)
  if (facts === null || toldWithPeople(row)) return []
  const item = bodiesItem(row, facts, totals)
  const russian = russianBodies(row)
  if (russian === null) return [item]
  const channel = russian.by === 'tass' ? TASS : RU_MOD
  const later = item.at + pick(row.name, 'later', [25, 41, 67]) * MINUTE
  return [item, russianItem(row, channel, later, russian.text)]
}

/**
 * Builds the story out of the shipped facts: every row whose day is known becomes posts, rows whose day
 * is a span become none, and notes are never told. The same data give the same story. Throws where the
 * agreements have another shape.
 */
export function buildStory(data: StoryData): Story {
  const all: Facts = {
    exchanges: readTable('prisoner_exchange', data.prisonerExchanges).filter(hasDay),
    bodies: readTable('body_repatriation', data.bodyRepatriations).filter(hasDay),
    totals: statedTotals(data.agreements),
  }
  const told = [
    ...all.exchanges.flatMap((row) => exchangeItems(row, all)),
    ...all.bodies.flatMap((row) => bodiesItems(row, all)),
  ]
  const fillers = [...hqFillers(), ...otherFillers(), ...DATED].map(fillerItem)
  const items = [...told, ...fillers, ...serviceItems(told)]
  return {
    channels: CHANNELS,
    items: items.toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1)),
    startsAt: START,
  }
}
