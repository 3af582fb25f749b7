import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { hitsWithin, type Hit } from '#statement/word/lexicon.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { isTalks } from '#statement/word/spans.ts'
import type { Accord } from '#statement/vocabulary/powers.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Finds the place by which an exchange is called: «Другий етап женевського обміну», «репатріація за Стамбулом», «етап Стамбула». */
export const swapOf = (
  { also: { accords }, tokens }: Reading,
  sentence: Sentence,
): Hit<Accord> | null =>
  accords.length === 0
    ? null
    : (hitsWithin(accords, sentence).find(
        (hit) =>
          (hit.idea === 'geneva' || hit.idea === 'abu_dhabi' || hit.idea === 'istanbul') &&
          (hitsIn(sentence, 'exchange').some(
            (swap) => swap.from === hit.to || isOfWhich(tokens, swap.to, hit.from),
          ) ||
            isOfStage(tokens, sentence, hit) ||
            (isUnder(tokens[hit.from - 1]) &&
              SWAPS.some((one) => hitsIn(sentence, one).some((swap) => swap.to === hit.from - 1)))),
      ) ?? null)

/** «дев'ятий етап Стамбула», «стамбульський етап», "the Istanbul stage", and not «етап стамбульських переговорів». */
const isOfStage = (
  tokens: Reading['tokens'],
  sentence: Sentence,
  { from, to }: Hit<Accord>,
): boolean =>
  hitsIn(sentence, 'stage').some(
    (stage) =>
      (stage.from === to && !isTalks(tokens[stage.to])) ||
      (stage.to === from && isPlace(tokens[from])),
  )

const isPlace = anyWord('стамбул{,а,у} женев{и,ы}')
/** "the swap that Istanbul had produced", «обмін, який дав Стамбул» */
const isOfWhich = (tokens: Reading['tokens'], behind: number, place: number): boolean =>
  place > behind &&
  place - behind <= WHICH_WORDS &&
  (isWhoOrWhich(tokens[behind]) || isWhoOrWhich(tokens[behind + 1]))

const WHICH_WORDS = 4

const SWAPS = ['exchange', 'repatriation'] as const
const isUnder = anyWord('за по under')

/** Tells whether a sentence is of what was agreed and has not been done: «За домовленостями вони мали потрапити під обмін», "they were to be exchanged". */
export function isOwed(tokens: Reading['tokens'], { from, to }: Sentence): boolean {
  for (let at = from; at < to; at += 1)
    if (
      isOwing(tokens[at]) &&
      !isTomorrow(tokens[at - 1]) &&
      someToken(tokens, at + 1, Math.min(to, at + 3), isToBe)
    )
      return true
  return false
}

const isOwing = anyWord('мали мав мала должны должен должна supposed should')
/** «сегодня и завтра должны освободить по 500» is being done. */
const isTomorrow = anyWord('завтра')
const isToBe = anyWord('потрапити попасть обміняти обменять звільнити освободить to have')
