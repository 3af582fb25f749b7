import { type Findings, isNews } from './findings.ts'
import { isPeople } from './head-count.ts'
import { isEventPair } from './pair.ts'
import type { Figures, Measure } from './statement.ts'
import { textAt, type Token, someToken } from './token.ts'
import { wordsLike } from './word.ts'

/** Nouns of one service or branch; «воїни», «захисники», «військові» may be of all. */
const isOfService = wordsLike(
  /^(?:прикордонни|пограничник|нацгвардій|нацгвардей|гвардійц|гвардейц|поліцейськ|поліціян|полицейск|морпіх|морпех|моряк|десантник|тероборон|рятувальник|спасател|медик|азов|guardsm|marine|sailor|paratrooper|medic|policem|rescuer|azov)/u,
)
const isBranch = wordsLike(/^(?:national|border|police|territorial|azov|navy|marine)$/u)

/**
 * Leaves out the numbers of an event that are only those of one service («22 прикордонники повернулися»):
 * how many came with them, such a text does not say. Where others are counted too they are a list or a whole.
 */
export function withoutOneService(findings: Findings, figures: Figures): Figures {
  const { ua_returned: whole, ru_returned: theirs } = figures
  if (whole === undefined || whole.how !== 'stated' || theirs !== undefined) return figures
  if (whole.value > MOST_OF_SERVICE || !isOnlyOfService(findings, whole.value)) return figures
  return Object.fromEntries(
    Object.entries(figures).filter(([measure]) => !OF_ALL.some((one) => one === measure)),
  )
}

/** More of one service at once are all who came: others would have been told of. */
const MOST_OF_SERVICE = 60

const OF_ALL: readonly Measure[] = ['ua_returned', 'ua_military']

function isOnlyOfService({ timeline, amounts, pairs }: Findings, whole: number): boolean {
  const counted = amounts.filter(
    (a) => isPeople(a) && isNews(a) && !a.part && a.toward !== 'ru' && a.value === whole,
  )
  return (
    counted.length > 0 &&
    counted.every((a) => !a.both && isOfOne(timeline.reading.tokens, a)) &&
    !pairs.some((pair) => isEventPair(pair))
  )
}

/** Tells whether a number counts one service or branch: «22 прикордонники», "14 National Guard soldiers", «34 бійці «Азову»». */
export function isOfOne(tokens: readonly Token[], { at, span }: Amount): boolean {
  const behind = textAt(tokens, span.to) === '"' ? span.to + 1 : span.to
  return (
    someToken(tokens, at + 1, span.to, (one) => isOfService(one) || isBranch(one)) ||
    /^(?:азов|azov)(?!сталі|сталь|сталі|stal)/u.test(textAt(tokens, behind))
  )
}
