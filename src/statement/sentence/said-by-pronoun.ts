import { isHe, isThey } from '#statement/word/pronouns.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import type { Reading } from './reading.ts'
import type { Sentence, Span } from './sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import type { Identity } from '#statement/vocabulary/identity.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { isAnd } from '#statement/word/small-words.ts'

/**
 * Finds a word of saying whose speaker is only a pronoun for Russia: "the 909 bodies Russia gave belong, it
 * claims, to …", «тіла, які, за її словами, належать …».
 */
export function byPronoun(
  reading: Reading,
  sentence: Sentence,
  words: readonly Hit<Identity>[],
): Span | null {
  for (const { idea, from, to } of words) {
    if (idea !== 'says') continue
    const before = [from - 1, from - 2].find((one) => isPronoun(reading.tokens[one]))
    const at = before ?? (isSubject(reading.tokens[to]) ? to : undefined)
    if (at !== undefined && at >= sentence.from && isForRussia(reading, sentence, at))
      return { from: Math.min(at, from), to: Math.max(at + 1, to) }
  }
  return null
}

/** Tells whether Ukraine's side says the same: "Ukrainian and Russian officials alike say", «російська та українська сторони повідомили». */
export const isWordOfBoth = (
  { tokens }: Reading,
  { hits }: Sentence,
  { from, to }: Span,
): boolean => {
  const ours = hits.filter(({ idea }) => OURS.includes(idea))
  return (
    (isAnd(tokens[from - 1]) && ours.some((hit) => hit.to === from - 1)) ||
    ours.some((hit) => hit.from > from && hit.from <= to + 1 && isAnd(tokens[hit.from - 1]))
  )
}

const OURS: readonly Idea[] = ['ukrainian', 'ukraine', 'ua_voice']

/** Who is named last before it, here or else in the sentence before. */
function isForRussia({ sentences }: Reading, { hits, index }: Sentence, at: number): boolean {
  const last =
    hits.findLast((hit) => hit.to <= at && isSide(hit)) ??
    sentences[index - 1]?.hits.findLast(isSide)
  return last !== undefined && last.idea !== 'ua_voice'
}

const isSide = ({ idea }: Hit<Idea>): boolean => SIDES.includes(idea)

const isPronoun = anyWord('it{,s} they their він вона вони там її його їхніми он она они ее его их')
/** «Стверджує вона, що …»: the speaker may stand behind the verb. */
const isSubject = oneOf(isHe, isThey)
const SIDES: readonly Idea[] = ['ua_voice', 'ru_voice', 'russia', 'russian']
