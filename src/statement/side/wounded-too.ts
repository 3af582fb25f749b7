import type { Amount } from '#statement/count/amount.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { OURS } from '#statement/vocabulary/idea-groups.ts'
import { isAndOrPlus, isFurther } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'

type Counted = Pick<Amount, 'sentence' | 'at' | 'span'>

/** Tells whether a number opens with «і ще» and counts wounded: «і ще 15 поранених», "and another 15 wounded". */
export const isAnotherWounded = (
  tokens: readonly Token[],
  { sentence, at, span }: Counted,
): boolean =>
  isFurther(tokens[at - 1]) &&
  isAndOrPlus(tokens[at - 2]) &&
  has(sentence, ['wounded'], { from: at, to: Math.max(span.to, at + 2) }) &&
  !has(sentence, ELSEWHERE, { from: at, to: sentence.to })

/** Tells whether a side's own people are counted right before, and nothing turns to the other side: «246 своїх, повернутих в обмін, і ще …». */
export const isOwnBefore = (tokens: readonly Token[], own: Amount, a: Counted): boolean =>
  own.sentence === a.sentence &&
  own.kinds.has('own') &&
  !own.part &&
  isClear(tokens, a.sentence, { from: own.span.to, to: a.at })

const isClear = (tokens: readonly Token[], sentence: Sentence, between: Span): boolean =>
  between.to > between.from &&
  !has(sentence, ELSEWHERE, between) &&
  !someToken(tokens, between.from, between.to, ({ kind }) => kind === 'number')

/** Given, Ukraine's, still held or to come: said of others than those who came with their own. */
const ELSEWHERE: readonly Idea[] = [
  ...OURS,
  'gave',
  'from_russia',
  'captivity',
  'part',
  'will',
  'outside',
]
