import { isAge, isOfYearsLived, isYoungerOrOlder } from '#statement/word/people.ts'
import { isAgo, isAnd, isJoint } from '#statement/word/small-words.ts'
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

/**
 * Tells whether a number is one of years that several share the word of: «двоє дітей шести і десяти років», "children
 * of 4, 6 and 10 years"; «6 і 10 років тому» tells when.
 */
export const isSharingYears = (tokens: readonly Token[], at: number): boolean => {
  let last = at
  while (isJoint(tokens[last + 1]) && tokens[last + 2]?.kind === 'number') last += 2
  return (
    last > at && isAnd(tokens[last - 1]) && isYears(tokens[last + 1]) && !isAgo(tokens[last + 2])
  )
}

const isYears = wordsLike(/^(?:рок(?:и|ів)|лет|года|years?|years-old|year-olds?)$/u)
