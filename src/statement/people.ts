import type { Amount, Direction } from './amount.ts'
import { derived, stated } from './figure.ts'
import type { Pair } from './pair.ts'
import type { Reading } from './reading.ts'
import { has } from './reading.ts'
import type { Figure } from './statement.ts'
import type { Idea } from './vocabulary/idea.ts'

/** The people who went one way. */
export type Party = Readonly<{
  total: Figure | null
  military: Figure | null
  civilians: Figure | null
  children: Figure | null
  women: Figure | null
  outside: Figure | null
  /** Another whole that does not agree with the total. */
  rival: Figure | null
}>

const PEOPLE: readonly Idea[] = [
  'person',
  'military',
  'defender',
  'captive',
  'civilian',
  'child',
  'woman',
  'man',
  'officer',
  'rank',
]

const is = ({ kinds }: Amount, ...ideas: readonly Idea[]): boolean =>
  ideas.some((idea) => kinds.has(idea))

export const isPeople = (amount: Amount): boolean =>
  is(amount, ...PEOPLE) && !is(amount, 'body', 'dead')

const isCivil = (a: Amount): boolean => is(a, 'civilian') && !is(a, 'military', 'defender')
const isWhole = (a: Amount): boolean =>
  !a.part && !a.approximate && !is(a, 'child', 'officer', 'rank', 'man')
const isMilitary = (a: Amount): boolean => is(a, 'military', 'defender') && !is(a, 'civilian')

/** Reads from the amounts of one side how many people it got back; nothing is taken from elsewhere. */
export function partyOf(
  reading: Reading,
  amounts: readonly Amount[],
  side: Direction,
  pairs: readonly Pair[],
): Party {
  const own = amounts.filter((a) => isPeople(a) && (a.toward === side || a.both))
  const outside = greatest(own.filter((a) => has(a.sentence, ['outside'])))
  const inside = own.filter((a) => a !== outside)
  const parts = {
    reading,
    general: greatest(
      inside.filter((a) => isWhole(a) && !isCivil(a) && !isMilitary(a) && !is(a, 'woman')),
    ),
    military: greatest(inside.filter((a) => isWhole(a) && isMilitary(a) && !is(a, 'woman'))),
    civil: greatest(inside.filter((a) => isCivil(a) && !a.approximate)),
    pair: pairs.find((pair) => pair.first === pair.second) ?? null,
  }
  const women = greatest(inside.filter((a) => is(a, 'woman') && !a.approximate))
  const children = greatest(inside.filter((a) => is(a, 'child')))
  const sums = sumUp(parts)
  return {
    ...sums,
    total: withOutside(sums.total, outside, reading),
    outside: outside === null ? null : stated(reading, outside),
    women: women === null ? null : stated(reading, women),
    children: children === null ? null : stated(reading, children),
  }
}

const greatest = (amounts: readonly Amount[]): Amount | null =>
  amounts.reduce<Amount | null>(
    (best, a) => (best === null || a.value > best.value ? a : best),
    null,
  )

type Parts = Readonly<{
  reading: Reading
  general: Amount | null
  military: Amount | null
  civil: Amount | null
  pair: Pair | null
}>
type Sums = Pick<Party, 'total' | 'military' | 'civilians' | 'rival'>

function sumUp(parts: Parts): Sums {
  const { reading, civil } = parts
  const civilians = civil === null ? null : stated(reading, civil)
  const stood = wholeOf(parts)
  if (stood === null) return { total: null, military: null, civilians, rival: null }
  if (civil === null || civilians === null) return { ...stood, civilians: null }
  const { military, total } = stood
  if (total.value === civil.value) return { total, military: null, civilians, rival: stood.rival }
  if (isAdded(parts, stood)) {
    const soldiers = military ?? total
    const sum = derived(soldiers.value + civil.value, 'added', [soldiers, civilians])
    return { total: sum, military: soldiers, civilians, rival: stood.rival }
  }
  const rest = total.value - civil.value
  const soldiers =
    military?.value === rest ? military : derived(rest, 'subtracted', [total, civilians])
  return { total, military: rest > 0 ? soldiers : null, civilians, rival: stood.rival }
}

/** Civilians come on top where no whole that holds them is stated. */
function isAdded({ general, military, civil }: Parts, stood: Whole): boolean {
  if (civil === null || military === null) return false
  if (general !== null && general.value >= military.value + civil.value) return false
  return !civil.part && stood.total.value === military.value
}

type Whole = Readonly<{ total: Figure; military: Figure | null; rival: Figure | null }>

function wholeOf({ reading, general, military, pair }: Parts): Whole | null {
  const soldiers = military === null ? null : stated(reading, military)
  const people = general === null ? null : stated(reading, general)
  const formula: Figure | null =
    pair === null ? null : { value: pair.first, how: 'stated', quotes: [pair.quote] }
  const total = [people, soldiers, formula].reduce<Figure | null>(
    (best, figure) => (figure !== null && figure.value > (best?.value ?? 0) ? figure : best),
    null,
  )
  if (total === null) return null
  const rival = formula !== null && formula.value !== total.value ? formula : null
  return { total, military: soldiers, rival }
}

function withOutside(
  total: Figure | null,
  outside: Amount | null,
  reading: Reading,
): Figure | null {
  if (total === null || outside === null || outside.value > total.value) return total
  return derived(total.value + outside.value, 'added', [total, stated(reading, outside)])
}
