import type { Amount } from './amount.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

/** Tells nouns of one service or branch; «воїни», «захисники», «військові» may be of all. */
export const isOfService = wordsLike(
  /^(?:прикордонни|пограничник|нацгвардій|нацгвардей|гвардійц|гвардейц|поліцейськ|поліціян|полицейск|police$|морпіх|морпех|моряк|десантник|тероборон|рятувальник|спасател|медик|азов|guardsm|marine|sailor|paratrooper|medic|policem|rescuer|azov)/u,
)
const isBranch = wordsLike(/^(?:national|border|police|territorial|azov|navy|marine)$/u)

/** Tells whether a number counts one service or branch: «22 прикордонники», "14 National Guard soldiers", «34 бійці «Азову»». */
export function isOfOne(
  tokens: readonly Token[],
  { at, span }: Pick<Amount, 'at' | 'span'>,
): boolean {
  const behind = tokens[span.to]?.text === '"' ? span.to + 1 : span.to
  return (
    someToken(tokens, at + 1, span.to, (one) => isOfService(one) || isBranch(one)) ||
    isAzov(tokens[behind])
  )
}

const isAzov = wordsLike(/^(?:азов|azov)(?!сталі|сталь|сталі|stal)/u)
