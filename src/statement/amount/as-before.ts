import type { Amount } from '#statement/count/amount.ts'
import type { When } from '#statement/day/timeline.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isOpposite } from '#statement/side/side-beside.ts'
import { BROUGHT, LATELY } from '#statement/vocabulary/idea-groups.ts'

type Counted = Readonly<{ sentence: Sentence; at: number; value: number }>

/** When a number is of by the one before: «взамен …» behind a running total, each side's half of those agreed on. */
export function asBefore(
  reading: Reading,
  counted: Counted,
  before: Amount | undefined,
): When | null {
  const { sentence, at } = counted
  if (before === undefined || sentence.index - before.sentence.index > 1) return null
  if (isOfSum(before)) return asSum(sentence, at, before)
  return isHalfOfAgreed(reading, counted, before) ? before.when : null
}

/** «Погодилися обміняти 314 полонених. За словами Умєрова, це по 157 з кожного боку» */
const isHalfOfAgreed = (
  { sentences }: Reading,
  { sentence, value }: Counted,
  before: Amount,
): boolean =>
  before.when === 'planned' &&
  before.value === value * 2 &&
  has(sentence, ['each']) &&
  !has(sentence, [...BROUGHT, 'home', 'happened', ...LATELY]) &&
  !sentences.slice(sentence.index + 1, sentence.index + 2).some(isOfDone)

/** «Обмін уже відбувся»: the halves came. */
const isOfDone = (s: Sentence): boolean =>
  has(s, ['happened']) && has(s, ['exchange']) && !has(s, ['will', 'recall', 'denied', 'total'])

const isOfSum = ({ when }: Amount): boolean => when === 'total' || when === 'maybe_total'

function asSum(sentence: Sentence, at: number, before: Amount): When | null {
  const isBack =
    hitsIn(sentence, 'in_return').some((hit) => hit.to <= at && !isOfSpeaker(sentence, hit)) ||
    (before.sentence === sentence &&
      isOpposite(sentence, clauseAt(sentence, before.at), clauseAt(sentence, at)))
  return isBack && !has(sentence, ['today'], { from: before.at, to: sentence.to })
    ? before.when
    : null
}

/** "The Russian Defence Ministry, for its part, said …": who speaks next, and nothing that is given in return. */
const isOfSpeaker = (sentence: Sentence, { from }: Span): boolean =>
  [...hitsIn(sentence, 'ru_voice'), ...hitsIn(sentence, 'ua_voice')].some(
    ({ to }) => to === from || to === from - 1,
  )
