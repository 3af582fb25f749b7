import type { Token } from '#statement/word/token.ts'
import { isNot, isWith } from '#statement/word/small-words.ts'
import { wordsLike } from '#statement/word/word.ts'

/** Tells whether those of a number came on top of others: "The 300 Ukrainians were accompanied by two civilians", «разом із ними двоє», «не рахуючи двох». */
export const isAccompanied = (tokens: readonly Token[], at: number): boolean =>
  (isBy(tokens[at - 1]) && isCompany(tokens[at - 2])) ||
  (isThem(tokens[at - 1]) && isWith(tokens[at - 2])) ||
  (isCounting(tokens[at - 1]) && isNot(tokens[at - 2]))

const isBy = wordsLike(/^(?:by|of)$/u)
const isCompany = wordsLike(/^(?:accompanied|joined|company)$/u)
const isCounting = wordsLike(/^(?:рахуючи|враховуючи|считая|учитывая|counting)$/u)
const isThem = wordsLike(/^(?:ними|them)$/u)
