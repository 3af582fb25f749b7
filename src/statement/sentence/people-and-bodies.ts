import { isBesides } from '#statement/word/prepositions.ts'
import { isAlso, isAnd, isFurther, isPlus, isTogether } from '#statement/word/small-words.ts'
import { isWhoOrWhich, isTheirs, isWhose } from '#statement/word/pronouns.ts'
import type { Reading } from './reading.ts'
import { has, hitsIn, type Sentence, type Span } from './sentence.ts'
import { textAt, someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { PEOPLE } from '#statement/vocabulary/idea-groups.ts'

const BODIES: readonly Idea[] = ['body', 'dead']
/** What makes a whole sentence one of the dead. */
const OF_DEAD: readonly Idea[] = ['repatriation', 'died_captive']

/**
 * Tells whether a sentence counts people who came, and bodies only besides: "the swap brought home 103
 * soldiers and the bodies of three volunteers", «повернулися 116 українців, також повернуто тіла двох».
 */
export function isOfPeopleAndBodies({ tokens }: Reading, sentence: Sentence): boolean {
  if (has(sentence, OF_DEAD)) return false
  const body = sentence.hits.find(({ idea }) => BODIES.includes(idea))
  if (body === undefined) return false
  if (isOfSwap(tokens, sentence)) return true
  if (!isBeside(tokens, body.from) && !isOfOwnClause(tokens, sentence, body.from)) return false
  return countsPeople(tokens, sentence, { from: sentence.from, to: body.from })
}

const countsPeople = (tokens: Reading['tokens'], sentence: Sentence, { from, to }: Span): boolean =>
  sentence.hits.some(
    (hit) =>
      PEOPLE.includes(hit.idea) &&
      hit.from >= from &&
      hit.from < to &&
      someToken(
        tokens,
        Math.max(from, hit.from - COUNTED_WITHIN),
        hit.from,
        (t) => t.kind === 'number',
      ),
  )

/** "The bodies of two came in a swap that also brought home 116 of its soldiers": the swap is of those. */
const isOfSwap = (tokens: Reading['tokens'], sentence: Sentence): boolean =>
  hitsIn(sentence, 'through').some(
    ({ to }) =>
      has(sentence, ['returned'], { from: to, to: to + SWAP_WORDS }) &&
      countsPeople(tokens, sentence, { from: to, to: sentence.to }) &&
      !has(sentence, BODIES, { from: to, to: sentence.to }),
  )

const SWAP_WORDS = 6

/** "45 soldiers freed from captivity, bodies of two returned": the people have a clause of their own. */
const isOfOwnClause = (tokens: Reading['tokens'], sentence: Sentence, body: number): boolean =>
  textAt(tokens, body - 1) === ',' &&
  !isWhoseBodies(tokens[body + 1]) &&
  has(sentence, ['captivity', 'captive'], { from: sentence.from, to: body })

/** Words between a number and its noun. */
const COUNTED_WITHIN = 3

/** «та тіла», "and the bodies", «повернуто й тіла»; «чиї тіла», «тіла яких» are theirs. */
const isBeside = (tokens: Reading['tokens'], body: number): boolean =>
  [1, 2, 3, 4].some((back) => isJoin(tokens[body - back])) &&
  ![-2, -1, 1, 2].some((step) => isWhoseBodies(tokens[body + step]))

const isJoin = oneOf(
  isAnd,
  isAlso,
  isPlus,
  isFurther,
  isTogether,
  isBesides,
  anyWord('окремо отдельно separately'),
)
const isWhoseBodies = oneOf(isTheirs, isWhoOrWhich, isWhose)
