import type { Amount, Direction } from '#statement/count/amount.ts'
import { beyondPair } from './beyond-pair.ts'
import { is, isCivil, isPeople } from '#statement/side/head-count.ts'
import { isEventPair, type Pair, QUOTA_FROM } from '#statement/side/pair.ts'
import { numbersInOrder } from '#statement/side/in-order.ts'
import { numbersCalled } from '#statement/side/ours-and-theirs.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import type { Quote } from '#statement/statement.ts'

/** What a formula says of one side. */
export type PairedFigure = Readonly<{ value: number; quote: Quote }>

/**
 * Takes from the formulas what they give one side: an equal one its number, an unequal one the number
 * that the other side's figure leaves; null where nothing tells which is whose.
 */
export function pairedFigure(
  reading: Reading,
  pairs: readonly Pair[],
  amounts: readonly Amount[],
  side: Direction,
): PairedFigure | null {
  const known = amounts.filter((a) => isPeople(a) && a.when === 'now')
  const hasOwn = pairs.some((pair) => isEventPair(pair))
  for (const pair of pairs.filter((one) => one.first < QUOTA_FROM && !isOfLast(one, hasOwn))) {
    const figure =
      called(reading, pair, side) ??
      (pair.first === pair.second ? equal(pair, known, side) : unequal(pair, known, side))
    if (figure !== null)
      return { ...figure, value: figure.value + beyondPair(reading, pair, amounts, side) }
  }
  return null
}

/** «Обмін «17 на 15» … Попередній був п'ять на п'ять»: beside the formula of the news the recalled one is of another exchange. */
const isOfLast = ({ when }: Pair, hasOwn: boolean): boolean => hasOwn && when === 'recalled'

/** «п'ять на шість: п'ятьох їхніх на шістьох наших»: the text itself says which is whose. */
function called(reading: Reading, pair: Pair, side: Direction): PairedFigure | null {
  if (!isEventPair(pair)) return null
  const next = reading.sentences[pair.sentence.index + 1]
  const numbers = [pair.sentence, ...(next === undefined ? [] : [next])]
    .map((sentence) => numbersCalled(reading, sentence) ?? numbersInOrder(reading, sentence))
    .find((one) => one !== null)
  if (numbers === undefined) return null
  const { ua, ru } = numbers
  const isSame = Math.min(ua, ru) === Math.min(pair.first, pair.second) && ua + ru === sumOf(pair)
  return isSame ? { value: numbers[side], quote: pair.quote } : null
}

const sumOf = ({ first, second }: Pair): number => first + second

/** The event's own formula, one that repeats a figure of this text, or Russia's word of its own people. */
const equal = (pair: Pair, known: readonly Amount[], side: Direction): PairedFigure | null =>
  isEventPair(pair) ||
  known.some((a) => a.value === pair.first && (!isOfSome(a) || isOfRussia(pair))) ||
  (side === 'ru' &&
    isOfRussia(pair) &&
    known.some((a) => a.toward !== 'ru' && !a.part && !isCivil(a)))
    ? { value: pair.first, quote: pair.quote }
    : null

/** «60 солдатів і сержантів» beside four officers are not the 60 of a formula that is called to mind, unless Russia says so. */
const isOfSome = (a: Amount): boolean => is(a, 'rank', 'officer', 'woman', 'man', 'child')

/** «Міноборони РФ повідомило про обмін 150 на 150», «у Росії стверджують, що формула обміну — 150 на 150» */
const isOfRussia = ({ sentence, when }: Pair): boolean =>
  when === 'now' &&
  !has(sentence, ['will', 'agreed', 'denied']) &&
  (has(sentence, ['hedge'])
    ? has(sentence, ['russian', 'russia']) &&
      (has(sentence, ['exchange', 'formula']) || isBare(sentence))
    : has(sentence, ['ru_voice']))

/** "On Monday Moscow said 150 for 150": nothing but the formula is said. */
const isBare = ({ hits }: Pair['sentence']): boolean => hits.every(({ idea }) => BARE.has(idea))
const BARE: ReadonlySet<Idea> = new Set(['hedge', 'russia', 'russian', 'ru_voice', 'unit', 'today'])

function unequal(pair: Pair, known: readonly Amount[], side: Direction): PairedFigure | null {
  const { first, second, quote } = pair
  if (!isEventPair(pair)) return null
  const summed = [first, second].find((value) => isSummed(known, side, value))
  if (summed !== undefined) return { value: summed === first ? second : first, quote }
  if ([first, second].some((value) => isOfEach(known, value))) return null
  const other = known.find((a) => a.toward !== side && (a.value === first || a.value === second))
  return other === undefined ? null : { value: other.value === first ? second : first, quote }
}

/** «35 на 36: 35 військових та один цивільний»: the greater number is theirs who are counted so. */
const isSummed = (known: readonly Amount[], side: Direction, value: number): boolean =>
  known.some(
    (a) => !isOf(a, side) && known.some((b) => isRest(a, b) && a.value + b.value === value),
  )

const isOf = ({ toward, part }: Amount, side: Direction): boolean => toward === side || part

const isRest = (a: Amount, b: Amount): boolean =>
  isBeside(a, b) && b.at > a.at && b.toward === a.toward && !b.part && isCivil(b)

/** In one sentence, or as items of one list. */
const isBeside = ({ sentence: a }: Amount, { sentence: b }: Amount): boolean =>
  a === b || (a.item && b.item && a.header === b.header)

/** Where each side has this number, the other one is nobody's for sure: some came besides. */
const isOfEach = (known: readonly Amount[], value: number): boolean =>
  (['ua', 'ru'] as const).every((side) =>
    known.some((a) => a.toward === side && !a.both && a.value === value),
  )
