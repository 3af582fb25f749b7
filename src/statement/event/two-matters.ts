import { isAlso, isAnd, isPlus, isTogether } from '#statement/word/small-words.ts'
import type { Amount } from '#statement/count/amount.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import { saysWithSoldiers } from '#statement/figures/accompanied.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { hold } from '#statement/review.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { isOfThoseHit } from '#statement/sentence/of-attack.ts'
import { isOfSameDay } from '#statement/sentence/same-day.ts'
import { has, LEAD_SENTENCES, type Sentence } from '#statement/sentence/sentence.ts'
import { byLine } from '#statement/side/labelled-lines.ts'
import { isCivil, isPeople } from '#statement/side/head-count.ts'
import { datesIn } from '#statement/day/timeline.ts'
import type { EventStatement } from '#statement/statement.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import {
  BODIES,
  BROUGHT,
  EITHER_SIDE,
  HELD,
  LATELY,
  STATES,
} from '#statement/vocabulary/idea-groups.ts'

/**
 * Doubts an event that joins what two matters of one post tell: people freed under a heading about the dead, bodies or
 * civilians of another paragraph that no word ties to the exchange. Nothing is asked of what is held already.
 */
export function withDoubtOfTwoMatters(findings: Findings, event: EventStatement): EventStatement {
  if (event.review.length > 0) return event
  const other =
    event.kind === 'body_repatriation'
      ? (freedUnderTheDead(findings, event) ??
        bareBesideMore(findings, event) ??
        datedByTheOther(findings))
      : (deadAsFreed(findings, event) ??
        bodiesApart(findings, event) ??
        civiliansApart(findings, event))
  if (other === null) return withoutOtherChildren(findings, event)
  return {
    ...event,
    review: [hold('second_event', quoteOf(findings.timeline.reading, other).text)],
  }
}

/** «Хроніка: як поверталися загиблі. Сьогодні з полону звільнено 107 захисників»: nobody counts bodies, and the living came. */
function freedUnderTheDead(
  { amounts, evidence }: Findings,
  { figures: { bodies_to_ua: ours, bodies_to_ru: theirs } }: EventStatement,
): Sentence | null {
  const told = [ours?.value ?? 0, theirs?.value ?? 0].filter((value) => value > 0)
  const isOfBodies = (value: number): boolean =>
    amounts.some((a) => isBodies(a) && !a.approximate && a.value === value)
  const isOfPeople = (value: number): boolean =>
    amounts.some((a) => a.value === value && isPeople(a))
  if (!told.every((value) => isOfPeople(value) && !isOfBodies(value))) return null
  const { release, exchange, through } = evidence
  const freed =
    release.find((s) => has(s, OF_THE_LIVING) && !has(s, BODIES)) ??
    [...exchange, ...through].find((s) => !has(s, BODIES))
  // Far below an uncounted return of bodies other news may stand.
  return freed === undefined || (told.length === 0 && freed.place >= LEAD_SENTENCES) ? null : freed
}

const OF_THE_LIVING: readonly Idea[] = [...HELD, 'wounded', 'captured', 'exchange', 'exchanged']

/** «П'ять домовин без імен. Україна отримала тіла 84 воїнів»: no word says that the fewer came, and of more it is said. */
function bareBesideMore(
  { amounts }: Findings,
  { figures: { bodies_to_ua: figure } }: EventStatement,
): Sentence | null {
  if (figure?.how !== 'stated') return null
  const bodies = amounts.filter((a) => isNews(a) && isBodies(a) && !a.approximate)
  const told = bodies.filter(({ value }) => value === figure.value)
  const [first] = told
  if (first === undefined || told.some(({ sentence: s }) => s.item || has(s, CAME))) return null
  const more = bodies.some((a) => a.value > figure.value && a.toward !== 'ru' && has(a.sentence, BROUGHT)) // prettier-ignore
  return more ? first.sentence : null
}

const CAME: readonly Idea[] = [...BROUGHT, ...EITHER_SIDE, 'repatriation', 'home']

/** «Про тіла 210 військових сповістила розвідка. Сьогодні відбувся обмін»: the day is that of the exchange below. */
function datedByTheOther({ timeline: { dates }, evidence }: Findings): Sentence | null {
  const { exchange, through, bodies } = evidence
  const swap = [...exchange, ...through].find((s) => !has(s, BODIES) && has(s, HELD))
  if (swap === undefined) return null
  const isDated = (s: Sentence): boolean => has(s, LATELY) || datesIn(dates, s).length > 0
  const areUndated = bodies.every(
    (s) => s.line !== swap.line && !isDated(s) && !has(s, ['repatriation', 'also']),
  )
  return areUndated && isDated(swap) ? swap : null
}

/** «Удома ще 84 воїни. Завершено репатріаційні заходи: тіла 84 …»: the same number is of the dead, and no exchange is told. */
function deadAsFreed(
  { evidence, amounts }: Findings,
  { figures }: EventStatement,
): Sentence | null {
  const { exchange, through, release, bodies } = evidence
  const [dead] = bodies
  if (dead === undefined || exchange.length + through.length > 0) return null
  const people = figures.ua_returned?.value
  const isOfDead = amounts.some((a) => isBodies(a) && a.value === people)
  const isNamed = bodies.some((s) => has(s, ['repatriation'])) && !release.some((s) => has(s, OF_THE_LIVING)) // prettier-ignore
  return (people !== undefined && isOfDead) || isNamed ? dead : null
}

/** Bodies of a paragraph of its own, where no word says who gave them over, or that they came as well. */
const bodiesApart = (findings: Findings, { figures }: EventStatement): Sentence | null => {
  const { bodies_to_ua: ours, bodies_to_ru: theirs } = figures
  if (ours === undefined && theirs === undefined) return null
  const told = findings.amounts.filter((a) => isNews(a) && isBodies(a) && [ours?.value, theirs?.value].includes(a.value)) // prettier-ignore
  const isOfDay = told.some(({ sentence }) => isHandedSameDay(findings.timeline.reading, sentence))
  return isOfDay ? null : apart(findings, told, TIED)
}

/** «Того ж дня повернуто тіла 46 полеглих»: fighters, or who gives them over says so; none who died elsewhere or in a raid. */
const isHandedSameDay = (reading: Reading, s: Sentence): boolean =>
  isOfSameDay(reading, s) &&
  has(s, [...BROUGHT, 'ua_voice', 'repatriation']) &&
  !has(s, ['elsewhere', 'foreign', 'civilian', 'farewell', 'local', 'total', 'recall']) &&
  !isOfThoseHit(s)

const TIED: readonly Idea[] = [
  'also',
  'exchange',
  'exchanged',
  'through',
  'repatriation',
  'captive',
  'captivity',
  'gave',
  ...STATES,
  'from_russia',
  'ukrainian',
  'russian',
  'defender',
  'own',
  'home',
]

/** «В Россию вернулись 46 жителей Курской области» above or below an exchange: who says that they were swapped? */
const civiliansApart = (findings: Findings, { figures }: EventStatement): Sentence | null => {
  const { ru_returned: all, ru_civilians: civilians } = figures
  if (civilians === undefined) return null
  const told = findings.amounts.filter((a) => isNews(a) && isCivil(a) && isPeople(a) && a.toward !== 'ua' && a.value === civilians.value) // prettier-ignore
  // «До Росії: 64 військових», «7 цивільних»: the line above says whither.
  if (told.some((a) => byLine(findings.timeline.reading, a.sentence, a.at) !== null)) return null
  return all !== undefined && all.how !== 'added' && all.value !== civilians.value ? null : apart(findings, told, WITH_SOLDIERS) // prettier-ignore
}

const WITH_SOLDIERS: readonly Idea[] = ['also', 'exchange', 'exchanged', 'through', 'in_return', 'captive', 'captivity', 'captured'] // prettier-ignore

/** «Вісьмох дітей вивезли з окупації» beside an exchange: another programme brought them, and who came in the exchange is told without them. */
function withoutOtherChildren(findings: Findings, event: EventStatement): EventStatement {
  const { ua_children: children, ...figures } = event.figures
  if (children === undefined) return event
  const { tokens } = findings.timeline.reading
  const told = findings.amounts.filter((a) => isNews(a) && a.kinds.has('child') && a.value === children.value) // prettier-ignore
  const areOthers =
    told.every(({ sentence: s }) => someToken(tokens, s.from, s.to, isOfProgramme)) &&
    apart(findings, told, WITH_SOLDIERS) !== null
  return areOthers ? { ...event, figures } : event
}

const isOfProgramme = anyWord(`
  катар* програм* програма* программ* ініціатив* инициатив* окупа* оккупа* депорт* вив{е,о}з*
  выв{е,о}з* возз'єдна* воссоедин*
  qatar* programme* program* initiative* kids* occup* deport* reunit*
`)

/** The first of the sentences, where all stand in lines that tell nothing of the exchange, and none is tied to it. */
function apart(
  {
    timeline: {
      reading: { tokens },
    },
    amounts,
    evidence: { exchange, through, release },
  }: Findings,
  told: readonly Amount[],
  ties: readonly Idea[],
): Sentence | null {
  const [first] = told
  if (first === undefined) return null
  const own = new Set(told.map(({ sentence }) => sentence))
  const swaps = [...exchange, ...through, ...release].filter((s) => !own.has(s))
  const lines = new Set(swaps.map(({ line }) => line))
  const isTied =
    told.some(
      ({ sentence: s, at }) =>
        s.item ||
        lines.has(s.line) ||
        amounts.some((a) => a.sentence === s && isPeople(a) && !told.includes(a)) ||
        has(s, ties) ||
        someToken(tokens, s.from, s.to, isBesides) ||
        saysWithSoldiers(tokens, s.from, s.to) ||
        someToken(tokens, Math.max(s.from, at - AND_WITHIN), at, isAndToo),
    ) || swaps.some((s) => someToken(tokens, s.from, s.to, isTogether))
  return lines.size === 0 || isTied ? null : first.sentence
}

const AND_WITHIN = 3
const isAndToo = oneOf(isAnd, isAlso, isPlus)
/** «Крім живих, повернули тіла двох», «Помимо них, домой приедут двое», "were let go too" */
const isBesides = anyWord(`
  крім окрім кроме помимо сверх понад вдобавок дополнительно додатково разом вместе теж тоже
  одночасно одновременно заодно
  too besides apart top beyond additionally addition together along alongside
`)
