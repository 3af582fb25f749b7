import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isSeveral } from '#statement/word/people.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'

/**
 * Tells whether a clause is of several stages that went before: «у перших двох етапах звільнили 697», "freed in the
 * first two stages". The news is the stage that followed.
 */
export function isOfEarlierStages({ tokens }: Reading, { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1) if (isOfSeveral(tokens, at)) return true
  return false
}

/** Tells whether anything in a sentence is of stages that went before. */
export const holdsEarlierStages = (reading: Reading, sentence: Sentence): boolean =>
  isMarked(sentence.marks, isFirst.mark) &&
  has(sentence, ['stage', 'unit']) &&
  isOfEarlierStages(reading, sentence)

/** «перших двох етапів», «двох перших етапів» */
function isOfSeveral(tokens: readonly Token[], at: number): boolean {
  if (!isFirst(tokens[at])) return false
  const next = tokens[at + 1]
  if (next?.kind === 'number' || isSeveral(next)) return isStage(tokens[at + 2])
  return tokens[at - 1]?.kind === 'number' && isStage(next)
}

const isFirst = soughtWords(`
  перш{их,і,ими,им} перв{ых,ые,ыми,ым} попередн{іх,і,іми} предыдущи{х,е,ми}
  first initial previous
`)
const isStage = anyWord(`
  етап* этап* stages phases rounds parts parties парті* парти*
  обмін{и,ів,ами,ах} обмен{ы,ов,ами,ах} exchanges swaps
`)
