import { isLink } from '#statement/word/auxiliaries.ts'
import { isAddend } from './addend.ts'
import { isOfBatch } from './batch-of.ts'
import { areYearsLived } from './of-age.ts'
import { isDifference } from './difference.ts'
import { isAsMany, isInFormula } from '#statement/sentence/formula.ts'
import { isGainsaid } from '#statement/sentence/gainsaid.ts'
import { isPriceOfEach } from '#statement/sentence/one-for-each.ts'
import { isOfEscort } from './in-their-company.ts'
import { isOfLosses } from './of-losses.ts'
import { isOfEachOther } from './each-other.ts'
import { isHowOften } from './how-often.ts'
import { isOneForEach } from './only-even.ts'
import { isOnList } from './on-list.ts'
import { isOfWeather } from './of-weather.ts'
import { isOfVersion } from './of-version.ts'
import { isRobbed } from './robbed.ts'
import { isOfOtherDeed } from './other-deed.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { textAt, type Token, someToken } from '#statement/word/token.ts'
import { isYoungestOrOldest } from '#statement/word/people.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import { OURS } from '#statement/vocabulary/idea-groups.ts'
import { isJoint, isMore, isOfFourDigits, isSide, isThem } from '#statement/word/small-words.ts'

/** No count of people or bodies is as great. */
const GREATEST = 100_000

/** Whether a number may be a count at all: no date, year, formula, stated nothing or list. */
export const isCount = (
  timeline: Timeline,
  sentence: Sentence,
  token: Token,
  at: number,
): boolean =>
  isCardinal(timeline.reading, token, at) &&
  Number.isInteger(token.value) &&
  token.value <= GREATEST &&
  !isElsewhere(timeline, sentence, at) &&
  !isYear(timeline.reading, token, at) &&
  !isOfMany(timeline.reading, at) &&
  !isOtherWord(timeline.reading, at) &&
  !isOtherNumber(timeline.reading, sentence, at) &&
  !isInFormula(timeline.reading.tokens, at) &&
  !isOnList(timeline.reading.tokens, at)

/** «говорит пока одна Москва», «каже сама одна Росія»: nobody else says so; «ще одне повернення наших» counts nobody. */
const isAlone = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.value === 1 && (isState(tokens[at + 1]) || isReturn(tokens[at + 1]))

const isReturn = anyWord(`
  повернення звільнення визволення репатріація передача обмін зустріч возвращение освобождение репатриация обмен
  встреча return release homecoming repatriation handover exchange swap
`)

const isState = anyWord('москва росія россия київ киев україна украина moscow russia kyiv')

/** Nobody who came is counted by losses in battle, by the weather, by what one of the other side is swapped for, or by what else was done. */
const isOfLossOrPrice = (reading: Reading, sentence: Sentence, at: number): boolean =>
  isOfLosses(reading, sentence, at) ||
  isOfWeather(reading.tokens, sentence) ||
  isPriceOfEach(reading.tokens, sentence, at) ||
  isRobbed(reading.tokens, at) ||
  isOfEscort(reading.tokens, at) ||
  isOfOtherDeed(reading.tokens, sentence, at)

const isOtherNumber = (reading: Reading, sentence: Sentence, at: number): boolean =>
  isAlone(reading, at) ||
  isOfEachOther(reading.tokens, at) ||
  isOfLossOrPrice(reading, sentence, at) ||
  isOfTheirCount(reading.tokens, sentence, at) ||
  isOfFormation(reading, at) ||
  isDifference(reading.tokens, sentence, at) ||
  isHowOften(reading, sentence, at) ||
  isOneForEach(reading.tokens, sentence, at) ||
  isOfVersion(reading.tokens, sentence, at) ||
  isOfBatch(reading.tokens, sentence, at)

/**
 * «У росіян числа інші: 185 і 25»: which of the two is of soldiers, and which of civilians, is not said; «у росіян числа
 * інші: 185 українців» is only their word on what Ukraine counts itself.
 */
const isOfTheirCount = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'their_own_count').some(
    ({ to }) =>
      to <= at &&
      (isBareTwo(tokens, at) || isBareTwo(tokens, at - 2) || isOfOurs(sentence, { from: to })),
  )

const isBareTwo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && isJoint(tokens[at + 1]) && tokens[at + 2]?.kind === 'number'

const isOfOurs = (sentence: Sentence, { from }: Pick<Span, 'from'>): boolean =>
  has(sentence, OURS, { from, to: sentence.to }) && !has(sentence, ['body', 'dead'])

/** «з фото 87 побратимів», "lists of 87 people": the things of so many. */
const isOfThing = ({ tokens }: Reading, sentence: Sentence, at: number): boolean => {
  const before = isOf(tokens[at - 1]) ? at - 1 : at
  return (
    hitsIn(sentence, 'thing').some(({ to }) => to === before) &&
    !has(sentence, ['body', 'dead'], { from: at + 1, to: at + THING_WORDS })
  )
}

/** Of the dead it is told otherwise. */
const THING_WORDS = 5
const isOf = anyWord('of from від от')

/** «1) Донецький напрямок», «2/ У зворотному напрямку …» at the beginning of a line */
const isListMark = (tokens: readonly Token[], at: number): boolean =>
  (at === 0 || tokens[at - 1]?.kind === 'break') &&
  (textAt(tokens, at + 1) === ')' ||
    (textAt(tokens, at + 1) === '/' && tokens[at + 2]?.kind !== 'number'))

/** «Іл-76», «С-300», "F-16": the number of a make. */
function isDesignation(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1]
  const word = tokens[at - 2]
  return (
    hyphen?.text === '-' &&
    word?.kind === 'word' &&
    word.end === hyphen.start &&
    hyphen.end === tokens[at]?.start
  )
}

/** «2-3% тел», "2 to 3 percent" */
const isShare = ({ tokens }: Reading, at: number): boolean =>
  fitsShare(tokens[at + 1]) ||
  (isUpTo(tokens[at + 1]) && (fitsShare(tokens[at + 2]) || fitsShare(tokens[at + 3])))

const fitsShare = wordsLike(/^(?:\d+)?(?:%|відсот\p{L}+|процент\p{L}*|percent|per-cent)$/u)

const isOtherWord = (reading: Reading, at: number): boolean =>
  isDesignation(reading.tokens, at) ||
  isListMark(reading.tokens, at) ||
  isShare(reading, at) ||
  isPronoun(reading, at) ||
  isAge(reading.tokens, at) ||
  areYearsLived(reading.tokens, at) ||
  isArticle(reading.tokens[at - 1]) ||
  isOneSide(reading.tokens, at) ||
  isAsMany(reading.tokens, at) ||
  isGainsaid(reading.tokens, at)

/** «27 людей з одного боку і 27 з другого», "27 went one way and 27 the other" */
const isOneSide = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.value === 1 && isSide(tokens[at + 1])

/** «за статтею 130», "Article 130 of the convention" */
const isArticle = anyWord('статт{я,і,ю,ею} стать{я,и,ю,ей,е} article articles')

/** «Молодшому 22, старшому з них — 59», "the youngest is 21": years of one man. */
const isAge = (tokens: readonly Token[], at: number): boolean =>
  someToken(tokens, at - ageWithin(tokens, at), at, isYoungestOrOldest) &&
  !someToken(tokens, at - 1, at, ({ kind }) => kind === 'number')

const ageWithin = (tokens: readonly Token[], at: number): number => {
  if (isLast(tokens, at)) return AGE_FAR
  return someToken(tokens, at - AGE_WITHIN, at, isThem) ? AGE_OF_THEM : AGE_WITHIN
}

/** "The youngest of the dead was 19." */
const isLast = (tokens: readonly Token[], at: number): boolean =>
  isLink(tokens[at - 1]) && tokens[at + 1]?.kind !== 'word'

const AGE_FAR = 7

const AGE_WITHIN = 2
/** "the oldest of them 60" */
const AGE_OF_THEM = 4

/** "twelve on the Luhansk one" */
const isPronoun = ({ tokens }: Reading, at: number): boolean =>
  textAt(tokens, at) === 'one' &&
  ([1, 2].some((back) => textAt(tokens, at - back) === 'the') || isOneOfMost(tokens, at))

/** "one of the war's largest exchanges", "one of the few occasions when", "one fewer than promised" */
const isOneOfMost = (tokens: readonly Token[], at: number): boolean =>
  isMore(tokens[at + 1]) ||
  (textAt(tokens, at + 1) === 'of' && someToken(tokens, at + 2, at + MOST_WORDS, isMost))

const MOST_WORDS = 7
const isMost = anyWord(`
  most *est occasions times cases instances exceptions moments days
  exchanges swaps transfers handovers repatriations
`)

const isCardinal = (reading: Reading, token: Token, at: number): boolean =>
  token.kind === 'number' || (token.kind === 'ordinal' && isCaseForm(reading, token, at))

const isElsewhere = (timeline: Timeline, sentence: Sentence, at: number): boolean =>
  isInside(timeline, sentence, at) || isOfThing(timeline.reading, sentence, at)

/** Inside a date or a word for nothing («ни одного»). */
const isInside = (
  { dates, accordDates, misprint }: Timeline,
  sentence: Sentence,
  at: number,
): boolean =>
  (misprint !== null && misprint.from <= at && at < misprint.to) ||
  (dates.length > 0 && isWithin(dates, at)) ||
  (accordDates.length > 0 && isWithin(accordDates, at)) ||
  hitsIn(sentence, 'none').some(({ from, to }) => from <= at && at < to)

/** Dates stand in the order of the text, one behind the other. */
function isWithin(spans: readonly Span[], at: number): boolean {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.to ?? Infinity) <= at) low = middle + 1
    else high = middle
  }
  return (spans[low]?.from ?? Infinity) <= at
}

/** «121-го захисника», «32-х українських воїнів» count; «71-го обміну», «65-го військового шпиталю» do not. */
const isCaseForm = ({ tokens }: Reading, token: Token, at: number): boolean =>
  CASES.test(token.suffix) &&
  (token.suffix === 'го' ? [1] : [1, 2]).some(
    (step) => isCounted(tokens[at + step]) && tokens.slice(at + 1, at + step).every(isAdjective),
  )

const CASES = /^(?:го|х|ух|т[иьюя]|ми|м|ма|т?ь?ох|ьом|ро|мя|ка|сот|т?ь?(?:ома|ма|еро)|тьом)$/u
const isCounted = anyWord(`
  захисн* оборон* полегл* загибл* військовосл* військових* військовим* українц* воїн* бійц* тіл*
  громадян* цивільн* людей* людям* осіб* особам* полонен* бранц* нацгвард* прикордонн* погибш*
  павш* военносл* военных* военным* защитн* бойц* украинц* гражд* человек* пленн* тел{,а*}
`)
const isAdjective = anyWord('*их *ым *им *ими *ыми *ых')

const isYearWord = anyWord('року роки рік році років рр год года году годом гг та і й и and — -')
const isYearBefore = anyWord('у в з із від до на с of in since from during until за травня мая')

/** «2022 року», «2022 та 2023 роках», «в 2024.» */
const isYear = ({ tokens }: Reading, token: Token, at: number): boolean =>
  looksLikeYear(token, 1990) && isYearAt(tokens, at)

function isYearAt(tokens: readonly Token[], at: number): boolean {
  if (isYearWord(tokens[at + 1])) return true
  const after = tokens[at + 1]?.kind ?? 'mark'
  return after === 'mark' && isYearBefore(tokens[at - 1])
}

const looksLikeYear = (token: Token, from: number): boolean =>
  token.value >= from && token.value <= 2035 && isOfFourDigits(token)

/** 2022 is a year where no noun follows it, and a count where one does («2026 тіл»). */
export const isBareYear = (token: Token | undefined): boolean =>
  token !== undefined && looksLikeYear(token, 2014)

/** «дві сотні», "two dozen": about so many, and not two; of «185 + 20» the sum counts. */
const isOfMany = ({ tokens }: Reading, at: number): boolean =>
  isManifold(tokens[at + 1]) || isAddend(tokens, at)

const isManifold = anyWord('сотн* сотен десятк* дюжин* dozen{,s} hundreds score{,s}')

/** «10 захисників з 58 окремої механізованої бригади», «четверо з 30 ОМБР»: the number of a brigade. */
function isOfFormation({ tokens }: Reading, at: number): boolean {
  if (tokens[at]?.suffix === 'words') return false
  for (let next = at + 1; next <= at + FORMATION_WORDS; next += 1) {
    if (isFormation(tokens[next])) return true
    if (!isSingular(tokens[next])) return false
  }
  return false
}

const FORMATION_WORDS = 5
const isSingular = anyWord('*ої *ого *ой')
const isFormation = wordsLike(
  /^(?:[а-яіїєґ]{0,6}(?:бр|брмп|бмп|мпб|ошп|ошб|мсб)|бригад[иіуоыею]\p{L}?|полк[уа]|полком|батальйону|батальйоном|батальона|батальоном|дивізії|дивизии|корпусу|корпуса|загону|отряда)$/u,
)

const isUpTo = anyWord('- — – to до')
