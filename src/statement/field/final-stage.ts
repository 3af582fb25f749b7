import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { DONE } from '#statement/sentence/tense.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { whenAt } from '#statement/when/when.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether the stage of the news is the last one of its exchange: «завершальний етап», "the final stage". */
export const isFinal = (timeline: Timeline): boolean =>
  speaksOf(timeline.reading, ['final']) &&
  timeline.reading.sentences.some((sentence) =>
    hitsIn(sentence, 'final').some(
      ({ from }) =>
        whenAt(timeline, sentence, from) === 'now' && !isAwaited(timeline.reading, sentence, from),
    ),
  )

/** «Цифри назвуть після останнього етапу»: nobody is told to have come, and that stage is another one. */
const isAwaited = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  someToken(tokens, Math.max(sentence.from, at - AFTER_WORDS), at, isLater) && !has(sentence, DONE)

const AFTER_WORDS = 3
const isLater = anyWord('після по после after until once до')
