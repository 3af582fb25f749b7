import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isDashOrColon } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import { isPlainHeading, OTHERWISE } from './plain-heading.ts'

/** Two lines that each open with a land, and whether they stand plainly below the news of a swap. */
export type LandLines = Readonly<{ lines: readonly Sentence[]; isPlain: boolean }>

/**
 * Tells the side of a number in one of two lines that each open with a land: below «Обмін полоненими» «Україна: 230
 * людей» and «Росія: 248 військових» tell who came to each.
 */
export function byLine(reading: Reading, sentence: Sentence, at: number): Direction | null {
  const side = labelOf(reading, sentence)
  if (side === null || sentence.numbers[0] !== at) return null
  return linesBeside(reading, sentence)?.isPlain === true ? side : null
}

/** Finds the lines of either land of which a sentence is one; null where it is none. */
export function linesBeside(reading: Reading, sentence: Sentence): LandLines | null {
  const side = labelOf(reading, sentence)
  if (side === null) return null
  const lines = reading.sentences.filter(
    (s) => Math.abs(s.index - sentence.index) <= APART && labelOf(reading, s) !== null,
  )
  if (!lines.some((s) => labelOf(reading, s) !== side)) return null
  return { lines, isPlain: lines.length === 2 && isPlain(reading, lines) }
}

/** A sentence may stand between. */
const APART = 3

function labelOf({ tokens }: Reading, sentence: Sentence): Direction | null {
  const [at = -1] = sentence.numbers
  const label = hitsIn(sentence, 'ukraine')
    .concat(hitsIn(sentence, 'russia'))
    .find(({ from, to }) => from - sentence.from <= BULLET && to === at - 1)
  if (label === undefined || !isDashOrColon(tokens[label.to])) return null
  return label.idea === 'ukraine' ? 'ua' : 'ru'
}

const BULLET = 1

function isPlain(reading: Reading, lines: readonly Sentence[]): boolean {
  const [first, last] = lines
  if (first === undefined || last === undefined) return false
  const above = reading.sentences[first.index - 1]
  return (
    above !== undefined &&
    isPlainHeading(reading, above) &&
    !lines.some((line) => has(line, OTHERWISE)) &&
    !isParted(reading, first, last) &&
    !isSummedOtherwise(reading, lines)
  )
}

/** «Україна: 61. Ізраїль: 20 заручників. Росія: 64», «Російська версія:»: what is labelled between is of somebody else. */
const isParted = ({ tokens, sentences }: Reading, first: Sentence, last: Sentence): boolean =>
  sentences
    .slice(first.index + 1, last.index)
    .some(({ from, to }) => someToken(tokens, from, to, isDashOrColon))

/** «Всего по 84 человека» right below: the lines count some of them. */
function isSummedOtherwise({ tokens, sentences }: Reading, lines: readonly Sentence[]): boolean {
  const below = sentences[(lines.at(-1)?.index ?? 0) + 1]
  if (below === undefined || !has(below, WHOLE)) return false
  const sum = lines.reduce((all, { numbers: [at = -1] }) => all + (tokens[at]?.value ?? 0), 0)
  return below.numbers.length > 0 && below.numbers.every((at) => tokens[at]?.value !== sum)
}

const WHOLE: readonly Idea[] = ['all', 'total', 'total_maybe', 'each']
