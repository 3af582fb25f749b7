import { has, type Sentence } from './sentence.ts'
import { MOVED } from './tense.ts'

/**
 * Tells whether a sentence only speaks of bodies that are still to be handed over: «Про тіла 6000 полеглих дати ще не
 * узгоджено», "no date has been agreed for the 6,000 bodies". No verb of it says that any were.
 */
export const isUnsettled = (s: Sentence): boolean =>
  has(s, ['agreeing', 'denied', 'will']) && !has(s, MOVED)
