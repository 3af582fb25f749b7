import type { Reading } from './reading.ts'
import { has, type Sentence } from './sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken, textAt } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

const SUBJECT: readonly Idea[] = [
  'body',
  'dead',
  'repatriation',
  'exchange',
  'exchanged',
  'captive',
  'captivity',
  'returned',
  'gave',
  'received',
  'happened',
  'managed',
  'hedge',
  'thanks',
  'such_figure',
]

/** A sentence as short only names who told the news. */
const SHORT_WORDS = 8

/**
 * Tells whether what is said in a sentence is the news or who told it: «Об этом сообщил …». A speaker
 * who is quoted on something else («Зеленський тим часом заявив про втрати») tells nothing of it.
 */
export const isAttributive = ({ tokens }: Reading, sentence: Sentence): boolean =>
  has(sentence, SUBJECT) ||
  isAccording(tokens, sentence) ||
  isOfData(tokens, sentence) ||
  sentence.to - sentence.from <= SHORT_WORDS ||
  someToken(tokens, sentence.from, sentence.to, (token) => isAnaphora(token) || isOfTheDead(token))

/** "That is according to the headquarters for …", however long its name. */
const isAccording = (tokens: Reading['tokens'], { from }: Sentence): boolean =>
  textAt(tokens, from) === 'that' && textAt(tokens, from + 2) === 'according'

/** "The data was posted by the headquarters", «Дані оприлюднив штаб»: of what stands before it, where nothing more is said of it. */
const isOfData = (tokens: Reading['tokens'], { from, to, numbers }: Sentence): boolean =>
  numbers.length === 0 &&
  to - from <= DATA_WORDS &&
  isData(tokens[textAt(tokens, from) === 'the' ? from + 1 : from])

const DATA_WORDS = 12
const isData = anyWord('data дані данные')

const isAnaphora = anyWord(`
  це цю цього цьому цим цей цієї такі таку таке такий так відповідн* допис* повідомленн*
  інформаці* заход* захід подроб* это эту этого этом этой такие такую такое соответствующ*
  публикаци* пост посте сообщени* информаци* телеграм* передач* повернення возвращени* цифр*
  числ{о,а,і,е} кількість количество джерел* источник*
  telegram this it its transfer handover statement report announcement post message news details
  figure{,s} number source information
`)

/** Where they fell is told of them. */
const isOfTheDead = anyWord(`
  напрям* направлен* ділянк* участк* загин* поляг* погиб* пали морг* експертиз* экспертиз* ідентиф* идентиф*
  direction* sector* axis* fell died fought killed morgue* identif*
`)
