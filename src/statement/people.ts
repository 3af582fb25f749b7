import type { Amount, Direction } from './amount.ts'
import { derived, stated } from './figure.ts'
import { isEventPair, type Pair, QUOTA_FROM } from './pair.ts'
import { has, quoteOf, type Reading, type Sentence } from './reading.ts'
import type { Figure, Quote } from './statement.ts'
import type { Timeline } from './timeline.ts'
import { whenAt } from './when.ts'
import type { Idea } from './vocabulary/idea.ts'

/** The people who went one way. */
export type Party = Readonly<{
  total: Figure | null
  military: Figure | null
  civilians: Figure | null
  children: Figure | null
  women: Figure | null
  outside: Figure | null
  /** Another whole that does not agree with the total. */
  rival: Figure | null
}>

const PEOPLE: readonly Idea[] = [
  'person',
  'military',
  'defender',
  'captive',
  'civilian',
  'child',
  'woman',
  'man',
  'officer',
  'rank',
]

const is = ({ kinds }: Amount, ...ideas: readonly Idea[]): boolean =>
  ideas.some((idea) => kinds.has(idea))

/** Whether an amount counts living people. */
export const isPeople = (amount: Amount): boolean =>
  is(amount, ...PEOPLE) && !is(amount, 'body', 'dead')

/** "Also freed were 82 …": some more of those already told of. */
const isAlso = ({ sentence, kinds }: Amount): boolean =>
  !kinds.has('civilian') &&
  sentence.hits.some(({ idea, from }) => idea === 'also' && from - sentence.from <= 2)

const isCivil = (a: Amount): boolean => is(a, 'civilian')
const isMixed = (a: Amount): boolean =>
  is(a, 'civilian') && is(a, 'person') && is(a, 'military', 'defender')
const isMilitary = (a: Amount): boolean => is(a, 'military', 'defender') && !is(a, 'civilian')
/** A total stands near the top; what comes far below counts some of them. */
const TOP_SENTENCES = 6

const isWhole = (a: Amount): boolean =>
  !a.part &&
  !isAlso(a) &&
  (a.toward === 'ru' || a.sentence.index < TOP_SENTENCES) &&
  !a.approximate &&
  !is(a, 'child', 'officer', 'rank', 'woman')

/** Reads from the amounts of one side how many people it got back; nothing is taken from elsewhere. */
export function partyOf(
  timeline: Timeline,
  amounts: readonly Amount[],
  side: Direction,
  pairs: readonly Pair[],
): Party {
  const { reading } = timeline
  const people = amounts.filter((a) => isPeople(a))
  const own = people.filter((a) => a.toward === side || a.both)
  const other = people.filter((a) => a.toward !== side || a.both)
  const outside = greatest(own.filter((a) => isOutside(a, own)))
  const inside = own.filter(
    (a) => a !== outside && !isOfBothSides(a, own, other) && !isQuota(a, pairs),
  )
  const parts = {
    reading,
    general: greatest(
      inside.filter((a) => isWhole(a) && (isMixed(a) || (!isCivil(a) && !isMilitary(a)))),
    ),
    military: greatest(inside.filter((a) => isWhole(a) && isMilitary(a))) ?? soleOfficers(inside),
    women: womenBeside(reading, inside),
    ranks: ranksIn(reading, inside),
    civil: greatest(
      inside.filter((a) => isCivil(a) && !isMixed(a) && !a.approximate && !isCaught(a)),
    ),
    pair: pairedFigure(pairs, amounts, side),
    uncounted: side === 'ua' && hasUncountedCivilians(timeline, people),
    onTop: side === 'ru',
  }
  const sums = sumUp(parts)
  const more =
    side === 'ru' ? greatest(inside.filter((a) => isAlso(a) && isMilitary(a) && !a.part)) : null
  return {
    ...(side === 'ua' ? withAll(timeline, sums) : sums),
    total: withMore(reading, withOutside(sums.total, outside, reading), more),
    outside: outside === null ? null : stated(reading, outside),
    women: greatestFigure(reading, inside, 'woman'),
    children: greatestFigure(reading, inside, 'child'),
  }
}

/** «… і ще 22 воїни, які були тяжко поранені, повернулися поза обміном»: the nearest number before, else after. */
function isOutside({ sentence, at }: Amount, own: readonly Amount[]): boolean {
  const hit = sentence.hits.find(({ idea }) => idea === 'outside')
  if (hit === undefined) return false
  const here = own.filter((a) => a.sentence === sentence)
  const nearest = here.findLast((a) => a.at < hit.from) ?? here.find((a) => a.at > hit.from)
  return nearest?.at === at
}

/** Where nobody else is counted, an officer is all there is. */
const soleOfficers = (amounts: readonly Amount[]): Amount | null =>
  amounts.some((a) => isWhole(a))
    ? null
    : greatest(amounts.filter((a) => !a.part && is(a, 'officer')))

const isCaught = ({ sentence, at }: Amount): boolean =>
  sentence.hits.some(({ idea, from }) => idea === 'captured' && from > at && from - at < 6)

const greatest = (amounts: readonly Amount[]): Amount | null =>
  amounts.reduce<Amount | null>(
    (best, a) => (best === null || a.value > best.value ? a : best),
    null,
  )

function greatestFigure(reading: Reading, amounts: readonly Amount[], idea: Idea): Figure | null {
  const found = greatest(
    amounts.filter((a) => is(a, idea) && !a.approximate && !has(a.sentence, ['body'])),
  )
  return found === null ? null : stated(reading, found)
}

/**
 * «11 офіцерів, 85 рядових» add up to the military of that sentence; officers beside soldiers of no
 * rank only where the sum is stated too.
 */
function ranksIn(reading: Reading, amounts: readonly Amount[]): Figure | null {
  const officers = amounts.find((a) => is(a, 'officer') && !a.approximate && !a.part)
  if (officers === undefined) return null
  const [other] = amounts
    .filter(
      (a) =>
        a !== officers &&
        a.sentence === officers.sentence &&
        is(a, 'rank', 'military') &&
        !is(a, 'officer'),
    )
    .toSorted((a, b) => Math.abs(a.at - officers.at) - Math.abs(b.at - officers.at))
  if (other === undefined) return null
  const value = officers.value + other.value
  if (!is(other, 'rank') && !amounts.some((a) => a.value === value)) return null
  return derived(value, 'added', [stated(reading, officers), stated(reading, other)])
}

/** A figure that the text itself calls a quota: «1000 на 1000». */
const isQuota = ({ value }: Amount, pairs: readonly Pair[]): boolean =>
  value >= QUOTA_FROM && pairs.some((pair) => pair.first === value && pair.second === value)

/** «42 захисники та троє захисниць»: men and women counted one after the other. */
function womenBeside(reading: Reading, amounts: readonly Amount[]): Figure | null {
  for (const women of amounts.filter((a) => is(a, 'woman') && is(a, 'defender') && !a.part)) {
    const men = amounts.find(
      (a) => isWhole(a) && isMilitary(a) && a.span.to < women.at && women.at - a.span.to <= 2,
    )
    if (men === undefined || men.sentence !== women.sentence) continue
    return derived(men.value + women.value, 'added', [stated(reading, men), stated(reading, women)])
  }
  return null
}

/** "A swap of 102 prisoners", 52 and 50: the sum of both sides is nobody's figure. */
const isOfBothSides = (a: Amount, own: readonly Amount[], other: readonly Amount[]): boolean =>
  !is(a, 'ukrainian', 'russian', 'defender', 'military') &&
  own.some(
    (mine) =>
      isWhole(mine) &&
      other.some((theirs) => isWhole(theirs) && mine.value + theirs.value === a.value),
  )

/** «один на один» is a manner of speaking. */
const SMALLEST_PAIR = 2

type PairedFigure = Readonly<{ value: number; quote: Quote }>

/** What the formula gives this side: an equal one its number, an unequal one what the other side left. */
function pairedFigure(
  pairs: readonly Pair[],
  amounts: readonly Amount[],
  side: Direction,
): PairedFigure | null {
  for (const pair of pairs) {
    const known = amounts.filter((a) => isPeople(a) && a.when === 'now')
    const isKnown = known.some(({ value }) => value === pair.first || value === pair.second)
    if (pair.first >= QUOTA_FROM || pair.first < SMALLEST_PAIR) continue
    if (!isEventPair(pair) && !(isKnown && pair.first === pair.second)) continue
    if (pair.first === pair.second) return { value: pair.first, quote: pair.quote }
    const other = known.find(
      (a) => a.toward !== side && (a.value === pair.first || a.value === pair.second),
    )
    if (other === undefined) continue
    return { value: other.value === pair.first ? pair.second : pair.first, quote: pair.quote }
  }
  return null
}

/** «додому повернулись військові та цивільні», and only the military are counted. */
function hasUncountedCivilians(timeline: Timeline, amounts: readonly Amount[]): boolean {
  return timeline.reading.sentences.some((sentence) =>
    sentence.hits.some(
      ({ idea, from }) =>
        idea === 'civilian' &&
        isReturn(sentence) &&
        whenAt(timeline, sentence, from) === 'now' &&
        !amounts.some(({ span }) => from >= span.from && from < span.to),
    ),
  )
}

const isReturn = (sentence: Sentence): boolean =>
  has(sentence, ['returned', 'captivity', 'from_russia'])

type Parts = Readonly<{
  reading: Reading
  general: Amount | null
  military: Amount | null
  ranks: Figure | null
  /** «42 захисники та троє захисниць»: both together. */
  women: Figure | null
  civil: Amount | null
  pair: PairedFigure | null
  uncounted: boolean
  /** Civilians of this side are counted on top of the soldiers. */
  onTop: boolean
}>
type Sums = Pick<Party, 'total' | 'military' | 'civilians' | 'rival'>

function sumUp(parts: Parts): Sums {
  const { reading, civil, uncounted } = parts
  const civilians = civil === null ? null : stated(reading, civil)
  const { total, military, rival } = wholeOf(parts)
  if (total === null) return { total: null, military: null, civilians, rival: null }
  if (civil === null || civilians === null) {
    const whole = uncounted && total.value === military?.value ? null : total
    return { total: whole, military, civilians: null, rival }
  }
  if (total.value === civil.value) return { total, military: null, civilians, rival }
  if (civil.value > total.value || isAdded(parts, total, military)) {
    const soldiers = military ?? total
    const sum = derived(soldiers.value + civil.value, 'added', [soldiers, civilians])
    return { total: sum, military: soldiers, civilians, rival }
  }
  return { total, military: withoutCivilians(parts, total, civilians), civilians, rival }
}

function withoutCivilians(
  { reading, military }: Parts,
  total: Figure,
  civilians: Figure,
): Figure | null {
  const rest = total.value - civilians.value
  if (rest <= 0) return null
  if (military?.value === rest) return stated(reading, military)
  return derived(rest, 'subtracted', [total, civilians])
}

/** Civilians come on top where no whole that holds them is stated. */
function isAdded(
  { general, civil, ranks, onTop }: Parts,
  total: Figure,
  military: Figure | null,
): boolean {
  if (civil === null) return false
  if (onTop && general === null) return !civil.part
  if (military === null || total.value !== military.value) return false
  if (general !== null && general.value >= military.value) return false
  return !civil.part || military.value === ranks?.value
}

type Whole = Pick<Party, 'total' | 'military' | 'rival'>

function wholeOf({ reading, general, military, ranks, women, pair, civil }: Parts): Whole {
  const soldiers = military === null ? null : stated(reading, military)
  const people = general === null ? null : stated(reading, general)
  const formula: Figure | null =
    pair === null ? null : { value: pair.value, how: 'stated', quotes: [pair.quote] }
  const total = maximum([people, soldiers, formula, ranks, women])
  if (total === null) return { total, military: null, rival: null }
  const fitting = [women, soldiers, ranks].find((figure) => {
    const rest = figure === null ? 0 : total.value - figure.value
    return figure !== null && (rest === 0 || rest === civil?.value)
  })
  const rival = formula !== null && formula.value !== total.value ? formula : null
  return { total, military: fitting ?? null, rival: rival?.value === fitting?.value ? null : rival }
}

const maximum = (figures: readonly (Figure | null)[]): Figure | null =>
  figures.reduce<Figure | null>(
    (best, figure) => (figure !== null && figure.value > (best?.value ?? 0) ? figure : best),
    null,
  )

/** «Усі вони військові», «Все они — гражданские». */
function withAll(timeline: Timeline, sums: Sums): Sums {
  const { total } = sums
  if (total === null) return sums
  for (const sentence of timeline.reading.sentences) {
    const all = sentence.hits.find(({ idea, from }) => idea === 'all' && from - sentence.from < 4)
    if (all === undefined || whenAt(timeline, sentence, all.from) !== 'now') continue
    const kind = sentence.hits.find(
      ({ idea, from }) =>
        from >= all.to && from - all.to < 4 && (idea === 'military' || idea === 'civilian'),
    )
    if (kind === undefined) continue
    const quotes = [...total.quotes, quoteOf(timeline.reading, { from: all.from, to: kind.to })]
    const figure: Figure = { value: total.value, how: total.how, quotes }
    return kind.idea === 'military'
      ? { ...sums, military: figure }
      : { ...sums, civilians: figure, military: null }
  }
  return sums
}

/** «Кроме того, домой приехали ещё 75 …»: Russia counts those on top. */
function withMore(reading: Reading, total: Figure | null, more: Amount | null): Figure | null {
  if (total === null || more === null) return total
  return derived(total.value + more.value, 'added', [total, stated(reading, more)])
}

function withOutside(
  total: Figure | null,
  outside: Amount | null,
  reading: Reading,
): Figure | null {
  if (total === null || outside === null || outside.value > total.value) return total
  return derived(total.value + outside.value, 'added', [total, stated(reading, outside)])
}
