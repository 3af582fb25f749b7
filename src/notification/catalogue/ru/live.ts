import type { CorrectedBy, LiveWords } from '#notification/catalogue/live-words.ts'
import { cameHome, count, form, list, number, people } from './counts.ts'

const FEW: readonly string[] = ['', 'один обмен', 'два обмена', 'три обмена', 'четыре обмена']
const exchanges = (value: number): string =>
  FEW[value] ?? count(value, { one: 'обмен', few: 'обмена', many: 'обменов', other: 'обмена' })

const happened = (value: number): string =>
  form(value, { one: 'Состоялся', few: 'Состоялись', many: 'Состоялось', other: 'Состоялось' })

const CORRECTED: Readonly<Record<CorrectedBy, string>> = {
  headquarters: 'штаб уточнил количество',
  us: 'количество исправили мы, а не штаб',
  others: 'количество уточнено',
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Of messages sent already, in Russian. */
export const ruLive: LiveWords = {
  atTime: (time) => `в ${time}`,
  onMoment: (moment) => moment,
  corrected: (when, by, figures) => `Исправлено ${when}: ${CORRECTED[by]}. ${figures.join(' ')}`,
  wasIs: (was, is) =>
    is === null
      ? `Было ${number(was)}, теперь количество не опубликовано.`
      : `Было ${number(was)}, стало ${number(is)}.`,
  partWasIs: (part, was, is) =>
    is === null
      ? `${upper(part)}: было ${number(was)}, теперь не указано.`
      : `${upper(part)}: было ${number(was)}, стало ${number(is)}.`,
  correctedFacts: (when, facts) => `Исправлено ${when}. ${facts.join(' ')}`,
  dayWasIs: (was, is) => `Дата: ${is} (ранее указано ${was}).`,
  ordinalWasIs: (was, is) =>
    is === null
      ? `Номер обмена: было ${number(was)}, теперь не указано.`
      : `Номер обмена: было ${number(was)}, стало ${number(is)}.`,
  mergedInto: (when, what, day, was) =>
    `Исправлено ${when}: в этом посте речь идёт ${what === 'prisoner_exchange' ? 'об обмене' : 'о репатриационных мероприятиях'} ${day}${was === null ? '' : ` (ранее указано ${was})`}.`,
  gateCorrected: (when) => `Обновлено ${when}.`,
  noLongerConfirmed: (when, byUs) =>
    byUs
      ? `Исправлено ${when}: мы сообщили об этом по ошибке, украинские каналы этого не подтверждают.`
      : `Исправлено ${when}: украинские каналы этого больше не подтверждают.`,
  updateNumber: (day, value) =>
    value === null
      ? `Обмен пленными, ${day}: количество больше не опубликовано`
      : `Обмен пленными, ${day}: домой ${cameHome(value)} ${people(value)}`,
  updateStage: (day, stage) => `Обмен пленными, ${day}: ${stage}`,
  updateSee: 'Полное сообщение выше обновлено.',
  retraction: ({ day, when }, reason) => {
    switch (reason) {
      case 'our_mistake':
        return `Мы ошиблись: сообщение об обмене ${day}, отправленное ${when}, было ошибкой. Это наша ошибка, а не канала. Проверяем, был ли этот обмен. Просим прощения.`
      case 'unconfirmed':
        return `Мы ошиблись: украинские каналы не подтверждают обмена ${day}, о котором мы сообщили ${when}. Просим прощения. Причина: канал изменил пост, по которому мы сообщили.`
      case 'post_gone':
        return `Мы ошиблись: обмена ${day}, о котором мы сообщили ${when}, не было. Просим прощения. Причина: канал убрал пост, по которому мы сообщили.`
      case 'post_changed':
        return `Мы ошиблись: обмена ${day}, о котором мы сообщили ${when}, не было. Просим прощения. Причина: канал изменил пост, по которому мы сообщили.`
    }
  },
  people,
  retractionOfGate:
    'Мы ошиблись: сообщение, на которое отвечаем, не следовало отправлять. Просим прощения.',
  retracted: ({ day, when }, reason) =>
    reason === 'our_mistake'
      ? `Отозвано ${when}. Об обмене ${day} мы сообщили по ошибке, это проверяем. Просим прощения.`
      : `Отозвано ${when}. Обмена ${day}, о котором здесь шла речь, не было. Просим прощения за ошибку.`,
  retractedSeveral: ({ days, more, when }, reason) => {
    const all = list([...days, ...(more === 0 ? [] : [`ещё ${number(more)}`])])
    return reason === 'our_mistake'
      ? `Отозвано ${when}. Об обменах ${all} мы сообщили по ошибке, это проверяем. Просим прощения.`
      : `Отозвано ${when}. Обменов ${all}, о которых здесь шла речь, не было. Просим прощения за ошибку.`
  },
  retractedGate: (when) =>
    `Отозвано ${when}. Это сообщение было отправлено по ошибке. Просим прощения.`,
  held: (moment) => `Пост появился ${moment}; сообщение ждало, пока уведомления были выключены.`,
  heldHere: (moment) => `Пост появился ${moment}; это сообщение приходит с опозданием.`,
  missed: 'Пока уведомления были выключены',
  missedHere: 'Пока здесь не было сообщений',
  missedMore: (more) => `И ещё ${exchanges(more)}.`,
  missedExchanges: (events, days) => `${happened(events)} ${exchanges(events)}: ${list(days)}.`,
  missedBodies: (several) =>
    several
      ? 'Новые посты в канале Координационного штаба.'
      : 'Новый пост в канале Координационного штаба.',
  missedNote: 'Отдельных уведомлений об этом присылать не будем.',
  look: 'Посмотреть',
  readPosts: 'Прочитать',
}
