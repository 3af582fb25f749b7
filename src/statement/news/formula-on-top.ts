import { formulaEnd } from '#statement/sentence/formula.ts'
import { QUOTA_FROM } from '#statement/side/pair.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES, PROMISED, UNDONE } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether a text opens with an exchange and its formula and nothing else («Обмен: 74 на 74. Наши звонят
 * домой.»), and goes on with those who came.
 */
export function isFormulaOnTop({ tokens, sentences }: Reading, sentence: Sentence): boolean {
  const next = sentences[sentence.index + 1]
  if (next === undefined || sentence.place > 0) return false
  const isEqual = holdsFormula(tokens, sentence, (one, other) => one === other)
  return isEqual && has(next, CAME) && !has(next, ASIDE)
}

/**
 * Tells whether the headline is the place of an exchange in its series, and what took place today has a formula under it:
 * «Тринадцятий обмін. Сьогодні відбулося те, на що чекали 17 родин. Формула – 17 на 15.»
 */
export function isFormulaUnder({ tokens, sentences }: Reading, sentence: Sentence): boolean {
  if (sentence.place > 0 || !sentence.numbers.some((at) => tokens[at]?.kind === 'ordinal'))
    return false
  const [day, formula] = sentences.slice(sentence.index + 1, sentence.index + 3)
  if (day === undefined || formula === undefined) return false
  return (
    has(day, ['happened']) &&
    has(day, ['today']) &&
    has(formula, ['formula']) &&
    holdsFormula(tokens, formula, () => true) &&
    ![sentence, day, formula].some((s) => has(s, ASIDE) || has(s, BODIES))
  )
}

const holdsFormula = (
  tokens: Reading['tokens'],
  { numbers }: Sentence,
  fits: (one: number, other: number) => boolean,
): boolean =>
  numbers.some((at) => {
    const end = formulaEnd(tokens, at)
    const value = tokens[at]?.value ?? 0
    const other = end === null ? 0 : (tokens[end]?.value ?? 0)
    return fits(value, other) && Math.min(value, other) >= LEAST && value < QUOTA_FROM
  })

const LEAST = 5
const CAME: readonly Idea[] = ['home', 'returned', 'captivity', 'received']
const ASIDE: readonly Idea[] = [...UNDONE, ...PROMISED, 'recall', 'total']
