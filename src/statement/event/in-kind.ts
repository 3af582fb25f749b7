import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, LEAD_SENTENCES } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells whether the lead says that as many went each way: "Ukraine got 205 people back and gave Russia the same
 * number". Whatever it is called, that is an exchange.
 */
export function isInKind({ sentences }: Reading, release: readonly Sentence[]): boolean {
  if (!release.some((s) => isLead(s))) return false
  const lead = sentences.filter((s) => isLead(s))
  return ALL.every((ideas) => lead.some((s) => has(s, ideas)))
}

const isLead = ({ place }: Sentence): boolean => place < LEAD_SENTENCES

const ALL: readonly (readonly Idea[])[] = [
  ['same_number'],
  ['ukraine', 'ukrainian', 'to_ukraine', 'ua_voice'],
  ['russia', 'russian', 'to_russia', 'ru_voice'],
]
