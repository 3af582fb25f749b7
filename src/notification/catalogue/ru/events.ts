import type { BodiesWords, ExchangeWords, SourceWords } from '#notification/catalogue/messages.ts'
import {
  bodies as countOfBodies,
  cameHome,
  count,
  form,
  hedge,
  list,
  number,
  people,
  peopleGiven,
  several,
} from './counts.ts'

export const exchange: ExchangeWords = {
  title: (value) => `Обмен пленными: домой ${cameHome(value)} ${people(value)}`,
  titleUnknown: (holder) =>
    holder === 'coordination_hq'
      ? 'Обмен пленными: количества освобождённых штаб не опубликовал'
      : 'Обмен пленными: количество освобождённых не опубликовано',
  titlePartly: 'Обмен пленными: общее количество освобождённых не опубликовано',
  titleUnconfirmed: 'Обмен пленными, не подтверждённый Украиной',
  ordinal: (value) => `${value}-й обмен`,
  stage: (value, final) => {
    if (value === null) return final ? 'завершающий этап' : ''
    return final ? `${value}-й этап, завершающий` : `${value}-й этап`
  },
  military: (value) => count(value, { one: 'военный', few: 'военных', other: 'военных' }),
  civilians: (value) =>
    count(value, { one: 'гражданский', few: 'гражданских', other: 'гражданских' }),
  children: (value) => count(value, { one: 'ребёнок', few: 'ребёнка', many: 'детей', other: 'детей' }), // prettier-ignore
  women: (value) => count(value, { one: 'женщина', few: 'женщины', many: 'женщин', other: 'женщин' }), // prettier-ignore
  consistsOf: (parts) => `${parts.join(' и ')}.`,
  among: (parts) => `Среди них — ${list(parts)}.`,
  outside: (value) => `Из этого количества ${people(value)} ${cameHome(value)} вне обмена.`,
  computed: 'Общее количество вычислено по числам, названным в посте.',
  alsoSaid: (of, value) => `По данным ${of}, ${cameHome(value)} ${people(value)}.`,
  saidBy: (of, clauses) => `По данным ${of}, ${clauses.join('; ')}.`,
  handedToUkraine: (value) => `Украине ${peopleGiven(value)}`,
  handedMilitary: (value, military) => {
    if (value === null) return `Украине передано военных — ${number(military)}`
    if (value !== military) {
      return `Украине ${peopleGiven(value)}, из них военных — ${number(military)}`
    }
    return value === 1
      ? `Украине ${peopleGiven(value)}, названный военнослужащим`
      : `Украине ${peopleGiven(value)}, все названы военнослужащими`
  },
  returnedToRussia: (value) =>
    value === 0 ? 'в Россию никто не вернулся' : `в Россию ${cameHome(value)} ${people(value)}`,
  ofThemCivilians: (value) => `гражданских, возвращённых в Россию, — ${number(value)}`,
  noConfirmation: 'Официального подтверждения нет.',
  mediation: (names) => `Посредничество: ${names.join(', ')}.`,
  agreement: (name, part) =>
    part
      ? `Договорённость, названная в источнике: ${name}. По ней прошла только часть обмена.`
      : `Договорённость, названная в источнике: ${name}.`,
  agreementNotNamed: 'В посте не указано, в рамках какой договорённости состоялся обмен.',
  unconfirmed:
    'Об этом сообщила только российская сторона; Координационный штаб этого не подтвердил.',
  caution:
    'Этот пост не даёт ответа о конкретном человеке: ни «да», ни «нет». Официальную информацию предоставляет Координационный штаб, в том числе через личный кабинет.',
}

export const bodies: BodiesWords = {
  gate: (of) => `Новый пост в канале ${of}`,
  lastGate: (of) => `Пост в канале ${of}`,
  title: (day) => `Репатриационные мероприятия, ${day}`,
  returned: (holder, value, hedged) =>
    value === null
      ? `${holder}: в Украину возвращены тела (останки)${hedge(value, hedged)}. Количество не опубликовано.`
      : `${holder}: в Украину возвращено ${countOfBodies(value)}${hedge(value, hedged)}.`,
  unconfirmed:
    'Об этом сообщила только российская сторона; Координационный штаб этого не подтвердил.',
  notIdentified:
    'Погибшие ещё не идентифицированы. Экспертизы могут длиться много месяцев. О результате семье сообщает следователь; официальное извещение приходит через ТЦК и СП.',
  notIdentifiedThen:
    'На день передачи погибшие ещё не были идентифицированы. О результате экспертиз семье сообщает следователь; официальное извещение приходит через ТЦК и СП.',
  directions: 'Направления и места, названные в публикации:',
  captivity: (of, value) =>
    `По данным ${of}, ${several(value)} из них ${form(value, { one: 'погиб', other: 'погибли' })} в плену.`,
  noDetails: 'Других подробностей в посте нет.',
  saidBy: (of, clauses) => `По данным ${of}, ${clauses.join('; ')}.`,
  toUkraine: (value) => `Украине передано ${countOfBodies(value)}`,
  toRussia: (value) =>
    value === 0
      ? 'российской стороне тела не передавались'
      : `российской стороне передано ${countOfBodies(value)}`,
}

export const sources: SourceWords = {
  title: 'Источники',
  dayUnknown: 'точный день неизвестен',
  posted: (moment) => `Опубликовано: ${moment}.`,
  seen: (moment) => `Бот прочитал: ${moment}.`,
  sent: (moment) => `Вам отправлено: ${moment}.`,
  post: 'пост',
  source: (value) => `источник ${value}`,
  history: 'Запись составлена по открытым источникам; цитаты нет.',
  statedBy: (words) => `Количество для российской стороны назвали: ${words}.`,
  conflict: 'Числа в открытых источниках расходятся.',
  counter: 'Это число российской стороны.',
  silent: 'В посте сказано, что Москва официально этого не комментировала.',
  commented: 'Российская сторона дала официальный комментарий.',
  more: (left) =>
    `Здесь не показано: ещё ${count(left, { one: 'источник', few: 'источника', many: 'источников', other: 'источника' })}.`,
  noFigures: 'числа не названы',
  gone: 'Канал этого поста больше не показывает.',
}
