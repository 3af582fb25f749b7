import type { Amount } from './amount.ts'
import { VERBS } from './noun-phrase.ts'
import type { Sentence, Span } from '#statement/sentence/sentence.ts'
import { isOfService } from './services.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { isSeveral } from '#statement/word/people.ts'
import { isOfOrFrom } from '#statement/word/small-words.ts'

/** Words that join what is counted side by side. */
export const JOINERS = new Set(
  'та і й и and а також ще еще также also another плюс plus'.split(' '),
)

/** Tells whether a list goes on with people whom nobody counts: «95 військових, 56 нацгвардійців та поліцейські». */
export function isOpen(tokens: readonly Token[], run: readonly Amount[]): boolean {
  const [first] = run
  const last = run.at(-1)
  if (first === undefined || last === undefined || run.length < 2) return false
  if (last.sentence.item) return false
  // «…, 56 нацгвардійців і 29 прикордонників та моряків»: one word has joined the last number already.
  const isClosed = someToken(tokens, first.span.to, last.at, ({ text }) => JOINERS.has(text))
  return (!isClosed && isOfTwo(tokens, last)) || isFollowed(tokens, last)
}

/** «…, 26 прикордонників та поліцейських»: the number may be of the first alone. */
const isOfTwo = (tokens: readonly Token[], { at, span }: Amount): boolean =>
  JOINERS.has(textAt(tokens, span.to - 2)) &&
  span.to - 3 > at &&
  isOfService(tokens[span.to - 1]) &&
  isOfService(tokens[span.to - 3])

function isFollowed(tokens: readonly Token[], last: Amount): boolean {
  let next = endOfService(tokens, last)
  if (textAt(tokens, next) === ',') next += 1
  if (!JOINERS.has(textAt(tokens, next))) return false
  while (JOINERS.has(textAt(tokens, next)) || isSeveral(tokens[next])) next += 1
  return isOfService(tokens[next]) && next < last.sentence.to
}

/** Finds where the name behind a count ends: «чотири бійці ВМС, один …», «п'ятеро військових Національної гвардії та …». */
export function endOfService(tokens: readonly Token[], { span, sentence }: Amount): number {
  const from = behindOf(tokens, isWithoutNoun(tokens, span) ? span.to + 1 : span.to)
  if (tokens[from]?.capital !== true) return endOfAttribute(tokens, sentence, span.to)
  let end = from + 1
  while (end - from < SERVICE_WORDS && isOfName(tokens, end)) end += 1
  return end
}

/** "41 soldiers of the Armed Forces, …" */
function behindOf(tokens: readonly Token[], from: number): number {
  if (!isOfOrFrom(tokens[from])) return from
  return textAt(tokens, from + 1) === 'the' ? from + 2 : from + 1
}

/** «41 воїн Збройних Сил, 23 — Національної гвардії»: a dash stands for the noun before. */
const isWithoutNoun = (tokens: readonly Token[], { to }: Span): boolean =>
  tokens[to - 1]?.kind === 'number' && textAt(tokens, to) === '—'

const SERVICE_WORDS = 5

/** «29 воїнів тероборони, 26 прикордонників»: what stands before the comma and is no verb belongs to the noun. */
function endOfAttribute(tokens: readonly Token[], sentence: Sentence, from: number): number {
  let end = from
  while (end - from < ATTRIBUTE_WORDS && isOfName(tokens, end)) end += 1
  const isEnded = textAt(tokens, end) === ',' || JOINERS.has(textAt(tokens, end))
  const isOther = sentence.hits.some(
    (hit) => hit.from >= from && hit.from < end && (VERBS.has(hit.idea) || hit.idea === 'part'),
  )
  return isEnded && !isOther ? end : from
}

const ATTRIBUTE_WORDS = 3

const isOfName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && !JOINERS.has(textAt(tokens, at))
