import { isLink } from '#statement/word/auxiliaries.ts'
import type { Amount } from '#statement/count/amount.ts'
import { areLads, isAccompanied, isWithSoldiers } from './accompanied.ts'
import { isOfRow } from './of-row.ts'
import { derived, stated } from '#statement/count/figure.ts'
import type { Listed } from './listed.ts'
import type { PairedFigure } from '#statement/amount/paired-figure.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import type { Figure } from '#statement/statement.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { isWhoTheyAre } from './who-they-are.ts'
import { isColon, isFurther, isPlus } from '#statement/word/small-words.ts'

/** What a text counts of those who went one way. */
export type Parts = Readonly<{
  reading: Reading
  /** People of no kind, or soldiers and civilians together. */
  general: Amount | null
  military: Amount | null
  ranks: Figure | null
  /** «42 захисники та троє захисниць»: both together. */
  listed: Listed | null
  civil: Amount | null
  /** Soldiers counted in one row with the civilians, some of all or all but them. */
  beside: Amount | null
  /** Children counted after the civilians, not among them. */
  children: Amount | null
  pair: PairedFigure | null
  /** As many on each side by the event's own formula, whoever else tells it. */
  equal: number | null
  /** Whether one of two such numbers is of soldiers. */
  isOfSoldiers: () => boolean
  /** Civilians came too, and nobody says how many. */
  uncounted: boolean
  /** Other numbers and the civilians make up the greatest one. */
  split: boolean
  /** Whether nothing tells of soldiers, so that the civilians may be all; asked where nobody else is counted. */
  noSoldiers: () => boolean
  /** Civilians of this side are counted on top of the soldiers. */
  onTop: boolean
}>

export type Sums = Readonly<{
  total: Figure | null
  military: Figure | null
  civilians: Figure | null
  /** A formula that does not agree with the total. */
  rival: Figure | null
}>

/**
 * Adds up one side: the total stated, or soldiers and civilians together; soldiers are what a total
 * leaves beside its civilians.
 */
export function sumUp(all: Parts): Sums {
  const parts = withoutLesser(all)
  const { reading, civil } = parts
  const civilians = civil === null ? null : stated(reading, civil)
  const { total, military, rival } = wholeOf(parts)
  if (total === null)
    return {
      total: civil !== null && !isOneOfThem(civil) && parts.noSoldiers() ? civilians : null,
      military: null,
      civilians,
      rival: null,
    }
  if (civilians === null) return withoutCivilians(parts, { total, military, rival })
  return withCivilians(parts, { total, military, rival }, civilians, total)
}

/** «35 військових і один цивільний», and below it «хлопців з заводу двадцять»: fewer people than soldiers are not all who came. */
const withoutLesser = (parts: Parts): Parts =>
  (parts.general?.value ?? Infinity) < (parts.military?.value ?? 0)
    ? { ...parts, general: null }
    : parts

/** "Among those freed are three women and a civilian": nobody says that they were all. */
const isOneOfThem = ({ part, how }: Amount): boolean => part && how === 'implied'

function withCivilians(parts: Parts, whole: Whole, civilians: Figure, total: Figure): Sums {
  const { military, rival } = whole
  // «84 захисники, з них 90 цивільних»: more than the whole, and no more of them.
  if (parts.civil?.part === true && civilians.value > total.value)
    return { total, military, civilians: null, rival }
  if (total.value === civilians.value && parts.military === null)
    return { total, military: null, civilians, rival }
  if (civilians.value > total.value || isAdded(parts, total, military)) {
    const soldiers = military ?? total
    const young = parts.children === null ? [] : [stated(parts.reading, parts.children)]
    return { total: sumOf([soldiers, civilians, ...young]), military: soldiers, civilians, rival }
  }
  return { total, military: restOf(parts, total, civilians), civilians, rival }
}

const sumOf = (figures: readonly Figure[]): Figure =>
  derived(
    figures.reduce((sum, { value }) => sum + value, 0),
    'added',
    figures,
  )

type Whole = Omit<Sums, 'civilians'>

/** The number of soldiers is not that of all, where civilians came whom nobody counts. */
function withoutCivilians({ uncounted, general }: Parts, { total, military, rival }: Whole): Sums {
  const isOfSoldiers = uncounted && total?.value === military?.value
  // «157 військових» in the headline, «157 українців» and civilians below: the headline is careless.
  if (isOfSoldiers && general?.value === total?.value)
    return { total, military: null, civilians: null, rival }
  return { total: isOfSoldiers ? null : total, military, civilians: null, rival }
}

function restOf(
  { reading, military, children, beside }: Parts,
  total: Figure,
  civilians: Figure,
): Figure | null {
  const rest = total.value - civilians.value - (children?.value ?? 0)
  if (military?.value === rest) return stated(reading, military)
  // «100, із них 60 військових і 30 цивільних»: what the text states is told, and that it does not add up.
  if (beside !== null) return stated(reading, beside)
  return derived(rest, 'subtracted', [total, civilians])
}

/** «213 солдатів і сержантів, 11 офіцерів та 6 цивільних»: ranks make up the soldiers only. */
const isBeside = ({ reading, ranks, onTop }: Parts, { part, sentence, at }: Amount): boolean =>
  !part && (onTop || ranks !== null || has(sentence, ['also']) || isMore(reading.tokens, at))

/** «300 на 300. Ещё двое гражданских вернулись» */
const isMore = (tokens: Reading['tokens'], at: number): boolean => isFurther(tokens[at - 1])

/** Civilians come on top where no whole that holds them is stated. */
function isAdded(parts: Parts, total: Figure, military: Figure | null): boolean {
  const { general, civil, onTop } = parts
  if (civil === null || parts.split) return false
  if (isAddedOnTop(parts, civil) || isBesideWhole(parts, civil)) return true
  if (general === null && (onTop || parts.military === null)) return isBeside(parts, civil)
  return military?.value === total.value && isApart(parts, military)
}

const isBesideWhole = (parts: Parts, civil: Amount): boolean => {
  const { general, military, onTop, equal } = parts
  return (
    isBesidePrisoners(general, civil) ||
    isBesideOurs(parts, civil) ||
    (equal === general?.value && isBesideEqual(parts, civil)) ||
    (military?.value === general?.value && isBesideSoldiers(general, civil)) ||
    isOfOneSide(general, civil, onTop)
  )
}

const isBesideOurs = (parts: Parts, civil: Amount): boolean =>
  isBesideLads(parts, civil) || isBesideOwn(parts, civil)

/** «Росія забрала 97 своїх, а також шістьох жителів Курщини», "97 of its own, and six civilians came with them" */
const isBesideOwn = ({ reading, general }: Parts, civil: Amount): boolean =>
  general !== null &&
  general.kinds.has('own') &&
  civil.value < general.value &&
  !civil.part &&
  !civil.both &&
  isRightBehind(reading.tokens, general, civil)

const isRightBehind = (tokens: Reading['tokens'], before: Amount, civil: Amount): boolean =>
  before.sentence === civil.sentence &&
  before.at < civil.at &&
  !isSaidToBe(tokens[civil.at + 1]) &&
  !someToken(tokens, before.span.to, civil.at, (token) => isColon(token))

/** «двоє – цивільні», "two are civilians": some of those before. */
const isSaidToBe = oneOf(isLink, anyWord(':'))

const isBesideLads = ({ reading, general }: Parts, civil: Amount): boolean =>
  isLater(general, civil) && isAlsoTold(civil) && areLads(reading.tokens, general)

const isBesideEqual = ({ reading, general, isOfSoldiers }: Parts, civil: Amount): boolean =>
  isBesideCaptives(general, civil) ||
  isWithSoldiers(reading, civil) ||
  // "185 Russian soldiers for 185 Ukrainians, and twenty civilians in each direction"
  (civil.both && !civil.part && isOfSoldiers())

/**
 * "Each side returned 157, and three of Kursk went home", "Each side freed 175 people. Moscow also let four civilians
 * go": of one side only, they are none of what is equal.
 */
const isOfOneSide = (general: Amount | null, civil: Amount, onTop: boolean): boolean =>
  general?.both === true &&
  !civil.both &&
  !civil.part &&
  civil.value < general.value &&
  (onTop || isAlsoTold(civil))

/** "183 men and two women, plus 20 civilians" */
const isAddedOnTop = (
  { reading: { tokens }, general }: Parts,
  { at, part, sentence }: Amount,
): boolean =>
  !part &&
  (isPlus(tokens[at - 1]) || isAccompanied(tokens, at)) &&
  !isWhoTheyAre(tokens, general, { at, sentence })

/** "Each side freed 185 prisoners of war. Kyiv also got back 20 civilians": those are no prisoners of war. */
const isOfPrisoners = (general: Amount | null): boolean =>
  general !== null && general.both && general.kinds.has('captive') && !general.kinds.has('person')

/** "Moscow got back 185 of its own. In addition the swap included 20 civilians from each side" */
const isOfOwn = (general: Amount | null, { sentence, both }: Amount): boolean =>
  general !== null && general.kinds.has('own') && both && general.sentence !== sentence

const isBesidePrisoners = (general: Amount | null, civil: Amount): boolean =>
  ((isOfPrisoners(general) || isOfOwn(general, civil)) && isAlsoTold(civil)) ||
  (isOfPrisoners(general) && isOfNation(civil))

const isLater = (general: Amount | null, { sentence }: Amount): boolean =>
  general !== null && sentence.index > general.sentence.index

/** "100 prisoners of war each, and 20 Ukrainian civilians": whose these are is said of them alone. */
const isOfNation = ({ both, part, kinds }: Amount): boolean =>
  !both && !part && kinds.has('ukrainian') !== kinds.has('russian')

/** "256 soldiers came home. In all, 512 were freed: 256 from each side. In addition, 7 civilians came" */
const isBesideSoldiers = (general: Amount | null, civil: Amount): boolean =>
  general?.both === true && !civil.both && isLater(general, civil) && isAlsoTold(civil)

/** "121 prisoners of war came home. The formula was 121 for 121. In addition, 20 civilians were returned" */
const isBesideCaptives = (general: Amount | null, civil: Amount): boolean =>
  general !== null &&
  general.kinds.has('captive') &&
  !general.kinds.has('person') &&
  isLater(general, civil) &&
  isAlsoTold(civil)

const isAlsoTold = ({ part, sentence, at }: Amount): boolean =>
  !part && has(sentence, ['also'], { from: sentence.from, to: at + ALSO_BEHIND })

const ALSO_BEHIND = 6

/** «84 захисники: 50 військових та 20 цивільних»: what a colon opens is who they are. */
const isSpelledOut = ({ reading: { tokens }, military, civil }: Parts): boolean =>
  military !== null &&
  civil !== null &&
  military.sentence === civil.sentence &&
  someToken(tokens, military.span.to, civil.at, (token) => isColon(token)) &&
  civil.sentence.numbers.some((at) => at > military.at && at < civil.at)

/** No greater number holds them, and they are no part of the soldiers. */
function isApart(parts: Parts, military: Figure): boolean {
  const { general, civil, ranks } = parts
  // "185 prisoners of war each; 20 civilians came home along with 185 soldiers"
  const least =
    isOfPrisoners(general) || isOfRow(parts.beside, general) ? military.value + 1 : military.value
  const held = general !== null && general.value >= least
  return !held && !isSpelledOut(parts) && (civil?.part === false || military.value === ranks?.value)
}

function wholeOf(parts: Parts): Whole {
  const { reading, general, ranks, listed, pair } = parts
  const soldiers = parts.military === null ? null : stated(reading, parts.military)
  const people = general === null ? null : stated(reading, general)
  const formula: Figure | null =
    pair === null ? null : { value: pair.value, how: 'stated', quotes: [pair.quote] }
  const told = [people, soldiers, formula, ranks]
  const total =
    listed?.open === true ? holding(listed.sum, told) : maximum([...told, listed?.sum ?? null])
  if (total === null) return { total, military: null, rival: null }
  const military = soldiersIn(parts, total, soldiers)
  return { total, military, rival: rivalOf(formula, [total, military]) }
}

/** Where a list leaves some uncounted, only what holds all of it may be the whole. */
const holding = (sum: Figure, told: readonly (Figure | null)[]): Figure | null =>
  maximum(told.filter((figure) => figure !== null && figure.value >= sum.value))

/** Of numbers of soldiers the one that the total agrees with: those listed one by one before others. */
function soldiersIn(
  { ranks, listed, civil, general }: Parts,
  total: Figure,
  soldiers: Figure | null,
): Figure | null {
  // «35 військових та один цивільний», and a list below that comes to fewer: it is not complete.
  if (general === null && soldiers?.value === total.value) return soldiers
  const counted = listed !== null && fits(listed.sum, total, civil) ? listed.soldiers : null
  return counted ?? [soldiers, ranks].find((one) => one !== null && fits(one, total, civil)) ?? null
}

/** Soldiers are all, or all but the civilians; other numbers of soldiers are some of them. */
const fits = (soldiers: Figure, total: Figure, civil: Amount | null): boolean =>
  [0, civil?.value].includes(total.value - soldiers.value)

const rivalOf = (formula: Figure | null, agreed: readonly (Figure | null)[]): Figure | null =>
  agreed.some((figure) => figure?.value === formula?.value) ? null : formula

const maximum = (figures: readonly (Figure | null)[]): Figure | null =>
  figures.reduce<Figure | null>(
    (best, figure) => (figure !== null && figure.value > (best?.value ?? 0) ? figure : best),
    null,
  )
