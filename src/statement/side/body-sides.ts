import type { Amount } from '#statement/count/amount.ts'
import { isOfBothWays } from '#statement/sentence/both-ways.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { textAt } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'
import { isFor } from '#statement/word/small-words.ts'

/**
 * Puts right what a doubtful verb says: of «Россия вернула 45 тел, Киеву передано 757» the first came
 * to Russia, for a verb said of both ways gives way to a recipient. Those of a place («вернули из морга») are some of all.
 */
export const bodiesBySide = (
  bodies: readonly Amount[],
  isPlaced: (amount: Amount) => boolean,
): readonly Amount[] =>
  bodies.map((a) =>
    !isPlaced(a) &&
    ((isDoubtful(a) && bodies.some((b) => isGiven(b, a))) ||
      isKnownAsTheirs(a, bodies) ||
      isHomeOfRussia(a, bodies) ||
      isNamedByTheirs(a, bodies))
      ? { ...a, toward: 'ru' }
      : a,
  )

/** Since then far more bodies came to Ukraine by every transfer than to Russia; before, the sides were near. */
const UNEVEN_SINCE = '2024-04-01'

/**
 * «Москва вернула 45 тел, Киев — 757»: of two sides of which a verb of both ways is said, the words leave
 * open who gave; then the greater number is Ukraine's.
 */
export const bodiesBySize = (
  bodies: readonly Amount[],
  { day, reading: { tokens } }: Timeline,
): readonly Amount[] =>
  bodies.length < 2 || day < UNEVEN_SINCE
    ? bodies
    : bodies.map((a) => {
        const other = bodies.find((b) => areUnsided(tokens, a, b) || areUnsided(tokens, b, a))
        if (other === undefined) return a
        return { ...a, toward: a.value > other.value ? 'ua' : 'ru' }
      })

const areUnsided = (tokens: Reading['tokens'], a: Amount, b: Amount): boolean =>
  a.sentence === b.sentence &&
  a.at < b.at &&
  a.value !== b.value &&
  (areOpen(a, b) || areSwapped(tokens, a, b))

/** "909 bodies were swapped for 41", «передача 1000 тіл в обмін на 22»: nobody is named beside either. */
const areSwapped = (tokens: Reading['tokens'], a: Amount, b: Amount): boolean => {
  const { sentence } = a
  if (a.toward !== null || b.toward !== null) return false
  const [clause, other] = [clauseAt(sentence, a.at), clauseAt(sentence, b.at)]
  // "thirty-eight went the other way"
  if (other !== clause && has(sentence, ['in_return'], other)) return true
  return isSetAgainst(tokens, a, b) && (isNext(clause, other) || isOfSwap(sentence, clause, other))
}

const isSetAgainst = (tokens: Reading['tokens'], a: Amount, { at, span }: Amount): boolean =>
  isFor(tokens[at - 1]) || (span.from > a.at && isFor(tokens[span.from - 1]))

/** «тысяча тел — на тридцать пять» */
const isNext = (clause: Span, { from, to }: Span): boolean =>
  from > clause.from && from - clause.to <= 1 && to - from <= SHORT

const isOfSwap = (sentence: Sentence, clause: Span, other: Span): boolean =>
  clause === other && has(sentence, SWAPPED, clause)

const SWAPPED: readonly Idea[] = ['exchanged', 'in_return', 'exchange', 'repatriation']
const SHORT = 4

const areOpen = (a: Amount, b: Amount): boolean => {
  const { sentence } = a
  const [one, two] = [clauseAt(sentence, a.at), clauseAt(sentence, b.at)]
  return (
    one !== two &&
    areOfBothSides(sentence, one, two) &&
    isOfBothWays(sentence, one) &&
    !has(sentence, KNOWN, { from: one.from, to: two.to }) &&
    (!has(sentence, ['gave'], two) || isOfBothWays(sentence, two))
  )
}

const areOfBothSides = (sentence: Sentence, one: Span, two: Span): boolean =>
  (has(sentence, ['russia'], one) && has(sentence, ['ukraine'], two)) ||
  (has(sentence, ['ukraine'], one) && has(sentence, ['russia'], two))

const KNOWN: readonly Idea[] = [
  'to_ukraine',
  'to_russia',
  'received',
  'own',
  'ukrainian',
  'russian',
  'defender',
]

/** «Тела 69 военных вернула Россия. 69 тел забрала российская сторона»: another sentence tells whose they are. */
const isKnownAsTheirs = (a: Amount, bodies: readonly Amount[]): boolean =>
  a.value >= TELLING &&
  (a.toward === null || isDoubtful(a)) &&
  !a.both &&
  !a.kinds.has('ukrainian') &&
  !a.kinds.has('defender') &&
  bodies.some((b) => b.toward === 'ru' && b.value === a.value && b.sentence !== a.sentence) &&
  !bodies.some((b) => b.toward === 'ua' && b.value === a.value && !isDoubtful(b))

/** Tells whether Russia names its own number of those whom it got: «Україна віддала 31 тіло й забрала 1000. У Москві назвали 35». */
export const isNamedByTheirs = (
  { toward, sentence, value }: Amount,
  bodies: readonly Amount[],
): boolean =>
  toward === null &&
  sentence.numbers.length === 1 &&
  has(sentence, ['ru_voice']) &&
  !has(sentence, [...HANDED, 'home', 'exchange', 'repatriation', 'to_ukraine']) &&
  bodies.some(
    (b) =>
      b.toward === 'ru' &&
      sentence.index - b.sentence.index === 1 &&
      Math.abs(b.value - value) * NEARLY < b.value,
  )

const NEARLY = 2

/** «Саралиев: тела 19 бойцов вернулись домой», and others went to Ukraine: at home is where the speaker is. */
const isHomeOfRussia = ({ toward, sentence, value }: Amount, bodies: readonly Amount[]): boolean =>
  toward === null &&
  has(sentence, ['ru_voice']) &&
  has(sentence, ['home']) &&
  !has(sentence, ['ua_voice', 'ukraine', 'ukrainian', 'to_ukraine', 'defender']) &&
  bodies.some((b) => b.toward === 'ua' && b.value !== value && b.sentence !== sentence)

/** Below this two equal numbers are chance. */
const TELLING = 5

/** Tells whether the words leave open which way bodies went: «вернула» of Russia, and nobody to whom. */
export function isDoubtful({ sentence, at, toward }: Amount): boolean {
  if (toward === 'ru' || !has(sentence, ['russia'])) return false
  const clause = clauseAt(sentence, at)
  if (!has(sentence, ['russia'], clause)) return false
  return !has(sentence, ['to_ukraine'], clause) && isOfBothWays(sentence, clause)
}

/** «Киеву передано 757», «Киев получил 757» */
const isToUkraine = ({ sentence, at }: Amount): boolean => {
  const clause = clauseAt(sentence, at)
  return (
    has(sentence, ['to_ukraine'], clause) ||
    (has(sentence, ['ukraine'], clause) && has(sentence, ['received'], clause))
  )
}

/** In another clause, or behind the name of the other side: "Russia returned 23 and Ukraine received 99". */
const isApart = (a: Amount, b: Amount): boolean =>
  clauseAt(b.sentence, b.at) !== clauseAt(a.sentence, a.at) ||
  has(b.sentence, ['ukraine'], { from: a.at, to: b.at })

const isGiven = (b: Amount, a: Amount): boolean =>
  Math.abs(b.sentence.index - a.sentence.index) <= 1 &&
  b.toward === 'ua' &&
  b.value !== a.value &&
  isToUkraine(b) &&
  isApart(a, b)

/** Tells whether bodies are of Russia's dead: «Росія передала тіла 20 власних військових» returns nobody. */
export const isOfTheirDead = ({ kinds, sentence }: Amount): boolean =>
  kinds.has('russian') || (kinds.has('own') && has(sentence, ['russia', 'russian']))

/** «тіло Героя та тіла ще шести захисників»: one count and the other, where no number holds both. */
export function countedBeside({ tokens }: Reading, wholes: readonly Amount[]): readonly Amount[] {
  const [one, other] = withoutRepeated(wholes)
  if (
    one === undefined ||
    other === undefined ||
    new Set(wholes.map(({ value }) => value)).size !== 2
  )
    return []
  const between = { from: one.span.to, to: other.span.from }
  const { sentence } = other
  if (isOneMoreBelow(one, other)) return [one, other]
  // «передала Україні 501 тіло і забрала тіла 68»: what is done with the second is something else.
  const isMoved = has(sentence, ['received', 'gave'], between)
  if (isMoved && one.how === 'stated' && other.how === 'stated') return []
  return isOfOneSide(one, other) && isJoined(tokens, one, other) ? [one, other] : []
}

/** «Передано останки двох іноземців. Також повернули тіло добровольця»: one more, told in the next sentence. */
const isOneMoreBelow = (one: Amount, { how, sentence, toward }: Amount): boolean =>
  how === 'implied' &&
  one.how === 'stated' &&
  sentence.index - one.sentence.index === 1 &&
  has(sentence, ['also']) &&
  (toward ?? 'ua') === (one.toward ?? 'ua')

/** «тіла двох добровольців … два тіла, та ще тіло третього»: of a number that is said twice the last. */
function withoutRepeated(wholes: readonly Amount[]): readonly Amount[] {
  if (wholes.length < 2) return []
  const last = wholes.at(-1)
  const before = wholes.slice(0, -1)
  const isRepeated = before.every(({ value }) => value === before[0]?.value)
  return last?.how === 'implied' && isRepeated
    ? [...before.slice(-1), last]
    : wholes.length === 2
      ? wholes
      : []
}

function isJoined(tokens: Reading['tokens'], one: Amount, other: Amount): boolean {
  if (other.span.from < one.span.to) return isJoinedWithin(tokens, one, other)
  const between = tokens.slice(one.span.to, other.span.from).map(({ text }) => text)
  const isPlain = between.some((text) => JOINERS.has(text)) && !between.includes(',')
  if (other.how === 'implied' && between.some((text) => ADDED.has(text))) return true
  if (one.how !== 'implied') return isPlain && between.length <= MOST_BETWEEN
  return isPlain || [textAt(tokens, one.at - 2), ...between].some((text) => TOGETHER.has(text))
}

/** «тіла 12 загиблих добровольців та ще 40 захисників»: the word for the dead stands for both. */
function isJoinedWithin(tokens: Reading['tokens'], one: Amount, { at }: Amount): boolean {
  const between = tokens.slice(one.at + 1, at)
  return (
    between.length <= WITHIN &&
    between.some(({ text }) => JOINERS.has(text)) &&
    between.every(({ kind }) => kind === 'word')
  )
}

const WITHIN = 7

const isOfOneSide = (one: Amount, other: Amount): boolean =>
  other.sentence === one.sentence && (other.toward ?? 'ua') === (one.toward ?? 'ua')

const MOST_BETWEEN = 4
const ADDED = new Set(
  'addition additionally also також также ще еще крім кроме помимо plus'.split(' '),
)
const JOINERS = new Set('та і й и and'.split(' '))
/** Joins one body to those that came with it: «тіло капітана разом з тілами ще 41 воїна». */
export const TOGETHER = new Set('разом вместе together along alongside також также'.split(' '))
