import type { Amount } from '#statement/count/amount.ts'
import { clauseAt, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { BROUGHT } from '#statement/vocabulary/idea-groups.ts'
import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isNot } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** What says of people that they came. */
export const CAME: readonly Idea[] = [...BROUGHT, 'home']
const OF_COMING: ReadonlySet<Idea> = new Set(CAME)

/** Tells whether within a span it is said that somebody came, and not only that their coming is a matter: «про повернення 12 цивільних». */
export const isComingSaid = (
  tokens: readonly Token[],
  { hits }: Sentence,
  { from, to }: Span,
): boolean =>
  hits.some(
    (hit) =>
      OF_COMING.has(hit.idea) &&
      hit.from >= from &&
      hit.from < to &&
      !isNaming(tokens[hit.to - 1]) &&
      !isNaming(tokens[hit.from]) &&
      !isNot(tokens[hit.from - 1]) &&
      !isInOrderTo(tokens[hit.from - 1]),
  )

/** Tells whether it is said of the counted in their own words, before any comma: «Удома й 12 цивільних, за яких …». */
export const areSaidToCome = (
  tokens: readonly Token[],
  { sentence, at, span }: Amount,
): boolean => {
  const { from } = clauseAt(sentence, at)
  const end = endOfWords(tokens, sentence, span.to)
  const who = tokens.findIndex((token, i) => i >= span.to && i < end && isWhoOrWhich(token))
  return isComingSaid(tokens, sentence, { from, to: who === -1 ? end : who })
}

/** Where the words go on to, up to the next mark. */
export const endOfWords = (tokens: readonly Token[], sentence: Sentence, from: number): number => {
  const mark = tokens.findIndex((token, i) => i >= from && token.kind === 'mark')
  return mark === -1 ? sentence.to : Math.min(mark, sentence.to)
}

/** Tells whether their coming is only a matter of talk: "the return of 12 civilians". */
export const isComingNamed = (tokens: readonly Token[], at: number): boolean =>
  someToken(tokens, at - NAMED_WITHIN, at, isNaming)

const NAMED_WITHIN = 2
const isNaming = anyWord(
  'поверненн* возвращени* звільненн* освобождени* визволенн* return release freedom liberation',
)
const isInOrderTo = anyWord('щоб аби чтобы чтоб to')
