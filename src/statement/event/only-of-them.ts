import { saysOnlyWhich } from '#statement/doubt/only-which.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { speaksOf } from '#statement/sentence/reading.ts'
import { has } from '#statement/sentence/sentence.ts'

/**
 * Tells whether all that a text says of a return stands in words that say to whom another deed was done: «Лікарі
 * виписали 35 захисників, звільнених за обміном», "approved payments for those who returned in exchanges".
 */
export function isOnlyOfThem({ timeline, evidence }: Findings): boolean {
  if (!speaksOf(timeline.reading, ['other_deed'])) return false
  const { exchange, through, release, bodies } = evidence
  const told = [...exchange, ...through, ...release, ...bodies]
  return told.length > 0 && told.every((s) => has(s, ['other_deed']) && saysOnlyWhich(timeline, s))
}
