import { isPossessive, isTheOrThese } from '#statement/word/pronouns.ts'
import { byActor } from './acting.ts'
import { actorIn, otherSide } from './actor.ts'
import type { Direction } from '#statement/count/amount.ts'
import { countedFrom } from '#statement/day/counted-from.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { byRecipient } from './recipient.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES } from '#statement/vocabulary/idea-groups.ts'
import { isFor } from '#statement/word/small-words.ts'
import { oneOf } from '#statement/word/word.ts'

/** Tells the side of a number by what it was exchanged for: «В обмен на 38 тел Украина получила 1000», what stands after «в обмен на» went the other way. */
export const byExchangeFor = (
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  at: number,
): Direction | null =>
  has(sentence, EXCHANGED) ? bySwapBefore(reading, sentence, clause, at) : null

/** Tells the side of what was paid: «За ці 503 тіла росіяни отримали 42», "for 503 bodies Ukraine gave 42": they went the other way than what was got for them. */
export function byPrice(
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  at: number,
): Direction | null {
  if (sentence.numbers.length < 2 || !has(sentence, BODIES, clause)) return null
  const { tokens } = reading
  const start = countedFrom(reading, sentence, at)
  const before = isThese(tokens[start - 1]) ? start - 2 : start - 1
  if (before < clause.from || !isFor(tokens[before])) return null
  if (!sentence.numbers.some((one) => one !== at && one >= clause.from && one < clause.to))
    return null
  const actor = actorIn(reading, sentence, clause)
  if (actor === null) return null
  if (has(sentence, ['received'], clause)) return otherSide(actor)
  return has(sentence, ['gave'], clause) ? actor : null
}

const isThese = oneOf(isTheOrThese, isPossessive)

const EXCHANGED: readonly Idea[] = ['in_return', 'exchanged']

function bySwapBefore(
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  at: number,
): Direction | null {
  const start = countedFrom(reading, sentence, at)
  const paid = hitsIn(sentence, 'in_return').some(({ to }) => to <= start && start - to <= 1)
  const joined = isFor(reading.tokens[start - 1])
  if (!paid || !joined) return bySwapped(reading, sentence, clause, { at, joined })
  // «Києву передано 1000 тіл в обмін на 22»: nobody acts, and who gets the first is named.
  const side = byActor(reading, sentence, clause) ?? byRecipient(reading, sentence, clause)
  return side === null ? null : otherSide(side)
}

/** "Ukraine exchanged 51 bodies for 757": who exchanges gives the first and gets what stands after «for». */
function bySwapped(
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  { at, joined }: Readonly<{ at: number; joined: boolean }>,
): Direction | null {
  const verb = hitsIn(sentence, 'exchanged').find(({ from, to }) => from >= clause.from && to <= at)
  if (verb === undefined || !has(sentence, ['body', 'dead'])) return null
  const plain = joined ? byWhoseFirst(sentence, clause, verb) : null
  if (plain !== null) return plain
  const others = sentence.numbers.filter((one) => one >= verb.to && one < clause.to)
  const other = joined ? others.findLast((one) => one < at) : others.find((one) => one > at)
  if (other === undefined) return null
  const actor = actorIn(reading, sentence, { from: clause.from, to: verb.from })
  if (actor === null || joined) return actor
  const start = countedFrom(reading, sentence, other)
  return isFor(reading.tokens[start - 1]) ? otherSide(actor) : null
}

/** "1,000 Ukrainian bodies exchanged for 38": nobody acts, and whose the first are is said. */
function byWhoseFirst(sentence: Sentence, clause: Span, verb: Span): Direction | null {
  const counted = sentence.numbers.findLast((at) => at >= clause.from && at < verb.from)
  if (counted === undefined || verb.from - counted > NOUN_WORDS) return null
  if (has(sentence, SIDES, clause)) return null
  const noun = { from: counted, to: verb.from }
  const [ours, theirs] = [has(sentence, OURS, noun), has(sentence, ['russian'], noun)]
  if (ours === theirs) return null
  return ours ? 'ru' : 'ua'
}

const NOUN_WORDS = 5
const OURS: readonly Idea[] = ['ukrainian', 'defender']
const SIDES: readonly Idea[] = ['ukraine', 'russia']
