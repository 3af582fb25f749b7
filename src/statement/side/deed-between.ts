import type { Direction } from '#statement/count/amount.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Token } from '#statement/word/token.ts'
import { isTakingBack } from '#statement/word/known-words.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { otherSide } from './actor.ts'
import type { Counted } from './whose.ts'

/**
 * Tells the side of two numbers that one verb parts, where who did it is named behind each: «Сто тіл отримала
 * українська сторона і 69 — російська», «40 полонених віддала Росія, 38 — Україна».
 */
export function byDeedBetween(
  { tokens }: Reading,
  sentence: Sentence,
  { at, kinds }: Counted,
): Direction | null {
  const [first, second, ...more] = sentence.numbers
  if (first === undefined || second === undefined || more.length > 0) return null
  // «100 украинских военных»: whose they are is told of them already.
  if (kinds.has('ukrainian') || kinds.has('russian')) return null
  return isDoneBehind(tokens, sentence, { first, second })
    ? ofDoer(sentence, { first, second, at })
    : null
}

type Two = Readonly<{ first: number; second: number; at: number }>

function ofDoer(sentence: Sentence, { first, second, at }: Two): Direction | null {
  if (![first, second].includes(at)) return null
  const one = actorBetween(sentence, first, second)
  const other = actorBetween(sentence, second, sentence.to)
  if (one === null || other === null || one === other) return null
  const doer = at === first ? one : other
  return has(sentence, ['received']) ? doer : otherSide(doer)
}

/** The only verb stands between the two numbers, says which way they went, and nobody is named before it. */
function isDoneBehind(
  tokens: readonly Token[],
  sentence: Sentence,
  { first, second }: Pick<Two, 'first' | 'second'>,
): boolean {
  const between = { from: first + 1, to: second }
  const [gave, received] = [has(sentence, ['gave']), has(sentence, ['received'])]
  if (gave === received || has(sentence, OTHERWISE)) return false
  const verbs = hitsIn(sentence, gave ? 'gave' : 'received')
  const [verb] = verbs
  return (
    verb !== undefined &&
    // «Повернула» whoever gave them, and whoever got them.
    !isTakingBack(tokens[verb.from]) &&
    verbs.every((one) => one.from >= between.from && one.to <= between.to) &&
    !has(sentence, SIDES, { from: sentence.from, to: verb.from })
  )
}

/** To whom they went, or whose they are, stands there instead of who did it. */
const OTHERWISE: readonly Idea[] = ['to_ukraine', 'to_russia', 'denied', 'refuted', 'will']
const SIDES: readonly Idea[] = ['ukraine', 'russia']

function actorBetween(sentence: Sentence, from: number, to: number): Direction | null {
  const behind = { from: from + 1, to }
  const isOurs = has(sentence, ['ukraine'], behind)
  if (isOurs === has(sentence, ['russia'], behind)) return null
  return isOurs ? 'ua' : 'ru'
}
