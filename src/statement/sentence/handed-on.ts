import type { Span } from './sentence.ts'
import { isAnd, isAfter, isThen, isWhere } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Tells whether those who were only brought to the border by what a span says were handed over there: "taken
 * to the border and handed over", «доставили к границе, где передали Украине».
 */
export const isHandedOn = (tokens: readonly Token[], { to }: Span): boolean => {
  const end = isBorder(tokens[to]) ? to + 1 : to
  const next = tokens[end]?.text === ',' ? end + 1 : end
  return (
    isBorder(tokens[to - 1]) &&
    (isAnd(tokens[next]) || isThere(tokens[next])) &&
    someToken(tokens, next + 1, next + VERB_WITHIN, isHanded)
  )
}

/** "where they were then handed over" */
const VERB_WITHIN = 5
const isBorder = anyWord('border point site handover exchange кордон* пункт* границ*')
const isThere = oneOf(isWhere, isThen)
const isHanded = anyWord(`
  передали передано передані переданы передана віддали отдали вручили
  handed transferred given passed
`)

/** "two days after a plane with prisoners burned down", «через два дні після падіння літака з полоненими»: the crash dates the news, and denies none. */
export const isAfterCrash = (tokens: readonly Token[], { from }: Span): boolean =>
  isCraft(tokens[from]) && someToken(tokens, Math.max(0, from - CRASH_WITHIN), from, isAfterIt)

const CRASH_WITHIN = 4
const isCraft = anyWord('plane* aircraft* jet* il* літак* іл* самолет* ил*')
const isAfterIt = oneOf(isAfter, anyWord('since'))
