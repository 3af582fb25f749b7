import { isNo } from '#statement/word/auxiliaries.ts'
import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { clauseAt, type Sentence } from '#statement/sentence/sentence.ts'
import { endOfAside, endWithAside } from '#statement/sentence/said-between.ts'
import { isNot, isTo, isAndOrBut, isOnly } from '#statement/word/small-words.ts'
import type { Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells whether a clause says of those it counts that they have not come: «390 ще не повернулися», «Росія не
 * віддає 390», «залишилося повернути 390», "Russia still holds 390". They may be more than those who have.
 */
export const isNotCome = (tokens: readonly Token[], sentence: Sentence, at: number): boolean => {
  const { from } = clauseAt(sentence, at)
  return (
    isSaidBehind(tokens, sentence, at, reachOf(tokens, sentence, at)) ||
    isSaidBefore(tokens, sentence, at, Math.max(from, at - REACH))
  )
}

const REACH = 7
/** «П'ятеро жителів Курської області до цього часу так і не повернулися» */
const BEHIND = 12

/** «П'ятеро жителів, додала вона, досі не повернулися»: who says so stands between, and takes no words of the reach. */
function reachOf(tokens: readonly Token[], sentence: Sentence, at: number): number {
  const clause = clauseAt(sentence, at)
  const comma = tokens.findIndex(({ text }, one) => one > at && one <= at + BEHIND && text === ',')
  const end = comma === -1 ? comma : endOfAside(tokens, comma)
  if (end === comma) return Math.min(clause.to, at + BEHIND)
  return Math.min(endWithAside({ tokens }, sentence, clause), at + BEHIND + end - comma + 1)
}

function isSaidBehind(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  end: number,
): boolean {
  for (let place = at + 1; place < end; place += 1) {
    const behind = endOfAside(tokens, place)
    if (behind > place) {
      place = behind
      continue
    }
    const token = tokens[place]
    if (token?.kind !== 'word' || isWhoOrWhich(token)) return false
    if (isAndOrBut(token) && isMovedBefore(sentence, at)) return false
    if (isLeftUndone(tokens, sentence, place, end)) return true
    if (isMovedAt(sentence, place)) return false
  }
  return false
}

/** «отдала 1200 тел и не получила взамен ни одного»: the verb before the number has told what became of them. */
const isMovedBefore = ({ hits }: Sentence, at: number): boolean =>
  hits.some(({ idea, to }) => to <= at && MOVED.has(idea))

function isSaidBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  start: number,
): boolean {
  for (let place = at - 1; place >= start; place -= 1) {
    const token = tokens[place]
    if ((token?.kind === 'number' && !isNo(tokens[place - 1])) || isWhoOrWhich(token)) return false
    if (isLeftUndone(tokens, sentence, place, at)) return true
    const isDone = isMovedAt(sentence, place) && !isUndoneBefore(tokens, sentence, place, start)
    if (isDone) return false
  }
  return false
}

/** «не повернулися», "have yet to come home", «треба повернути», "holds" */
const isLeftUndone = (
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  end: number,
): boolean =>
  isHolding(tokens[at]) ||
  isAhead(tokens[at]) ||
  (isYet(tokens[at]) && isTo(tokens[at + 1])) ||
  (isDenial(tokens, at) && isDeedBehind(tokens, sentence, at, end))

const isDenial = (tokens: readonly Token[], at: number): boolean =>
  (isNot(tokens[at]) && !isOnlyOrLess(tokens[at + 1])) || isRefusing(tokens[at])

function isDeedBehind(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  end: number,
): boolean {
  for (let place = at + 1; place <= Math.min(at + DEED_WITHIN, end - 1); place += 1)
    if (isMovedAt(sentence, place) || isGiving(tokens[place])) return true
  return isRefusing(tokens[at]) && isGiving(tokens[at - 1])
}

const DEED_WITHIN = 3

/** «залишилося повернути 390»: what stands before the verb makes it none. */
function isUndoneBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  start: number,
): boolean {
  for (let place = at - 1; place >= Math.max(start, at - DEED_WITHIN); place -= 1)
    if (isLeftUndone(tokens, sentence, place, at + 1)) return true
  return false
}

const MOVED: ReadonlySet<Idea> = new Set([
  'returned',
  'gave',
  'received',
  'exchanged',
  'home',
  'to_return',
])
const isMovedAt = (sentence: Sentence, at: number): boolean =>
  sentence.hits.some(({ idea, from, to }) => from <= at && at < to && MOVED.has(idea))

const isOnlyOrLess = oneOf(isOnly, anyWord('просто менше менш менее'))
const isYet = anyWord('yet')
const isRefusing = anyWord('відмов* отказ* отказыв* refus* declin*')
const isHolding = anyWord(
  'утримує утримують тримає тримають удерживает удерживают держит держат holds',
)
const isGiving = anyWord(`
  віддає віддають віддала віддали віддавати віддасть повертає повертають відпускає відпускають
  звільняє звільняють отда{е,ё}т отдают отдала отдавать отдаст возвращает возвращают отпускает
  отпускают освобождает освобождают
  return release give free hand let
`)
/** What is still to be done for them, or not known of them. */
const isAhead = anyWord(`
  попереду впереди треба потрібно необхідно належить залишилося залишилось лишилося боремося
  борються борімося доля долю нужно надо необходимо предстоит осталось боремся борются судьба
  судьбу судьбе
  fate awaited
`)
