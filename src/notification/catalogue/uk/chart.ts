import type { ChartWords } from '#notification/catalogue/chart-words.ts'
import { count } from './counts.ts'

const exchanges = (value: number): string =>
  count(value, { one: 'обмін', few: 'обміни', many: 'обмінів', other: 'обміну' })

export const chart: ChartWords = {
  years: {
    title: 'З полону додому, за роками',
    subtitle: 'Щонайменше: сума чисел, які оприлюднила Україна',
  },
  months: {
    title: (year) => `З полону додому, ${year} рік`,
    subtitle: 'Щонайменше: сума чисел, які оприлюднила Україна',
  },
  quotas: {
    title: 'Домовленості про обмін полоненими',
    subtitle: 'Скільки людей повернулося в Україну, за дописами сторін',
  },
  notPublished: 'кількості не оприлюднено',
  noRecords: 'обмінів у записах немає',
  without: (value) => `і ще ${exchanges(value)} без оприлюдненої кількості`,
  atLeast: (people) => `щонайменше ${people}`,
  unplaced: (value) => `Не враховано ${exchanges(value)}, точного місяця яких ніхто не назвав.`,
  ownSum: 'Суми — наш підрахунок за дописами штабу та відкритими джерелами, а не офіційне число.',
  shades: 'Світліший відтінок — люди, частку яких за цією домовленістю не оприлюднено.',
  promise: (day) => `Домовленість від ${day}`,
  counted: (from, to, promised, atLeast) =>
    `${from === to ? from : `від ${from} до ${to}`} ${atLeast ? 'зі щонайменше ' : 'з '}${promised}`,
  noNumbers: (promised, atLeast) =>
    `Обіцяно ${atLeast ? 'щонайменше ' : ''}${promised}; чисел обмінів не оприлюднено`,
  state: {
    open: 'Жодна зі сторін не оголосила її виконаною',
    met: (by, day) => `Виконаною її назвали: ${by} (${day})`,
    closed: (by, day) => `Завершеною її назвали: ${by} (${day})`,
    superseded: 'Її замінила пізніша домовленість',
  },
  nothing: 'Оприлюднених чисел для графіка ще немає.',
  byYears: 'За роками',
  byQuotas: 'Домовленості',
  speakers: {
    'Coordination HQ': 'Координаційний штаб',
    'Russian MoD': 'Міноборони РФ',
    Zelensky: 'Зеленський',
    Budanov: 'Буданов',
    Medinsky: 'Мединський',
    Umerov: 'Умєров',
    Witkoff: 'Віткофф',
  },
}
