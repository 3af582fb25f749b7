import { clauseAt, has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isAnniversary } from '#statement/word/spans.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells whether a clause of its own says what came on this day, on an anniversary that a sentence names
 * before: «У річницю великого обміну — новий обмін: сьогодні вдома 146 захисників».
 */
export const isDayApart = (
  tokens: readonly Token[],
  sentence: Sentence,
  anniversary: number,
): boolean =>
  isAnniversary(tokens[anniversary]) &&
  isOn(tokens[anniversary - 1]) &&
  TODAY.some((idea) =>
    hitsIn(sentence, idea).some(({ from }) => {
      const clause = clauseAt(sentence, from)
      return clause.from > anniversary && has(sentence, CAME, clause)
    }),
  )

/** «у річницю», "on the anniversary" */
const isOn = anyWord('у в на the first second third')
const TODAY: readonly Idea[] = ['today', 'tonight']
const CAME: readonly Idea[] = ['returned', 'home', 'exchanged']
