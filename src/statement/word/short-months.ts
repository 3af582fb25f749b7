import { MONTH_NAMES } from './month-names.ts'
import type { Token } from './token.ts'
import { anyWord } from './any-word.ts'
import { wordFor, type Word } from './word.ts'

const FULL: Readonly<Record<string, Word>> = Object.fromEntries(
  MONTH_NAMES.map((month) => [month.slice(0, 3), wordFor(month)]),
)
const isShort = anyWord('jan feb mar apr jun jul aug sep{,t} oct nov dec')
const isBeforeMonth = anyWord(
  'in since until till by of last this on from to early late mid and during',
)

/** Spells out the months of "in Jan 2024" and "Feb. 5"; Jan may be a man, and Mar a sea. */
export function withMonthsSpelled(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.capital && isShort(token))) return tokens
  return tokens.flatMap((token, at) => {
    if (isStop(token) && isMonth(tokens, at - 1) && !isOver(tokens[at + 1])) return []
    if (!isMonth(tokens, at)) return [token]
    const month = FULL[token.text.slice(0, 3)]
    return month === undefined ? [token] : [{ ...token, ...month }]
  })
}

const isMonth = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token?.capital !== true || !isShort(token)) return false
  const next = tokens[isStop(tokens[at + 1]) ? at + 2 : at + 1]
  return isFigure(next) || isFigure(tokens[at - 1]) || isBeforeMonth(tokens[at - 1])
}

const isFigure = (token: Token | undefined): boolean =>
  token?.kind === 'number' || token?.kind === 'ordinal'
const isStop = anyWord('.')

/** A sentence ends before what is neither a figure nor begins small. */
const isOver = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'break' || token.capital
