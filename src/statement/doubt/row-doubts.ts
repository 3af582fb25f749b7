import type { Amount } from '#statement/count/amount.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { is, isCivil, isMixed, isPeople } from '#statement/side/head-count.ts'
import { isSummed } from '#statement/amount/summed.ts'
import { endOfService, JOINERS } from '#statement/count/list-ends.ts'
import { doubtsOfLandLines } from './lines-of-lands.ts'
import { otherLine } from './lines-of-services.ts'
import { isOtherService, serviceOf } from '#statement/count/services.ts'
import { hold } from '#statement/review.ts'
import type { Figure, Figures, ReviewReason } from '#statement/statement.ts'
import type { Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** Doubts a whole where people are counted in rows: of services, or in a line of each land. */
export const doubtsOfRows = (findings: Findings, figures: Figures): readonly ReviewReason[] => [
  ...doubtsOfServices(findings, figures),
  ...doubtsOfLandLines(findings.timeline.reading, figures),
]

/**
 * Doubts a whole beside which services are counted one after the other: the sum that the text states of them is
 * another one, or the whole is only the first of them.
 */
function doubtsOfServices(findings: Findings, figures: Figures): readonly ReviewReason[] {
  const { ua_returned: all, ru_returned: theirs } = figures
  const { reading } = findings.timeline
  const counted = findings.amounts.filter((a) => !a.approximate && isPeople(a))
  const russian = counted.filter(({ toward }) => toward === 'ru')
  const other = theirs === undefined ? undefined : otherLine(reading, russian, theirs)
  if (other !== undefined) return [hold('only_parts', `${theirs?.value} + ${other}`)]
  if (all === undefined) return []
  const people = counted.filter(({ toward }) => toward !== 'ru')
  const line = otherLine(reading, people, all)
  return line === undefined
    ? doubtsInRows(reading.tokens, people, figures, all)
    : [hold('only_parts', `${all.value} + ${line}`)]
}

function doubtsInRows(
  tokens: readonly Token[],
  people: readonly Amount[],
  figures: Figures,
  all: Figure,
): readonly ReviewReason[] {
  const rows = rowsOf(people)
  if (rows.length === 0) return []
  const sum = people.find((a) => a.value !== all.value && isSumOf(tokens, a, rows) && !isOfBoth(a, figures)) // prettier-ignore
  if (sum !== undefined) return [hold('figures_differ', `${sum.value} / ${all.value}`)]
  const [first, second] = all.how === 'stated' ? (firstOf(tokens, people, rows, all.value) ?? []) : [] // prettier-ignore
  return first === undefined || second === undefined
    ? []
    : [hold('only_parts', `${first.value} + ${second.value}`)]
}

type Row = readonly Amount[]

/** Those of whom a sentence counts several one after the other. */
function rowsOf(people: readonly Amount[]): readonly Row[] {
  const bySentence = new Map<number, Amount[]>()
  for (const a of people.filter((one) => isNews(one))) {
    const row = bySentence.get(a.sentence.index)
    if (row === undefined) bySentence.set(a.sentence.index, [a])
    else row.push(a)
  }
  return [...bySentence.values()].filter((row) => row.length > 1)
}

/** Right behind the row, or in the next sentence. */
const isSumOf = (tokens: readonly Token[], a: Amount, rows: readonly Row[]): boolean =>
  !a.part &&
  (isNews(a) || a.when === 'maybe_total') &&
  a.value <= MOST_A_DAY &&
  (!isCivil(a) || isMixed(a)) &&
  !is(a, ...SOME) &&
  isSummed(tokens, a.sentence, a.at) &&
  rows.some((row) => isBehind(a, row))

const isBehind = (a: Amount, row: Row): boolean => {
  const last = row.findLast((b) => b !== a)
  if (last === undefined || row.some((b) => b !== a && b.value >= a.value)) return false
  return last.sentence === a.sentence
    ? last.at < a.at
    : a.sentence.index - last.sentence.index === 1
}

const SOME: readonly Idea[] = ['woman', 'man', 'child', 'officer', 'rank']
/** No day brought home more; sums of all days are greater. */
const MOST_A_DAY = 400

/** "Altogether 314 went home": 157 of each side. */
const isOfBoth = ({ value, both }: Amount, { ua_returned: ours, ru_returned: theirs }: Figures) =>
  both || value === (ours?.value ?? 0) * 2 || value === (ours?.value ?? 0) + (theirs?.value ?? 0)

/** Those of one service and the next one of another, where nothing else states the whole. */
function firstOf(
  tokens: readonly Token[],
  people: readonly Amount[],
  rows: readonly Row[],
  whole: number,
): readonly [Amount, Amount] | null {
  const stated = people.filter((a) => isNews(a) && !a.part && a.value === whole)
  const pairs = stated.map((a) => besideIt(tokens, a, rows))
  const [pair] = pairs
  return pair !== undefined && pair !== null && pairs.every((one) => one !== null) ? pair : null
}

function besideIt(
  tokens: readonly Token[],
  a: Amount,
  rows: readonly Row[],
): readonly [Amount, Amount] | null {
  const row = rows.find((one) => one.includes(a))
  const next = row?.[row.indexOf(a) + 1]
  if (next === undefined) return null
  const end = endOfService(tokens, a)
  const joint = tokens.slice(end, next.at)
  if (joint.length > 2 || !joint.every(({ text }) => text === ',' || JOINERS.has(text))) return null
  const service = serviceOf(tokens, a, end)
  const other = serviceOf(tokens, next, endOfService(tokens, next))
  return service !== null && other !== null && isOtherService(service, other) ? [a, next] : null
}
