import type { Span } from './sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

/** Tells whether words that ask for a sum ask for that of this day alone: «Скільки людей повернули сьогодні?» */
export const isAskedOfDay = (tokens: readonly Token[], { from, to }: Span): boolean =>
  isHowMany(tokens[from]) && someToken(tokens, from, to + WITHIN, isToday)

const WITHIN = 3
const isHowMany = wordsLike(/^(?:скільки|скількох|сколько|скольких|how)$/u)
const isToday = wordsLike(/^(?:сьогодні|сегодня|today)$/u)
