import type { Evidence } from '#statement/news/evidence.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isAlso } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HANDED, HELD } from '#statement/vocabulary/idea-groups.ts'

/**
 * Finds the bodies that tell who the people of the sentence before them were: «Додому повернулися 94 військових.
 * Тіла доставлено сьогодні.» No word of captivity or an exchange says that any of them lives.
 */
export function bodiesOfThose(reading: Reading, evidence: Evidence): Sentence | null {
  const { release, exchange, through } = evidence
  if (release.length === 0 || exchange.length + through.length > 0) return null
  const fallen = fallenOfThose(reading, evidence)
  if (fallen !== null) return fallen
  if (speaksOf(reading, OF_THE_FREED)) return null
  return (
    reading.sentences.find(
      (s) =>
        s.numbers.length === 0 &&
        has(s, ['body']) &&
        !has(s, OTHERS) &&
        hitsIn(s, 'body').some(({ from }) => from - s.from <= ARTICLE) &&
        release.some(({ index }) => index === s.index - 1),
    ) ?? null
  )
}

const OF_THE_FREED: readonly Idea[] = [...HELD, 'captive', 'exchange', 'exchanged', 'wounded']

/**
 * «Рідна земля прийняла 51 захисника. Загиблих забрали з окупованої території»: those of the first sentence are called
 * the fallen by the next, which counts nobody else; an exchange may only be recalled.
 */
function fallenOfThose(reading: Reading, { release, bodies }: Evidence): Sentence | null {
  const [lead, next] = reading.sentences
  if (lead === undefined || next === undefined) return null
  if (!release.includes(lead) || !bodies.includes(next)) return null
  const isRecalled = reading.sentences.every((s) => !has(s, OF_THE_FREED) || has(s, ['recall']))
  return isRecalled && isOfThose(reading, next) ? next : null
}

const isOfThose = ({ tokens }: Reading, next: Sentence): boolean =>
  next.numbers.length === 0 &&
  has(next, ['dead'], { from: next.from, to: next.from + 1 + ARTICLE }) &&
  has(next, HANDED) &&
  !has(next, [...OTHERS, 'will', 'recall']) &&
  !someToken(tokens, next.from, next.to, isBesides)

/** «Загиблих передали окремо», «полеглих теж повернули» */
const isBesides = oneOf(
  isAlso,
  anyWord('окрем{о,им,ою} отдельн{о,ым,ой} паралельно параллельно separately besides apart'),
)

const OTHERS: readonly Idea[] = ['also', 'part', 'outside', 'civilian', 'child']

const ARTICLE = 1

/** Tells whether such bodies are called those of the fallen, who may be others than the people before them. */
export const mayBeOthers = (s: Sentence): boolean =>
  hitsIn(s, 'body').some(
    ({ from, to }) =>
      from - s.from <= ARTICLE &&
      has(s, ['dead', 'military', 'defender'], { from, to: to + CALLED }),
  )

/** «тіла загиблих захисників», "the bodies of the fallen soldiers" */
const CALLED = 4
