import type { Findings } from './findings.ts'
import { hold } from './review.ts'
import { has } from './sentence.ts'
import type { Figures, ReviewReason } from './statement.ts'
import type { Timeline } from './timeline.ts'
import type { Idea } from './vocabulary/idea.ts'

/** Doubts so few bodies that a town may have met them: «До міста привезли тіла п'ятьох полеглих», and nobody is named who gave them or who tells of it. */
export const doubtsOfSides = (
  { timeline, evidence }: Findings,
  { bodies_to_ua: ours }: Figures,
): readonly ReviewReason[] =>
  ours === undefined ||
  ours.value <= KNOWN_FEW ||
  ours.value > MOST_OF_TOWN ||
  timeline.reading.sentences.some((s) => has(s, TOLD_BY)) ||
  evidence.bodies.some((s) => has(s, SIDES))
    ? []
    : [hold('side_unclear', String(ours.value))]

/** Of so few a person looks anyhow. */
const KNOWN_FEW = 2
/** More than any town or region brings home on a day. */
const MOST_OF_TOWN = 30

/** Doubts Russia's dead alone: «Бойцы забрали тела 34 товарищей», and no word of who gave them. */
export const doubtsOfTheirs = (
  { reading: { sentences } }: Timeline,
  { bodies_to_ua: ours, bodies_to_ru: theirs }: Figures,
): readonly ReviewReason[] =>
  ours !== undefined || theirs === undefined || sentences.some((s) => has(s, OF_EXCHANGE))
    ? []
    : [hold('side_unclear', String(theirs.value))]

const OF_EXCHANGE: readonly Idea[] = [
  'repatriation',
  'exchange',
  'exchanged',
  'ukraine',
  'to_ukraine',
  'from_ukraine',
  'ukrainian',
  'ua_voice',
  'russia',
  'to_russia',
]

const TOLD_BY: readonly Idea[] = ['repatriation', 'ru_voice', 'ua_voice', 'hedge']
const SIDES: readonly Idea[] = ['exchange', 'exchanged', 'russia', 'from_russia', 'to_russia']
