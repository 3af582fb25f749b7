import { isThanOrAs } from '#statement/word/quantities.ts'
import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import {
  isAnd,
  isAs,
  isBut,
  isHow,
  isDashOrColon,
  isJoint,
  isNot,
  isThe,
  isTime,
  isTo,
  isWhen,
} from '#statement/word/small-words.ts'
import { isOfComparedTime } from '#statement/count/difference.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'
import { isPrevious } from '#statement/word/spans.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/** Tells of what other time a number is than its sentence as a whole; null where of none. */
export function otherTimeOf(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
): 'recalled' | 'planned' | null {
  if (isOfComparedTime(tokens, sentence, at) || isOfLastTime(tokens, sentence, at))
    return 'recalled'
  const aside = isOfTimeBefore(tokens, sentence, at)
  if (aside !== null) return aside === 'planned' && isKept(tokens, sentence, at) ? null : aside
  if (!isMarked(sentence.marks, isToBe.mark)) return null
  return isWished(tokens, sentence, at) || isOnlyPromised(tokens, sentence, at) ? 'planned' : null
}

/** «пообіцявши натомість 40 росіян», "promising 40 in return": nobody of them has gone yet, unless that is said behind. */
function isOnlyPromised(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const { from, to } = clauseAt(sentence, at)
  for (let place = at - 1; place >= from && at - place <= NEAR_WISH; place -= 1)
    if (isPromising(tokens[place]))
      return (
        !isAsOrThe(tokens[place - 1]) &&
        !has(sentence, ['returned', 'gave', 'received', 'exchanged', 'home'], { from: place, to })
      )
  return false
}
/** «як і обіцяла», "the promised 40" */
const isAsOrThe = oneOf(isHow, isAs, isThe, isAnd)
const isPromising = anyWord(`
  {,по}обіця{в,ла,ли,вши} обіцяючи {,по}обеща{л,ла,ли,в} обещая
  promising pledging promised pledged
`)

/**
 * Tells whether a number is of the last time, though its sentence speaks of today as well: «Росія востаннє
 * отримала 185, сьогоднішнє число уточнюють», «це 71-й обмін, минулий приніс 205», "it is the twelfth; the
 * eleventh returned 205", "the fourth, in which 84, 146 and 205 people returned".
 */
function isOfLastTime(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const isNamed = isMarked(sentence.marks, isTheLast.mark)
  if (!isNamed && sentence.numbers.length < ROW) return false
  const row = rowOf(tokens, sentence, at)
  const clause = clauseAt(sentence, row.from)
  if (has(sentence, ['today', 'tonight'], clause)) return false
  return (
    (isNamed && (saysLastTime(tokens, clause) || isLastOne(tokens, clause))) ||
    isOneBefore(tokens, clause) ||
    (row.count >= ROW && isWhich(tokens[row.from - 1]))
  )
}

function saysLastTime(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1) if (isOnce(tokens[at]) || isLast(tokens, at)) return true
  return false
}

const isOnce = anyWord('востаннє прежде')

const isLast = (tokens: readonly Token[], at: number): boolean =>
  isOfLast(tokens[at]) &&
  isTime(tokens[at + 1]) &&
  !isThanOrAs(tokens[at - 1]) &&
  !isThanOrAs(tokens[at - 2])
const isOfLast = anyWord('минулого попереднього прошлый предыдущий последний last')

/**
 * What is said right before a number of their handing over: «прошлогоднее освобождение 22 раненых», «можлива передача ще
 * 22», "the planned release of 22".
 */
function isOfTimeBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
): 'recalled' | 'planned' | null {
  const clause = clauseAt(sentence, at)
  if (has(sentence, ['happened', 'today', 'tonight'])) return null
  for (let place = at - 1; place >= clause.from && at - place <= DEED_WITHIN; place -= 1)
    if (isDeedNoun(tokens[place])) return timeOf(tokens, Math.max(clause.from, place - 2), place)
  return null
}

/** «Обіцяне звільнення 22 захисників — реальність: вони вдома»: what was said of them has come true. */
const isKept = (tokens: readonly Token[], sentence: Sentence, at: number): boolean => {
  const rest = { from: at + 1, to: sentence.to }
  const mark = tokens.slice(rest.from, rest.to).findIndex((token) => isDashOrColon(token))
  return (
    mark !== -1 &&
    has(sentence, ['home', 'received'], { from: rest.from + mark, to: rest.to }) &&
    !someToken(tokens, rest.from, rest.to, isNot) &&
    !has(sentence, ['will'], rest)
  )
}

const timeOf = (
  tokens: readonly Token[],
  from: number,
  to: number,
): 'recalled' | 'planned' | null => {
  if (isTo(tokens[to - 1])) return null
  if (someToken(tokens, from, to, isOfPastYear) || isLastYears(tokens, to - 1)) return 'recalled'
  return someToken(tokens, from, to, isToCome) ? 'planned' : null
}

/** "last year's release" */
const isLastYears = (tokens: readonly Token[], at: number): boolean =>
  isOfSpan(tokens[at]) && isPrevious(tokens[at - 1])

const isOfSpan = anyWord("{year,month,week}'s")
const DEED_WITHIN = 4
const isDeedNoun = anyWord(`
  передач* переданн* звільненн* освобожден* возвращен* поверненн* обмін{,у,ом,и}
  обмен{,а,у,ом,ы}
  release handover transfer return swap exchange repatriation
`)
const isOfPastYear = anyWord(
  'прошлогодн* минулорічн* торішн* позаторішн* давн{ю*,є*,ее*,юю*} earlier',
)
const isToCome = anyWord(`
  возможн* можлив* потенці* потенци* вероятн* ймовірн* майбутн* будущ* предстоящ* прийдешн*
  наступн* следующ* запланован* заплановану* запланированн* обіцян* обещанн*
  possible potential future upcoming planned promised forthcoming eventual
`)

/** «минулий приніс нам 205» */
const isLastOne = (tokens: readonly Token[], { from }: Span): boolean => {
  const first = isSmall(tokens[from]) ? from + 1 : from
  return isTheLast(tokens[first]) && isBrought(tokens[first + 1])
}
const isSmall = oneOf(isAnd, isBut, isThe)
/** With the cases that stand before «разу» and «раз», and what says the same in one word. */
const isTheLast = soughtWords(`
  минул{ий,ого} попередн{ій,ього} прошлый предыдущий последний востаннє прежде
  previous last
`)
const isBrought = anyWord(`
  приніс повернув звільнив дав принес вернул освободил дал
  brought returned freed one
`)

/** "it is the twelfth this year; the eleventh returned 205" */
const isOneBefore = (tokens: readonly Token[], { from }: Span): boolean => {
  const [article, place, deed] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  return (
    isSmall(article) &&
    place?.kind === 'ordinal' &&
    isBrought(deed) &&
    tokens
      .slice(Math.max(0, from - NEAR), from)
      .some((one) => one.kind === 'ordinal' && one.value > place.value)
  )
}
const NEAR = 8

/** The numbers that stand in a row with one, and how many they are: "in which 84, 146 and 205 people returned". */
function rowOf(
  tokens: readonly Token[],
  { from, to }: Sentence,
  at: number,
): Readonly<{ from: number; count: number }> {
  let first = at
  let count = 1
  const isInRow = (place: number): boolean => isJoint(tokens[place]) || isNumber(tokens[place])
  for (let place = at - 1; place >= from && isInRow(place); place -= 1)
    if (isNumber(tokens[place])) {
      count += 1
      first = place
    }
  for (let place = at + 1; place < to && isInRow(place); place += 1)
    if (isNumber(tokens[place])) count += 1
  return { from: first, count }
}
const ROW = 3
const isNumber = (token: Token | undefined): boolean => token?.kind === 'number'
const isWhich = oneOf(isWhoOrWhich, isWhen)

/**
 * Tells whether a number is only wished for: «Росія забрала 48, хоча вимагала 60», "Moscow had asked for 100".
 */
function isWished(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const { from } = clauseAt(sentence, at)
  for (let place = at - 1; place >= from && at - place <= NEAR_WISH; place -= 1) {
    if (isWish(tokens[place])) return true
    if (
      has(sentence, ['returned', 'gave', 'received', 'exchanged'], { from: place, to: place + 1 })
    )
      return false
  }
  return false
}
const NEAR_WISH = 6
const isWish = anyWord(`
  вимага{в,ла,ли} хоті{в,ла,ли} проси{в,ла,ли} требовал{,а,и} хотел{,а,и} просил{,а,и}
  asked wanted demanded hoped
`)
/** Words of wishes and of promises alike. */
const isToBe = soughtWords(`
  вимага{в,ла,ли} хоті{в,ла,ли} проси{в,ла,ли} требовал{,а,и} хотел{,а,и} просил{,а,и}
  {,по}обіця{в,ла,ли,вши} обіцяючи {,по}обеща{л,ла,ли,в} обещая
  asked wanted demanded hoped promising pledging promised pledged
`)
