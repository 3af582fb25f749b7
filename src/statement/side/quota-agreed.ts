import { holdsQuota } from '#statement/sentence/formula.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { isAnd, isDay } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { whenAt } from '#statement/when/when.ts'
import { isFinished } from '#statement/word/deeds.ts'
import { QUOTA_FROM } from './pair.ts'

/**
 * Tells whether a sentence says where the quota was agreed of which this exchange is a stage or the end: «О схеме
 * «500 на 500» условились в Женеве» below «стороны завершили обмен». Beside a whole exchange it may be of the next.
 */
export const isQuotaAgreed = (timeline: Timeline, sentence: Sentence): boolean =>
  has(sentence, ['agreed']) &&
  (isOfTodayToo(timeline.reading.tokens, sentence) || isAgreedBefore(timeline, sentence))

/** «За домовленостями в Женеві сьогодні й завтра мають звільнити по 500»: whoever came today is the first of them. */
const isOfTodayToo = (tokens: readonly Token[], sentence: Sentence): boolean =>
  sentence.index > 0 &&
  namesShare(tokens, sentence) &&
  hitsIn(sentence, 'today').some(({ to }) => isAnd(tokens[to]) && isTomorrow(tokens[to + 1]))

/** Only where so many of each are to be freed, and no truce or talks were agreed on. */
const namesShare = (tokens: readonly Token[], sentence: Sentence): boolean =>
  has(sentence, ['each']) &&
  sentence.numbers.some((at) => tokens[at]?.kind === 'number') &&
  someToken(tokens, sentence.from, sentence.to, isFreeing) &&
  !someToken(tokens, sentence.from, sentence.to, isNext)

const isFreeing = anyWord(`
  звільн{ити,яти,ять,яють} поверн{ути,уть} обмін{яти,яють} освобод{ить,ят} верн{уть,ут} обменя{ть,ют}
  released release freed free exchanged exchange swapped swap
`)
const isTomorrow = anyWord('завтра tomorrow')

const isAgreedBefore = (timeline: Timeline, sentence: Sentence): boolean => {
  if (has(sentence, OPEN)) return false
  const { tokens, sentences } = timeline.reading
  return (
    namesQuota(tokens, sentence) &&
    !someToken(tokens, sentence.from, sentence.to, isNext) &&
    sentences.some((s) => s.index < sentence.index && s.place < TOP && isPartOfMore(timeline, s))
  )
}

/** «500 на 500», «о тысяче с каждой стороны» */
const namesQuota = (tokens: readonly Token[], sentence: Sentence): boolean =>
  holdsQuota(tokens.slice(sentence.from, sentence.to), QUOTA_FROM) ||
  (has(sentence, ['each']) &&
    sentence.numbers.some((at) => {
      const { kind, value } = tokens[at] ?? { kind: 'break', value: 0 }
      return kind === 'number' && value === QUOTA_OF_MAY
    }))

const QUOTA_OF_MAY = 1000

const OPEN = ['will', 'recall', 'afterwards', 'background', 'denied', 'refuted', 'total'] as const
const TOP = 4
const isNext = anyWord(`
  не* нов{ий*,ого*,ому*,ый*,ом*} домовля* договарива* наступн* следующ*
  not* negotiat{e,es,ing} another* new* next*
`)

const isPartOfMore = (timeline: Timeline, s: Sentence): boolean =>
  has(s, ['exchange']) &&
  (has(s, ['stage', 'final']) ||
    someToken(timeline.reading.tokens, s.from, s.to, (token) => isFinished(token)) ||
    isOfSomeDay(timeline.reading.tokens, s)) &&
  s.hits.some(({ idea, from }) => idea === 'exchange' && whenAt(timeline, s, from) === 'now')

/** «Второй день большого обмена», "the second day of the swap" */
const isOfSomeDay = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  tokens.slice(from, to).some((token, at, all) => token.kind === 'ordinal' && isDay(all[at + 1]))
