import type { Amount } from './amount.ts'
import { lexiconOf, type Hit } from './lexicon.ts'
import { lookUp } from './lookup.ts'
import { quoteOf, type Reading } from './reading.ts'
import { clauseAt, type Sentence, type Span } from './sentence.ts'
import type { Place } from './statement.ts'
import type { Timeline } from './timeline.ts'
import { whenAt } from './when.ts'
import { ORIGINS, type Origin, type PlaceName, PLACES } from './vocabulary/places.ts'

const PLACE_WORDS = lexiconOf<PlaceName>(PLACES)
const ORIGIN_WORDS = lexiconOf<Origin>(ORIGINS)

/** A place of a repatriation with the amount that came from there. */
export type Placed = Readonly<{ place: string; base: string; at: Span; amount: Amount | null }>

/** Finds where the bodies came from; a place where they were only handed over is no origin. */
export function placedOf(timeline: Timeline, amounts: readonly Amount[]): Placed[] {
  const greatest = Math.max(0, ...amounts.map(({ value }) => value))
  const taken = new Set<Amount>()
  return timeline.reading.sentences.flatMap((sentence) => {
    const mentions = mentionsIn(timeline, sentence)
    return mentions.map((mention) => {
      const free = amounts.filter(
        (a) => a.sentence === sentence && !taken.has(a) && a.value < greatest,
      )
      const amount = amountFor(sentence, mention, free, isAhead(sentence, mentions, amounts))
      if (amount !== null) taken.add(amount)
      return { ...mention, amount }
    })
  })
}

type Mention = Omit<Placed, 'amount'>

function mentionsIn(timeline: Timeline, sentence: Sentence): Mention[] {
  const { reading } = timeline
  const words = lookUp(reading, sentence, PLACE_WORDS)
  const origins = lookUp(reading, sentence, ORIGIN_WORDS)
  if (words.length === 0 && origins.length === 0) return []
  const found: Mention[] = []
  for (const hit of [...words, ...origins].toSorted((a, b) => a.from - b.from)) {
    const name = nameOf(hit, origins, sentence)
    const when = whenAt(timeline, sentence, hit.from)
    if (name !== null && (when === 'now' || when === 'maybe_total'))
      found.push({ ...name, at: hit })
  }
  return found
}

function nameOf(
  { idea, from }: Hit<PlaceName | Origin>,
  origins: readonly Hit<Origin>[],
  sentence: Sentence,
): Omit<Mention, 'at'> | null {
  const fixed = NAMED.get(idea)
  if (fixed !== undefined) return fixed === null ? null : { base: idea, place: fixed }
  if (origins.some((origin) => origin.idea === 'direction'))
    return { base: idea, place: `${idea} direction` }
  const fought = origins.some((origin) => origin.idea === 'fought')
  const region = origins.some(
    (origin) => origin.idea === 'region' && Math.abs(origin.from - from) <= 2,
  )
  return (fought && region) || sentence.item ? { base: idea, place: `${idea} region` } : null
}

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

function amountFor(
  sentence: Sentence,
  { at }: Mention,
  free: readonly Amount[],
  ahead: boolean,
): Amount | null {
  const clause = clauseAt(sentence, at.from)
  const here = free.filter((a) => a.at >= clause.from && a.at < clause.to)
  const before = here.findLast((a) => a.at < at.from)
  if (before !== undefined || here.length > 0) return before ?? here[0] ?? null
  const index = sentence.clauses.findIndex(({ from }) => from === clause.from)
  if (ahead) {
    const next = sentence.clauses[index + 1]
    return free.find((a) => next !== undefined && a.at >= next.from && a.at < next.to) ?? null
  }
  const start = sentence.clauses[Math.max(0, index - CLAUSES_BACK)]?.from ?? sentence.from
  return free.findLast((a) => a.at >= start && a.at < clause.from) ?? null
}

/** «одне тіло, яке, як пише штаб, вдалося повернути з моргу» */
const CLAUSES_BACK = 4

/** In a sentence that begins with a place every place stands before its number. */
function isAhead(
  sentence: Sentence,
  mentions: readonly Mention[],
  amounts: readonly Amount[],
): boolean {
  const first = amounts.find((a) => a.sentence === sentence)
  const place = mentions[0]
  const opening = sentence.clauses[0]
  if (first === undefined || place === undefined || opening === undefined) return false
  return place.at.from < opening.to && first.at >= opening.to
}

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
