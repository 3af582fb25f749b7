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
  if (label === null) return byLineAbove(reading, sentence, at)
  if (sentence.numbers[0] !== at) return null
  if (linesBeside(reading, sentence)?.isPlain !== true) return null
  return sideOf(label)
}

const sideOf = ({ land, way }: Label): Direction => (way === 'from' ? otherSide(land) : land)

/**
 * «До України: 61 військовий», «7 цивільних», «До Росії: 64 військових»: more of those whom the line above counts. Below the
 * last of both only where one stands below the first as well.
 */
function byLineAbove(reading: Reading, sentence: Sentence, at: number): Direction | null {
  if (sentence.numbers[0] !== at || !isBareLine(reading, sentence)) return null
  const above = reading.sentences[sentence.index - 1]
  if (above === undefined) return null
  const label = labelOf(reading, above)
  const beside = linesBeside(reading, above)
  return label !== null && beside?.isPlain === true && mayGoOn(reading, above, beside.lines)
    ? sideOf(label)
    : null
}

const mayGoOn = (reading: Reading, above: Sentence, [first]: readonly Sentence[]): boolean =>
  above === first ||
  reading.sentences.some((s) => s.index - 1 === first?.index && isBareLine(reading, s))

/** «7 цивільних», «+ 7 гражданских», "Seven civilians": a number and whom it counts, with nothing said of them. */
const isBareLine = ({ tokens }: Reading, { from, to, numbers, hits }: Sentence): boolean =>
  numbers.length === 1 &&
  tokens.slice(from, to).filter(({ kind }) => kind === 'word' || kind === 'number').length <= 2 &&
  hits.some(({ idea }) => idea === 'civilian')

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
  const land = OF_UKRAINE.has(name.idea) ? 'ua' : 'ru'
  return { land, way: FROM.has(name.idea) ? 'from' : wayOf(tokens, sentence, name) }
}

const OF_UKRAINE: ReadonlySet<Idea> = new Set<Idea>(['ukraine', 'to_ukraine', 'from_ukraine'])
const FROM: ReadonlySet<Idea> = new Set<Idea>(['from_ukraine', 'from_russia'])
const LANDS: readonly Idea[] = [
  'ukraine',
  'russia',
  'to_ukraine',
  'to_russia',
  'from_ukraine',
  'from_russia',
]

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
 * «Україна: 84», «Росія: 84», «Цивільні: 12». A bare one between the two counts more of whom the land above got.
 */
export function isLineOfEither(reading: Reading, sentence: Sentence): boolean {
  if (has(sentence, OF_ONE) && !has(sentence, ['dead', 'died_captive'])) return false
  for (let above = sentence.index - 1; above >= 0; above -= 1) {
    const line = reading.sentences[above]
    if (line === undefined || line.numbers.length === 0) return false
    const beside = linesBeside(reading, line)
    if (beside !== null) return byLineAbove(reading, sentence, sentence.numbers[0] ?? -1) === null
    if (has(line, OF_ONE)) return false
  }
  return false
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
