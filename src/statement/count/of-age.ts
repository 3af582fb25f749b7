import { isLink } from '#statement/word/auxiliaries.ts'
import { isAgo, isAnd, isComma, isDash, isJoint } from '#statement/word/small-words.ts'
import { isAge, isOfYearsLived, isOneSoldier, isYoungerOrOlder } from '#statement/word/people.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/** Tells whether words right before a number make it one of years: «віком до 25», «немає й 25», "under 25". */
export const isOfAge = (tokens: readonly Token[], at: number): boolean =>
  someToken(tokens, at - AGE_WORDS, at, isOfYears)

const AGE_WORDS = 3
const isOfYears = (token: Token): boolean =>
  isAge(token) || isYoungerOrOlder(token) || isOfYearsLived(token) || isNotYet(token)

/** «до 25», «нет и 25» */
const isNotYet = anyWord('до немає нема нет')

/**
 * Tells whether a number is one of years that several share the word of: «двоє дітей шести і десяти років», "children
 * of 4, 6 and 10 years"; «6 і 10 років тому» tells when.
 */
const isSharingYears = (tokens: readonly Token[], at: number): boolean => {
  let last = at
  while (isJoint(tokens[last + 1]) && tokens[last + 2]?.kind === 'number') last += 2
  return (
    last > at &&
    isAnd(tokens[last - 1]) &&
    isYears(tokens[last + 1]) &&
    !isAgo(tokens[last + 2]) &&
    !isCountBefore(tokens, at, last)
  )
}

/** «повернулося 84, 3 і 5 років вони були там»: no child is so old, and nobody else so much older than the next. */
const isCountBefore = (tokens: readonly Token[], at: number, last: number): boolean => {
  const value = tokens[at]?.value ?? 0
  return (
    value >= GROWN &&
    isComma(tokens[at + 1]) &&
    tokens.slice(at + 1, last + 1).every((next) => next.kind !== 'number' || next.value * 2 < value)
  )
}

const GROWN = 30

const isYears = anyWord('рок{и,ів} лет года year{,s} years-old year-old{,s}')

/** "A sailor, 58, returned home", «Моряк, 58, уже вдома»: set apart behind one man, it is how old he is. */
const isAgeAside = (tokens: readonly Token[], at: number): boolean =>
  isComma(tokens[at - 1]) &&
  isComma(tokens[at + 1]) &&
  (tokens[at]?.value ?? 0) < OLDEST &&
  someToken(tokens, at - MAN_WITHIN, at, isOneMan) &&
  !someToken(tokens, at - MAN_WITHIN, at, ({ kind }) => kind === 'number')

const OLDEST = 100
/** "A marine from Odesa, 34," */
const MAN_WITHIN = 4
const isOneMan = oneOf(
  isOneSoldier,
  anyWord(`
    чоловік жінка боєць захисник військовий воїн моряк морпіх сержант офіцер українець українка
    цивільний мужчина женщина боец защитник военный воин морпех офицер украинец украинка
    гражданский
    man woman soldier sailor marine fighter defender serviceman officer sergeant civilian father
    son husband medic
  `),
)

/** «Одному 24 роки, другому 51», "one is 24 years old, the other 51": as old as the other of two. */
const isAgeOfOther = (tokens: readonly Token[], at: number): boolean => {
  const other = isDash(tokens[at - 1]) || isLink(tokens[at - 1]) ? at - 2 : at - 1
  return (
    isTheOther(tokens[other]) &&
    tokens
      .slice(Math.max(0, other - OTHER_WITHIN), other)
      .some(
        ({ kind }, step) =>
          kind === 'number' && isYears(tokens[Math.max(0, other - OTHER_WITHIN) + step + 1]),
      )
  )
}

const OTHER_WITHIN = 6
const isTheOther = anyWord('друг{ому,ій,ой} інш{ому,ій} втор{ому,ой} other second')

/** Tells whether a number is how old somebody is, by the word that several share or by where it stands. */
export const areYearsLived = (tokens: readonly Token[], at: number): boolean =>
  isSharingYears(tokens, at) || isAgeAside(tokens, at) || isAgeOfOther(tokens, at)
