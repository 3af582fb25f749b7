import { onceAText } from '#statement/word/once-a-text.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { nearestTo } from './beside-number.ts'
import { clauseAt, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { EventKind } from '#statement/statement.ts'
import type { Token } from '#statement/word/token.ts'

/** A number that may count whoever came or went. */
export type NumberPlace = Readonly<{
  value: number
  /** The token of the number. */
  at: number
  sentence: Sentence
}>

/** A number with what it is told by (`test/numbers`). */
export type CuedNumber = NumberPlace & Readonly<{ cues: ReadonlySet<string> }>

/** What is counted, and how many came to Ukraine where that is known. */
export type Asked = Readonly<{ kind: EventKind; ours: number | null }>

/** One is told of in posts of every sort, and no event had as many. */
const LEAST = 2
const MOST = 20_000
/** So many numbers of a text are looked at: a hostile one has no end of them. */
const MOST_NUMBERS = 60

/** Lists the numbers of a text that are no dates and no years. */
export const numbersIn = onceAText((timeline: Timeline): readonly NumberPlace[] => {
  const { sentences, tokens } = timeline.reading
  return sentences
    .flatMap((sentence) =>
      placesIn(timeline, sentence).map((at) => ({ sentence, at, value: tokens[at]?.value ?? 0 })),
    )
    .slice(0, MOST_NUMBERS)
})

/** Lists the numbers of a text, each with all its cues. */
export const cuedNumbers = (timeline: Timeline, asked: Asked): readonly CuedNumber[] =>
  numbersIn(timeline).map((place, index, found) => ({
    ...place,
    cues: new Set([
      ...ownCues(timeline, index),
      ...sentenceCues(timeline, place.sentence),
      ...askedCues(place, found, asked),
    ]),
  }))

/** The cues of a number itself, by its place among those of the text, whatever is asked. */
function ownCues(timeline: Timeline, index: number): ReadonlySet<string> {
  const { tokens } = timeline.reading
  const found = numbersIn(timeline)
  const place = found[index]
  if (place === undefined) return new Set()
  return new Set([
    ...placeCuesOf(timeline, index),
    ...wordCues(tokens, place),
    ...ideaCues(place),
    ...nearestTo(place.sentence, place.at),
  ])
}

/** The cues of a number that its place among the others tells, and how great it and they are. */
export const placeCuesOf = (timeline: Timeline, index: number): readonly string[] => {
  const found = numbersIn(timeline)
  return [
    ...placeCues(found, index),
    ...sizeCues(found[index]?.value ?? 0),
    ...amongNumbers(found, index),
    ...besideCues(timeline.reading.tokens, found, index),
  ]
}

/** The cues that a number shares with all others of its sentence: its words and ideas, and those above. */
function sentenceCues({ reading }: Timeline, sentence: Sentence): ReadonlySet<string> {
  const cues = new Set<string>()
  for (let place = sentence.from; place < sentence.to; place += 1) {
    const token = reading.tokens[place]
    if (token?.kind === 'word') cues.add(`any:${stemOfToken(token)}`)
  }
  for (const { idea } of sentence.hits) cues.add(`idea:${idea}`)
  for (const { idea } of reading.sentences[sentence.index - 1]?.hits ?? [])
    cues.add(`above:${idea}`)
  return cues
}

/** The cues that stand in what is asked: the kind, and how many times as many as are known already. */
export const askedCues = (
  place: NumberPlace,
  found: readonly NumberPlace[],
  { kind, ours }: Asked,
): readonly string[] => [`kind:${kind}`, ...relationCues(place, found, ours)]

/** The cues that tell where among a text and its numbers one stands: a sentence by itself has none of them. */
export const isPlaceCue = (cue: string): boolean => cue.startsWith('@')

function placesIn({ reading: { tokens }, dates, accordDates }: Timeline, s: Sentence): number[] {
  const mentions = datesIn([...dates, ...accordDates], s)
  return s.numbers.filter((at) => {
    const token = tokens[at]
    return (
      token?.kind === 'number' &&
      token.value >= LEAST &&
      token.value <= MOST &&
      !isYear(token) &&
      !mentions.some(({ from, to }) => from <= at && at < to)
    )
  })
}

const FIRST_YEAR = 2014
const LAST_YEAR = 2030
const isYear = ({ value, text }: Token): boolean =>
  value >= FIRST_YEAR && value <= LAST_YEAR && text === String(value)

const MOST_COUNTED = 5
const upTo = (count: number): number => Math.min(MOST_COUNTED, count)

function placeCues(found: readonly NumberPlace[], index: number): string[] {
  const place = found[index]
  if (place === undefined) return []
  const beside = found.filter(({ sentence }) => sentence === place.sentence)
  return [
    `@sentence:${upTo(place.sentence.place)}`,
    `@of:${upTo(beside.length)}`,
    `@in:${upTo(beside.indexOf(place))}`,
    `@number:${upTo(index)}`,
    ...(found.some((other) => other !== place && other.value === place.value) ? ['@twice'] : []),
  ]
}

const FEW = 5
const HUNDRED = 100
const THOUSAND = 1000

const sizeCues = (value: number): string[] => [
  ...(value < FEW ? ['few'] : []),
  ...(value >= THOUSAND ? ['thousands'] : []),
  ...(value % HUNDRED === 0 ? ['hundreds'] : []),
]

/** A sum of two others, or one of two that make a third. */
function amongNumbers(found: readonly NumberPlace[], index: number): string[] {
  const value = found[index]?.value ?? 0
  const others = new Set(found.flatMap((one, place) => (place === index ? [] : [one.value])))
  const isSum = [...others].some(
    (one) => one < value && one * 2 !== value && others.has(value - one),
  )
  const isAddend = [...others].some(
    (sum) => sum > value && sum !== value * 2 && others.has(sum - value),
  )
  return [...(isSum ? ['@sum'] : []), ...(isAddend ? ['@addend'] : [])]
}

const BESIDE = 4
const WORDS_BETWEEN = 3

/** Its neighbours among the numbers of its sentence: which is greater, and the words between. */
function besideCues(
  tokens: readonly Token[],
  found: readonly NumberPlace[],
  index: number,
): string[] {
  const place = found[index]
  if (place === undefined) return []
  return ([-1, 1] as const).flatMap((step) => {
    const other = found[index + step]
    if (other?.sentence !== place.sentence) return []
    const side = step < 0 ? 'after' : 'before'
    const [from, to] = [Math.min(place.at, other.at), Math.max(place.at, other.at)]
    const words = tokens.slice(from + 1, to).map(stemOfToken)
    return [
      `@${side}:${signOf(place.value - other.value)}`,
      ...(to - from <= BESIDE ? [`${side}:${words.slice(0, WORDS_BETWEEN).join(' ')}`] : []),
    ]
  })
}

const signOf = (difference: number): string => (difference === 0 ? '=' : difference > 0 ? '>' : '<')

/** How many times as many as came to Ukraine, or as the first number of the text. */
function relationCues(
  place: NumberPlace,
  found: readonly NumberPlace[],
  ours: number | null,
): string[] {
  if (ours !== null) return [`@to-ours:${stepOf(place.value / ours, OF_OURS)}`]
  const lead = found.find(({ sentence, value }) => sentence.place <= LEAD_PLACE && value >= FEW)
  if (lead === undefined) return []
  return [`@to-first:${place === lead ? 'first' : stepOf(place.value / lead.value, OF_FIRST)}`]
}

const LEAD_PLACE = 2

type Steps = readonly (readonly [most: number, step: string])[]
const OF_OURS: Steps = [
  [0.03, 'tiny'],
  [0.3, 'small'],
  [0.87, 'less'],
  [1.15, 'near'],
  [2, 'more'],
]
const OF_FIRST: Steps = [
  [0.1, 'tiny'],
  [0.3, 'small'],
  [0.77, 'less'],
  [1.3, 'near'],
  [3, 'more'],
]

const stepOf = (times: number, steps: Steps): string =>
  times === 1 ? 'same' : (steps.find(([most]) => times <= most)?.[1] ?? 'far')

/** Endings come and go: so many letters tell one word from another in all three languages. */
const LETTERS = 6
const EDGE = '$'

/** How far from a number the words stand that are cues of its own. */
export const STEPS: readonly number[] = [-2, -1, 1, 2]

/** What one word is told by from another. */
export const stemOf = (text: string): string => text.slice(0, LETTERS)

const stemOfToken = ({ kind, text }: Token): string => (kind === 'number' ? '#' : stemOf(text))

/** The cue of a stem so far from a number; null is beyond its sentence. */
export const stepCue = (step: number, stem: string | null): string => `${step}:${stem ?? EDGE}`

/** The words right beside a number, each by its place. */
const wordCues = (tokens: readonly Token[], { sentence, at }: NumberPlace): string[] =>
  STEPS.map((step) => {
    const token = isInside(sentence, at + step) ? tokens[at + step] : undefined
    return stepCue(step, token === undefined ? null : stemOfToken(token))
  })

const isInside = ({ from, to }: Span, at: number): boolean => at >= from && at < to

/** So near an idea stands right beside a number. */
export const IDEA_NEAR = 3

/** What the vocabulary knows in the clause of a number, and right beside it. */
function ideaCues({ sentence, at }: NumberPlace): string[] {
  const clause = clauseAt(sentence, at)
  return sentence.hits.flatMap(({ idea, from, to }) => {
    const side = to <= at ? 'before' : 'behind'
    const far = to <= at ? at - to : from - at
    return [
      ...(from >= clause.from && to <= clause.to ? [`idea-${side}:${idea}`] : []),
      ...(far <= IDEA_NEAR ? [`idea-at-${side}:${idea}`] : []),
    ]
  })
}
