import type { Amount } from '#statement/count/amount.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { quoteOf, speaksOf } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { has, hitsIn } from '#statement/sentence/sentence.ts'
import type { ReviewReason } from '#statement/statement.ts'

/**
 * Doubts two numbers behind each of which the side that received them is named, where they were read of
 * others: «Сорок полонених отримала Росія і вісімдесят — Україна».
 */
export const doubtsOfReceived = (findings: Findings): readonly ReviewReason[] =>
  speaksOf(findings.timeline.reading, ['received']) ? doubtsOfBoth(findings) : []

function doubtsOfBoth({ timeline, amounts }: Findings): readonly ReviewReason[] {
  const told = amounts.filter((a) => isNews(a) && !a.part && has(a.sentence, ['received']))
  for (const [index, first] of told.entries()) {
    const second = told[index + 1]
    if (second === undefined || second.sentence !== first.sentence) continue
    const sides = [sideIn(first, second.at), sideIn(second, second.sentence.to)]
    const [ours, theirs] = sides
    if (ours === null || theirs === null || ours === theirs) continue
    if (!isReceivedByLater(first)) continue
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

/** Who received them stands behind the verb; «Крім 45 полонених, Україна забрала …», «Україна отримала …» name the side first. */
const isReceivedByLater = ({ sentence, at }: Amount): boolean => {
  const [verb] = hitsIn(sentence, 'received').filter(({ from }) => from > at)
  return (
    verb !== undefined &&
    !has(sentence, ['ukraine', 'russia'], { from: sentence.from, to: verb.from })
  )
}
