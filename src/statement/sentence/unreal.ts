import { marksIn, type Reading, speaksOf } from './reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from './sentence.ts'
import { textAt, type Token, someToken } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'

/**
 * Tells whether a clause is only imagined: «повернулися б», «мрію прочитати: …», "imagine: …"; or
 * belongs to a film, a book, an exercise. A word of imagining reaches to the end of its sentence.
 */
export const isUnreal = (tokens: readonly Token[], sentence: Sentence, clause: Span): boolean =>
  isConditional(tokens, sentence, clause) ||
  hitsIn(sentence, 'unreal').some(
    ({ from, to }) => to <= clause.to && !isOverBy(tokens, sentence, from),
  )

/** Whether a text holds any word that says so. */
export const speaksOfUnreal = (reading: Reading): boolean =>
  speaksOf(reading, ['unreal']) || isMarked(marksIn(reading), isWould.mark)

/** Whether anything in a sentence is imagined at all. */
export const mayBeUnreal = (tokens: readonly Token[], sentence: Sentence): boolean =>
  has(sentence, ['unreal']) || isConditional(tokens, sentence, sentence)

/** «би» behind a word; «а) б) в)» are letters of a list. */
function isConditional(tokens: readonly Token[], { marks }: Sentence, { from, to }: Span): boolean {
  if (!isMarked(marks, isWould.mark)) return false
  for (let at = from + 1; at < to; at += 1)
    if (isWould(tokens[at]) && tokens[at - 1]?.kind === 'word') return true
  return false
}

const isWould = soughtWords(/^(?:б|би|бы)$/u)

/** «Мрія збулася: додому повернулися 84» */
const isOverBy = (tokens: readonly Token[], sentence: Sentence, at: number): boolean => {
  const { to } = clauseAt(sentence, at)
  return someToken(tokens, at + 1, to, (token) => isTrue(token)) || textAt(tokens, at - 1) === 'не'
}

const isTrue = wordsLike(/^(?:збул|здійснил|сбыл|исполнил|came|comes|come)/u)
