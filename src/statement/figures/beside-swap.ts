import type { Amount } from '#statement/count/amount.ts'
import { derived, stated } from '#statement/count/figure.ts'
import { isPeople } from '#statement/side/head-count.ts'
import type { Party } from './people.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Span } from '#statement/sentence/sentence.ts'
import { isFor, isFurther, isPrice, isYearOfLate, isPlus } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import { isPledge } from '#statement/word/telling.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** A few more of one side, swapped for a few more of the other beside an exchange. */
export type BesideSwap = Readonly<{ ua: Amount; ru: Amount }>

/**
 * Finds what is swapped on top of an exchange: «обмін 246 на 246, а ще 31 пораненого обміняли на 15 росіян»,
 * "plus 31 wounded traded for 15 Russians". Neither is the number of a side.
 */
export function besideSwapIn(reading: Reading, people: readonly Amount[]): BesideSwap | null {
  for (const [place, paid] of people.entries()) {
    const given = people[place - 1]
    if (given === undefined || !isBeside(reading, given, paid)) continue
    return paid.toward === 'ru' ? { ua: given, ru: paid } : { ua: paid, ru: given }
  }
  return null
}

const isBeside = (reading: Reading, given: Amount, paid: Amount): boolean =>
  given.sentence === paid.sentence &&
  given.value !== paid.value &&
  paid.toward !== null &&
  isPeople(given) &&
  isPeople(paid) &&
  (isPaidFor(reading, given, paid) || isGotInReturn(reading, given, paid)) &&
  isFurtherOf(reading, given) &&
  !isOfEarlier(reading, paid)

/** «в обмен на пятерых, прибывших в июле 2023 года»: they came then. */
const isOfEarlier = ({ tokens }: Reading, { sentence, at }: Amount): boolean =>
  someToken(tokens, at + 1, sentence.to, isYearOfLate)

/** «31 пораненого обміняли на 15», «передано 31 в обмен на 15», «за якого отримали 15» */
const isPaidFor = ({ tokens }: Reading, given: Amount, { sentence, at }: Amount): boolean => {
  const between: Span = { from: given.at + 1, to: at }
  return (
    at - given.at <= SWAP_WORDS &&
    !sentence.numbers.some((one) => one > given.at && one < at) &&
    (has(sentence, SWAPPED, between)
      ? someToken(tokens, at - FOR_WORDS, at, isFor)
      : (has(sentence, ['gave'], between) && isPrice(tokens[at - 1])) ||
        tokens
          .slice(between.from, at)
          .some((token, step) => isFor(token) && isWhom(tokens[between.from + step + 1])))
  )
}

/** «Кроме них отданы 31 раненый, а взамен получены 15», "besides, 31 wounded were handed over and 15 received in return" */
const isGotInReturn = ({ tokens }: Reading, given: Amount, paid: Amount): boolean => {
  const { sentence, at, toward, span } = paid
  return (
    given.toward !== null &&
    toward !== null &&
    given.toward !== toward &&
    !given.part &&
    !paid.kinds.has('civilian') &&
    !has(sentence, ['outside']) &&
    !someToken(tokens, given.at, at, isPromised) &&
    at - given.at <= SWAP_WORDS &&
    has(sentence, ['gave', 'returned'], { from: sentence.from, to: at }) &&
    has(sentence, ['in_return'], { from: given.at, to: span.to + RETURN_WITHIN })
  )
}

const RETURN_WITHIN = 4
/** «натомість отримано обіцянку повернути 15», "a pledge to free 15 in return": they are still to come. */
const isPromised = oneOf(
  isPledge,
  anyWord(`
    згод{у,а,и} соглас* готовн* список списк* домовлен* договорен* погодж*
    agree* list
  `),
)

const SWAPPED: readonly Idea[] = ['in_return', 'exchanged']
const SWAP_WORDS = 12
/** «на 15», «за своїх 15»; of what was given only «віддали за 15» */
const FOR_WORDS = 3
const isWhom = anyWord('як{ого,их,у} котор{ого,ых,ую} whom')

/** «ще 31», "plus 31", «Крім того, 31 …» */
const isFurtherOf = ({ tokens }: Reading, { sentence, at }: Amount): boolean =>
  isFurther(tokens[at - 1]) ||
  isMoreWord(tokens[at - 1]) ||
  (isFurther(tokens[at - 2]) && !isFor(tokens[at - 1])) ||
  has(sentence, ['also'], { from: sentence.from, to: at }) ||
  isBeyondThose(tokens, { from: clauseAt(sentence, at).from, to: at })

/** «понад цю домовленість Росія віддала 31», "beyond the formula", and not «понад рік тому» */
const isBeyondThose = (tokens: Reading['tokens'], { from, to }: Span): boolean =>
  tokens
    .slice(from, to)
    .some((token, step) => isBeyond(token) && isWhatWasTold(tokens[from + step + 1]))

const isBeyond = anyWord('понад окрім крім поза сверх помимо кроме вне beyond besides outside')
const isWhatWasTold = anyWord(`
  це цю цього ці цих те того ту них нього обмін* домовлен* формул* схем* угод*
  это эту этого эти этих то того них него обмен* договор* сделк*
  the that this those these it them
`)

const isMoreWord = oneOf(isPlus, anyWord('additional додатково дополнительно'))

/** Leaves out those of a swap beside. */
export const withoutBeside = (people: readonly Amount[], beside: BesideSwap): readonly Amount[] =>
  people.filter((a) => a !== beside.ua && a !== beside.ru)

/** Adds to a side those who came in a swap beside; of a side that nothing else counts nothing is known. */
export function withBeside(reading: Reading, party: Party, more: Amount): Party {
  const { total, military, rival } = party
  if (total === null) return party
  // «277 вдома. … 246 на 246 і ще 31»: the formula agrees with those who came in all.
  if ((rival?.value ?? 0) + more.value === total.value) return { ...party, rival: null }
  if (isHeld(reading, total.value, more.value)) return party
  const extra = stated(reading, more)
  const sum = derived(total.value + more.value, 'added', [total, extra])
  const soldiers =
    military?.value === total.value ? derived(sum.value, 'added', [military, extra]) : military
  return { ...party, total: sum, military: soldiers }
}

/** «277 вдома. … 246 на 246 і ще 31»: the number told holds them. */
const isHeld = ({ tokens, sentences }: Reading, total: number, more: number): boolean =>
  sentences.some(({ numbers }) => numbers.some((at) => (tokens[at]?.value ?? 0) + more === total))
