import { CueScale } from '#statement/word/cues.ts'
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

/** Nearly every report weighs as much. */
export const LEAST_OF_REPORTS = reportWords.least
/** Hardly any other text weighs as much. */
export const MOST_OF_OTHERS = reportWords.most
