import type { Timeline } from '#statement/day/timeline.ts'
import type { Findings } from './findings.ts'
import type { Sentence } from '#statement/sentence/sentence.ts'
import { onceAText } from '#statement/word/once-a-text.ts'
import { askedCues, type NumberPlace, numbersIn } from './number-cues.ts'
import { type Chances, chancesOfSums, SCALE, weigh } from './whose-number.ts'

export type Side = 'ours' | 'theirs'

/** What is counted, and how many came to Ukraine where that is known. */
export type Of = Readonly<{ dead: boolean; ours: number | null }>

/** How likely a number must be a side's own, and how many times as likely as every other one. */
export type Sure = Readonly<{ from: number; times: number }>

/** A number with how likely it is the side's own, and how likely its own or a part of that. */
export type Read = NumberPlace & Readonly<{ chance: number; rivalry: number }>

/** Lists the numbers of a text with how likely each is a side's own or a part of it, by the words around it. */
export function numbersOf(
  timeline: Timeline,
  { dead, ours }: Of,
): readonly (NumberPlace & Readonly<{ chances: Chances }>)[] {
  const asked = { kind: dead ? 'body_repatriation' : 'prisoner_exchange', ours } as const
  const known = knownWeights(timeline)
  return numbersIn(timeline).map((place, index, found) => ({
    ...place,
    chances: chancesOfSums([known[index] ?? [], weigh(askedCues(place, found, asked))]),
  }))
}

/** What the cues of each number weigh that stand in the text alone: the words of a sentence are weighed once. */
const knownWeights = onceAText((timeline: Timeline): readonly (readonly number[])[] => {
  const bySentence = new Map<Sentence, readonly number[]>()
  return numbersIn(timeline).map(({ sentence }, index) => {
    const shared = bySentence.get(sentence) ?? SCALE.ofSentence(timeline, sentence)
    bySentence.set(sentence, shared)
    return SCALE.ofNumber(timeline, index).map((own, holding) => own + (shared[holding] ?? 0))
  })
})

/** Finds the number that the words around it give to the side, and that no other one comes near. */
export function likeliest(
  { timeline }: Findings,
  of: Of,
  side: Side,
  { from, times }: Sure,
): Read | null {
  const numbers = numbersOf(timeline, of).map(({ chances, ...number }): Read => {
    return { ...number, chance: chances[side], rivalry: chances[side] + chances[`part of ${side}`] }
  })
  const best = numbers.reduce<Read | null>(
    (most, one) => (most === null || one.chance > most.chance ? one : most),
    null,
  )
  if (best === null || best.chance < from) return null
  const isRivalled = numbers.some(
    ({ value, rivalry }) => value !== best.value && rivalry * times > best.chance,
  )
  return isRivalled ? null : best
}
