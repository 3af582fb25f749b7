import type { Amount } from './amount.ts'
import { isBodies } from './bodies.ts'
import { lexiconOf, type Hit } from './lexicon.ts'
import { lookUp } from './lookup.ts'
import { countsOf, type Counted } from './place-counts.ts'
import { quoteOf, type Reading } from './reading.ts'
import { has, type Sentence, type Span } from './sentence.ts'
import type { Place } from './statement.ts'
import type { Timeline } from './timeline.ts'
import { textAt, type Token } from './token.ts'
import { whenAt } from './when.ts'
import { ORIGINS, type Origin, type PlaceName, PLACES } from './vocabulary/places.ts'

const PLACE_WORDS = lexiconOf<PlaceName>(PLACES)
const ORIGIN_WORDS = lexiconOf<Origin>(ORIGINS)

/** A place of a repatriation with the amount that came from there. */
export type Placed = Readonly<{ place: string; base: string; at: Span; amount: Counted | null }>

/** Finds where the bodies came from; a place where they were only handed over is no origin. */
export function placedOf(timeline: Timeline, amounts: readonly Amount[]): Placed[] {
  const greatest = Math.max(0, ...amounts.filter((a) => isOfBodies(a)).map(({ value }) => value))
  const placed: Placed[] = []
  let listed = -1
  for (const sentence of timeline.reading.sentences) {
    const mentions = mentionsIn(timeline, sentence, listed === sentence.index - 1)
    if (mentions.length === 0) continue
    listed = sentence.index
    const free = amounts.filter((a) => a.sentence === sentence && !a.approximate)
    const counts = countsOf(timeline, sentence, mentions, free, greatest)
    placed.push(...mentions.map((mention) => ({ ...mention, amount: counts.get(mention) ?? null })))
  }
  return placed
}

const isOfBodies = (a: Amount): boolean => isBodies(a) && !a.approximate

type Mention = Omit<Placed, 'amount'>

function mentionsIn(timeline: Timeline, sentence: Sentence, goesOn: boolean): Mention[] {
  const { reading } = timeline
  const words = lookUp(reading, sentence, PLACE_WORDS)
  const origins = lookUp(reading, sentence, ORIGIN_WORDS)
  if (words.length === 0 && origins.length === 0) return []
  const around = { reading, sentence, words, origins, goesOn }
  const found: Mention[] = []
  for (const hit of [...words, ...origins].toSorted((a, b) => a.from - b.from)) {
    const name = nameOf(hit, around)
    const when = whenAt(timeline, sentence, hit.from)
    if (name !== null && (when === 'now' || when === 'maybe_total'))
      found.push({ ...name, at: hit })
  }
  return found
}

/** What stands around a place in its sentence; `goesOn`: the sentence before names places too. */
type Around = Readonly<{
  reading: Reading
  sentence: Sentence
  words: readonly Hit<PlaceName>[]
  origins: readonly Hit<Origin>[]
  goesOn: boolean
}>

function nameOf(hit: Hit<PlaceName | Origin>, around: Around): Omit<Mention, 'at'> | null {
  const { idea } = hit
  const { origins, sentence, goesOn, reading } = around
  if (idea === 'morgue' && !isOfOthers(around, hit)) return null
  const fixed = NAMED.get(idea)
  if (fixed !== undefined) return fixed === null ? null : { base: idea, place: fixed }
  if (origins.some((origin) => origin.idea === 'direction'))
    return { base: idea, place: `${idea} direction` }
  const fought = origins.some((origin) => origin.idea === 'fought')
  if ((fought && isRegion(around, hit)) || sentence.item)
    return { base: idea, place: `${idea} region` }
  const from = FROM.test(textAt(reading.tokens, hit.from - 1))
  return goesOn && from ? { base: idea, place: `${idea} direction` } : null
}

const FROM = /^(?:з|із|зі|с|со|из|from|на)$/u

/** A morgue of the other side, and none to which the bodies will be taken. */
function isOfOthers({ reading, sentence }: Around, { from }: Span): boolean {
  const before = reading.tokens.slice(Math.max(sentence.from, from - 3), from)
  return (
    before.some(({ text }) => /^(?:з|із|зі|с|из|from)$/u.test(text)) ||
    has(sentence, ['russia', 'russian', 'to_russia', 'from_russia'])
  )
}

/** «Харківської, Луганської та Донецької областей»: the word stands after the last; «Курщина» is one itself. */
function isRegion({ reading, words, origins }: Around, { from, to }: Span): boolean {
  if (/щин|чин/u.test(textAt(reading.tokens, from))) return true
  return origins.some((origin) => {
    if (origin.idea !== 'region') return false
    if (Math.abs(origin.from - from) <= 2) return true
    const between = reading.tokens.slice(to, Math.max(to, origin.from))
    return between.length > 0 && between.every((token, at) => isListing(token, to + at, words))
  })
}

const isListing = (token: Token, at: number, words: readonly Span[]): boolean =>
  token.kind === 'mark' ||
  /^(?:та|і|й|и|and|або|или)$/u.test(token.text) ||
  words.some(({ from, to }) => at >= from && at < to)

/** Places with a name of their own; null for words that only tell what a place is. */
const NAMED: ReadonlyMap<PlaceName | Origin, string | null> = new Map([
  ['morgue', 'morgues in Russia'],
  ['occupied', 'temporarily occupied territories'],
  ['Azovstal', 'Azovstal'],
  ['Olenivka', 'Olenivka'],
  ['direction', null],
  ['region', null],
  ['fought', null],
])

/** One entry a place, the one with a count where there are several. */
export function breakdownOf(reading: Reading, placed: readonly Placed[]): Place[] {
  const byBase = new Map<string, Placed>()
  for (const one of placed) {
    const known = byBase.get(one.base)
    if (known === undefined || (known.amount === null && one.amount !== null))
      byBase.set(one.base, one)
  }
  return [...byBase.values()].map(({ place, at, amount }) => ({
    place,
    count: amount?.value ?? null,
    quote: quoteOf(reading, amount === null ? at : joined(amount.span, at)),
  }))
}

const joined = (a: Span, b: Span): Span => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
})
