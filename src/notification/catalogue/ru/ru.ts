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
  notifyExchanges: 'Сообщать об обменах',
  choose: 'Выбрать самостоятельно',
  cancel: 'Отменить',
  sources: 'Источники',
  earlier: 'Предыдущие обмены',
  back: 'Назад',
  read: 'Прочитать',
  details: 'Подробнее',
  stopBodies: 'Больше не сообщать о репатриации',
  turn: (topic, on) =>
    ({
      exchanges: on ? 'Сообщать об обменах' : 'Не сообщать об обменах',
      bodies: on ? 'Сообщать о репатриации' : 'Не сообщать о репатриации',
      quota: on ? 'Сообщать о договорённостях' : 'Не сообщать о договорённостях',
      claims: on
        ? 'Сообщать об утверждениях обеих сторон'
        : 'Не сообщать об утверждениях обеих сторон',
      digest: on ? 'Присылать обзор' : 'Не присылать обзор',
    })[topic],
  forgetYes: 'Да, удалить всё',
  forgetNo: 'Нет, оставить',
  bodies: 'Репатриационные мероприятия',
  latest: 'Последний обмен',
  earlierPosts: 'Предыдущие посты',
}

const profile: ProfileWords = {
  name: 'Вдома: посты штаба',
  about:
    'Неофициальный бот: обмены пленными по постам Координационного штаба. Без списков и слухов.',
  description:
    'Этот неофициальный бот читает официальные каналы и сообщает об обменах пленными после поста Координационного штаба. За каждым числом — цитата, ссылка и время. Списков и имён здесь нет.',
  commands: [
    { command: 'start', description: 'Начать', inGroups: false },
    { command: 'settings', description: 'Настройки: темы, звук, тихие часы, язык', inGroups: true },
    { command: 'status', description: 'Состояние: последние события и источники', inGroups: true },
    { command: 'latest', description: 'Последний обмен', inGroups: true },
    { command: 'exchanges', description: 'Обмены за год', inGroups: true },
    { command: 'quota', description: 'Договорённости', inGroups: true },
    { command: 'search', description: 'Поиск в записях', inGroups: false },
    { command: 'chart', description: 'Графики: кто вернулся, договорённости', inGroups: true },
    { command: 'export', description: 'Файлы с данными', inGroups: false },
    { command: 'digest', description: 'Обзор за неделю, день или месяц', inGroups: false },
    { command: 'event', description: 'Событие по номеру', inGroups: false },
    { command: 'sources', description: 'Источники', inGroups: false },
    { command: 'safety', description: 'Как уберечься от мошенников', inGroups: false },
    { command: 'help', description: 'Что умеет бот и куда обращаться', inGroups: true },
    { command: 'feedback', description: 'Отзыв оператору', inGroups: false },
    { command: 'about', description: 'О боте', inGroups: false },
    { command: 'privacy', description: 'Что бот хранит', inGroups: false },
    { command: 'mydata', description: 'Что сохранено об этом чате', inGroups: false },
    { command: 'unsubscribe', description: 'Не сообщать ни о чём', inGroups: false },
    { command: 'forget', description: 'Удалить всё об этом чате', inGroups: false },
  ],
}

/** Russian: offered, never chosen for anyone. */
export const ru = {
  language: 'Русский',
  calendar: calendarIn('ru', cities),
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
