import { isThem, isTogether, isWith } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { JOINERS } from './list-ends.ts'

/** Tells whether others join those counted before: «132 воїни, а з ними 8 воячок», "95 soldiers and, along with them, six women". */
export function areInTheirCompany(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > WORDS) return false
  const between = tokens.slice(from, to)
  return (
    between.some((token, at) => isWith(token) && isThem(between[at + 1])) &&
    between.every(
      (token) =>
        token.text === ',' ||
        JOINERS.has(token.text) ||
        isWith(token) ||
        isThem(token) ||
        isTogether(token),
    )
  )
}

/** "two civilians came back along with them": those counted at a place join the ones before. */
export function isAlongWithThem(tokens: readonly Token[], at: number, end: number): boolean {
  for (let place = at + 1; place < end - 1; place += 1)
    if (isTogether(tokens[place]) && isWith(tokens[place + 1]) && isThem(tokens[place + 2]))
      return true
  return false
}

/** «, а також разом із ними ще» */
const WORDS = 7

/** Tells whether those counted only go with the freed: doctors, volunteers, the press, kin, whoever escorts or meets them. */
export const areOfEscort = (tokens: readonly Token[], at: number, end: number): boolean =>
  someToken(tokens, at + 1, end + ESCORT_WITHIN, isOfEscort)

const ESCORT_WITHIN = 4
const isOfEscort = anyWord(`
  психолог* лікар* медик{,и,ів,ами} жінок-медиків волонтер* журналіст* представник* рідн* родич* супров* водії* зустріча*
  співробітник* спостеріга* працю{є,ють}
  врач{и,ей,ами} медик{ов} родн* родственник* журналист* представител* сотрудник* сопров* водител*
  doctor{,s} medic{,s} psychologist{,s} volunteer{,s} journalist{,s} relative{,s} staff escort* driver{,s} representative{,s}
`)
