import { isAlready } from '#statement/word/times.ts'
import type { Amount } from '#statement/count/amount.ts'
import { isCount } from '#statement/count/count.ts'
import { speaksOf } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { periodOf, WORLD_FROM } from '#statement/day/total-period.ts'
import { whenAt } from '#statement/when/when.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike, oneOf } from '#statement/word/word.ts'

/** A running total of people whose number no noun follows. */
export type BareSum = Readonly<{ at: number; sentence: Sentence; span: Span; scope: string }>

/**
 * Finds running totals that only what stands beside them names: «з них поза обмінами — 536», "plus 536 outside
 * exchanges", «загалом завдяки обмінам — 6235».
 */
export function sumsWithoutNoun(timeline: Timeline, amounts: readonly Amount[]): BareSum[] {
  if (!speaksOf(timeline.reading, ['outside', 'exchange'])) return []
  return timeline.reading.sentences.flatMap((sentence) =>
    sentence.numbers.length > 0 &&
    has(sentence, ['outside', 'exchange']) &&
    !has(sentence, ['body', 'dead'])
      ? [...outsideIn(timeline, sentence, amounts), ...throughIn(timeline, sentence, amounts)]
      : [],
  )
}

/** Fewer outside of exchanges may have come home today. */
const OUTSIDE_FROM = 20

function outsideIn(timeline: Timeline, sentence: Sentence, amounts: readonly Amount[]): BareSum[] {
  const above = timeline.reading.sentences[sentence.index - 1]
  return hitsIn(sentence, 'outside').flatMap((hit) => {
    const at = numberBeside(timeline, sentence, hit)
    const value = timeline.reading.tokens[at]?.value ?? 0
    if (at === -1 || value < OUTSIDE_FROM || !isOfSum(timeline, sentence, at, above)) return []
    const sum = amounts
      .filter((a) => (a.sentence === sentence || a.sentence === above) && a.value > value)
      .reduce((most, a) => Math.max(most, a.value), value)
    const { reading, published } = timeline
    const period =
      periodOf({ reading, published, sentence, value: sum }) ??
      (above === undefined ? null : periodOf({ reading, published, sentence: above, value: sum }))
    const span = { from: Math.min(at, hit.from), to: Math.max(at + 1, hit.to) }
    return period === null ? [] : [{ at, sentence, span, scope: `people_outside_exchanges_${period}` }] // prettier-ignore
  })
}

/** The number right before or right behind «поза обмінами»; -1 where there is none. */
function numberBeside({ reading }: Timeline, sentence: Sentence, { from, to }: Span): number {
  return (
    sentence.numbers.find((at) => at < from && from - at <= BETWEEN) ??
    sentence.numbers.find((at) => at >= to && at - to <= BETWEEN && isJoint(reading.tokens[to])) ?? // prettier-ignore
    -1
  )
}

/** «536 людей — поза обмінами» */
const BETWEEN = 3
const isJoint = wordsLike(/^(?:—|:|-|ще|еще|another|\d.*)$/u)

/** In a sentence of totals, or some of those whom the sentence before sums up. */
const isOfSum = (
  timeline: Timeline,
  sentence: Sentence,
  at: number,
  above: Sentence | undefined,
): boolean =>
  whenAt(timeline, sentence, at) === 'total' ||
  isBesideSum(timeline, sentence, at) ||
  (above !== undefined &&
    has(above, ['total', 'total_maybe']) &&
    !has(above, ['today']) &&
    hitsIn(sentence, 'part').some(({ from }) => from - sentence.from <= 1))

/** «Загалом обмінами повернуто 6235 людей, ще 558 поза обмінами»: beside a number that only the whole war brought. */
const isBesideSum = ({ reading: { tokens } }: Timeline, sentence: Sentence, at: number): boolean =>
  has(sentence, ['total', 'total_maybe'], { from: sentence.from, to: at }) &&
  !has(sentence, ['today']) &&
  sentence.numbers.some((one) => one < at && (tokens[one]?.value ?? 0) >= SUM_FROM)

const SUM_FROM = 3000

/** «загалом завдяки обмінам — 6235»: nothing but people comes by exchanges in such numbers. */
function throughIn(timeline: Timeline, sentence: Sentence, amounts: readonly Amount[]): BareSum[] {
  const { reading, published } = timeline
  return sentence.numbers.flatMap((at) => {
    const token = reading.tokens[at]
    if (token === undefined || token.value < WORLD_FROM || amounts.some((a) => a.at === at))
      return []
    if (!isAlone(timeline, sentence, at) || whenAt(timeline, sentence, at) !== 'total') return []
    if (!isCount(timeline, sentence, token, at)) return []
    const period = periodOf({ reading, published, sentence, value: token.value })
    const span = { from: at, to: at + 1 }
    return period === null ? [] : [{ at, sentence, span, scope: `people_${period}` }]
  })
}

/** Behind a dash, and the last of its clause. */
const isAlone = ({ reading: { tokens } }: Timeline, sentence: Sentence, at: number): boolean =>
  isDashOrAlready(tokens[at - 1]) &&
  tokens[at + 1]?.kind !== 'word' &&
  has(sentence, ['exchange'], clauseAt(sentence, at))

const isDashOrAlready = oneOf(isAlready, anyWord('— : це это'))
