import type { Amount, Direction } from '#statement/count/amount.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { is, isPeople } from '#statement/side/head-count.ts'
import { isLessThanOurs } from '#statement/side/their-word.ts'
import { isDoubtful } from '#statement/side/body-sides.ts'
import { hold } from '#statement/review.ts'
import { clauseAt, has } from '#statement/sentence/sentence.ts'
import type { EventKind, Figure, Figures, ReviewReason } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Doubts figures that another sentence gives the other way round: «Україні повернули 502, Росії — 48» and
 * «Коордштаб: отримали 48». One of the two speakers is wrong, and nobody knows which.
 */
export function doubtsOfCrossed(
  { amounts }: Findings,
  kind: EventKind,
  figures: Figures,
): readonly ReviewReason[] {
  const isOfPeople = kind === 'prisoner_exchange'
  const ours = isOfPeople ? figures.ua_returned : figures.bodies_to_ua
  const theirs = isOfPeople ? figures.ru_returned : figures.bodies_to_ru
  if (ours === undefined || theirs === undefined || ours.value === theirs.value) return []
  const told = amounts.filter((a) => isWhole(a) && (isOfPeople ? isPeople(a) : isBodies(a)))
  const known = new Set(Object.entries(figures).flatMap(([measure, { value }]) => (OWN.has(measure) ? [] : [value]))) // prettier-ignore
  const crossed =
    told.find((a) => isCrossed(a, 'ua', { own: ours, other: theirs, told, known })) ??
    told.find((a) => isCrossed(a, 'ru', { own: theirs, other: ours, told, known }))
  return crossed === undefined
    ? []
    : [hold('figures_differ', `${crossed.value} / ${ours.value}:${theirs.value}`)]
}

/** The wholes themselves; a part of one side may be as great as the other's whole. */
const OWN: ReadonlySet<string> = new Set([
  'ua_returned',
  'ru_returned',
  'bodies_to_ua',
  'bodies_to_ru',
])

type Beside = Readonly<{
  own: Figure
  other: Figure
  told: readonly Amount[]
  known: ReadonlySet<number>
}>

const isWhole = (a: Amount): boolean =>
  isNews(a) && !a.part && !a.approximate && !a.both && !is(a, 'civilian', 'woman', 'child', 'rank', 'officer') // prettier-ignore

/** Said of one side in so many words, with the number of the other, and in another sentence than that. */
function isCrossed(a: Amount, side: Direction, { own, other, told, known }: Beside): boolean {
  if (a.value !== other.value || sideOf(a) !== side || known.has(a.value)) return false
  if (side === 'ua' && isLessThanOurs(a, told)) return false
  const rest = Math.abs(own.value - a.value)
  return (
    told.some((b) => b.value === own.value && sideOf(b) === side && b.sentence !== a.sentence) &&
    told.some(
      (b) => b.value === other.value && sideOf(b) === otherOf(side) && b.sentence !== a.sentence,
    ) && // prettier-ignore
    !told.some((b) => b.value === rest)
  )
}

const otherOf = (side: Direction): Direction => (side === 'ua' ? 'ru' : 'ua')

/** «Коордштаб: отримали 48»: who speaks of getting is who got; «Россия вернула 41 тело» says it of neither side. */
function sideOf(a: Amount): Direction | null {
  if (isBodies(a) && isDoubtful(a)) return null
  if (a.toward !== null) return a.toward
  if (!has(a.sentence, GOT, clauseAt(a.sentence, a.at))) return null
  const ours = has(a.sentence, OURS)
  return ours === has(a.sentence, THEIRS) ? null : ours ? 'ua' : 'ru'
}

const GOT: readonly Idea[] = ['received']
const OURS: readonly Idea[] = ['ua_voice', 'ukraine']
const THEIRS: readonly Idea[] = ['ru_voice', 'russia']
