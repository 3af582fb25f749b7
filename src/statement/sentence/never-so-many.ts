import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isStop } from '#statement/word/small-words.ts'

/**
 * Tells whether nothing is denied but that as many had come before: "Never before has Ukraine received so many bodies",
 * "has never received this many". "Kyiv never received so many bodies as Moscow claims" denies.
 */
export function isNeverSoMany(tokens: readonly Token[], at: number): boolean {
  if (!isNever(tokens[at])) return false
  const stop = tokens.findIndex((token, place) => place > at && isStop(token))
  const end = stop < 0 ? tokens.length : stop
  return (
    someToken(tokens, at + 1, Math.min(end, at + WITHIN), isSoMany) &&
    !someToken(tokens, at + 1, end, isClaim)
  )
}

const WITHIN = 12
const isNever = anyWord('never ніколи никогда')
const isSoMany = anyWord(`
  стільки столько настільки настолько так{им,ий,ой}
  so many larger bigger greater
`)
const isClaim = anyWord(`
  заявля* стверджу* утвержда* кажуть говорят каже говорит москв* росі* росс* рф
  claim{,s,ed} say{,s} said alleg* moscow russia* kremlin
`)
