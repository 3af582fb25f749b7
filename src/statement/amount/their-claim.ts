import { isDash } from '#statement/word/small-words.ts'
import type { Amount } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { tellsOtherNumber } from './other-number.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Leaves out what Russia says of the bodies that Ukraine counts beside it: "Ukraine says 1,003 bodies have come back;
 * Russia says 1,000", «Київ говорить про 1003 тіла, Москва — про 1000». Both are of the same dead, and each side knows its
 * own number best.
 */
export const withoutTheirClaims = (reading: Reading, amounts: Amount[]): Amount[] => {
  const bodies = amounts.filter((a) => isOfBodies(a))
  const claims = [
    ...bodies.filter((a) => isTheirClaim(reading, a, bodies)),
    ...gainsaidIn(reading, amounts),
  ]
  return claims.length === 0 ? amounts : amounts.filter((a) => !claims.includes(a))
}

/** «Украине отдали 195 пленных … Зеленский называет другое число вернувшихся — 207»: the first is not Ukraine's word. */
function gainsaidIn({ tokens }: Reading, amounts: readonly Amount[]): readonly Amount[] {
  const own = amounts.find(
    (a) => a.toward === 'ua' && isWhole(a) && tellsOtherNumber(tokens, a.sentence),
  )
  return own === undefined
    ? []
    : amounts.filter(
        (a) =>
          a.toward === 'ua' &&
          isWhole(a) &&
          a.value !== own.value &&
          a.sentence.index < own.sentence.index &&
          isOfBodies(a) === isOfBodies(own) &&
          !has(a.sentence, OF_OURS),
      )
}

const isWhole = ({ when, part, both, kinds }: Amount): boolean =>
  when === 'now' && !part && !both && !kinds.has('civilian') && !kinds.has('child')
const OF_OURS: readonly Idea[] = ['ua_voice', 'defender']

const isOfBodies = ({ kinds }: Amount): boolean => kinds.has('body') || kinds.has('dead')

const isTheirClaim = (reading: Reading, a: Amount, bodies: readonly Amount[]): boolean =>
  a.toward === null &&
  !a.part &&
  isSaidBy(reading, a, THEIRS) &&
  !isSaidBy(reading, a, OURS) &&
  bodies.some((b) => b !== a && b.sentence === a.sentence && isOfSame(a, b) && isNamedWith(b))

/** Ukraine says or does it: «Київ отримав 512 тіл», "officials in Kyiv reported 512". */
const isNamedWith = ({ sentence, at }: Amount): boolean => {
  const before = sentence.numbers.findLast((number) => number < at) ?? sentence.from - 1
  const span = { from: before + 1, to: at }
  return has(sentence, OURS, span) && !has(sentence, THEIRS, span)
}

/** So near to each other both count the same dead. */
const isOfSame = (a: Amount, b: Amount): boolean =>
  b.toward !== 'ru' && Math.abs(a.value - b.value) <= Math.max(a.value, b.value) * NEAR

const NEAR = 0.1

/** Whoever is named right before the number, with a word of saying beside; what they got they do not only say. */
const isSaidBy = ({ tokens }: Reading, { sentence, at }: Amount, who: readonly Idea[]): boolean => {
  const before = sentence.numbers.findLast((number) => number < at) ?? sentence.from - 1
  return who.some((idea) =>
    hitsIn(sentence, idea).some(
      ({ from, to }) =>
        from > before &&
        to <= at &&
        at - to <= WITHIN &&
        !has(sentence, MOVES, { from: to, to: at }) &&
        (someToken(tokens, Math.max(before + 1, from - 1), at, isSaying) ||
          isGoingOn(tokens, to, at)),
    ),
  )
}

/** «Москва — про 1000», «Москва — 1000»: the verb stands with the other side. */
const isGoingOn = (tokens: Reading['tokens'], from: number, to: number): boolean =>
  someToken(tokens, from, to, isDash)

const WITHIN = 4
const THEIRS: readonly Idea[] = ['russia', 'ru_voice']
const OURS: readonly Idea[] = ['ukraine', 'ua_voice']
const MOVES: readonly Idea[] = ['returned', 'gave', 'received', 'exchanged', 'to_russia']
const isSaying = anyWord(`
  каже кажуть говор* заявля* називає повідомля* наполяга* твердить про назва* называ* сообща*
  утвержда* настаива* даними данным словами словам
  say{,s} said claim{,s} claimed insist{,s} report{,s} reported speak{,s} spoke count{,s} puts
`)
