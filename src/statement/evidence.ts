import { has, type Sentence } from './reading.ts'
import { type Timeline, whenAt } from './timeline.ts'
import type { Hit } from './lexicon.ts'
import type { Idea } from './vocabulary/idea.ts'

/** The sentences that tell of something that has happened, by what they tell. */
export type Evidence = Readonly<{
  /** An exchange of people, called so. */
  exchange: readonly Sentence[]
  /** People came back, whatever it is called. */
  release: readonly Sentence[]
  /** Bodies came back. */
  bodies: readonly Sentence[]
}>

const MOVED: readonly Idea[] = ['returned', 'gave', 'received', 'exchanged']
const PEOPLE: readonly Idea[] = ['captive', 'military', 'defender', 'person', 'civilian', 'child']

/** Gathers what a text tells as news; what is recalled, planned, totalled or denied is left out. */
export function evidenceOf(timeline: Timeline): Evidence {
  const { sentences } = timeline.reading
  return {
    exchange: sentences.filter((s) => !isOfBodies(s) && tellsExchange(timeline, s)),
    release: sentences.filter((s) => tellsRelease(timeline, s)),
    bodies: sentences.filter((s) => tellsBodies(timeline, s)),
  }
}

const isNow = (timeline: Timeline, sentence: Sentence, { from }: Hit<Idea>): boolean => {
  const when = whenAt(timeline, sentence, from)
  return when === 'now' || when === 'maybe_total'
}

const someNow = (timeline: Timeline, sentence: Sentence, ideas: readonly Idea[]): boolean =>
  sentence.hits.some((hit) => ideas.includes(hit.idea) && isNow(timeline, sentence, hit))

const isDone = (sentence: Sentence): boolean =>
  has(sentence, ['happened', ...MOVED]) ||
  (has(sentence, ['managed']) && has(sentence, ['to_return']))

const isOfBodies = (sentence: Sentence): boolean =>
  has(sentence, ['repatriation', 'body']) &&
  !has(sentence, ['captive', 'from_russia', 'from_ukraine'])

const tellsExchange = (timeline: Timeline, sentence: Sentence): boolean =>
  isDone(sentence) && someNow(timeline, sentence, ['exchange', 'exchanged'])

const tellsRelease = (timeline: Timeline, sentence: Sentence): boolean =>
  (has(sentence, MOVED) || (has(sentence, ['managed']) && has(sentence, ['to_return']))) &&
  (has(sentence, PEOPLE) || has(sentence, ['from_russia', 'from_ukraine'])) &&
  !isOfBodies(sentence) &&
  someNow(timeline, sentence, [...MOVED, 'managed'])

const tellsBodies = (timeline: Timeline, sentence: Sentence): boolean =>
  isDone(sentence) &&
  has(sentence, ['body', 'dead', 'repatriation']) &&
  someNow(timeline, sentence, ['body', 'dead', 'repatriation'])
