import type { Amount } from '#statement/count/amount.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { has, hitsIn, type Sentence, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import { DONE } from '#statement/sentence/tense.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isAn, isFurther, isOthers, isThem, isOutOf } from '#statement/word/small-words.ts'
import { whenAt } from '#statement/when/when.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { LATELY } from '#statement/vocabulary/idea-groups.ts'

/**
 * Doubts a whole beside which further people are counted by no noun that is added to it: «Повернулися 40
 * військових. Крім того, тим самим обміном прибули п'ятеро», "Five more arrived in the same swap".
 */
export function doubtsOfFurther(findings: Findings, figures: Figures): readonly ReviewReason[] {
  const { ua_returned: ours, ru_returned: theirs } = figures
  const whole = Math.max(ours?.value ?? 0, theirs?.value ?? 0)
  const { timeline, amounts } = findings
  const first = whole === 0 ? undefined : amounts.find(({ value }) => value === whole)
  if (first === undefined) return []
  const { tokens, sentences } = timeline.reading
  const isOpen = (one: number): boolean =>
    one > first.at && !isKnown(tokens[one]?.value ?? 0, { whole, figures, amounts })
  const at = sentences
    .filter((s) => s.place < TOP_SENTENCES && !isOfItsDay(first.sentence, s))
    .flatMap((s) => s.numbers.filter((one) => isOpen(one)).map((one) => ({ s, one })))
    .find(({ s, one }) => isFurtherIn(timeline, s, one))?.one
  if (at === undefined) return []
  const quote = quoteOf(timeline.reading, { from: at, to: at + 1 })
  return [hold('wording_unknown', quote.text)]
}

const isFurtherIn = (timeline: Timeline, sentence: Sentence, at: number): boolean =>
  isFurtherAt(timeline.reading.tokens, sentence, at) && whenAt(timeline, sentence, at) === 'now'

/** «Цього місяця визволили 418. Сьогодні повернулися ще 64»: of this day alone. */
const isOfItsDay = (first: Sentence, sentence: Sentence): boolean =>
  has(sentence, LATELY) && !has(first, LATELY)

type Known = Readonly<{ whole: number; figures: Figures; amounts: readonly Amount[] }>

/** A figure of its own, or one that makes up the whole with another. */
const isKnown = (value: number, { whole, figures, amounts }: Known): boolean =>
  value >= whole ||
  Object.values(figures).some((figure) => figure.value === value || figure.how === 'added') ||
  amounts.some((a) => a.value + value === whole)

function isFurtherAt(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (tokens[at]?.kind !== 'number' || !isAlone(tokens, sentence, at)) return false
  const before = { from: sentence.from, to: at }
  const isMore =
    isFurther(tokens[at - 1]) ||
    isOthers(tokens[at + 1]) ||
    hitsIn(sentence, 'also').some(
      ({ from, to }) => from >= before.from && to <= at && !isThem(tokens[to - 1]),
    )
  return isMore && !isAn(tokens[at + 1]) && (has(sentence, CAME) || isBare(tokens, sentence))
}

/** Nothing is named that it counts, and it is none of those before. */
const isAlone = (tokens: readonly Token[], sentence: Sentence, at: number): boolean => {
  const next = isOthers(tokens[at + 1]) ? at + 2 : at + 1
  const token = tokens[next]
  if (isOutOf(token) && isThem(tokens[next + 1])) return false
  return (
    next >= sentence.to ||
    token?.kind === 'mark' ||
    isWithThem(token) ||
    DONE.some((idea) => hitsIn(sentence, idea).some(({ from }) => from === next))
  )
}

/** «А також ще п'ятеро.» */
const isBare = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  to - from <= BARE_WORDS && !someToken(tokens, from, to, (token) => token.kind === 'ordinal')

const BARE_WORDS = 6
const CAME: readonly Idea[] = [...DONE, 'home', 'through']
const isWithThem = anyWord('with along разом вместе in через під в у')
