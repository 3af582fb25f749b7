import type { Amount, Direction } from '#statement/count/amount.ts'
import type { NounPhrase } from '#statement/count/noun-phrase.ts'
import { type Them, themBefore } from '#statement/count/number-of-them.ts'
import { isJoined } from './neighbours.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { otherSide } from '#statement/side/actor.ts'
import { byTopic } from '#statement/side/by-topic.ts'
import { sideBeside, sideUnsaid } from '#statement/side/side-beside.ts'
import { isOfTheirGesture } from '#statement/side/their-gesture.ts'
import { isOfTheirCount } from '#statement/side/their-count.ts'
import { isAnotherWounded, isOwnBefore } from '#statement/side/wounded-too.ts'
import { towardFromAfar, towardOf } from '#statement/side/toward.ts'
import type { How } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isFor, isThemOrWhom, isWith } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** A number with what it counts, before anything else is told of it. */
export type Found = Readonly<{
  sentence: Sentence
  at: number
  value: number
  how: How
  phrase: NounPhrase
}>

/** The line that opens the list in which the sentence stands. */
export const openerOf = (reading: Reading, sentence: Sentence): Sentence | null =>
  sentence.header === null ? null : (reading.sentences[sentence.header] ?? null)

/** Tells the side of a number: by the number it is joined to, by the words beside it, by whom it is said of, by all the rest. */
export function sideOf(
  reading: Reading,
  found: Found,
  before: Amount | undefined,
): Direction | null {
  const { sentence, at } = found
  if (isOfTheirCount(reading, sentence, at)) return 'ru'
  return isOfTheirGesture(reading, sentence, at) ? 'ua' : sideToldOf(reading, found, before)
}

function sideToldOf(reading: Reading, found: Found, before: Amount | undefined): Direction | null {
  const { sentence, at, phrase } = found
  const neighbour = before?.sentence === sentence ? before : undefined
  const near =
    sideByNeighbour(reading, found, neighbour) ?? towardOf(reading, sentence, at, phrase.kinds)
  if (near !== null) return near
  const them = themBefore(reading, sentence, at)
  if (them !== null) return sideOfThem(reading, them, phrase.kinds)
  return (
    sideBeside(sentence, at, before, neighbour) ??
    towardFromAfar(reading, sentence, at, phrase.kinds) ??
    sideFromAbove(reading, found, before) ??
    (neighbour === undefined ? sideUnsaid(reading, sentence, at, before) : neighbour.toward)
  )
}

const sideByNeighbour = (
  reading: Reading,
  found: Found,
  before: Amount | undefined,
): Direction | null =>
  before === undefined
    ? null
    : (sideOfThose(reading, found, before) ??
      sideJoined(reading, found, before) ??
      sideOfWounded(reading, found, before) ??
      sideBack(reading, found, before) ??
      sideBesides(reading, found, before) ??
      sideSwappedFor(reading, found, before) ??
      sidePaid(reading, found, before))

/**
 * «Росії передали 50 військових, а до нас повернулися 52 людини, двоє з них цивільні»: some of those right before came
 * with them; «52 українці за 50 росіян, двоє з них цивільні» leaves open of whom they are.
 */
const sideOfThose = ({ tokens }: Reading, found: Found, before: Amount): Direction | null =>
  before.toward !== null &&
  isOfThose(tokens, found, before) &&
  found.value < before.value &&
  !isFor(tokens[before.at - 1]) &&
  !WHOSE.some((idea) => found.phrase.kinds.has(idea)) &&
  !has(found.sentence, ELSEWHERE[before.toward], { from: behindReturn(before), to: found.at })
    ? before.toward
    : null

/** "handing over 60 in return, two of them civilians": the words say whither those before went. */
const behindReturn = ({ sentence, span }: Amount): number =>
  hitsIn(sentence, 'in_return').find(({ from }) => from === span.to)?.to ?? span.to

const isOfThose = (tokens: Reading['tokens'], { at }: Found, before: Amount): boolean =>
  at - before.span.to <= THOSE_WORDS && (isOfThem(tokens, at + 1) || isOfThem(tokens, at - 2))

const THOSE_WORDS = 7
const ELSEWHERE: Readonly<Record<Direction, readonly Idea[]>> = {
  ua: ['in_return', 'exchanged', 'to_russia', 'russia', 'russian'],
  ru: ['in_return', 'exchanged', 'to_ukraine', 'ukraine', 'ukrainian'],
}

const isOfThem = (tokens: Reading['tokens'], at: number): boolean =>
  isAmong(tokens[at]) && isThemOrWhom(tokens[at + 1])
const isAmong = anyWord('з із зі из of серед среди among')

/** "passed to Kyiv 1,000 bodies and taken 38 in return", «взяла 38 тіл натомість»: the words stand right behind. */
function sideBack({ tokens }: Reading, found: Found, before: Amount): Direction | null {
  const { sentence, at, phrase } = found
  if (before.toward === null || !has(sentence, ['in_return'])) return null
  const end = Math.max(at + 1, phrase.span.to)
  const back = hitsIn(sentence, 'in_return').find(({ from }) => from === end || from === at + 1)
  if (back === undefined || tokens[back.to]?.kind === 'word') return null
  const between = { from: before.span.to, to: at }
  return between.to - between.from > 1 &&
    !has(sentence, ['in_return', 'also', 'part', 'civilian', 'received', ...WHOSE], between) &&
    !CALLED.some((idea) => phrase.kinds.has(idea))
    ? otherSide(before.toward)
    : null
}

/** "recovered 90 servicemen of its own, with six civilians returned besides": they came with those, the same way. */
function sideBesides({ tokens }: Reading, found: Found, before: Amount): Direction | null {
  const { sentence, at, phrase } = found
  const end = phrase.span.to
  const to = Math.min(sentence.to, end + BESIDES_WORDS)
  const isToldSo =
    someToken(tokens, at - 2, at, isWith) &&
    someToken(tokens, end, to, isCame) &&
    someToken(tokens, end, to, isBesides)
  return isToldSo &&
    !WHOSE.some((idea) => phrase.kinds.has(idea)) &&
    !has(sentence, ['to_ukraine', 'to_russia', 'in_return'], { from: at, to })
    ? before.toward
    : null
}

const BESIDES_WORDS = 6
const isCame = anyWord('returned freed released repatriated returning coming brought sent')
const isBesides = anyWord('besides too well also alongside addition them')

/** «30 російських військових та вісім цивільних»: whose the first are, the second are. */
const sideJoined = ({ tokens }: Reading, found: Found, before: Amount): Direction | null =>
  isJoined(tokens, found.at, before) ? sideOfJoined(found, before) : null

/** «246 своїх, повернутих в обмін, і ще 15 поранених»: those who join its own came to the same side. */
const sideOfWounded = ({ tokens }: Reading, found: Found, before: Amount): Direction | null =>
  isAnotherWounded(tokens, { ...found, span: found.phrase.span }) &&
  isOwnBefore(tokens, before, { ...found, span: found.phrase.span })
    ? before.toward
    : null

function sideOfJoined(
  { sentence, at, phrase: { kinds } }: Found,
  before: Amount,
): Direction | null {
  if (kinds.has('russian') || kinds.has('ukrainian') || kinds.has('defender')) return null
  // «61 російський військовий і 58 українських»
  if (hitsIn(sentence, 'ukrainian').some(({ from }) => from === at + 1)) return 'ua'
  if (hitsIn(sentence, 'russian').some(({ from }) => from === at + 1)) return 'ru'
  if (before.kinds.has('russian') || before.kinds.has('ukrainian')) return before.toward
  return isOfOwnRow(sentence, at, before) ? before.toward : null
}

/** "185 of its military and 20 civilians crossed": none of them went elsewhere. */
const isOfOwnRow = (sentence: Sentence, at: number, before: Amount): boolean =>
  before.kinds.has('own') &&
  before.toward === 'ru' &&
  !has(sentence, ['to_ukraine', 'home', 'received'], { from: at, to: sentence.to })

/** "three Russian airmen for 45 fighters", «троих российских лётчиков обменяли на 45 бойцов»: for whom these go, those come. */
const sideSwappedFor = (
  { tokens }: Reading,
  { sentence, at, phrase: { kinds } }: Found,
  before: Amount,
): Direction | null =>
  isFor(tokens[at - 1]) &&
  before.toward !== null &&
  before.kinds.has(before.toward === 'ru' ? 'russian' : 'ukrainian') &&
  at - before.span.to <= FOR_WORDS &&
  (at - before.span.to === 1 ||
    has(sentence, ['exchanged', 'gave'], { from: before.span.to, to: at })) &&
  !NATIONS.some((idea) => kinds.has(idea))
    ? otherSide(before.toward)
    : null

const FOR_WORDS = 4
const NATIONS: readonly Idea[] = ['own', 'russian', 'ukrainian']

/** «жестом доброї волі нам віддали 31 пораненого за 15»: for whom they are given, those go the other way. */
const sidePaid = (
  { tokens }: Reading,
  { sentence, at, value, phrase: { kinds } }: Found,
  before: Amount,
): Direction | null =>
  isFor(tokens[at - 1]) &&
  has(sentence, ['outside']) &&
  has(sentence, ['gave', 'returned', 'received'], { from: sentence.from, to: at }) &&
  before.value > value &&
  !WHOSE.some((idea) => kinds.has(idea))
    ? otherSide(before.toward ?? 'ua')
    : null

const WHOSE: readonly Idea[] = ['own', 'russian', 'ukrainian', 'defender']
const CALLED: readonly Idea[] = ['civilian', ...WHOSE]

const sideOfThem = (
  reading: Reading,
  { sentence, at }: Them,
  kinds: ReadonlySet<Idea>,
): Direction | null =>
  towardOf(reading, sentence, at, kinds) ?? towardFromAfar(reading, sentence, at, kinds)

const sideFromAbove = (
  reading: Reading,
  { sentence, at, phrase }: Found,
  before: Amount | undefined,
): Direction | null =>
  sideOfList(reading, sentence, phrase, before) ?? byTopic(reading, sentence, at)

function sideOfList(
  reading: Reading,
  sentence: Sentence,
  { kinds }: NounPhrase,
  before: Amount | undefined,
): Direction | null {
  const opener = openerOf(reading, sentence)
  if (opener === null) return null
  const inList = before !== undefined && before.sentence.index >= opener.index
  return towardOf(reading, opener, opener.to - 1, kinds) ?? (inList ? before.toward : null)
}
