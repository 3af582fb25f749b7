import type { Hit } from '#statement/word/lexicon.ts'
import type { Reading } from './reading.ts'
import type { Sentence } from './sentence.ts'
import { textAt } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** Tells whose word a number is: of whoever is named behind a quotation, else last as speaking, here or in the sentences before. */
export function isSaidByRussia(
  { sentences, language, tokens }: Reading,
  sentence: Sentence,
  at: number,
): boolean {
  const behind = sentence.hits.find((hit) => isVoice(hit) && hit.from > at)
  if (language === 'uk') return isQuoted(tokens, sentence, at, behind)
  if (textAt(tokens, sentence.from) === '"') {
    const next = sentences[sentence.index + 1]
    const speaker =
      behind ?? (next?.line === sentence.line ? next.hits.find((hit) => isVoice(hit)) : undefined)
    if (speaker !== undefined) return speaker.idea === 'ru_voice'
  }
  const spoken = sentences
    .slice(Math.max(0, sentence.index - 2), sentence.index + 1)
    .flatMap(({ hits }) => hits)
    .filter((hit) => isVoice(hit) && hit.to <= at)
  return (spoken.at(-1) ?? behind)?.idea === 'ru_voice'
}

/** A Ukrainian text says «наші» of Russia's people only in a quotation of hers. */
const isQuoted = (
  tokens: Reading['tokens'],
  { from }: Sentence,
  at: number,
  behind: Hit<Idea> | undefined,
): boolean =>
  textAt(tokens, from) === '"' && behind?.idea === 'ru_voice' && isClosed(tokens, at, behind.from)

/** The quotation ends between the number and who said it. */
const isClosed = (tokens: Reading['tokens'], at: number, speaker: number): boolean =>
  tokens.slice(at, speaker).some(({ text }) => text === '"')

/** Whether a hit names who speaks for one of the sides. */
export const isVoice = ({ idea }: Hit<Idea>): boolean => idea === 'ua_voice' || idea === 'ru_voice'
