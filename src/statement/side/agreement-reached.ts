import type { Timeline } from '#statement/day/timeline.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'
import { isAbout, isNot, isThe, isThis } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { behindLabel } from './under.ts'

/**
 * Tells whether a sentence opens with the agreement and says only where it was reached: «Домовленості досягли на переговорах
 * у Женеві», "The deal was struck at talks in Geneva". About what it is, goes without saying below the news.
 */
export function isAgreementReached({ reading: { tokens } }: Timeline, sentence: Sentence): boolean {
  const start = behindLabel(tokens, sentence)
  const [agreed] = hitsIn(sentence, 'agreed')
  if (agreed === undefined || agreed.from - start > 1) return false
  if (agreed.from > start && !isDefinite(tokens[start])) return false
  const end = Math.min(sentence.to, agreed.to + VERB_WITHIN)
  return (
    someToken(tokens, agreed.to, end, isReached) &&
    !has(sentence, ['will', 'denied', 'refuted', 'total', 'afterwards', 'background']) &&
    !someToken(tokens, agreed.to, end, (token) => isNot(token) || isComma(token)) &&
    !tokens
      .slice(agreed.to, sentence.to)
      .some((token, step) => isAbout(token) && monthIn(tokens[agreed.to + step + 1]) === null)
  )
}

const VERB_WITHIN = 3
const isComma = anyWord(',')
const isDefinite = oneOf(isThe, isThis, anyWord('цієї ця саму сама эта этой'))
const isReached = anyWord(`
  досяг{ли,нуто,нута,нуті} уклад{ено,ена,ені} укла{ли,в,ла} схвал{ено,или} достигну{та,то,ты,ли} достигли заключ{или,ена,ено,ены}
  reached struck sealed concluded made hammered brokered negotiated
`)
