import type { Amount } from '#statement/count/amount.ts'
import { is, isMilitary } from './head-count.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { isOfOne } from '#statement/count/services.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Finds the soldiers that stand in one row with the civilians: «60 військових і 30 цивільних»; those of one
 * service, one place or one fate are only some of them.
 */
export function soldiersInRow(
  { tokens }: Reading,
  amounts: readonly Amount[],
  civil: Amount | null,
): Amount | null {
  if (civil === null) return null
  const exact = amounts.filter((a) => a.sentence === civil.sentence && !a.approximate)
  const at = exact.indexOf(civil)
  const soldiers = [exact[at - 1], exact[at + 1]].filter((a) => a !== undefined && isMilitary(a))
  return (
    soldiers.find(
      // "76 prisoners of war, 16 civilians among them": those hold the civilians.
      (a) => a !== undefined && (a.part || !civil.part) && isRow(tokens, exact, [civil, a]),
    ) ?? null
  )
}

/** Two of which neither is of one service, in one row that nothing but the whole stands before. */
function isRow(
  tokens: Reading['tokens'],
  exact: readonly Amount[],
  pair: readonly [Amount, Amount],
): boolean {
  const row = pair.toSorted((a, b) => a.at - b.at)
  const [first, last] = row
  if (first === undefined || last === undefined || row.some((a) => isOfOne(tokens, a))) return false
  return (
    isOnTop(exact, first) && rowOf(tokens, row).length === 2 && !isFurther(tokens[last.span.to])
  )
}

/** Only the whole is counted before them: «18 з ВМС, 12 бійців НГУ, 3 воїнів ЗСУ та 2 цивільних» is a list of services. */
const isOnTop = (exact: readonly Amount[], first: Amount): boolean => {
  const at = exact.indexOf(first)
  return at === 0 || (at === 1 && exact[0]?.part === false)
}

/** «30 цивільних і 60 захисників Маріуполя», «… які», «… із Волині» */
const isFurther = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.capital || isLinkBehind(token))

const isLinkBehind = anyWord('з із зі из of from who що які яких которые которых')

const JOINERS = new Set('та і й и and , а також ще еще also another'.split(' '))

/** Of amounts in the order of the text the first ones, as long as only commas and «та» part them. */
export function rowOf(tokens: Reading['tokens'], amounts: readonly Amount[]): readonly Amount[] {
  const row: Amount[] = []
  for (const a of amounts) {
    const last = row.at(-1)
    if (last !== undefined && !isJoinedBy(tokens, last.span.to, Math.min(a.at, a.span.from))) break
    if (!is(a, 'officer', 'rank')) row.push(a)
  }
  return row
}

const isJoinedBy = (tokens: Reading['tokens'], from: number, to: number): boolean =>
  !someToken(tokens, from, to, ({ text }) => !JOINERS.has(text))
