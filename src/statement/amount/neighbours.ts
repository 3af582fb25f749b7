import { otherSide } from '#statement/side/actor.ts'
import type { Amount } from '#statement/count/amount.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { soldiersBeside } from './soldiers-beside.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isAnd, isFor, isFurther } from '#statement/word/small-words.ts'

/** Reads each number once more by those beside it: what they count and whose they are tells of it too. */
export const withNeighbours = (reading: Reading, amounts: readonly Amount[]): readonly Amount[] =>
  amounts.length < 2 ? amounts : besideOthers(reading, amounts)

const besideOthers = (reading: Reading, amounts: readonly Amount[]): readonly Amount[] =>
  amounts.map((amount, index) => {
    const next = amounts[index + 1]
    const before = amounts[index - 1]
    const each = asOnes(reading, halved(amount, before), before)
    const own = soldiersBeside(reading, ofOtherSide(each, before), next)
    if (next === undefined) return own
    return forDefenders(reading, paidFor(asNext(reading, own, next), next), next)
  })

/** "410 soldiers, 205 from each side": what both sides' number counts, each half does. */
const halved = (amount: Amount, before: Amount | undefined): Amount =>
  amount.both &&
  amount.kinds.size === 1 &&
  amount.kinds.has('person') &&
  before?.sentence === amount.sentence &&
  before.value === amount.value * 2
    ? { ...amount, kinds: before.kinds }
    : amount

/** "307 Russian servicemen for 307 Ukrainian ones": the ones are soldiers as the others are. */
const asOnes = ({ tokens }: Reading, amount: Amount, before: Amount | undefined): Amount =>
  before?.sentence === amount.sentence &&
  before.kinds.has('military') &&
  isOnes(tokens[amount.span.to - 1])
    ? { ...amount, kinds: new Set<Idea>([...amount.kinds, 'military']) }
    : amount

const isOnes = anyWord('ones')

/**
 * «157 военных и трёх жителей Курской области», "120 civilians and 270 Ukrainian soldiers were swapped": whose the
 * second are, the first are.
 */
const asNext = ({ tokens }: Reading, amount: Amount, next: Amount): Amount =>
  isJoined(tokens, next.at, amount) && isOfNation(amount.kinds, next)
    ? { ...amount, toward: next.toward }
    : amount

const isOfNation = (kinds: Amount['kinds'], next: Amount): boolean =>
  ((next.toward === 'ru' && next.kinds.has('russian') && kinds.has('military')) ||
    (next.toward === 'ua' && next.kinds.has('ukrainian') && kinds.has('civilian'))) &&
  !kinds.has('russian') &&
  !kinds.has('ukrainian')

/** "115 soldiers were handed over in return for 115 Ukrainians": of nobody named, they are the other side's. */
const paidFor = (amount: Amount, next: Amount): Amount =>
  amount.toward === null &&
  next.toward !== null &&
  !amount.both &&
  !amount.part &&
  next.sentence === amount.sentence &&
  next.at - amount.span.to < MOST_WORDS &&
  (has(amount.sentence, ['in_return'], { from: amount.span.to, to: next.at }) ||
    isGivenInReturn(next) ||
    isOwnOfOther(amount, next))
    ? { ...amount, toward: otherSide(next.toward) }
    : amount

/** "300 servicemen back, and 300 Ukrainian prisoners given in return": for whom these were given, those went. */
const isGivenInReturn = ({ sentence, span }: Amount): boolean =>
  hitsIn(sentence, 'in_return').some(
    ({ from }) =>
      from >= span.to &&
      from - span.to <= GIVEN_WITHIN &&
      has(sentence, ['gave'], { from: span.to, to: from }),
  )

/** "were handed over in return" */
const GIVEN_WITHIN = 3

/** «Трьох льотчиків за 45 захисників», "three pilots for 45 defenders": those for whom defenders came are the other side's. */
const forDefenders = ({ tokens }: Reading, amount: Amount, next: Amount): Amount =>
  amount.toward === null &&
  next.at - amount.span.to === 1 &&
  isFor(tokens[amount.span.to]) &&
  next.toward === 'ua' &&
  next.kinds.has('defender') &&
  amount.kinds.has('military')
    ? { ...amount, toward: 'ru' }
    : amount

/** «132 наших вернулись, Украина получила 94 своих»: a side named anew got its own. */
const isOwnOfOther = ({ span, sentence, value }: Amount, next: Amount): boolean =>
  next.kinds.has('own') &&
  value !== next.value * 2 &&
  has(sentence, ['returned'], { from: sentence.from, to: next.at }) &&
  has(sentence, ['ukraine', 'russia'], { from: span.to, to: next.at })

const MOST_WORDS = 14

/** «вернула 215, в том числе командиров, за политика и 55 российских военных»: Russians are no part of those who came to Ukraine. */
const ofOtherSide = (amount: Amount, before: Amount | undefined): Amount =>
  amount.part &&
  amount.toward === 'ru' &&
  amount.kinds.has('russian') &&
  before?.toward === 'ua' &&
  before.sentence === amount.sentence
    ? { ...amount, part: false }
    : amount

/** Tells whether only «and» stands between a number and the one before. */
export const isJoined = (tokens: Reading['tokens'], at: number, before: Amount): boolean =>
  at - before.span.to === 1 && isAnd(tokens[at - 1])

/** Joined to bodies, also by «ще» where nobody lives: «тіла двох добровольців і ще 40 захисників», "the bodies of two volunteers and another 40 soldiers". */
export const isMoreOfTheDead = (
  reading: Reading,
  { sentence, at, phrase: { span } }: Joined,
  before: Amount,
): boolean =>
  isJoined(reading.tokens, at, before) ||
  (at - before.span.to <= MORE_WITHIN &&
    isAnd(reading.tokens[at - 2]) &&
    isFurther(reading.tokens[at - 1]) &&
    !speaksOf(reading, OF_THE_LIVING) &&
    !has(sentence, ['will']) &&
    !hasOwnVerb(reading, sentence, before, span.to))

type Joined = Readonly<{ sentence: Sentence; at: number; phrase: Readonly<{ span: Span }> }>

/** «передали тіла 12 бійців і ще 30 бійців зустріли колону»: the bodies have their verb before, so what follows is of the others. */
const hasOwnVerb = (
  { tokens }: Reading,
  sentence: Sentence,
  before: Amount,
  end: number,
): boolean =>
  has(sentence, HANDED, { from: sentence.from, to: before.at }) &&
  end < sentence.to &&
  tokens[end]?.kind === 'word'

/** "volunteers and another" */
const MORE_WITHIN = 3
const OF_THE_LIVING: readonly Idea[] = ['captive', 'captivity', 'exchange', 'exchanged']
