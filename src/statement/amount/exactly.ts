import type { NounPhrase } from '#statement/count/noun-phrase.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { COUNTED } from '#statement/vocabulary/idea-groups.ts'

/**
 * Takes a number that a text makes another one exact by for people of the noun before it: «півсотні військових,
 * точніше – рівно 52», «Повернулася сотня захисників. Точна цифра – 98».
 */
export function nounOfExact(
  { tokens, sentences }: Reading,
  sentence: Sentence,
  at: number,
): NounPhrase | null {
  if (tokens[at + 1]?.kind === 'word') return null
  if (!isMadeExact(tokens, sentence, at)) return null
  for (const one of [sentence, sentences[sentence.index - 1]]) {
    const last = one?.hits.findLast(({ idea, to }) => to <= at && NOUNS.has(idea))
    if (one === undefined || last === undefined) continue
    const first = beginningOf(one, last.from)
    const beside = one.hits.filter(({ idea, to }) => KINDS.has(idea) && to > first && to <= last.to)
    const kinds = new Set<Idea>(beside.map(({ idea }) => idea))
    if (last.idea === 'ukrainian' && kinds.size === 1) kinds.add('person')
    return { kinds, span: { from: at, to: at + 1 } }
  }
  return null
}

/** «загиблих українських бійців»: each word right before the noun is of it. */
function beginningOf(sentence: Sentence, noun: number): number {
  const before = sentence.hits.find(
    ({ idea, from, to }) => KINDS.has(idea) && to === noun && from < noun,
  )
  return before === undefined ? noun : beginningOf(sentence, before.from)
}

/** Tells whether a number says exactly how many those before it were: "a dozen and a half, to be precise 18". */
export const isMadeExact = (tokens: Reading['tokens'], sentence: Sentence, at: number): boolean =>
  someToken(tokens, Math.max(sentence.from, at - WITHIN), at, isExact)

/** «точніше – рівно 52», «точна цифра – 98» */
const WITHIN = 5
const isExact = wordsLike(
  /^(?:точніше|точно|точна|точне|точнее|точная|точное|exact|exactly|precise|precisely)$/u,
)
const NOUNS: ReadonlySet<Idea> = new Set<Idea>([...COUNTED, 'ukrainian'])
const KINDS: ReadonlySet<Idea> = new Set<Idea>([...NOUNS, 'own', 'russian'])
