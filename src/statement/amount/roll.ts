import type { Amount } from '#statement/count/amount.ts'
import { isOnePeople, mainOf } from './aside-in-row.ts'
import { isSummed } from './summed.ts'
import { is } from '#statement/side/head-count.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence } from '#statement/sentence/sentence.ts'
import { datesIn, type Timeline, type When } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Reads those who are counted one after the other and the number that sums them up, in their sentence or right before
 * or behind it, as one roll: «17 військових, 13 нацгвардійців, серед яких двоє азовців, і троє цивільних.
 * Усього – 33». The sum is of the day whatever word leads to it, for nothing else comes to it by chance.
 */
export function withRolls(timeline: Timeline, amounts: Amount[]): Amount[] {
  if (amounts.length < 2) return amounts
  let read = amounts
  for (const sentence of timeline.reading.sentences) {
    if (sentence.numbers.length < 2) continue
    const roll = rollOf(timeline, amounts, sentence)
    if (roll !== null) read = withRoll(read, roll)
  }
  return read
}

type Roll = Readonly<{ main: readonly Amount[]; asides: readonly Amount[]; sum: Sum }>
type Sum = Readonly<{ at: number; value: number; sentence: Sentence }>

function rollOf(timeline: Timeline, amounts: readonly Amount[], sentence: Sentence): Roll | null {
  const counted = amounts.filter((a) => a.sentence === sentence)
  if (counted.length < 2) return null
  for (const sum of sumsAround(timeline.reading, sentence)) {
    const rows = [counted.filter(({ at }) => at < sum.at), counted.filter(({ at }) => at > sum.at)]
    for (const row of rows) {
      const main = mainOf(timeline.reading, row, sum.value)
      if (main !== null && isOfNews(timeline, main))
        return { main, asides: row.filter((a) => !main.includes(a)), sum }
    }
  }
  return null
}

/** Numbers that words of a sum stand beside: one of the sentence, the first of the next, the one before. */
function sumsAround({ tokens, sentences }: Reading, sentence: Sentence): Sum[] {
  const next = sentences[sentence.index + 1]
  const before = sentences[sentence.index - 1]
  const places: readonly (readonly [Sentence | undefined, number | undefined])[] = [
    ...sentence.numbers.map((at) => [sentence, at] as const),
    [next, next?.numbers[0]],
    [before, before?.numbers.at(-1)],
  ]
  return places.flatMap(([where, at]) => {
    const value = at === undefined ? undefined : tokens[at]?.value
    if (where === undefined || at === undefined || value === undefined) return []
    return isSummed(tokens, where, at) ? [{ at, value, sentence: where }] : []
  })
}

/** Of one side and one day, and of this event. */
const isOfNews = ({ dates }: Timeline, main: readonly Amount[]): boolean => {
  const [first] = main
  const last = main.at(-1)
  if (first?.when !== 'now' || last === undefined || !isOnePeople(main)) return false
  if (main.some(({ when }) => OTHER.has(when))) return false
  return datesIn(dates, { from: first.at, to: last.at }).length === 0
}

/** «Сьогодні 180 осіб, вчора 95, разом 275» */
const OTHER: ReadonlySet<When> = new Set<When>(['recalled', 'planned', 'denied', 'alleged'])

function withRoll(amounts: readonly Amount[], { main, asides, sum }: Roll): Amount[] {
  const toward = main.find((a) => a.toward !== null)?.toward ?? null
  const isLed = main.some(({ at }) => at > sum.at)
  // Bodies by places are parts of their sum; soldiers and civilians stand each for their own.
  const isOfBodies = main.some((a) => is(a, 'body', 'dead'))
  const read = amounts.map((a): Amount => {
    if (a.at === sum.at)
      return { ...a, when: 'now', part: false, toward, kinds: ofSum(main, a.kinds) }
    if (main.includes(a)) return { ...a, when: 'now', part: isLed ? a.part : isOfBodies, toward }
    return asides.includes(a) ? { ...a, when: 'now', part: true, toward } : a
  })
  return amounts.some(({ at }) => at === sum.at) ? read : withSum(read, main, { sum, toward })
}

/** A sum that no noun follows counts what the roll does. */
function withSum(
  amounts: readonly Amount[],
  main: readonly Amount[],
  { sum: { at, value, sentence }, toward }: Readonly<{ sum: Sum; toward: Amount['toward'] }>,
): Amount[] {
  const sum: Amount = {
    value,
    how: 'stated',
    at,
    span: { from: at, to: at + 1 },
    sentence,
    when: 'now',
    kinds: ofSum(main, new Set()),
    toward,
    both: false,
    part: false,
    approximate: false,
    open: false,
  }
  return [...amounts, sum].toSorted((a, b) => a.at - b.at)
}

/** Whatever each of them is, together they are people; of bodies it is said of all. */
const ofSum = (main: readonly Amount[], own: ReadonlySet<Idea>): ReadonlySet<Idea> => {
  if (own.size > 0) return own
  return new Set<Idea>([main.some((a) => is(a, 'body', 'dead')) ? 'body' : 'person'])
}
