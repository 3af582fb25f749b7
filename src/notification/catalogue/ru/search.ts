import type { SearchWords } from '#notification/catalogue/search-words.ts'
import { count, people } from './counts.ts'

export const search: SearchWords = {
  title: (query) => `Поиск: «${query}»`,
  found: (total) =>
    `Найдено: ${count(total, { one: 'запись', few: 'записи', many: 'записей', other: 'записи' })}.`,
  page: (page, pages) => `Страница ${page} из ${pages}.`,
  nothing:
    'По этому запросу ничего не найдено. Имён людей бот не ищет. Попробуйте день (19.08.2025), номер обмена (69) или слово (Стамбул).',
  noSuchDay: 'Такого дня нет в календаре. Дату пишут так: 19.08.2025.',
  noneNumbered: (ordinal) =>
    `${ordinal}-го обмена в записях нет. Чтобы искать по количеству людей, напишите само число: ${ordinal}.`,
  nearest: 'В этот день обменов в записях нет. Ближайшие:',
  howTo: 'Что найти? Например: /search Стамбул, /search 69 обмен, /search 19.08.2025.',
  chooseFirst: 'Записи о репатриационных мероприятиях видят только те, кто выбрал эту тему.',
  exchange: (day) => `Обмен пленными, ${day}`,
  repatriation: (day) => `Репатриационные мероприятия, ${day}`,
  said: (holder, value) =>
    `${holder}: ${value === null ? 'количество не опубликовано' : people(value)}.`,
  unconfirmed: 'Об этом сообщила только российская сторона.',
  post: (title, day) => `${title}, ${day}`,
  missing: 'Канал этот пост больше не показывает.',
  back: '← Назад',
  more: 'Дальше →',
  by: (holder, ordinal) => `${holder}${ordinal === null ? '' : ` · ${ordinal}-й обмен`}`,
  noneOn: (day) => `${day}: обменов в записях нет`,
  nearestDays: (days) => `Ближайшие: ${days.join('; ')}.`,
  openBot: 'Открыть бота',
  askedBy: 'Запись неофициального бота по официальным постам.',
}
