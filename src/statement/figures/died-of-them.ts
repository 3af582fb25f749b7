import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { BROUGHT, HANDED } from '#statement/vocabulary/idea-groups.ts'
import { whenAt } from '#statement/when/when.ts'
import { anyWord } from '#statement/word/any-word.ts'
import {
  isThese as isTheseNear,
  isThey,
  isTheyOrAll,
  isWhoOrWhich,
} from '#statement/word/pronouns.ts'
import { isAbout, isOf, isOutOf, isThis } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import { oneOf } from '#statement/word/word.ts'

/** How near to a number the words stand that make it a part. */
const NEAR = 4

/** «Сімох із них мали обміняти. Вони померли в полоні»: the only number of the sentence before, and a part of all. */
export function numberOfThem(
  timeline: Timeline,
  { from, index }: Sentence,
  death: Span,
): number | null {
  const { tokens } = timeline.reading
  const before = beforeThem(timeline, { from, index }, death)
  if (before === undefined) return null
  const [at, ...others] = before.numbers.filter((one) => mayCount(timeline, before, one))
  if (at === undefined || others.length > 0) return null
  return whenAt(timeline, before, at) !== 'recalled' &&
    (has(before, ['part'], { from: at - 2, to: at + NEAR }) ||
      isOutOf(tokens[at + 1]) ||
      isHopedFor(timeline, before, at) ||
      isOfThoseBodies(timeline, before, { from, at }))
    ? at
    : null
}

/** «П'ятеро хлопців, яких ми мали зустріти живими», and not «двоє повернулися живими», «родичі 12 зниклих сподівалися побачити їх живими» */
const isHopedFor = ({ reading: { tokens } }: Timeline, before: Sentence, at: number): boolean => {
  const who = tokens.findIndex((token, i) => i > at && i < before.to && isWhoOrWhich(token))
  return (
    who !== -1 &&
    who - at <= NEAR &&
    someToken(tokens, who + 1, before.to, isAlive) &&
    !has(before, BROUGHT)
  )
}

/** «Про п'ять тіл відомо більше. Це військові, які померли в полоні»: the sentence before counts bodies and moves nobody. */
const isOfThoseBodies = (
  { reading: { tokens } }: Timeline,
  before: Sentence,
  { from, at }: Readonly<{ from: number; at: number }>,
): boolean =>
  isThese(tokens[from]) &&
  (isAbout(tokens[at - 1]) || isOf(tokens[at - 1])) &&
  has(before, ['body'], { from: at + 1, to: at + NEAR }) &&
  !has(before, [...HANDED, 'russian', 'russia', 'to_russia', 'total', 'recall', 'also', 'will'])

const isThese = oneOf(isTheyOrAll, isThis, isTheseNear)

/** The sentence that counts those of whom «вони» is said; a few words may stand between: «Не дочекалися: вони померли …». */
function beforeThem(
  { reading: { tokens, sentences } }: Timeline,
  { from, index }: Pick<Sentence, 'from' | 'index'>,
  death: Span,
): Sentence | undefined {
  if (isThey(tokens[from]) || isThese(tokens[from]))
    return aboveThem({ tokens, sentences }, index - 1)
  const they = [1, 2].map((back) => death.from - back).find((at) => isThey(tokens[at]))
  const isLed = they !== undefined && they - from <= LED_WORDS && tokens[they - 1]?.kind === 'mark'
  return isLed ? sentences[index - 1] : undefined
}

const LED_WORDS = 4

/** «П'ятеро хлопців, яких ми мали зустріти живими. Вони були в списках. Росія їх не віддала. Вони померли»: said of the same between. */
function aboveThem(
  { tokens, sentences }: Pick<Reading, 'tokens' | 'sentences'>,
  last: number,
): Sentence | undefined {
  for (let index = last; index >= Math.max(0, last - BETWEEN); index -= 1) {
    const s = sentences[index]
    if (s === undefined || s.numbers.some((at) => tokens[at]?.kind === 'number')) return s
    if (!someToken(tokens, s.from, s.from + THEM_WITHIN, isOfThem)) return s
  }
  return undefined
}

const BETWEEN = 3
const THEM_WITHIN = 3
const isOfThem = oneOf(isThey, anyWord('їх их them'))
const isAlive = anyWord('живими живыми живих живых alive')

/** A number that is no date, no span of time and exact. */
export const mayCount = (timeline: Timeline, sentence: Sentence, at: number): boolean =>
  timeline.reading.tokens[at]?.kind === 'number' &&
  !timeline.dates.some(({ from, to }) => from <= at && at < to) &&
  !has(sentence, ['unit'], { from: at + 1, to: at + 3 }) &&
  !hitsIn(sentence, 'approximate').some(({ to }) => to === at)
