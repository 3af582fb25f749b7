import type { Amount } from '#statement/count/amount.ts'
import { isForAsMany } from '#statement/sentence/formula.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'
import { isAnd, isDash, isFromOf } from '#statement/word/small-words.ts'
import { serviceOf } from '#statement/count/services.ts'
import { isOfTheirCount } from '#statement/side/their-count.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Whether the number went each way: «по 146», "303 soldiers each". */
export function isBoth(reading: Reading, sentence: Sentence, at: number): boolean {
  const { tokens } = reading
  // What Russia counts otherwise, for each side, is only its own here.
  if (isOfTheirCount(reading, sentence, at)) return false
  const clause = clauseAt(sentence, at)
  if (isForAsMany(tokens, at)) return true
  return hitsIn(sentence, 'each').some(({ from, to }) => {
    if (isFromPlace(tokens, at + 1) || isOfEachService(tokens, sentence, at)) return false
    if (from - 1 !== at && isOfEachService(tokens, sentence, from - 1)) return false
    const inClause = from >= clause.from && to <= clause.to
    if (to === at) return !isOfOrThe(tokens[to - 1]) && !isOfDays(tokens, clause, from)
    return inClause && textAt(tokens, from) !== 'по'
  })
}

/** So many on each of some days, and not of each side. */
const isOfDays = (tokens: readonly Token[], { from, to }: Span, per: number): boolean =>
  isOfEachDay(tokens, per) || someToken(tokens, from, to, isTimeAfterTime)

/** «третій день поспіль забирають по 1200», «ежедневно получают по 1200» */
const isTimeAfterTime = anyWord(`
  поспіль щодня щоденно щоразу щотижня подряд кряду ежедневно еженедельно daily
`)

/** «тринадцятого й чотирнадцятого — по 1200», «13 и 14 июня — по 1200»: the days are named. */
function isOfEachDay(tokens: readonly Token[], per: number): boolean {
  let last = isDash(tokens[per - 1]) ? per - 2 : per - 1
  if (monthIn(tokens[last]) !== null) last -= 1
  return isDayNumber(tokens[last]) && isAnd(tokens[last - 1]) && isDayNumber(tokens[last - 2])
}

const isDayNumber = (token: Token | undefined): boolean =>
  (token?.kind === 'ordinal' || token?.kind === 'number') && token.value <= DAYS_OF_MONTH

const DAYS_OF_MONTH = 31

/** «50 українських і 50 російських цивільних та по 100 військових»: whoever is said to be of one side is of no other. */
export const ofOwnSide = (amounts: readonly Amount[]): readonly Amount[] =>
  amounts.some((a) => a.both && isOfOwn(a))
    ? amounts.map((a) =>
        a.both && isOfOwn(a) && amounts.some((b) => isOfOther(a, b)) ? { ...a, both: false } : a,
      )
    : amounts

const isOfOwn = ({ kinds, toward }: Amount): boolean =>
  toward !== null && kinds.has('ukrainian') !== kinds.has('russian')

const isOfOther = (a: Amount, b: Amount): boolean =>
  b.sentence === a.sentence && isOfOwn(b) && b.kinds.has('russian') === a.kinds.has('ukrainian')

/** «по 24 — з Луганської та Херсонської»: of each place. */
const isFromPlace = (tokens: readonly Token[], at: number): boolean => {
  const from = tokens[at]?.kind === 'mark' ? at + 1 : at
  return isFromOf(tokens[from]) && tokens[from + 1]?.capital === true
}

/** «ще по одному — у Нацгвардії та ВМС», «по троє нацгвардійців і прикордонників»: of each service. */
export const isOfEachService = (
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
): boolean => {
  if (tokens[at]?.kind !== 'number' || !has(sentence, ['each'], { from: at - 1, to: at + 2 }))
    return false
  const { to } = sentence
  const end = Math.min(at + SERVICES_WITHIN, to)
  for (let and = at + 2; and < end; and += 1)
    if (isAnd(tokens[and])) {
      const first = serviceOf(tokens, { at }, and)
      const other = first === null ? null : serviceOf(tokens, { at: and }, Math.min(and + 3, to))
      return other !== null && other !== first
    }
  return false
}

const SERVICES_WITHIN = 8

const isOfOrThe = anyWord('of the')
