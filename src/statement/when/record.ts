import { monthsIn } from '#statement/day/period.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'

/** Tells whether a record is another exchange: «Найбільший обмін тривав три дні»: below the news it is another one, unless it is «цей». */
export const isRecordBelow = (reading: Reading, sentence: Sentence): boolean =>
  has(sentence, ['greatest']) &&
  ((isBelowLead(reading, sentence) &&
    isBelowEvent(reading, sentence) &&
    has(sentence, ['exchange'])) ||
    (sentence.index > 0 && monthsIn(reading, sentence).length > 0)) &&
  !someToken(reading.tokens, sentence.from, sentence.to, isThis)

/** «Наші вдома! Найбільший обмін повернув 144»: with a number of its own below none it is the news itself. */
const isBelowEvent = ({ sentences }: Reading, sentence: Sentence): boolean =>
  sentence.numbers.length === 0 ||
  !has(sentence, HANDED) ||
  sentences
    .slice(0, sentence.index)
    .some((s) => s.numbers.length > 0 || has(s, ['exchange', 'through']))

/** In another paragraph than the first sentence, or after the second one. */
const isBelowLead = ({ sentences }: Reading, { index, place, line }: Sentence): boolean =>
  place > 0 && (index > 1 || line !== sentences.find((s) => s.place === 0)?.line)

const isThis = anyWord('це цей цього він это этот этого он this it its')
