import type { Amount, Direction } from '#statement/count/amount.ts'
import { isAnotherWounded, isBesidesThem, isOwnBefore } from '#statement/side/wounded-too.ts'
import { derived, stated } from '#statement/count/figure.ts'
import { greatest, is, isAlso, isCivil, isMilitary, isWhole } from '#statement/side/head-count.ts'
import type { Pair } from '#statement/side/pair.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Span } from '#statement/sentence/sentence.ts'
import type { Figure } from '#statement/statement.ts'
import { isFor, isFurther, isAlso as isAlsoSaid } from '#statement/word/small-words.ts'
import { isPledge } from '#statement/word/telling.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** Finds those of one side who came on top of its number: "175 each, with an additional 22", "Moscow also let go 22". */
export const moreOf = (
  reading: Reading,
  inside: readonly Amount[],
  side: Direction,
  pairs: readonly Pair[],
): Amount | null =>
  greatest(
    inside.filter(
      (a) =>
        isBesideEach(reading, a, inside) ||
        isOnTopOf(reading, a, inside, pairs) ||
        isBeyondAll(reading, a, inside, pairs) ||
        (side === 'ru'
          ? (isMore(a) && !isWithinEach(a, inside)) ||
            isPaidOutside(reading, a, inside, pairs) ||
            isWoundedToo(reading, a, inside)
          : isExtra(reading, a) || isSwapApart(a)),
    ),
  )

/** «Додатково 20 цивільних», «Кроме того, Россия передала ещё 22 тяжелораненых» */
const isExtra = ({ tokens }: Reading, a: Amount): boolean =>
  !a.part &&
  !isCivil(a) &&
  !isOnlyOfRank(a) &&
  (isExtraWord(tokens[a.at - 1]) || (isAlso(a) && isFurther(tokens[a.at - 1])))

/** «35 из них – рядовые и сержанты, ещё 10 – офицеры»: without a word of coming they are some of those counted. */
const isOnlyOfRank = (a: Amount): boolean =>
  is(a, 'officer', 'rank') && !has(a.sentence, [...FREED, 'exchanged'])

/** "246 for 246, and as a gesture of goodwill 31 wounded Ukrainians for 15 wounded Russians": those, too, went home. */
const isPaidOutside = (
  { tokens }: Reading,
  a: Amount,
  inside: readonly Amount[],
  pairs: readonly Pair[],
): boolean =>
  !a.part &&
  !a.both &&
  has(a.sentence, ['outside'], { from: a.sentence.from, to: a.at }) &&
  isFor(tokens[a.at - 1]) &&
  a.sentence.numbers.some((one) => one < a.at && (tokens[one]?.value ?? 0) > a.value) &&
  (inside.some((b) => isWhole(b) && b.at < a.at && b.value > a.value) ||
    pairs.some(({ second }) => second > a.value))

/** «про 246 своїх і ще 15 поранених», "246 of its own and another 15 wounded": of its own, and come on top of the others. */
const isWoundedToo = ({ tokens }: Reading, a: Amount, inside: readonly Amount[]): boolean =>
  isBesidesEach(tokens, a, inside) ||
  inside.some(
    (own) =>
      own.toward === 'ru' &&
      own.value > a.value &&
      ((isAnotherWounded(tokens, a) && isOwnBefore(tokens, own, a)) ||
        (!own.part && isBesidesThem(tokens, a, own))),
  )

/** "246 prisoners each. Besides, 15 wounded Russians went home" */
const isBesidesEach = (tokens: Reading['tokens'], a: Amount, inside: readonly Amount[]): boolean =>
  !a.part &&
  isBeyond(tokens[a.sentence.from]) &&
  has(a.sentence, ['wounded'], { from: a.at, to: a.span.to }) &&
  has(a.sentence, ['returned', 'received'], { from: a.at, to: a.sentence.to }) &&
  inside.some((b) => b.both && isWhole(b) && b.value > a.value && b.at < a.sentence.from)

/** «Также Украине передали 31 раненого военного, а РФ получила 15 своих»: what either side got so is a swap beside the swap. */
const isSwapApart = (a: Amount): boolean =>
  isMore(a) &&
  a.sentence.numbers.length > 1 &&
  has(a.sentence, ['ukraine', 'to_ukraine'], { from: a.sentence.from, to: a.at }) &&
  has(a.sentence, ['russia', 'to_russia'], { from: a.span.to, to: a.sentence.to })

/** "Each side freed 175. Moscow also let go 22 wounded": those of one side alone are none of what is equal. */
const isBesideEach = ({ tokens }: Reading, a: Amount, inside: readonly Amount[]): boolean =>
  !a.part &&
  !a.both &&
  !isCivil(a) &&
  has(a.sentence, FREED) &&
  (isAlsoFreed(tokens, a) || isFurther(tokens[a.at - 1]) || isMoreWord(tokens[a.at + 1])) &&
  inside.some((b) => b.both && isWhole(b) && b.value > a.value && b.at < a.at) &&
  !isWithinEach(a, inside)

/** «С каждой стороны 230: вернулись 115, а также возвращены 115»: what makes up the equal number is not on top of it. */
const isWithinEach = (a: Amount, inside: readonly Amount[]): boolean =>
  inside.some(
    (b) =>
      b.both && inside.some((c) => c !== a && !c.both && !c.part && c.value + a.value === b.value),
  )

const FREED: readonly Idea[] = ['returned', 'gave', 'received', 'home', 'from_russia']

/** "On top of those 175, Ukraine got 22 more", «крім цих 175 додому приїхали 22»: those told before are named, and others join them. */
const isOnTopOf = (
  { tokens }: Reading,
  a: Amount,
  inside: readonly Amount[],
  pairs: readonly Pair[],
): boolean =>
  !a.part &&
  !a.both &&
  !isCivil(a) &&
  has(a.sentence, FREED) &&
  a.sentence.numbers.some(
    (at) =>
      at < a.at &&
      isBeyondThose(tokens, a.sentence, at) &&
      isToldBefore(tokens[at]?.value ?? 0, a, inside, pairs),
  )

/** «Сверх того Москва передала Киеву 22», «понад цю кількість росіяни відпустили 22»: on top of all who were told before. */
function isBeyondAll(
  { tokens }: Reading,
  a: Amount,
  inside: readonly Amount[],
  pairs: readonly Pair[],
): boolean {
  if (a.part || a.both || isCivil(a) || isFor(tokens[a.at - 1])) return false
  if (!has(a.sentence, HANDED_OVER)) return false
  if (!isOpenedBeyond(tokens, a) || isPledged(tokens, a.at) || isOfFreed(a)) return false
  const wholes = [
    ...inside.filter((b) => b.at < a.sentence.from && !b.part && b.value > a.value),
    ...pairs.map(({ first }) => ({ value: first })),
  ].map(({ value }) => value)
  const sums = new Set(wholes.map((one) => one + a.value))
  return wholes.length > 0 && !inside.some(({ value }) => sums.has(value))
}

/** "Besides that, 15 freed soldiers are wounded": of those who were freed, and nobody came besides. */
const isOfFreed = ({ sentence, at, span }: Amount): boolean =>
  has(sentence, ['gave'], { from: at + 1, to: span.to }) &&
  !has(sentence, HANDED_OVER, { from: sentence.from, to: at }) &&
  !has(sentence, [...HANDED_OVER, 'home', 'returned'], { from: span.to, to: sentence.to })

/** «натомість отримано обіцянку звільнити 11»: they are still to come. */
const isPledged = (tokens: Reading['tokens'], at: number): boolean =>
  someToken(tokens, at - PLEDGE_WITHIN, at, isPledge)

const PLEDGE_WITHIN = 4
const HANDED_OVER: readonly Idea[] = ['gave', 'received', 'from_russia']

const isOpenedBeyond = (tokens: Reading['tokens'], { sentence, at }: Amount): boolean => {
  const end = Math.min(sentence.from + OPENING_WORDS, at)
  return tokens
    .slice(sentence.from, end)
    .some(
      (token, step) =>
        isOnTopWord(token) || (isBeyond(token) && isThat(tokens[sentence.from + step + 1])),
    )
}

const OPENING_WORDS = 3
const isOnTopWord = anyWord('вдобавок')
const isThat = anyWord(`
  того цього этого них цих этих цю ці це эту это обмін{,у,і} обмен{,а} число числа
  of to that this those them
`)

const isBeyondThose = (tokens: Reading['tokens'], { from }: Span, at: number): boolean =>
  isThose(tokens[at - 1]) && someToken(tokens, Math.max(from, at - BEYOND_WORDS), at, isBeyond)

const isToldBefore = (
  those: number,
  { sentence, value }: Amount,
  inside: readonly Amount[],
  pairs: readonly Pair[],
): boolean =>
  those > value &&
  (inside.some((b) => b.value === those && b.at < sentence.from) ||
    pairs.some(({ first, second }) => first === those || second === those))

const BEYOND_WORDS = 5
const isThose = anyWord('those these the ці цих цим тих эти этих этим тех крім окрім кроме помимо')
const isBeyond = anyWord(`
  понад крім окрім додачу додаток доповнення сверх свыше помимо кроме вдобавок дополнение
  придачу
  top beyond besides addition apart aside
`)

const isAlsoFreed = (tokens: Reading['tokens'], { sentence, at }: Amount): boolean =>
  someToken(tokens, sentence.from, at, isAlsoWord)

const isAlsoWord = oneOf(isAlsoSaid, anyWord('additionally додатково дополнительно'))

/** "Kyiv and Moscow freed 90 each, and Moscow let go 12 more" */
const isMoreWord = anyWord('more')

const isExtraWord = anyWord('additional extra додатково дополнительно додаткових дополнительных')

const isMore = (a: Amount): boolean => isAlso(a) && isMilitary(a) && !a.part

/** «Кроме того, домой приехали ещё 75 …»: Russia counts those on top. */
export function withMore(
  reading: Reading,
  total: Figure | null,
  more: Amount | null,
): Figure | null {
  if (total === null || more === null) return total
  const extra = stated(reading, more)
  const isCounted = extra.quotes.some(({ start }) =>
    total.quotes.some((one) => one.start === start),
  )
  return isCounted ? total : derived(total.value + more.value, 'added', [total, extra])
}
