import { isAnyOfThem } from '#statement/word/pronouns.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { LATELY, PEOPLE, UNDONE } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether a sentence says of the bodies counted right above that they came today: «Починаємо роботу ще з
 * тисячею тіл. Їх Україна прийняла сьогодні», "Ukraine received them today".
 */
export function tellsThoseCame(timeline: Timeline, sentence: Sentence): boolean {
  const { tokens, sentences } = timeline.reading
  const above = sentences[sentence.index - 1]
  return (
    above !== undefined &&
    above.place >= 0 &&
    someToken(
      tokens,
      sentence.from,
      Math.min(sentence.to, sentence.from + FIRST_WORDS),
      isAnyOfThem,
    ) &&
    countsDead(tokens, above) &&
    (has(sentence, LATELY) || isDated(timeline, sentence)) &&
    !has(sentence, OTHERS) &&
    !has(above, LIVING)
  )
}

const FIRST_WORDS = 4

const countsDead = (tokens: Reading['tokens'], s: Sentence): boolean =>
  has(s, ['body', 'dead']) && s.numbers.some((at) => tokens[at]?.kind === 'number')

const isDated = ({ dates, day }: Timeline, s: Sentence): boolean =>
  datesIn(dates, s).some((date) => date.day === day)

const LIVING: readonly Idea[] = ['captive', 'captivity', 'exchange', 'exchanged']
/** Who is named anew, and what is not done. */
const OTHERS: readonly Idea[] = [...PEOPLE, ...UNDONE, 'child', 'captivity', 'total']
