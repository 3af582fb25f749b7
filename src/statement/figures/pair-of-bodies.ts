import { isBodies } from './bodies.ts'
import { type Findings, isNews } from './findings.ts'
import type { Amount } from '#statement/count/amount.ts'
import type { Pair } from '#statement/side/pair.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { NO_NEWS } from '#statement/vocabulary/idea-groups.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** The formulas of a text that count bodies. */
export const bodyPairsOf = ({ timeline: { reading }, pairs, amounts }: Findings): readonly Pair[] =>
  pairs.filter(
    (pair) => pair.when === 'now' && (isOfBodies(reading, pair) || saysBodiesAgain(pair, amounts)),
  )

const isOfBodies = (reading: Reading, { sentence }: Pair): boolean =>
  !has(sentence, ['captive']) &&
  (has(sentence, ['body', 'dead', 'repatriation', 'formula']) ||
    isBareFormula(sentence) ||
    isHeading(reading, sentence) ||
    isRightBelow(reading, sentence) ||
    isSwapOfThese(reading, sentence))

/** «РФ передала тіла 502 воїнів. Воєнкор пише про 502 на 48»: whom a formula counts, its greater number tells again. */
const saysBodiesAgain = ({ first, second, sentence }: Pair, amounts: readonly Amount[]): boolean =>
  !has(sentence, [...LIVING, 'exchanged', 'agreed']) &&
  amounts.some(
    (a) =>
      isBodies(a) &&
      isNews(a) &&
      !a.part &&
      a.sentence.index < sentence.index &&
      a.value === Math.max(first, second),
  )

/** "The exchange was 1,000 for 29": it names nobody else. */
const isBareFormula = (s: Sentence): boolean => has(s, ['exchange']) && !has(s, LIVING)

/** «502 на 48. Сторони обмінялися загиблими»: whom a bare formula counts is told right below. */
const isHeading = ({ sentences }: Reading, s: Sentence): boolean => {
  const next = sentences[s.index + 1]
  return (
    s.place <= 0 &&
    s.hits.length === 0 &&
    next !== undefined &&
    has(next, ['body', 'dead', 'repatriation']) &&
    !has(next, [...LIVING, 'also'])
  )
}

/** «Сторони помінялися тілами полеглих. Умова була проста: 50 на 50»: the formula is of those right above, and of nobody else. */
const isRightBelow = ({ sentences }: Reading, s: Sentence): boolean => {
  const before = sentences[s.index - 1]
  return (
    before !== undefined &&
    s.to - s.from <= SHORT_WORDS &&
    !has(s, [...LIVING, ...ASIDE]) &&
    has(before, ['body', 'dead']) &&
    has(before, ['exchanged', 'repatriation']) &&
    !has(before, ['captive', 'captivity', ...ASIDE])
  )
}

const SHORT_WORDS = 12
const ASIDE: readonly Idea[] = [...NO_NEWS, 'afterwards', 'also', 'list']

const LIVING: readonly Idea[] = ['captive', 'captivity', 'military', 'defender', 'person']

/** «Стороны обменялись телами погибших. Поменяли 160 на 160»: no prisoners are named up to there. */
const isSwapOfThese = ({ sentences }: Reading, s: Sentence): boolean =>
  has(s, ['exchanged']) &&
  !has(s, [...LIVING, 'also']) &&
  !sentences.slice(0, s.index).some((one) => has(one, ['captive', 'captivity']))
