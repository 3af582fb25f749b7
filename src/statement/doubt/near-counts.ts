import type { Amount, Direction } from '#statement/count/amount.ts'
import { isForOneMan } from './explained.ts'
import { isReadFrom } from '#statement/count/figure.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { hold } from '#statement/review.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { isSomeOfThem } from './some-of-them.ts'
import { isCountedElsewhere, isLessThanAnother, isTheirAccount } from './their-account.ts'
import { is, isPeople } from '#statement/side/head-count.ts'
import type { EventKind, Figure, Figures, ReviewReason } from '#statement/statement.ts'
import { isFor } from '#statement/word/small-words.ts'
import { hitsWithin } from '#statement/word/lexicon.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Numbers so near each other count the same people. */
const NEAR = 0.12
/** Fewer are told of one by one. */
const FEW = 10

/**
 * Doubts a whole beside which the text counts nearly as many, wherever it does so, and nothing that it counts makes up
 * the difference: «97 захисників удома: 93 сержанти та двоє офіцерів»; or two such numbers that were added to each other.
 */
export function doubtsOfNearCounts(
  findings: Findings,
  kind: EventKind,
  figures: Figures,
): readonly ReviewReason[] {
  const isOfPeople = kind === 'prisoner_exchange'
  const isCounted = isOfPeople ? isPeople : isBodies
  const counted = findings.amounts.filter((a) => a.value >= FEW && isStated(a) && isCounted(a))
  if (counted.length < 2) return []
  const ours = isOfPeople ? figures.ua_returned : figures.bodies_to_ua
  const theirs = isOfPeople ? figures.ru_returned : figures.bodies_to_ru
  return [
    ...doubtsOfWhole({ findings, counted, figures, side: 'ua' }, ours),
    ...doubtsOfWhole({ findings, counted, figures, side: 'ru' }, theirs),
  ]
}

const isStated = (a: Amount): boolean => isNews(a) && !a.part && !a.approximate

type Beside = Readonly<{
  findings: Findings
  /** Whoever is counted as news and as no part of others, of either side. */
  counted: readonly Amount[]
  figures: Figures
  side: Direction
}>

function doubtsOfWhole(beside: Beside, whole: Figure | undefined): readonly ReviewReason[] {
  if (whole === undefined || whole.value < FEW) return []
  const rival = rivalOf(beside, whole) ?? addedTo(beside, whole)
  return rival === undefined ? [] : [hold('figures_differ', `${rival.value} / ${whole.value}`)]
}

const rivalOf = (beside: Beside, whole: Figure): Amount | undefined =>
  beside.counted.find(
    (a) =>
      isOfSide(a, beside.side) &&
      isNear(a.value, whole.value) &&
      !isOneApart(a, whole) &&
      !isSwappedFor(beside.findings.timeline.reading.tokens, a) &&
      !isForOneMan(beside.findings.timeline.reading.tokens, a) &&
      !isTheirWord(a, beside, whole) &&
      !isSomeOfThem(a, whole.value, beside.counted) &&
      !isMadeUp(a, beside),
  )

/** «двісті воїнів — за одного», «за нього, як відомо, отримали двісті воїнів» */
const isSwappedFor = (tokens: readonly Token[], { span, sentence: { from } }: Amount): boolean =>
  someToken(tokens, span.to, span.to + 2, isFor) ||
  (isFor(tokens[from]) && !isSource(tokens[from + 1]))

const isSource = anyWord(`
  дани* данн* слова* повідомлен* сообщен* інформаці* информаци* оцінк* оценк* твердженн*
  утвержден* рішенн* решени* підсумк* итог* домовлен*
`)

const isOfSide = ({ toward, both }: Amount, side: Direction): boolean =>
  toward === side || both || (toward === null && side === 'ua')

/** One more may be somebody without a number: «41 військового та цивільного» of 42. */
const isOneApart = ({ value }: Amount, whole: Figure): boolean =>
  Math.abs(value - whole.value) === 1

const isNear = (one: number, other: number): boolean =>
  one !== other && Math.abs(one - other) <= Math.max(one, other) * NEAR

/** Of its own people each side knows more than the other says. */
const isTheirWord = (a: Amount, { counted, side, findings }: Beside, whole: Figure): boolean =>
  side === 'ua' &&
  !isLessThanAnother(findings, a, whole) &&
  isTheirAccount(findings.timeline.reading, a.sentence) &&
  (counted.some((b) => isCountedByOthers(findings.timeline.reading, b, whole)) ||
    isCountedElsewhere(findings, whole))

const isCountedByOthers = (reading: Reading, b: Amount, whole: Figure): boolean =>
  b.value === whole.value && b.toward !== 'ru' && !isTheirAccount(reading, b.sentence)

/** With others that the text counts it makes up one of the figures told, or all but some whom it counts. */
function isMadeUp(a: Amount, { findings, figures }: Beside): boolean {
  const told = Object.values(figures).map(({ value }) => value)
  if (told.includes(a.value)) return true
  const { tokens } = findings.timeline.reading
  const beside = a.sentence.numbers.filter((at) => at !== a.at).map((at) => tokens[at]?.value ?? 0)
  const others = [
    ...beside,
    // «18 служать у ЗСУ, ще по одному — у НГУ та ВМС»
    ...beside.filter((value) => value === 1),
    ...findings.amounts.filter((b) => b.sentence !== a.sentence).map(({ value }) => value),
    ...ofPlacesBehind(findings, a),
  ]
  const missing = new Set(told.map((value) => Math.abs(value - a.value)))
  return sumsOf(others).some((sum) => missing.has(sum))
}

/** «107 тіл із Донецького напрямку. З Луганського — дванадцять»: what no noun follows and a place stands beside, in the next sentence. */
function ofPlacesBehind({ timeline, amounts }: Findings, a: Amount): readonly number[] {
  const { tokens, sentences, also } = timeline.reading
  const next = isBodies(a) ? sentences[a.sentence.index + 1] : undefined
  if (next === undefined || next.line !== a.sentence.line) return []
  if (hitsWithin(also.places, next).length === 0) return []
  return next.numbers
    .filter((at) => tokens[at]?.kind === 'number' && !amounts.some((b) => b.at === at))
    .map((at) => tokens[at]?.value ?? 0)
}

/** The sums of up to three of the numbers, each of which counts once. */
const sumsOf = (numbers: readonly number[]): readonly number[] => {
  const few = numbers.slice(0, MOST_ADDED)
  return few.flatMap((one, at) => [
    one,
    ...few
      .slice(at + 1)
      .flatMap((two, step) => [
        one + two,
        ...few.slice(at + step + 2).map((three) => one + two + three),
      ]),
  ])
}

const MOST_ADDED = 24

/**
 * «97 вернулись … домой едут 95»: of 192 nobody tells; nor of «143: 132 чоловіки та 8 жінок» added up; nor of 311
 * where 280 came, 246 of them in the exchange and 31 outside of it.
 */
function addedTo({ findings, counted, figures, side }: Beside, whole: Figure): Amount | undefined {
  if (whole.how !== 'added') return undefined
  const { tokens } = findings.timeline.reading
  const civilians = new Set([figures.ua_civilians?.value, figures.ru_civilians?.value])
  const own = counted.filter((a) => isOfSide(a, side))
  const told = findings.amounts.filter((a) => isStated(a))
  return own.find((a) => {
    const rest = whole.value - a.value
    if (rest < FEW || civilians.has(rest) || civilians.has(a.value)) return false
    if (!isReadFrom(tokens, whole, a)) return false
    if (isNear(a.value, rest))
      return told.some((b) => isOther(a, b, rest) || isOfTwo(a, b, rest, told))
    return own.some((b) => b.value === rest) && isSplitOtherwise(findings, counted, a, rest)
  })
}

/** «280 прибули: 246 на 246, ще 31 поза обміном»: with the rest another number comes near it, and is not it. */
const isSplitOtherwise = (
  { pairs }: Findings,
  counted: readonly Amount[],
  { value }: Amount,
  rest: number,
): boolean =>
  [
    ...pairs.flatMap(({ when, first, second }) => (when === 'now' ? [first, second] : [])),
    ...counted.map((b) => b.value),
  ].some((some) => some < value && some !== rest && isNear(some + rest, value))

const isOther = (a: Amount, b: Amount, rest: number): boolean =>
  b.value === rest && a.sentence !== b.sentence

/** «132 чоловіки та 8 жінок» below one number: two kinds that make up the other. */
const isOfTwo = (a: Amount, b: Amount, rest: number, told: readonly Amount[]): boolean =>
  b !== a &&
  is(b, ...KINDS) &&
  told.some((c) => c !== a && c !== b && is(c, ...KINDS) && b.value + c.value === rest)

const KINDS = ['man', 'woman', 'officer', 'rank'] as const
