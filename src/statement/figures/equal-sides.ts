import type { Amount } from '#statement/count/amount.ts'
import { isMilitary, isWhole } from '#statement/side/head-count.ts'
import { isEventPair, type Pair } from '#statement/side/pair.ts'

/** As many on each side by the event's own formula, or by a sentence that gives each side its own. */
export const equalIn = (
  pairs: readonly Pair[],
  amounts: readonly Amount[],
  inside: readonly Amount[],
): number | null =>
  pairs.find((one) => one.first === one.second && isEventPair(one))?.first ??
  equalOf(amounts, inside)?.[0].value ??
  null

/** "185 Russian soldiers were freed for 185 Ukrainians": who are swapped for soldiers one by one are soldiers. */
export const areEqualSoldiers = (amounts: readonly Amount[], inside: readonly Amount[]): boolean =>
  equalOf(amounts, inside)?.some((a) => isMilitary(a)) ?? false

/** "80 Russians were released for 80 Ukrainians" */
function equalOf(
  amounts: readonly Amount[],
  inside: readonly Amount[],
): readonly [Amount, Amount] | null {
  for (const a of inside) {
    if (!isWhole(a) || a.both) continue
    const other = amounts.find(
      (b) =>
        b.sentence === a.sentence && b.value === a.value && b.toward !== a.toward && isWhole(b),
    )
    if (other !== undefined) return [a, other]
  }
  return null
}
