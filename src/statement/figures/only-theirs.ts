import type { Amount } from '#statement/count/amount.ts'
import { isWhole } from '#statement/side/head-count.ts'
import type { Pair } from '#statement/side/pair.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { OURS, SWAPPED } from '#statement/vocabulary/idea-groups.ts'

/** «Украина вернула 157. … В Минобороны РФ заявили об обмене 150 на 150»: a formula that only Russia tells is of its own. */
export const isOnlyTheirs = (pairs: readonly Pair[], inside: readonly Amount[]): boolean =>
  pairs.every(({ sentence }) => isTheirs(sentence)) &&
  inside.some(
    (a) =>
      isWhole(a) &&
      !a.both &&
      a.toward === 'ua' &&
      !isTheirs(a.sentence) &&
      pairs.every((pair) => isNearly(a.value, pair)),
  )

const isTheirs = (sentence: Sentence): boolean =>
  !has(sentence, ['ua_voice']) && (has(sentence, ['ru_voice', 'hedge']) || isOfThemAlone(sentence))

/** «Російський бік торочить про 195 на 195», "On the Russian side they count 195 for 195": nobody else is named, and no deed. */
const isOfThemAlone = (sentence: Sentence): boolean =>
  has(sentence, ['russia', 'russian']) && !has(sentence, DEED_OR_OURS)

const DEED_OR_OURS: readonly Idea[] = [...OURS, ...SWAPPED, 'happened', 'own']

/** A smaller number may be of some of them; a far greater one is of other days. */
const isNearly = (value: number, { first, second }: Pair): boolean =>
  first === second && value >= first * LESS && value <= first * MORE

const LESS = 0.9
const MORE = 1.5
