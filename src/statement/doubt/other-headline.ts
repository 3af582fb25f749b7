import { type Asked, isExplainedBeside } from './explained.ts'
import { askedOf, isExact, isOf, MEASURES, ofKind } from './other-whole.ts'
import type { Amount } from '#statement/count/amount.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { is, isCivil, isMilitary, isMixed } from '#statement/side/head-count.ts'
import { hold } from '#statement/review.ts'
import { has, LEAD_SENTENCES, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import { MOST_BODIES } from '#statement/sentence/most-bodies.ts'
import { isAlmost } from '#statement/side/same-people.ts'
import type { EventKind, Figures, ReviewReason } from '#statement/statement.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Doubts a whole where two sentences at the top count the same people and are far from each other: «432
 * захисники вдома», and then «Завдяки обміну вдома 144 захисники». Those near each other are asked for
 * wherever they stand.
 */
export function doubtsOfHeadline(
  findings: Findings,
  kind: EventKind,
  figures: Figures,
): readonly ReviewReason[] {
  for (const [measure, side] of MEASURES[kind]) {
    const figure = figures[measure]
    if (figure === undefined || !mayDiffer(findings, kind, figure.value)) continue
    const asked = askedOf(findings, { kind, side, whole: figure.value, figures })
    const isSum = figure.how === 'added'
    const other = asked.counted.find(
      (a) =>
        isFar(a.value, asked.whole) &&
        isTold(a, asked) &&
        mayBeOfDay(a, asked) &&
        !asked.known.has(a.value) &&
        (isSum ? isOfAll(a) : asked.same.some((b) => isTold(b, asked) && isOfSame(a, b))) &&
        !isExplainedBeside(a, asked),
    )
    if (other !== undefined) return [hold('figures_differ', `${other.value} / ${figure.value}`)]
  }
  return []
}

/** Most texts count nothing so far from the whole at their top. */
const mayDiffer = ({ amounts }: Findings, kind: EventKind, whole: number): boolean =>
  whole >= LEAST && amounts.some((a) => isFar(a.value, whole) && isOnTop(a) && ofKind(kind)(a))

/** Fewer are told of one by one. */
const LEAST = 10
/** A number that much greater or less is of something else. */
const TIMES = 5

const isFar = (value: number, whole: number): boolean =>
  value >= LEAST && value < whole * TIMES && whole < value * TIMES && !isAlmost(value, whole)

const isOnTop = ({ sentence }: Amount): boolean => sentence.place < TOP_SENTENCES

const isTold = (a: Amount, { side }: Asked): boolean =>
  isOnTop(a) &&
  isOf(a, side) &&
  isExact(a, []) &&
  a.when === 'now' &&
  !a.part &&
  !a.sentence.item &&
  (!isCivil(a) || isMixed(a)) &&
  is(a, ...NAMED) &&
  !(a.toward === null && has(a.sentence, ['exchanged'])) &&
  has(a.sentence, MOVED) &&
  !has(a.sentence, OF_MORE)

/** «50 по счету обмен пленными» counts no prisoners. */
const NAMED: readonly Idea[] = [
  'military',
  'defender',
  'person',
  'ukrainian',
  'russian',
  'own',
  'body',
  'dead',
]

const MOVED: readonly Idea[] = ['returned', 'gave', 'received', 'managed', 'home']

/** Stages and those of one place. */
const OF_MORE: readonly Idea[] = ['stage', 'local', 'this_year', 'outside']

/**
 * Below the lead fewer are some of them, so many times more bodies those of all days, and Russia's of a year;
 * those of a row are of one service each.
 */
const mayBeOfDay = (a: Amount, { whole, counted, tokens, kind, side }: Asked): boolean =>
  kind === 'prisoner_exchange'
    ? (a.value > whole || a.sentence.place < LEAD_SENTENCES) &&
      counted.filter((b) => b.sentence === a.sentence && !b.part).length < ROW_FROM
    : a.value < whole || side === 'ru'
      ? a.sentence.place === 0 && !isOfMorgues(tokens, a)
      : a.value <= MOST_BODIES || a.value <= whole * TIMES_OF_SUM

/** So many counts of one sentence are those of the services. */
const ROW_FROM = 3
const isOfMorgues = (tokens: readonly Token[], { sentence }: Amount): boolean =>
  someToken(tokens, sentence.from, sentence.to, isMorgue)
const isMorgue = wordsLike(/^(?:морг|morgue)/u)
const TIMES_OF_SUM = 3

const isOfSame = (a: Amount, b: Amount): boolean =>
  a.sentence !== b.sentence && (isCivil(a) === isCivil(b) || isMilitary(a) === isMilitary(b))

/** Right on top, of soldiers and of others: a sum of those who are counted below. */
const isOfAll = (a: Amount): boolean =>
  a.sentence.place === 0 && !isCivil(a) && !isMilitary(a) && is(a, 'person', 'ukrainian')
