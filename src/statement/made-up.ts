import type { Amount } from './amount.ts'
import type { Reading } from './reading.ts'
import { someToken, type Token } from './token.ts'

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
    .map((at) => ({ value: tokens[at]?.value ?? 0, isCivil: at === civil.at }))
  if (row[0]?.isCivil === true && !someToken(tokens, whole.span.to, civil.at, opens)) return false
  return reaches(row, whole.value) || reaches(row.slice(1), whole.value)
}

/** «45 воїнів та двоє цивільних. Серед них двоє офіцерів …»: right behind the whole civilians are more of them. */
const opens = ({ text }: Token): boolean => text === ':' || text === '—' || text === '('

type Counted = Readonly<{ value: number; isCivil: boolean }>

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
