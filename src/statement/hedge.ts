import { type Hit, lexiconOf } from './lexicon.ts'
import { lookUp } from './lookup.ts'
import { withoutNames } from './names.ts'
import { quoteOf } from './reading.ts'
import { clauseAt, has, type Sentence, type Span } from './sentence.ts'
import type { Quote } from './statement.ts'
import type { Timeline } from './timeline.ts'
import { whenAt } from './when.ts'
import { IDENTITY, type Identity } from './vocabulary/identity.ts'

const WORDS = lexiconOf<Identity>(IDENTITY)

/**
 * The words by which a text leaves it open whose the bodies are, as a whole: «за твердженням російської
 * сторони». A hedge about anything else (where it was, how many Russia got) is none.
 */
export function hedgeOf(timeline: Timeline): Quote | null {
  for (const sentence of timeline.reading.sentences) {
    const at = hedgeIn(timeline, sentence)
    if (at !== null) return quoteOf(timeline.reading, withoutNames(timeline.reading, sentence, at))
  }
  return null
}

function hedgeIn(timeline: Timeline, sentence: Sentence): Span | null {
  const words = lookUp(timeline.reading, sentence, WORDS)
  if (words.some(({ idea }) => idea === 'belong')) {
    const at = onWhoseWord(words)
    if (at !== null && isOfNews(timeline, sentence, at.from))
      return whole(timeline, sentence, at, words)
  }
  const hit = sentence.hits.find(
    (one) =>
      one.idea === 'hedge' && isOfNews(timeline, sentence, one.from) && isOfIdentity(sentence, one),
  )
  return hit === undefined ? null : whole(timeline, sentence, hit, words)
}

/** What may be and what is to be examined is of the news as well; the identity is open today. */
const isOfNews = (timeline: Timeline, sentence: Sentence, at: number): boolean => {
  const when = whenAt(timeline, sentence, at)
  return when !== 'recalled' && when !== 'total'
}

/** A source with a word of saying beside it, or a word of doubt. */
function onWhoseWord(words: readonly Hit<Identity>[]): Span | null {
  const says = words.filter(({ idea }) => idea === 'says')
  for (const source of words.filter(({ idea }) => idea === 'source')) {
    const said = says.find((one) => Math.abs(one.from - source.from) <= NEAR)
    if (said !== undefined) return spanOf(source, said)
  }
  return words.find(({ idea }) => idea === 'unsure') ?? null
}

const NEAR = 4

const spanOf = (a: Span, b: Span): Span => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
})

/** Without «належать» it must be said of bodies or their bearers that they are Ukraine's. */
function isOfIdentity(sentence: Sentence, hedge: Span): boolean {
  const { from } = clauseAt(sentence, hedge.from)
  const rest = { from, to: sentence.to }
  if (has(sentence, ['captive', 'captivity', 'from_russia'], rest)) return false
  if (has(sentence, ['russia', 'russian']) && isOfTheirOwn(sentence, hedge)) return false
  return has(sentence, ['body', 'dead', 'military', 'defender', 'ukrainian'])
}

/** «депутат запевняє, що його країна отримала 61 загиблого» */
const isOfTheirOwn = (sentence: Sentence, { to }: Span): boolean => {
  const after = { from: to, to: sentence.to }
  return (
    has(sentence, ['received', 'to_russia', 'own'], after) &&
    !has(sentence, ['ukrainian', 'to_ukraine', 'ukraine'])
  )
}

/** Goes on to the end of what names the source, and takes in a short clause whole. */
function whole(
  timeline: Timeline,
  sentence: Sentence,
  { from, to }: Span,
  words: readonly Hit<Identity>[],
): Span {
  const clause = clauseAt(sentence, from)
  if (clause.to - clause.from <= SHORT && to <= clause.to) return trimmed(timeline, clause, from)
  const side = words.find((one) => one.idea === 'side' && one.from === to)
  return { from, to: side?.to ?? to }
}

const SHORT = 7
const OPENERS = /^(?:які|що|яка|та|і|й|а|но|але|которые|что|и|which|that|and|but|—)$/u

/** «які за твердженням …» begins with the hedge. */
function trimmed({ reading }: Timeline, clause: Span, hedge: number): Span {
  let { from } = clause
  while (from < hedge && OPENERS.test(reading.tokens[from]?.text ?? '')) from += 1
  return { from, to: clause.to }
}
