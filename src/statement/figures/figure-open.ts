import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence, Span } from '#statement/sentence/sentence.ts'
import { isMonthAlone } from '#statement/vocabulary/calendar.ts'
import { isNot, isWhether } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether the same figure is only spoken of: «Чи така сама цифра щодо росіян, невідомо», "Moscow gave no same figure",
 * or that of another month.
 */
export const isFigureOpen = (
  { tokens, language }: Reading,
  sentence: Sentence,
  { from, to }: Span,
): boolean =>
  someToken(tokens, from, to, isFigure) &&
  someToken(
    tokens,
    sentence.from,
    sentence.to,
    (one) => isNot(one) || isNo(one) || isWhether(one) || isMonthAlone(one, language),
  )

const isNo = anyWord('no neither ні ни нет немає невідом* неизвестн* unknown')

/** "the same number" leaves none open, and is no figure here. */
const isFigure = anyWord('цифр* числ* figure* total* tally* count*')
