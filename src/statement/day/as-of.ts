import { clauseAt, has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Begun } from './timeline.ts'
import { textAt } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a sentence of bodies opens with the day up to which they are counted: «На 27 серпня
 * повернуто 541», "By August 27 …". What takes place on that day is told otherwise.
 */
export const isAsOf = ({ reading: { tokens }, dates }: Begun, sentence: Sentence): boolean =>
  dates.length > 0 &&
  has(sentence, ['body', 'dead']) &&
  !has(sentence, ['happened']) &&
  dates.some(({ from, to, named }) => {
    if (named !== 'date' || from <= sentence.from || to > sentence.to) return false
    const before = textAt(tokens, from - 1) === 'to' ? from - 2 : from - 1
    const clause = clauseAt(sentence, from)
    return (
      isUntil(tokens[before]) &&
      [before, before - 1].includes(clause.from) &&
      (clause.to <= to || has(sentence, ['body', 'dead'], clause))
    )
  })

const isUntil = anyWord('на к до by until up')
