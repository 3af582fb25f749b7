import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { UNDONE } from '#statement/vocabulary/idea-groups.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken, textAt } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { NounPhrase } from './noun-phrase.ts'

/** Counts the only kind that is named before the colon: «Цивільні в групі переважають: їх 51», «Женщин немного: их 5». */
export function kindBeforeColon(
  { tokens }: Reading,
  sentence: Sentence,
  at: number,
): NounPhrase | null {
  if (textAt(tokens, at - 2) !== ':' || tokens[at + 1]?.kind === 'word') return null
  const before = { from: sentence.from, to: at - 2 }
  if (sentence.numbers.some((number) => number < at) || has(sentence, UNDONE, before)) return null
  if (!someToken(tokens, before.from, before.to, isMany)) return null
  const kinds = sentence.hits.filter(({ idea, to }) => OWN_KINDS.has(idea) && to <= before.to)
  const [kind, ...others] = kinds
  if (kind === undefined || others.some(({ from }) => from !== kind.from)) return null
  return {
    kinds: new Set<Idea>(kinds.map(({ idea }) => idea)),
    span: { from: at - 1, to: at + 1 },
  }
}

/** So many are told of: «Цивільні ще чекають: їх 51» counts those who did not come. */
const isMany = anyWord(`
  переваж* преоблад* багат* много* немало* чимало* небагат* немного* мало* більш* больш*
  найбільш* менш* дуже* порівну* поровну*
  most* many* few* several* majority*
`)
const OWN_KINDS: ReadonlySet<Idea> = new Set(['civilian', 'military', 'defender', 'woman', 'officer', 'child']) // prettier-ignore
