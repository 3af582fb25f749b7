import type { Hit } from './lexicon.ts'
import type { Reading } from './reading.ts'
import type { Sentence } from './sentence.ts'
import type { Idea } from './vocabulary/idea.ts'

/** Tells whose word a number is: of whoever is named last as speaking, here or in the sentences before. */
export function isSaidByRussia(
  { sentences, language }: Reading,
  sentence: Sentence,
  at: number,
): boolean {
  if (language === 'uk') return false
  const spoken = sentences
    .slice(Math.max(0, sentence.index - 2), sentence.index + 1)
    .flatMap(({ hits }) => hits)
    .filter((hit) => isVoice(hit) && hit.to <= at)
  const last = spoken.at(-1) ?? sentence.hits.find((hit) => isVoice(hit) && hit.from > at)
  return last?.idea === 'ru_voice'
}

/** Whether a hit names who speaks for one of the sides. */
export const isVoice = ({ idea }: Hit<Idea>): boolean => idea === 'ua_voice' || idea === 'ru_voice'
