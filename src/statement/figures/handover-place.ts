import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { textAt } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

/** Tells whether a place is another name of the one before: «с Донецкого (Авдеевка) направления», «з Оленівки на Донеччині». */
export const isGloss = (
  { tokens }: Reading,
  before: readonly Readonly<{ at: Span }>[],
  { from, to }: Span,
): boolean =>
  (textAt(tokens, from - 1) === '(' &&
    textAt(tokens, to) === ')' &&
    before.some(({ at }) => at.to === from - 1 || at.to === from - 2)) ||
  (isAt(tokens[from - 1]) && before.some(({ at }) => at.to === from - 1))

const isAt = wordsLike(/^(?:на|в|у|in)$/u)

/** Tells whether the clause of a place tells where bodies were handed over: «…, обмен прошёл в Запорожской области». */
export const isOfHandover = (reading: Reading, sentence: Sentence, { from }: Span): boolean => {
  if (!isAt(reading.tokens[from - 1])) return false
  const clause = { from: clauseAt(sentence, from).from, to: from }
  return (
    hitsIn(sentence, 'happened').some(
      (done) =>
        done.from >= clause.from &&
        done.to <= from &&
        has(sentence, ['exchange', 'repatriation'], { from: done.from - 3, to: done.to + 3 }),
    ) && !has(sentence, ['body', 'dead', 'military', 'defender', 'person'], clause)
  )
}

/** Tells the same of a whole sentence: «Обмін відбувся в Запорізькій області». */
export const isOnlyHandover = (sentence: Sentence): boolean =>
  has(sentence, ['exchange', 'repatriation']) &&
  has(sentence, ['happened']) &&
  !has(sentence, ['body', 'dead', 'military', 'defender', 'person'])
