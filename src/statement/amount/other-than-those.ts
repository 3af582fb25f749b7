import type { Amount, Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { SWAPPED } from '#statement/vocabulary/idea-groups.ts'
import { isAmong, isDashOrColon, isOutOf, isThemOrWhom } from '#statement/word/small-words.ts'

/**
 * Tells whether a number is of those who went the other way than the few told of before, and so is no part with them:
 * «Росії передали 60 військових, двоє з них поранені, а додому приїхали 63».
 */
export const isOtherThanThose = (
  { tokens }: Reading,
  { sentence, at, toward }: Counted,
  before: Amount | undefined,
): boolean =>
  before?.part === true &&
  before.sentence === sentence &&
  isOtherWay(toward, before) &&
  isToldWhither(tokens, sentence, at, before) &&
  !has(sentence, ['part'], { from: before.span.to + OF_THEM, to: at }) &&
  !((isOutOf(tokens[at + 1]) || isAmong(tokens[at + 1])) && isThemOrWhom(tokens[at + 2]))

/** Of whom nothing else is told came home. */
const isOtherWay = (toward: Direction | null, before: Amount): boolean =>
  toward !== null && toward !== (before.toward ?? 'ua')

/** Whoever came or was handed over, or right behind the side: «Росія — 85», "and Ukraine 95"; «росіяни катували сімох» came nowhere. */
function isToldWhither(
  tokens: Reading['tokens'],
  sentence: Sentence,
  at: number,
  { span }: Amount,
): boolean {
  const clause = clauseAt(sentence, at)
  const from = Math.max(span.to, clause.from)
  const end = isDashOrColon(tokens[at - 1]) ? at - 1 : at
  return (
    has(sentence, WHITHER, { from, to: at }) &&
    (has(sentence, MOVED, { from, to: clause.to }) ||
      WHITHER.some((idea) => hitsIn(sentence, idea).some(({ to }) => to === end)))
  )
}

type Counted = Readonly<{ sentence: Sentence; at: number; toward: Direction | null }>

/** «двоє з них» */
const OF_THEM = 1
const MOVED: readonly Idea[] = [...SWAPPED, 'home']
const WHITHER: readonly Idea[] = ['home', 'to_ukraine', 'to_russia', 'ukraine', 'russia']
