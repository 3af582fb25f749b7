import type { Totals } from '#ledger/standing.ts'
import type { Forms } from '#notification/catalogue/counting.ts'
import type { StatusWords } from '#notification/catalogue/messages.ts'
import { bodies, cameHome, count, hedge, number, people, peopleOf } from './counts.ts'

const withoutFigure = (value: number, forms: Forms): string =>
  value === 0 ? '' : `; ${count(value, forms)} — без опубликованного количества`

/** A sum of nothing published would be a zero that nobody stated. */
const leastOf = (total: number, words: (value: number) => string): string =>
  total === 0 ? '' : `не менее ${words(total)}, `

const bodiesOf = (value: number): string =>
  count(value, { one: 'тела (останков)', other: 'тел (останков)' })

const exchanges = ({ total, events, days, withoutFigure: none }: Totals): string => {
  if (events === 0) return 'обменов в записях нет'
  return [
    leastOf(total, peopleOf),
    `дней с обменами — ${days}`,
    withoutFigure(none, { one: 'обмен', few: 'обмена', many: 'обменов', other: 'обмена' }),
  ].join('')
}

const TRANSFERS = { one: 'передача', few: 'передачи', many: 'передач', other: 'передачи' }
const repatriations = ({ total, events, withoutFigure: none }: Totals): string =>
  events === 0
    ? 'передач в записях нет'
    : `${leastOf(total, bodiesOf)}${count(events, TRANSFERS)}${withoutFigure(none, TRANSFERS)}`

const ago = (minutes: number): string => {
  if (minutes < 1) return 'только что'
  if (minutes < 60) {
    return `${count(minutes, { one: 'минуту', few: 'минуты', many: 'минут', other: 'минуты' })} назад`
  }
  const hours = Math.floor(minutes / 60)
  return hours < 48
    ? `${count(hours, { one: 'час', few: 'часа', many: 'часов', other: 'часа' })} назад`
    : `${count(Math.floor(hours / 24), { one: 'день', few: 'дня', many: 'дней', other: 'дня' })} назад`
}

const amountOf = (from: number, to: number): string => {
  if (from === to) return people(from)
  return from === 0 ? `не более ${peopleOf(to)}` : `от ${number(from)} до ${peopleOf(to)}`
}

export const status: StatusWords = {
  title: (moment) => `Состояние на ${moment}`,
  lastExchange: (day, value, ordinal) =>
    `Последний обмен: ${day}, ${value === null ? 'количество не опубликовано' : people(value)}${ordinal === null ? '' : ` (${ordinal}-й)`}.`,
  noExchange: 'Ни одного обмена в записях ещё нет.',
  exchangesThisYear: (totals) => `В этом году: ${exchanges(totals)}.`,
  exchangesSince2022: (totals) => `С 2022 года: ${exchanges(totals)}.`,
  statedPeople: (of, value, day) =>
    `По данным ${of}, по состоянию на ${day} ${cameHome(value)} ${people(value)}.`,
  lastBodies: (day, value, hedged) =>
    value === null
      ? `Последние репатриационные мероприятия: ${day}, возвращены тела (останки)${hedge(value, hedged)}; количество не опубликовано.`
      : `Последние репатриационные мероприятия: ${day}, возвращено ${bodies(value)}${hedge(value, hedged)}.`,
  noBodies: 'Записей о репатриационных мероприятиях ещё нет.',
  bodiesThisYear: (totals) => `В этом году: ${repatriations(totals)}.`,
  bodiesSince2022: (totals) => `С 2022 года: ${repatriations(totals)}.`,
  statedBodies: (of, value, day) =>
    `По данным ${of}, по состоянию на ${day} возвращено ${bodies(value)}.`,
  ownSum: 'Суммы — наш подсчёт опубликованных чисел, а не официальное число.',
  open: 'Открытые договорённости',
  noOpen: 'Открытой договорённости с опубликованным количеством нет.',
  promise: (day, promised, atLeast) =>
    `Договорённость от ${day}: ${atLeast ? `не менее ${count(promised, { one: 'пленного', other: 'пленных' })}` : count(promised, { one: 'пленный', few: 'пленных', many: 'пленных', other: 'пленных' })} с каждой стороны.`,
  progress: (from, to) => `По постам сторон — ${amountOf(from, to)}.`,
  nothingNamed: 'Ни одна из сторон ещё не назвала обмена по этой договорённости.',
  namedBy: (day, value, by) => `${day} — ${people(value)} (по данным ${by}).`,
  shareNotPublished: (day, whole) =>
    whole === null
      ? `Обмен ${day}: сколько людей из него — по этой договорённости, не сказано.`
      : `${day} ${cameHome(whole)} ${people(whole)}; сколько из них — по этой договорённости, не сказано.`,
  notDeclared: 'Ни одна из сторон не объявила договорённость выполненной.',
  progressWith: (from, to) => `Вместе с этим обменом — ${amountOf(from, to)} (по постам сторон).`,
  disputed: 'Стороны говорят разное:',
  disputedFigures: (day, ours, theirs) =>
    `${day} — ${people(ours.value)} по данным ${ours.of}, ${people(theirs.value)} по данным ${theirs.of}.`,
  denied: (day, byUkraine) =>
    `${day} ${byUkraine ? 'украинская' : 'российская'} сторона заявила, что договорённость не выполнена.`,
  headquarters: 'штаба',
  read: (of, when, lastPost) =>
    `Канал ${of} прочитан ${when}, новых постов нет.${lastPost === null ? '' : ` Последний пост: ${lastPost}.`}`,
  paused: (of, since, when) =>
    `В канале ${of} нет новых постов с ${since}. Проверяем дальше; последний раз прочитан ${when}.`,
  unreadable: (of, since, reason) =>
    `Не можем прочитать канал ${of} с ${since}. Причина: ${reason}. Продолжаем пробовать.`,
  notReadYet: (of) => `Канал ${of} ещё не прочитан: чтение только началось.`,
  alsoRead: (channels) => `Также прочитаны: ${channels.join(', ')}.`,
  readAgo: (handle, when) => `${handle} (${when})`,
  ago,
}
