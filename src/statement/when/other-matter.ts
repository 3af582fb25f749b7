import { isOfBackToJail } from './back-to-jail.ts'
import { isOfThoseBefore } from '#statement/sentence/after-other.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isOfStory } from './story.ts'
import { DONE } from '#statement/sentence/tense.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a clause is of another matter alone (talks, sanctions, an interview, a rally), and says of
 * nobody that they came: «увів санкції проти 87 осіб», «сторони обмінялися думками щодо звільнення 87
 * полонених».
 */
export const isOfOtherMatter = (reading: Reading, sentence: Sentence, clause: Span): boolean =>
  has(sentence, DEEDS) &&
  !tellsOfComing(reading, sentence, clause) &&
  (has(sentence, DEEDS, clause) || !tellsOfComing(reading, sentence, sentence))

const tellsOfComing = (reading: Reading, sentence: Sentence, span: Span): boolean =>
  isOfOtherWay(reading, sentence, span) ||
  CAME.some((idea) =>
    hitsIn(sentence, idea).some(
      ({ from, to }) =>
        from >= span.from &&
        to <= span.to &&
        !isOfDeed(sentence, { from, to }) &&
        !isNoun(reading.tokens[from]) &&
        !isOfStory({ reading }, sentence, { from, to }),
    ),
  )

/** "They met in Belarus and 42 of theirs went the other way", «а 42 поїхали в інший бік» */
const isOfOtherWay = ({ tokens }: Reading, sentence: Sentence, span: Span): boolean =>
  hitsIn(sentence, 'in_return').some(
    ({ from, to }) => from >= span.from && to <= span.to && isWay(tokens[to - 1]),
  )

const isWay = anyWord('way direction бік напрямку сторону направлении')

const DEEDS: readonly Idea[] = ['other_deed', 'study']
const CAME: readonly Idea[] = [...DONE, 'home']

/** "the return of 87 children" */
const isNoun = anyWord('return release')

/** «завершилися переговори»: what was done is the deed itself. */
const isOfDeed = (sentence: Sentence, { from, to }: Span): boolean =>
  hitsIn(sentence, 'other_deed').some((deed) => deed.from < to && from < deed.to)

/** Tells whether a number is of those who came some time before, or to a jail, or of another matter. */
export const isOfOthersHere = (reading: Reading, sentence: Sentence, at: number): boolean =>
  isOfThoseBefore(reading, sentence, at) ||
  isOfBackToJail(reading.tokens, sentence, clauseAt(sentence, at)) ||
  isOfOtherMatter(reading, sentence, clauseAt(sentence, at))
