import { isAnd, isButOrYet } from '#statement/word/small-words.ts'
import { isEarlier, isNow } from '#statement/word/times.ts'
import { isGreatOfLate } from '#statement/sentence/of-late.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Tells whether what a sentence calls to mind goes on in the sentences behind it. «Дружини двох чоловіків вийшли з полону
 * раніше» is set behind all else, and «Рік тому вони тримали завод, а нині ми плачемо від радості» has come back to the day.
 */
export const leadsToOther = ({ tokens }: Reading, sentence: Sentence): boolean =>
  hitsIn(sentence, 'recall').some(
    (hit) =>
      !isOfCapture(sentence, hit) &&
      !isGreatOfLate(tokens, sentence, hit) &&
      !comesBack(tokens, sentence, hit) &&
      (hit.to < sentence.to - 1 || !isEarlier(tokens[hit.from])),
  )

/** «Декого захопили ще навесні 2022-го»: when they were captured is said of those who came. */
const isOfCapture = (sentence: Sentence, { from }: Span): boolean =>
  has(sentence, ['captured'], clauseAt(sentence, from)) && !has(sentence, ['exchange', ...MOVED])

/** A later clause is set against it and of now. */
const comesBack = (tokens: readonly Token[], sentence: Sentence, { to }: Span): boolean =>
  sentence.clauses.some(
    (clause) =>
      clause.from >= to &&
      someToken(tokens, clause.from - 1, clause.from + OPENING_WORDS, isAgainst) &&
      someToken(tokens, clause.from, clause.from + OPENING_WORDS, isNowOrToday),
  )

const OPENING_WORDS = 3
const isAgainst = oneOf(isButOrYet, isAnd, anyWord(', —'))
const isNowOrToday = oneOf(isNow, anyWord('сьогодні сегодня today tonight'))
