import { isMost } from '#statement/word/quantities.ts'
import { isPossessive } from '#statement/word/pronouns.ts'
import { isLink } from '#statement/word/auxiliaries.ts'
import { isLongHeld } from '#statement/sentence/held-since.ts'
import { isGoneOnHome } from '#statement/side/home-after-other.ts'
import type { NounPhrase } from '#statement/count/noun-phrase.ts'
import { isOfFormation } from '#statement/count/of-formation.ts'
import { isOfRegion } from '#statement/count/of-region.ts'
import { isAllOfThem } from '#statement/count/number-of-them.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { endWithAside } from '#statement/sentence/said-between.ts'
import { areAmongThem, isAmongTodays } from './among-todays.ts'
import { isNoMark } from './no-mark.ts'
import { isOfSentenced, isSetApart } from './set-apart.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { textAt, type Token, someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import {
  isAmong,
  isAnd,
  isFromOf,
  isRest,
  isOutOf,
  isTogether,
} from '#statement/word/small-words.ts'
import { HANDED, SWAPPED } from '#statement/vocabulary/idea-groups.ts'
import { isFrontDirection, isMariupol } from '#statement/word/lands.ts'
import { isFreed } from '#statement/word/deeds.ts'
import { isEitherState } from '#statement/word/known-words.ts'

/** Whether a number is a part: «з них 5», "12 of them", «четверо з Волині», "82 defenders of Mariupol". */
export function isPart(
  reading: Reading,
  sentence: Sentence,
  at: number,
  phrase: NounPhrase,
): boolean {
  const { span } = phrase
  const clause = clauseAt(sentence, at)
  const { tokens } = reading
  if (isWhole(reading, clause, at, span) || isAllOfThem(tokens, at) || isMostOf(tokens, at))
    return false
  return (
    isBehindAll(reading, sentence, clause, at) ||
    isMarked(reading, sentence, at, phrase) ||
    isHeldOrCaught(reading, sentence, { clause, span }) ||
    has(sentence, ['captured'], { from: at + 2, to: span.to }) ||
    isOfTrait(reading, sentence, at, span) ||
    isOfPlace(reading, sentence, at, phrase) ||
    isOfThose(reading, sentence, at)
  )
}

/** «1000 тіл із Курського та Донецького напрямків»: where they fell may be told of all. */
const isOfFront = ({ tokens }: Reading, at: number): boolean =>
  someToken(tokens, at, at + FRONT_WORDS, (token) => isFrontDirection(token))

const FRONT_WORDS = 18

const isOfPlace = (
  reading: Reading,
  sentence: Sentence,
  at: number,
  { span, kinds }: NounPhrase,
): boolean =>
  (isFromRegion(reading, sentence, span.to) ||
    isBehindFront(reading.tokens, at) ||
    isOfOnePlace(reading, sentence, at, span) ||
    (!kinds.has('body') && isOfRegion(reading, sentence, at))) &&
  !((kinds.has('body') || kinds.has('dead')) && isOfFront(reading, at))

/** «чоловіків – 71, решта жінки»: how many the rest are is not told. */
function isBesideRest(tokens: readonly Token[], sentence: Sentence, { to }: Span): boolean {
  if (!has(sentence, ['woman', 'man'])) return false
  const end = Math.min(sentence.to, to + REST_WITHIN)
  for (let at = to; at < end; at += 1)
    if (isRest(tokens[at])) return has(sentence, ['woman', 'man'], { from: at, to: at + 3 })
  return false
}

const REST_WITHIN = 4

/** «із Донецького напрямку 35 людей» */
const isBehindFront = (tokens: readonly Token[], at: number): boolean =>
  isFrontDirection(tokens[at - 1]) && someToken(tokens, at - 4, at - 1, isFromOf)

/** «особливість обміну: їдуть 18 захисників», «18 защитников, которым дали сроки»: what is special is said of some. */
const isOfTrait = (reading: Reading, sentence: Sentence, at: number, span: Span): boolean =>
  has(sentence, ['trait'], { from: sentence.from, to: at }) ||
  isSetApart(reading, sentence, at, span) ||
  isBesideRest(reading.tokens, sentence, span) ||
  isOfSentenced(reading, sentence, at)

const BELOW = 2

/** «із 90 воїнів семеро служили …»: a number of them follows the whole. */
const isWhole = ({ tokens }: Reading, clause: Span, at: number, { to }: Span): boolean =>
  isOutOfThem(tokens, at) &&
  someToken(tokens, to, Math.min(to + 3, clause.to), ({ kind }) => kind === 'number')

const isBehindAll = (reading: Reading, sentence: Sentence, clause: Span, at: number): boolean =>
  textAt(reading.tokens, at + 1) === 'being' ||
  isBehindWhole(reading, clause, at) ||
  isGoneOnHome(reading, sentence, at) ||
  isBehindOpening(reading, sentence, at)

/** «Из пятидесяти украинцев 33 офицера» */
function isBehindWhole({ tokens }: Reading, { from }: Span, at: number): boolean {
  for (let back = at - 1; back > from && at - back <= WHOLE_WORDS; back -= 1) {
    const token = tokens[back]
    // "On the evening of 21 September 215 people came"
    if (token?.kind === 'number')
      return isOutOfThem(tokens, back) && monthIn(tokens[back + 1]) === null
    if (token?.kind !== 'word' || isAnd(token)) return false
  }
  return false
}

/** «Из 107 человек, освобождённых в обмене, 63 — из Донецкой области»: the whole opens the sentence. */
function isBehindOpening({ tokens }: Reading, { from }: Sentence, at: number): boolean {
  const opening = textAt(tokens, from) === '"' ? from + 1 : from
  // «Зі 140 людей, якими обмінялися …» is no whole, but all who were swapped.
  if (textAt(tokens, opening) === 'зі') return false
  return isOutOf(tokens[opening]) && isOutOfWhole(tokens, opening, at)
}

function isOutOfWhole(tokens: readonly Token[], opening: number, at: number): boolean {
  const whole = tokens[ALL.has(textAt(tokens, opening + 1)) ? opening + 2 : opening + 1]
  const value = tokens[at]?.value ?? 0
  return whole?.kind === 'number' && at > opening + 2 && value < whole.value
}

const WHOLE_WORDS = 4
/** «разом із 183 військовими» are no whole of those who came with them. */
const isOutOfThem = (tokens: readonly Token[], at: number): boolean =>
  isOutOf(tokens[at - 1]) && !isTogether(tokens[at - 2])

const isMarked = (reading: Reading, sentence: Sentence, at: number, phrase: NounPhrase): boolean =>
  has(sentence, ['part']) && isMarkedSo(reading, sentence, at, phrase)

function isMarkedSo(
  reading: Reading,
  sentence: Sentence,
  at: number,
  { span }: NounPhrase,
): boolean {
  const marks = hitsIn(sentence, 'part')
  const end = Math.max(endWithAside(reading, sentence, clauseAt(sentence, at)), span.to)
  return marks.some(({ from, to }) => {
    if (isOfDeal(sentence, to) || isOnTop(sentence, from, to)) return false
    if (isNoMark(reading, sentence, { from, to }, at)) return false
    if (has(sentence, ['in_return'], { from: to, to: at })) return false
    if (from > at && isIncludes(reading.tokens[from])) return false
    return to <= at
      ? !isOfAll(reading, from, at) && !isAmongTodays(reading, sentence, to, at)
      : from < end && !isOfNext(reading, sentence, at, from)
  })
}

/** "In addition the swap included 20 civilians" */
const isOnTop = (sentence: Sentence, from: number, to: number): boolean =>
  hitsIn(sentence, 'exchange').some((swap) => from - swap.to <= 1 && swap.from < from) &&
  has(sentence, ['also'], { from: sentence.from, to: to + 1 })

/** «75 воїнів — 12 із них поранені»: the twelve are the part. */
const isOfNext = (reading: Reading, sentence: Sentence, at: number, mark: number): boolean =>
  someToken(reading.tokens, at + 1, mark, ({ kind }) => kind === 'number') &&
  !areAmongThem(reading, sentence, at, mark)

/** "205 including 20 civilians": what stands before it is the whole. */
const isIncludes = anyWord('includ*')

/** «четверо потрапили в полон під …»: nothing in the sentence says that they came back. */
const isCaught = (sentence: Sentence, clause: Span): boolean =>
  has(sentence, ['captured'], clause) && !has(sentence, SWAPPED)

const isHeldOrCaught = (
  reading: Reading,
  sentence: Sentence,
  { clause, span }: Readonly<{ clause: Span; span: Span }>,
): boolean => isCaught(sentence, clause) || isLongHeld(reading.tokens, sentence, span)

/** «перша частина домовленостей» is no part of people. */
const isOfDeal = (sentence: Sentence, at: number): boolean =>
  sentence.hits.some(({ idea, from }) => from === at && DEALS.includes(idea))

const DEALS: readonly Idea[] = ['agreed', 'exchange', 'stage', 'formula', 'repatriation']

const ALL = new Set(
  "the today's сьогоднішніх сегодняшних тех тих those цих усіх всіх этих всех these all".split(' '),
)

/** «серед 116 звільнених» names the whole. */
const isOfAll = ({ tokens }: Reading, from: number, at: number): boolean =>
  (isAmong(tokens[from]) || textAt(tokens, from) === 'of') &&
  tokens.slice(from + 1, at).every(({ text }) => ALL.has(text))

/** «большинство из 157», "most of the 157" are told of all. */
const isMostOf = (tokens: readonly Token[], at: number): boolean => {
  const of = ALL.has(textAt(tokens, at - 1)) ? at - 2 : at - 1
  return isFromOf(tokens[of]) && isMost(tokens[of - 1])
}

const CAPTIVITY: ReadonlySet<Idea> = new Set(['from_russia', 'from_ukraine', 'captivity'])

/** After the noun a place that is no captivity: some of them, by where they come from or fought. */
function isFromRegion({ tokens }: Reading, sentence: Sentence, end: number): boolean {
  const at = textAt(tokens, end) === '—' && isFromOf(tokens[end + 1]) ? end + 1 : end
  return isFromOf(tokens[at]) ? isFromThere(tokens, sentence, at) : isStronghold(tokens[at])
}

function isFromThere(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const where = textAt(tokens, at + 1) === 'the' ? at + 2 : at + 1
  const place = tokens[where]
  if (hitsIn(sentence, 'russian').some(({ from }) => from === where)) return false
  if (place?.capital !== true || isEitherState(place)) return false
  // "receiving 41 from Kyiv"
  if (isGiver(place) && has(sentence, ['received'], { from: at - GIVEN_WITHIN, to: at }))
    return false
  return !sentence.hits.some(
    ({ idea, from }) => CAPTIVITY.has(idea) && (from === at || from === at + 1),
  )
}

const isGiver = anyWord('kyiv kiev moscow києва киева москви москвы')
const GIVEN_WITHIN = 3

const THOSE: readonly Idea[] = [
  'person',
  'captive',
  'military',
  'defender',
  'woman',
  'dead',
  'body',
]

/** «троє зі звільнених», "seven of the people who returned" */
const isOfThose = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  isFromOf(tokens[at + 1]) && !isPossessive(tokens[at + 2]) && isOutOfThose(tokens, sentence, at)

function isOutOfThose(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (isOfAllFallen(tokens, sentence, at)) return false
  const first = ALL.has(textAt(tokens, at + 2)) ? at + 3 : at + 2
  // «зі звільнених захисників», «зі звільнених — моряки»
  const last = isFreed(tokens[first]) ? first + 1 : first
  return (
    (last > first && textAt(tokens, at + 1) === 'of') ||
    isOfGreater(tokens, at, first) ||
    sentence.hits.some(({ idea, from: n }) => THOSE.includes(idea) && n >= first && n <= last)
  )
}

/** "eleven of the 84 are civilians" */
const isOfGreater = (tokens: readonly Token[], at: number, whole: number): boolean =>
  tokens[whole]?.kind === 'number' &&
  tokens[whole].value > (tokens[at]?.value ?? 0) &&
  isLink(tokens[whole + 1])

/** "1,000 of the fallen were returned" on top: so many the fallen are, and no part of others. */
const isOfAllFallen = (tokens: Reading['tokens'], sentence: Sentence, at: number): boolean =>
  sentence.place <= BELOW &&
  (tokens[at]?.value ?? 0) >= MANY_FALLEN &&
  isFallen(tokens[at + 3]) &&
  has(sentence, HANDED)

const MANY_FALLEN = 20

/** «жителей Запорожской области», «мешканців Черкащини», «бійців 12-ї бригади»: of one place or one brigade. */
const isOfOnePlace = (reading: Reading, sentence: Sentence, at: number, span: Span): boolean =>
  isOfFormation(reading, sentence, at, span) ||
  isOfResidents(reading, sentence, span) ||
  isOfLocals(sentence, { from: at + 1, to: Math.max(span.to, at + LOCAL_WORDS) })

/** «7 харків'ян», «п'ятеро наших земляків»; residents of Kursk are no locals of Ukraine. */
const isOfLocals = (sentence: Sentence, near: Span): boolean =>
  has(sentence, ['local'], near) && !has(sentence, ['russian'], near)

const LOCAL_WORDS = 3

const isOfResidents = ({ tokens }: Reading, sentence: Sentence, { from, to }: Span): boolean =>
  tokens[to]?.capital === true &&
  !isEitherState(tokens[to]) &&
  (isRegion(tokens[to]) || isDistrict(tokens[to + 1]) || someToken(tokens, from, to, isResident)) &&
  !has(sentence, ['russian'], { from, to: to + 1 })

const isRegion = wordsLike(/(?:щин|ччин|патт|буковин|волин)[аиіуяюоєей]{0,2}$/u)
const isDistrict = anyWord('області области громади громады району района')
const isResident = anyWord('жител* мешкан*')

/** «захисників Маріуполя» */
const isStronghold = (token: Token | undefined): boolean =>
  token?.capital === true && isMariupol(token)

const isFallen = anyWord('fallen dead deceased')
