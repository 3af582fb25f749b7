import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
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
  const verbs = sentence.hits.filter(({ to }) => to === at)
  const gave = verbs.some(({ idea }) => idea === 'gave')
  const received = verbs.some(({ idea }) => idea === 'received')
  if (gave === received || has(sentence, SIDES)) return null
  const before = sentences[sentence.index - 1]
  if (before !== undefined && has(before, THEIRS) && !has(before, OURS)) return null
  return gave ? 'ru' : 'ua'
}

const OURS: readonly Idea[] = ['ukraine', 'ua_voice']
const THEIRS: readonly Idea[] = ['russia', 'ru_voice']
const SIDES: readonly Idea[] = [...OURS, ...THEIRS, 'to_ukraine', 'to_russia', 'body', 'dead']
