import { actorIn, BESIDE, otherSide } from './actor.ts'
import type { Direction } from '#statement/count/amount.ts'
import { countedFrom } from '#statement/day/counted-from.ts'
import { isOfBothWays } from '#statement/sentence/both-ways.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { textAt } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'
import { isDashOrColon, isAndOrBut } from '#statement/word/small-words.ts'

/**
 * Tells the side of a number by the one of several verbs of its clause that governs it: of «1000 тіл Росія
 * віддала і 26 забрала» the verb behind each, of "Ukraine repatriated 58 and handed Russia 61" the verb
 * before the first.
 */
export function byGoverning(
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  at: number,
): Direction | null {
  const named = has(sentence, ['repatriation', 'body'])
    ? byNameRightBefore(reading, sentence, at)
    : null
  return named ?? (has(sentence, ['gave'], clause) ? byVerb(reading, sentence, clause, at) : null)
}

/** The clause holds a verb of giving. */
function byVerb(reading: Reading, sentence: Sentence, clause: Span, at: number): Direction | null {
  const back = byBackAfterReceiving(reading, sentence, clause, at)
  if (back !== null) return back
  const verbs = sentence.hits.filter(
    ({ idea, from, to }) => HANDED.includes(idea) && from >= clause.from && to <= clause.to,
  )
  const before = verbs.findLast(({ to }) => to <= at)
  const behind = verbs.find(({ from }) => from > at)
  if (behind === undefined) return null
  if (isFirst(reading, clause, at)) return byVerbBehind(reading, sentence, clause, behind)
  return before === undefined || !isOnlyReturned(sentence, before) || !isGiving(sentence, behind)
    ? null
    : actorIn(reading, sentence, { from: clause.from, to: before.from })
}

/** «Украина получила 1000 тел и вернула 19»: who has received returns to the other side. */
function byBackAfterReceiving(
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  at: number,
): Direction | null {
  const verb = hitsIn(sentence, 'gave').findLast(({ from, to }) => from >= clause.from && to <= at)
  if (verb === undefined || !isOfBothWays(sentence, verb) || !has(sentence, ['body', 'dead']))
    return null
  const before = { from: clause.from, to: verb.from }
  const received = hitsIn(sentence, 'received').findLast(
    ({ from, to }) => from >= clause.from && to <= verb.from,
  )
  if (received === undefined || isAt(sentence, 'gave', received.from)) return null
  if (has(sentence, SIDES, { from: received.to, to: at })) return null
  const actor = actorIn(reading, sentence, before)
  return actor === null ? null : otherSide(actor)
}

const SIDES: readonly Idea[] = ['ukraine', 'russia', 'to_ukraine', 'to_russia', 'own']

/** «До Росії: 26», and without a verb «Обмін тілами: Україна — 1000»: it is of the side right before it. */
function byNameRightBefore(reading: Reading, sentence: Sentence, number: number): Direction | null {
  const at = countedFrom(reading, sentence, number)
  if (!isDashOrColon(reading.tokens[at - 1])) return null
  const isBefore = (idea: Idea): boolean =>
    hitsIn(sentence, idea).some((hit) => hit.to === at - 1 && isNamed(reading, sentence, hit))
  if (isBefore('to_ukraine')) return 'ua'
  if (isBefore('to_russia')) return 'ru'
  if (has(sentence, HANDED)) return null
  return isBefore('ukraine') ? 'ua' : isBefore('russia') ? 'ru' : null
}

/** «морги на території РФ — 5», "morgues in Russia: 5": behind another noun it only tells where. */
function isNamed({ tokens }: Reading, { hits }: Sentence, { from }: Span): boolean {
  const first = INTO.has(textAt(tokens, from - 1)) ? from - 1 : from
  const before = tokens[first - 1]
  if (before?.kind !== 'word' || BESIDE.has(before.text)) return true
  return hits.some(({ idea, to }) => to === first && (HANDED.includes(idea) || idea === 'body'))
}

const INTO = new Set('в у до к ко на to in for'.split(' '))

/** The number opens the clause, or what is joined to it. */
const isFirst = ({ tokens }: Reading, { from }: Span, at: number): boolean =>
  at === from || isAndOrBut(tokens[at - 1])

function byVerbBehind(
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  verb: Hit<Idea>,
): Direction | null {
  const isIn = isReceiving(sentence, verb)
  if (!has(sentence, ['received'], clause) || isIn === isGiving(sentence, verb)) return null
  const actor = actorIn(reading, sentence, clause)
  return actor === null || isIn ? actor : otherSide(actor)
}

const isAt = (sentence: Sentence, idea: Idea, at: number): boolean =>
  hitsIn(sentence, idea).some(({ from }) => from === at)

const isReceiving = (sentence: Sentence, { from }: Span): boolean =>
  isAt(sentence, 'received', from)

const isGiving = (sentence: Sentence, verb: Span): boolean =>
  isAt(sentence, 'gave', verb.from) && !isOfBothWays(sentence, verb)

const isOnlyReturned = (sentence: Sentence, { from }: Span): boolean =>
  isAt(sentence, 'returned', from) && !isAt(sentence, 'gave', from)
