import type { Span } from './sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether words that ask for a sum ask for that of this day alone: «Скільки людей повернули сьогодні?» */
export const isAskedOfDay = (tokens: readonly Token[], { from, to }: Span): boolean =>
  isHowMany(tokens[from]) && someToken(tokens, from, to + WITHIN, isToday)

const WITHIN = 3
const isHowMany = anyWord('скільки скількох сколько скольких how')
const isToday = anyWord('сьогодні сегодня today')
