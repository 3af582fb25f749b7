import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells the side where a Ukrainian text names none: «Наші віддали 21 полоненого, отримали 30». Who tells gave
 * the ones and got the others.
 */
export const byTellersVerb = (
  reading: Reading,
  sentence: Sentence,
  at: number,
): Direction | null =>
  reading.language === 'uk' && has(sentence, ['gave']) && has(sentence, ['received'])
    ? byVerbBefore(reading, sentence, at)
    : null

function byVerbBefore({ sentences }: Reading, sentence: Sentence, at: number): Direction | null {
  const gave = hitsIn(sentence, 'gave').some(({ to }) => to === at)
  // «держава повернула 302 своїх»: the words that say so may end behind the number.
  const received = hitsIn(sentence, 'received').some(({ from, to }) => from < at && to >= at)
  const isOwn = received && !hitsIn(sentence, 'received').some(({ to }) => to === at)
  if ((gave === received && !isOwn) || has(sentence, SIDES)) return null
  const before = sentences[sentence.index - 1]
  if (before !== undefined && has(before, THEIRS) && !has(before, OURS)) return null
  return received ? 'ua' : 'ru'
}

const OURS: readonly Idea[] = ['ukraine', 'ua_voice']
const THEIRS: readonly Idea[] = ['russia', 'ru_voice']
const SIDES: readonly Idea[] = [...OURS, ...THEIRS, 'to_ukraine', 'to_russia', 'body', 'dead']
