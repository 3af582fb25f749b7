import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isDashOrColon } from '#statement/word/small-words.ts'

/**
 * Tells the side of a number in one of two lines that each open with a land: below «Обмін полоненими» «Україна: 230
 * людей» and «Росія: 248 військових» tell who came to each.
 */
export function byLine(reading: Reading, sentence: Sentence, at: number): Direction | null {
  const side = labelOf(reading, sentence)
  if (side === null || sentence.numbers[0] !== at) return null
  const lines = reading.sentences.filter(
    (s) => Math.abs(s.index - sentence.index) <= APART && labelOf(reading, s) !== null,
  )
  const [first] = lines
  const above = reading.sentences[(first?.index ?? 0) - 1]
  if (lines.length !== 2 || above === undefined || isOfOther(above) || !has(above, SWAPPED))
    return null
  return lines.some((s) => labelOf(reading, s) !== side) ? side : null
}

/** A sentence may stand between. */
const APART = 3

function labelOf({ tokens }: Reading, sentence: Sentence): Direction | null {
  const [at = -1] = sentence.numbers
  const label = hitsIn(sentence, 'ukraine')
    .concat(hitsIn(sentence, 'russia'))
    .find(({ from, to }) => from - sentence.from <= BULLET && to === at - 1)
  if (label === undefined || !isDashOrColon(tokens[label.to]) || isOfOther(sentence)) return null
  return label.idea === 'ukraine' ? 'ua' : 'ru'
}

const BULLET = 1

/** What stands on top of the lines tells of whom they are: «Втрати за добу:» are none of these. */
const SWAPPED: readonly Idea[] = ['exchange', 'exchanged', 'repatriation', 'returned', 'home']

/** What each gave, whom each holds or lost, what is to come and what has come before. */
const isOfOther = (s: Sentence): boolean => has(s, OTHERWISE)

const OTHERWISE: readonly Idea[] = [
  'gave',
  'captivity',
  'captured',
  'will',
  'total',
  'recall',
  'denied',
  'agreed',
]
