import type { CivilDay } from '#post/civil-day.ts'
import {
  type EventStatement,
  type Figure,
  isEvent,
  type Measure,
  type ReviewReason,
  type Statement,
} from '#statement/statement.ts'

/** No exchange and no transfer of this war came near it; a larger number is a misreading or a trick. */
const MOST = 100_000

/**
 * Says what makes a statement unfit to be told, whatever read it: an event after its own post, parts
 * that are more than their whole, a number that counts nothing. `posted` is the day of the post in
 * Kyiv. Empty: fit.
 */
export function faultsOf(statement: Statement, posted: CivilDay): readonly ReviewReason[] {
  if (!isEvent(statement)) return []
  return [
    ...(statement.day > posted
      ? [{ code: 'in_future', detail: `${statement.day} > ${posted}` }]
      : []),
    ...countFaults(statement),
    ...partFaults(statement),
  ]
}

function countFaults({ figures, ordinal, stage }: EventStatement): readonly ReviewReason[] {
  const named: [string, Figure | null][] = [
    ...Object.entries(figures),
    ['ordinal', ordinal],
    ['stage', stage],
  ]
  return named.flatMap(([name, figure]) =>
    figure === null || isCount(figure.value)
      ? []
      : [{ code: 'no_count', detail: `${name}: ${figure.value}` }],
  )
}

const isCount = (value: number): boolean =>
  Number.isSafeInteger(value) && value >= 0 && value <= MOST

/** What lies inside what; parts of one list add up, the others overlap. */
const WHOLES: readonly (readonly [whole: Measure, parts: readonly Measure[]])[] = [
  ['ua_returned', ['ua_military', 'ua_civilians']],
  ['ua_returned', ['ua_children']],
  ['ua_returned', ['ua_women']],
  ['ua_returned', ['ua_outside_exchange']],
  ['ru_returned', ['ru_civilians']],
  ['bodies_to_ua', ['died_in_captivity']],
]

function partFaults({ figures, breakdown }: EventStatement): readonly ReviewReason[] {
  const valueOf = (measure: Measure): number | null => figures[measure]?.value ?? null
  const whole = valueOf('bodies_to_ua')
  const places = breakdown.reduce((total, { count }) => total + (count ?? 0), 0)
  return [
    ...excesses(valueOf),
    ...(whole !== null && places > whole
      ? [{ code: 'parts_exceed_whole', detail: `places: ${places} > ${whole}` }]
      : []),
  ]
}

/** Finds parts that are more than their whole, given how to look a figure up. */
export function excesses(
  valueOf: (measure: Measure) => number | null,
): readonly Readonly<{ code: 'parts_exceed_whole'; detail: string }>[] {
  return WHOLES.flatMap(([whole, parts]) => {
    const all = valueOf(whole)
    const sum = parts.reduce((total, part) => total + (valueOf(part) ?? 0), 0)
    return all !== null && sum > all
      ? [{ code: 'parts_exceed_whole', detail: `${parts.join(' + ')}: ${sum} > ${all}` }]
      : []
  })
}
