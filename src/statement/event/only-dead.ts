import type { Amount } from '#statement/count/amount.ts'
import { has } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BROUGHT } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether a sentence beside an exchange only says how many died: «95 воїнів удома. … У Росії говорять про 94
 * загиблих під Курськом». Nobody gave them to anybody.
 */
export const isOnlyDead = ({ kinds, sentence }: Amount): boolean =>
  kinds.has('dead') &&
  !kinds.has('body') &&
  !sentence.item &&
  !sentence.onlyCounts &&
  !has(sentence, GIVEN)

const GIVEN: readonly Idea[] = [
  ...BROUGHT,
  'body',
  'repatriation',
  'to_return',
  'home',
  'exchange',
  'through',
  'in_return',
  'to_ukraine',
  'also',
  'part',
]
