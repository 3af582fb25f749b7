import type { Amount } from '#statement/count/amount.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { is, isCivil, isMilitary, isPeople } from '#statement/side/head-count.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { rowOf } from '#statement/side/row.ts'
import { isOfOne } from '#statement/count/services.ts'
import { textAt } from '#statement/word/token.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Figure, Figures, ReviewReason } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isThemOrWhom, isAnd, isFurther } from '#statement/word/small-words.ts'

/**
 * Doubts a whole that its parts contradict: one that is more than it («84, серед них 90 поранених»), or
 * soldiers and civilians who together are others than all.
 */
export function doubtsOfPeople(findings: Findings, figures: Figures): readonly ReviewReason[] {
  const people = findings.amounts.filter(
    (a) => isExact(a) && a.toward !== 'ru' && !a.both && isPeople(a),
  )
  const { ua_returned: all, ua_outside_exchange: outside } = figures
  if (all !== undefined && outside !== undefined && outside.value > all.value)
    return [hold('parts_exceed_whole', `${outside.value} > ${all.value}`)]
  return [
    ...doubtsOf(findings, people, all),
    ...doubtsOfChildren(findings, figures),
    ...doubtsOfSumBelow(findings, figures),
    ...doubtsOfOthers(findings, all),
    ...doubtsOfFilled(people, figures),
    ...doubtsOfAlsoAmong(findings, people, figures),
  ]
}

/** «85 наших: 40 із ЗСУ, 30 із НГУ, 15 прикордонників і ще 3 цивільні»: the services alone are all of them. */
function doubtsOfFilled(
  people: readonly Amount[],
  { ua_returned: all, ua_civilians: civil }: Figures,
): readonly ReviewReason[] {
  const whole = people.find((a) => !a.part && a.value === all?.value)
  if (whole === undefined || civil === undefined) return []
  const rest = people.filter((a) => a.sentence === whole.sentence && a.at > whole.at)
  const services = rest.filter((a) => !isCivil(a) && !is(a, ...SOME))
  const sum = services.reduce((before, { value }) => before + value, 0)
  return services.length >= LEAST_SERVICES && sum === whole.value && rest.some((a) => isCivil(a) && a.value === civil.value) // prettier-ignore
    ? [hold('parts_exceed_whole', `${sum + civil.value} > ${whole.value}`)]
    : []
}

const LEAST_SERVICES = 2

/** «150 військових, серед визволених також 7 цивільних»: no soldiers, and nobody says whether the 150 hold them. */
function doubtsOfAlsoAmong(
  { timeline: { reading } }: Findings,
  people: readonly Amount[],
  { ua_returned: all, ua_military: military, ua_civilians: civil }: Figures,
): readonly ReviewReason[] {
  if (all === undefined || civil === undefined || military?.how !== 'subtracted') return []
  const wholes = people.filter((a) => !a.part && a.value === all.value)
  if (wholes.length === 0 || wholes.some((a) => !isMilitary(a) || is(a, 'captive', 'person')))
    return []
  const further = people.some(
    (a) => a.part && a.value === civil.value && isCivil(a) && isAlsoAmong(reading, a),
  )
  return further ? [hold('figure_open', `${all.value} / ${civil.value}`)] : []
}

/** Among all who came, and not «серед них»: those may be the soldiers alone. */
const isAlsoAmong = ({ tokens }: Reading, { sentence, at }: Amount): boolean =>
  hitsIn(sentence, 'part').some(
    ({ from }) =>
      from < at &&
      at - from <= AMONG_WITHIN &&
      someToken(tokens, Math.max(sentence.from, from - 4), at, isWhoCame) &&
      !someToken(tokens, from, at, isThemOrWhom),
  ) &&
  (isToo(tokens[at - 1]) ||
    hitsIn(sentence, 'also').some(({ to }) => to <= at && at - to <= AMONG_WITHIN))

const AMONG_WITHIN = 8
const isWhoCame = anyWord(`
  звільн* визвол* поверн* обмін* освобожд* вернувш* возвращ* обмен*
  freed released returned returnees swapped
`)
const isToo = oneOf(isAnd, isFurther)

/** «146 захисників звільнено. За возз'єднанням сімей приїхали 12 цивільних»: who came otherwise is in no sum. */
function doubtsOfOthers(
  { amounts, timeline: { reading } }: Findings,
  all: Figure | undefined,
): readonly ReviewReason[] {
  if (all?.how !== 'added') return []
  const other = amounts.find(
    (a) =>
      isExact(a) &&
      isPeople(a) &&
      !a.part &&
      has(a.sentence, ['no_exchange']) &&
      !someToken(reading.tokens, a.sentence.from, a.sentence.to, isOneWay),
  )
  return other === undefined ? [] : [hold('figures_differ', `${all.value} - ${other.value}`)]
}

/** «Ще п'ятьох віддано в односторонньому порядку», «як жест доброї волі»: they came home as well, and are in the sum. */
const isOneWay = anyWord('односторонн* unilateral* добр{ої,ой,ую,у} goodwill')

/** «59 військових і троє дітей»: no child is a soldier, and all of them are more. */
function doubtsOfChildren(
  { amounts }: Findings,
  { ua_returned: all, ua_military: military, ua_children: children }: Figures,
): readonly ReviewReason[] {
  if (all === undefined || children === undefined || military?.value !== all.value) return []
  const isBeside = (a: Amount): boolean =>
    isExact(a) &&
    a.value === children.value &&
    amounts.some((b) => b.value === all.value && Math.abs(b.at - a.at) <= BESIDE_WORDS)
  return amounts.some((a) => isBeside(a))
    ? [hold('parts_exceed_whole', `${all.value + children.value} > ${all.value}`)]
    : []
}

const BESIDE_WORDS = 6

/** «Звільнено 31 оборонця міста. Усього повернувся 161»: right below the number of the news all of them are counted. */
function doubtsOfSumBelow(
  { amounts }: Findings,
  { ua_returned: all, ru_returned: theirs }: Figures,
): readonly ReviewReason[] {
  if (!amounts.some(({ when }) => when === 'maybe_total')) return []
  const news = amounts.find((a) => isExact(a) && a.value === all?.value)
  if (all === undefined || news === undefined) return []
  const sum = amounts.find(
    (a) =>
      a.when === 'maybe_total' &&
      mayBeSumOfDay(a) &&
      a.value > all.value &&
      !isOfTwoSides(a, all, theirs) &&
      (has(a.sentence, ['returned', 'home', 'exchanged', 'managed'])
        ? isOfSwapBelow(a.sentence, news.sentence)
        : !isInRow(amounts, news) && isBareSumBelow(a, news.sentence)),
  )
  return sum === undefined ? [] : [hold('figures_differ', `${sum.value} / ${all.value}`)]
}

/** "25 each. Russia and Ukraine have exchanged 50 prisoners in total": of both of them together. */
const isOfTwoSides = (a: Amount, ours: Figure, theirs: Figure | undefined): boolean =>
  theirs !== undefined && a.toward === null && a.value === ours.value + theirs.value

const mayBeSumOfDay = (a: Amount): boolean =>
  isPeople(a) &&
  !a.part &&
  !a.approximate &&
  a.toward !== 'ru' &&
  a.value <= MOST_A_DAY &&
  !has(a.sentence, ['each'])

/** Right below, or wherever it says itself that it is of the exchange: «Загалом же цей обмін повернув …». */
const isOfSwapBelow = (sentence: Sentence, { index }: Sentence): boolean =>
  sentence.index > index &&
  (sentence.index - index <= BARE_BELOW || has(sentence, ['exchange', 'through']))

/** «Додому їдуть 12 військових. Звільнили й музейників. Усього – 26 наших людей»: a sum and nobody still held. */
const isBareSumBelow = ({ sentence, at }: Amount, { index }: Sentence): boolean =>
  sentence.index > index &&
  sentence.index - index <= BARE_BELOW &&
  hitsIn(sentence, 'total_maybe').some(({ to }) => to <= at && at - to <= 1) &&
  !has(sentence, ['captivity', 'captive', 'unit', 'dead'])

const BARE_BELOW = 2

/** Those counted one after the other are added up and compared elsewhere. */
const isInRow = (amounts: readonly Amount[], news: Amount): boolean =>
  amounts.some((a) => a !== news && a.sentence === news.sentence && isNews(a))

/** No day brought home more; sums of all days are greater. */
const MOST_A_DAY = 400

/** The same of the bodies that came to Ukraine. */
export function doubtsOfBodies(findings: Findings, figures: Figures): readonly ReviewReason[] {
  const bodies = findings.amounts.filter((a) => isBodies(a) && isExact(a) && a.toward !== 'ru')
  return doubtsOf(findings, bodies, figures.bodies_to_ua)
}

/** «84 came home, 33 soldiers and 51 civilians among them»: with the number before it, it makes up who came. */
const isOneOfTwo = (all: readonly Amount[], a: Amount): boolean =>
  all.some(
    (b) =>
      b.sentence === a.sentence &&
      b.at < a.at &&
      all.some((c) => !c.part && isNews(c) && c.at < b.at && c.value === a.value + b.value),
  )

const isExact = (a: Amount): boolean => isNews(a) && !a.approximate

function doubtsOf(
  findings: Findings,
  amounts: readonly Amount[],
  whole: Figure | undefined,
): readonly ReviewReason[] {
  if (whole === undefined) return []
  const stated = amounts.filter((a) => !a.part && a.value === whole.value)
  const above = findings.amounts.find((a) => isExact(a) && isMoreThanWhole(findings, a))
  if (above !== undefined)
    return [hold('parts_exceed_whole', `${above.value} > ${leastOf(findings.amounts, above, 0)}`)]
  const over = amounts.find(
    (a) =>
      a.part &&
      a.value > leastOf(amounts, a, whole.value) &&
      isOfNews(a, stated) &&
      !isOneOfTwo(findings.amounts, a),
  )
  if (over !== undefined)
    return [hold('parts_exceed_whole', `${over.value} > ${leastOf(amounts, over, whole.value)}`)]
  const split = splitOf(findings.timeline.reading, amounts, stated)
  if (split === null || split.includes(whole.value)) return []
  const sum = split.at(-1) ?? 0
  return sum > whole.value
    ? [hold('parts_exceed_whole', `${sum} > ${whole.value}`)]
    : [hold('figures_differ', `${sum} / ${whole.value}`)]
}

/** The whole that stands before a part in its sentence, else the event's. */
const leastOf = (amounts: readonly Amount[], part: Amount, whole: number): number =>
  amounts.findLast(
    (a) => !a.part && a.sentence === part.sentence && a.at < part.at && !is(a, ...SOME),
  )?.value ?? whole

/** «27 военных ВСУ, из них 30 раненых», «27 удома, 90 — у полоні з 2022»: of whichever side, more than those right before. */
function isMoreThanWhole({ amounts: all, timeline }: Findings, a: Amount): boolean {
  if (!a.part) return false
  const before = all[all.indexOf(a) - 1]
  if (before === undefined || before.sentence !== a.sentence) return false
  if (before.part || !isExact(before) || before.value >= a.value) return false
  return (
    isPeople(before) && isPeople(a) && !is(before, ...SOME) && isOfThem(timeline.reading, before, a)
  )
}

const SOME: readonly Idea[] = ['woman', 'man', 'child', 'officer', 'rank']

/** Marked as some of them between both, or without a noun of its own before a dash. */
const isOfThem = ({ tokens }: Reading, before: Amount, { sentence, at, span }: Amount): boolean =>
  has(sentence, ['part'], { from: before.at, to: at + 1 }) ||
  (span.to - span.from === 1 && textAt(tokens, span.to) === '—')

/** In the sentence of the whole, or in the next one: «З них 90 …». */
const isOfNews = ({ sentence }: Amount, stated: readonly Amount[]): boolean =>
  has(sentence, ['part']) && stated.some((a) => [0, 1].includes(sentence.index - a.sentence.index))

/**
 * The sums of soldiers, civilians and others counted one after the other behind their whole, in its sentence
 * or as «З них …» in the next: everybody is one or the other, so that one of the sums is all. Null where
 * they are not counted so.
 */
function splitOf(
  { tokens }: Reading,
  amounts: readonly Amount[],
  stated: readonly Amount[],
): readonly number[] | null {
  for (const whole of stated) {
    const rest = amounts.filter((a) => isBehind(a, whole))
    const [first, second] = rest
    if (first === undefined || second === undefined || !isBoth(first, second)) continue
    if ([first, second].some((a) => isOfOne(tokens, a))) continue
    const row = rowOf(tokens, rest)
    if (!row.includes(second)) continue
    return row.slice(1).map((_, at) => row.slice(0, at + 2).reduce((sum, { value }) => sum + value, 0)) // prettier-ignore
  }
  return null
}

const isBehind = ({ sentence, at, part }: Amount, whole: Amount): boolean =>
  sentence === whole.sentence
    ? at > whole.at
    : part && sentence.index - whole.sentence.index === 1 && has(sentence, ['part'])

const isBoth = (a: Amount, b: Amount): boolean =>
  (isOfSoldiers(a) && isCivil(b)) || (isCivil(a) && isOfSoldiers(b))

const isOfSoldiers = (a: Amount): boolean => isMilitary(a) || (is(a, 'captive') && !isCivil(a))
