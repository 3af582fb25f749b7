import { join } from 'node:path'
import {
  type Chances,
  chancesOf,
  HOLDINGS,
  type NumberWeights,
} from '#statement/figures/whose-number.ts'
import type { Known } from './numbers.ts'

/** Where the weights are kept for the product. */
export const TABLE = join(import.meta.dirname, '../../src/statement/vocabulary/number-cues.json')

/** A cue seen beside fewer numbers says nothing. */
const FEWEST = 3
/** Weights are kept in hundredths of a logarithm. */
const HUNDREDTHS = 100
/** What weighs less is not kept. */
const LEAST = 3
/** Each holding, and none. */
const CLASSES = HOLDINGS.length + 1
const NONE = HOLDINGS.length

/** How the weights are found: so many rounds, so long a step at first, and what a weight costs. */
const ROUNDS = 60
const STEP = 0.5
const COST = 2

type Fit = Readonly<{ weights: Float64Array; sums: Float64Array }>

const newFit = (size: number): Fit => ({
  weights: new Float64Array(size),
  sums: new Float64Array(size).fill(1e-8),
})

/**
 * Finds the weights by which the cues of a number tell best whose it is: logistic regression over all numbers at once,
 * each weight with a step of its own (AdaGrad), and a cost that keeps seldom cues small.
 */
export function weightsOf(known: readonly Known[]): NumberWeights {
  const names = cuesAmong(known)
  const numbers = new Map(names.map((cue, place) => [cue, place]))
  const rows = known.map(({ cues }) =>
    Int32Array.from([...cues].flatMap((cue) => numbers.get(cue) ?? [])),
  )
  const fit = newFit(names.length * CLASSES)
  const plain = newFit(CLASSES)
  for (let round = 0; round < ROUNDS; round += 1) oneRound(known, rows, fit, plain)
  const cues = new Map(
    names.map((cue, place): [string, readonly number[]] => [
      cue,
      against(fit.weights, place * CLASSES),
    ]),
  )
  return { plain: against(plain.weights, 0), cues }
}

/** What each holding weighs against none. */
const against = (of: Float64Array, at: number): readonly number[] =>
  HOLDINGS.map((_, side) => Math.round(HUNDREDTHS * ((of[at + side] ?? 0) - (of[at + NONE] ?? 0))))

function cuesAmong(known: readonly Known[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { cues } of known) for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1)
  return [...counts].flatMap(([cue, count]) => (count >= FEWEST ? [cue] : [])).toSorted()
}

function oneRound(
  known: readonly Known[],
  rows: readonly Int32Array[],
  fit: Fit,
  plain: Fit,
): void {
  const slopes = fit.weights.map((weight) => COST * weight)
  const level = new Float64Array(CLASSES)
  known.forEach(({ shares }, place) => {
    const row = rows[place] ?? new Int32Array()
    const told = toldBy(row, fit.weights, plain.weights)
    for (let side = 0; side < CLASSES; side += 1) {
      const off = (told[side] ?? 0) - (shares[side] ?? 0)
      level[side] = (level[side] ?? 0) + off
      for (const cue of row)
        slopes[cue * CLASSES + side] = (slopes[cue * CLASSES + side] ?? 0) + off
    }
  })
  step(fit, slopes)
  step(plain, level)
}

function toldBy(row: Int32Array, weights: Float64Array, plain: Float64Array): readonly number[] {
  const sums = [...plain]
  for (const cue of row)
    for (let side = 0; side < CLASSES; side += 1)
      sums[side] = (sums[side] ?? 0) + (weights[cue * CLASSES + side] ?? 0)
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / all)
}

function step({ weights, sums }: Fit, slopes: Float64Array): void {
  slopes.forEach((slope, at) => {
    const sum = (sums[at] ?? 0) + slope * slope
    sums[at] = sum
    weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(sum)
  })
}

/** The table that the product reads: a line for each cue that weighs anything, by its name. */
export function tableOf({ plain, cues }: NumberWeights): string {
  const lines = [...cues]
    .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= LEAST))
    .map(([cue, weights]) => `    ${JSON.stringify([cue, ...weights])}`)
  return `{\n  "plain": ${JSON.stringify(plain)},\n  "cues": [\n${lines.join(',\n')}\n  ]\n}\n`
}

/** A number, what it is, and what it is taken for by the numbers of all other hands. */
export type Judged = Known & Readonly<{ chances: Chances }>

/** Hands are put aside in so many groups, each to be judged by what all others teach. */
const GROUPS = 4

/** Judges each number of a post as one of a hand that was never seen; single sentences and traps teach all. */
export const judgedByOthers = (known: readonly Known[]): readonly Judged[] =>
  Array.from({ length: GROUPS }, (_, group) => judgedAside(known, group)).flat()

/** Judges the numbers of one group of hands by those of all others. */
export function judgedAside(known: readonly Known[], group: number): readonly Judged[] {
  const hands = [...new Set(known.map(({ hand }) => hand))].filter((hand) => isWhole(hand))
  const aside = new Set(hands.filter((_, place) => place % GROUPS === group))
  const weights = weightsOf(known.filter(({ hand }) => !aside.has(hand)))
  return known
    .filter(({ hand }) => aside.has(hand))
    .map((one) => ({ ...one, chances: chancesOf(one.cues, weights) }))
}

const isWhole = (hand: string): boolean => hand.startsWith('posts-')
