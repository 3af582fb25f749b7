import { anyWord } from '#statement/word/any-word.ts'
import { textAt, type Token } from '#statement/word/token.ts'

/**
 * Tells whether a formula that begins at a place was only sought or offered, and is not how the swap was done: «Росія хотіла 84
 * на 84, та не вийшло», "Moscow demanded 84 for 84".
 */
export function isOnlySought(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= first - WORDS_BETWEEN; at -= 1) {
    if (isSeeking(tokens[at]) || isToHaveBeen(tokens, at)) return true
    if (tokens[at]?.kind !== 'word' && textAt(tokens, at) !== '"') return false
  }
  return false
}

/** «хотіла провести обмін за формулою 84 на 84» */
const WORDS_BETWEEN = 6

const isSeeking = anyWord(`
  хоті{в,ла,ло,ли} вимага* {за,}пропонува* прос{ив,ила,или} домага* добива* наполяга* сподіва*
  хотел{,а,о,и} {,по}требова* предлага* предложил* просил{,а,и} настаива* надеял*
  wanted demanded offered proposed asked sought insisted hoped supposed
`)

/** «мало бути», «должно было быть», "should have been" */
const isToHaveBeen = (tokens: readonly Token[], at: number): boolean =>
  isObliged(tokens[at]) && isToBe(tokens[at + 1])

const isObliged = anyWord('мало мав мала повинно повинен должно должен was should')
const isToBe = anyWord('бути відбутися пройти было был быть to have')
