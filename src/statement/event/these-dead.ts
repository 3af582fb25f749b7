import type { Evidence } from '#statement/news/evidence.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { HELD } from '#statement/vocabulary/idea-groups.ts'

/**
 * Finds the bodies that tell who the people of the sentence before them were: «Додому повернулися 94 військових.
 * Тіла доставлено сьогодні.» No word of captivity or an exchange says that any of them lives.
 */
export function bodiesOfThose(reading: Reading, evidence: Evidence): Sentence | null {
  const { release, exchange, through } = evidence
  if (release.length === 0 || exchange.length + through.length > 0) return null
  if (speaksOf(reading, [...HELD, 'captive', 'exchange', 'exchanged', 'wounded'])) return null
  return (
    reading.sentences.find(
      (s) =>
        s.numbers.length === 0 &&
        has(s, ['body']) &&
        !has(s, ['also', 'part', 'outside', 'civilian', 'child']) &&
        hitsIn(s, 'body').some(({ from }) => from - s.from <= ARTICLE) &&
        release.some(({ index }) => index === s.index - 1),
    ) ?? null
  )
}

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
