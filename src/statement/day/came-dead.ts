import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { LEAD_SENTENCES, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isNot } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether those who came home on top are dead by what is said right beside it, in a text that names nobody held:
 * «Додому повернулися 57 захисників. Мертвими», or not as they were waited for, where they are mourned or morgues named:
 * «Не так, як ми їх чекали. … Вічна пам'ять».
 */
export const cameDead = (reading: Reading, { index, place }: Sentence): boolean => {
  if (place >= LEAD_SENTENCES || speaksOf(reading, LIVING)) return false
  const beside = reading.sentences.slice(index, index + BESIDE)
  return (
    beside.some((s) => saysTheyCameDead(reading.tokens, s)) ||
    (beside.some((s) => isNotAsHoped(reading.tokens, s)) && isMournedOrBuried(reading))
  )
}

/** Tells whether the last words of a text are those for the dead, and it names nobody held: «Вічна пам'ять», "Eternal memory". */
export const isInMemory = (reading: Reading): boolean =>
  !speaksOf(reading, LIVING) && isMourning(reading.tokens)

const BESIDE = 3
const LIVING: readonly Idea[] = ['captivity', 'captive', 'exchange', 'exchanged', 'wounded']

/** Tells how they came, wherever they were before: «З поля бою і з полону — мертвими», «Не живыми», "Home, but not alive". */
export const saysTheyCameDead = (
  tokens: Reading['tokens'],
  { from, to, numbers }: Sentence,
): boolean =>
  numbers.length === 0 &&
  (someToken(tokens, from, to, isLifeless) ||
    tokens.slice(from, to).some((token, at) => isAlive(token) && isNot(tokens[from + at - 1])))

const isLifeless = anyWord('мертвими неживими м{е,ё}ртвыми неживыми бездиханн* lifeless')
const isAlive = anyWord('живими живі живыми живые alive')

/** «не так, як ми їх чекали», «не такими, какими мечтали встретить», "not the way we wanted to meet them" */
const isNotAsHoped = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, step) =>
        isNot(token) &&
        someToken(tokens, from + step + 1, from + step + 3, isSo) &&
        someToken(tokens, from + step + 2, Math.min(to, from + step + HOPED_WITHIN), isHoped),
    )

const HOPED_WITHIN = 9
const isSo = anyWord('так таким{и,} way as how like')
const isHoped = anyWord(`
  чека{ли,ла,в} мрі{яли,яла,яв} хоті{ли,ла,в,лося} сподіва{лися,лись} зустріти
  жда{ли,ла,л} мечта{ли,ла,л} хоте{ли,ла,л,лось} надея{лись,лась} встретить
  wanted hoped dreamed dreamt wished waited prayed
`)

const isMournedOrBuried = ({ tokens }: Reading): boolean =>
  isMourning(tokens) || someToken(tokens, 0, tokens.length, isGrave)

const isMourning = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => isEternal(token) && isMemory(tokens[at + 1]))

const isEternal = anyWord('вічна світла вечная светлая eternal blessed')
const isMemory = anyWord("пам'ять память memory")

/** Tells a word of what is done with the dead. */
export const isGrave = anyWord(`
  загину* днк* рефрижератор* морг{,а,у,и,і,ів,ов,ах} похов* похорон* захорон* могил*
  суд{ово,ебно}{,-}мед* опізнан* опознан* впізнан*
  dna refrigerat* morgue* buri* grave{,s} forensic*
`)
