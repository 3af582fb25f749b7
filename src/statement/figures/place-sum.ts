import type { Amount } from '#statement/count/amount.ts'
import { derived } from '#statement/count/figure.ts'
import { type Numbered, type Placed, placedOf } from './places.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Figure } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { isAndOr, isOutOf } from '#statement/word/small-words.ts'

/** Places whose numbers are all that a text counts; without a sum where they are not said to be all. */
export type PlaceList = Readonly<{ placed: readonly Placed[]; sum: Figure | null }>

/**
 * Adds up a list of places above which no number of all bodies stands: «повернуто тіла: з Донецького
 * напрямку — 320, з Курського — 100». Null where the text counts all of them, or no such list stands.
 */
export function placeListOf(
  timeline: Timeline,
  named: readonly Numbered[],
  bodies: readonly Amount[],
): PlaceList | null {
  const { reading } = timeline
  const placed = placedOf(timeline, named, Infinity)
  const counted = placed.filter((one) => one.amount !== null && isClose(reading, one))
  const most = Math.max(0, ...counted.map(({ amount }) => amount?.value ?? 0))
  const all = bodies.filter(
    (a) => !a.part && !a.approximate && a.toward !== 'ru' && a.value >= most,
  )
  if (counted.length === 0 || all.some(({ at }) => !counted.some((one) => one.amount?.at === at)))
    return null
  if (isWholeHere(reading, placed, bodies)) return null
  const isEach = counted.length === placed.length && !hasOthers(timeline, counted)
  const isSome = reading.sentences.some((s) => isOfSome(s, counted))
  const apart = counted.filter((one, at) => !isSaidAgain(one, counted.slice(0, at)))
  if (apart.length < 2) return isEach || !isAlso(reading, placed) ? null : { placed, sum: null }
  return { placed, sum: isEach && !isSome ? sumOf(reading, apart) : null }
}

/** «З окупованих територій повернуто тіла 80 полеглих. 80 бійців привезли з ТОТ»: one place and one number, told twice. */
const isSaidAgain = ({ base, amount }: Placed, before: readonly Placed[]): boolean =>
  before.some((one) => one.base === base && one.amount?.value === amount?.value)

const isWholeHere = (
  reading: Reading,
  placed: readonly Placed[],
  bodies: readonly Amount[],
): boolean => isWholeOfSeveral(reading, placed) || bodies.some((a) => isTakenFrom(reading, a))

/** «140 захисників, які загинули на Донеччині, Луганщині та Запоріжжі. Ще п'ять тіл — …»: of several at once, and above the others. */
function isWholeOfSeveral({ tokens }: Reading, placed: readonly Placed[]): boolean {
  const [first, second] = placed
  if (first?.amount === undefined || first.amount === null || second?.amount !== null) return false
  const { value, at } = first.amount
  const isListed = tokens
    .slice(first.at.to, second.at.from)
    .every((token) => token.kind === 'mark' || isAndOr(token))
  const others = placed.slice(1).reduce((sum, { amount }) => sum + (amount?.value ?? 0), 0)
  return at < first.at.from && isListed && others < value
}

/** «Із 502 переданих тіл 397 вивезли з Донеччини»: a number of which others are taken is the whole. */
const isTakenFrom = ({ tokens }: Reading, { at, sentence, part }: Amount): boolean =>
  !part && at - sentence.from <= 2 && isOutOf(tokens[sentence.from]) && sentence.numbers.length > 1

/** How many words may part a number from its place, where no colon does. */
const REACH = 9

function isClose({ tokens }: Reading, { amount, at }: Placed): boolean {
  const [from, to] = [Math.min(amount?.at ?? 0, at.from), Math.max(amount?.at ?? 0, at.from)]
  return to - from <= REACH && !someToken(tokens, from, to, ({ text }) => text === ':')
}

/** «88 з Донецького напрямку, 20 із Запоріжжя»: a number beside a place that is not known. */
const hasOthers = ({ reading, dates }: Timeline, counted: readonly Placed[]): boolean =>
  reading.sentences
    .filter((s) => counted.some(({ at }) => s.from <= at.from && at.to <= s.to))
    .some((s) =>
      reading.tokens.slice(s.from, s.to).some(({ kind }, index) => {
        const at = s.from + index
        const isKnown = counted.some(({ amount }) => amount?.at === at)
        return kind === 'number' && !isKnown && !dates.some(({ from, to }) => from <= at && at < to)
      }),
    )

/** «зокрема, 320 — з Донецького», «серед них: …»: not all of them. */
const isOfSome = (sentence: Sentence, counted: readonly Placed[]): boolean =>
  has(sentence, ['part']) &&
  counted.some(
    ({ amount }) => amount !== null && amount.at >= sentence.from && amount.at < sentence.to,
  )

/** «320 тіл — з Донецького напрямку, також є тіла з Курського»: some came that nobody counts. */
const isAlso = ({ sentences }: Reading, placed: readonly Placed[]): boolean =>
  placed.some(
    ({ amount, at }) =>
      amount === null &&
      sentences.some(
        (s) => s.from <= at.from && at.to <= s.to && has(s, ['also'], clauseAt(s, at.from)),
      ),
  )

function sumOf(reading: Reading, counted: readonly Placed[]): Figure {
  const parts = counted.flatMap(({ amount, at }): Figure[] => {
    if (amount === null) return []
    const quotes = [quoteOf(reading, around(amount.span, at))]
    return [{ value: amount.value, how: 'stated', quotes }]
  })
  const value = parts.reduce((sum, part) => sum + part.value, 0)
  return derived(value, 'added', parts)
}

const around = (a: Span, b: Span): Span => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
})
