import { isHe, isWhoOrWhich, isThey } from '#statement/word/pronouns.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isOfTellerIn, mayBeOfTeller } from '#statement/sentence/one-man.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isSpan } from '#statement/word/spans.ts'
import { isHowOrWhen, isWhen } from '#statement/word/small-words.ts'

/**
 * Tells whether a clause looks back at a return: whoever came tells of it, or something else is told so long after
 * it («Через рік після того, як 84 повернулися, …», "It is two years today since 84 came home").
 */
export const isLookedBack = (reading: Reading, sentence: Sentence, clause: Span): boolean =>
  isOfTellerIn(reading, sentence, clause) ||
  (has(sentence, ['unit'], {
    from: Math.max(sentence.from, clause.from - BEFORE),
    to: clause.to,
  }) &&
    isYearsAfter(reading, sentence, clause))

/** Tells whether a text holds a word that such a clause is known by. */
export const mayLookBack = (reading: Reading): boolean =>
  speaksOf(reading, ['unit']) || mayBeOfTeller(reading)

/** «рік після того, як» stands before the clause of the return. */
const BEFORE = 6

function isYearsAfter({ tokens }: Reading, sentence: Sentence, { from, to }: Span): boolean {
  for (let at = Math.max(sentence.from, from - BEFORE); at < to; at += 1) {
    const start = isSpan(tokens[at]) ? behindAfter(tokens, at + 1) : null
    if (start !== null && start > from && isReturnBehind(tokens, sentence, { from: start, to }))
      return true
  }
  return false
}

/** Where what is looked back at begins; null where no «після того, як», "after", "since" stands there. */
function behindAfter(tokens: Reading['tokens'], after: number): number | null {
  for (let at = after; at < after + GAP; at += 1) {
    if (isAfterOrSince(tokens[at])) return at + 1
    if (isThenAs(tokens[at])) {
      const as = isHowOrWhen(tokens[at + 1]) ? at + 1 : at + 2
      return isHowOrWhen(tokens[as]) ? as + 1 : null
    }
    if (!isBetween(tokens[at])) return null
  }
  return null
}

/** «, today, to the day, після, з» */
const GAP = 5
const isBetween = anyWord(`
  , після после спустя з із от від с со сьогодні сегодня
  today now ago on to the day after
`)
const isAfterOrSince = anyWord('after since відколи')
const isThenAs = anyWord('того тому дня моменту момента часу поры пор')

/** The first who are counted there are those who came, and no exchange is named before them. */
function isReturnBehind(
  tokens: Reading['tokens'],
  sentence: Sentence,
  { from, to }: Span,
): boolean {
  const verb = Math.min(
    ...MOVES.flatMap((idea) => hitsIn(sentence, idea).map((hit) => hit.from)).filter(
      (at) => at >= from && at < to,
    ),
  )
  const first = sentence.numbers.find((at) => at >= from && at < to) ?? from
  const isNear =
    verb < first || first - from <= COUNTED_WITHIN ? verb - from <= VERB_WITHIN + COUNTED_WITHIN : isWhich(tokens[first - 1]) // prettier-ignore
  return isNear && verb - first <= VERB_WITHIN && !someToken(tokens, from, verb, isTheyOrHe)
}

const COUNTED_WITHIN = 2
const VERB_WITHIN = 6
const isWhich = oneOf(isWhoOrWhich, isWhen)
const isTheyOrHe = oneOf(isThey, isHe)
const MOVES: readonly Idea[] = ['returned', 'gave', 'exchanged', 'received']
