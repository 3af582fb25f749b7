import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { untrueIn } from './untrue.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isNot } from '#statement/word/small-words.ts'
import { eitherOf, isMarked, soughtWords } from '#statement/word/marks.ts'

/** Tells whether the words at a place say that something was called off. */
export const isCalledOffAt = (tokens: readonly Token[], at: number): boolean =>
  isCalledOff(tokens[at]) || (isCalled(tokens[at]) && textAt(tokens, at + 1) === 'off')

const isCalledOff = soughtWords(`
  скасува{ли,в,ла,но} скасован{о,ий} зірва{ли,в,ла,но,вся} зірвано відкла{ли,в,ла,дено}
  перенес{ли,ено} отмен{или,ил,ила,ен,ено} сорва{ли,л,ла,но,н,лся} отлож{или,ил,ила,ен,ено}
  cancelled canceled postponed aborted
`)

const isCalled = soughtWords('called')
const CALLED = eitherOf(isCalledOff.mark, isCalled.mark)

/** Tells whether any words in a sentence may say so. */
export const mayCallOff = ({ marks }: Sentence): boolean => isMarked(marks, CALLED)

/**
 * Tells whether all that a sentence denies is that its event was called off, and a place stands beside
 * it: «неправда, що обмін зірвано: сьогодні …», "took place despite reports that it had been called off".
 */
export function isBesideUncalled(reading: Reading, sentence: Sentence, at: number): boolean {
  const spans = uncalledSpans(reading, sentence)
  return (
    spans.length > 0 &&
    !spans.some((span) => isWithin(at, span)) &&
    hitsIn(sentence, 'denied').every(({ from }) => spans.some((span) => isWithin(from, span)))
  )
}

/** Tells whether a place stands among words that take back that something was called off. */
export const isOfUncalled = (reading: Reading, sentence: Sentence, at: number): boolean =>
  uncalledSpans(reading, sentence).some((span) => isWithin(at, span))

function uncalledSpans(reading: Reading, sentence: Sentence): readonly Span[] {
  if (!mayCallOff(sentence)) return []
  const spans: Span[] = []
  for (let off = sentence.from; off < sentence.to; off += 1)
    if (isCalledOffAt(reading.tokens, off))
      spans.push(...around(uncalledIn(reading, sentence, off)))
  return spans
}

const isWithin = (at: number, { from, to }: Span): boolean => at >= from && at < to

const around = (span: Span | null): Span[] => (span === null ? [] : [span])

/**
 * Finds, around a word that says that something was called off, the words by which its sentence takes
 * just that back: they deny no news that stands beside them.
 */
export function uncalledIn(reading: Reading, sentence: Sentence, at: number): Span | null {
  const untrue = untrueIn(reading, sentence)
  if (untrue !== null && at >= untrue.from && at < untrue.to) return untrue
  if (isNot(reading.tokens[at - 1])) return { from: at - 1, to: at + 1 }
  for (let from = at - 1; from >= Math.max(sentence.from, at - REACH); from -= 1) {
    if (!isTakingBack(reading.tokens[from])) continue
    const isOfNews = has(sentence, DONE, { from, to: at })
    return isOfNews ? null : { from, to: endOf(reading.tokens, at, sentence.to) }
  }
  return null
}

const REACH = 9
const DONE: readonly Idea[] = ['happened', 'returned', 'gave', 'home']

const isTakingBack = anyWord(`
  неправд{а,и} попри всупереч незважаючи несмотря вопреки фейк
  despite contrary untrue false
`)

/** Up to the mark that ends what is taken back. */
function endOf(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1)
    if (someToken(tokens, at, at + 1, (token) => isStop(token))) return at
  return to
}

const isStop = anyWord(': ; , — .')
