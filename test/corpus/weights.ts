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
export type Weighed = Readonly<{ isReport: boolean; hand: string; words: number; weight: number }>

/** Weighs each text as one of a hand that was never seen: by the texts of all others. */
export function weighedByOthers(samples: readonly Sample[]): readonly Weighed[] {
  const counts = countsOf(samples)
  return [...Map.groupBy(samples, ({ hand }) => hand).values()].flatMap((ofHand) => {
    const without = countsOf(ofHand)
    return ofHand.map(({ isReport, hand, words, cues }) => ({
      isReport,
      hand,
      words,
      weight: cues.reduce((sum, cue) => sum + weightOf(cue, counts, without), 0),
    }))
  })
}

/** From so many words on texts are of one length: the more words, the less of what they weigh is chance. */
const LENGTHS = [0, 30, 50, 80]

/** What is held in few words must weigh so much more: the rules know those well. */
const TIMES_IN_FEW = 1.5

/** Hands whose posts no channel that is read has often: they teach words, and set no bounds. */
const RARE = 'rare-'

/** Tells whether a text is of a register that the channels have often. */
export const isUsual = ({ hand }: Readonly<{ hand: string }>): boolean => !hand.startsWith(RARE)

/** Of so many reports one may be looked at by a person for its words. */
const REPORTS_TO_ONE = 200

/** In a few words chance weighs so much: «Обмін: по 150 осіб» is no other matter for want of more, and no report for a word or two. */
const CHANCE = -110
const CHANCE_IN_FEW = -130

/** Of so many other posts by hands it has not seen one may look like a report. */
const OTHERS_TO_ONE = 25

/**
 * What texts of a length weigh: nearly every report weighs `least` or more, and hardly any other post
 * more than `most`.
 */
export type Bounds = Readonly<{ words: number; least: number; most: number }>

/** Tells the bounds of each length, the shortest first: those of the usual registers. */
export function boundsOf(weighed: readonly Weighed[]): readonly Bounds[] {
  const usual = weighed.filter((one) => isUsual(one))
  const bounds = LENGTHS.map((words, at) => {
    const below = LENGTHS[at + 1] ?? Number.POSITIVE_INFINITY
    const these = usual.filter((one) => one.words >= words && one.words < below)
    const reports = sorted(these.filter(({ isReport }) => isReport))
    const others = sorted(these.filter(({ isReport }) => !isReport)).toReversed()
    const isKnown = reports.length >= REPORTS_TO_ONE
    const least = isKnown ? reports[Math.floor(reports.length / REPORTS_TO_ONE)] : undefined
    return { words, least, most: others[Math.floor(others.length / OTHERS_TO_ONE)] ?? 0 }
  })
  const most = Math.max(...bounds.map((of) => of.most))
  return bounds.map(({ words, least, most: its }) =>
    least === undefined
      ? words === 0
        ? { words, least: CHANCE_IN_FEW, most: Math.round(most * TIMES_IN_FEW) }
        : { words, least: CHANCE, most }
      : { words, least, most: its },
  )
}

const sorted = (weighed: readonly Weighed[]): readonly number[] =>
  weighed.map(({ weight }) => weight).toSorted((a, b) => a - b)

/** The table that the product reads: the bounds of each length, and the cues of each weight. */
export function tableOf(samples: readonly Sample[]): string {
  const byWeight = Map.groupBy(weightsOf(samples), ([, weight]) => weight)
  const rows = [...byWeight]
    .toSorted(([a], [b]) => a - b)
    .map(([weight, cues]): [number, string[]] => [weight, cues.map(([cue]) => cue).toSorted()])
  const lines = rows.map(([weight, cues]) => `    [${weight}, ${JSON.stringify(cues.join('|'))}]`)
  const bounds = boundsOf(weighedByOthers(samples)).map(
    ({ words, least, most }) => `    { "words": ${words}, "least": ${least}, "most": ${most} }`,
  )
  return `{\n  "bounds": [\n${bounds.join(',\n')}\n  ],\n  "cues": [\n${lines.join(',\n')}\n  ]\n}\n`
}
