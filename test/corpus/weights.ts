import { join } from 'node:path'
import type { Sample } from './corpus.ts'

/** Where the weights are kept for the product. */
export const TABLE = join(import.meta.dirname, '../../src/statement/vocabulary/report-words.json')

/** In how many reports and in how many other texts a cue stands. */
type Count = { reports: number; others: number }
/** The counts of a corpus, and under an empty cue how many texts of both sorts there are. */
type Counts = Map<string, Count>

/** A cue seen in fewer texts says nothing. */
const FEWEST = 3
/** Weights are kept in tenths. */
const TENTHS = 10
const ALL = ''

function countsOf(samples: readonly Sample[]): Counts {
  const counts: Counts = new Map()
  for (const { isReport, cues } of samples)
    for (const cue of [ALL, ...cues]) {
      const count = counts.get(cue) ?? { reports: 0, others: 0 }
      if (isReport) count.reports += 1
      else count.others += 1
      counts.set(cue, count)
    }
  return counts
}

const share = (part: number, whole: number): number => Math.log((part + 1) / (whole + 2))

const NONE: Count = { reports: 0, others: 0 }

/**
 * How much more often a cue stands in reports than in other texts: the logarithm, in tenths; of what
 * stands in too few texts nothing is known. A text more of each sort is reckoned with that holds it.
 */
function weightOf(cue: string, counts: Counts, without: Counts): number {
  const of = (one: string): Count => {
    const all = counts.get(one) ?? NONE
    const less = without.get(one) ?? NONE
    return { reports: all.reports - less.reports, others: all.others - less.others }
  }
  const here = of(cue)
  const all = of(ALL)
  if (here.reports + here.others < FEWEST) return 0
  return Math.round(TENTHS * (share(here.reports, all.reports) - share(here.others, all.others)))
}

/** The weights that a corpus gives to its cues, in tenths; what weighs nothing is left out. */
export function weightsOf(samples: readonly Sample[]): ReadonlyMap<string, number> {
  const counts = countsOf(samples)
  const weights = [...counts.keys()]
    .filter((cue) => cue !== ALL)
    .map((cue): [string, number] => [cue, weightOf(cue, counts, new Map())])
  return new Map(weights.filter(([, weight]) => weight !== 0))
}

/** A text with what its cues weigh together, by the texts of all other hands. */
export type Weighed = Readonly<{ isReport: boolean; hand: string; weight: number }>

/** Weighs each text as one of a hand that was never seen: by the texts of all others. */
export function weighedByOthers(samples: readonly Sample[]): readonly Weighed[] {
  const counts = countsOf(samples)
  return [...Map.groupBy(samples, ({ hand }) => hand).values()].flatMap((ofHand) => {
    const without = countsOf(ofHand)
    return ofHand.map(({ isReport, hand, cues }) => ({
      isReport,
      hand,
      weight: cues.reduce((sum, cue) => sum + weightOf(cue, counts, without), 0),
    }))
  })
}

/** Of so many reports one may be looked at by a person for its words. */
const REPORTS_TO_ONE = 200

/** In a few words chance weighs so much: «Обмін: по 150 осіб» is no other matter for want of more. */
const CHANCE = -110

/** The least that a text's cues weigh together which is told: fewer than one report in 200 weighs less. */
export function leastOf(weighed: readonly Weighed[]): number {
  const reports = weighed
    .filter(({ isReport }) => isReport)
    .map(({ weight }) => weight)
    .toSorted((a, b) => a - b)
  return Math.min(CHANCE, reports[Math.floor(reports.length / REPORTS_TO_ONE)] ?? CHANCE)
}

/** Of so many other posts by hands it has not seen one may look like a report. */
const OTHERS_TO_ONE = 25

/** What hardly any other text weighs: more than that, and a post without known wording is looked at by a person. */
export function mostOf(weighed: readonly Weighed[]): number {
  const others = weighed
    .filter(({ isReport }) => !isReport)
    .map(({ weight }) => weight)
    .toSorted((a, b) => b - a)
  return others[Math.floor(others.length / OTHERS_TO_ONE)] ?? 0
}

/** The table that the product reads: the least weight of what is told, the most of others, and the cues of each weight. */
export function tableOf(samples: readonly Sample[]): string {
  const byWeight = Map.groupBy(weightsOf(samples), ([, weight]) => weight)
  const rows = [...byWeight]
    .toSorted(([a], [b]) => a - b)
    .map(([weight, cues]): [number, string[]] => [weight, cues.map(([cue]) => cue).toSorted()])
  const lines = rows.map(([weight, cues]) => `    [${weight}, ${JSON.stringify(cues.join('|'))}]`)
  const weighed = weighedByOthers(samples)
  return `{\n  "least": ${leastOf(weighed)},\n  "most": ${mostOf(weighed)},\n  "cues": [\n${lines.join(',\n')}\n  ]\n}\n`
}
