import type { Amount } from '#statement/count/amount.ts'
import { isWhole } from '#statement/side/head-count.ts'
import { type Pair, QUOTA_FROM } from '#statement/side/pair.ts'
import { has } from '#statement/sentence/sentence.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { onceAText } from '#statement/word/once-a-text.ts'
import type { Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** A figure that the text itself calls a quota: «1000 на 1000», «1200, про яких домовилися». */
export const isQuota = (reading: Reading, a: Amount, pairs: readonly Pair[]): boolean =>
  a.value >= QUOTA_FROM &&
  ((pairs.some(({ first, second }) => first === a.value && second === first) &&
    (!isOfOneSide(a) || lastsDays(reading))) ||
    (a.both && has(a.sentence, ['agreed', 'stage', 'formula'])) ||
    has(a.sentence, ['agreeing'], { from: a.at, to: a.sentence.to }))

/** «за форматом 600 на 600. Вдома 600 українців»: said to be home in words of their own. */
const isOfOneSide = ({ both, toward, when, sentence }: Amount): boolean =>
  !both && toward !== null && when === 'now' && !has(sentence, OF_AGREEMENT)

const OF_AGREEMENT: readonly Idea[] = ['agreed', 'agreeing', 'stage', 'final']

const MOST_DAYS = 14
const isDays = anyWord('дні* днів* дня* дней* days* етап* этап* stage{,s} phase{,s}')

const isOfDays = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  token.kind === 'number' && token.value > 1 && token.value <= MOST_DAYS && isDays(tokens[at + 1])

/** Tells whether a text counts days or stages: «Його розбили на три дні» says that a formula is that of them all. */
export const lastsDays = onceAText(({ tokens }: Reading): boolean => tokens.some(isOfDays))

/** "300 each … a swap in which 500 of each side come home": of all its days, beside the number of one. */
export const isRoundOfDays = (a: Amount, own: readonly Amount[]): boolean =>
  a.value >= QUOTA_FROM &&
  a.value % ROUND === 0 &&
  own.some((b) => isWhole(b) && b.value < a.value && b.value >= DAY_FROM)

const ROUND = 100
/** Fewer may be some of them. */
const DAY_FROM = 100
