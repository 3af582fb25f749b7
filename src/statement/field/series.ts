import { isOfYear, YEARS_MOST } from '#statement/day/of-year.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isCalledSo, isCalledStage } from './called-stage.ts'
import { isFinal } from './final-stage.ts'
import { isOfAllSwaps } from './of-all-swaps.ts'
import { isOfAnother } from './of-another.ts'
import { isOfLastWeek, isOfWeek } from './of-week.ts'
import { isRoughPlace } from './rough-place.ts'
import { isStageOfCare } from './stage-of-care.ts'
import { openingStage } from './opening-stage.ts'
import { isNumberOfPart, isOfOtherMatter } from './part-of-swap.ts'
import { isWarWord } from './since-the-war.ts'
import { isItCalled, isNamedBelow, isOfCount, isOrdinal } from '#statement/day/numbered.ts'
import type { EventKind, Figure } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { type Token, someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'
import { isSince } from '#statement/word/prepositions.ts'
import { monthsIn } from '#statement/day/period.ts'
import { isDashOrColon, isAfter, isAndOrBut, isTime } from '#statement/word/small-words.ts'
import { BODIES } from '#statement/vocabulary/idea-groups.ts'

/** Where an event stands in its series. */
export type Series = Readonly<{
  ordinal: Figure | null
  ordinalOfYear: Figure | null
  stage: Figure | null
  finalStage: boolean
}>

/**
 * Reads «71-й обмін», «шостий цього року», «третій етап»; counts by week are no series, and of two numbers of
 * the exchange («72-й обмін … 71-й за рахунком») none is told.
 */
export function seriesOf(timeline: Timeline, kind: EventKind): Series {
  const found = foundIn(timeline, kind)
  const first = (field: Found['field']): Figure | null =>
    found.find((one) => one.field === field)?.figure ?? null
  const ordinal = first('ordinal')
  const isOpen = found.some(
    ({ field, figure }) => field === 'ordinal' && isOtherOrdinal(ordinal, figure),
  )
  return {
    ordinal: isOpen ? null : ordinal,
    ordinalOfYear: first('ordinalOfYear'),
    stage: first('stage') ?? openingStage(timeline, kind),
    finalStage: isFinal(timeline),
  }
}

/** The stage of an exchange is none of the bodies that came at the same time. */
const foundIn = (timeline: Timeline, kind: EventKind): readonly Found[] =>
  timeline.reading.sentences
    .filter(
      (s) =>
        s.numbers.length > 0 &&
        !(kind === 'body_repatriation' && has(s, ['captive', 'captivity']) && !has(s, BODIES)),
    )
    .flatMap((s) => s.numbers.map((at) => ordinalAt(timeline, s, at)))
    .filter((one) => one !== null)

/** So near to each other both are of the war; «вже п'ятий» beside «71-й» counts something else. */
const isOtherOrdinal = (first: Figure | null, { value }: Figure): boolean =>
  first !== null &&
  value !== first.value &&
  Math.min(value, first.value) * 2 >= Math.max(value, first.value)

type Found = Readonly<{ field: 'ordinal' | 'ordinalOfYear' | 'stage'; figure: Figure }>

function ordinalAt(timeline: Timeline, sentence: Sentence, at: number): Found | null {
  const token = timeline.reading.tokens[at]
  if (token === undefined) return null
  if (!isPlace(timeline.reading, sentence, token, at)) return null
  if (timeline.dates.some(({ from, to }) => from <= at && at < to)) return null
  if (isOfAnother(timeline, sentence, at)) return null
  const field = fieldOf(timeline, sentence, token, at)
  // «після першого етапу настав другий»: the stage of the news is not the one that it came after.
  if (field === null || (field === 'stage' && isAfter(timeline.reading.tokens[at - 1]))) return null
  const isNamed = has(sentence, ['exchange', 'stage'], { from: at + 1, to: at + 3 })
  const quotes = [quoteOf(timeline.reading, { from: at, to: isNamed ? at + 2 : at + 1 })]
  return { field, figure: { value: token.value, how: 'stated', quotes } }
}

const isPlace = (reading: Reading, sentence: Sentence, token: Token, at: number): boolean =>
  !isStageOfCare(reading.tokens, sentence, at) &&
  !isRoughPlace(reading.tokens, at) &&
  (isOrdinal(reading, sentence, token, at) ||
    isOfAllSwaps(reading, sentence, at) ||
    isNumberOfPart(reading, at))

function fieldOf(
  timeline: Timeline,
  sentence: Sentence,
  token: Token,
  at: number,
): Found['field'] | null {
  const { reading } = timeline
  const near = {
    from: at + 1,
    to: Math.min(startOfNoun(reading.tokens, sentence, at + 1) + 3, sentence.to),
  }
  if (isCalledStage(reading, sentence, at)) return 'stage'
  if (isOfStage(sentence, at, near)) return isStage(reading.tokens, sentence, near) ? 'stage' : null
  if (!isOfExchange(reading, sentence, at, near)) return null
  const clause = clauseAt(sentence, at)
  if (isOtherSeries(reading.tokens, near, clause, token)) return null
  if (isOfYear(timeline, sentence, clause, at)) return 'ordinalOfYear'
  if (isOfNoSeries(timeline, sentence, clause, at)) return null
  if (token.value > 1) return 'ordinal'
  return isFirst(timeline, sentence, at) ? 'ordinal' : null
}

const WEEKS_MOST = 6

/** «уже другий у листопаді», "the third in June", "the eighth since early June": in the row of a month. */
const isOfMonthOnly = (reading: Reading, at: number): boolean =>
  monthsIn(reading, { from: at, to: at + MONTH_WORDS }).length > 0 ||
  isSinceMonth(reading.tokens, at)

const isSinceMonth = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + MONTH_WORDS + 1)
    .some(
      (token, step) =>
        monthIn(token) !== null &&
        !isYearOfWar(tokens[at + step + 1]) &&
        someToken(tokens, Math.max(at, at + step - SINCE_WITHIN), at + step, isSince),
    )

/** «з лютого 2022-го» is of the war. */
const isYearOfWar = (token: Token | undefined): boolean => token?.value === 2022
const SINCE_WITHIN = 3

const MONTH_WORDS = 5

/** «второй обмен после сентябрьского»: counted from that one on. */
const isAfterOther = (tokens: readonly Token[], at: number): boolean =>
  isAfter(tokens[at + 2]) && isMonthly(tokens[at + 3])

const isMonthly = wordsLike(/^\p{L}+(?:ого|ього|его)$/u)

/** «55-й від початку повномасштабної війни обмін»: since when it is counted may stand before the noun. */
function startOfNoun(tokens: readonly Token[], sentence: Sentence, at: number): number {
  const aside = behindAside(tokens, at)
  if (has(sentence, ['exchange'], { from: aside, to: aside + 1 })) return aside
  const since = hitsIn(sentence, 'total').find(({ from }) => from === at)
  const noun = hitsIn(sentence, 'exchange').find(({ from }) => from > at)
  const isSet = since !== undefined && noun !== undefined && noun.from - since.to <= SINCE_WORDS
  return isSet ? noun.from : at
}

/** «69-го, комбінованого, обміну»: of which kind it is stands between two commas. */
const behindAside = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === ',' && tokens[at + 2]?.text === ',' ? at + 3 : at

/** «… повномасштабного російського вторгнення в Україну обмін» */
const SINCE_WORDS = 6

/** The first of the war: counted from its beginning, or told plainly in its first months. */
function isFirst({ reading, published }: Timeline, sentence: Sentence, at: number): boolean {
  if (isKnown(reading.tokens[at + 1])) return false
  if (published >= FIRST_MONTHS) return false
  const ofWar =
    has(sentence, ['total']) && someToken(reading.tokens, sentence.from, sentence.to, isWarWord)
  return ofWar || has(sentence, ['happened'])
}

const FIRST_MONTHS = '2022-05'

const isOfNoSeries = (
  { published, reading }: Timeline,
  sentence: Sentence,
  clause: Span,
  at: number,
): boolean => {
  const { tokens } = reading
  const token = tokens[at]
  if (token === undefined || isOfMediator(sentence, clause, token)) return true
  if (token.value < WEEKS_MOST && isOfLastWeek(tokens, sentence)) return true
  if (token.value < YEARS_MOST && (isOfMonthOnly(reading, at) || isAfterOther(tokens, at)))
    return true
  return isLongPassed(published, token, has(sentence, ['total'], clause))
}

/** «Четвертий обмін» two years later is the fourth of a week or of an agreement, which is said elsewhere. */
const isLongPassed = (published: string, { value }: Token, isOfWar: boolean): boolean =>
  value < YEARS_MOST && published >= PASSED && !isOfWar

/** By then more exchanges had taken place than any year has seen. */
const PASSED = '2023-07'

/** The first that is known of need not be the first. */
const isKnown = anyWord('known* publicly* confirmed* відом* підтвердж* известн* публичн*')

const isOfStage = (sentence: Sentence, at: number, near: Span): boolean =>
  beginsIn(sentence, 'stage', near) && !startsWith(sentence, 'exchange', at + 1)

function isOfExchange(reading: Reading, sentence: Sentence, at: number, near: Span): boolean {
  const { tokens } = reading
  if (has(sentence, ['exchange'], near) || isOfExchangeAbove(reading, sentence, at)) return true
  if (isOfAllSwaps(reading, sentence, at)) return true
  if (isTime(tokens[at + 1])) return isSwapHeld(tokens, sentence)
  if (isNamedBelow(reading, sentence, at)) return true
  const before = { from: sentence.from, to: at }
  if (isItCalled(tokens, sentence, at)) return true
  return has(sentence, ['exchange'], before) && isCalled(tokens, sentence, at)
}

type Above = Pick<Reading, 'tokens' | 'sentences'>

/** «Шістдесят сьомий обмін. Одинадцятий у цьому році.» */
function isOfExchangeAbove({ tokens, sentences }: Above, sentence: Sentence, at: number): boolean {
  const above = sentences[sentence.index - 1]
  return (
    above !== undefined &&
    at - sentence.from <= 1 &&
    has(sentence, ['this_year']) &&
    hitsIn(above, 'exchange').some(({ from }) => tokens[from - 1]?.kind === 'ordinal')
  )
}

/** «четвертий за тиждень», «другий великий обмін», "third day" count something else. */
function isOtherSeries(
  tokens: readonly Token[],
  near: Span,
  clause: Span,
  { value }: Token,
): boolean {
  // «80-й обмін — жіночий» and «обмін 63-й, а для цього року він четвертий» are of the 80th and the 63rd of all.
  const behind = tokens.slice(near.from, near.to)
  const mark = behind.findIndex(
    (token, at) => isDashOrColon(token) || (token.text === ',' && isAndOrBut(behind[at + 1])),
  )
  const named = mark === -1 ? behind : behind.slice(0, mark)
  // «66-й масштабний обмін»: so many great ones there have not been.
  const great =
    named.some(isOfOther) ||
    (value < YEARS_MOST &&
      named.some((token, at) => (isGreat(token) && !isWarWord(named[at + 1])) || isUnder(token)))
  return great || isDayOrYear(tokens[near.from]) || (value < YEARS_MOST && isOfWeek(tokens, clause))
}

/** Of a size, a kind, a place or a person, but not «другий від початку великої війни»: «другий великий», «первый женский», «девяностый для него». */
const isGreat = anyWord('велик* масштабн* больш* крупн* large* big* major*')
/** "the seventh exchange under the Istanbul agreements", "the third such exchange" */
const isUnder = anyWord('under within such')
const isOfOther = anyWord(`
  для* жіноч* женск* прям* непосредственн* безпосередн* локальн*
  for* regional* direct*
`)
/** «обмен объявляют в восьмой раз», "the eighth time that they have swapped" */
const isSwapHeld = (tokens: readonly Token[], s: Sentence): boolean =>
  has(s, ['exchanged']) ||
  (has(s, ['exchange']) && (has(s, ['happened']) || someToken(tokens, s.from, s.to, isAnnounced)))

const isAnnounced = anyWord(
  'оголош* объявл* announc* report* провод* проход* відбува* held hold* carr*',
)
const isDayOrYear = anyWord('day* times* рік* року* год* день* дня*')

/** «обмін став 55-м», «обмін, четвертий, …», «цей обмін шостий у році та 65-й від початку війни». */
function isCalled(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  // "Swap No. 51"
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1]
  if (isCalledSo(before) || has(sentence, ['total', 'this_year'])) return true
  const gap = sentence.hits
    .filter(({ idea, to }) => idea === 'exchange' && to <= at)
    .reduce((least, { to }) => Math.min(least, at - to), Infinity)
  return gap === 0 || (gap <= 2 && before?.text === ',') || (gap <= 4 && isOfCount(before))
}

/** "the tenth exchange that the UAE has mediated": mediators count their own. */
const isOfMediator = (sentence: Sentence, clause: Span, { value }: Token): boolean =>
  value < YEARS_MOST && has(sentence, ['thanks'], clause)

const beginsIn = (sentence: Sentence, idea: 'stage', { from, to }: Span): boolean =>
  sentence.hits.some((hit) => hit.idea === idea && hit.from >= from && hit.from < to)

const startsWith = (sentence: Sentence, idea: 'exchange', at: number): boolean =>
  sentence.hits.some((hit) => hit.idea === idea && hit.from === at)

/** A stage of the exchange, not a group or a batch of people. */
const isStage = (tokens: readonly Token[], sentence: Sentence, near: Span): boolean =>
  sentence.hits.some(
    ({ idea, from }) =>
      idea === 'stage' &&
      from >= near.from &&
      from < near.to &&
      !isGroup(tokens[from]) &&
      !isOfOtherMatter(tokens, from),
  )

const isGroup = anyWord('груп* хвил* волн* wave*')
