import { isNotOrNo } from '#statement/word/auxiliaries.ts'
import { marksIn, type Reading, speaksOf } from './reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from './sentence.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
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

const isWould = soughtWords('б би бы')

/** «Мрія збулася: додому повернулися 84» */
const isOverBy = (tokens: readonly Token[], sentence: Sentence, at: number): boolean => {
  const end = Math.max(clauseAt(sentence, at).to, Math.min(at + OVER_WITHIN, sentence.to))
  return comesTrue(tokens, at + 1, end) || isNoDream(tokens, at)
}

/** «Мрія, на яку чекали»: so near to it. */
const OVER_WITHIN = 5

/** «Це не сон», "This is not a dream" */
export const isNoDream = (tokens: readonly Token[], at: number): boolean =>
  isNotOrNo(tokens[at - 1]) || (isArticle(tokens[at - 1]) && isNotOrNo(tokens[at - 2]))

/** Tells whether what was dreamt or wished is said to have come: «збулася», «на яку чекали», "comes true". */
export function comesTrue(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (isTrue(tokens[at]) || (isCome(tokens[at]) && textAt(tokens, at + 1) === 'true')) return true
  return false
}

const isArticle = anyWord('a просто')
const isCome = anyWord('came come{,s}')
const isTrue = anyWord(`
  збул* збува* здійсн* справд* реальніст* почут* чекали чекала сбыл* сбыва* исполн* осуществ*
  реальност* услышан* ждали
  answered granted fulfilled reality
`)
