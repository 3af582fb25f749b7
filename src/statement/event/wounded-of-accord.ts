import { speaksOf } from '#statement/sentence/reading.ts'
import { has, type Sentence, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { isGroup } from '#statement/news/ours-uncounted.ts'
import { hitsWithin } from '#statement/word/lexicon.ts'
import { namesDay } from '#statement/day/dated.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells whether a sentence is of the wounded who came, or of their group, where the text names the day of the group and
 * what was agreed at talks of the sides: «Зустрічаємо тяжкопоранених. Нинішня група, визволена 20 червня, … Підстава —
 * стамбульські домовленості». Nobody counts them, and no word calls it an exchange.
 */
export const isWoundedOfAccord = (timeline: Timeline, s: Sentence): boolean =>
  speaksOf(timeline.reading, ['wounded']) &&
  speaksOf(timeline.reading, ['agreed']) &&
  isTop(s) &&
  (has(s, ['wounded']) || isOfGroup(timeline, s)) &&
  timeline.reading.sentences.some((one) => isTop(one) && has(one, ['wounded'])) &&
  timeline.reading.sentences.some((one) => isTop(one) && isOfGroup(timeline, one)) &&
  timeline.reading.sentences.some((one) => namesAccord(timeline, one))

const isTop = ({ place }: Sentence): boolean => place < TOP_SENTENCES

const isOfGroup = (timeline: Timeline, s: Sentence): boolean =>
  has(s, ['returned']) &&
  !has(s, OTHER) &&
  namesDay(timeline, s) &&
  someToken(timeline.reading.tokens, s.from, s.to, isGroup)

const namesAccord = ({ reading }: Timeline, s: Sentence): boolean =>
  has(s, ['agreed']) &&
  !has(s, [...DENIED, 'approximate', 'already']) &&
  hitsWithin(reading.also.accords, s).length > 0

const DENIED: readonly Idea[] = ['denied', 'refuted', 'background', 'other_deed']
const OTHER: readonly Idea[] = [...DENIED, 'will', 'recall', 'total', 'elsewhere']
