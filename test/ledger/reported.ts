import type { Channel } from '#post/channel.ts'
import type { Reported } from '#ledger/event.ts'
import { instant } from '#post/post.ts'
import type { EventStatement, Figure, Figures, Measure } from '#statement/statement.ts'

const channel = (handle: string, difference: Partial<Channel>): Channel => ({
  handle,
  holder: 'coordination_hq',
  side: 'ua',
  rank: 'confirms',
  reads: ['prisoner_exchange', 'body_repatriation'],
  ...difference,
})

export const HQ = channel('Koord_shtab', {})
export const PRESIDENT = channel('V_Zelenskiy_official', { holder: 'president' })
export const RU_MOD = channel('mod_russia', { holder: 'ru_mod', side: 'ru', rank: 'claims' })
export const TASS = channel('tass_agency', { holder: 'tass', side: 'ru', rank: 'claims' })

/** Figures as a post states them, quoted by their own digits. */
export const figures = (values: Partial<Record<Measure, number>>): Figures =>
  Object.fromEntries(
    Object.entries(values).map(([measure, value]) => [
      measure,
      { value, how: 'stated', quotes: [{ start: 0, end: 1, text: String(value) }] },
    ]),
  )

const ordinary: EventStatement = {
  kind: 'prisoner_exchange',
  day: '2025-08-14',
  dayBasis: 'relative',
  quote: { start: 0, end: 5, text: 'обмін' },
  review: [],
  figures: {},
  ordinal: null,
  ordinalOfYear: null,
  stage: null,
  finalStage: false,
  agreement: null,
  mediators: [],
  categories: [],
  breakdown: [],
  attribution: null,
  hedge: null,
  speaker: 'channel',
  otherSideSilent: null,
}

/** What a post says of an exchange like any other, but for what the test is about. */
export const anEventStatement = (difference: Partial<EventStatement> = {}): EventStatement => ({
  ...ordinary,
  ...difference,
})

const count = (value: number | undefined): Figure | null =>
  value === undefined ? null : { value, how: 'stated', quotes: [] }

type Difference = Partial<EventStatement> & {
  by?: Channel
  number?: number
  at?: string
  nth?: number
  stageNo?: number
  revision?: number
  /** The channel shows the post no more. */
  gone?: boolean
}

/** A statement of a post like any other but for what the test is about. `at` is an ISO moment. */
export function said({
  by = HQ,
  number = 1,
  at,
  nth,
  stageNo,
  revision = 1,
  gone = false,
  ...statement
}: Difference = {}): Reported<EventStatement> {
  const whole: EventStatement = {
    ...ordinary,
    ...statement,
    ordinal: count(nth),
    stage: count(stageNo),
  }
  const publishedAt = instant(Date.parse(at ?? `${whole.day}T13:00:00Z`))
  return {
    id: `${by.handle}/${number}/${revision}#0`,
    statement: whole,
    origin: {
      is: 'post',
      channel: by,
      post: { channel: by.handle, number },
      revision,
      publishedAt,
      seenAt: publishedAt,
      ...(gone ? { missingAt: publishedAt } : {}),
    },
  }
}

/** A row of the history; `last` makes it a range of days. */
export function row(
  name: string,
  { last, ...difference }: Partial<EventStatement> & { last?: string } = {},
): Reported<EventStatement> {
  const statement: EventStatement = {
    ...ordinary,
    quote: null,
    dayBasis: 'explicit',
    ...difference,
  }
  return {
    id: `history/${name}`,
    statement,
    origin: {
      is: 'history',
      row: name,
      links: ['https://example.org/'],
      russianFigureBy: null,
      lastDay: last ?? statement.day,
      conflict: null,
    },
  }
}
