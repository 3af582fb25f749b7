import type { Amount, Direction } from '#statement/count/amount.ts'
import { bodiesBySide, bodiesBySize, countedBeside } from '#statement/side/body-sides.ts'
import { fromPair } from './from-pair.ts'
import { isNoneOfThese } from './died-apart.ts'
import { mayCount, numberOfThem } from './died-of-them.ts'
import { derived, stated } from '#statement/count/figure.ts'
import type { Pair } from '#statement/side/pair.ts'
import { nothingIn } from './nothing.ts'
import { quoteOf, type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isFrom } from '#statement/word/small-words.ts'
import type { Figure } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken, textAt } from '#statement/word/token.ts'
import { whenAt } from '#statement/when/when.ts'
import { isMorgue } from '#statement/word/known-words.ts'

/** How many bodies went which way. */
export type Remains = Readonly<{
  toUkraine: Figure | null
  toRussia: Figure | null
  diedInCaptivity: Figure | null
  /** Figures that contradict each other or that no word gives a side. */
  doubts: readonly string[]
}>

/** Tells whether an amount counts the fallen, whichever noun it stands beside. */
export const isBodies = ({ kinds }: Amount): boolean => kinds.has('body') || kinds.has('dead')

/** Reads the figures of a repatriation from the amounts that are news. */
export function remainsOf(
  timeline: Timeline,
  amounts: readonly Amount[],
  pairs: readonly Pair[],
  isPlaced: (amount: Amount) => boolean,
): Remains {
  if (amounts.length === 0 && pairs.length === 0) return noneOf(timeline)
  const exact = amounts.filter((a) => isBodies(a) && !a.approximate)
  const bodies = exact.filter((a) => !isOfBoth(a, exact))
  const died = diedAmong(timeline, amounts, bodies)
  const rest = bodies.filter(({ at }) => died === null || died.at !== at)
  const sided = bodiesBySide(rest, isPlaced)
  const ofMorgues = sided.map((a) => (isOfMorgues(timeline, a, isPlaced) ? { ...a, toward: 'ua' as const } : a)) // prettier-ignore
  const others = bodiesBySize(ofMorgues, timeline)
  const theirs = wholeOf(timeline, others, 'ru', isPlaced)
  const ours = wholeOf(timeline, others, 'ua', isPlaced)
  const toUkraine = ours ?? (theirs === null ? null : nothingIn(timeline, 'ua'))
  const toRussia = theirs ?? nothingIn(timeline, 'ru')
  const paired = fromPair(timeline.reading, pairs, toUkraine, toRussia)
  return {
    ...paired,
    doubts: [...paired.doubts, ...unsidedIn(withoutDied(others, died), isPlaced)],
    diedInCaptivity: died?.figure ?? null,
  }
}

/** «320 тел — из моргов РФ», «ещё одно тело вернули из морга»: the land named is where they lay, and not where they went. */
function isOfMorgues(
  { reading: { tokens } }: Timeline,
  a: Amount,
  isPlaced: (amount: Amount) => boolean,
): boolean {
  if (a.toward === 'ua' || (a.toward === null && isPlaced(a))) return false
  const to = Math.min(a.sentence.to, a.at + MORGUE_WITHIN)
  for (let at = a.at; at < to; at += 1)
    if (isMorgue(tokens[at]) && (isPlaced(a) || someToken(tokens, at - 2, at, isFrom))) return true
  return false
}

const MORGUE_WITHIN = 8

/** Where nobody is counted a text may still say that none went to Russia. */
const noneOf = (timeline: Timeline): Remains => ({
  toUkraine: null,
  toRussia: nothingIn(timeline, 'ru'),
  diedInCaptivity: null,
  doubts: [],
})

/** «58 тіл обміняно на 61»: of two numbers of one sentence that no word gives a side nobody knows which came. */
function unsidedIn(
  bodies: readonly Amount[],
  isPlaced: (amount: Amount) => boolean,
): readonly string[] {
  const isKnown = ({ value }: Amount): boolean =>
    bodies.some((b) => b.toward !== null && b.value === value)
  const open = bodies.filter(
    (a) => a.toward === null && !a.both && !a.part && !isPlaced(a) && !isKnown(a),
  )
  const one = open.find((a) => open.some((b) => b.sentence === a.sentence && b.value !== a.value))
  const sum = open.reduce((all, { value }) => all + value, 0)
  // «цього тижня 2412 тіл: 1200 у середу та 1212 у п'ятницю»
  if (open.some(({ value }) => value * 2 === sum)) return []
  return one === undefined ? [] : [String(one.value)]
}

/** «Тисяча тіл — і п'ятеро, кого не врятували», and below «п'ятеро з них померли в неволі»: they are of no other side. */
const withoutDied = (bodies: readonly Amount[], died: Died | null): readonly Amount[] =>
  bodies.filter(({ toward, value }) => toward !== null || value !== died?.figure.value)

/** "1,029 bodies were exchanged": 1,003 of one side and 26 of the other. */
const isOfBoth = ({ toward, value }: Amount, all: readonly Amount[]): boolean =>
  toward === null &&
  all.some(
    (theirs) =>
      theirs.toward === 'ru' &&
      all.some((ours) => ours.toward !== 'ru' && ours.value + theirs.value === value),
  )

type Died = Readonly<{ at: number; figure: Figure }>

const diedAmong = (
  timeline: Timeline,
  amounts: readonly Amount[],
  bodies: readonly Amount[],
): Died | null =>
  (speaksOf(timeline.reading, ['died_captive']) ? diedIn(timeline, amounts) : null) ??
  captivesAmong(timeline.reading, bodies)

/** «5 тіл …, які загинули в полоні», «п'ятеро з цих людей загинули в полоні»: the number before the death. */
function diedIn(timeline: Timeline, bodies: readonly Amount[]): Died | null {
  const whole = Math.max(0, ...bodies.map(({ value }) => value))
  for (const sentence of timeline.reading.sentences) {
    const death = hitsIn(sentence, 'died_captive')[0]
    if (death === undefined || !isOfThis(timeline, sentence, death.from)) continue
    const at = numberOfDead(timeline, sentence, death)
    const value = timeline.reading.tokens[at ?? -1]?.value ?? whole
    if (at === null || value >= whole) continue
    const { tokens } = timeline.reading
    if (isNoneOfThese(tokens, sentence, at, death)) continue
    const span = { from: Math.min(at, death.from), to: Math.max(at + 1, death.to) }
    const quotes = [quoteOf(timeline.reading, span)]
    return { at, figure: { value, how: 'stated', quotes } }
  }
  return null
}

/** «Росія віддала тіла п'ятьох полонених»: among far more bodies those of captives died in captivity. */
function captivesAmong(reading: Reading, bodies: readonly Amount[]): Died | null {
  if (!speaksOf(reading, ['captive'])) return null
  const [some, ...others] = bodies.filter(
    ({ kinds, toward }) => kinds.has('body') && kinds.has('captive') && toward !== 'ru',
  )
  if (some === undefined || others.some(({ value }) => value !== some.value)) return null
  const isWithin = bodies.some(
    (a) => !a.kinds.has('captive') && a.toward !== 'ru' && a.value >= TIMES * some.value,
  )
  return isWithin ? { at: some.at, figure: stated(reading, some) } : null
}

/** Fewer may be others than those of the captives. */
const TIMES = 3

const numberOfDead = (timeline: Timeline, sentence: Sentence, death: Span): number | null =>
  numberBefore(timeline, sentence, death) ??
  numberAfter(timeline, sentence, death) ??
  numberOfThem(timeline, sentence, death)

/** «У серпні серед переданих були п'ятеро, які загинули в полоні» is of another day. */
const isOfThis = (timeline: Timeline, sentence: Sentence, at: number): boolean =>
  whenAt(timeline, sentence, at) === 'now' &&
  whenAt(timeline, sentence, sentence.from) !== 'recalled'

/** Of "five of the 1,000 returned are of prisoners who died" the five. */
function numberBefore(timeline: Timeline, sentence: Sentence, { from }: Span): number | null {
  for (let at = from; at >= sentence.from; at -= 1)
    if (mayCount(timeline, sentence, at)) return partOf(timeline, sentence, at) ?? at
  return null
}

/** The number of which «із 1000» right behind it is the whole. */
function partOf(timeline: Timeline, sentence: Sentence, whole: number): number | null {
  const { tokens } = timeline.reading
  let at = whole - 1
  while (at > sentence.from && OUT_OF.has(textAt(tokens, at))) at -= 1
  return at < whole - 1 && mayCount(timeline, sentence, at) ? at : null
}

const OUT_OF = new Set('of the these those з із зі из цих этих'.split(' '))

/** «У полоні загинули 14 з цих людей»: behind the death only as a part of those who came. */
function numberAfter(timeline: Timeline, sentence: Sentence, { to }: Span): number | null {
  for (let at = to; at < Math.min(sentence.to, to + NEAR); at += 1)
    if (mayCount(timeline, sentence, at))
      return has(sentence, ['part'], { from: at, to: at + NEAR }) ? at : null
  return null
}

const NEAR = 4

function wholeOf(
  { reading }: Timeline,
  amounts: readonly Amount[],
  side: Direction,
  isPlaced: (amount: Amount) => boolean,
): Figure | null {
  const own = amounts.filter((a) => (a.toward ?? 'ua') === side || a.both)
  const wholes = own.filter((a) => !isPlaced(a) && !a.part && !isOfSplit(a, own))
  const both = sumOf(reading, countedBeside(reading, wholes))
  if (both !== null) return both
  const whole = mostSaid(wholes.filter((a) => !isLessThanTold(a, wholes)))
  if (whole !== null) return stated(reading, whole)
  return sumOf(
    reading,
    own.filter((a) => isPlaced(a)),
  )
}

/** «тіла чотирьох загиблих: двох українок і двох іноземців»: what follows in the sentence adds up to the number before. */
const isOfSplit = (a: Amount, all: readonly Amount[]): boolean =>
  all.some((whole) => {
    if (whole.sentence !== a.sentence || whole.at >= a.at || whole.value <= a.value) return false
    const behind = all.filter((b) => b.sentence === a.sentence && b.at > whole.at)
    return behind.reduce((sum, { value }) => sum + value, 0) === whole.value
  })

function sumOf(reading: Reading, amounts: readonly Amount[]): Figure | null {
  if (amounts.length === 0) return null
  const parts = amounts.map((a) => stated(reading, a))
  return derived(
    parts.reduce((sum, { value }) => sum + value, 0),
    parts.length > 1 ? 'added' : 'stated',
    parts,
  )
}

/** «Россия вернула 45 тел, Киеву передано 757», «28 наших возвращаются. Киеву отданы тела тысячи»: of those without a side beside more of this one nothing is known. */
const isLessThanTold = ({ toward, value, sentence }: Amount, all: readonly Amount[]): boolean =>
  toward === null &&
  all.some(
    (a) =>
      a.toward !== null &&
      a.value > value &&
      (a.sentence === sentence || isToldBehind(a, sentence)),
  )

const isToldBehind = ({ sentence, when }: Amount, { index, place }: Sentence): boolean =>
  when === 'now' && place < 1 && sentence.index === index + 1 && has(sentence, ['gave'])

/** The figure that a text repeats; of equals the first, for the news stands on top. */
function mostSaid(amounts: readonly Amount[]): Amount | null {
  const times = (value: number): number => amounts.filter((a) => a.value === value).length
  return amounts.reduce<Amount | null>(
    (best, a) => (best === null || times(a.value) > times(best.value) ? a : best),
    null,
  )
}
