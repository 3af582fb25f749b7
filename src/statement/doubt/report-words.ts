import { CueScale, wordsIn } from '#statement/word/cues.ts'
import { onceAText } from '#statement/word/once-a-text.ts'
import type { Token } from '#statement/word/token.ts'
import reportWords from '#statement/vocabulary/report-words.json' with { type: 'json' }

/** What each cue weighs, in tenths of a logarithm: above zero it stands more often in reports than elsewhere. */
export const CUE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  reportWords.cues.flatMap(([weight, cues]) =>
    String(cues)
      .split('|')
      .map((cue): [string, number] => [cue, Number(weight)]),
  ),
)
const SCALE = new CueScale(CUE_WEIGHTS)

/** What the words of a text weigh together as a report of an event, in tenths of a logarithm (`npm run weigh`). */
export const weightAsReport = (tokens: readonly Token[]): number => SCALE.weigh(tokens)

/** Nearly every report weighs as much, and hardly any other text of its length weighs more (`npm run weigh`). */
export type Bounds = Readonly<{ words: number; least: number; most: number }>

/** The bounds for texts of a length: what is chance in a few words is not in many. */
export const boundsFor = onceAText((tokens: readonly Token[]): Bounds => {
  const count = wordsIn(tokens)
  return BOUNDS.findLast(({ words }) => words <= count) ?? SHORTEST
})

const BOUNDS: readonly Bounds[] = reportWords.bounds
const SHORTEST: Bounds = {
  words: 0,
  least: Number.NEGATIVE_INFINITY,
  most: Number.POSITIVE_INFINITY,
}
