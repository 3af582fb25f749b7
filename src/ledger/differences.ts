import { type Measure, MEASURES } from '#statement/statement.ts'
import { type LedgerEvent, sideOf } from './event.ts'

/** Both sides' figures of one measure where they are not the same; neither is right by being ours. */
export type SideDifference = Readonly<{
  measure: Measure
  ukraine: number
  russia: number
  /** Who holds the Russian figure, in the row's own words where it is the history's. */
  by: string
  /** Ukraine's figure less Russia's. */
  difference: number
}>

/** Names where the sides differ about an event: 1,245 and 1,248, 207 and 195. */
export function sideDifferences(event: LedgerEvent): readonly SideDifference[] {
  return MEASURES.flatMap((measure) => {
    const claims = event.claims.filter((claim) => claim.measure === measure)
    const ours = claims.find((claim) => sideOf(claim) === 'ua')
    const theirs = claims.find((claim) => sideOf(claim) === 'ru')
    if (ours === undefined || theirs === undefined) return []
    const difference = ours.figure.value - theirs.figure.value
    if (difference === 0) return []
    return [
      {
        measure,
        ukraine: ours.figure.value,
        russia: theirs.figure.value,
        by: theirs.statedBy ?? theirs.holder,
        difference,
      },
    ]
  })
}
