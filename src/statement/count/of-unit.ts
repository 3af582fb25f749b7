import { isPossessive } from '#statement/word/pronouns.ts'
import type { Amount } from './amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { someToken } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Tells whether a brigade or a service counts its own: «36-та бригада: сьогодні вдома 11 наших побратимів»,
 * "the brigade says that 34 of its members are back". How many others came, it does not say.
 */
export function isOfOwnUnit(
  { tokens }: Reading,
  { at, span, sentence }: Pick<Amount, 'at' | 'span' | 'sentence'>,
): boolean {
  return (
    someToken(tokens, at - 1, span.to + 1, isPossessive) &&
    someToken(tokens, sentence.from, span.to + UNIT_BEHIND, isUnit)
  )
}

/** «11 бійців нашої бригади» */
const UNIT_BEHIND = 2

const isUnit = wordsLike(
  /^(?:бригад[аиіоы]\p{L}?|полк[уа]?|батальйон(?:у|а)?|батальон[а]?|корпус[уа]?|загін|загону|отряд[а]?|дивізі[яї]|дивизи[яи]|прикордонслужб[аи]|держприкордонслужб[аи]|дпсу|нацгвардії?я?|вмс|дшв|brigade(?:'s)?|regiment(?:'s)?|battalion(?:'s)?|corps|detachment(?:'s)?|division(?:'s)?|navy|marines|guard)$/u,
)
