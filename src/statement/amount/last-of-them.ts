import { isLink } from '#statement/word/auxiliaries.ts'
import type { Amount } from '#statement/count/amount.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** Counts the last of those who came, who is told by his place: «24 з них — захисники. Двадцять п'ятий — цивільний». */
export function lastOfThem(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  before: Amount | undefined,
): Amount | null {
  const isNext =
    before?.part === true &&
    tokens[at]?.kind === 'ordinal' &&
    tokens[at].value === before.value + 1 &&
    sentence.index - before.sentence.index <= 1
  if (!isNext || !isLink(tokens[at + 1])) return null
  const span = { from: at, to: Math.min(at + NOUN_WORDS, sentence.to) }
  const kind = WHO.find((idea) => has(sentence, [idea], span))
  return kind === undefined
    ? null
    : { ...before, sentence, at, span, value: 1, how: 'implied', kinds: new Set([kind]) }
}

const WHO: readonly Idea[] = ['civilian', 'military', 'defender']
/** "the twenty-fifth is a civilian" */
const NOUN_WORDS = 5
