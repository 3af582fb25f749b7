import type { Figures } from '#statement/statement.ts'
import { withTheirsByWords } from './by-words.ts'
import type { Findings } from './findings.ts'
import { withSameSplit } from './same-split.ts'
import { withTheirsByDefault } from './theirs-by-default.ts'

/** Where no rule reads it, Russia's number of people is Ukraine's own, the one beside its name, or what the words say. */
export const withTheirs = (findings: Findings, figures: Figures): Figures => {
  const split = withSameSplit(findings.timeline, figures)
  return withTheirsByWords(findings, withTheirsByDefault(findings, split, false), false)
}
