import type { BodiesFacts } from './bodies-facts.ts'
import { chance, pick } from './choose.ts'
import { dayInWords } from './kyiv.ts'
import { form, formOf, inWords, spaced } from './numbers.ts'
import { directionsIn, morguesIn, speaksOfRegions } from './places.ts'

const BODY = ['тіло', 'тіла', 'тіл'] as const

function counted({ name, bodies }: BodiesFacts): string {
  const number = pick(name, 'number', [
    spaced(bodies),
    String(bodies),
    bodies < 1000 ? inWords(bodies).replace(/один$/u, 'одне') : spaced(bodies),
  ])
  return `${number} ${form(bodies, BODY)}`
}

/** How the official wording of whose bodies they are drifted with time. */
const WHOSE: readonly (readonly [string, string])[] = [
  ['2025-06-12', ' полеглих Захисників'],
  ['2025-08-01', ', які, за твердженням російської сторони, належать громадянам України, зокрема військовослужбовцям'], // prettier-ignore
  ['2026-01-01', ', які, за твердженням російської сторони, належать українським військовослужбовцям'], // prettier-ignore
  ['2026-02-01', ' (останків), які, за твердженням російської сторони, належать українським оборонцям'], // prettier-ignore
  ['9999', ' (останків), які, за попереднім інформуванням російської сторони, можуть належати українським захисникам'], // prettier-ignore
]

const whose = (date: string): string => WHOSE.find(([until]) => date < until)?.[1] ?? ''

function countSentence(facts: BodiesFacts): string {
  const more = facts.istanbul && facts.date !== '2025-06-11' ? 'ще ' : ''
  return pick(facts.name, 'count', [
    `В Україну повернуто ${more}**${counted(facts)}**${whose(facts.date)}.`,
    `До України доправлено ${more}${counted(facts)}${whose(facts.date)}.`,
    `Україні передано ${more}**${counted(facts)}**${whose(facts.date)}.`,
  ])
}

/** Before November 2023 the Ministry of Reintegration spoke, plainly and with a formula at times. */
function earlyText(facts: BodiesFacts, total: string): string {
  const { bodies, formula, origins, name } = facts
  const from = origins.includes('temporarily occupied') ? ' з тимчасово окупованих територій' : ''
  const taken =
    bodies === 1
      ? 'тіло загиблого'
      : `тіла ${bodies} ${formOf(bodies, ['полеглого воїна', 'полеглих воїнів'])}`
  return [
    pick(name, 'early', [
      'Відбулася чергова операція з передачі тіл загиблих.',
      `Сьогодні, ${dayInWords(facts.date)}, проведено захід із повернення полеглих.`,
      'Завершено чергову передачу тіл полеглих.',
    ]) + (formula === null ? '' : ` Вона пройшла за формулою ${formula}.`),
    `Додому${from} повернуто ${taken}.`,
    azovstal(origins),
    /Zaporizhzhia oblast/u.test(origins) ? 'Передача відбулася в Запорізькій області.' : '',
    /Olenivka/u.test(origins) ? 'Серед них є й ті, хто загинув у колонії в Оленівці.' : '',
    total,
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function azovstal(origins: string): string {
  const count = /Azovstal (\d+) of/u.exec(origins)?.[1]
  if (count !== undefined) return `${count} із них – захисники «Азовсталі».`
  return origins.startsWith('Azovstal (all') ? 'Усі вони обороняли «Азовсталь».' : ''
}

const LOCATIVE: Readonly<Record<string, string>> = {
  Донецьк: 'Донеччині',
  Луганськ: 'Луганщині',
  Запорізьк: 'Запоріжжі',
  Харківськ: 'Харківщині',
  Херсонськ: 'Херсонщині',
  Курськ: 'Курщині',
}

/** «Донецькому, Луганському та Запорізькому» */
const allOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} та ${words.at(-1) ?? ''}`

function withoutCounts(origins: string, stems: readonly string[]): string {
  if (speaksOfRegions(origins)) {
    const places = stems.map((stem) => LOCATIVE[stem] ?? '').filter((place) => place !== '')
    return `Вони боронили Україну на ${allOf(places)}.`
  }
  const towns = /Mariupol, Horlivka/u.test(origins) ? ', із Маріуполя, Горлівки' : ''
  const morgues = morguesIn(origins) === null ? '' : ', а також із моргів на території рф'
  return `Повернуто тих, хто воював на ${allOf(stems.map((stem) => `${stem}ому`))} напрямках${towns}${morgues}.`
}

/** Places with counts as a list or a sentence, without counts as a sentence; empty where none is named. */
function originsText({ name, origins }: BodiesFacts): string {
  const directions = directionsIn(origins)
  if (directions.length === 0) return ''
  if (directions.every(({ count }) => count === null)) {
    return withoutCounts(
      origins,
      directions.map(({ words }) => words),
    )
  }
  const morgues = morguesIn(origins)?.count ?? null
  if (chance(name, 'places as list', 50)) {
    const lines = directions.map(({ words, count }) => `• ${words}ий напрямок – ${count ?? ''}`)
    if (morgues !== null) lines.push(`• морги на території рф – ${morgues}`)
    return `Репатрійовано:\n${lines.join(';\n')}.`
  }
  const parts = directions.map(
    ({ words, count }) => `${count ?? ''} ${form(count ?? 0, BODY)} – із ${words}ого напрямку`,
  )
  if (morgues !== null) parts.push(`ще ${morgues} – з моргів на території рф`)
  return `Зокрема, ${parts.join(', ')}.`
}

const DEED = [
  'Репатріаційні заходи проведено спільними зусиллями Координаційного штабу, Об’єднаного центру при СБУ, МВС, Збройних Сил України, Офісу Уповноваженого Верховної Ради України з прав людини, ДСНС та інших структур сектору безпеки й оборони.',
  'До заходів долучилися Збройні Сили України, МВС, СБУ, ДСНС у Сумській області та Секретаріат Уповноваженого з питань осіб, зниклих безвісти за особливих обставин.',
] as const

const RED_CROSS = [
  'За сприяння дякуємо Міжнародному Комітету Червоного Хреста.',
  'Окрема вдячність Міжнародному Комітету Червоного Хреста за підтримку.',
] as const

const NEXT = [
  'Найближчим часом слідчі правоохоронних органів разом з експертами МВС проведуть потрібні експертизи, щоб ідентифікувати репатрійованих.',
  'Далі на репатрійованих чекають експертизи: особи загиблих встановлюватимуть слідчі та експертні установи МВС.',
] as const

const openingOf = (facts: BodiesFacts): string => {
  if (facts.final) {
    return '**Завершальний етап** репатріаційних заходів, узгоджених у Стамбулі, відбувся сьогодні.'
  }
  if (facts.istanbul) {
    return 'Сьогодні, згідно з домовленостями у Стамбулі, відбулися репатріаційні заходи.'
  }
  return pick(facts.name, 'opening', [
    'Сьогодні відбулися репатріаційні заходи.',
    `Сьогодні, ${dayInWords(facts.date)}, проведено репатріаційні заходи.`,
    '**Відбувся черговий репатріаційний захід.**',
    'Сьогодні завершено чергові репатріаційні заходи.',
  ])
}

/** Writes the Headquarters' post about a return of bodies. `total` is a stated running total. */
export function bodiesText(facts: BodiesFacts, total: string): string {
  if (facts.date < '2023-11-20') return earlyText(facts, total)
  return [
    `${openingOf(facts)} ${countSentence(facts)}`,
    originsText(facts),
    total,
    pick(facts.name, 'deed', DEED),
    pick(facts.name, 'red cross', RED_CROSS),
    pick(facts.name, 'next', NEXT),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
