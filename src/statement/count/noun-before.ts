import type { Hit } from '#statement/word/lexicon.ts'
import { KINDS, type NounPhrase, VERBS } from './noun-phrase.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isAn, isAt, isJoint, isPer, isPlus, isAmong } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'

const isThem = anyWord('них их those вже ще')
/** «военных среди вернувшихся — 38» */
const isWhoCame = anyWord(`
  повернен* повернут* звільнен* визволен* вернувш* возвращ* освобожд*
  freed released
`)
const MAX_BACK = 5

/** Reads back from a number to a noun before it («тіла 62 …», «офіцерів — 23»). */
export function nounBefore(
  reading: Reading,
  sentence: Sentence,
  at: number,
  wanted: ReadonlySet<Idea> = KINDS,
): NounPhrase | null {
  for (let back = at - 1; back >= Math.max(sentence.from, at - MAX_BACK); back -= 1) {
    const token = reading.tokens[back]
    if (token === undefined || endsBack(token, reading.tokens[back + 1], at - back)) return null
    const covering = hitsOver(sentence, back)
    const found = covering.filter(({ idea }) => wanted.has(idea))
    const isOfAll = isWhoCame(token) && isAmong(reading.tokens[back - 1])
    if (found.length > 0 && !isOfAll) {
      return withAdjective(sentence, found, at, wanted)
    }
    if (!isInIt(reading.tokens, back) && stopsBack(covering, token, wanted)) return null
  }
  return null
}

/**
 * Adds to people who are counted behind a dash that the noun before it calls them civilians: «цивільних українців — 18
 * осіб»; of «військові та цивільні — 60 осіб» they are both.
 */
export function withCivilBefore(
  reading: Reading,
  sentence: Sentence,
  at: number,
  noun: NounPhrase | null,
): NounPhrase | null {
  const { tokens } = reading
  if (noun === null || !isDash(tokens[at - 1]) || noun.kinds.size > 1 || !noun.kinds.has('person'))
    return noun
  const before = nounBefore(reading, sentence, at)
  if (before?.kinds.has('civilian') !== true || isOfTwo(tokens, before.span.from)) return noun
  return {
    kinds: new Set([...before.kinds, ...noun.kinds]),
    span: { from: before.span.from, to: noun.span.to },
  }
}

const isDash = anyWord('—')

/** «військові та цивільні — 60 осіб», "24 soldiers plus one civilian — 25 people": those on top of others are not all of them. */
const isOfTwo = (tokens: readonly Token[], noun: number): boolean =>
  isJoint(tokens[noun - 1]) ||
  isAn(tokens[noun - 1]) ||
  someToken(tokens, noun - OWN_COUNT, noun, (token) => isPlus(token) || token.kind === 'number')

/** "plus a Ukrainian civilian" */
const OWN_COUNT = 3

/** The hits are in the order of the text. */
function hitsOver({ hits }: Sentence, at: number): readonly Hit<Idea>[] {
  const over: Hit<Idea>[] = []
  for (const hit of hits) {
    if (hit.from > at) break
    if (hit.to > at) over.push(hit)
  }
  return over
}

/** «цивільних осіб — 4»: which people they are stands before the noun. */
function withAdjective(
  sentence: Sentence,
  found: readonly Hit<Idea>[],
  at: number,
  wanted: ReadonlySet<Idea>,
): NounPhrase {
  const noun = Math.min(...found.map(({ from }) => from))
  const before = sentence.hits.filter(({ to, idea }) => to === noun && ADJECTIVES.has(idea) && wanted.has(idea)) // prettier-ignore
  const all = [...before, ...found]
  const nations = sentence.hits.filter(({ idea, from }) => from === noun && NATIONS.has(idea))
  const from = Math.min(...all.map((hit) => hit.from))
  const kinds = new Set([...all, ...nations].map(({ idea }) => idea))
  return { kinds, span: { from, to: at + 1 } }
}

/** «Росіян поїхало додому 94» */
const NATIONS: ReadonlySet<Idea> = new Set(['russian', 'ukrainian'])
const ADJECTIVES: ReadonlySet<Idea> = new Set(['civilian', 'military', 'captive'])

/** «військових у ньому 160»: in the exchange of which the sentence before tells. */
const isInIt = (tokens: readonly Token[], at: number): boolean =>
  (isIt(tokens[at]) && isAt(tokens[at - 1])) ||
  (isAt(tokens[at]) && isIt(tokens[at + 1])) ||
  [at, at - 1, at - 2].some((from) => isInThisGroup(tokens, from))

/** «жінок у цій групі п'ять» */
const isInThisGroup = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens[at]) && isThat(tokens[at + 1]) && isGroup(tokens[at + 2])

const isThat = anyWord('цій цьому этой этом')
const isGroup = anyWord('групі группе списку списке партії партии')

const isIt = anyWord('ньому ній нім нем нём ней')

/** A verb ends the search; for a noun of any kind every word that is not known does. */
function stopsBack(
  covering: readonly Hit<Idea>[],
  token: Token,
  wanted: ReadonlySet<Idea>,
): boolean {
  if (covering.length === 0) return token.kind === 'word' && wanted === KINDS && !isThem(token)
  return covering.some(({ idea }) => VERBS.has(idea) && idea !== 'returned')
}

const endsBack = (token: Token, next: Token | undefined, distance: number): boolean =>
  token.kind === 'number' ||
  token.kind === 'break' ||
  // «обмін полоненими, по 175»
  (token.kind === 'mark' && !isGoingOn(token) && !(distance === 2 && isPer(next))) ||
  (isAmong(token) && !isThem(next) && !isWhoCame(next))

const isGoingOn = anyWord('— : ( ) "')

/**
 * Tells that a noun before a number is whoever gives or gets it: «росіяни віддали 1000» counts no Russians.
 * Only a form that stands for nobody else is taken: «росіян віддали 50» counts them.
 */
export function isOfActor(
  { tokens }: Reading,
  sentence: Sentence,
  { span: { from } }: NounPhrase,
  at: number,
): boolean {
  if (from >= at || !isActor(tokens[from])) return false
  const isVerb = sentence.hits.some(
    ({ idea, from: verb, to }) =>
      (idea === 'gave' || idea === 'received') && verb > from && to <= at,
  )
  return isVerb && !someToken(tokens, from + 1, at, ({ kind }) => kind === 'mark')
}

const isActor = anyWord(`
  росіяни россияне русские українці украинцы окупанти оккупанты загарбники захватчики
  russians ukrainians
`)
