import type { Amount } from '#statement/count/amount.ts'
import { mayBeAbsent } from '#statement/amount/still-held.ts'
import { isCalledSwap } from '#statement/news/called-swap.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { has } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES, NO_NEWS, PROMISED } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether a number opens the text with fighters of ours, whatever verb says what they do («95 захисників подолали
 * дорогу, якої чекали понад два роки», «140 наших воїнів обіймають рідних»). Where the text says below which exchange
 * «це» was, and nothing else counts who came, they did; those who wait, are held or fell are none of them.
 */
export const isOpeningCount = (timeline: Timeline, a: Amount): boolean =>
  a.sentence.place === 0 &&
  a.at === a.sentence.from &&
  !a.part &&
  !a.approximate &&
  a.value >= LEAST &&
  OURS.some((idea) => a.kinds.has(idea)) &&
  FIGHTERS.some((idea) => a.kinds.has(idea)) &&
  !has(a.sentence, ASIDE) &&
  !mayBeAbsent(a.sentence) &&
  timeline.reading.sentences.some((s) => isCalledSwap(timeline, s))

const LEAST = 5
const OURS: readonly Idea[] = ['defender', 'ukrainian', 'own']
const FIGHTERS: readonly Idea[] = ['defender', 'military', 'captive', 'person']
const ASIDE: readonly Idea[] = [
  ...NO_NEWS,
  ...PROMISED,
  ...BODIES,
  'russian',
  'local',
  'farewell',
  'captured',
  'captivity',
  'sentenced',
  'study',
  'other_deed',
  'fiction',
  'drill',
  'total',
  'total_maybe',
]
