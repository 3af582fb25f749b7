import type { Amount } from '#statement/count/amount.ts'
import { JOINERS } from '#statement/count/list-ends.ts'
import { is, isWhole } from '#statement/side/head-count.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { speaksOf } from '#statement/sentence/reading.ts'
import { isOutOf } from '#statement/word/small-words.ts'
import { type Word } from '#statement/word/word.ts'
import { isLad, isGirl } from '#statement/word/people.ts'
import { someToken } from '#statement/word/token.ts'

/**
 * Finds the men and the women of whom a text counts both and no others: «чоловіків – 132, жінок – 8». Between them they are
 * all who came, and the men are never all; a comma is enough to join them.
 */
export function menAndWomenIn(
  reading: Reading,
  amounts: readonly Amount[],
): readonly [Amount, Amount] | null {
  if (!speaksOf(reading, ['woman', 'person'])) return null
  const men = amounts.find((a) => (isOnly(a, 'man') || isOf(reading, a, isLad)) && isWhole(a))
  if (men === undefined || amounts.some((a) => isWholeOf(a, men))) return null
  const women = amounts.find(
    (a) =>
      // "70 of our boys and girls": one number of both.
      a !== men &&
      (isOnly(a, 'woman') ||
        isOf(reading, a, isGirl) ||
        (isOnly({ ...a, part: false }, 'woman') && isOfOnePlace(reading, a))) &&
      isBeside(reading, men, a),
  )
  return women === undefined ? null : [men, women]
}

const isOnly = (a: Amount, sex: 'man' | 'woman'): boolean =>
  is(a, sex) && !a.part && !a.approximate && !is(a, 'person', 'civilian', 'child', 'military')

/** «Дівчат 6, хлопців 35», "35 lads and 6 girls": beside the other sex the lads are not all who came. */
const isOf = ({ tokens }: Reading, a: Amount, isSo: (word: Word | undefined) => boolean): boolean =>
  !a.part &&
  !a.approximate &&
  is(a, 'person') &&
  !is(a, 'civilian', 'child', 'military', 'defender') &&
  someToken(tokens, a.span.from, a.span.to, isSo)

/** "42 men and three women of Azov", «з „Азову“»: what both are of makes none of them a part. */
const isOfOnePlace = ({ tokens }: Reading, { span: { to } }: Amount): boolean =>
  isOutOf(tokens[to]) && tokens.slice(to + 1, to + 3).some(({ capital }) => capital)

/** «75 наших удома: 71 чоловік, 4 жінки» tells the whole itself. */
const isWholeOf = (a: Amount, men: Amount): boolean =>
  a !== men && a.value >= men.value && isWhole(a) && !is(a, 'man', 'woman')

const isBeside = (reading: Reading, a: Amount, b: Amount): boolean =>
  a.sentence === b.sentence
    ? b.at > a.at
      ? isJoined(reading, a, b)
      : isJoined(reading, b, a)
    : Math.abs(a.sentence.index - b.sentence.index) === 1 &&
      ((a.sentence.onlyCounts && b.sentence.onlyCounts) ||
        (a.sentence.item && b.sentence.item && a.sentence.header === b.sentence.header))

/** Nothing but a mark or a word that joins stands between the two: «132 чоловіки й 8 жінок», "men: 132; women: 8". */
const isJoined = ({ tokens }: Reading, first: Amount, second: Amount): boolean =>
  second.span.from - first.span.to <= BETWEEN &&
  !someToken(
    tokens,
    first.span.to,
    second.span.from,
    ({ kind, text }) => kind !== 'mark' && !JOINERS.has(text),
  )

const BETWEEN = 3
