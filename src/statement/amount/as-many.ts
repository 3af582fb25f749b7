import { isSoMany } from '#statement/word/quantities.ts'
import type { Amount } from '#statement/count/amount.ts'
import type { NounPhrase } from '#statement/count/noun-phrase.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isAnd } from '#statement/word/small-words.ts'
import type { Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

const isAsMany = oneOf(isSoMany, anyWord('as'))
const isAlike = anyWord('ж же many')

/** Others of whom as many may be told; both sides' are told of otherwise. */
const OTHERS: readonly Idea[] = ['civilian', 'military', 'defender']
const SIDES: readonly Idea[] = [
  'russian',
  'ukrainian',
  'russia',
  'ukraine',
  'to_russia',
  'in_return',
]

/**
 * Finds the others of whom a sentence says, right behind a number of people, that they were as many:
 * «восьмеро військових і стільки ж цивільних», "eight soldiers and as many civilians". Null for all else,
 * and for as many of the other side.
 */
export function asManyOthers(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  { span, kinds }: Amount,
): NounPhrase | null {
  const opens = at === span.to + 1 && isAnd(tokens[span.to]) && isAsMany(tokens[at])
  if (!opens || !isAlike(tokens[at + 1])) return null
  const within = { from: at + 2, to: at + 4 }
  const other = OTHERS.find((idea) => !kinds.has(idea) && has(sentence, [idea], within))
  if (other === undefined || has(sentence, SIDES, within)) return null
  return { kinds: new Set([other]), span: { from: at, to: endOf(sentence, other, within) } }
}

const endOf = (sentence: Sentence, idea: Idea, { from, to }: Span): number =>
  hitsIn(sentence, idea).find((hit) => hit.from >= from)?.to ?? to
