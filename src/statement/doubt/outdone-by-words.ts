import type { Findings } from '#statement/figures/findings.ts'
import { numbersOf, type Of } from '#statement/figures/likeliest.ts'
import { isSoMany } from '#statement/figures/of-this-event.ts'
import type { Sentence } from '#statement/sentence/sentence.ts'
import { hold } from '#statement/review.ts'
import type { EventStatement, Figure, ReviewReason } from '#statement/statement.ts'

type Numbers = ReturnType<typeof numbersOf>
type Chanced = Readonly<{ value: number; chance: number }>

/**
 * Doubts a number that a rule read, where the words around it hardly ever give it to that side in other posts
 * (`test/numbers`), or rather give another number: one of the two readers is wrong, and a person sees which.
 */
export function withDoubtByWords(findings: Findings, event: EventStatement): EventStatement {
  if (event.review.length > 0) return event
  const dead = event.kind === 'body_repatriation'
  const ours = event.figures[dead ? 'bodies_to_ua' : 'ua_returned']
  const theirs = event.figures[dead ? 'bodies_to_ru' : 'ru_returned']
  const isEven = ours !== undefined && ours.value === theirs?.value
  const review = [
    ...doubtOfOurs(findings, { dead, ours: null }, ours, isEven),
    ...doubtOfTheirs(findings, { dead, ours: ours?.value ?? null }, theirs, isEven),
  ]
  return review.length === 0 ? event : { ...event, review }
}

/** Where both sides got as many, the number may be told of either; of bodies Ukraine gets more than Russia. */
function doubtOfOurs(
  { timeline }: Findings,
  of: Of,
  read: Figure | undefined,
  isEven: boolean,
): readonly ReviewReason[] {
  if (read?.how !== 'stated') return []
  const numbers = numbersOf(timeline, of)
  if (isBorneOut(read.value, numbers)) return []
  const mayBe = numbers.filter(({ value }) => !of.dead || value >= read.value)
  const chanced = mayBe.map(({ value, chances: { ours, theirs } }) => ({
    value,
    chance: isEven && value === read.value ? Math.max(ours, theirs) : ours,
  }))
  return doubtOf(read.value, of, chanced, 0.02)
}

/** Russia's is told in more ways, and hardly ever again where it is the same as Ukraine's. */
function doubtOfTheirs(
  { timeline }: Findings,
  of: Of,
  read: Figure | undefined,
  isEven: boolean,
): readonly ReviewReason[] {
  if (read?.how !== 'stated') return []
  const numbers = numbersOf(timeline, of)
  if (isBorneOut(read.value, numbers)) return []
  const chanced = numbers.map(({ value, chances: { theirs } }) => ({ value, chance: theirs }))
  return doubtOf(read.value, of, chanced, isEven ? 0 : 0.01)
}

/** As seldom is it the side's own that it is doubted where another number rather is. */
const SELDOM = 0.1
const RATHER = 0.5

function doubtOf(
  read: number,
  of: Of,
  numbers: readonly Chanced[],
  hardlyEver: number,
): readonly ReviewReason[] {
  const chance = mostLikely(numbers.filter(({ value }) => value === read))?.chance
  const other = mostLikely(numbers.filter(({ value }) => value !== read && isSoMany(value, of)))
  if (chance === undefined || other === undefined) return []
  const isOutdone = chance < SELDOM && other.chance >= RATHER
  return isOutdone || chance < hardlyEver
    ? [hold('figures_differ', `${other.value} / ${read}`)]
    : []
}

const mostLikely = ([first, ...more]: readonly Chanced[]): Chanced | undefined =>
  more.reduce((most, one) => (most !== undefined && most.chance >= one.chance ? most : one), first)

/** Of so few numbers the rules know whose each is; and «60 військових і 16 цивільних, разом 76» bears itself out. */
function isBorneOut(read: number, numbers: Numbers): boolean {
  if (numbers.length < MANY || numbers.some(({ value }) => value === read * 2)) return true
  const values = new Set(numbers.map(({ value }) => value))
  return (
    [...values].some((one) => one * 2 !== read && one < read && values.has(read - one)) ||
    numbers.some(({ value, sentence }) => value === read && isSumIn(read, sentence, numbers))
  )
}

/** «21 моряк, 14 нацгвардійців, 8 прикордонників, разом 43» */
function isSumIn(read: number, { index }: Sentence, numbers: Numbers): boolean {
  const parts = numbers
    .filter(({ value, sentence }) => sentence.index === index && value < read)
    .slice(0, MOST_PARTS)
  const sums = parts.reduce<ReadonlySet<number>>(
    (known, { value }) => new Set([...known, ...[...known].map((sum) => sum + value)]),
    new Set([0]),
  )
  return sums.has(read)
}

const MOST_PARTS = 8
const MANY = 5
