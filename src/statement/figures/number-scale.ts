import type { Timeline } from '#statement/day/timeline.ts'
import { clauseAt, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import type { Token } from '#statement/word/token.ts'
import { WordTable } from '#statement/word/word.ts'
import { nearestTo } from './beside-number.ts'
import { IDEA_NEAR, numbersIn, placeCuesOf, STEPS, stemOf, stepCue } from './number-cues.ts'

/** What a cue says for each holding; cues that say nothing are not known. */
export type Weights = readonly number[]
type Known = ReadonlyMap<string, Weights>

/** In which weighing the cues of an idea were met last: each is weighed once. */
type Met = { near: number; far: number }
/** What an idea weighs before a number or behind it, in its clause and right beside it. */
type OnSide = Readonly<{ clause: Weights | undefined; beside: Weights | undefined; met: Met }>
type OfIdea = Readonly<{
  inSentence: Weights | undefined
  above: Weights | undefined
  met: Met
  before: OnSide
  behind: OnSide
}>

/** A row of words begins with the number of the stem; then come the weights anywhere and at each step from a number. */
const STEM = 0
const ANYWHERE = 1
const UNKNOWN = -1

/**
 * Weighs the numbers of a text by their cues: what `ownCues` and `sentenceCues` list, by numbers alone, for it is
 * asked of every number of every text that tells news.
 */
export class NumberScale {
  readonly #known: Known
  readonly #holdings: number
  readonly #words: WordTable
  /** In which weighing a stem was met last. */
  readonly #met: Int32Array
  readonly #ideas = new Map<Idea, OfIdea>()
  #weighing = 0

  constructor(known: Known, holdings: number) {
    this.#known = known
    this.#holdings = holdings
    const none = Array.from({ length: holdings }, () => 0)
    const stems = new Map<string, number>()
    for (const cue of known.keys())
      if (cue.startsWith(ANY)) stems.set(cue.slice(ANY.length), stems.size)
    this.#met = new Int32Array(stems.size)
    this.#words = new WordTable(1 + holdings * (1 + STEPS.length), (text) => {
      const stem = stemOf(text)
      const cues = [`${ANY}${stem}`, ...STEPS.map((step) => stepCue(step, stem))]
      return [stems.get(stem) ?? UNKNOWN, ...cues.flatMap((cue) => known.get(cue) ?? none)]
    })
  }

  /** What the cues weigh that a number shares with all others of its sentence. */
  ofSentence({ reading }: Timeline, sentence: Sentence): Weights {
    this.#weighing += 1
    const sums = this.#newSums()
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const token = reading.tokens[at]
      if (token?.kind === 'word') this.#addAnywhere(sums, token)
    }
    for (const { idea } of sentence.hits) {
      const { inSentence, met } = this.#of(idea)
      if (met.near !== this.#weighing) addTo(sums, inSentence)
      met.near = this.#weighing
    }
    for (const { idea } of reading.sentences[sentence.index - 1]?.hits ?? []) {
      const { above, met } = this.#of(idea)
      if (met.far !== this.#weighing) addTo(sums, above)
      met.far = this.#weighing
    }
    return sums
  }

  /** What the cues of a number itself weigh, by its place among those of the text. */
  ofNumber(timeline: Timeline, index: number): Weights {
    this.#weighing += 1
    const sums = this.#newSums()
    const place = numbersIn(timeline)[index]
    if (place === undefined) return sums
    const { sentence, at } = place
    for (const cue of placeCuesOf(timeline, index)) addTo(sums, this.#known.get(cue))
    for (const cue of nearestTo(sentence, at)) addTo(sums, this.#known.get(cue))
    this.#addBeside(sums, timeline.reading.tokens, sentence, at)
    this.#addIdeas(sums, sentence, at)
    return sums
  }

  #newSums(): number[] {
    return Array.from({ length: this.#holdings }, () => 0)
  }

  #addAnywhere(sums: number[], token: Token): void {
    const row = this.#words.rowOf(token)
    const stem = this.#words.rows[row + STEM] ?? UNKNOWN
    if (stem === UNKNOWN || this.#met[stem] === this.#weighing) return
    this.#met[stem] = this.#weighing
    this.#addRow(sums, row + ANYWHERE)
  }

  #addRow(sums: number[], from: number): void {
    for (let holding = 0; holding < this.#holdings; holding += 1)
      sums[holding] = (sums[holding] ?? 0) + (this.#words.rows[from + holding] ?? 0)
  }

  #addBeside(sums: number[], tokens: readonly Token[], { from, to }: Sentence, at: number): void {
    for (const [place, step] of STEPS.entries()) {
      const token = at + step >= from && at + step < to ? tokens[at + step] : undefined
      if (token === undefined || token.kind === 'number')
        addTo(sums, this.#known.get(stepCue(step, token === undefined ? null : '#')))
      else this.#addRow(sums, this.#words.rowOf(token) + ANYWHERE + this.#holdings * (place + 1))
    }
  }

  #addIdeas(sums: number[], sentence: Sentence, at: number): void {
    const clause = clauseAt(sentence, at)
    for (const { idea, from, to } of sentence.hits) {
      const isBefore = to <= at
      const side = this.#of(idea)[isBefore ? 'before' : 'behind']
      if (from >= clause.from && to <= clause.to && side.met.far !== this.#weighing) {
        side.met.far = this.#weighing
        addTo(sums, side.clause)
      }
      if ((isBefore ? at - to : from - at) > IDEA_NEAR || side.met.near === this.#weighing) continue
      side.met.near = this.#weighing
      addTo(sums, side.beside)
    }
  }

  #of(idea: Idea): OfIdea {
    const known = this.#ideas.get(idea)
    if (known !== undefined) return known
    const onSide = (side: string): OnSide => ({
      clause: this.#known.get(`idea-${side}:${idea}`),
      beside: this.#known.get(`idea-at-${side}:${idea}`),
      met: { near: 0, far: 0 },
    })
    const made = {
      inSentence: this.#known.get(`idea:${idea}`),
      above: this.#known.get(`above:${idea}`),
      met: { near: 0, far: 0 },
      before: onSide('before'),
      behind: onSide('behind'),
    }
    this.#ideas.set(idea, made)
    return made
  }
}

const ANY = 'any:'

function addTo(sums: number[], weights: Weights | undefined): void {
  if (weights === undefined) return
  for (const [holding, weight] of weights.entries()) sums[holding] = (sums[holding] ?? 0) + weight
}
