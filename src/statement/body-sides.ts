import type { Amount } from './amount.ts'
import { isOfBothWays } from './both-ways.ts'
import type { Reading } from './reading.ts'
import { clauseAt, has } from './sentence.ts'
import { textAt } from './token.ts'

/**
 * Puts right what a doubtful verb says: of «Россия вернула 45 тел, Киеву передано 757» the first came
 * to Russia, for a verb said of both ways gives way to a recipient.
 */
export const bodiesBySide = (bodies: readonly Amount[]): readonly Amount[] =>
  bodies.map((a) =>
    (isDoubtful(a) && bodies.some((b) => isGiven(b, a))) || isKnownAsTheirs(a, bodies)
      ? { ...a, toward: 'ru' }
      : a,
  )

/** «Тела 69 военных вернула Россия. 69 тел забрала российская сторона»: another sentence tells whose they are. */
const isKnownAsTheirs = (a: Amount, bodies: readonly Amount[]): boolean =>
  a.value >= TELLING &&
  (a.toward === null || isDoubtful(a)) &&
  !a.both &&
  !a.kinds.has('ukrainian') &&
  !a.kinds.has('defender') &&
  bodies.some((b) => b.toward === 'ru' && b.value === a.value && b.sentence !== a.sentence) &&
  !bodies.some((b) => b.toward === 'ua' && b.value === a.value && !isDoubtful(b))

/** Below this two equal numbers are chance. */
const TELLING = 5

/** «вернула» of Russia, and nobody to whom. */
function isDoubtful({ sentence, at, toward }: Amount): boolean {
  const clause = clauseAt(sentence, at)
  if (toward === 'ru' || !has(sentence, ['russia'], clause)) return false
  return !has(sentence, ['to_ukraine'], clause) && isOfBothWays(sentence, clause)
}

const isGiven = (b: Amount, a: Amount): boolean =>
  Math.abs(b.sentence.index - a.sentence.index) <= 1 &&
  b.toward === 'ua' &&
  b.value !== a.value &&
  has(b.sentence, ['to_ukraine'], clauseAt(b.sentence, b.at)) &&
  clauseAt(b.sentence, b.at) !== clauseAt(a.sentence, a.at)

/** Tells whether bodies are of Russia's dead: «Росія передала тіла 20 власних військових» returns nobody. */
export const isOfTheirDead = ({ kinds, sentence }: Amount): boolean =>
  kinds.has('russian') || (kinds.has('own') && has(sentence, ['russia', 'russian']))

/** «тіло Героя та тіла ще шести захисників»: one count and the other, where no number holds both. */
export function countedBeside({ tokens }: Reading, wholes: readonly Amount[]): readonly Amount[] {
  const [one, other] = wholes
  if (one === undefined || other === undefined || wholes.length !== 2) return []
  return isOfOneSide(one, other) && isJoined(tokens, one, other) ? [one, other] : []
}

function isJoined(tokens: Reading['tokens'], one: Amount, other: Amount): boolean {
  const between = tokens.slice(one.span.to, other.span.from).map(({ text }) => text)
  const isPlain = between.some((text) => JOINERS.has(text)) && !between.includes(',')
  if (one.how !== 'implied') return isPlain && between.length <= MOST_BETWEEN
  return isPlain || [textAt(tokens, one.at - 2), ...between].some((text) => TOGETHER.has(text))
}

const isOfOneSide = (one: Amount, other: Amount): boolean =>
  other.sentence === one.sentence && (other.toward ?? 'ua') === (one.toward ?? 'ua')

const MOST_BETWEEN = 4
const JOINERS = new Set('та і й и and'.split(' '))
/** Joins one body to those that came with it: «тіло капітана разом з тілами ще 41 воїна». */
export const TOGETHER = new Set('разом вместе together along alongside також также'.split(' '))
