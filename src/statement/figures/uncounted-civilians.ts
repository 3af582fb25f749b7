import type { Amount } from '#statement/count/amount.ts'
import { isOfThoseHeld } from '#statement/amount/still-held.ts'
import { isNobody } from '#statement/sentence/negated.ts'
import { speaksOf } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { whenAt } from '#statement/when/when.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** Tells whether civilians came of whom nobody tells the number: «додому повернулись військові та цивільні», and only the military are counted. */
export function hasUncountedCivilians(timeline: Timeline, amounts: readonly Amount[]): boolean {
  if (!speaksOf(timeline.reading, ['civilian'])) return false
  return timeline.reading.sentences.some(
    (sentence) =>
      has(sentence, ['civilian']) &&
      has(sentence, CAME) &&
      !isOfRussians(sentence) &&
      hitsIn(sentence, 'civilian').some(
        ({ from }) =>
          !isRussianHere(sentence, from) &&
          !isNobody(timeline.reading.tokens, from) &&
          whenAt(timeline, sentence, from) === 'now' &&
          !amounts.some(({ span }) => from >= span.from && from < span.to) &&
          !isOfThoseHeld(timeline.reading.tokens, sentence, from),
      ),
  )
}

const CAME: readonly Idea[] = ['returned', 'gave', 'managed', 'from_russia']

/** «киевским режимом возвращены … — жителей Курской области»: their own word says whose they are. */
const isRussianHere = (sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'russian').some(({ from }) => from >= at && from - at <= 3)

const isOfRussians = (sentence: Sentence): boolean =>
  has(sentence, ['russian', 'to_russia', 'from_ukraine']) &&
  !has(sentence, ['ukrainian', 'ukraine', 'ua_voice', 'from_russia', 'defender'])
