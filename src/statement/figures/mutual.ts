import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import type { Amount } from '#statement/count/amount.ts'
import { derived, stated } from '#statement/count/figure.ts'
import { is } from '#statement/side/head-count.ts'
import type { Party } from './people.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { ReviewReason } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { textAt, someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isFor } from '#statement/word/small-words.ts'
import { isTwoStates } from '#statement/word/lands.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'

/**
 * Tells whether a number is said of a swap and of neither side: "Russia and Ukraine exchanged 170
 * prisoners" may count each side's people or all together.
 */
export function isMutual(reading: Reading, amount: Amount): boolean {
  const { sentence, at, both, part, approximate } = amount
  if (part || approximate || is(amount, 'ukrainian', 'russian', 'own', 'defender')) return false
  if (isOfBothTogether(reading, amount)) return true
  if (both) return false
  const clause = clauseAt(sentence, at)
  const isOfSwap =
    isSwapOf(reading, sentence, at) ||
    isSwappedByBoth(reading, sentence, clause) ||
    isSwappedBeside(reading, sentence, clause) ||
    isFreedByBoth(reading, sentence, clause)
  return isOfSwap && !isForNumber(reading, sentence, at)
}

/**
 * «300 військових з обох боків», "a total of 300 were freed by both sides": both together. «По 150 з обох
 * боків» is each side's, and "both sides freed 150" may be.
 */
function isOfBothTogether({ tokens }: Reading, { sentence, at, span, how }: Amount): boolean {
  if (how === 'same_number') return false
  if (!isMarked(sentence.marks, isBothWord.mark)) return false
  if (someToken(tokens, sentence.from, sentence.to, isEachWord)) return false
  if (isBothAt(tokens, span.to) || (isFrom(tokens[span.to]) && isBothAt(tokens, span.to + 1)))
    return true
  const clause = clauseAt(sentence, at)
  return (
    someToken(tokens, clause.from, clause.to, isSum) &&
    tokens.slice(clause.from, clause.to).some((_, step) => isBothAt(tokens, clause.from + step))
  )
}

const isBothAt = (tokens: Reading['tokens'], at: number): boolean =>
  isBothWord(tokens[at]) && isSideWord(tokens[textAt(tokens, at + 1) === 'the' ? at + 2 : at + 1])

const isBothWord = soughtWords('both обох обидві обидвох обеих обе')
const isSideWord = anyWord(`
  сторін* сторон* країн* боків боки держав* стран* государств*
  warring sides countries nations parties states
`)
const isEachWord = anyWord('по each apiece кожн* кажд*')
const isFrom = anyWord('з із зі с со из from of on')
const isSum = anyWord(`
  загалом разом всього усього сумарно сукупно всего вместе суммарно совокупно
  total together altogether combined
`)

/** "56 prisoners for 215": one of a formula in words. */
const isForNumber = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  tokens
    .slice(at, clauseAt(sentence, at).to)
    .some((token, step) => isFor(token) && tokens[at + step + 1]?.kind === 'number')

/** "a swap of 372 prisoners" */
const isSwapOf = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  textAt(tokens, at - 1) === 'of' && hitsIn(sentence, 'exchange').some(({ to }) => to === at - 1)

const isSwappedByBoth = (reading: Reading, sentence: Sentence, clause: Span): boolean =>
  has(sentence, ['exchanged'], clause) &&
  (isOfTwo(sentence, clause, reading) || areSides(reading.tokens, clause))

/** «сторони», and not "the United States", «країн Затоки» */
const areSides = (tokens: Reading['tokens'], { from, to }: Span): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, step) =>
        isTwoStates(token) &&
        !isOfOthers(tokens[from + step - 1]) &&
        !isOfOthers(tokens[from + step + 1]),
    )

/** Whom the sides belong to, "the two member states", «країни Європи», is left open: both may be among them. */
const isOfOthers = anyWord('затоки залива персидського персидского united gulf')

/** «Из 140 человек, которыми обменялись стороны, …», «Сторони обмінялися: 140 людей, …»: the swap stands right beside. */
const isSwappedBeside = (reading: Reading, sentence: Sentence, clause: Span): boolean => {
  if (!has(sentence, ['exchanged']) || has(sentence, ['exchanged'], clause)) return false
  const isColon = textAt(reading.tokens, clause.from - 1) === ':'
  return sentence.clauses.some(
    (other) =>
      ((isColon && other.to === clause.from - 1 && !counts(sentence, other)) ||
        (other.from === clause.to + 1 && isWhoOrWhich(reading.tokens[other.from]))) &&
      isSwappedByBoth(reading, sentence, other),
  )
}

const counts = ({ numbers }: Sentence, { from, to }: Span): boolean =>
  numbers.some((at) => at >= from && at < to)

/** "538 prisoners were freed by Ukraine and Russia" */
const isFreedByBoth = (reading: Reading, sentence: Sentence, clause: Span): boolean =>
  reading.language === 'en' &&
  has(sentence, ['returned', 'gave'], clause) &&
  hitsIn(sentence, 'returned').some(
    ({ to }) =>
      textAt(reading.tokens, to) === 'by' &&
      isOfTwo(sentence, { from: to, to: clause.to }, reading),
  )

const JOINERS = new Set('and та і й и , /'.split(' '))

const isOfTwo = (sentence: Sentence, { from, to }: Span, { tokens }: Reading): boolean =>
  hitsIn(sentence, 'ukraine').some(
    (ours) =>
      ours.from >= from &&
      ours.to <= to &&
      hitsIn(sentence, 'russia').some(
        (theirs) => isNext(tokens, ours, theirs) || isNext(tokens, theirs, ours),
      ),
  )

const isNext = (tokens: Reading['tokens'], first: Span, second: Span): boolean =>
  second.from - first.to === 1 && JOINERS.has(textAt(tokens, first.to))

/**
 * Whether the sides' own numbers explain one of a swap: it is one of them, or both together, with or
 * without those who came besides ("… and another 22").
 */
export function isExplained(
  { value }: Amount,
  { total: ua }: Party,
  { total: ru }: Party,
  others: readonly Amount[],
): boolean {
  if ([ua, ru].some((total) => total?.value === value)) return true
  // "200 POWs" in a headline, "more than 200" below it, and 215 of one side.
  if (others.some((a) => a.approximate && a.value === value)) return true
  if (ua === null || ru === null) return false
  const rest = Math.abs(value - ua.value - ru.value)
  return (
    rest === 0 ||
    (value % ROUND === 0 && rest <= value * ROUNDING) ||
    others.some((a) => a.value === rest && !a.part)
  )
}

/** «Обменялись 140 людьми: семьдесят уехали в Москву и столько же — в Киев»: half of it went each way. */
export const isHalved = (
  { value, sentence }: Amount,
  { ua, ru }: Both,
  others: readonly Amount[],
): boolean =>
  others.some(
    (a) =>
      a.value * 2 === value &&
      [sentence.index, sentence.index + 1].includes(a.sentence.index) &&
      has(a.sentence, ['same_number']) &&
      [ua.total, ru.total].every((total) => total === null || total.value === a.value),
  )

/** A headline's 200 stands for 100 and 106. */
const ROUND = 50
const ROUNDING = 0.05

type Both = Readonly<{ ua: Party; ru: Party }>

/** Adds those who came besides, where only with them the number of the swap is that of both sides. */
export function withRest(
  { reading }: Timeline,
  { ua, ru }: Both,
  mutual: readonly Amount[],
  others: readonly Amount[],
): Both {
  const rest = mutual.flatMap(({ value }) => restIn(value, { ua, ru }, others)).at(0)
  if (rest === undefined || ua.total === null || ru.total === null) return { ua, ru }
  const side = rest.toward === 'ua' ? ua : ru
  const total = derived((side.total?.value ?? 0) + rest.value, 'added', [
    ...(side.total === null ? [] : [side.total]),
    stated(reading, rest),
  ])
  return rest.toward === 'ua' ? { ua: { ...ua, total }, ru } : { ua, ru: { ...ru, total } }
}

const restIn = (
  value: number,
  { ua: { total: ua }, ru: { total: ru } }: Both,
  others: readonly Amount[],
): readonly Amount[] => {
  if (ua === null || ru === null || ua.value === value || ru.value === value) return []
  const rest = value - ua.value - ru.value
  return others.filter((a) => a.value === rest && a.toward !== null && !a.part && !a.both)
}

/** Holds the number of a swap that no side's own number explains. */
export const doubtOfMutual = ({ value }: Amount): ReviewReason =>
  hold('side_unclear', String(value))
