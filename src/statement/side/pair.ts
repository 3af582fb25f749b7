import { evenEnd, formulaEnd, holdsQuota } from '#statement/sentence/formula.ts'
import { isGainsaid } from '#statement/sentence/gainsaid.ts'
import { isOnlySought } from '#statement/sentence/only-sought.ts'
import { isOfOtherMatter } from '#statement/when/other-matter.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Language, Quote } from '#statement/statement.ts'
import type { Timeline, When } from '#statement/day/timeline.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import { whenAt } from '#statement/when/when.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isAfter, isDay } from '#statement/word/small-words.ts'

/** «195 на 195»: two numbers in the order of the text. */
export type Pair = Readonly<{
  first: number
  second: number
  sentence: Sentence
  when: When
  /** Its sentence tells of what is only to come. */
  isAhead: boolean
  language: Language
  quote: Quote
}>

/** Quotas are agreed in round hundreds and are carried out in several exchanges: never an event's figure. */
export const QUOTA_FROM = 500

/** Tells whether a sentence names a quota: «обмен 1000 на 1000 завершён» sums up days that were told before. */
export const isOfQuota = ({ tokens }: Reading, { from, to }: Sentence): boolean =>
  holdsQuota(tokens.slice(from, to), QUOTA_FROM)

/** «один на один» is a manner of speaking, and «не два на два» is no formula. */
const isSaying = (tokens: readonly Token[], first: number, second: number): boolean =>
  isGainsaid(tokens, first) || Math.max(tokens[first]?.value ?? 0, tokens[second]?.value ?? 0) < 2

/** "A day after a 200-for-200 swap": the swap of the day before. */
const isOfDayAfter = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((back) => isAfter(tokens[at - back]) && isDay(tokens[at - back - 1]))

const whenOf = (timeline: Timeline, sentence: Sentence, at: number): When =>
  isOfDayAfter(timeline.reading.tokens, at) || isOfOtherMatter(timeline.reading, sentence, sentence)
    ? 'recalled'
    : whenAt(timeline, sentence, at)

/** Finds the formulas of a text. */
export function pairsOf(timeline: Timeline): Pair[] {
  const { tokens, sentences } = timeline.reading
  const pairs: Pair[] = []
  for (const sentence of sentences) {
    let next = sentence.from
    for (const at of sentence.numbers) {
      const end = at < next ? null : (formulaEnd(tokens, at) ?? lastOfEven(tokens, at))
      if (end === null || end >= sentence.to || isNone(tokens, sentence, at, end)) continue
      pairs.push(pairAt(timeline, sentence, at, end))
      next = end + 1
    }
  }
  return pairs
}

/** «103 на стільки ж», where no other number of the text counts as many. */
function lastOfEven(tokens: readonly Token[], at: number): number | null {
  const end = evenEnd(tokens, at)
  const isSaidElsewhere =
    end !== null &&
    tokens.some(
      ({ kind, value }, one) => kind === 'number' && one !== at && value === tokens[at]?.value,
    )
  return end === null || isSaidElsewhere ? null : end - 1
}

const pairAt = (timeline: Timeline, sentence: Sentence, at: number, end: number): Pair => {
  const { reading } = timeline
  const first = reading.tokens[at]?.value ?? 0
  const last = reading.tokens[end]
  return {
    first,
    second: last?.kind === 'number' ? last.value : first,
    sentence,
    when: isOnlySought(reading.tokens, at) ? 'planned' : whenOf(timeline, sentence, at),
    isAhead: hitsIn(sentence, 'will').some((hit) => !isMonthOfMay(reading.tokens, hit)),
    language: reading.language,
    quote: quoteOf(reading, { from: at, to: end + 1 }),
  }
}

/** "on Sunday, 25 May" is no «may» of what is only possible. */
const isMonthOfMay = (tokens: readonly Token[], { from, to }: Span): boolean =>
  to - from === 1 &&
  textAt(tokens, from) === 'may' &&
  [tokens[from - 1], tokens[from + 1]].some((beside) => beside?.kind === 'number')

/** «Це — поза обміном 175 на 175»: what came outside of it is told, and not that exchange. */
const isOfOther = (sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'outside').some(({ to }) => to <= at && at - to <= 1)

const isNone = (
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  second: number,
): boolean => isSaying(tokens, first, second) || isOfOther(sentence, first)

/**
 * Whether a pair is the event's own formula: no quota agreed beforehand, and no word of the
 * Russian side retold by the other.
 */
export const isEventPair = ({ first, second, when, sentence, isAhead, language }: Pair): boolean =>
  when === 'now' &&
  !isAhead &&
  !isOfTheDead(sentence) &&
  (language === 'ru' ||
    !has(sentence, ['ru_voice', 'hedge']) ||
    has(sentence, ['happened', 'exchanged'])) &&
  Math.max(first, second) < QUOTA_FROM

/** «200 на 200»: whosever so many are, as many came to the other side. */
export const isEvenlyOf = (pairs: readonly Pair[], value: number): boolean =>
  pairs.some((one) => isEventPair(one) && one.first === value && one.second === value)

/** «Пройшов обмін тілами: 160 на 160»: nobody who lives is named. */
const isOfTheDead = (s: Sentence): boolean =>
  has(s, ['repatriation']) && has(s, ['body', 'dead']) && !has(s, LIVING)

const LIVING: readonly Idea[] = ['captive', 'captivity', 'military', 'defender', 'person']
