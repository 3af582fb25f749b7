import { isSoMany } from '#statement/word/quantities.ts'
import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { isRespectively, isAnd } from '#statement/word/small-words.ts'
import { isTakingBack } from '#statement/word/known-words.ts'
import { anyWord } from '#statement/word/any-word.ts'

type Ordered = Readonly<{ first: number; second: number; gets: readonly [Direction, Direction] }>

/**
 * Reads two numbers that stand in the order of the two sides: «Україна та Росія отримали 909 та 43 тіла відповідно», «909 к
 * 43: столько тел передано украинской и российской сторонам». Who gives gets nothing of it: the other side does.
 */
function orderIn({ tokens }: Reading, sentence: Sentence): Ordered | null {
  const two = twoNumbers(tokens, sentence)
  if (two === null || !someToken(tokens, sentence.from, sentence.to, isInOrder)) return null
  const sides = sidesIn(tokens, sentence)
  const gets = sides === null ? null : getting(tokens, sentence, sides)
  return gets === null ? null : { ...two, gets }
}

/** Two numbers and no other, with at most a noun and a word that joins them in between. */
function twoNumbers(
  tokens: readonly Token[],
  { numbers }: Sentence,
): Pick<Ordered, 'first' | 'second'> | null {
  const [first, second, ...others] = numbers.filter((at) => tokens[at]?.kind === 'number')
  if (first === undefined || second === undefined || others.length > 0) return null
  return second - first <= BETWEEN && someToken(tokens, first + 1, second, isJoining)
    ? { first, second }
    : null
}

/** «909 тіл та 43» */
const BETWEEN = 4
const isJoining = anyWord('і й та и and к на до to проти против against — - : , /')
const isInOrder = (token: Token): boolean => isRespectively(token) || isSoMany(token)

type Sides = Readonly<{ at: number; names: readonly [Direction, Direction] }>

/** The two sides, named one right after the other: «Україна та Росія», "Kyiv and Moscow". */
function sidesIn(tokens: readonly Token[], sentence: Sentence): Sides | null {
  const named = (ideas: readonly Idea[]): readonly Span[] =>
    ideas.flatMap((idea) => hitsIn(sentence, idea))
  const [ours, theirs] = [named(UKRAINE), named(RUSSIA)]
  for (const one of ours)
    for (const other of theirs) {
      if (isNext(tokens, one, other)) return { at: one.from, names: ['ua', 'ru'] }
      if (isNext(tokens, other, one)) return { at: other.from, names: ['ru', 'ua'] }
    }
  return null
}

const UKRAINE: readonly Idea[] = ['ukraine', 'to_ukraine', 'ukrainian']
const RUSSIA: readonly Idea[] = ['russia', 'to_russia', 'russian']

const isNext = (tokens: readonly Token[], { to }: Span, { from }: Span): boolean =>
  from - to === 1 && isAnd(tokens[to])

function getting(
  tokens: readonly Token[],
  sentence: Sentence,
  { at, names }: Sides,
): Ordered['gets'] | null {
  if (has(sentence, ['will', 'denied', 'recall'])) return null
  // «вернули» whoever gave them, and whoever got them.
  if (someToken(tokens, sentence.from, sentence.to, isTakingBack)) return null
  const isBy = someToken(tokens, at, Math.min(at + SIDES_WORDS, sentence.to), isBySides)
  const isToThem = !isBy && (isTo(tokens[at]) || textAt(tokens, at - 1) === 'to')
  if (has(sentence, ['gave'])) return isToThem ? names : [names[1], names[0]]
  return has(sentence, ['received']) ? names : null
}

/** «украинской и российской сторонами передано»: who gives. */
const isBySides = anyWord('сторонами боками')
const SIDES_WORDS = 5

/** Whom something is given to. */
const isTo = anyWord(`
  україні києву українськ{ій,ому} росії москві російськ{ій,ому} украине киеву украинск{ой,ому}
  россии москве российск{ой,ому}
`)

/** Tells which side a number belongs to by the order in which both are named; null where they are not. */
export const byOrder = (reading: Reading, sentence: Sentence, at: number): Direction | null => {
  const order = orderIn(reading, sentence)
  if (order === null) return null
  if (at === order.first) return order.gets[0]
  return at === order.second ? order.gets[1] : null
}

/** Tells both numbers of such a sentence by their sides. */
export function numbersInOrder(
  reading: Reading,
  sentence: Sentence,
): Readonly<Record<Direction, number>> | null {
  const order = orderIn(reading, sentence)
  if (order === null) return null
  const [first, second] = [order.first, order.second].map((at) => reading.tokens[at]?.value ?? 0)
  if (first === undefined || second === undefined) return null
  return order.gets[0] === 'ua' ? { ua: first, ru: second } : { ua: second, ru: first }
}

/** Tells whether a bare number is the first of two in the order of the sides, and counts what the second does. */
export const isFirstInOrder = (reading: Reading, sentence: Sentence, at: number): boolean =>
  orderIn(reading, sentence)?.first === at
