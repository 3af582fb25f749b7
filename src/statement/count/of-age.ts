import { isAge, isOfYearsLived, isYoungerOrOlder } from '#statement/word/people.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

/** Tells whether words right before a number make it one of years: «віком до 25», «немає й 25», "under 25". */
export const isOfAge = (tokens: readonly Token[], at: number): boolean =>
  someToken(tokens, at - AGE_WORDS, at, isOfYears)

const AGE_WORDS = 3
const isOfYears = (token: Token): boolean =>
  isAge(token) || isYoungerOrOlder(token) || isOfYearsLived(token) || isNotYet(token)

/** «до 25», «нет и 25» */
const isNotYet = wordsLike(/^(?:до|немає|нема|нет)$/u)
