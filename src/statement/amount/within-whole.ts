import type { Amount } from '#statement/count/amount.ts'
import { isOfBrigade } from '#statement/count/of-formation.ts'
import { isOfOne } from '#statement/count/services.ts'
import { QUOTA_FROM } from '#statement/side/pair.ts'
import type { Reading } from '#statement/sentence/reading.ts'

/**
 * Makes those of one service or brigade a part of all who are summed up below: «34 бійці «Азову» вдома. …
 * Усього звільнили 95 захисників».
 */
export function withinWhole({ tokens }: Reading, all: Amount[]): Amount[] {
  const wholes = all.filter(
    (a) => a.when === 'maybe_total' && !a.part && a.value < QUOTA_FROM && !isOfOne(tokens, a),
  )
  if (wholes.length === 0) return all
  const isSome = (a: Amount): boolean =>
    a.when === 'now' &&
    !a.part &&
    wholes.some(
      ({ at, value, sentence }) => at > a.at && value > a.value && sentence !== a.sentence,
    ) &&
    (isOfOne(tokens, a) || isOfBrigade(tokens, a.span))
  const some = new Set(all.filter((a) => isSome(a)).map(({ value }) => value))
  return all.map((a) => (a.when === 'now' && some.has(a.value) ? { ...a, part: true } : a))
}
