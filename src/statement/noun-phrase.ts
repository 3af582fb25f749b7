import type { Hit } from './lexicon.ts'
import type { Reading, Sentence, Span } from './reading.ts'
import type { Token } from './token.ts'
import type { Idea } from './vocabulary/idea.ts'

/** What stands beside a number: the ideas of its noun and the span they take. */
export type NounPhrase = Readonly<{ kinds: ReadonlySet<Idea>; span: Span }>

/** Ideas that may be counted, and those that say whose they are. */
const KINDS: ReadonlySet<Idea> = new Set([
  'person',
  'military',
  'defender',
  'captive',
  'civilian',
  'child',
  'woman',
  'man',
  'officer',
  'rank',
  'body',
  'dead',
])
const WHOSE: ReadonlySet<Idea> = new Set(['ukrainian', 'russian', 'own'])
const VERBS: ReadonlySet<Idea> = new Set([
  'returned',
  'gave',
  'received',
  'happened',
  'managed',
  'will',
  'from_russia',
  'from_ukraine',
  'unit',
])

const STOPS = new Set(
  (
    'з із зі на в у від до по для при за під про через як що які яких якими котрі серед ' +
    'с со из от к о об на для при под про как что которые которых среди ' +
    'from in at on by with for to into who which whom that were was have has had are is as'
  ).split(' '),
)
const JOINS = new Set(['та', 'і', 'й', 'и', 'and', 'or', 'або', 'или', 'да'])
/** Between bodies and whose they are. */
const LINKS = new Set(['of', 'the', 'its', 'their'])
const MAX_ADJECTIVES = 4

/** Reads forward from a number to the noun it counts («62 загиблих українських захисників»). */
export function nounAfter(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const kinds = ownerBefore(reading, sentence, at)
  let last = -1
  let unknown = isOne(reading, at) ? MAX_ADJECTIVES - 1 : 0
  for (let next = at + 1; next < sentence.to; next += 1) {
    const token = reading.tokens[next]
    if (token === undefined || isBarrier(token, next - at)) break
    if (kinds.has('body') && LINKS.has(token.text)) continue
    if (JOINS.has(token.text) && joinsKind(sentence, next, last)) {
      kinds.delete('woman')
      last = joined(sentence, next + 1, kinds)
      break
    }
    const here = hitsAt(sentence, next)
    const found = here.filter(({ idea }) => KINDS.has(idea) || WHOSE.has(idea))
    if (found.length > 0) {
      last = Math.max(...found.map(({ to }) => to)) - 1
      addKinds(sentence, { from: next, to: last + 1 }, kinds)
      next = last
    } else if (isEnd(here, token.text, last) || unknown >= MAX_ADJECTIVES) break
    else unknown += 1
  }
  // «116 своих» are people, with no other word for them.
  if (kinds.has('own') && !hasKind(kinds) && last === at + 1) kinds.add('person')
  const span = { from: at, to: last + 1 }
  if (last !== -1) ownerAfter(reading, sentence, last + 1, kinds)
  return last === -1 || !hasKind(kinds) || countsExchanges(sentence, span) ? null : { kinds, span }
}

/** «двадцять один», "one": a single one needs its noun at once («одна група поранених» is no person). */
const isOne = ({ tokens }: Reading, at: number): boolean => {
  const token = tokens[at]
  return token?.value === 1 && token.suffix === 'words'
}

/** A dash right after the figure («85 — рядових») does not part it from its noun. */
const isBarrier = ({ kind, text }: Token, distance: number): boolean =>
  kind !== 'word' && text !== '"' && !(distance === 1 && (text === '—' || text === '-'))

/** «Наші 14 людей»: whose they are may stand before the figure. */
const ownerBefore = ({ tokens }: Reading, sentence: Sentence, at: number): Set<Idea> =>
  OURS.has(tokens[at - 1]?.text ?? '')
    ? new Set(
        sentence.hits
          .filter(({ idea, from }) => WHOSE.has(idea) && from === at - 1)
          .map(({ idea }) => idea),
      )
    : new Set()

const OURS = new Set(['наші', 'наших', 'наши', 'our', 'its', 'своїх', 'своих', 'their'])

function addKinds(sentence: Sentence, { from, to }: Span, kinds: Set<Idea>): void {
  for (const hit of sentence.hits)
    if (hit.from >= from && hit.from < to && (KINDS.has(hit.idea) || WHOSE.has(hit.idea)))
      if (!isCaptor(sentence, hit)) kinds.add(hit.idea)
}

/** «бранців Росії» are not Russian. */
const isCaptor = (sentence: Sentence, { idea, from }: Hit<Idea>): boolean =>
  idea === 'russian' &&
  sentence.hits.some((hit) => hit.idea === 'from_russia' && hit.from <= from && hit.to > from)

/** "officer of the Russian military police": whose they are may follow the noun. */
function ownerAfter(reading: Reading, sentence: Sentence, at: number, kinds: Set<Idea>): void {
  if (!/^(?:of|from)$/u.test(reading.tokens[at]?.text ?? '')) return
  const owner = reading.tokens[at + 1]?.text === 'the' ? at + 2 : at + 1
  if (reading.tokens[at]?.text === 'from' && !/'s$/u.test(reading.tokens[owner]?.text ?? '')) return
  for (const hit of sentence.hits)
    if (WHOSE.has(hit.idea) && hit.from === owner && !isCaptor(sentence, hit)) kinds.add(hit.idea)
}

function joined(sentence: Sentence, at: number, kinds: Set<Idea>): number {
  const here = hitsAt(sentence, at).filter(({ idea }) => KINDS.has(idea))
  for (const { idea } of here) if (idea !== 'woman') kinds.add(idea)
  // One number for soldiers and civilians counts people.
  if (kinds.has('civilian') && here.length > 0) kinds.add('person')
  return Math.max(at + 1, ...here.map(({ to }) => to)) - 1
}

/** "38 prisoner exchanges" are no prisoners. */
const countsExchanges = (sentence: Sentence, { to }: Span): boolean =>
  hitsAt(sentence, to).some(({ idea }) => idea === 'exchange')

const hasKind = (kinds: ReadonlySet<Idea>): boolean => [...kinds].some((idea) => KINDS.has(idea))

/** «230 військових та цивільних»: one number for both. */
const joinsKind = (sentence: Sentence, at: number, last: number): boolean =>
  last !== -1 && hitsAt(sentence, at + 1).some(({ idea }) => KINDS.has(idea))

function isEnd(here: readonly Hit<Idea>[], text: string, last: number): boolean {
  if (last !== -1 || STOPS.has(text)) return true
  return here.some(({ idea }) => VERBS.has(idea))
}

const hitsAt = (sentence: Sentence, at: number): readonly Hit<Idea>[] =>
  sentence.hits.filter(({ from }) => from === at)

const THEM = new Set(['них', 'их', 'those', 'вже', 'ще'])
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
    if (token === undefined || endsBack(token.kind, token.text)) return null
    const covering = sentence.hits.filter(({ from, to }) => from <= back && back < to)
    const found = covering.filter(({ idea }) => wanted.has(idea))
    if (found.length > 0) {
      const from = Math.min(...found.map((hit) => hit.from))
      return { kinds: new Set(found.map(({ idea }) => idea)), span: { from, to: at + 1 } }
    }
    if (covering.length === 0 && token.kind === 'word' && wanted === KINDS && !THEM.has(token.text))
      return null
    if (covering.some(({ idea }) => VERBS.has(idea) && idea !== 'returned')) return null
  }
  return null
}

const endsBack = (kind: string, text: string): boolean =>
  kind === 'number' ||
  kind === 'break' ||
  (kind === 'mark' && !['—', ':', '(', ')', '"'].includes(text))
