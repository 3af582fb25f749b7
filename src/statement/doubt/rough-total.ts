import { isOursBeside } from '#statement/news/ours-uncounted.ts'
import type { Findings } from '#statement/figures/findings.ts'
import {
  clauseAt,
  has,
  hitsIn,
  type Sentence,
  type Span,
  LEAD_SENTENCES,
} from '#statement/sentence/sentence.ts'
import type { EventStatement } from '#statement/statement.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import type { Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** No day brought home so many yet. */
const ALL_DAYS_FROM = 500

const CAME: readonly Idea[] = ['returned', 'managed', 'home']
/** What a day of its own is told with, and those whom one day brings by thousands. */
const OF_A_DAY: readonly Idea[] = [
  'today',
  'tonight',
  'yesterday',
  'exchanged',
  'happened',
  'body',
  'dead',
  'repatriation',
  'will',
]

/**
 * Tells whether all that a text says of people coming home is how many have come in all, rounded: «понад
 * тисяча наших військових уже повернулася з полону за домовленостями» names no day, and no day brought
 * so many.
 */
export function tellsRoughTotal(
  { timeline, evidence: { exchange, through, release } }: Findings,
  { figures: { ua_returned, ru_returned } }: EventStatement,
): boolean {
  if (exchange.length > 0 || ua_returned !== undefined || ru_returned !== undefined) return false
  const told = [...through, ...release]
  return (
    told.some((s) => s.place < LEAD_SENTENCES && isRoughTotal(timeline, s)) &&
    told.every((s) => isRoughTotal(timeline, s) || !isOfADay(timeline, s)) &&
    !told.some((s) => isOursBeside(timeline, s))
  )
}

const isOfADay = (timeline: Timeline, s: Sentence): boolean =>
  has(s, ['today', 'tonight', 'yesterday', 'stage', 'each']) ||
  datesIn(timeline.dates, s).length > 0

const isRoughTotal = (timeline: Timeline, sentence: Sentence): boolean =>
  has(sentence, CAME) &&
  !has(sentence, OF_A_DAY) &&
  hitsIn(sentence, 'approximate').some((hit) => isOfAllDays(timeline, sentence, hit))

const isOfAllDays = ({ reading, dates }: Timeline, sentence: Sentence, { to }: Span): boolean =>
  [to, to + 1].some((at) => isMany(reading.tokens[at])) &&
  datesIn(dates, clauseAt(sentence, to)).length === 0

/** «Понад тисяча», and «більше тисячі», which is no number of its own. */
const isMany = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ? token.value >= ALL_DAYS_FROM : THOUSANDS.has(token.text))

const THOUSANDS: ReadonlySet<string> = new Set('тисячі тисяча тысячи тысяча thousand'.split(' '))
