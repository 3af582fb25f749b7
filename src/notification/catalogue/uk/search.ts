import type { SearchWords } from '#notification/catalogue/search-words.ts'
import { count, people } from './counts.ts'

export const search: SearchWords = {
  title: (query) => `Пошук: «${query}»`,
  found: (total) =>
    `Знайдено ${count(total, { one: 'запис', few: 'записи', many: 'записів', other: 'запису' })}.`,
  page: (page, pages) => `Сторінка ${page} з ${pages}.`,
  nothing:
    'За цим запитом нічого не знайдено. Імен людей бот не шукає. Спробуйте день (19.08.2025), номер обміну (69) чи слово (Стамбул).',
  noSuchDay: 'Такого дня немає в календарі. Дату пишуть так: 19.08.2025.',
  noneNumbered: (ordinal) =>
    `${ordinal}-го обміну в записах немає. Щоб шукати за кількістю людей, напишіть саме число: ${ordinal}.`,
  nearest: 'Того дня обмінів у записах немає. Найближчі:',
  howTo: 'Що знайти? Наприклад: /search Стамбул, /search 69 обмін, /search 19.08.2025.',
  chooseFirst: 'Записи про репатріаційні заходи бачать лише ті, хто обрав цю тему.',
  exchange: (day) => `Обмін полоненими, ${day}`,
  repatriation: (day) => `Репатріаційні заходи, ${day}`,
  said: (holder, value) =>
    `${holder}: ${value === null ? 'кількості не оприлюднено' : people(value)}.`,
  unconfirmed: 'Про це повідомила тільки російська сторона.',
  post: (title, day) => `${title}, ${day}`,
  missing: 'Канал цього допису більше не показує.',
  back: '← Назад',
  more: 'Далі →',
  by: (holder, ordinal) => `${holder}${ordinal === null ? '' : ` · ${ordinal}-й обмін`}`,
  noneOn: (day) => `${day}: обмінів у записах немає`,
  nearestDays: (days) => `Найближчі: ${days.join('; ')}.`,
  openBot: 'Відкрити бота',
  askedBy: 'Запис неофіційного бота за офіційними дописами.',
}
