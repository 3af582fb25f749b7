import { isNumberWord } from '#statement/word/quantities.ts'
import { isAboutOrOf } from '#statement/word/prepositions.ts'
import type { NounPhrase } from '#statement/count/noun-phrase.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isDashOrColon } from '#statement/word/small-words.ts'
import { tellsOtherNumber } from './other-number.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Takes a bare number that Ukraine tells right below a swap for those who came to it: «Відбувся обмін. … Київ називає
 * 189», "Kyiv counts 130".
 */
export function toldByKyiv(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const { tokens, sentences } = reading
  if (!endsBehind(tokens, at)) return null
  if (!isTold(tokens, sentence, at)) return null
  const isBelowSwap = [sentence, sentences[sentence.index - 1], sentences[sentence.index - 2]].some(
    (s) => s !== undefined && has(s, ['exchange', 'exchanged', 'captive']) && !has(s, OTHER),
  )
  return isBelowSwap && !has(sentence, OTHER)
    ? { kinds: OURS, span: { from: at, to: at + 1 } }
    : null
}

const isTold = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  isToldByName(tokens, sentence, at) ||
  isOurTally(tokens, sentence, at) ||
  // «Зеленський називає інше число: 207»
  (sentence.numbers.length === 1 &&
    isDashOrColon(tokens[at - 1]) &&
    tellsOtherNumber(tokens, sentence))

const isToldByName = (tokens: readonly Token[], sentence: Sentence, at: number): boolean => {
  const last = isAboutOrOf(tokens[at - 1]) ? at - 2 : at - 1
  // "put the figure at 189"
  const verb = isNumberWord(tokens[last]) && isAboutOrOf(tokens[at - 1]) ? last - 2 : last
  return (
    isTelling(tokens[verb]) &&
    sentence.hits.some(
      ({ idea, from, to }) => SAYS.has(idea) && to >= verb && from < verb && verb - from <= NAME,
    )
  )
}

/** "On the Ukrainian side the tally was 95", «з українського боку число – 95»: the only number, and of nobody else. */
const isOurTally = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  sentence.numbers.length === 1 &&
  has(sentence, OUR_SIDE, { from: sentence.from, to: at }) &&
  !has(sentence, THEIR_SIDE) &&
  someToken(tokens, Math.max(sentence.from, at - TALLY), at, isTally)

const TALLY = 4
const OUR_SIDE: readonly Idea[] = ['ukraine', 'ukrainian']
const THEIR_SIDE: readonly Idea[] = [
  'russia',
  'russian',
  'ru_voice',
  'part',
  'civilian',
  'captivity',
]
const isTally = oneOf(isNumberWord, anyWord('рахунок сч{е,ё}т итог підсумок'))

/** Behind it stands nothing that it may count. */
const endsBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind !== 'word' && tokens[at + 1]?.kind !== 'number'

const NAME = 3
const SAYS: ReadonlySet<Idea> = new Set(['ukraine', 'ua_voice'])
const OURS: ReadonlySet<Idea> = new Set(['person', 'ukrainian'])
const OTHER: readonly Idea[] = ['body', 'dead', 'repatriation', 'recall', 'total', 'will', 'denied']

const isTelling = anyWord(`
  називає назвав назвала каже говорить рахує нарахував нарахувала повідомляє повідомив называет
  назвал говорит считает насчитал насчитала сообщает сообщил
  said says counts counted spoke speaks reports reported tallied put{,s}
`)
