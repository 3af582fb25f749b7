import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES, BROUGHT } from '#statement/vocabulary/idea-groups.ts'
import { isDashOrColon } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * «Москва оцінила власні втрати у 190 військових», "its own losses at 190 servicemen", and «Росія: 900 військових» below
 * «Загинули за добу:»: who fell in battle, and came to nobody.
 */
export const isOfLosses = (reading: Reading, sentence: Sentence, at: number): boolean => {
  const { from, to } = clauseAt(sentence, at)
  const near = Math.max(from, at - NEAR)
  return (
    (someToken(reading.tokens, near, at, isLosses) &&
      !has(sentence, ['body', 'repatriation'], { from, to })) ||
    isBelowLosses(reading, sentence)
  )
}

const NEAR = 7
const isLosses = anyWord('втрат{и,ами,ах} потер{и,ями,ях} losses casualties')

/** A line that opens with a land, right below who fell or below the line of the other land. */
function isBelowLosses({ tokens, sentences }: Reading, sentence: Sentence): boolean {
  if (!opensWithLand(tokens, sentence) || has(sentence, ['body'])) return false
  const next = sentences[sentence.index - 1]
  const above = next !== undefined && opensWithLand(tokens, next) ? sentences[next.index - 1] : next
  return (
    above !== undefined &&
    textAt(tokens, above.to - 1) === ':' &&
    someToken(tokens, above.from, above.to, isFalling) &&
    !has(above, CAME)
  )
}

/** «🔹 Росія: 900», and not «Росія передала 900». */
const opensWithLand = (tokens: readonly Token[], s: Sentence): boolean =>
  has(s, ['ukraine', 'russia'], { from: s.from, to: s.from + BULLETED }) &&
  someToken(tokens, s.from + 1, s.from + BULLETED + 1, isDashOrColon)

const BULLETED = 3
const CAME: readonly Idea[] = [...BROUGHT, ...BODIES.filter((idea) => idea !== 'dead'), 'home']
const isFalling = anyWord(`
  втрати загину{ли,в,ло} поляг{ли,ло} убит{о,і} вбит{о,і}
  потери погиб{ли,ло} полегли убиты убито
  losses casualties died killed fell
`)
