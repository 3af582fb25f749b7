import { NumberScale } from './number-scale.ts'
import numberCues from '#statement/vocabulary/number-cues.json' with { type: 'json' }

/** Whose a number may be: all who came to a side, or some of them of whom the text gives the rest apart. */
export const HOLDINGS = ['ours', 'theirs', 'part of ours', 'part of theirs'] as const
type Holding = (typeof HOLDINGS)[number]

/** How likely a number is each of them; the rest of one is that it is none. */
export type Chances = Readonly<Record<Holding, number>>

/** What speaks for each holding against none, in hundredths of a logarithm: in general, and each cue by itself. */
export type NumberWeights = Readonly<{
  plain: readonly number[]
  cues: ReadonlyMap<string, readonly number[]>
}>

const WEIGHTS: NumberWeights = {
  plain: numberCues.plain,
  cues: new Map(
    numberCues.cues.map(([cue, ...weights]): [string, readonly number[]] => [
      String(cue),
      weights.map(Number),
    ]),
  ),
}

/** Weighs numbers by the cues of the product. */
export const SCALE = new NumberScale(WEIGHTS.cues, HOLDINGS.length)

const HUNDREDTHS = 100

/** What cues weigh together for each holding; sums of several sets of them, none in two, may be added. */
export function weigh(cues: Iterable<string>, weights = WEIGHTS.cues): readonly number[] {
  const sums = HOLDINGS.map(() => 0)
  for (const cue of cues) {
    const known = weights.get(cue)
    if (known === undefined) continue
    for (let holding = 0; holding < sums.length; holding += 1)
      sums[holding] = (sums[holding] ?? 0) + (known[holding] ?? 0)
  }
  return sums
}

/**
 * Tells whose a number is by the words around it alone, as a second reader that knows no rule: it has only seen whose
 * the numbers of other posts were (`test/numbers`, `npm run weigh:numbers`).
 */
export const chancesOf = (cues: Iterable<string>, weights: NumberWeights = WEIGHTS): Chances =>
  chancesOfSums([weigh(cues, weights.cues)], weights.plain)

/** The same, where what the cues weigh is known. */
export function chancesOfSums(
  sums: readonly (readonly number[])[],
  plain: readonly number[] = WEIGHTS.plain,
): Chances {
  const odds = plain.map((weight, holding) =>
    Math.exp(sums.reduce((all, sum) => all + (sum[holding] ?? 0), weight) / HUNDREDTHS),
  )
  const all = odds.reduce((sum, one) => sum + one, 1)
  const [ours = 0, theirs = 0, partOfOurs = 0, partOfTheirs = 0] = odds.map((one) => one / all)
  return { ours, theirs, 'part of ours': partOfOurs, 'part of theirs': partOfTheirs }
}
