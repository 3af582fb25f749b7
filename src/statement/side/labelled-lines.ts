import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { EITHER_SIDE } from '#statement/vocabulary/idea-groups.ts'
import { isDashOrColon, isFrom } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { otherSide } from './actor.ts'
import { isPlainHeading, OTHERWISE } from './plain-heading.ts'

/** Two lines that each open with a land, and whether they stand plainly below the news of a swap. */
export type LandLines = Readonly<{ lines: readonly Sentence[]; isPlain: boolean }>

/** A line that opens with a land: whose people went whither, by whether they came from there. */
type Label = Readonly<{ land: Direction; way: 'to' | 'from' | 'unclear' }>

/**
 * Tells the side of a number in one of two lines that each open with a land: below «Обмін полоненими» «Україна: 230
 * людей» and «Росія: 248 військових» tell who came to each, and «З України: 248», "From Russia: 230" who left it.
 */
export function byLine(reading: Reading, sentence: Sentence, at: number): Direction | null {
  const label = labelOf(reading, sentence)
  if (label === null || sentence.numbers[0] !== at) return null
  if (linesBeside(reading, sentence)?.isPlain !== true) return null
  return label.way === 'from' ? otherSide(label.land) : label.land
}

/** Takes whoever is counted without a noun in one of two such lines for people: «Україна: 84», «Росія: 84» below the news of a swap. */
export const kindsInLine = (
  reading: Reading,
  sentence: Sentence,
  at: number,
  kinds: ReadonlySet<Idea>,
): ReadonlySet<Idea> =>
  kinds.size === 0 && byLine(reading, sentence, at) !== null ? new Set<Idea>(['person']) : kinds

/** Finds the lines of either land of which a sentence is one; null where it is none. */
export function linesBeside(reading: Reading, sentence: Sentence): LandLines | null {
  const label = labelOf(reading, sentence)
  if (label === null) return null
  const lines = reading.sentences.filter(
    (s) => Math.abs(s.index - sentence.index) <= APART && labelOf(reading, s) !== null,
  )
  const labels = lines.map((s) => labelOf(reading, s))
  if (!labels.some((other) => other?.land !== label.land)) return null
  const isClear = label.way !== 'unclear' && labels.every((other) => other?.way === label.way)
  return { lines, isPlain: isClear && lines.length === 2 && isPlain(reading, lines) }
}

/** A sentence may stand between. */
const APART = 3

function labelOf({ tokens }: Reading, sentence: Sentence): Label | null {
  const [at = -1] = sentence.numbers
  if (!isDashOrColon(tokens[at - 1])) return null
  const name = LANDS.flatMap((idea) => hitsIn(sentence, idea)).find(({ to }) => to === at - 1)
  if (name === undefined || name.from - sentence.from > BULLET) return null
  const land = name.idea === 'ukraine' || name.idea === 'to_ukraine' ? 'ua' : 'ru'
  const way = wayOf(tokens, sentence, name)
  // «Росії: 61» is read by itself, and «Из России: 61» is no gift to it.
  return way === 'to' && (name.idea === 'to_ukraine' || name.idea === 'to_russia')
    ? null
    : { land, way }
}

const LANDS: readonly Idea[] = ['ukraine', 'russia', 'to_ukraine', 'to_russia']

/** «З України», "From Russia"; «С украинской стороны», "By Ukraine" may say whose they are as well as whence. */
const wayOf = (
  tokens: Reading['tokens'],
  { from }: Sentence,
  { from: at, to }: Span,
): Label['way'] => {
  if (someToken(tokens, Math.max(from, at - 1), to, isOfWhom)) return 'unclear'
  if (at === from || tokens[at - 1]?.kind !== 'word') return 'to'
  return isFrom(tokens[at - 1]) || isAway(tokens[at - 1]) ? 'from' : 'to'
}

const isAway = anyWord('від од от')
const isOfWhom = anyWord('сторон* боку бік by side')

const BULLET = 2

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

/**
 * Tells whether a line that names no side stands right below those of both lands, where it counts some of either:
 * «Україна: 84», «Росія: 84», «Цивільні: 12». Between the two it counts more of whom the land above got.
 */
export function isLineOfEither(reading: Reading, sentence: Sentence): boolean {
  if (has(sentence, OF_ONE)) return false
  for (let above = sentence.index - 1; above >= 0; above -= 1) {
    const line = reading.sentences[above]
    if (line === undefined || line.numbers.length === 0) return false
    const beside = linesBeside(reading, line)
    if (beside !== null) return !isBelowUkraines(reading, sentence, line, beside)
    if (has(line, OF_ONE)) return false
  }
  return false
}

/** «Україна: 84», «12 цивільних», «Росія: 84» */
function isBelowUkraines(
  reading: Reading,
  sentence: Sentence,
  above: Sentence,
  { lines }: LandLines,
): boolean {
  const label = labelOf(reading, above)
  return (
    label !== null &&
    label.way !== 'unclear' &&
    (label.land === 'ua') === (label.way === 'to') &&
    lines.every((line) => line === above || line.index > sentence.index)
  )
}

const OF_ONE: readonly Idea[] = [...EITHER_SIDE, 'own', 'home', 'captivity']

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
