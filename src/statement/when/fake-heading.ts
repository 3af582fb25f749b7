import { isNoFake } from '#statement/sentence/no-fake.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { onceAText } from '#statement/word/once-a-text.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { BROUGHT } from '#statement/vocabulary/idea-groups.ts'
import { isAfter } from '#statement/word/small-words.ts'
import { isFake } from '#statement/word/telling.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells whether a sentence stands in the paragraph that the heading of a text calls a fake: «Стоп, фейк», "FAKE ALERT".
 * A heading that is a line of its own speaks of the paragraph under it, any other of its own; both end where the truth
 * is told.
 */
export function isBelowFake(reading: Reading, { line, index }: Sentence): boolean {
  const fake = fakeIn(reading)
  return fake !== null && fake.line === line && index < fake.end
}

/** Tells whether a text has such a heading at all. */
export const holdsFake = (reading: Reading): boolean => fakeIn(reading) !== null

type Fake = Readonly<{ line: number; end: number }>

/** Asked for each sentence of a text. */
const fakeIn = onceAText(fakeOf)

function fakeOf({ tokens, sentences }: Reading): Fake | null {
  const [first, next] = sentences
  if (first === undefined || !isFakeHeading(tokens, first)) return null
  const end = sentences.find((s) => someToken(tokens, s.from, s.to, isTruth))?.index ?? Infinity
  return { line: next !== undefined && isAlone(tokens, first) ? next.line : first.line, end }
}

/** Nothing is told in the heading itself. */
const isAlone = (tokens: readonly Token[], { from, to }: Span): boolean =>
  to - from <= HEADING_WORDS && !someToken(tokens, from, to, isQuotation)

/** «Після п'яти днів вкидів репатріація почалася» is over. */
function isFakeHeading(tokens: readonly Token[], first: Sentence): boolean {
  const end = Math.min(first.to, first.from + HEADING_WORDS)
  for (let at = first.from; at < end; at += 1) {
    if (isQuotation(tokens[at]) || isAfter(tokens[at])) return false
    if (isFake(tokens[at]))
      return isCalled(tokens, at) && !has(first, TOLD, { from: first.from, to: at })
  }
  return false
}

/**
 * «Фейк.», «Фейк про обмін», "Fake news:"; not «Це не фейк», «Без фейків», «Фейк чи правда?», "Fake medals".
 * «Неправда, що обмін зірвано: …» says itself what is untrue.
 */
const isCalled = (tokens: readonly Token[], at: number): boolean =>
  !isNoFake(tokens, at) &&
  !isWithout(tokens[at - 1]) &&
  textAt(tokens, at + 1) !== '?' &&
  textAt(tokens, at + 1) !== ',' &&
  (tokens[at + 1]?.kind !== 'word' || isOfReport(tokens[at + 1]))

const TOLD: readonly Idea[] = [...BROUGHT, 'happened', 'home']
const HEADING_WORDS = 7

const isWithout = anyWord('без проти против жодн* ніяк* никак* no not against')
const isOfReport = anyWord(`
  про о{,б} дня тижня недели від от ворога
  about on alert warning news report reports claim{,s} story post of from
`)
const isQuotation = anyWord('" « “ „')
const isTruth = anyWord(`
  насправді правда правду правді дійсності реальності факт деле действительности реальности
  actually truth true fact reality
`)
