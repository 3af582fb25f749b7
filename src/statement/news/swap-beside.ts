import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { areHomeNow } from '#statement/when/home-now.ts'
import { someNow } from '#statement/when/told-now.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isDashOrColon } from '#statement/word/small-words.ts'
import { BODIES, HANDED, NO_NEWS } from '#statement/vocabulary/idea-groups.ts'

/** The sentences nearest before or behind that name a swap of people as news: «Сьогодні відбувся обмін. Усього приїхало 161.» */
export const swapBeside = (reading: Reading, sentence: Sentence): readonly Sentence[] => {
  const { sentences } = reading
  const { index } = sentence
  return [
    sentences[index - 1],
    sentences[index + 1],
    // «Новий обмін. Попередній був 17 липня. Вдома 115»
    areHomeNow(reading, sentence)
      ? sentences[index - 2]
      : beyond(sentences[index - 1], sentences[index - 2]),
    beyond(sentences[index + 1], sentences[index + 2]),
  ].filter((s): s is Sentence => s !== undefined && isSwapOfDay(s))
}

/** The sentence behind the next one, where that one tells of nothing else. */
const beyond = (between: Sentence | undefined, s: Sentence | undefined): Sentence | undefined =>
  between !== undefined && !has(between, APART) ? s : undefined

const isSwapOfDay = (s: Sentence): boolean => has(s, SWAP) && has(s, OF_DAY) && !has(s, OTHER)

const SWAP: readonly Idea[] = ['exchange', 'exchanged']
/** «Щоразу, коли оголошують обмін» is of no day. */
const OF_DAY: readonly Idea[] = [
  'today',
  'tonight',
  'yesterday',
  'happened',
  'through',
  'exchanged',
]
const OTHER: readonly Idea[] = [...NO_NEWS, ...BODIES, 'total', 'outside', 'fiction', 'other_deed']
/** «12 серед звільнених мали вироки» may stand between. */
const APART = OTHER.filter((idea) => idea !== 'other_deed')

/** «Повернулося додому: 94» */
const MOVING: readonly Idea[] = [...HANDED, 'home']

/** Tells whether a sentence moves a number without a noun, right beside the swap that it belongs to. */
export const isCountBesideSwap = (timeline: Timeline, s: Sentence): boolean =>
  !has(s, BODIES) &&
  has(s, HANDED) &&
  s.hits.some(
    ({ idea, to }) =>
      MOVING.includes(idea) &&
      (s.numbers.includes(to) ||
        (isDashOrColon(timeline.reading.tokens[to]) && s.numbers.includes(to + 1))),
  ) &&
  swapBeside(timeline.reading, s).some(
    (swap) => has(swap, ['today', 'tonight']) || someNow(timeline, swap, SWAP),
  )
