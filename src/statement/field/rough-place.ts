import { anyWord } from '#statement/word/any-word.ts'
import { isThan } from '#statement/word/quantities.ts'
import { isComma, isNot, isThe } from '#statement/word/small-words.ts'
import type { Token } from '#statement/word/token.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Tells whether a place in a row is only guessed or bounded: «більш як двадцятий обмін», «кажется, 69-й», "almost the
 * twentieth"; which it is stays open.
 */
export function isRoughPlace(tokens: readonly Token[], at: number): boolean {
  const before = isThe(tokens[at - 1]) || isComma(tokens[at - 1]) ? at - 2 : at - 1
  return (
    isOver(tokens[before]) ||
    (isThanOrAs(tokens[before]) && isMoreThan(tokens[before - 1])) ||
    isAllBut(tokens, at - 1)
  )
}

/** «чуть ли не 69-й», «ледь не 69-й» */
const isAllBut = (tokens: readonly Token[], at: number): boolean =>
  isNot(tokens[at]) && [1, 2].some((back) => isHardly(tokens[at - back]))

const isHardly = anyWord('чуть едва ледь мало')
const isThanOrAs = oneOf(isThan, anyWord('як'))
const isMoreThan = anyWord('більш більше больше более more')
const isOver = anyWord(`
  понад свыше щонайменше принаймні мінімум минимум майже почти приблизно примерно близько около
  орієнтовно ориентировочно здається кажется вроде наче начебто мабуть наверное напевно вероятно
  ймовірно
  over least almost nearly roughly approximately perhaps maybe probably possibly
`)
