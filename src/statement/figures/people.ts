import { hasUncountedCivilians } from './uncounted-civilians.ts'
import { isOfWomenOnly, womenIn } from './all-women.ts'
import type { Amount, Direction } from '#statement/count/amount.ts'
import { withCalled } from './called.ts'
import { stated } from '#statement/count/figure.ts'
import {
  greatest,
  greatestFigure,
  is,
  isCivil,
  isMilitary,
  isMixed,
  isPeople,
  isWhole,
  isWholeBelow,
} from '#statement/side/head-count.ts'
import { areEqualSoldiers, equalIn } from './equal-sides.ts'
import { type Listed, listedIn } from './listed.ts'
import { isOnlyTheirs } from './only-theirs.ts'
import { isMadeUpWith } from '#statement/when/made-up.ts'
import { moreOf, withMore } from './extra.ts'
import { isOpeningCount } from './opening-count.ts'
import { placedSoldiers } from './placed-soldiers.ts'
import { isOutside } from '#statement/amount/outside.ts'
import { isHeld, isOfTheWar, withMilitary, withOutside } from './outside-sums.ts'
import { isLessThanOurs, isOfSide } from '#statement/side/their-word.ts'
import type { Pair } from '#statement/side/pair.ts'
import { type PairedFigure, pairedFigure } from '#statement/amount/paired-figure.ts'
import { withoutOthers } from './said-of-others.ts'
import { ranksIn, soleOfficers, soleWomen } from '#statement/amount/ranks.ts'
import { isQuota, isRoundOfDays } from './quota.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { soldiersInRow } from '#statement/side/row.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BROUGHT } from '#statement/vocabulary/idea-groups.ts'
import type { Figure } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { besideCivilians, hasNoSoldiers, isOfTheCivilians } from './soldiers.ts'
import { isOfBothSides } from '#statement/amount/sum-of-sides.ts'
import { isToldByOurs } from './told-by-ours.ts'
import { type Parts, type Sums, sumUp } from './whole.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** The people who went one way. */
export type Party = Sums &
  Readonly<{ children: Figure | null; women: Figure | null; outside: Figure | null }>

/** Reads from the amounts of one side how many people it got back; nothing is taken from elsewhere. */
export function partyOf(
  timeline: Timeline,
  amounts: readonly Amount[],
  side: Direction,
  pairs: readonly Pair[],
): Party {
  const { reading } = timeline
  const sorted = sortOut(timeline, amounts, side, pairs)
  if (pairs.length === 0 && isEmpty(sorted)) return NOBODY
  const { inside, outside } = sorted
  const counted = {
    ...withHolding(reading, countedIn(timeline, inside), inside),
    pair: pairOf(reading, pairs, amounts, { inside, side }),
    equal: equalIn(pairs, amounts, inside),
    isOfSoldiers: () => areEqualSoldiers(amounts, inside),
    uncounted: side === 'ua' && hasUncountedCivilians(timeline, amounts),
    noSoldiers: () => hasNoSoldiers(timeline, amounts, inside, side),
    onTop: side === 'ru',
  }
  const sums = withCalled(timeline, sumUp(counted), { inside, side, uncounted: counted.uncounted })
  const beside = isHeld(sums.total, outside, reading) ? null : outside
  const more = moreThan(beside, moreOf(reading, inside, side, pairs))
  const all = withMore(reading, withOutside(sums.total, beside, reading), more)
  return {
    ...sums,
    military: withMilitary(reading, sums, beside ?? more),
    total: all,
    outside: outside === null ? null : stated(reading, outside),
    women: allWomen(timeline, side, all) ?? within(sums, womenIn(reading, inside)),
    children: within(sums, greatestFigure(reading, inside, 'child')),
  }
}

/** Those outside of the exchange may be told again: "175 are home, and 22 more soldiers came by other means". */
const moreThan = (outside: Amount | null, more: Amount | null): Amount | null =>
  outside?.value === more?.value ? null : more

/** Ukraine's own word of its people goes before what a formula says. */
const pairOf = (
  reading: Reading,
  pairs: readonly Pair[],
  amounts: readonly Amount[],
  { inside, side }: Readonly<{ inside: readonly Amount[]; side: Direction }>,
): PairedFigure | null =>
  pairs.length === 0 || (side === 'ua' && (isToldByOurs(inside) || isOnlyTheirs(pairs, inside)))
    ? null
    : pairedFigure(reading, pairs, amounts, side)

const allWomen = (timeline: Timeline, side: Direction, all: Figure | null): Figure | null =>
  side === 'ua' && all !== null && isOfWomenOnly(timeline) ? all : null

/** Of a side that no number and no formula counts nothing is known. */
const NOBODY: Party = {
  total: null,
  military: null,
  civilians: null,
  rival: null,
  outside: null,
  women: null,
  children: null,
}

/** "101 servicemen each; 100 soldiers and one civilian had come home": the greatest number holds both. */
const holdingBoth = (inside: readonly Amount[]): Amount | null => {
  const most = greatest(
    inside.filter((a) => !a.part && !a.approximate && !isCivil(a) && !is(a, 'woman')),
  )
  const isBoth = inside.some(
    (civil, at) =>
      isCivil(civil) &&
      !isMixed(civil) &&
      inside[at - 1]?.sentence === civil.sentence &&
      inside[at - 1]?.part === false &&
      (inside[at - 1]?.value ?? 0) + civil.value === most?.value,
  )
  return isBoth ? most : null
}

/** Wherever it stands, «49 наших удома» of whom 35 and 14 are told is the whole. */
function withHolding(
  reading: Reading,
  counted: Counted,
  inside: readonly Amount[],
): Counted & Pick<Parts, 'split'> {
  if (!inside.some((a) => isCivil(a) && !isMixed(a))) return { ...counted, split: false }
  const holding = holdingBoth(inside)
  const madeUp = isMadeUp(reading, inside)
  const isGreater =
    holding !== null && isGeneral(holding) && holding.value > (counted.general?.value ?? 0)
  return {
    ...counted,
    general: isGreater ? holding : counted.general,
    beside: madeUp ? null : counted.beside,
    split: holding !== null || madeUp,
  }
}

/** A list of all may count civilians among «захисники», and never among «військові». */
const isMadeUp = (reading: Reading, inside: readonly Amount[]): boolean =>
  inside.some(
    (civil) =>
      isCivil(civil) &&
      !isMixed(civil) &&
      inside.some(
        (whole) =>
          isWhole(whole) && !whole.kinds.has('military') && isMadeUpWith(reading, civil, whole),
      ),
  )

/** More than all who came are others. */
const within = ({ total }: Sums, part: Figure | null): Figure | null =>
  total !== null && part !== null && part.value > total.value ? null : part

type Sorted = Readonly<{ inside: readonly Amount[]; outside: Amount | null }>

const isEmpty = ({ inside, outside }: Sorted): boolean => inside.length === 0 && outside === null

/** Parts what came with the exchange from what came outside of it, sums of both sides and quotas. */
function sortOut(
  timeline: Timeline,
  amounts: readonly Amount[],
  side: Direction,
  pairs: readonly Pair[],
): Sorted {
  const { reading } = timeline
  const people = amounts.filter(isPeople)
  const own = withoutOthers(timeline, people, pairs).filter((a) => isOfSide(a, side, people))
  const other = people.filter((a) => a.toward !== side || a.both)
  const mayBeOther = speaksOf(reading, ['outside'])
  const isOther = (a: Amount): boolean =>
    mayBeOther && isOutside(reading, a, a.both ? people : own, people)
  const outside = greatest(own.filter((a) => isOther(a) && !isOfTheWar(a, own)))
  const inside = own.filter(
    (a) =>
      !isOther(a) &&
      !isOfBothSides(a, own, other) &&
      !isLessThanOurs(a, own) &&
      !isQuota(reading, a, pairs) &&
      !isOneAside(a) &&
      !isRoundOfDays(a, own),
  )
  return { inside, outside }
}

/** «Один воїн 15 місяців провів із переломом і зараз на операції»: one of those who came, and not all of them. */
const isOneAside = (a: Amount): boolean =>
  a.value === 1 &&
  !a.sentence.item &&
  a.how === 'stated' &&
  a.sentence.place > 0 &&
  !is(a, 'civilian', 'woman', 'man', 'child', 'officer', 'rank') &&
  !has(a.sentence, CAME)

const CAME: readonly Idea[] = [...BROUGHT, 'home', 'exchange', 'through', 'from_russia', 'also']

type Counted = Omit<
  Parts,
  'pair' | 'equal' | 'isOfSoldiers' | 'uncounted' | 'split' | 'noSoldiers' | 'onTop'
>

const countedIn = (
  timeline: Timeline,
  inside: readonly Amount[],
  civil = civilIn(timeline.reading, inside),
  told = wholesIn(timeline, inside),
): Counted => ({
  reading: timeline.reading,
  civil,
  beside: soldiersInRow(timeline.reading, inside, civil),
  general:
    greatest(told.filter((a) => isGeneral(a) && !isOfTheCivilians(timeline, a, inside))) ??
    soleWomen(timeline.reading, inside),
  military:
    greatest(told.filter((a) => isMilitary(a))) ??
    soleOfficers(timeline.reading, inside) ??
    besideCivilians(inside),
  listed: withoutOverlap(listedIn(timeline.reading, inside), inside),
  children: childrenBeside(timeline.reading, inside),
  ranks: ranksIn(timeline.reading, inside),
})

/** Those who may be all, told on top or else further down. */
function wholesIn(timeline: Timeline, inside: readonly Amount[]): readonly Amount[] {
  const wholes = inside.filter(isWhole)
  if (wholes.length > 0) return [...wholes, ...placedSoldiers(timeline.reading, inside)]
  const below = inside.filter(isWholeBelow)
  return below.length > 0 ? below : inside.filter((a) => isOpeningCount(timeline, a))
}

const civilIn = ({ tokens }: Reading, inside: readonly Amount[]): Amount | null =>
  greatest(
    inside.filter((a) => isCivil(a) && !isMixed(a) && !a.approximate && !isCaught(tokens, a)),
  )

/** «ЗСУ — 82 бійці, …; чоловіків 132»: counted twice over, where two sentences say that fewer came. */
const withoutOverlap = (listed: Listed | null, inside: readonly Amount[]): Listed | null => {
  if (listed === null) return null
  const wholes = inside.filter((a) => isWhole(a) && a.value < listed.sum.value)
  const isRepeated = wholes.some(
    (a) =>
      a.value * 2 > listed.sum.value &&
      wholes.some((b) => b.value === a.value && b.sentence !== a.sentence),
  )
  return isRepeated ? null : listed
}

/** «четверо цивільних і двоє дітей» */
const childrenBeside = (reading: Reading, inside: readonly Amount[]): Amount | null =>
  inside.find(
    (a) =>
      is(a, 'child') &&
      !a.part &&
      !a.approximate &&
      inside.some((b) => isCivil(b) && !is(b, 'child') && isRight(reading, b, a)),
  ) ?? null

const isRight = ({ tokens }: Reading, before: Amount, { at, sentence }: Amount): boolean =>
  before.sentence === sentence &&
  !before.part &&
  at > before.at &&
  at - before.span.to <= BESIDE_WORDS &&
  !someToken(tokens, before.span.to, at, (token) => !isJoiner(token))

/** «…, а також двоє дітей» */
const BESIDE_WORDS = 4
const isJoiner = anyWord(', та і й и а and також также ще еще also з с with ними ним')

const isGeneral = (a: Amount): boolean => isMixed(a) || (!isCivil(a) && !isMilitary(a))

/** Of whom the clause itself says that they came back, or «є й двоє цивільних», is told more than where they were caught. */
const isCaught = (tokens: readonly Token[], { sentence, at, part }: Amount): boolean => {
  const clause = clauseAt(sentence, at)
  return (
    !sentence.item &&
    !someToken(tokens, clause.from, at, isThere) &&
    !has(sentence, ['part'], { from: at, to: at + 3 }) &&
    !has(sentence, ['returned', 'also'], { from: part ? clause.from : sentence.from, to: at }) &&
    hitsIn(sentence, 'captured').some(
      ({ from }) => from > at && from - at < 6 && !isAside(sentence, from, clause),
    )
  )
}

const isThere = anyWord('є есть')

/** «75 воїнів і цивільний, схоплений у Херсоні, повернулися»: behind what is said between commas they came. */
const isAside = (sentence: Sentence, at: number, clause: Span): boolean => {
  const aside = clauseAt(sentence, at)
  return aside.from >= clause.to && has(sentence, ['returned'], { from: aside.to, to: sentence.to })
}
