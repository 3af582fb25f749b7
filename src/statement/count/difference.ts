import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { isThan, isThanOrAs } from '#statement/word/quantities.ts'
import { clauseAt, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isAn, isMore, isOutOf, isWhen } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a number says by how many more or fewer came than another time, and not how many came:
 * «на 20 військових більше, ніж минулого місяця», "20 more prisoners than last month".
 */
export const isDifference = (tokens: readonly Token[], sentence: Span, at: number): boolean =>
  isBy(tokens[at - 1])
    ? tokens[at - 2]?.kind !== 'number' &&
      isCompared(tokens, sentence, at) &&
      !isGrownAtHome(tokens, sentence, at)
    : isMoreThan(tokens, sentence, at)

/** «Учора вдома стало на двісті військових більше», «теперь дома на 60 бойцов больше»: at home there are more by all who came, and by nobody else. */
const isGrownAtHome = (tokens: readonly Token[], { from, to }: Span, at: number): boolean =>
  someToken(tokens, from, at, isHome) &&
  someToken(tokens, from, at, isBecame) &&
  !someToken(tokens, at, to, isThan)

const isHome = anyWord('вдома удома дома')
const isBecame = anyWord(`
  стало побільшало прибавилось нині тепер відтепер сьогодні теперь ныне отныне сегодня
`)

/** «84 на 20» is a formula; what stands behind a comma is told anew. */
function isCompared(tokens: readonly Token[], { to }: Span, at: number): boolean {
  const end = Math.min(to, at + NOUN_WORDS)
  for (let next = at + 1; next < end; next += 1) {
    if (tokens[next]?.kind !== 'word') return false
    if (isComparative(tokens[next])) return true
  }
  return false
}

/** "84 people more than last month" as well; "20 more soldiers, held for more than a year" compares nobody. */
function isMoreThan(tokens: readonly Token[], { to }: Span, at: number): boolean {
  const more = [at + 1, at + 2].find((next) => isMore(tokens[next]))
  if (more === undefined || (more > at + 1 && tokens[at + 1]?.kind !== 'word')) return false
  for (let next = more + 1; next < Math.min(to, more + THAN_WITHIN); next += 1) {
    if (isMore(tokens[next])) return false
    if (isThan(tokens[next])) return isOtherTime(tokens, next + 1)
    if (more > at + 1) return false
  }
  return false
}

/** "more than a year", "more than 60" are no other time. */
const isOtherTime = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && !(isAn(tokens[at]) && !isBefore(tokens[at + 2]))

const NOUN_WORDS = 7
const THAN_WITHIN = 10

const isBy = anyWord('на')
const isComparative = anyWord('більш{е,им,ою,ий,а} менш{е,им,ою,ий,а} больше меньше')
const isBefore = anyWord('ago before earlier')

/**
 * Tells whether a number is of the time with which this one is compared: «вдвічі більше, ніж минулого місяця,
 * коли повернулися 47», "twice as many as last month, when 47 returned".
 */
export function isOfComparedTime(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
): boolean {
  const { from } = clauseAt(sentence, at)
  if (from === sentence.from || !isWhen(tokens[from])) return false
  return someToken(tokens, Math.max(sentence.from, from - COMPARED_WITHIN), from, isThanOrAs)
}

/** «ніж у дні, коли …», "than in the month before the last, when …" */
const COMPARED_WITHIN = 8

/**
 * Tells whether only a share of a number came: «повернулася половина з 94», "half of the 94 on the list came
 * home"; «половина з 94 звільнених — поранені» tells of some of those who all came.
 */
export function isSharedOut(tokens: readonly Token[], { to }: Sentence, at: number): boolean {
  const of = [at - 1, at - 2, at - 3].find((one) => isOutOf(tokens[one]))
  if (of === undefined || !isShare(tokens[of - 1])) return false
  const end = Math.min(to, at + NOUN_WORDS)
  for (let next = at + 1; next < end; next += 1) {
    if (tokens[next]?.kind === 'mark')
      return !isWhoOrWhich(tokens[next + 1]) && !isCame(tokens[next + 1])
    if (isCame(tokens[next])) return false
    if (isFreed(tokens[next])) return !someToken(tokens, next + 1, to, isBe)
  }
  return true
}

const isShare = anyWord(`
  половин{а,и,у} третин{а,и,у} чверть чверті треть трети четверть четверти
  half third thirds quarter quarters
`)
/** Those who came, by a word that says which they are. */
const isCame = anyWord(`
  {звільнен,визволен,повернен,повернут,обмінян,переданих,врятован}{,их,ими,их}
  {освобожденн,возвращенн,обмененн,обменянн,переданн,вернувш,спасенн}{ых,их,ихся}
`)
const isFreed = anyWord('freed released returned exchanged swapped handed repatriated liberated')
const isBe = anyWord('are is were was had have has come serve served spent')
