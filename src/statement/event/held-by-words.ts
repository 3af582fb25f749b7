import { heldByWords } from '#statement/figures/by-words.ts'
import type { Findings } from '#statement/figures/findings.ts'
import type { EventStatement } from '#statement/statement.ts'

/** What is held because its wording is not known has the figures that the words around its numbers give. */
export function withFiguresByWords(findings: Findings, event: EventStatement): EventStatement {
  if (!event.review.some(({ code }) => OF_WORDING.has(code))) return event
  const dead = event.kind === 'body_repatriation'
  return { ...event, figures: heldByWords(findings, event.figures, dead) }
}

const OF_WORDING: ReadonlySet<string> = new Set([
  'figures_differ',
  'wording_unknown',
  'only_parts',
  'day_unclear',
  'unconfirmed',
])
