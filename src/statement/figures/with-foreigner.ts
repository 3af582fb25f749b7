import type { Amount } from '#statement/count/amount.ts'
import { derived, stated } from '#statement/count/figure.ts'
import { marksIn, quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { isPeople } from '#statement/side/head-count.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Figure, Figures } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { whenAt } from '#statement/when/when.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'
import {
  isAlongside,
  isAn,
  isTogether,
  isWithOrAlongside,
  isAlso,
  isThem,
} from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'
import { isCitizen } from '#statement/word/people.ts'
import { isEitherState } from '#statement/word/known-words.ts'

/**
 * Adds the one foreigner who was freed together with those counted, and is none of them: «американця звільнили разом
 * із 64 військовими».
 */
export function withForeigner(
  timeline: Timeline,
  amounts: readonly Amount[],
  figures: Figures,
): Figures {
  const { ua_returned: ours } = figures
  if (ours?.how !== 'stated' || !speaksOfForeigner(timeline.reading)) return figures
  // «64 військові та громадянин США»: he is counted already.
  if (amounts.some((a) => a.how === 'implied' && isPeople(a))) return figures
  const others = amounts.find((a) => a.value === ours.value - 1 && !a.part && isPeople(a))
  const at = foreignerBeside(timeline, ours.value)
  if (at !== null) return withOne(timeline, figures, ours, at)
  const beside = others === undefined ? null : foreignerBeside(timeline, others.value)
  if (others === undefined || beside === null) return figures
  return withOne(timeline, figures, stated(timeline.reading, others), beside)
}

const speaksOfForeigner = (reading: Reading): boolean =>
  isMarked(marksIn(reading), isForeigner.mark)

function withOne({ reading }: Timeline, figures: Figures, others: Figure, at: number): Figures {
  const quotes = [quoteOf(reading, { from: at, to: at + 1 })]
  const one: Figure = { value: 1, how: 'implied', quotes }
  return { ...figures, ua_returned: derived(others.value + 1, 'added', [others, one]) }
}

/** Where a text tells of the one foreigner who was freed together with so many. */
function foreignerBeside(timeline: Timeline, value: number): number | null {
  for (const sentence of timeline.reading.sentences) {
    if (!isMarked(sentence.marks, isForeigner.mark) || !isOfRelease(sentence)) continue
    const at = foreignerIn(timeline.reading.tokens, sentence)
    if (
      at !== null &&
      isBeside(timeline.reading, sentence, at, value) &&
      isNow(timeline, sentence, at)
    )
      return at
  }
  return null
}

const isOfRelease = (sentence: Sentence): boolean =>
  has(sentence, ['returned', 'gave', 'home', 'exchanged', 'received']) &&
  !has(sentence, ['recall', 'will', 'denied', 'body', 'dead'])

const isNow = (timeline: Timeline, sentence: Sentence, at: number): boolean =>
  !timeline.carried.has(sentence.index) && whenAt(timeline, sentence, at) === 'now'

const isForeigner = soughtWords(
  /^(?:американ(?:ець|ця|к[ау]|ку|ец|ца)|британ(?:ець|ця|ец|ца)|іноземець|іноземця|иностранец|иностранца|громадян(?:ин|ина|ка|ку)|граждан(?:ин|ина|ка|ку)|american|briton|foreigner|citizen|national)$/u,
)

function foreignerIn(tokens: readonly Token[], { from, to }: Sentence): number | null {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (isForeigner(token) && isOne(tokens, at)) return at
  }
  return null
}

/** "an American", "a citizen of the United States", «громадянина США»; of Ukraine he is none. */
function isOne(tokens: readonly Token[], at: number): boolean {
  if (isCitizen(tokens[at]))
    return (
      !someToken(tokens, at - 1, at + 4, isEitherState) &&
      (someToken(tokens, at + 1, at + 4, isLand) || someToken(tokens, at - 2, at, isLand))
    )
  if (!isAmerican(tokens[at])) return true
  return (isAn(tokens[at - 1]) || isBare(tokens[at - 1])) && !isNoun(tokens[at + 1])
}

const isLand = wordsLike(
  /^(?:сша|сполучених|соединенных|америк|британ|велик|ізраїл|израил|us|u|united|american|british|britain|swedish|canadian|канад|швеці|швеци|хорват|марокк)/u,
)
const isAmerican = wordsLike(/^(?:american|briton)$/u)
/** A headline leaves the article out. */
const isBare = (token: Token | undefined): boolean => token === undefined || token.kind !== 'word'
const isNoun = wordsLike(
  /^(?:volunteer|official|officials|side|envoy|president|mediation|delegation|media|diplomats?|soldiers?|citizens?|senator)$/u,
)

/** «разом із 64 військовими», «разом із ними», "part of an exchange that also brought 64 home", "was also freed". */
const isBeside = (
  { tokens, sentences }: Reading,
  sentence: Sentence,
  at: number,
  value: number,
): boolean => {
  const counts = (one: Sentence): boolean => one.numbers.some((n) => tokens[n]?.value === value)
  if (has(sentence, ['part'], { from: sentence.from, to: at })) return false
  const isCounted = counts(sentence)
  const before = sentences[sentence.index - 1]
  const isTold = isCounted || (before !== undefined && counts(before))
  return (
    isTold && (isWithThem(tokens, sentence, value) || isTooWith(tokens, sentence, at, isCounted))
  )
}

/** «разом із 64 українськими», «разом із ними», "and with them" */
function isWithThem(tokens: readonly Token[], { from, to }: Sentence, value: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!isWithOrAlongside(tokens[at])) continue
    if (isThem(tokens[at + 1])) return true
    if (!isTogether(tokens[at - 1]) && !isAlongside(tokens[at])) continue
    if ([1, 2, 3].some((step) => tokens[at + step]?.value === value)) return true
  }
  return false
}

/** Also freed: of a sentence that counts others the word stands between the two. */
function isTooWith(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  isCounted: boolean,
): boolean {
  if (!isCounted) return sentence.numbers.length === 0 && has(sentence, ALSO)
  const behind = sentence.numbers.find((n) => n > at)
  return behind !== undefined && someToken(tokens, at, behind, isAlso)
}

const ALSO: readonly Idea[] = ['also']
