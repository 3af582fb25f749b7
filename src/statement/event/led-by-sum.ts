import type { Amount } from '#statement/count/amount.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { MANY_PEOPLE } from './gate.ts'
import { isPeople } from '#statement/side/head-count.ts'
import { MOST_BODIES } from '#statement/sentence/most-bodies.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { datesIn } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { isLatest } from '#statement/word/spans.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Finds the sentence on top that sums up many days: it says so, counts more than any day ever brought home, or
 * more than «найсвіжіший обмін» below it. An event of an earlier day that stands only below was the last of them.
 */
export function sumOnTop(findings: Findings): Sentence | null {
  const { timeline, amounts } = findings
  const sum = amounts.find(
    (a) =>
      a.sentence.place >= 0 &&
      a.sentence.place < TOP_SENTENCES &&
      (isBodies(a) || isPeople(a)) &&
      datesIn(timeline.dates, a.sentence).length === 0 &&
      !has(a.sentence, OF_NOW) &&
      isSum(findings, a),
  )
  return sum !== undefined && isFirst(findings, sum.sentence) ? sum.sentence : null
}

const TOP_SENTENCES = 2
const OF_NOW: readonly Idea[] = ['today', 'tonight', 'yesterday', 'greatest', 'formula', 'each']

const isSum = (findings: Findings, a: Amount): boolean =>
  a.when === 'total' ||
  a.value > (isBodies(a) ? MOST_BODIES : MANY_PEOPLE) ||
  latestIn(findings).some((s) => s.index > a.sentence.index && isLess(findings, s, a.value))

/** All whom the last one brought are fewer. */
const isLess = ({ amounts }: Findings, s: Sentence, value: number): boolean => {
  const counted = amounts.filter(({ sentence, part }) => sentence === s && !part)
  const all = counted.reduce((sum, one) => sum + one.value, 0)
  return all > 0 && all < value
}

/** Nothing of the day is told above, and no headline names it. */
const isFirst = (findings: Findings, { index }: Sentence): boolean =>
  !toldIn(findings).some((s) => s.index < index || has(s, ['today', 'tonight'])) &&
  !findings.timeline.reading.sentences.some((s) => s.index < index && has(s, OF_NEWS))

const OF_NEWS: readonly Idea[] = ['exchange', 'exchanged', 'repatriation', 'returned']

const toldIn = ({ evidence }: Findings): readonly Sentence[] =>
  [evidence.exchange, evidence.through, evidence.release, evidence.bodies].flat()

/** Tells whether the event is called the last one so far: «найсвіжіший обмін», "the most recent swap". */
export const isCalledLatest = (findings: Findings): boolean => latestIn(findings).length > 0

const latestIn = (findings: Findings): readonly Sentence[] => {
  const { reading, dates } = findings.timeline
  return toldIn(findings).filter(
    (s) =>
      (datesIn(dates, s).length > 0 || has(s, ['yesterday'])) &&
      someToken(reading.tokens, s.from, s.to, (token) => isLatest(token)),
  )
}
