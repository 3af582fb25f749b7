import { calendarIn } from '#notification/catalogue/calendar.ts'
import type { ButtonWords, Messages, ProfileWords } from '#notification/catalogue/messages.ts'
import { list, number } from './counts.ts'
import { cities } from './cities.ts'
import { bodies, exchange, sources } from './events.ts'
import { digest } from './digest.ts'
import { group } from './group.ts'
import { info } from './info.ts'
import { names } from './names.ts'
import { settings } from './settings.ts'
import { status } from './status.ts'
import { talk } from './talk.ts'

const buttons: ButtonWords = {
  notifyExchanges: 'Сповіщати про обміни',
  choose: 'Обрати самостійно',
  cancel: 'Скасувати',
  sources: 'Джерела',
  earlier: 'Попередні обміни',
  back: 'Назад',
  read: 'Прочитати',
  details: 'Докладніше',
  stopBodies: 'Більше не сповіщати про репатріацію',
  turn: (topic, on) =>
    ({
      exchanges: on ? 'Сповіщати про обміни' : 'Не сповіщати про обміни',
      bodies: on ? 'Сповіщати про репатріацію' : 'Не сповіщати про репатріацію',
      quota: on ? 'Сповіщати про домовленості' : 'Не сповіщати про домовленості',
      claims: on
        ? 'Сповіщати про твердження обох сторін'
        : 'Не сповіщати про твердження обох сторін',
      digest: on ? 'Надсилати підсумок' : 'Не надсилати підсумку',
    })[topic],
  forgetYes: 'Так, видалити все',
  forgetNo: 'Ні, залишити',
  bodies: 'Репатріаційні заходи',
  latest: 'Останній обмін',
  earlierPosts: 'Попередні дописи',
}

const profile: ProfileWords = {
  name: 'Вдома: дописи штабу',
  about:
    'Неофіційний бот: обміни полоненими за дописами Координаційного штабу. Без списків і чуток.',
  description:
    'Цей неофіційний бот читає офіційні канали й повідомляє про обміни полоненими після допису Координаційного штабу. За кожним числом — цитата, посилання й час. Списків та імен тут немає.',
  commands: [
    { command: 'start', description: 'Почати', inGroups: false },
    {
      command: 'settings',
      description: 'Налаштування: теми, звук, тихі години, мова',
      inGroups: true,
    },
    { command: 'status', description: 'Стан: останні події та джерела', inGroups: true },
    { command: 'latest', description: 'Останній обмін', inGroups: true },
    { command: 'exchanges', description: 'Обміни за рік', inGroups: true },
    { command: 'quota', description: 'Домовленості', inGroups: true },
    { command: 'search', description: 'Пошук у записах', inGroups: false },
    { command: 'chart', description: 'Графіки: хто повернувся, домовленості', inGroups: true },
    { command: 'export', description: 'Файли з даними', inGroups: false },
    { command: 'digest', description: 'Підсумок за тиждень, день чи місяць', inGroups: false },
    { command: 'event', description: 'Подія за номером', inGroups: false },
    { command: 'sources', description: 'Джерела', inGroups: false },
    { command: 'safety', description: 'Як уберегтися від шахраїв', inGroups: false },
    { command: 'help', description: 'Що вміє бот і куди звертатися', inGroups: true },
    { command: 'feedback', description: 'Відгук оператору', inGroups: false },
    { command: 'about', description: 'Про бота', inGroups: false },
    { command: 'privacy', description: 'Що бот зберігає', inGroups: false },
    { command: 'mydata', description: 'Що збережено про цей чат', inGroups: false },
    { command: 'unsubscribe', description: 'Не сповіщати ні про що', inGroups: false },
    { command: 'forget', description: 'Видалити все про цей чат', inGroups: false },
  ],
}

/** Ukrainian. */
export const uk = {
  language: 'Українська',
  calendar: calendarIn('uk', cities),
  number,
  list,
  names,
  cities,
  exchange,
  bodies,
  sources,
  status,
  settings,
  info,
  digest,
  group,
  talk,
  buttons,
  profile,
} satisfies Messages
