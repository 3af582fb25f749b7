import type { Reading } from './reading.ts'
import { has, type Sentence, type Span } from './sentence.ts'
import { someToken, textAt } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether a sentence ends in a question mark: it tells nothing that has happened. */
export const isQuestion = ({ tokens }: Reading, { from, to }: Sentence): boolean =>
  textAt(tokens, to - 1) === '?' || (to - 2 >= from && textAt(tokens, to - 2) === '?')

/**
 * Tells whether a clause of a headline says what the text will explain, «обміни: якими треками повертають
 * полонених», "why the swap took so long": the rest of such a headline has no clause behind it.
 */
export const isExplainer = ({ tokens }: Reading, sentence: Sentence, { from, to }: Span): boolean =>
  sentence.index === 0 &&
  (isLedByHow(tokens, sentence, from) ||
    (to === sentence.to &&
      (isHow(tokens[from]) || (isHow(tokens[from + 1]) && !isPreposition(tokens[from])))))

/** «Як виник обмін 157 на 157: …», "How the 157-for-157 swap came about": a headline that begins so tells of a past. */
const isLedByHow = (tokens: Reading['tokens'], sentence: Sentence, from: number): boolean =>
  from === sentence.from && isInWhatWay(tokens[from]) && isComing(tokens, sentence)

const isInWhatWay = anyWord('як как how')

const isComing = (tokens: Reading['tokens'], { from, to }: Span): boolean =>
  someToken(tokens, from, to, (token) => isOrigin(token))

const isOrigin = anyWord(`
  виник* виникл* народи* готував* готували* готувався* домовля* домови* вдалося* возник* родил*
  готовил* договорил* удалось*
  came* born* prepared* arranged* negotiated* brokered* agreed* happened*
`)

/** Tells whether any clause of a sentence does. */
export const mayExplain = (reading: Reading, sentence: Sentence): boolean =>
  sentence.index === 0 &&
  (isExplainer(reading, sentence, sentence) ||
    sentence.clauses.some((clause) => isExplainer(reading, sentence, clause)))

/** «обмін, за яким Україна повернула 62» says by what. */
const isPreposition = anyWord('за з із зі під у в на по при с со к до над from under by')

/** «… вже вдома: як їх звільнили» tells what has happened: «як» is not among them. */
const isHow = anyWord('чому навіщо якими яким звідки почему зачем какими каким откуда why')

/** Tells whether a sentence refutes what is said: «тіла, про які йдеться у заявах, не передані»; «не передано жодного» is a stated zero. */
export const isRefuted = (sentence: Sentence): boolean =>
  has(sentence, ['refuted']) && !has(sentence, ['none', 'in_return'])
