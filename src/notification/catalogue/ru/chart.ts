import type { ChartWords } from '#notification/catalogue/chart-words.ts'
import { count } from './counts.ts'

const exchanges = (value: number): string =>
  count(value, { one: 'обмен', few: 'обмена', many: 'обменов', other: 'обмена' })

export const chart: ChartWords = {
  years: {
    title: 'Из плена домой, по годам',
    subtitle: 'Не менее: сумма чисел, которые опубликовала Украина',
  },
  months: {
    title: (year) => `Из плена домой, ${year} год`,
    subtitle: 'Не менее: сумма чисел, которые опубликовала Украина',
  },
  quotas: {
    title: 'Договорённости об обмене пленными',
    subtitle: 'Сколько людей вернулось в Украину, по постам сторон',
  },
  notPublished: 'количество не опубликовано',
  noRecords: 'обменов в записях нет',
  without: (value) => `и ещё ${exchanges(value)} без опубликованного количества`,
  atLeast: (people) => `не менее ${people}`,
  unplaced: (value) => `Не учтено: ${exchanges(value)}, точного месяца которых никто не назвал.`,
  ownSum: 'Суммы — наш подсчёт по постам штаба и открытым источникам, а не официальное число.',
  shades: 'Светлее — люди, доля которых по этой договорённости не опубликована.',
  promise: (day) => `Договорённость от ${day}`,
  counted: (from, to, promised, atLeast) =>
    `${from === to ? from : `от ${from} до ${to}`} из ${atLeast ? 'не менее чем ' : ''}${promised}`,
  noNumbers: (promised, atLeast) =>
    `Обещано ${atLeast ? 'не менее ' : ''}${promised}; числа обменов не опубликованы`,
  state: {
    open: 'Ни одна из сторон не объявила её выполненной',
    met: (by, day) => `Выполненной её назвали: ${by} (${day})`,
    closed: (by, day) => `Завершённой её назвали: ${by} (${day})`,
    superseded: 'Её заменила более поздняя договорённость',
  },
  nothing: 'Опубликованных чисел для графика ещё нет.',
  byYears: 'По годам',
  byQuotas: 'Договорённости',
  speakers: {
    'Coordination HQ': 'Координационный штаб',
    'Russian MoD': 'Минобороны РФ',
    Zelensky: 'Зеленский',
    Budanov: 'Буданов',
    Medinsky: 'Мединский',
    Umerov: 'Умеров',
    Witkoff: 'Уиткофф',
  },
}
