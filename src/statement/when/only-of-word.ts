import { isOnlyBegunThen } from '#statement/day/completing.ts'
import { isLastOfYear } from '#statement/day/last-of-year.ts'
import { isOnlyAgreedThen } from './planned.ts'
import { isGreatOfLate } from '#statement/sentence/of-late.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { type Begun, datesIn, type Timeline } from '#statement/day/timeline.ts'
import { isBefore } from './told-before.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { monthOfAdjective } from '#statement/vocabulary/calendar.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isAndOr, isComma } from '#statement/word/small-words.ts'
import { isSaying } from '#statement/word/telling.ts'
import { isFirst, isSwap } from '#statement/word/known-words.ts'

/** Tells whether no word of the past is one of another event: of when this one was agreed, heard of or last in its year. */
export const isOnlyOfWords = (timeline: Timeline, sentence: Sentence): boolean =>
  hitsIn(sentence, 'recall').every((hit) => isOnlyOfWord(timeline, sentence, hit))

const isOnlyOfWord = (timeline: Timeline, sentence: Sentence, hit: Span): boolean =>
  isOnlyAgreedThen(timeline.reading, sentence, hit) ||
  isOfFinal(timeline.reading.tokens, sentence, hit) ||
  isOnlyKnownBefore(timeline.reading.tokens, sentence, hit) ||
  isRetold(timeline, sentence, hit) ||
  isLastOfYear(timeline, sentence, hit.to) ||
  isFirstOfSeason(timeline.reading.tokens, hit) ||
  isOfThisMonth(timeline, sentence, hit) ||
  isSaidAside(timeline, sentence, hit) ||
  isOnlyBegunThen(timeline.reading.tokens, sentence, hit) ||
  isGreatOfLate(timeline.reading.tokens, sentence, hit)

/** "the second and last leg of the exchange" */
const isOfFinal = (tokens: readonly Token[], sentence: Sentence, { from, to }: Span): boolean =>
  isAndOr(tokens[from - 1]) &&
  tokens[from - 2]?.kind === 'ordinal' &&
  hitsIn(sentence, 'final').some((final) => final.from <= from && to <= final.to)

/** «Перший весняний обмін провели 5 березня»: counted within its season, it is this one. */
const isFirstOfSeason = (tokens: readonly Token[], { from, to }: Span): boolean =>
  isFirst(tokens[from - 1]) && isSwap(tokens[to - 1])

/** «Росія, згадує депутат, одержала взамін 43 тіла»: he only says so, and it came in return for what the post tells of. */
const isSaidAside = (
  { reading: { tokens }, dates }: Timeline,
  sentence: Sentence,
  { from, to }: Span,
): boolean =>
  isMentioning(tokens[from]) &&
  isComma(tokens[from - 1]) &&
  has(sentence, ['ru_voice', 'ua_voice'], { from: to, to: to + SPEAKER_WITHIN }) &&
  has(sentence, ['received'], { from: to, to: sentence.to }) &&
  has(sentence, ['in_return'], { from: to, to: sentence.to }) &&
  datesIn(dates, sentence).length === 0

const SPEAKER_WITHIN = 3
const isMentioning = anyWord(
  'згаду{є,вав,вала} згада{в,ла} упомина{ет,л} упомяну{л,ла} mention{s,ed}',
)

/** Tells whether nothing but such a month seems to lead a sentence to what was before. */
export const namesOnlyThisMonth = (timeline: Begun, sentence: Sentence): boolean =>
  has(sentence, ['recall']) &&
  hitsIn(sentence, 'recall').every((hit) => isOfThisMonth(timeline, sentence, hit))

/** «Листопадовий обмін відбувся», «так пройшов листопадовий обмін» on top of a post of November: it is this one. */
const isOfThisMonth = (
  { reading: { tokens }, day }: Begun,
  sentence: Sentence,
  { from, to }: Span,
): boolean =>
  sentence.place >= 0 &&
  sentence.place < LEAD &&
  to - from === 2 &&
  monthOfAdjective(tokens[from]) === Number(day.slice(5, 7)) &&
  (from - sentence.from <= 1
    ? has(sentence, ['happened', 'today'], { from: to, to: sentence.to })
    : has(sentence, ['happened'], { from: from - 1, to: from })) &&
  !has(sentence, ['afterwards', 'background', 'yesterday'])

/** The word of earlier says only when the news above was heard of: «О нём стало известно раньше: …». */
const isOnlyKnownBefore = (tokens: readonly Token[], { from }: Sentence, hit: Span): boolean =>
  isBefore(tokens[hit.to - 1]) &&
  someToken(tokens, Math.max(from, hit.from - KNOWN_WORDS), hit.from, isKnown) &&
  someToken(tokens, from, Math.min(from + ABOUT_WORDS, hit.from), isIt)

/** «Міноборони РФ раніше повідомило, що передало 84 …» below the news of 84: the other side's earlier word of the same. */
const isRetold = ({ reading, dates }: Timeline, sentence: Sentence, hit: Span): boolean =>
  isBefore(reading.tokens[hit.to - 1]) &&
  someToken(
    reading.tokens,
    Math.max(sentence.from, hit.from - SAID_WITHIN),
    Math.min(hit.to + SAID_WITHIN, sentence.to),
    isSaying,
  ) &&
  datesIn(dates, sentence).length === 0 &&
  !has(sentence, ['total', 'afterwards', 'background', 'will', 'yesterday']) &&
  isOfSameNumber(reading, sentence)

const isOfSameNumber = ({ sentences, tokens }: Reading, { index, numbers }: Sentence): boolean =>
  numbers.some((at) => {
    const { kind, value } = tokens[at] ?? { kind: 'other', value: 0 }
    return (
      kind === 'number' &&
      value >= TELLING &&
      value % ROUND > 0 &&
      sentences.some(
        (s) =>
          s.index < index &&
          s.place >= 0 &&
          s.place <= LEAD &&
          !has(s, ['recall', 'background', 'total']) &&
          s.numbers.some((one) => tokens[one]?.value === value),
      )
    )
  })

/** Smaller numbers, and round ones, are alike by chance. */
const TELLING = 15
const ROUND = 50
const LEAD = 2
const SAID_WITHIN = 3

const KNOWN_WORDS = 4
const ABOUT_WORDS = 3
const isKnown = anyWord('відом{о,і} стало известно know{,n,s} heard reported announced became')
const isIt = anyWord('нього неї цей цьому нем нём ней нему этом it its this')
