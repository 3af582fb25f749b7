import { isAboutOrOf } from '#statement/word/prepositions.ts'
import { marksIn, type Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isCalledOffAt } from './uncalled.ts'
import { isReport, mayBeUntrue, untrueIn } from './untrue.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike, oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'

/**
 * Finds where somebody denies what stands just before: «Штаб це заперечує», "Kyiv rejects the report"; or
 * where the text says of its event that the reports of it are untrue: «Повідомлення про обмін — фейк».
 */
export function deniedBy(reading: Reading, told: readonly Sentence[]): Span | null {
  if (!isMarked(marksIn(reading), isDenial.mark) && !mayBeUntrue(reading)) return null
  const found = reading.sentences.find(
    (s) =>
      s.place <= LAST_PLACE &&
      ((deniesThis(reading.tokens, s) && isTold(told, s)) || isOfReports(reading, s)),
  )
  return found ?? null
}

const LAST_PLACE = 6

/** It stands in the sentence of the news or just below it. */
const isTold = (told: readonly Sentence[], { index }: Sentence): boolean =>
  told.some((s) => s.index === index || s.index === index - 1)

function deniesThis(tokens: readonly Token[], { from, to, marks }: Sentence): boolean {
  if (!isMarked(marks, isDenial.mark)) return false
  for (let at = from + 1; at < to; at += 1)
    if (isDenial(tokens[at]) && isOfThis(tokens, at, to)) return true
  return false
}

const isDenial = soughtWords(`
  спростову* спростува{в,ли,ла} запереч{ує,ують,ив,ила,или} відкида{є,ють} отрица* опроверга*
  опроверг{,ли,ла} отверга* отверг{,ли,ла}
  den{y,ies,ied} reject{,s,ed} dismiss{,es,ed} refut{es,ed} disput{es,ed}
`)

/** «це заперечує», "denies it"; "rejects the report", and not the report of something else. */
const isOfThis = (tokens: readonly Token[], at: number, end: number): boolean => {
  const last = Math.min(end, at + NEAR + 1)
  if (someToken(tokens, at - 1, at, (token) => isThis(token))) return true
  for (let next = at + 1; next < last; next += 1) {
    if (isThis(tokens[next]) && !isWord(tokens[next + 1])) return true
    if (isReport(tokens[next])) return !isOfWhat(tokens[next + 1])
  }
  return false
}

const NEAR = 3
const isThis = anyWord('це цього это этого it this that')
const isWord = (token: Token | undefined): boolean => token?.kind === 'word'
const isOfWhat = oneOf(isAboutOrOf, anyWord('that ,'))

/** «Повідомлення про обмін не відповідають дійсності»: of the exchange itself, not of its lists or its end. */
function isOfReports(reading: Reading, sentence: Sentence): boolean {
  const span = untrueIn(reading, sentence)
  if (span === null || !has(sentence, NAMES)) return false
  if (sentence.numbers.some((at) => at >= span.from && at < span.to)) return false
  const { tokens } = reading
  return (
    !isCalledOffIn(tokens, span) &&
    NAMES.some((name) =>
      hitsIn(sentence, name).some(
        ({ from, to }) => from > span.from && to <= span.to && isNamedBy(tokens, from),
      ),
    )
  )
}

function isCalledOffIn(tokens: readonly Token[], { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1) if (isCalledOffAt(tokens, at)) return true
  return false
}

const NAMES: readonly Idea[] = ['exchange', 'repatriation']

/** «про обмін», «о сегодняшнем обмене», "of a prisoner exchange" */
function isNamedBy(tokens: readonly Token[], hit: number): boolean {
  let at = hit - 1
  while (isAttribute(tokens[at])) at -= 1
  return isAboutOrOf(tokens[at]) && isReport(tokens[at - 1])
}

const isAttribute = wordsLike(
  /^(?:\p{L}+(?:ий|ому|ній|ем|ом|ую)|a|an|the|any|prisoners?|pows?|body|today's|war)$/u,
)
