import { isNotOrNo } from '#statement/word/auxiliaries.ts'
import { withoutNames } from '#statement/sentence/names.ts'
import { isOfEstimate } from '#statement/sentence/of-estimate.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Quote } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { isConfirming } from '#statement/word/telling.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'

const SIDES: readonly Idea[] = ['russia', 'russian', 'to_russia', 'ru_voice', 'ukraine']
const isCapital = anyWord('москв* кремл* киев* києв* київ* moscow* kyiv* kiev*')
/** «ці дані не підтвердилися» is said of reports. */
const isComment = soughtWords(
  /^(?:(?:про)?(?:комент|коммент|comment)|(?:підтверд|подтверд)).*(?<!ся|сь)$/u,
)
const isDenying = oneOf(isNotOrNo, anyWord('yet declined refused'))

/** How far a negation stands from what is not said. */
const REACH = 4

/**
 * The words by which a text says that the other side has not commented or confirmed: a side, a negation
 * and a word of comment in one sentence, in any order.
 */
export function silenceOf(timeline: Timeline): Quote | null {
  const { reading } = timeline
  for (const sentence of reading.sentences) {
    if (timeline.carried.has(sentence.index)) continue
    const hit = hitsIn(sentence, 'silent').find((one) => !isOfEstimate(reading, sentence, one))
    const at = hit === undefined ? silentAt(reading, sentence) : whole(reading, sentence, hit)
    if (at !== null) return quoteOf(reading, withoutNames(reading, sentence, at))
  }
  return null
}

/** A short clause is quoted whole, for its subject stands before the words. */
function whole(reading: Reading, sentence: Sentence, hit: Span): Span {
  const clause = clauseAt(sentence, hit.from)
  const isShort = clause.to - clause.from <= SHORT && hit.to <= clause.to
  return isShort ? withoutMarks(reading, clause) : hit
}

const SHORT = 12

function silentAt(reading: Reading, sentence: Sentence): Span | null {
  if (!isMarked(sentence.marks, isComment.mark)) return null
  if (!has(sentence, SIDES) && !named(reading, sentence)) return null
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!isComment(reading.tokens[at])) continue
    if (isOfEstimate(reading, sentence, { from: at, to: at + 1 })) continue
    // «інформацію підтверджують» needs its negation right before; a comment may be denied behind it.
    const to = isConfirming(reading.tokens[at]) ? at : at + 3
    const not = negationIn(reading, Math.max(sentence.from, at - REACH), Math.min(to, sentence.to))
    if (not !== null) return withoutMarks(reading, clauseAt(sentence, at))
  }
  return null
}

function withoutMarks({ tokens }: Reading, { from, to }: Span): Span {
  let end = to
  while (end > from + 1 && tokens[end - 1]?.kind === 'mark') end -= 1
  return { from, to: end }
}

function negationIn({ tokens }: Reading, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) if (isDenying(tokens[at])) return at
  return null
}

const named = ({ tokens }: Reading, { from, to }: Sentence): boolean =>
  someToken(tokens, from, to, (token) => isCapital(token))
