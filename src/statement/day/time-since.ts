import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { isSinceOrAfter } from '#statement/word/prepositions.ts'
import { marksIn, type Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { eitherOf, isMarked, soughtWords } from '#statement/word/marks.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike, oneOf } from '#statement/word/word.ts'
import { isHow, isAnd, isBut } from '#statement/word/small-words.ts'
import { isSpan } from '#statement/word/spans.ts'
import { isOneSwap } from '#statement/word/known-words.ts'

/**
 * Tells whether a clause dates another exchange: "It was the first swap since late August, when 146 were freed",
 * «Сьогодні 60 днів, як відбувся обмін».
 */
export const isOfTimeSince = ({ tokens }: Reading, sentence: Sentence, clause: Span): boolean =>
  datesOther(tokens, sentence, clause) ||
  isBesideDated(tokens, sentence, clause) ||
  isAgoSince(tokens, clause)

/** "It is three years today since 215 defenders came home": the clause itself measures the time. */
export const isAgoSince = (tokens: Reading['tokens'], { from, to }: Span): boolean =>
  isIt(tokens[from]) &&
  someToken(tokens, from, Math.min(to, from + AGO_WORDS), isSpan) &&
  tokens
    .slice(from + 2, Math.min(to, from + AGO_WORDS))
    .some(
      (token, step) =>
        isSinceThen(token) && !someToken(tokens, from + step + 3, from + step + 7, isWar),
    )

/** "It has been three years today since" */
const AGO_WORDS = 9
const isIt = anyWord("it it's today exactly")
/** «since Russia's full-scale invasion» is no exchange. */
const isWar = anyWord('war invasion invaded')
const isSinceThen = soughtWords('since')

/** «…, когда на свободу вышли 215, а Россия забрала 55»: the other side of the exchange that is dated before. */
function isBesideDated(tokens: Reading['tokens'], sentence: Sentence, clause: Span): boolean {
  if (!isWhile(tokens[clause.from])) return false
  const before = sentence.clauses.findLast(({ to }) => to <= clause.from)
  return (
    before !== undefined &&
    datesOther(tokens, sentence, before) &&
    sentence.numbers.some((at) => at >= before.from && at < before.to) &&
    has(sentence, ['ukraine', 'russia'], clause) &&
    !has(sentence, ['today', 'tonight'], clause)
  )
}

const isWhile = oneOf(isAnd, isBut, anyWord('while'))

function datesOther(tokens: Reading['tokens'], { from: start }: Span, { from }: Span): boolean {
  if (from === start) return false
  if (isOneSwap(tokens[from - 2])) return isInWhich(tokens, from) && hasPassed(tokens, start, from)
  if (!isAsOrWhen(tokens[from])) return false
  return isHow(tokens[from])
    ? someToken(tokens, Math.max(start, from - SPAN_WORDS), from, isSpan)
    : someToken(tokens, Math.max(start, from - SINCE_WORDS), from, isSinceOrAfter)
}

/** «Минуло 100 днів від обміну, у якому повернулися 84»: so long ago they came. */
const hasPassed = (tokens: Reading['tokens'], from: number, to: number): boolean =>
  someToken(tokens, from, to, isPassed) &&
  someToken(tokens, from, to, isUnit) &&
  someToken(tokens, Math.max(from, to - SINCE_WORDS), to, isSinceOrAfter)

/** «, у якому», «, який», «, під час якого» */
const isInWhich = (tokens: Reading['tokens'], from: number): boolean =>
  [0, 1, 2].some((step) => isWhoOrWhich(tokens[from + step]))

const isPassed = soughtWords(`
  {мину,сплив,прой}{в,ла,ло,ли,шов,шла,шло,шли} про{ш{е,ё}л,шла,шло,шли} исполнилось виповни*
`)
const isUnit = wordsLike(
  /^(?:дн(?:і|ів|я|ей)|день|тиж(?:день|ня|ні|нів)|недел[яьи]|місяц[ьіяів]*|месяц(?:а|ев)?|рок(?:у|и|ів)|рік|год(?:а|ы)?|лет|доб[аи]|діб|суток)$/u,
)

/** Most clauses begin with neither. */
const isAsOrWhen = soughtWords('як как коли когда when')

/** Without one of them nothing is counted from another exchange. */
const COUNTED_FROM = eitherOf(isPassed.mark, isAsOrWhen.mark, isSinceThen.mark)

/** Tells whether a text may date another exchange at all. */
export const maySpeakOfTimeSince = (reading: Reading): boolean =>
  isMarked(marksIn(reading), COUNTED_FROM)

/** Tells whether any clause of a sentence does; the first has nothing before it to count from but its own words. */
export const holdsTimeSince = (reading: Reading, sentence: Sentence): boolean =>
  isMarked(sentence.marks, COUNTED_FROM) &&
  (sentence.clauses.length > 1 || isIt(reading.tokens[sentence.from])) &&
  sentence.clauses.some((clause) => isOfTimeSince(reading, sentence, clause))

const SINCE_WORDS = 5
/** «60 днів тому, як …» */
const SPAN_WORDS = 3
