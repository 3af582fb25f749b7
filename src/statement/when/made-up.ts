import type { Amount } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { someToken, type Token } from '#statement/word/token.ts'

/**
 * Tells whether numbers that follow a whole one by one, the civilians among them, come to it: «230 захисників —
 * 130 із ЗСУ, 55 нацгвардійців, 39 прикордонників і шість цивільних» are 230, and not 236. What each of them
 * counts need not be known.
 */
export function isMadeUpWith(
  { tokens, sentences }: Reading,
  civil: Amount,
  whole: Amount,
): boolean {
  if (civil.at <= whole.at || civil.value >= whole.value) return false
  const row = sentences
    .flatMap(({ numbers }) => numbers)
    .filter((at) => at > whole.at && tokens[at]?.kind === 'number')
    .map((at) => ({ at, value: tokens[at]?.value ?? 0, isCivil: at === civil.at }))
  if (row[0]?.isCivil === true && !someToken(tokens, whole.span.to, civil.at, opens)) return false
  return (
    reaches(row, whole.value) ||
    reaches(row.slice(1), whole.value) ||
    endsRow(tokens, row, civil.at, whole.value)
  )
}

/** Of a list the last, some of which are told once more in brackets: "127 (13 from the …), 54, 37 and two. Another six are civilians". */
function endsRow(
  tokens: readonly Token[],
  row: readonly Counted[],
  civil: number,
  sum: number,
): boolean {
  const before = row.filter(({ at }) => at <= civil && !isInBrackets(tokens, at))
  let rest = sum
  for (let last = before.length - 1, listed = 1; last >= 0 && rest > 0; last -= 1, listed += 1) {
    rest -= before[last]?.value ?? 0
    if (rest === 0) return listed >= LISTED
  }
  return false
}

const LISTED = 3

const isInBrackets = (tokens: readonly Token[], at: number): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - BRACKET_WORDS); back -= 1) {
    const text = tokens[back]?.text
    if (text === '(') return true
    if (text === ')') return false
  }
  return false
}

const BRACKET_WORDS = 12

/** «45 воїнів та двоє цивільних. Серед них двоє офіцерів …»: right behind the whole civilians are more of them. */
const opens = ({ text }: Token): boolean => text === ':' || text === '—' || text === '('

type Counted = Readonly<{ at: number; value: number; isCivil: boolean }>

/** Whether the first numbers, up to or beyond the civilians, add up to the very sum. */
function reaches(row: readonly Counted[], sum: number): boolean {
  let rest = sum
  let isTold = false
  for (const { value, isCivil } of row) {
    rest -= value
    isTold ||= isCivil
    if (rest <= 0) break
  }
  return rest === 0 && isTold
}
