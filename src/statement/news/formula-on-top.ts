import { formulaEnd } from '#statement/sentence/formula.ts'
import { QUOTA_FROM } from '#statement/side/pair.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { PROMISED, UNDONE } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether a text opens with an exchange and its formula and nothing else («Обмен: 74 на 74. Наши звонят
 * домой.»), and goes on with those who came.
 */
export function isFormulaOnTop({ tokens, sentences }: Reading, sentence: Sentence): boolean {
  const next = sentences[sentence.index + 1]
  if (next === undefined || sentence.place > 0) return false
  const isEqual = sentence.numbers.some((at) => {
    const end = formulaEnd(tokens, at)
    const value = tokens[at]?.value ?? 0
    return end !== null && value === tokens[end]?.value && value >= LEAST && value < QUOTA_FROM
  })
  return isEqual && has(next, CAME) && !has(next, ASIDE)
}

const LEAST = 5
const CAME: readonly Idea[] = ['home', 'returned', 'captivity', 'received']
const ASIDE: readonly Idea[] = [...UNDONE, ...PROMISED, 'recall', 'total']
