import { isBareYear } from '#statement/count/count.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { UNDONE } from '#statement/vocabulary/idea-groups.ts'

/** Tells whether a sentence holds any number that is no date and no year: how it is meant is for a person to say. */
export const isCounting = ({ reading: { tokens }, dates }: Timeline, s: Sentence): boolean =>
  s.numbers.some((at) => {
    const token = tokens[at]
    return (
      token?.kind === 'number' &&
      token.value >= LEAST &&
      token.value <= MOST &&
      !isBareYear(token) &&
      !isMoney(tokens[at + 1]) &&
      !has(s, ['unit'], { from: at + 1, to: at + 2 }) &&
      !dates.some(({ from, to }) => from <= at && at < to)
    )
  }) || someToken(tokens, s.from, s.to, (token) => isBoth(token))

const isMoney = anyWord(`
  гривен* гривн* грн* долар* доллар* рубл* євро евро
  hryvn* dollar* euro{,s} rouble{,s} ruble{,s} uah usd
`)
/** «1000/41» */
const isBoth = wordsLike(/^\d{1,4}\/\d{1,4}$/u)

/** Of fewer a text tells for the sake of somebody. */
const LEAST = 5
const MOST = 3000

/** Tells whether a word is of an exchange that is only spoken of, asked for or waited for: nothing is lost of it. */
export const isTalk = anyWord(`
  обговор* обсужд* обсуди* говор* розмов* разговор* переговор* мітинг* митинг* акці* акци*
  протест* просять* просят* вимаг* требу* чека* жде* ждут* сподіва* надея*
  talk* discuss* negotiat* rall{y*,ies*} protest* demand* await* waiting* hop{e*,ing*}
`)

/** What is not done, not sure, or long ago. */
export const NOT_SURE: readonly Idea[] = [...UNDONE, 'alleged', 'agreeing', 'recall']
