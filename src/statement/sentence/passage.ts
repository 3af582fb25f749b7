import type { Figure, Quote, Statement } from '#statement/statement.ts'

/** A sentence that begins so goes on about those of the sentence before. */
const GOES_ON =
  /^(?:(?:всі|усі|все) )?(?:вони|їх(?:н\p{L}+)?|ці|они|их|эти|they|these|all of them|their)(?!\p{L})/iu
const LONGEST = 600

/**
 * Adds to the figure of those who died in captivity the whole sentences that it stands in: a scrap of a
 * quote about them would leave out who they were. Sentences that `mayKeep` refuses, for they hold the
 * name of a private person, are left out.
 */
export function withPassages<S extends Statement>(
  statement: S,
  text: string,
  mayKeep: (words: string) => boolean = () => true,
): S {
  const figure = statement.kind === 'official_total' ? undefined : captives(statement)
  const [quote] = figure?.quotes ?? []
  if (figure === undefined || quote === undefined) return statement
  const passage = passageAround(text, quote)
  return passage === null || !mayKeep(passage.text)
    ? statement
    : {
        ...statement,
        figures: { ...figuresOf(statement), died_in_captivity: { ...figure, passage } },
      }
}

const figuresOf = (statement: Statement) => ('figures' in statement ? statement.figures : {})
const captives = (statement: Statement): Figure | undefined =>
  figuresOf(statement).died_in_captivity

/** Cuts out the sentence around a span, and the next one where it goes on about the same people. */
export function passageAround(text: string, { start, end }: Quote): Quote | null {
  const sentences = Array.from(
    new Intl.Segmenter('uk', { granularity: 'sentence' }).segment(text),
    ({ segment, index }) => ({ start: index, end: index + segment.length, text: segment }),
  )
  const first = sentences.findIndex((sentence) => sentence.end > start)
  const last = sentences.findIndex((sentence) => sentence.end >= end)
  const from = sentences[first]
  const to = sentences[last]
  if (from === undefined || to === undefined) return null
  const next = sentences[last + 1]
  const goesOn = next !== undefined && GOES_ON.test(next.text.trimStart())
  const whole = trimmed(text, from.start, goesOn ? next.end : to.end)
  return whole.text.length <= LONGEST ? whole : null
}

function trimmed(text: string, from: number, to: number): Quote {
  const cut = text.slice(from, to)
  const start = from + cut.length - cut.trimStart().length
  const end = from + cut.trimEnd().length
  return { start, end, text: text.slice(start, end) }
}
