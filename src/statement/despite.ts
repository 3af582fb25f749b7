import type { Reading } from './reading.ts'
import { has, type Sentence, type Span } from './sentence.ts'
import { wordsLike } from './word.ts'
import type { Idea } from './vocabulary/idea.ts'

/**
 * Tells whether an idea stands only in what a sentence sets itself against, and the clause is free of it:
 * «Попри заяви, ніби Київ відмовився забрати тіла, репатріацію проведено».
 */
export const isDespite = (
  { tokens }: Reading,
  sentence: Sentence,
  clause: Span,
  idea: Idea,
): boolean =>
  clause.from > sentence.from &&
  !has(sentence, [idea], clause) &&
  isConcession(tokens[sentence.from])

const isConcession = wordsLike(
  /^(?:попри|незважаючи|всупереч|хоч|хоча|несмотря|вопреки|хотя|despite|although|though|notwithstanding)$/u,
)
