import { pick } from './choose.ts'
import type { ExchangeFacts } from './exchange-facts.ts'
import { form, formOf, inWords, people, spaced, together, togetherOf } from './numbers.ts'

type Forms = readonly [string, string]

const SOLDIERS: readonly [Forms, ...Forms[]] = [
  ['військового', 'військових'],
  ['захисника', 'захисників'],
  ['оборонця', 'оборонців'],
  ['військовослужбовця', 'військовослужбовців'],
]

const cameBack = (count: number): string =>
  form(count, ['повернувся', 'повернулися', 'повернулися'])

const CIVILIANS = ['цивільний', 'цивільні', 'цивільних'] as const

/** «визволено 150 військових та 7 цивільних»: the total must be added by the reader. */
function bothParts(facts: ExchangeFacts, military: number, civilians: number): string {
  const total = military + civilians
  if (facts.women === total) {
    return `Сьогодні визволено ${total} ${form(total, ['жінку', 'жінки', 'жінок'])}: ${military} ${form(military, ['військовослужбовицю', 'військовослужбовиці', 'військовослужбовиць'])} та ${civilians} ${formOf(civilians, ['цивільну', 'цивільних'])}.`
  }
  const soldiers = formOf(military, pick(facts.name, 'soldiers', SOLDIERS))
  const civil = formOf(civilians, ['цивільного', 'цивільних'])
  return pick(facts.name, 'both', [
    `З російської неволі визволено **${military} ${soldiers}** та **${civilians} ${civil}**.`,
    `З полону повернуто ${military} ${soldiers} і ${togetherOf(civilians)} ${formOf(civilians, ['цивільного громадянина', 'цивільних громадян'])}.`,
    `Додому ${cameBack(total)} ${total} ${form(total, ['українець', 'українці', 'українців'])}: ${military} ${form(military, ['військовий', 'військові', 'військових'])} та ${people(civilians, CIVILIANS)}.`,
    `Вдома ${total} ${form(total, ['українець', 'українці', 'українців'])}, зокрема ${people(civilians, CIVILIANS)}; решта – військовослужбовці.`,
  ])
}

/** «сорок п'ять українських захисників» */
const worded = (count: number): string =>
  `${inWords(count)} ${form(count, ['український захисник', 'українські захисники', 'українських захисників'])}`

function soldiersOnly(facts: ExchangeFacts, military: number): string {
  const { name, women } = facts
  const soldiers = formOf(military, pick(name, 'soldiers', SOLDIERS))
  if (women !== null && women > 1 && women < military) {
    const men = military - women
    return `З неволі повертаються ${men} ${form(men, ['захисник', 'захисники', 'захисників'])} та ${women} ${form(women, ['захисниця', 'захисниці', 'захисниць'])}.`
  }
  return pick(name, 'soldiers only', [
    `З російського полону повернуто **${military} ${soldiers}**.`,
    `Вдома ще ${military} ${form(military, ['український захисник', 'українські захисники', 'українських захисників'])}.`,
    `Додому ${form(military, ['їде', 'їдуть', 'їдуть'])} ${worded(military)}.`,
    `За результатами переговорів на рідну землю ${cameBack(military)} **${military}** ${form(military, ['оборонець', 'оборонці', 'оборонців'])} України.`,
  ])
}

/** «поза обміном»: these come home too, and are in no total of exchanges. */
const withOutside = (military: number, outside: number): string =>
  `У межах обміну з неволі повернуто **${military - outside} ${formOf(military - outside, ['захисника', 'захисників'])}**. Крім того, поза обміном додому ${form(outside, ['їде', 'їдуть', 'їдуть'])} ще ${outside} ${form(outside, ['тяжкопоранений військовослужбовець', 'тяжкопоранені військовослужбовці', 'тяжкопоранених військовослужбовців'])}.`

const totalOnly = ({ name }: ExchangeFacts, total: number): string =>
  pick(name, 'total', [
    `З російської неволі визволено **${spaced(total)} ${formOf(total, ['українця', 'українців'])}**.`,
    `Вдома ${people(total, ['громадянин', 'громадяни', 'громадян'])} України.`,
    `Повернуто ${togetherOf(total)} наших людей.`,
  ])

const civiliansOnly = (civilians: number): string =>
  `Додому повертаються ${together(civilians)} громадян України. Усі вони – цивільні, яких росія утримувала незаконно.`

/** Some stages come without a figure: that is said, and nothing is put in its place. */
function withheld({ civilians, date }: ExchangeFacts): string {
  if (civilians !== null) {
    return `Серед звільнених – ${together(civilians)} цивільних. Кількість повернутих військових сьогодні не оприлюднюється.`
  }
  return date < '2025'
    ? 'Кількість звільнених не оприлюднюється.'
    : 'З міркувань безпеки кількість звільнених не оприлюднюється, доки процес триває.'
}

/** Tells how many came home, in one of several manners of the Headquarters. */
export function figuresSentence(facts: ExchangeFacts): string {
  const { total, military, civilians, outside } = facts
  if (total === null) return withheld(facts)
  if (outside !== null && military !== null) return withOutside(military, outside)
  if (military !== null && civilians !== null) return bothParts(facts, military, civilians)
  if (military !== null) return soldiersOnly(facts, military)
  return civilians === total ? civiliansOnly(civilians) : totalOnly(facts, total)
}

function womenSentence({ women, total, military, civilians }: ExchangeFacts): string {
  if (women === null) return ''
  if (women === 0) return 'Цього разу повертаються лише чоловіки.'
  if (women === total) return 'Усі звільнені сьогодні – жінки.'
  if (women === 1) return 'Серед звільнених одна жінка.'
  const toldInFigures = military !== null && civilians === null
  return toldInFigures
    ? ''
    : `Серед звільнених ${women} ${form(women, ['жінка', 'жінки', 'жінок'])}.`
}

/** Tells of women, children and bodies, where the row counts them and the figures do not yet. */
export function besides(facts: ExchangeFacts): string {
  const { children, bodies } = facts
  return [
    womenSentence(facts),
    children === null ? '' : `Окремо до рідних повертаються ${together(children)} дітей.`,
    bodies === null ? '' : bodiesBesides(bodies),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

const bodiesBesides = (count: number): string =>
  count === 1
    ? 'Також передано тіло загиблого.'
    : `Також передано тіла ${togetherOf(count)} загиблих.`
