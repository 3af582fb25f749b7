import { clauseAt, has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'

/**
 * Finds where a sentence has told what it counts: in "Russia received 61, lawmaker … told the news outlet …" whose
 * word it is makes nothing longer.
 */
export const toldUpTo = (sentence: Sentence): number => {
  const last = sentence.numbers.at(-1)
  if (last === undefined) return sentence.to
  const { to } = clauseAt(sentence, last)
  const behind = { from: to, to: sentence.to }
  return has(sentence, VOICES, behind) && !has(sentence, HANDED, behind) ? to : sentence.to
}

const VOICES: readonly Idea[] = ['ru_voice', 'ua_voice']
