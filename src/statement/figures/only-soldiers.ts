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
 * военные», "there were no civilians this time". Of whom Russia got, of those left behind, of another day and of what
 * is asked or called untrue it says nothing.
 */
export function onlySoldiers(timeline: Timeline): Span | null {
  const { tokens, sentences } = timeline.reading
  for (const sentence of sentences) {
    if (!has(sentence, ['civilian', 'military']) || has(sentence, OTHERS)) continue
    if (someToken(tokens, sentence.from, sentence.to, isOtherwise)) continue
    const span = noCivilians(tokens, sentence) ?? soldiersAlone(tokens, sentence)
    if (span === null || isOfOthers(sentence, clauseAt(sentence, span.from))) continue
    if (isOfNow(whenAt(timeline, sentence, span.from))) return span
  }
  return null
}

/** A denial («не було») is told of the day as well. */
const isOfNow = (when: string): boolean => when === 'now' || when === 'denied'

const OTHERS: readonly Idea[] = [
  'russia', 'russian', 'ru_voice', 'to_russia', 'will', 'body', 'denied', 'refuted',
] // prettier-ignore

/** Who is asked about, only almost none, of another day, or still held. */
const isOtherwise = anyWord(`
  ? чи ли неправда правда майже почти спросту* опроверг* напередодні накануне раніше ранее раньше
  учора вчера минул* прошл* попередн* предыдущ* вже уже {за,}лиша* оста* утрим* удержив* може
  можуть можна может могут можно
  whether if wrong false untrue almost hardly nearly refuted denied yesterday earlier previous*
  already remain* still held can could may might must should before
`)

/** The clause speaks of captivity, or counts somebody. */
const isOfOthers = (sentence: Sentence, clause: Span): boolean =>
  has(sentence, ['captivity'], clause) ||
  sentence.numbers.some((at) => at >= clause.from && at < clause.to)

/** «Цивільних у групі немає», «гражданских в этот раз не было», "there are no civilians among them" */
function noCivilians(tokens: readonly Token[], sentence: Sentence): Span | null {
  for (const { from, to } of hitsIn(sentence, 'civilian')) {
    const clause = clauseAt(sentence, from)
    const isOfThese = someToken(tokens, clause.from, clause.to, isOfThisTime)
    // «цивільних лікарів», "civilians from Melitopol": only of some there are none.
    if (!isOfThese || !isWholly(tokens[to])) continue
    if (isNone(tokens[from - 1])) return { from: from - 1, to }
    if (!isOpening(tokens, clause, from)) continue
    for (let at = to; at < clause.to; at += 1)
      if (isNone(tokens[at]) || (isNotBefore(tokens[at]) && isWas(tokens[at + 1])))
        return { from, to: at + 1 }
  }
  return null
}

const isWholly = (token: Token | undefined): boolean =>
  token === undefined || token.kind !== 'word' || goesOn(token)

/** What may stand behind the civilians that are none. */
const goesOn = anyWord(`
  серед у в во цього на не немає нема нет среди этот
  among in this were was are is at all
`)

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

/** «Цього разу звільнено лише військових», «вернулись только военные», "only servicemen were freed" */
function soldiersAlone(tokens: readonly Token[], sentence: Sentence): Span | null {
  if (has(sentence, ['civilian'])) return null
  const soldiers = hitsIn(sentence, 'military').find((hit) => areAlone(tokens, hit))
  return soldiers === undefined ? null : { from: soldiers.from - 1, to: soldiers.to }
}

const areAlone = (tokens: readonly Token[], { from, to }: Span): boolean => {
  const only = from - 1
  if (!isOnly(tokens[only]) || isNotOnly(tokens[only - 1])) return false
  const verb = isThemselves(tokens[only - 1]) ? only - 2 : only - 1
  return cameAt(tokens, verb, -1)
    ? isEnd(tokens[to])
    : isBe(tokens[to]) && cameAt(tokens, to + 1, 1) && isEnd(tokens[to + 2])
}

/** The verb, or those who came, stand right beside: «вернулись только …», «среди освобожденных только …». */
const cameAt = (tokens: readonly Token[], at: number, step: -1 | 1): boolean =>
  isCame(tokens[at]) || (isHome(tokens[at]) && isCame(tokens[at + step]))

const isEnd = (token: Token | undefined): boolean => token === undefined || token.kind !== 'word'

const isCame = anyWord(`
  повернул{ися,ись,и} повернен{о,і} повернут{о,і,их} звільнил{и,а} звільнен{о,і,их} визволен{о,і,их}
  визволили обміняли обмінян{о,і}
  вернул{ись,ися,и} возвращен{ы,о} освободили освобожден{ы,о,ных} обменяли обменян{ы,о}
  returned freed released exchanged swapped
`)
const isHome = anyWord('додому домой home')
const isBe = anyWord('were was are have been')
const isOnly = anyWord(`
  лише лиш тільки только лишь виключно винятково исключительно
  only exclusively solely
`)
const isNotOnly = anyWord('не not')
const isThemselves = anyWord('самі сами')
