import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'
import { isFromOf, isThose } from '#statement/word/small-words.ts'
import { textAt, type Token } from '#statement/word/token.ts'

/**
 * Tells whether some are counted out of those with whom it is told what was done, a noun between: «65 человек из тех, кого
 * удалось вызволить», "20 men of those who came".
 */
export const isOfThoseWho = (tokens: readonly Token[], sentence: Sentence, to: number): boolean => {
  if (!isFromOf(tokens[to]) || !isThose(tokens[to + 1])) return false
  const next = sentence.clauses.find(({ from }) => from > to)
  const who = textAt(tokens, to + 2) === ',' ? to + 3 : to + 2
  return (
    isWhoOrWhich(tokens[who]) &&
    has(sentence, MOVED, { from: who, to: Math.max(next?.to ?? who, who + 4) })
  )
}

const MOVED: readonly Idea[] = [...HANDED, 'to_return', 'managed', 'home', 'exchanged']
