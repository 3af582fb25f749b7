import type { Amount } from '#statement/count/amount.ts'
import { stated } from '#statement/count/figure.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has } from '#statement/sentence/sentence.ts'
import type { Figures } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { namesTheirCivilians } from './civilians-alone.ts'

/** «46 жителей Курской области дома. Среди них трое детей»: where only Russia's people are told of, all are of them. */
export function ofOneSide(reading: Reading, people: readonly Amount[]): readonly Amount[] {
  if (!namesTheirCivilians(reading) || people.some(({ toward }) => toward === 'ua')) return people
  const isTheirs = people.some(({ toward }) => toward === 'ru') || !speaksOf(reading, OUR_PEOPLE)
  return isTheirs ? people.map((a) => ({ ...a, toward: 'ru' })) : people
}

const OUR_PEOPLE: readonly Idea[] = ['ukrainian', 'defender', 'to_ukraine', 'from_russia']

/** "17 defenders came home today outside any exchange": nobody is counted whom they would be beside. */
export function outsideAlone(timeline: Timeline, people: readonly Amount[]): Figures {
  const [only] = people
  if (only === undefined || people.length > 1 || only.toward === 'ru') return {}
  const { sentence, value } = only
  const isOfDay = sentence.place === 0 && has(sentence, ['outside']) && value < MANY_OUTSIDE
  return isOfDay ? { ua_returned: stated(timeline.reading, only) } : {}
}

/** No day brought so many without an exchange. */
const MANY_OUTSIDE = 200
