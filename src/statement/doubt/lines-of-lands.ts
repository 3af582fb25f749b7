import { linesBeside } from '#statement/side/labelled-lines.ts'
import { type Reading, quoteOf } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Figure, Figures, Quote, ReviewReason } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BROUGHT } from '#statement/vocabulary/idea-groups.ts'

/**
 * Doubts who came to either side where they are told by nothing but two lines that each open with a land, and what stands
 * on top of these is no plain news of a swap: «Журналісти на обміні:», «Звільнили зі своїх таборів:».
 */
export function doubtsOfLandLines(reading: Reading, figures: Figures): readonly ReviewReason[] {
  const lines = reading.sentences.filter(
    (s) =>
      linesBeside(reading, s)?.isPlain === false &&
      !has(s, CAME) &&
      !isSetBesideThoseWhoCame(reading, s),
  )
  const { ua_returned: ours, ru_returned: theirs } = figures
  const line = lines.find((s) => [ours, theirs].some((one) => isOnlyOf(reading, one, lines, s)))
  return line === undefined ? [] : [hold('side_unclear', quoteOf(reading, line).text)]
}

/** "Kyiv: 146 soldiers home. Moscow: 146 soldiers": the line right above says of its land that they came. */
const isSetBesideThoseWhoCame = (reading: Reading, { index }: Sentence): boolean => {
  const above = reading.sentences[index - 1]
  return above !== undefined && linesBeside(reading, above) !== null && has(above, CAME)
}

/** "Ukraine: 189 people are home" tells by itself who came. */
const CAME: readonly Idea[] = [...BROUGHT, 'home']

const isOnlyOf = (
  reading: Reading,
  figure: Figure | undefined,
  lines: readonly Sentence[],
  line: Sentence,
): boolean =>
  figure !== undefined &&
  figure.quotes.some((quote) => isIn(reading, quote, line)) &&
  (figure.how === 'added' || !isToldElsewhere(reading, figure, lines))

/** Another sentence tells of as many who were swapped or came. */
const isToldElsewhere = (
  { tokens, sentences }: Reading,
  { value }: Figure,
  lines: readonly Sentence[],
): boolean =>
  sentences.some(
    (s) =>
      !lines.includes(s) && has(s, TOLD) && s.numbers.some((at) => tokens[at]?.value === value),
  )

const TOLD: readonly Idea[] = [...CAME, 'exchange', 'formula']

const isIn = (
  { tokens }: Reading,
  { start, end }: Pick<Quote, 'start' | 'end'>,
  { from, to }: Sentence,
): boolean => (tokens[from]?.start ?? Infinity) <= start && end <= (tokens[to - 1]?.end ?? 0)
