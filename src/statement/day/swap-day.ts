import { isThisOne } from '#statement/word/pronouns.ts'
import { type CivilDay, daysBetween } from '#post/civil-day.ts'
import type { DateMention } from '#statement/sentence/dates.ts'
import type { Named } from './news-day.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { datesIn } from './timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import { PROMISED, UNDONE } from '#statement/vocabulary/idea-groups.ts'

/**
 * Finds the day of news that name none in what is recalled of the same swap: «Эмираты благодарны … Напомним, 18
 * октября в результате этого обмена вернулись 90 военных».
 */
export function dayOfThisSwap(
  reading: Reading,
  dates: readonly DateMention[],
  published: CivilDay,
): Named | null {
  for (const sentence of reading.sentences) {
    if (!has(sentence, ['background', 'recall']) || !isOfThisSwap(reading, sentence)) continue
    const [only, ...others] = datesIn(dates, sentence).filter(({ named }) => named === 'date')
    if (only === undefined || others.length > 0) return null
    const past = daysBetween(only.day, published)
    return past >= 0 && past <= WINDOW_DAYS ? { day: only.day, basis: 'explicit' } : null
  }
  return null
}

const WINDOW_DAYS = 2

const isOfThisSwap = ({ tokens }: Reading, sentence: Sentence): boolean =>
  has(sentence, MOVED) &&
  !has(sentence, NOT_DONE) &&
  hitsIn(sentence, 'exchange').some(({ from }) => isThisOne(tokens[from - 1]))

const NOT_DONE: readonly Idea[] = [...UNDONE, ...PROMISED, 'agreed']
