import type { Span } from './sentence.ts'
import { isFromOf } from '#statement/word/small-words.ts'
import { isAnyOfThem } from '#statement/word/pronouns.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether Kyiv is only the town some of those counted are from, not the side that let them go: «20 із них з Києва»,
 * «троє з Києва», "15 residents from Kyiv". Where Moscow stands beside it, both are sides: "150 from Kyiv, 150 from Moscow".
 */
export const isHomeTown = (tokens: readonly Token[], { from, to }: Span): boolean =>
  to - from === 2 &&
  isFromOf(tokens[from]) &&
  isKyiv(tokens[from + 1]) &&
  (tokens[from - 1]?.kind === 'number' ||
    isAnyOfThem(tokens[from - 1]) ||
    isResident(tokens[from - 1])) &&
  !someToken(tokens, Math.max(0, from - BESIDE), Math.min(to + BESIDE, tokens.length), isOtherSide)

const BESIDE = 10
const isKyiv = anyWord('києва киева kyiv kiev')
const isResident = anyWord('мешканці{,в} жител{ь,і,и,ів,ей} родом лікар{,і,ів} resident{,s} people')
const isOtherSide = anyWord(
  'москв* московськ* росі* росс* рф російськ* российск* moscow russia* kremlin кремл*',
)
