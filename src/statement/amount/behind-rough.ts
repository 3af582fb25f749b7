import type { NounPhrase } from '#statement/count/noun-phrase.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { COUNTED } from '#statement/vocabulary/idea-groups.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isDashOrColon } from '#statement/word/small-words.ts'
import type { Token } from '#statement/word/token.ts'

/**
 * Tells whether a number stands in a row that says who those are who were counted roughly before it: «повернула майже
 * сотню військових: 49 служили в Нацгвардії, 26 – у ЗСУ», "dozens of soldiers: 30 served in the army, 12 in the navy".
 */
export function isBehindRough(
  tokens: readonly Token[],
  sentence: Sentence,
  { at, phrase }: Readonly<{ at: number; phrase: NounPhrase }>,
): boolean {
  // Kinds of people with a noun of their own add up; a noun before the colon is that of the rough number.
  if (phrase.kinds.size > 0 && phrase.span.from === at) return false
  if (sentence.numbers.length < 2 || sentence.numbers[0] === undefined) return false
  const first = sentence.numbers[0]
  if (first > at) return false
  const colon = colonBefore(tokens, sentence, first)
  if (colon === -1) return false
  for (let one = colon - 1; one >= sentence.from; one -= 1)
    if (isRoughMany(tokens[one]))
      return has(sentence, COUNTED, { from: one + 1, to: Math.min(colon, one + NOUN_WITHIN) })
  return false
}

const NOUN_WITHIN = 5

function colonBefore(tokens: readonly Token[], { from }: Sentence, first: number): number {
  for (let one = first - 1; one > from && first - one <= OPENING; one -= 1)
    if (isDashOrColon(tokens[one])) return one
  return -1
}

/** «: серед них», «: найбільше – » */
const OPENING = 4

const isRoughMany = anyWord(`
  {,пів,пол}сот{ня,ні,ню,нею,ни,ен,ень} десят{ок,к{а,и,у},ків,ков} дюжин{а,у,и}
  dozen{,s} hundreds score{,s}
`)
