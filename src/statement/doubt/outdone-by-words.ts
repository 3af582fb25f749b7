import { isStillHeld } from '#statement/amount/still-held.ts'
import { isCount } from '#statement/count/count.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { numbersOf, type Of, type Side } from '#statement/figures/likeliest.ts'
import { type NumberPlace, numbersIn } from '#statement/figures/number-cues.ts'
import { isSoMany } from '#statement/figures/of-this-event.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { hold } from '#statement/review.ts'
import type { EventStatement, Figure, ReviewReason } from '#statement/statement.ts'

type Weighed = ReturnType<typeof numbersOf>[number]
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
    ...doubtOf(findings, { side: 'ours', of: { dead, ours: null }, figure: ours, isEven }),
    ...doubtOf(findings, {
      side: 'theirs',
      of: { dead, ours: ours?.value ?? null },
      figure: theirs,
      isEven,
    }),
  ]
  return review.length === 0 ? event : { ...event, review }
}

type Asked = Readonly<{ side: Side; of: Of; figure: Figure | undefined; isEven: boolean }>

/** As seldom is it the side's own that no other number is asked for; Russia's is told in more ways. */
const HARDLY_EVER = { ours: 0.02, theirs: 0.01 } as const
/** As seldom, where another number rather is. */
const SELDOM = 0.1
const RATHER = 0.5

function doubtOf({ timeline }: Findings, asked: Asked): readonly ReviewReason[] {
  const { side, of, figure } = asked
  if (figure?.how !== 'stated') return []
  if (isBorneOut(figure.value, numbersIn(timeline))) return []
  const numbers = numbersOf(timeline, of)
  const own = numbers.filter(({ value }) => value === figure.value)
  const chance = mostLikely(own.map((one) => chanceAsRead(one, asked)))?.chance
  const other = mostLikely(
    numbers
      .filter((one) => mayBeInstead(one, figure.value, asked) && mayCount(timeline, one))
      .map(({ value, chances }) => ({ value, chance: chances[side] })),
  )
  if (chance === undefined || other === undefined) return []
  const isOutdone = chance < SELDOM && other.chance >= RATHER
  return isOutdone || isUnheardOf(chance, asked)
    ? [hold('figures_differ', `${other.value} / ${figure.value}`)]
    : []
}

/** «Одному 24 роки, другому 51» counts nobody, and «у полоні лишаються 300» nobody who came. */
const mayCount = (timeline: Timeline, { sentence, at }: NumberPlace): boolean => {
  const token = timeline.reading.tokens[at]
  return (
    token !== undefined &&
    isCount(timeline, sentence, token, at) &&
    !has(sentence, ['unit', 'thing'], { from: at + 1, to: at + 2 }) &&
    !isStillHeld(timeline.reading.tokens, sentence, at)
  )
}

/** Where both sides got as many, the number may be told of either. */
const chanceAsRead = ({ value, chances }: Weighed, { side, isEven }: Asked): Chanced => ({
  value,
  chance: isEven && side === 'ours' ? Math.max(chances.ours, chances.theirs) : chances[side],
})

/** Of bodies Ukraine gets more than Russia: none that is less is Ukraine's. */
const mayBeInstead = ({ value }: Weighed, read: number, { side, of }: Asked): boolean =>
  value !== read &&
  isSoMany(value, of) &&
  (value >= SEVERAL || read < MANY_TIMES * value) &&
  (side === 'theirs' || !of.dead || value > read)

/** One or two are told of for many reasons, beside so many more who came. */
const SEVERAL = 3
const MANY_TIMES = 10

/** A number that is Ukraine's as well is hardly ever told again as Russia's. */
const isUnheardOf = (chance: number, { side, isEven }: Asked): boolean =>
  chance < HARDLY_EVER[side] && !(isEven && side === 'theirs')

const mostLikely = ([first, ...more]: readonly Chanced[]): Chanced | undefined =>
  more.reduce((most, one) => (most !== undefined && most.chance >= one.chance ? most : one), first)

/** Of so few numbers the rules know whose each is; and «60 військових і 16 цивільних, разом 76» bears itself out. */
function isBorneOut(read: number, numbers: readonly NumberPlace[]): boolean {
  if (numbers.length < MANY || numbers.some(({ value }) => value === read * 2)) return true
  const values = new Set(numbers.map(({ value }) => value))
  return (
    [...values].some((one) => one * 2 !== read && one < read && values.has(read - one)) ||
    numbers.some(({ value, sentence }) => value === read && isSumIn(read, sentence, numbers))
  )
}

/** «21 моряк, 14 нацгвардійців, 8 прикордонників, разом 43» */
function isSumIn(read: number, { index }: Sentence, numbers: readonly NumberPlace[]): boolean {
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
