import { isFurther } from '#statement/word/small-words.ts'
import { isAlready } from '#statement/word/times.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { HELD, KINDS_OF_PEOPLE, SWAPPED, UNDONE } from '#statement/vocabulary/idea-groups.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Tells whether a sentence adds those of today to those of the day before, with one verb for both: «Учора ми
 * повернули з полону 49 людей, сьогодні ще 103», "Yesterday 49 came home. Today, another 103".
 */
export const isMoreToday = (reading: Reading, sentence: Sentence): boolean => {
  const day = hitsIn(sentence, 'today').at(-1)
  if (day === undefined || has(sentence, UNDONE)) return false
  const above = dayBefore(reading, sentence, day)
  return above && countsOnlyMore(reading, sentence, day)
}

/** Tells the same of those who were held: «Учора з полону повернулися 49. Сьогодні — ще 103» */
export const isMoreOfCaptives = (reading: Reading, sentence: Sentence): boolean => {
  const before = reading.sentences[sentence.index - 1]
  return before !== undefined && has(before, HELD) && isMoreToday(reading, sentence)
}

/** Of the day before a verb tells, here or in the sentence right before. */
const dayBefore = ({ sentences }: Reading, sentence: Sentence, { from }: Span): boolean => {
  const last = sentences[sentence.index - 1]
  const told = has(sentence, ['yesterday'])
    ? { s: sentence, to: from }
    : { s: last, to: last?.to ?? 0 }
  const [day] = told.s === undefined ? [] : hitsIn(told.s, 'yesterday')
  return (
    told.s !== undefined &&
    day !== undefined &&
    day.from < told.to &&
    !has(told.s, [...UNDONE, 'recall']) &&
    has(told.s, SWAPPED, { from: told.s.from, to: told.to })
  )
}

/** «сьогодні — ще 103 захисники»: behind the day stands how many and who they are, and nothing else. */
const countsOnlyMore = ({ tokens }: Reading, sentence: Sentence, day: Span): boolean => {
  const number = sentence.numbers.find((at) => at >= day.from)
  if (number === undefined || tokens[number]?.kind !== 'number') return false
  const behind = tokens.slice(day.from, sentence.to)
  return (
    behind.some((token) => isMore(token)) &&
    behind.every(
      (token, step) =>
        token.kind === 'mark' ||
        day.from + step < day.to ||
        day.from + step === number ||
        isBeside(token) ||
        has(sentence, WHO, { from: day.from + step, to: day.from + step + 1 }),
    )
  )
}

const WHO: readonly Idea[] = [...KINDS_OF_PEOPLE, 'ukrainian', 'own']
const isMore = oneOf(isFurther, anyWord('more'))
const isBeside = oneOf(isFurther, isAlready, anyWord('more'))
