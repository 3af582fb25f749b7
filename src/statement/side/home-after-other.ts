import { otherSide } from './actor.ts'
import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { KINDS_OF_PEOPLE } from '#statement/vocabulary/idea-groups.ts'
import { isAwaiting } from '#statement/word/other-deeds.ts'
import { isInto } from '#statement/word/prepositions.ts'
import { isAll } from '#statement/word/pronouns.ts'
import { isFurther, isRest } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Tells the side of those who came home, by the clause before, which tells whom the other side got: «Росії передали 50
 * військових, а додому повернулися 52 людини», "Russia got 50 soldiers, and 52 people came home".
 */
export function byHomeAfterOther(
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  at: number,
): Direction | null {
  const last = toldBefore(reading, sentence, clause)
  const side = last === undefined ? null : otherIn(reading, sentence, last)
  if (last === undefined || side === null) return null
  // In Ukrainian nobody calls Russia home.
  const isTheirHome = side === 'ua' && reading.language === 'uk'
  const more = isMoreThan(reading.tokens, sentence, last, at)
  return isTheirHome || !isHomecoming(reading, sentence, clause, more) ? null : otherSide(side)
}

/**
 * Tells whether a number counts some of those told before, who went on from there: «Украине передали 84 военных, домой в
 * Одессу приехали 20», "Russia got 60 soldiers, and 55 went straight home"; or those who waited there for them.
 */
export function isGoneOnHome(reading: Reading, sentence: Sentence, at: number): boolean {
  if (!has(sentence, ['home'])) return false
  const clause = clauseAt(sentence, at)
  const last = toldBefore(reading, sentence, clause)
  if (last === undefined || otherIn(reading, sentence, last) === null) return false
  // «а домой забрали 26 наших»
  if (has(sentence, ['received'], clause)) return false
  return (
    someToken(reading.tokens, clause.from, clause.to, isOfWaitOrLater) ||
    (!isMoreThan(reading.tokens, sentence, last, at) &&
      !isHomecoming(reading, sentence, clause, false))
  )
}

/** The clause that told last whom a side got, where the next one names home and nothing else by which to tell the side. */
function toldBefore(reading: Reading, sentence: Sentence, clause: Span): Span | undefined {
  if (!has(sentence, ['home'], clause) || has(sentence, NAMING, clause)) return undefined
  return someToken(reading.tokens, clause.from, clause.to, isFurther)
    ? undefined
    : clauseBefore(reading, sentence, clause)
}

/**
 * More than were told before came from the other side; as many or fewer may be some of those before, who only went on home,
 * unless they are set against them or came to their land: «на родину».
 */
function isHomecoming(reading: Reading, sentence: Sentence, clause: Span, more: boolean): boolean {
  const { tokens } = reading
  const { from, to } = clause
  if (isToPlace(reading, sentence, clause)) return false
  if (someToken(tokens, from, to, isMeeting) || someToken(tokens, from, to, isOfWaitOrLater))
    return false
  const isBack = someToken(tokens, from, to, isBackThere)
  return more
    ? isBack || someToken(tokens, from, to, isGoingHome)
    : isBack &&
        (reading.language === 'uk' ||
          isSetAgainst(tokens, sentence, clause) ||
          isToTheirLand(tokens, sentence, clause))
}

/** «на родину вернулись 26», and nobody is told to be left elsewhere. */
const isToTheirLand = (
  tokens: Reading['tokens'],
  sentence: Sentence,
  { from, to }: Span,
): boolean => someToken(tokens, from, to, isLand) && !someToken(tokens, to, sentence.to, isRest)

const isLand = anyWord('родину')

/** «, а домой вернулись 60 военных.»: nothing else is told of them. */
function isSetAgainst(tokens: Reading['tokens'], sentence: Sentence, { from, to }: Span): boolean {
  if (to < sentence.to || !isAgainst(tokens[from])) return false
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at]
    const isTold =
      token?.kind !== 'word' ||
      isBackThere(token) ||
      has(sentence, OF_HOMECOMING, { from: at, to: at + 1 })
    if (!isTold) return false
  }
  return true
}

const OF_HOMECOMING: readonly Idea[] = [...KINDS_OF_PEOPLE, 'home', 'returned']
const isAgainst = anyWord('а while whereas')

/** «домой в Одессу», «додому до Чечні», "home to Buryatia", and not «на Родину». */
const isToPlace = ({ tokens }: Reading, sentence: Sentence, { from, to }: Span): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, index) =>
        token.capital &&
        isToward(tokens[from + index - 1]) &&
        !has(sentence, ['home'], { from: from + index - 1, to: from + index + 1 }),
    )

const isToward = oneOf(isInto, anyWord('на near під под'))

const isBackThere = anyWord(`
  повернул* повернут{о,і} повертають{,ся} вернул* прибул* приїхал* прийшл*
  возвра{тил,щен}* возвращаются прибыл* приехал* пришл*
  came come returned arrived
`)

const isGoingHome = anyWord(`
  вдома удома {поїха,виїха,доїха,вируши,відправи,добра,діста,прямува}л* їдуть прямують
  {приве,дове,заве}зл* привезен* забрал{и,а} доставил* доправил* доставлен* везуть
  дома {поеха,выеха,доеха,отправи,добра}л* едут направляются забрал{и,о} везут
  are back went made taken brought driven flown sent headed heading reached
`)

/** «а вдома їх чекали 300 рідних», "200 people were at home waiting" */
const isInWait = oneOf(isAwaiting, anyWord('чекал* ждал{и,о} ожидал*'))
/** «завтра», «перші 30», "the next day": they come at another time than those before, or the others do. */
const isOfWaitOrLater = oneOf(
  isInWait,
  isRest,
  anyWord(`
    {,після}завтра наступн* згодом невдовзі пізніше незабаром потім спершу спочатку перш{і,ими,их}
    {,после}завтра следующ* позже вскоре скоро потом затем сначала сперва перв{ые,ыми,ых}
    tomorrow next later soon then first{,ly} remaining
  `),
)
const isMeeting = oneOf(isInWait, isAll, anyWord('зустрі* встре* met meet greet* welcom*'))

const isMoreThan = (
  tokens: Reading['tokens'],
  { numbers }: Sentence,
  { from, to }: Span,
  at: number,
): boolean =>
  numbers.every(
    (one) => one < from || one >= to || (tokens[one]?.value ?? 0) < (tokens[at]?.value ?? 0),
  )

/** What only tells more of them may stand between: «Росії передали 60, двох із яких узяли на Курщині, а додому …». */
function clauseBefore(reading: Reading, sentence: Sentence, clause: Span): Span | undefined {
  const last = sentence.clauses.findLast(
    (one) =>
      one.to <= clause.from &&
      (has(sentence, OURS_NAMED, one) || otherIn(reading, sentence, one) !== null),
  )
  return last === undefined || !isCounting(sentence, last) ? undefined : last
}

const OURS_NAMED: readonly Idea[] = ['to_ukraine', 'ukraine', 'ukrainian']

/** Whose it is stands there, or they come on top of those before. */
const NAMING: readonly Idea[] = [
  'to_ukraine',
  'to_russia',
  'ukraine',
  'russia',
  'ukrainian',
  'russian',
  'own',
  'also',
  'in_return',
]

const isCounting = ({ numbers }: Sentence, { from, to }: Span): boolean =>
  numbers.some((at) => at >= from && at < to)

/** Whoever gives speaks of his own home; who only got some is the other side where Ukraine's own language or English tells it of Russia. */
function otherIn({ language }: Reading, sentence: Sentence, clause: Span): Direction | null {
  if (has(sentence, ['own', 'home'], clause)) return null
  const isGiven = hitsIn(sentence, 'gave').some(
    ({ from }) => from >= clause.from && from < clause.to,
  )
  const russia = has(sentence, ['to_russia'], clause)
  const ukraine = has(sentence, ['to_ukraine'], clause)
  if (isGiven && russia !== ukraine) return russia ? 'ru' : 'ua'
  const isGot = has(sentence, ['received'], clause) && has(sentence, ['russia'], clause)
  return isGot && !ukraine && language !== 'ru' && !has(sentence, ['ukraine'], clause) ? 'ru' : null
}
