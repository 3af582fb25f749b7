import type { Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isAnd, isColon } from '#statement/word/small-words.ts'

/**
 * Tells whether a number is one that the text told before it was mended: «у першій версії новини йшлося про
 * 84», "an earlier version of this story said 84". The first behind those words is, and what it is joined to.
 */
export function isOfVersion(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (!isMarked(sentence.marks, isVersion.mark)) return false
  for (let place = at - 1; place > sentence.from; place -= 1) {
    const token = tokens[place]
    if (token?.kind === 'number' && !isClock(tokens, place) && !isJoined(tokens, place, at))
      return false
    if (isVersion(token)) return someToken(tokens, place - EARLIER_WITHIN, place, isEarlier)
  }
  return false
}

/** «в початковій, опублікованій вранці версії» */
const EARLIER_WITHIN = 4
const isVersion = soughtWords(`
  версі{я,ї,ю} версією варіант{,і} редакці{я,ї,ю} верси{я,и,ю} вариант{,е} редакци{я,и,ю}
  version{,s} edition
`)
const isEarlier = anyWord(`
  перш* попередн* ранн* раніш* початков* первинн* перв* предыдущ* прежн* изначальн*
  первоначальн*
  earlier previous first original initial
`)

/** «о 18:20» */
const isClock = (tokens: readonly Token[], at: number): boolean =>
  isColon(tokens[at - 1]) || isColon(tokens[at + 1])

/** «про 80 військових і 4 цивільних», «84, з них 4 цивільні» */
const isJoined = (tokens: readonly Token[], one: number, other: number): boolean =>
  other - one <= JOINED_WITHIN && (isAnd(tokens[other - 1]) || isOfThem(tokens[other - 1]))

const JOINED_WITHIN = 5
const isOfThem = anyWord('них зокрема включно включая them including')
