import { isThan } from '#statement/word/quantities.ts'
import { isNotOrNo } from '#statement/word/auxiliaries.ts'
import type { NounPhrase } from '#statement/count/noun-phrase.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isBareLine } from './bare-line.ts'
import { swapBeside } from './swap-beside.ts'
import { areHomeNow } from '#statement/when/home-now.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isDashOrColon } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { BODIES, COUNTED } from '#statement/vocabulary/idea-groups.ts'

/**
 * Takes a number without a noun for people where it says itself that they are home: «Ще 307 вдома», "another
 * 307 are back". Nothing in the text may speak of the dead, and nobody counts one so.
 */
export function homeAlone(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  if (!mayCount(reading, sentence, at)) return null
  const { tokens } = reading
  const link = isMore(tokens[at + 1]) ? at + 2 : at + 1
  const isSaid =
    isHome(reading, sentence, link) || (isAre(tokens[link]) && isHome(reading, sentence, link + 1))
  return isSaid ? { kinds: PERSON, span: { from: at, to: at + 1 } } : null
}

const mayCount = (reading: Reading, sentence: Sentence, at: number): boolean =>
  (reading.tokens[at]?.value ?? 0) >= MANY &&
  !isBetween(reading.tokens[at - 1]) &&
  !has(sentence, OTHERS) &&
  !speaksOf(reading, BODIES)

const MANY = 5
const PERSON: ReadonlySet<Idea> = new Set<Idea>(['person'])
const OTHERS: readonly Idea[] = ['child', 'foreign', 'elsewhere', 'thing', 'other_deed']

/** «15 повернулися на милицях» are some of them: behind it only what is known of an exchange may stand. */
function isHome({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  const hit = sentence.hits.findLast(({ idea, from }) => from === at && HOME.has(idea))
  if (hit === undefined) return false
  const { to } = clauseAt(sentence, at)
  let others = 0
  for (let next = hit.to; next < to; next += 1)
    if (
      tokens[next]?.kind === 'word' &&
      !sentence.hits.some(({ from, to: end }) => from <= next && next < end)
    )
      others += 1
  return others <= OTHER_WORDS
}

/**
 * Takes a number without a noun for people where it only follows that they are home, beside a swap: «Додому повернулося
 * 94», «Вернулись на Украину: 157 (150 военных …», «Повернулося більше, ніж минулого разу: 94».
 */
export const homeBefore = (reading: Reading, sentence: Sentence, at: number): NounPhrase | null =>
  has(sentence, ['returned']) &&
  mayCount(reading, sentence, at) &&
  isLast(reading.tokens[at + 1]) &&
  isSaidBefore(reading.tokens, sentence, at) &&
  isOfSwap(reading, sentence)
    ? { kinds: PERSON, span: { from: at, to: at + 1 } }
    : null

const isLast = (next: Token | undefined): boolean =>
  next?.kind !== 'word' && next?.kind !== 'number'

/** «Не повернулися додому: 94» counts those who stayed. */
function isSaidBefore(tokens: Reading['tokens'], sentence: Sentence, at: number): boolean {
  const end = isDashOrColon(tokens[at - 1]) ? at - 1 : at
  const said = { from: clauseOf(tokens, sentence, end - 1).from, to: end }
  const isRight = end < at || sentence.hits.some(({ idea, to }) => HOME.has(idea) && to === end)
  return (
    isRight &&
    has(sentence, ['returned'], said) &&
    !has(sentence, COUNTED, said) &&
    !someToken(tokens, said.from, end, isNotOrNo)
  )
}

const isOfSwap = (reading: Reading, sentence: Sentence): boolean =>
  has(sentence, ['exchange', 'through']) ||
  swapBeside(reading, sentence).length > 0 ||
  areHomeNow(reading, sentence) ||
  isUnderHeading(reading, sentence) ||
  isOfCaptivesToday(reading, sentence)

/** Tells whether nothing but that so many are home stands under a heading: «Обмін полоненими. Вдома 115.» */
export function isUnderHeading({ tokens, sentences }: Reading, s: Sentence): boolean {
  const heading = sentences[s.index - 1]
  return (
    heading?.place === 0 &&
    s.to - s.from <= HOME_WORDS &&
    has(s, ['home']) &&
    has(heading, ['exchange']) &&
    s.hits.every(({ idea }) => HOME.has(idea)) &&
    isBareLine(tokens, heading)
  )
}

/** «Вдома 115.» */
const HOME_WORDS = 4

/** «Повертаємо захисників із полону. Сьогодні додому приїхали 20»: the captives are named right before. */
function isOfCaptivesToday({ sentences }: Reading, sentence: Sentence): boolean {
  if (!has(sentence, ['today', 'tonight'])) return false
  const before = sentences[sentence.index - 1]
  return [sentence, before].some(
    (s) =>
      s !== undefined &&
      has(s, ['captive', 'captivity']) &&
      has(s, OUR_SOLDIERS) &&
      !has(s, [...OTHERS, 'denied', 'refuted', 'civilian']),
  )
}

const OUR_SOLDIERS: readonly Idea[] = ['defender', 'military', 'ukrainian']

/** «Повернулося більше, ніж торік: 94»: what it is compared with stands between. */
function clauseOf(tokens: Reading['tokens'], sentence: Sentence, at: number): Span {
  const clause = clauseAt(sentence, at)
  return isThan(tokens[clause.from]) && clause.from > sentence.from
    ? clauseAt(sentence, clause.from - 2)
    : clause
}

/** "from Russian captivity" */
const OTHER_WORDS = 1

const HOME: ReadonlySet<Idea> = new Set<Idea>(['returned', 'home'])

const isMore = anyWord('more others вже уже — already')
const isAre = anyWord('are have were now вже уже already знову снова')
/** "of 307 home", «до 20 повернулися» */
const isBetween = anyWord('to of at by in до о об в у на із зі з из с після после after before')
