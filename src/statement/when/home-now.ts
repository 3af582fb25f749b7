import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isPrevious } from '#statement/word/spans.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Tells whether a short sentence says who is at home now, right behind the exchange before it: «Попередній, 54-й обмін
 * був 17 липня. Вдома 115», "The previous one was on 17 July. Now 115 are home". Whoever came then «повернулися».
 */
export function areHomeNow({ tokens, sentences }: Reading, sentence: Sentence): boolean {
  const { from, to, index, numbers } = sentence
  if (numbers.length === 0 || to - from > MOST_WORDS || !has(sentence, ['home'])) return false
  const before = sentences[index - 1]
  return (
    before !== undefined &&
    has(before, ['recall']) &&
    someToken(tokens, before.from, before.to, isPrevious) &&
    someToken(tokens, from, to, isAtHome) &&
    !has(sentence, OF_THEN) &&
    !someToken(tokens, from, to, isPast)
  )
}

const MOST_WORDS = 9
const OF_THEN: readonly Idea[] = [
  'recall',
  'background',
  'afterwards',
  'total',
  'will',
  'denied',
  'part',
]
const isAtHome = anyWord('вдома удома дома home тепер теперь now')
const isPast = wordsLike(
  /^(?:[а-яіїєґ']+(?:вся|лася|лося|лися|лись|лся|лась|лось|ли|ла|ло|було|были|був)|were|was|came|returned|тоді|тогда|then)$/u,
)
