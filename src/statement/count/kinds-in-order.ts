import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isRespectively } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { NounPhrase } from './noun-phrase.ts'

/**
 * Reads two numbers behind soldiers and civilians that are named before both: «Цивільних більше, ніж військових: 51 проти
 * 33», «військових і цивільних — 33 та 51 відповідно», "civilians outnumber soldiers, 51 to 33". Each counts the one of its
 * own place; null where the comparison and the numbers do not agree, or nothing says that they stand in order.
 */
export function kindInOrder(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  if (!has(sentence, ['civilian'])) return null
  const order = orderIn(reading, sentence)
  if (order === null) return null
  const kind =
    at === order.first ? order.kinds[0] : at === order.second ? order.kinds[1] : undefined
  return kind === undefined ? null : { kinds: new Set([kind]), span: { from: at, to: at + 1 } }
}

type Order = Readonly<{ first: number; second: number; kinds: readonly [Idea, Idea] }>

function orderIn({ tokens }: Reading, sentence: Sentence): Order | null {
  const [first, second, ...others] = sentence.numbers.filter(
    (one) => tokens[one]?.kind === 'number',
  )
  if (first === undefined || second === undefined || others.length > 0) return null
  const two = { first, second }
  const kinds = isBareTwo(tokens, sentence, two) ? kindsBefore(sentence, first) : null
  return kinds !== null && isInOrder(tokens, sentence, two) ? { ...two, kinds } : null
}

/** «51 проти 33»: nothing stands between them, and behind the second no noun of its own. */
const isBareTwo = (tokens: readonly Token[], { to }: Sentence, { first, second }: Two): boolean =>
  second - first === 2 &&
  isAgainst(tokens[first + 1]) &&
  (second + 1 >= to || tokens[second + 1]?.kind === 'mark' || isRespectively(tokens[second + 1]))

/** The two kinds that are named before a number, each once. */
function kindsBefore({ hits }: Sentence, end: number): readonly [Idea, Idea] | null {
  const named = hits.filter(({ idea, to }) => to <= end && KINDS.includes(idea))
  const [one, other, more] = named
  if (one === undefined || other === undefined || more !== undefined) return null
  if ((one.idea === 'civilian') === (other.idea === 'civilian') || one.from === other.from)
    return null
  return [one.idea, other.idea]
}

const KINDS: readonly Idea[] = ['civilian', 'military', 'defender']

type Two = Readonly<{ first: number; second: number }>

function isInOrder(tokens: readonly Token[], sentence: Sentence, { first, second }: Two): boolean {
  if (someToken(tokens, sentence.from, sentence.to, isRespectively)) return true
  const [one, other] = [tokens[first]?.value ?? 0, tokens[second]?.value ?? 0]
  const isSaid = (isWord: (token: Token | undefined) => boolean): boolean =>
    someToken(tokens, sentence.from, first, isWord)
  if (isSaid(isMore)) return one > other
  return isSaid(isFewer) && one < other
}

const isAgainst = anyWord('проти против to against and і й та и — : -')
const isMore = anyWord('більше больше more outnumber{,ed} переважають преобладают')
const isFewer = anyWord('менше меньше fewer less')
