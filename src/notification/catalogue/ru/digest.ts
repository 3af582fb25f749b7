import type { DigestWords } from '#notification/catalogue/digest-words.ts'
import { count, number, people } from './counts.ts'

const SO_FAR = { day: 'Сегодня', week: 'На этой неделе', month: 'В этом месяце' }
const PERIOD = { day: 'За день', week: 'За неделю', month: 'За месяц' }
const FEW: readonly string[] = ['', 'один обмен', 'два обмена', 'три обмена', 'четыре обмена']
const exchangesOf = (value: number): string =>
  FEW[value] ?? count(value, { one: 'обмен', few: 'обмена', many: 'обменов', other: 'обмена' })

export const digest: DigestWords = {
  period: (every, days, usual) => `${usual ? PERIOD[every] : 'За'} ${days}:`,
  soFar: (every, days) => `${SO_FAR[every]}, ${days}:`,
  times: 'Когда присылать обзор',
  exchange: (day, value) =>
    `${day}, ${value === null ? 'количество не опубликовано' : people(value)}`,
  exchanges: (rows) =>
    rows.length === 0 ? 'обменов не было.' : `${exchangesOf(rows.length)} (${rows.join('; ')}).`,
  noCorrections: 'Исправлений не было.',
  posts: (several) =>
    several
      ? 'Новые посты в канале Координационного штаба.'
      : 'Новый пост в канале Координационного штаба.',
  corrected: (day, part, was, is) =>
    `Исправлено, обмен ${day}${part === null ? '' : ` (${part})`}: было ${number(was)}, ${is === null ? 'теперь не опубликовано' : `стало ${number(is)}`}.`,
  claims: (day) => `Обмен ${day}: числа, названные другой стороной`,
  claimsAside: 'Оба утверждения показаны рядом.',
  look: 'Посмотреть',
}
