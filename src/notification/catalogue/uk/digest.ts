import type { DigestWords } from '#notification/catalogue/digest-words.ts'
import { count, number, people } from './counts.ts'

const SO_FAR = { day: 'Сьогодні', week: 'Цього тижня', month: 'Цього місяця' }
const PERIOD = { day: 'За день', week: 'За тиждень', month: 'За місяць' }
const FEW: readonly string[] = ['', 'один обмін', 'два обміни', 'три обміни', 'чотири обміни']
const exchangesOf = (value: number): string =>
  FEW[value] ?? count(value, { one: 'обмін', few: 'обміни', many: 'обмінів', other: 'обміну' })

export const digest: DigestWords = {
  period: (every, days, usual) => `${usual ? PERIOD[every] : 'За'} ${days}:`,
  soFar: (every, days) => `${SO_FAR[every]}, ${days}:`,
  times: 'Коли надсилати підсумок',
  exchange: (day, value) =>
    `${day}, ${value === null ? 'кількості не оприлюднено' : people(value)}`,
  exchanges: (rows) =>
    rows.length === 0 ? 'обмінів не було.' : `${exchangesOf(rows.length)} (${rows.join('; ')}).`,
  noCorrections: 'Виправлень не було.',
  posts: (several) =>
    several
      ? 'Нові дописи в каналі Координаційного штабу.'
      : 'Новий допис у каналі Координаційного штабу.',
  corrected: (day, part, was, is) =>
    `Виправлено, обмін ${day}${part === null ? '' : ` (${part})`}: було ${number(was)}, ${is === null ? 'тепер не оприлюднено' : `стало ${number(is)}`}.`,
  claims: (day) => `Обмін ${day}: числа, названі іншою стороною`,
  claimsAside: 'Обидва твердження показано поруч.',
  look: 'Переглянути',
}
