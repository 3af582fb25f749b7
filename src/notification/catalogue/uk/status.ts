import type { Totals } from '#ledger/standing.ts'
import type { Forms } from '#notification/catalogue/counting.ts'
import type { StatusWords } from '#notification/catalogue/messages.ts'
import { bodies, cameHome, count, hedge, number, people, persons, personsOf } from './counts.ts'

const withoutFigure = (value: number, forms: Forms): string =>
  value === 0 ? '' : `; ${count(value, forms)} — без оприлюдненої кількості`

/** A sum of nothing published would be a zero that nobody stated. */
const leastOf = (total: number, words: (value: number) => string): string =>
  total === 0 ? '' : `щонайменше ${words(total)}, `

const exchanges = ({ total, events, days, withoutFigure: none }: Totals): string => {
  if (events === 0) return 'обмінів у записах немає'
  return [
    leastOf(total, people),
    `днів з обмінами — ${days}`,
    withoutFigure(none, { one: 'обмін', few: 'обміни', many: 'обмінів', other: 'обміну' }),
  ].join('')
}

const TRANSFERS = { one: 'передача', few: 'передачі', many: 'передач', other: 'передачі' }
const repatriations = ({ total, events, withoutFigure: none }: Totals): string =>
  events === 0
    ? 'передач у записах немає'
    : `${leastOf(total, bodies)}${count(events, TRANSFERS)}${withoutFigure(none, TRANSFERS)}`

const ago = (minutes: number): string => {
  if (minutes < 1) return 'щойно'
  if (minutes < 60) {
    return `${count(minutes, { one: 'хвилину', few: 'хвилини', many: 'хвилин', other: 'хвилини' })} тому`
  }
  const hours = Math.floor(minutes / 60)
  return hours < 48
    ? `${count(hours, { one: 'годину', few: 'години', many: 'годин', other: 'години' })} тому`
    : `${count(Math.floor(hours / 24), { one: 'день', few: 'дні', many: 'днів', other: 'дня' })} тому`
}

const amountOf = (from: number, to: number): string => {
  if (from === to) return persons(from)
  return from === 0 ? `щонайбільше ${persons(to)}` : `від ${number(from)} до ${personsOf(to)}`
}

export const status: StatusWords = {
  title: (moment) => `Стан на ${moment}`,
  lastExchange: (day, value, ordinal) =>
    `Останній обмін: ${day}, ${value === null ? 'кількості не оприлюднено' : people(value)}${ordinal === null ? '' : ` (${ordinal}-й)`}.`,
  noExchange: 'Жодного обміну в записах ще немає.',
  exchangesThisYear: (totals) => `Цього року: ${exchanges(totals)}.`,
  exchangesSince2022: (totals) => `Від 2022 року: ${exchanges(totals)}.`,
  statedPeople: (of, value, day) =>
    `За даними ${of}, станом на ${day} ${cameHome(value)} ${persons(value)}.`,
  lastBodies: (day, value, hedged) =>
    value === null
      ? `Останні репатріаційні заходи: ${day}, повернуто тіла${hedge(value, hedged)}; кількості не оприлюднено.`
      : `Останні репатріаційні заходи: ${day}, повернуто ${bodies(value)}${hedge(value, hedged)}.`,
  noBodies: 'Записів про репатріаційні заходи ще немає.',
  bodiesThisYear: (totals) => `Цього року: ${repatriations(totals)}.`,
  bodiesSince2022: (totals) => `Від 2022 року: ${repatriations(totals)}.`,
  statedBodies: (of, value, day) => `За даними ${of}, станом на ${day} повернуто ${bodies(value)}.`,
  ownSum: 'Суми — наш підрахунок оприлюднених чисел, а не офіційне число.',
  open: 'Відкриті домовленості',
  noOpen: 'Відкритої домовленості з оприлюдненою кількістю немає.',
  promise: (day, promised, atLeast) =>
    `Домовленість від ${day}: ${atLeast ? 'щонайменше ' : ''}${count(promised, { one: 'полонений', few: 'полонені', many: 'полонених', other: 'полонених' })} з кожної сторони.`,
  progress: (from, to) => `За дописами сторін — ${amountOf(from, to)}.`,
  nothingNamed: 'Жодна зі сторін іще не назвала обміну за цією домовленістю.',
  namedBy: (day, value, by) => `${day} — ${persons(value)} (за даними ${by}).`,
  shareNotPublished: (day, whole) =>
    whole === null
      ? `Обмін ${day}: скільки людей із нього — за цією домовленістю, не сказано.`
      : `${day} ${cameHome(whole)} ${persons(whole)}; скільки з них — за цією домовленістю, не сказано.`,
  notDeclared: 'Жодна зі сторін не оголосила домовленість виконаною.',
  progressWith: (from, to) => `Разом із цим обміном — ${amountOf(from, to)} (за дописами сторін).`,
  disputed: 'Сторони кажуть різне:',
  disputedFigures: (day, ours, theirs) =>
    `${day} — ${persons(ours.value)} за даними ${ours.of}, ${persons(theirs.value)} за даними ${theirs.of}.`,
  denied: (day, byUkraine) =>
    `${day} ${byUkraine ? 'українська' : 'російська'} сторона заявила, що домовленості не виконано.`,
  headquarters: 'штабу',
  read: (of, when, lastPost) =>
    `Канал ${of} прочитано ${when}, нових дописів немає.${lastPost === null ? '' : ` Останній допис: ${lastPost}.`}`,
  paused: (of, since, when) =>
    `У каналі ${of} немає нових дописів із ${since}. Перевіряємо далі; востаннє прочитано ${when}.`,
  unreadable: (of, since, reason) =>
    `Не можемо прочитати канал ${of} з ${since}. Причина: ${reason}. Намагаємося далі.`,
  notReadYet: (of) => `Канал ${of} ще не прочитано: читання щойно почалося.`,
  alsoRead: (channels) => `Також прочитано: ${channels.join(', ')}.`,
  readAgo: (handle, when) => `${handle} (${when})`,
  ago,
}
