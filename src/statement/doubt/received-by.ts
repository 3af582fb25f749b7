import type { Amount } from '#statement/count/amount.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { ReviewReason } from '#statement/statement.ts'

/**
 * Doubts two numbers behind each of which the side that received them is named, where they were read of
 * others: «Сорок полонених отримала Росія і вісімдесят — Україна».
 */
export function doubtsOfReceived({ timeline, amounts }: Findings): readonly ReviewReason[] {
  const told = amounts.filter((a) => isNews(a) && !a.part && has(a.sentence, ['received']))
  for (const [index, first] of told.entries()) {
    const second = told[index + 1]
    if (second === undefined || second.sentence !== first.sentence) continue
    const sides = [sideIn(first, second.at), sideIn(second, second.sentence.to)]
    const [ours, theirs] = sides
    if (ours === null || theirs === null || ours === theirs) continue
    if (isNamedBefore(first.sentence, first.at)) continue
    if (first.toward !== ours || second.toward !== theirs)
      return [hold('side_unclear', quoteOf(timeline.reading, first.span).text)]
  }
  return []
}

/** The only side that is named between a number and a place behind it. */
function sideIn({ sentence, at }: Amount, to: number): 'ua' | 'ru' | null {
  const behind = { from: at + 1, to }
  const isOurs = has(sentence, ['ukraine'], behind)
  return isOurs === has(sentence, ['russia'], behind) ? null : isOurs ? 'ua' : 'ru'
}

const isNamedBefore = (sentence: Sentence, at: number): boolean =>
  [...hitsIn(sentence, 'ukraine'), ...hitsIn(sentence, 'russia')].some(({ from }) => from < at)
