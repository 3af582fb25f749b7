import type { Amount } from '#statement/count/amount.ts'
import { has } from '#statement/sentence/sentence.ts'

/**
 * Gives to their own side those who make up one of its numbers, where they are counted right below the other side's:
 * "17 returned to Ukraine. Fifteen Russians were handed over. Sixteen of those freed are soldiers, one is a civilian".
 */
export function ofThoseFreed(all: Amount[]): Amount[] {
  const parts = all.filter((a) => isPartOf(a))
  const [first] = parts
  if (first === undefined) return all
  const same = parts.filter(({ sentence }) => sentence === first.sentence)
  const sum = same.reduce((added, { value }) => added + value, 0)
  const wholes = all.filter(
    (a) => a.when === 'now' && !a.part && !a.both && a.at < first.at && a.toward !== null,
  )
  const isTheirs = wholes.some((a) => a.toward === first.toward && a.value >= sum)
  const own = wholes.find((a) => a.toward !== first.toward && a.value === sum)
  if (same.length < 2 || isTheirs || own === undefined) return all
  return all.map((a) => (same.includes(a) ? { ...a, toward: own.toward } : a))
}

/** Soldiers or civilians of whom no word says whose they are. */
const isPartOf = ({ part, when, toward, kinds, sentence }: Amount): boolean =>
  part &&
  when === 'now' &&
  toward !== null &&
  (kinds.has('military') || kinds.has('civilian')) &&
  !has(sentence, ['russian', 'ukrainian', 'russia', 'ukraine'])
