import { isEach } from '#statement/word/quantities.ts'
import type { Amount } from '#statement/count/amount.ts'
import { is, isPeople } from '#statement/side/head-count.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { isComma } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isTwoStates } from '#statement/word/lands.ts'
import { isEvenly, isOfSharedThings, isOfWhereTaken } from './shared-things.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'

/**
 * Gives each side half of a number that a text says was shared out evenly between both: «сторони звільнили
 * сукупно 300 полонених, порівну», "freed a total of 300, split evenly", "300 changed hands, half in each direction".
 */
export const halved = (reading: Reading, amounts: readonly Amount[]): readonly Amount[] =>
  amounts.some((a) => isEvenSum(reading, a))
    ? amounts.map((a) =>
        isEvenSum(reading, a)
          ? { ...a, value: a.value / 2, how: 'same_number', both: true, toward: null, part: false }
          : a,
      )
    : amounts

const isEvenSum = ({ tokens }: Reading, a: Amount): boolean =>
  a.value % 2 === 0 &&
  a.how === 'stated' &&
  (isMarked(a.sentence.marks, isEvenly.mark) || isMarked(a.sentence.marks, isHalf.mark)) &&
  isPeople(a) &&
  (isSplitEvenly(tokens, a) || isHalfEachWay(tokens, a) || isHalfOfEachNation(tokens, a))

const isSplitEvenly = (tokens: Reading['tokens'], a: Amount): boolean =>
  !has(a.sentence, ['part']) &&
  !isOfKinds(a.sentence) &&
  (isOfTwo(a.sentence) || someToken(tokens, a.sentence.from, a.sentence.to, isTwoStates)) &&
  someToken(tokens, a.span.to, a.sentence.to, (token) => isEvenly(token)) &&
  !isOfSharedThings(tokens, { from: a.span.to, to: a.sentence.to }) &&
  !isOfWhereTaken(tokens, { from: a.span.to, to: a.sentence.to })

/** «206 полонених, по половині з кожного боку», "206 people changed hands, half in each direction": no other number stands beside it. */
const isHalfEachWay = (tokens: Reading['tokens'], a: Amount): boolean =>
  a.sentence.numbers.length === 1 &&
  !is(a, 'ukrainian', 'russian', 'defender', 'own') &&
  tokens
    .slice(a.span.to, a.sentence.to)
    .some((token, step) => isHalf(token) && goesEachWay(tokens, a, a.span.to + step + 1))

/** «половина — українці, половина — росіяни», "half of them Russians, half Ukrainians", «порівну українців і росіян» */
const isHalfOfEachNation = (tokens: Reading['tokens'], a: Amount): boolean =>
  a.sentence.numbers.length === 1 &&
  !is(a, 'ukrainian', 'russian', 'defender', 'own') &&
  tokens
    .slice(a.span.to, a.sentence.to)
    .some((token, step) => isHalfOrEvenly(token) && areNations(tokens, a, a.span.to + step + 1))

/** Between the halves and the two nations stands nothing else, and behind them the sentence or its clause ends. */
function areNations(tokens: Reading['tokens'], { sentence: { to } }: Amount, at: number): boolean {
  const first = nationFrom(tokens, at, to)
  if (first === null) return false
  const second = nationFrom(tokens, first + 1, to)
  if (second === null || isOurs(tokens[first]) === isOurs(tokens[second])) return false
  return second + 1 >= to || tokens[second + 1]?.kind !== 'word' || isGoingOn(tokens[second + 1])
}

function nationFrom(tokens: Reading['tokens'], from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) {
    if (isOurs(tokens[at]) || isTheirs(tokens[at])) return at
    if (!isLink(tokens[at])) return null
  }
  return null
}

const isLink = anyWord(`
  , — – - ( половина половині половиною половину решта інша і й та а з них їх це були є в у до на
  поїхали повернулися громадяни громадян військові військових полонені полонених бранці
  половина половине половины другая другой остальные и из них это были поехали вернулись
  граждане граждан военные военных пленные пленных
  half the other rest of them and were was are is being to into in went citizens citizen nationals
  soldiers troops prisoners from
`)
const isGoingOn = anyWord('і й та а и and as after following за після после')
const isOurs = anyWord('українц* украинц* ukrainians україн{а,и,у,і} украин{а,ы,у,е} ukraine')
const isTheirs = anyWord('росіян* россиян* russians росі{я,ї,ю,і} росси{я,и,ю} рф russia')

/** «половина їх — з кожного боку», and not "half of them wounded, each …" */
const goesEachWay = (tokens: Reading['tokens'], { sentence }: Amount, from: number): boolean => {
  for (let at = from; at < Math.min(from + EACH_WITHIN, sentence.to); at += 1) {
    if (isComma(tokens[at])) return false
    if (isEach(tokens[at])) return isWay(tokens[at + 1])
  }
  return false
}

const EACH_WITHIN = 5
const isWay = anyWord(`
  боку бік сторони сторону стороны напрямку направлении
  direction way side country
`)

/** «18 людей, військових і цивільних порівну» */
const isOfKinds = (sentence: Sentence): boolean =>
  KINDS.filter((idea) => has(sentence, [idea])).length > 1

const KINDS: readonly Idea[] = ['military', 'civilian', 'woman', 'man', 'officer', 'rank']

const isOfTwo = (sentence: Sentence): boolean =>
  hitsIn(sentence, 'ukraine').length > 0 && hitsIn(sentence, 'russia').length > 0

const isHalf = soughtWords('half половина половині половиною половину половине половиной')
const isHalfOrEvenly = oneOf(isHalf, isEvenly)
