import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isAwaiting, isStaying } from '#statement/word/other-deeds.ts'
import { isNotOrNo } from '#statement/word/auxiliaries.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { SWAPPED } from '#statement/vocabulary/idea-groups.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** Tells whether as many went nowhere: «Стільки ж українців залишилося в колонії», "as many are still waiting". */
export const isOfThoseLeft = (
  { tokens }: Reading,
  sentence: Sentence,
  { from, to }: Span,
): boolean => {
  const clause = clauseAt(sentence, from)
  if (from - sentence.from <= 1 && isLeftBehind(tokens, sentence, to)) return true
  return someToken(tokens, clause.from, clause.to, isStaying) && !has(sentence, WENT, clause)
}

/** «Стільки ж росіян залишилося в ізоляторах», «Стільки ж, тобто 146, чекає в Мордовії»: what is said first of them. */
function isLeftBehind(tokens: readonly Token[], sentence: Sentence, from: number): boolean {
  const end = Math.min(sentence.to, from + LEFT_WITHIN)
  const at = tokens.findIndex((_, i) => i >= from && i < end && isHeldAt(tokens, i))
  return (
    at !== -1 &&
    !has(sentence, WENT, { from, to: at }) &&
    !someToken(tokens, from, at, isGone) &&
    // "no longer waiting", "stayed not a day longer"
    !someToken(tokens, Math.max(from, at - 2), at + 2, isNotOrNo)
  )
}

const LEFT_WITHIN = 6
const isHeldAt = (tokens: readonly Token[], at: number): boolean =>
  isStillHeld(tokens[at]) || (isThere(tokens[at]) && isStill(tokens[at - 1]))

/** «ще там», and not «теперь там, в Москве» */
const isThere = anyWord('там')
const isStill = anyWord('ще досі ещё еще пор')
/** «щодня здаються в полон», "are still in the camps" */
const isStillHeld = oneOf(isStaying, isAwaiting, anyWord(`
  здаються здалися сдаются сдал{ись,ося} потрап{или,ило,ляє,ляють} попал{и,о} попадают
  surrender{,s} still
`)) // prettier-ignore
const isGone = anyWord(`
  поїхал{и,о} виїхал{и,о} пішл{и,о} вирушил{и,о} покинул{и,о} залишил{и,о}
  поехал{и,о} уехал{и,о} выехал{и,о} ушл{и,о} отправил{ись,ось}
  left leave went gone going travelled headed
`)
const WENT: readonly Idea[] = [
  'russia',
  'to_russia',
  'in_return',
  'exchanged',
  'own',
  'gave',
  'received',
  'each',
]

/** Tells whether a sentence is of those who are still held: «сто росіян перебуває в українському полоні». */
export const isOfThoseInCells = ({ tokens }: Reading, sentence: Sentence): boolean =>
  has(sentence, ['captivity']) &&
  someToken(tokens, sentence.from, sentence.to, isStaying) &&
  !has(sentence, SWAPPED)
