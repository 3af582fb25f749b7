import type { NounPhrase } from './noun-phrase.ts'
import { isOfDate } from './number-of-them.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether those of one battle are all who came: «обмін повернув в Україну 38 прикордонників зі Зміїного»
 * on top, where the text counts nobody else.
 */
export const isAllOfBattle = (
  reading: Reading,
  sentence: Sentence,
  at: number,
  { span: { to } }: NounPhrase,
): boolean =>
  sentence.place < LEAD &&
  (reading.tokens[at]?.value ?? 0) >= MANY &&
  someToken(reading.tokens, to, to + PLACE_WORDS, (token) => isBattle(token)) &&
  has(sentence, ['exchange', 'captivity', 'from_russia']) &&
  has(sentence, ['returned', 'received', 'exchanged']) &&
  !has(sentence, ['part', 'also', 'trait']) &&
  reading.sentences.every(({ numbers }) =>
    numbers.every((one) => one === at || isOfDate(reading, one)),
  )

const LEAD = 2
/** Fewer are often some of those who came. */
const MANY = 10
const PLACE_WORDS = 3

const isBattle = anyWord(`
  маріупол* мариупол* азовстал* зміїн* змеин* чорнобил* чернобыл* чаес* чаэс*
  mariupol* azovstal* snake chernobyl* chornobyl*
`)
