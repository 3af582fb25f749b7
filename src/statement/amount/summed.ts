import type { Sentence } from '#statement/sentence/sentence.ts'
import type { Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isWith } from '#statement/word/small-words.ts'

/** Tells whether words of a sum stand beside a number: «усього – 54», "47 people altogether", "making 47 in all". */
export function isSummed(
  tokens: readonly Token[],
  { from, to }: Sentence,
  number: number,
): boolean {
  const end = Math.min(to, number + WORDS)
  for (let at = Math.max(from, number - WORDS); at < end; at += 1)
    if (isOfSum(tokens[at]) && !isWith(tokens[at + 1])) return true
  return false
}

const WORDS = 6

/** «разом із 183 військовими», "together with" add nothing up. */
const isOfSum = anyWord(`
  усього всього загалом разом сумарно сумі підсумку підсумком цілому всего итого вместе суммарно
  сумме сложности итоге общем
  total total{,l}ing all altogether together overall makes making
`)
