import type { Amount, Direction } from '#statement/count/amount.ts'
import { is, isCivil, isMixed, isWhole } from './head-count.ts'
import { OURS } from '#statement/vocabulary/idea-groups.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'

/**
 * Tells whether a number is only Russia's word, with nobody of Ukraine speaking beside it: "150 were
 * swapped, the Russian ministry said, while 189 have come home by Zelensky's account".
 */
const isTheirWord = (a: Amount): boolean => {
  const { sentence, at } = a
  const clause = clauseAt(sentence, at)
  if (isSaidBy(a, clause, true) || isSaidBy(a, clause, false)) return isOfRussiaOnly(a, clause)
  const before = sentence.numbers.findLast((number) => number < at)
  const next = sentence.numbers.find((number) => number > at)
  return isOfRussiaOnly(a, {
    from: before === undefined ? sentence.from : clauseAt(sentence, before).to,
    to: next === undefined ? sentence.to : clauseAt(sentence, next).from,
  })
}

const isOfRussiaOnly = (a: Amount, span: Span): boolean =>
  isSaidBy(a, span, true) && !isSaidBy(a, span, false)

/** Of bodies a hedge says only whose they may be. */
const isSaidBy = (a: Amount, span: Span, theirs: boolean): boolean =>
  has(a.sentence, [theirs ? 'ru_voice' : 'ua_voice'], span) ||
  (theirs && !is(a, 'body', 'dead') && isHedged(a.sentence, span))

/** Tells whether it is only Russia's word: «за словами омбудсмана, з російського полону …» is nobody's there. */
export const isHedged = (sentence: Sentence, { from, to }: Span = sentence): boolean =>
  hitsIn(sentence, 'hedge').some(
    (hedge) =>
      hedge.from >= from &&
      hedge.to <= to &&
      !hitsIn(sentence, 'from_russia').some((hit) => hedge.from < hit.from && hit.from < hedge.to),
  )

/** Tells whether Ukraine's own word, or a text's, stands against a number that only Russia names. */
export const isGainsaidByOurs = (a: Amount, same: readonly Amount[]): boolean =>
  isTheirWord(a) && same.some((b) => !isTheirWord(b))

/**
 * Tells whether Ukraine counts somewhat more who came to it than Russia says it gave: «взамен переданы 150, сообщило
 * Минобороны РФ. Зеленский говорит о 189». Its own number is told, and the other one is a claim.
 */
export const isLessThanOurs = (a: Amount, own: readonly Amount[]): boolean =>
  a.toward === 'ua' &&
  has(a.sentence, ['ru_voice']) &&
  (isTheirWord(a) || !has(a.sentence, ['ua_voice'])) &&
  !own.some((b) => b !== a && b.toward === 'ua' && b.sentence === a.sentence) &&
  own.some(
    (b) =>
      b.value > a.value &&
      b.value <= a.value * MORE &&
      !b.both &&
      isWhole(b) &&
      (!isCivil(b) || isMixed(b)) &&
      !isTheirWord(b),
  )

/** A far greater number is of other days, or adds up both sides. */
const MORE = 1.5

/**
 * Tells whether a number is of one side. What only Russia says of each side («Москва назвала 190 з кожного боку») counts
 * none of Ukraine's where those who came are counted without it.
 */
export const isOfSide = (a: Amount, side: Direction, people: readonly Amount[]): boolean =>
  a.toward === side || (a.both && !(side === 'ua' && isGainsaidEach(a, people)))

const isGainsaidEach = ({ sentence, value }: Amount, people: readonly Amount[]): boolean =>
  has(sentence, ['russia', 'russian', 'ru_voice']) &&
  !has(sentence, OURS) &&
  people.some(
    (b) =>
      !b.both &&
      b.toward === 'ua' &&
      b.sentence !== sentence &&
      // "175 for 175. One marine came home after three years": a few are some of them.
      b.value * 2 >= value &&
      isWhole(b) &&
      !isCivil(b),
  )
