import type { Reading } from './reading.ts'
import { clauseAt, has, type Sentence, type Span } from './sentence.ts'
import { textAt } from './token.ts'
import { wordsLike } from './word.ts'
import type { Idea } from './vocabulary/idea.ts'

/**
 * Tells whether "freed" says which people a sentence speaks of, and not what has happened: "soldiers
 * freed in the latest swap tell of torture", "defenders returned in March met their families".
 */
export function isOfStory({ tokens, language }: Reading, sentence: Sentence, verb: Span): boolean {
  if (language !== 'en' || !PARTICIPLE.test(textAt(tokens, verb.to - 1))) return false
  if (!has(sentence, PEOPLE, { from: verb.from - 2, to: verb.from })) return false
  const { to } = clauseAt(sentence, verb.from)
  return tokens.slice(verb.to, Math.min(to, verb.to + REACH)).some((token) => isToldOfThem(token))
}

const PARTICIPLE = /^(?:freed|released|returned|exchanged|swapped|liberated|home)$/u
const PEOPLE: readonly Idea[] = [
  'military',
  'defender',
  'captive',
  'person',
  'civilian',
  'woman',
  'man',
]
const REACH = 9

const isToldOfThem = wordsLike(
  /^(?:tells?|told|describes?|described|recounts?|recounted|recalls?|recalled|meets?|met|speaks?|spoke|testif(?:y|ies|ied)|accuses?|accused|undergo|undergoes|underwent|attend|attends|attended|suffers?|suffered|struggles?|struggled|shares?|shared|remembers?|complains?|complained|thanks|visits?|visited|dies|marry|marries|gets?|wins?)$/u,
)
