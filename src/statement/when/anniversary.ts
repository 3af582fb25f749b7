import { monthIn } from '#statement/vocabulary/calendar.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { DONE } from '#statement/sentence/tense.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isThen } from '#statement/word/small-words.ts'
import { isAnniversary } from '#statement/word/spans.ts'
import { LATELY } from '#statement/vocabulary/idea-groups.ts'

/**
 * Finds the opening sentence that leads the whole text back by years: «Рік тому, ввечері 21 вересня, …», «Рівно рік
 * минув. …», "One year on. …". What stands below it in the present tense is of that day («З неволі повертають 215»),
 * up to a sentence that counts those of today; null where there is none.
 */
export function anniversaryOf({ tokens, sentences }: Reading): Sentence | null {
  for (const s of sentences.slice(0, OPENING_SENTENCES)) {
    if (has(s, OF_OTHERS_THAN_SWAPS)) return null
    const at = yearsAt(tokens, s)
    if (at === null) {
      if (has(s, TOLD)) return null
      continue
    }
    if (someToken(tokens, s.from, s.to, isHeld)) return null
    return isAlone(tokens, s, at) || namesDay(tokens, s) ? s : null
  }
  return null
}

/** «Рік тому: …», «Рівно рік минув.»; «Рік тому створили Штаб.» tells something else of it. */
const isAlone = (tokens: readonly Token[], { from, to }: Sentence, at: number): boolean =>
  at - from <= HEAD_WORDS &&
  (someToken(tokens, at + 1, at + 3, isEnd) ||
    (to - from <= SHORT_WORDS &&
      !someToken(tokens, from, to, (one) => !one.capital && isPast(one))))

const isPast = wordsLike(
  /^(?!мину|прош|спли|викон|випов|испол).*(?:ли|ла|ло|лися|лись|лася|лась|ed)$/u,
)

const OPENING_SENTENCES = 2
const HEAD_WORDS = 3
const SHORT_WORDS = 7

/** What stands above the years is news of its own. */
const TOLD: readonly Idea[] = [...DONE, 'happened', 'home']
/** What began so long ago may be captivity, and it may be over today. */
const OF_OTHERS_THAN_SWAPS: readonly Idea[] = [
  'captured',
  'captive',
  'today',
  'tonight',
  'yesterday',
]
const isHeld = wordsLike(
  /^(?:полон\p{L}*|невол\p{L}*|плен\p{L}*|капт\p{L}*|captiv\p{L}*|чека\p{L}*|жда\p{L}*|ждут|очіку\p{L}*|ожида\p{L}*|wait\p{L}*|боро\p{L}*|війн\p{L}*|войн\p{L}*|war|вторгнен\p{L}*|вторжен\p{L}*|invasion|облог\p{L}*|siege)$/u,
)

/** Where a sentence counts the years back; null where it does not. */
function yearsAt(tokens: readonly Token[], { from, to }: Sentence): number | null {
  if (to - from <= ANNIVERSARY_WORDS && someToken(tokens, from, to, isAnniversary)) return from
  for (let at = from; at < to; at += 1)
    if (isYear(tokens[at]) && isCountedBack(tokens, from, at)) return at
  return null
}

const isCountedBack = (tokens: readonly Token[], from: number, at: number): boolean =>
  isAgo(tokens[at + 1]) ||
  (isToTheDay(tokens[at - 1]) && isStop(tokens[at + 1])) ||
  someToken(tokens, Math.max(from, at - PASSED_WITHIN), at, hasPassed) ||
  (isStop(tokens[at + 1]) && isAs(tokens[at + 2])) ||
  isSinceThen(tokens, from, at)

/** «Рік від першої репатріації: тоді, 24 жовтня, …»: what was then stands behind. */
const isSinceThen = (tokens: readonly Token[], from: number, at: number): boolean =>
  at - from < HEAD_WORDS &&
  isSince(tokens[at + 1]) &&
  someToken(tokens, at + 2, at + THEN_WITHIN, isThen)

const THEN_WITHIN = 12
const isSince = anyWord('від з із після по от со с после since after from')
/** «Річниця.», "An anniversary" */
const ANNIVERSARY_WORDS = 4
const PASSED_WITHIN = 3
const isYear = anyWord('рік роки років год года лет year{,s}')
const isAgo = anyWord(
  'тому назад ago on later потому спустя минув минуло минає прошло прошел минул',
)
const isToTheDay = anyWord('рівно ровно exactly one')
const hasPassed = anyWord(
  'минув минуло минули минає минають сповни* виповн* прош{е,ё}л прошло исполн*',
)
const isAs = anyWord('як как відколи')
const isStop = anyWord('. : , ! —')
const isEnd = anyWord('. : ! —')

/** «21 вересня», "September 21" */
const namesDay = (tokens: readonly Token[], { numbers }: Sentence): boolean =>
  numbers.some((at) => [tokens[at - 1], tokens[at + 1]].some((token) => monthIn(token) !== null))

/** The sentence below it that counts those of today, and all behind it, are no longer of that day. */
export const backToToday = ({ sentences }: Reading, { index }: Sentence): number =>
  sentences.find((s) => s.index > index && s.numbers.length > 0 && has(s, LATELY) && has(s, TOLD))
    ?.index ?? Infinity
