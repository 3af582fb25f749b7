import type { Amount } from '#statement/count/amount.ts'
import { is } from '#statement/side/head-count.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has } from '#statement/sentence/sentence.ts'
import { textAt } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isFurther } from '#statement/word/small-words.ts'

/** Takes prisoners for soldiers where civilians are counted on top of them: "300 prisoners of war and two civilians". */
export const soldiersBeside = (
  reading: Reading,
  amount: Amount,
  next: Amount | undefined,
): Amount =>
  isOfCaptives(amount) && next !== undefined && isBeside(reading, amount, next)
    ? { ...amount, kinds: new Set<Idea>([...amount.kinds, 'military']) }
    : amount

const isOfCaptives = (a: Amount): boolean => !a.part && is(a, 'captive') && !is(a, ...OTHERS)

const OTHERS: readonly Idea[] = ['person', 'civilian', 'body', 'dead', 'military', 'woman', 'child']

/** Only joining words stand between, and a word at last: "41 prisoners, 13 civilians included" are 41. */
const isBeside = (reading: Reading, amount: Amount, next: Amount): boolean =>
  is(next, 'civilian') &&
  !is(next, 'body') &&
  !next.part &&
  (isJoined(reading, amount, next) || isOnTop(reading, amount, next))

/** "90 prisoners of war came home. In addition, two civilians were released", "Another 5 are civilians": the next sentence opens with it. */
const isOnTop = (
  { tokens }: Reading,
  { sentence: { index } }: Amount,
  { at, sentence, toward }: Amount,
): boolean =>
  toward !== 'ru' &&
  sentence.index === index + 1 &&
  (isFurther(tokens[at - 1]) ||
    has(sentence, ['also'], { from: sentence.from, to: sentence.from + OPENING })) &&
  at - sentence.from <= OPENING + 1

const OPENING = 3

const isJoined = ({ tokens }: Reading, { span }: Amount, next: Amount): boolean =>
  next.at > span.to &&
  next.at - span.to <= MOST_JOINERS &&
  textAt(tokens, next.at - 1) !== ',' &&
  tokens.slice(span.to, next.at).every(({ text }) => JOINERS.has(text))

const JOINERS = new Set(
  'and as well also plus another along together with разом із з вместе с та і й и а также також ще ещё еще , +'.split(
    ' ',
  ),
)
const MOST_JOINERS = 5
