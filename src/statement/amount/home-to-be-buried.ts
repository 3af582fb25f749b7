import { isTheirs, isThese } from '#statement/word/pronouns.ts'
import type { Amount } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { isTheir } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isBurying } from '#statement/word/other-deeds.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { whenAt } from '#statement/when/when.ts'

/**
 * Takes for news the fallen of whom only the burial lies ahead, where the next sentence says that their bodies have come: «Ще
 * 61 полеглий знайде спочинок у рідній землі. Їхні тіла сьогодні повернули додому», "61 soldiers will be laid to rest at home".
 */
export const withHomeToBeBuried = (timeline: Timeline, all: readonly Amount[]): readonly Amount[] =>
  all.map((amount) => (isToBeBuried(timeline, amount) ? { ...amount, when: 'now' } : amount))

function isToBeBuried(timeline: Timeline, { when, value, sentence, kinds }: Amount): boolean {
  if (when !== 'planned' || value < MANY || !kinds.has('dead')) return false
  const { tokens, sentences } = timeline.reading
  const next = sentences[sentence.index + 1]
  return (
    next !== undefined &&
    sentence.numbers.length === 1 &&
    someToken(tokens, sentence.from, sentence.to, isAtRest) &&
    !has(sentence, ['local']) &&
    datesIn(timeline.dates, sentence).length === 0 &&
    tellsThatTheyCame(timeline, next)
  )
}

/** A town buries a few of its own. */
const MANY = 10
const isAtRest = (word: Token): boolean => isBurying(word) || isResting(word)
const isResting = anyWord('спочи* упоко* знайд* обрет* найд* rest laid')

/** «Їхні тіла сьогодні повернули додому», "Their remains were brought home today" */
const tellsThatTheyCame = (timeline: Timeline, s: Sentence): boolean =>
  s.numbers.length === 0 &&
  opensWithTheirBodies(timeline.reading, s) &&
  has(s, ['home', 'to_ukraine', 'repatriation']) &&
  !has(s, ['local']) &&
  MOVED.some((idea) => hitsIn(s, idea).some(({ from }) => whenAt(timeline, s, from) === 'now'))

const MOVED: readonly Idea[] = ['returned', 'received', 'gave']

const opensWithTheirBodies = ({ tokens }: Reading, s: Sentence): boolean =>
  hitsIn(s, 'body').some(({ from }) => from - s.from <= OPENING && isWhose(tokens[from - 1]))

const OPENING = 3
const isWhose = (token: Token | undefined): boolean => isTheir(token) || isTheirsOrThese(token)
const isTheirsOrThese = oneOf(isTheirs, isThese)
