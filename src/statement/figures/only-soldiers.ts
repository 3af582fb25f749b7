import { isNo, isWas } from '#statement/word/auxiliaries.ts'
import { isAnyOfThem } from '#statement/word/pronouns.ts'
import { isAnd } from '#statement/word/small-words.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { whenAt } from '#statement/when/when.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Finds where a text says that nobody but soldiers came: «цивільних серед них немає», «этот раз вернулись только
 * военные», "there were no civilians this time". Of whom Russia got, or could be given, it says nothing.
 */
export function onlySoldiers(timeline: Timeline): Span | null {
  const { reading } = timeline
  for (const sentence of reading.sentences) {
    if (!has(sentence, ['civilian', 'military']) || has(sentence, OTHERS)) continue
    const span = noCivilians(reading.tokens, sentence) ?? soldiersAlone(reading.tokens, sentence)
    if (span === null || has(sentence, ['captivity'], clauseAt(sentence, span.from))) continue
    if (isOfNow(whenAt(timeline, sentence, span.from))) return span
  }
  return null
}

/** A denial («не было») is told of the day as well. */
const isOfNow = (when: string): boolean => when === 'now' || when === 'denied'

const OTHERS: readonly Idea[] = ['russia', 'russian', 'ru_voice', 'to_russia', 'will', 'body']

/** «Цивільних у групі немає», «гражданских в этот раз не было», "there are no civilians among them" */
function noCivilians(tokens: readonly Token[], sentence: Sentence): Span | null {
  for (const { from, to } of hitsIn(sentence, 'civilian')) {
    const clause = clauseAt(sentence, from)
    const isOfThese = someToken(tokens, clause.from, clause.to, isOfThisTime)
    if (isOfThese && isNone(tokens[from - 1])) return { from: from - 1, to }
    if (!isOfThese || !isOpening(tokens, clause, from)) continue
    for (let at = to; at < clause.to; at += 1)
      if (isNone(tokens[at]) || (isNotBefore(tokens[at]) && isWas(tokens[at + 1])))
        return { from, to: at + 1 }
  }
  return null
}

/** What is none is the civilians, and not what stands before them: «обміну цивільних немає». */
const isOpening = (tokens: readonly Token[], clause: Span, at: number): boolean =>
  at === clause.from ||
  tokens[at - 1]?.kind !== 'word' ||
  isBut(tokens[at - 1]) ||
  isOfThisTime(tokens[at - 1])

const isBut = oneOf(isAnd, anyWord('а але но же при'))
const isNone = oneOf(isNo, anyWord('нету zero'))
const isNotBefore = anyWord('не')
const isOfThisTime = oneOf(
  isAnyOfThem,
  anyWord(`
    груп{і,а,и} группе списку списке числі числе раз разу звільнених визволених повернутих
    освобожденных вернувшихся обмін{і,у} обмене
    group list time freed released swap exchange
  `),
)

const MOVED: readonly Idea[] = ['returned', 'exchanged', 'received']

/** «Цього разу звільнено лише військових», «вернулись только военные» */
function soldiersAlone(tokens: readonly Token[], sentence: Sentence): Span | null {
  if (has(sentence, ['civilian'])) return null
  for (const { from, to } of hitsIn(sentence, 'military')) {
    const clause = clauseAt(sentence, from)
    if (!isOnly(tokens[from - 1]) || isNotOnly(tokens[from - 2])) continue
    if (someToken(tokens, clause.from, clause.to, isMay)) continue
    if (someToken(tokens, clause.from, clause.to, isOfThisTime) || has(sentence, MOVED, clause))
      return { from: from - 1, to }
  }
  return null
}

const isOnly = anyWord(`
  лише лиш тільки только лишь виключно винятково исключительно
  only exclusively solely
`)
const isNotOnly = anyWord('не not')
const isMay = anyWord(
  'може можуть можна может могут можно can may could must should повинні должны',
)
