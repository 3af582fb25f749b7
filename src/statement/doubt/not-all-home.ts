import type { Amount } from '#statement/count/amount.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { hitsIn, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isRefused } from '#statement/word/small-words.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Doubts a whole of which not all came, or not only those: some of them refused to go or did not live to
 * («троє з них померли по дорозі»), or as many times more came beside them («та вдвічі більше чоловіків»).
 */
export function doubtsOfNotAllHome(
  { timeline: { reading }, amounts }: Findings,
  figures: Figures,
): readonly ReviewReason[] {
  const { ua_returned: ours, ru_returned: theirs } = figures
  if (figures.bodies_to_ua !== undefined) return []
  const told = new Set(Object.values(figures).map(({ value }) => value))
  const most = Math.max(0, ours?.value ?? 0, theirs?.value ?? 0)
  const { tokens } = reading
  const found = amounts.find(
    (a) =>
      a.sentence.place < TOP_SENTENCES &&
      ((a.part && (most === 0 || a.value < most) && isLost(tokens, a)) ||
        (a.when === 'now' && told.has(a.value) && isMultiplied(tokens, a))),
  )
  if (found === undefined) return []
  return [hold('wording_unknown', quoteOf(reading, found.span).text)]
}

/** «40 відмовилися повертатися», «троє з них, на жаль, померли», "two came back in coffins" */
function isLost(tokens: readonly Token[], { span, sentence, when }: Amount): boolean {
  if (when !== 'now' && when !== 'denied') return false
  const to = Math.min(sentence.to, span.to + VERB_WITHIN)
  for (let at = span.from + 1; at < to; at += 1) {
    if (isRefused(tokens[at])) return someToken(tokens, at + 1, at + GO_WITHIN, isGo)
    if (isDied(tokens[at]) || isCoffin(tokens[at])) return true
    if (at >= span.to && !isBetween(tokens[at])) return false
  }
  return false
}

/** «18 жінок та вдесятеро більше чоловіків»; "twice as many as last month" only compares. */
function isMultiplied(tokens: readonly Token[], { span, sentence }: Amount): boolean {
  for (let at = span.to; at < sentence.to; at += 1) {
    if (!isTimes(tokens[at]) || !isMore(tokens[at + 1])) continue
    const noun = KINDS.flatMap((idea) => hitsIn(sentence, idea)).find(
      ({ from }) => from > at + 1 && from <= at + NOUN_WITHIN,
    )
    return noun !== undefined && !isThan(tokens[noun.to])
  }
  return false
}

const VERB_WITHIN = 10
const GO_WITHIN = 4
const NOUN_WITHIN = 4
const KINDS: readonly Idea[] = ['man', 'woman', 'civilian', 'military', 'officer', 'rank', 'child', 'person'] // prettier-ignore

const isDied = wordsLike(
  /^(?:помер(?:ли|ло|ла)?|умер(?:ли|ла|ло)?|скончал\p{L}+|загинули|загинув|погибли|погиб|посмертно|died|posthumously)$/u,
)
const isCoffin = wordsLike(/^(?:трун\p{L}+|домовин\p{L}+|гроб\p{L}*|coffins?)$/u)
const isGo = wordsLike(
  /^(?:поверт\p{L}+|поверн\p{L}+|верта\p{L}+|верну\p{L}+|їхат\p{L}+|ехать|поехать|возвра\p{L}+|return\p{L}*|go|going|come|board)$/u,
)
/** What may stand between those counted and what became of them. */
const isBetween = wordsLike(
  /^(?:,|—|з|із|из|of|них|them|whom|яких|которых|на|жаль|к|сожалению|вже|уже|already|sadly|unfortunately|however|однак|однако|але|но|повернул\p{L}+|вернул\p{L}+|приїхал\p{L}+|приехал\p{L}+|returned|came|home|back|додому|домой|в|у|in|have|had|були|были|were)$/u,
)
const isTimes = wordsLike(
  /^(?:[ву](?:двічі|тричі|четверо|п.ятеро|десятеро)|вдвое|втрое|вчетверо|впятеро|вдесятеро|twice|times|раз|рази|разів|раза)$/u,
)
const isMore = wordsLike(/^(?:більше|больше|as|more)$/u)
const isThan = wordsLike(/^(?:,|as|than|ніж|чем|порівняно|сравнению)$/u)
