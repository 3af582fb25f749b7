import { clauseAt, has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { HELD, OURS } from '#statement/vocabulary/idea-groups.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isFrom } from '#statement/word/small-words.ts'
import type { Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether another country received people, and not Ukraine: «Угорщина отримала від Росії 11 полонених». */
export const isToThirdCountry = (sentence: Sentence): boolean =>
  has(sentence, ['received']) &&
  hitsIn(sentence, 'elsewhere').some(({ from }) => from - sentence.from <= LED_WORDS)

const LED_WORDS = 2

/** Tells whether whoever came home came from another country: «Захисники в полоні, а з-за кордону повернулися 90 українців». */
export const isFromAbroad = (tokens: readonly Token[], sentence: Sentence): boolean =>
  hitsIn(sentence, 'returned').some(({ from }) => {
    const clause = clauseAt(sentence, from)
    if (has(sentence, ['from_russia', 'through', 'exchange', 'exchanged'], clause)) return false
    for (let at = clause.from; at + 1 < clause.to; at += 1)
      if (isAbroad(tokens[at + 1]) && (isFrom(tokens[at]) || isBeyond(tokens[at]))) return true
    return false
  })

/**
 * Tells whether Russians were exchanged in a text that knows nothing of Ukraine, of soldiers or of captivity:
 * «Четверых россиян обменяли на двоих немцев».
 */
export const isForOthers = (reading: Reading, sentence: Sentence): boolean =>
  has(sentence, ['exchanged']) && has(sentence, ['russian']) && !speaksOf(reading, OF_THIS_WAR)

const OF_THIS_WAR: readonly Idea[] = [...OURS, ...HELD, 'military', 'ua_voice', 'ru_voice', 'own']

const isBeyond = anyWord('{з,із,из}-за')
const isAbroad = anyWord(`
  кордону границы рубежа польщі німеччини чехії британії литви польши германии чехии британии
  литвы
  abroad overseas poland germany czechia britain lithuania
`)
