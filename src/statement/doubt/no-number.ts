import { hold } from '#statement/review.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { isAn, isOf } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'
import type { Amount } from '#statement/count/amount.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import type { Findings } from '#statement/figures/findings.ts'

/**
 * Doubts a repatriation that counts nobody who came to Ukraine: reports of this very day do, all others
 * tell of the bodies for another reason.
 */
export function doubtsOfNoNumber(
  { amounts, timeline: { reading, basis, day } }: Findings,
  { bodies_to_ua, bodies_to_ru }: Figures,
): readonly ReviewReason[] {
  if (bodies_to_ua !== undefined || (bodies_to_ru?.value ?? 0) >= FEW) return []
  const isOfDay = reading.sentences.some((s) => s.place < 2 && has(s, ['today', 'tonight']))
  if (!isOfDay && basis !== 'explicit') return [hold('day_unclear', day)]
  // «Росія передала 12 тіл. … На сьогодні вже дванадцять тіл»: what leads is the sum of all days.
  if (amounts.some((a) => isBodies(a) && isOfSum(a))) return [hold('day_unclear', day)]
  const one = reading.sentences.find((s) => s.place < 2 && has(s, ['body']))
  return one !== undefined && isOfOne(reading, one)
    ? [hold('out_of_proportion', quoteOf(reading, one).text)]
    : []
}

const isOfSum = ({ when, sentence, toward }: Amount): boolean =>
  when === 'total' && sentence.place === 0 && toward !== 'ru'

/** "the remains of a pilot came back", «на щиті повертається Герой»: of one a person looks whether it is all. */
const isOfOne = ({ tokens }: Reading, { from, to }: Sentence): boolean =>
  someToken(tokens, from, to, isHero) ||
  (someToken(tokens, from, to, isRemains) &&
    tokens.slice(from, to).some((token, at) => isOf(token) && isAn(tokens[from + at + 1])))

const isHero = anyWord('герой тіло тело body')
const isRemains = anyWord('remains')

/** Fewer bodies alone are told of for what they were: «три тіла росіян повернено до РФ». */
const FEW = 10
