import type { Amount } from '#statement/count/amount.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { DONE, MOVED } from '#statement/sentence/tense.ts'
import { type Timeline, UNDONE, type When } from '#statement/day/timeline.ts'
import { whenAt } from '#statement/when/when.ts'

const LEAD_SENTENCES = 3
/** «563 тіла: подробиці» tells nothing of its own. */
const isBareHeadline = ({ sentence }: Amount): boolean =>
  sentence.place === 0 && !has(sentence, [...MOVED, 'repatriation', 'exchange', 'home'])

/**
 * Tells what the lead says of a number that stands in a headline without a verb: «Київ відмовився забирати
 * 563 тіла», «Обмін відбудеться сьогодні» have not happened. Null where it takes nothing back.
 */
export function undoneBelow(
  { reading }: Timeline,
  amount: Amount,
  all: readonly Amount[],
): When | null {
  if (!isBareHeadline(amount)) return null
  const same = all.filter(
    ({ value, sentence }) =>
      value === amount.value && sentence !== amount.sentence && sentence.place < LEAD_SENTENCES,
  )
  const [first] = same
  if (first !== undefined && same.every(({ when }) => UNDONE.has(when))) return first.when
  return isLedByFuture(reading.sentences) && same.every(({ when }) => when !== 'now')
    ? 'planned'
    : null
}

/** Tells whether the lead or the same number below takes back what a headline of nothing but a number names. */
export function isUndoneBelow(timeline: Timeline, { index, numbers }: Sentence): boolean {
  const { tokens, sentences } = timeline.reading
  if (isLedByFuture(sentences)) return true
  const values = new Set(numbers.map((at) => tokens[at]?.value))
  return sentences.some(
    (s) =>
      s.index !== index &&
      s.place >= 0 &&
      s.place < LEAD_SENTENCES &&
      s.numbers.some((at) => values.has(tokens[at]?.value) && UNDONE.has(whenAt(timeline, s, at))),
  )
}

const isLedByFuture = (sentences: readonly Sentence[]): boolean =>
  sentences.some((s) => s.place === 1 && has(s, ['will']) && !has(s, DONE))
