import { speaksOf, type Reading } from '#statement/sentence/reading.ts'
import { has } from '#statement/sentence/sentence.ts'
import { hitsWithin } from '#statement/word/lexicon.ts'
import type { Figures } from '#statement/statement.ts'

const SERVICES: ReadonlySet<string> = new Set([
  'armed_forces',
  'army',
  'navy',
  'marines',
  'air_force',
  'airborne',
  'territorial_defense',
  'national_guard',
  'border_guards',
  'transport_service',
])

/** One service may be that of a few. */
const FEWEST = 2

/**
 * Takes all who came for soldiers where a text names their services and no civilian: «90 українців удома: Нацгвардія,
 * ВМС, прикордонники»; «серед них нацгвардійці» is said of some. A figure of soldiers that is told stays.
 */
export function withSoldiersOfServices(
  reading: Reading,
  figures: Figures,
  categories: readonly string[],
): Figures {
  const { ua_returned: all, ua_military: soldiers, ua_civilians: civilians } = figures
  if (all === undefined || soldiers !== undefined || civilians !== undefined) return figures
  const named = categories.filter((one) => SERVICES.has(one)).length
  if (named < FEWEST || speaksOf(reading, ['civilian', 'child'])) return figures
  if (isOfSome(reading)) return figures
  return { ...figures, ua_military: all }
}

/** «серед них нацгвардійці»; «нацгвардійці, серед них двоє офіцерів» and «серед них 46 нацгвардійців, 49 моряків» are all. */
const isOfSome = ({ sentences, also }: Reading): boolean =>
  sentences.some(
    (s) =>
      s.numbers.length === 0 &&
      hitsWithin(also.categories, s).some(
        ({ idea, from }) => SERVICES.has(idea) && has(s, ['part'], { from: s.from, to: from }),
      ),
  )
