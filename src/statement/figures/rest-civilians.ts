import type { Amount } from '#statement/count/amount.ts'
import { derived, stated } from '#statement/count/figure.ts'
import { isMilitary } from '#statement/side/head-count.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Token } from '#statement/word/token.ts'
import { isAnd, isOutOf, isRest } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Sums } from './whole.ts'

/**
 * Takes the civilians for what the soldiers leave of all, where the text says so: «Удома 84 людини. Серед них 33
 * військові, решта – цивільні», "33 are soldiers, and the rest are civilians".
 */
export function withRest(reading: Reading, sums: Sums, inside: readonly Amount[]): Sums {
  const { total, civilians } = sums
  if (total === null || civilians !== null || !speaksOf(reading, ['civilian'])) return sums
  const rest = reading.sentences.find((s) => isOfCivilians(reading.tokens, s))
  const counted = rest === undefined ? undefined : soldiersBefore(rest, inside, total.value)
  if (counted === undefined) return sums
  const military = stated(reading, counted)
  const left = derived(total.value - military.value, 'subtracted', [total, military])
  return { ...sums, military, civilians: left }
}

/** «решта – цивільні», "the rest of them are civilians", and nobody else. */
const isOfCivilians = (tokens: readonly Token[], sentence: Sentence): boolean =>
  hitsIn(sentence, 'civilian').some(({ from, to }) => {
    let at = from - 1
    while (at > sentence.from && isLink(tokens[at])) at -= 1
    return (
      at >= sentence.from && isRest(tokens[at]) && !isOutOf(tokens[from - 1]) && !isAnd(tokens[to])
    )
  })

const isLink = anyWord(
  '— are were is all of them є були це усі всі з із них были это все из оказались',
)

/** The soldiers counted last, in the sentence of the rest or right before it. */
const soldiersBefore = (
  { index, to }: Sentence,
  inside: readonly Amount[],
  total: number,
): Amount | undefined => {
  const near = inside.filter(({ at, sentence }) => at < to && index - sentence.index <= 1)
  const soldiers = near.filter((a) => isMilitary(a) && !a.approximate && a.value < total)
  return soldiers.length === 1 ? soldiers[0] : undefined
}
