import { isEach } from '#statement/word/quantities.ts'
import { isOurs } from '#statement/word/pronouns.ts'
import { has, type Sentence, type Span } from './sentence.ts'
import type { Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Finds where a sentence says that one Russian went for each of Ukraine: «за кожного визволеного українця Київ
 * відпустив одного росіянина», "one Russian for every Ukrainian". It counts no single one, and no more is told of him.
 */
export function oneForEach(tokens: readonly Token[], sentence: Sentence): Span | null {
  const [one, ...others] = sentence.numbers
  if (one === undefined || others.length > 0 || tokens[one]?.value !== 1) return null
  if (!has(sentence, THEIRS)) return null
  const words = tokens.slice(sentence.from, sentence.to)
  if (!has(sentence, OURS) && !words.some((token) => isOurs(token))) return null
  const step = words.findIndex((token, at) => isEach(token) && isForEach(words[at - 1]))
  if (step === -1) return null
  const each = sentence.from + step
  return Math.abs(each - one) > WORDS
    ? null
    : { from: Math.min(each - 1, one), to: Math.max(each, one) + 1 }
}

/** «За кожного нашого віддали двох росіян», "two Russians for every Ukrainian": a price, and no count of them. */
export function isPriceOfEach(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if ((tokens[at]?.value ?? 0) > MOST_FOR_ONE || sentence.numbers.length > 1) return false
  const words = tokens.slice(sentence.from, sentence.to)
  const step = words.findIndex((token, one) => isEach(token) && isForEach(words[one - 1]))
  return step !== -1 && Math.abs(sentence.from + step - at) <= WORDS
}

const MOST_FOR_ONE = 20
const WORDS = 9
const isForEach = anyWord('за на for to per against к')
const THEIRS: readonly Idea[] = ['russian']
const OURS: readonly Idea[] = ['ukrainian', 'defender']
