import { isEarlier } from '#statement/word/times.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { type Begun, datesIn } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { BODIES } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether a sentence only says that a side told of the event before: «Ранее о возвращении погибших
 * объявил Координационный штаб». What it goes on with is of this event, for no other day or number stands.
 */
export const isOnlyToldBefore = (
  { reading: { tokens }, dates }: Begun,
  sentence: Sentence,
): boolean =>
  has(sentence, ['recall']) &&
  has(sentence, ['ua_voice', 'ru_voice']) &&
  has(sentence, BODIES) &&
  !has(sentence, ['afterwards', 'background', 'total', 'will']) &&
  hitsIn(sentence, 'recall').every(({ to }) => isBefore(tokens[to - 1])) &&
  datesIn(dates, sentence).length === 0 &&
  (!someToken(tokens, sentence.from, sentence.to, ({ kind }) => kind === 'number') ||
    hitsIn(sentence, 'recall').every(({ from }) => isALittle(tokens[from - 1])))

/** «Чуть раньше штаб сообщил: домой возвращены тела ста защитников»: of the same day, and so of the same bodies. */
const isALittle = anyWord('чуть немного трохи трішки little bit slightly')

/** Tells words that say that the word of it is earlier, and not that the event is. */
export const isBefore = oneOf(isEarlier, anyWord('этого того цього that'))
