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
  persons,
  personsGiven,
  several,
} from './counts.ts'

export const exchange: ExchangeWords = {
  title: (value) => `Обмін полоненими: додому ${cameHome(value)} ${people(value)}`,
  titleUnknown: (holder) =>
    holder === 'coordination_hq'
      ? 'Обмін полоненими: кількості звільнених штаб не оприлюднив'
      : 'Обмін полоненими: кількості звільнених не оприлюднено',
  titlePartly: 'Обмін полоненими: загальної кількості звільнених не оприлюднено',
  titleUnconfirmed: 'Обмін полоненими, не підтверджений Україною',
  ordinal: (value) => `${value}-й обмін`,
  stage: (value, final) => {
    if (value === null) return final ? 'завершальний етап' : ''
    return final ? `${value}-й етап, завершальний` : `${value}-й етап`
  },
  military: (value) =>
    count(value, {
      one: 'військовий',
      few: 'військові',
      many: 'військових',
      other: 'військових',
    }),
  civilians: (value) =>
    count(value, {
      one: 'цивільна особа',
      few: 'цивільні особи',
      many: 'цивільних осіб',
      other: 'цивільних осіб',
    }),
  children: (value) =>
    count(value, { one: 'дитина', few: 'дитини', many: 'дітей', other: 'дітей' }),
  women: (value) => count(value, { one: 'жінка', few: 'жінки', many: 'жінок', other: 'жінок' }),
  consistsOf: (parts) => `${parts.join(' та ')}.`,
  among: (parts) => `Серед них — ${list(parts)}.`,
  outside: (value) => `Із цієї кількості ${persons(value)} ${cameHome(value)} поза обміном.`,
  computed: 'Загальну кількість обчислено за числами, названими в дописі.',
  alsoSaid: (of, value) => `За даними ${of}, ${cameHome(value)} ${persons(value)}.`,
  saidBy: (of, clauses) => `За даними ${of}, ${clauses.join('; ')}.`,
  handedToUkraine: (value) => `Україні передано ${personsGiven(value)}`,
  handedMilitary: (value, military) => {
    if (value === null) return `Україні передано військових — ${number(military)}`
    if (value !== military) {
      return `Україні передано ${personsGiven(value)}, із них військових — ${number(military)}`
    }
    return value === 1
      ? `Україні передано ${personsGiven(value)}, названу військовослужбовцем`
      : `Україні передано ${personsGiven(value)}, усіх названо військовослужбовцями`
  },
  returnedToRussia: (value) =>
    value === 0 ? 'до Росії ніхто не повернувся' : `до Росії ${cameHome(value)} ${persons(value)}`,
  ofThemCivilians: (value) => `цивільних, повернутих до Росії, — ${number(value)}`,
  noConfirmation: 'Офіційного підтвердження немає.',
  mediation: (names) => `Посередництво: ${names.join(', ')}.`,
  agreement: (name, part) =>
    part
      ? `Домовленість, названа в джерелі: ${name}. За нею відбулася лише частина обміну.`
      : `Домовленість, названа в джерелі: ${name}.`,
  agreementNotNamed: 'У дописі не вказано, у межах якої домовленості відбувся обмін.',
  unconfirmed:
    'Про це повідомила тільки російська сторона; Координаційний штаб цього не підтвердив.',
  caution:
    'Цей допис не дає відповіді про конкретну людину: ні «так», ні «ні». Офіційну інформацію надає Координаційний штаб, зокрема через особистий кабінет.',
}

export const bodies: BodiesWords = {
  gate: (of) => `Новий допис у каналі ${of}`,
  lastGate: (of) => `Допис у каналі ${of}`,
  title: (day) => `Репатріаційні заходи, ${day}`,
  returned: (holder, value, hedged) =>
    value === null
      ? `${holder}: в Україну повернуто тіла${hedge(value, hedged)}. Кількості не оприлюднено.`
      : `${holder}: в Україну повернуто ${countOfBodies(value)}${hedge(value, hedged)}.`,
  unconfirmed:
    'Про це повідомила тільки російська сторона; Координаційний штаб цього не підтвердив.',
  notIdentified:
    'Загиблих іще не ідентифіковано. Експертизи можуть тривати багато місяців. Про результат родині повідомляє слідчий; офіційне сповіщення надходить через ТЦК та СП.',
  notIdentifiedThen:
    'На день передачі загиблих іще не ідентифіковано. Про результат експертиз родині повідомляє слідчий; офіційне сповіщення надходить через ТЦК та СП.',
  directions: 'Напрямки й місця, названі в дописі:',
  captivity: (of, value) =>
    `За даними ${of}, ${several(value)} з них ${form(value, { one: 'загинула', other: 'загинули' })} в полоні.`,
  noDetails: 'Більше подробиць у дописі немає.',
  saidBy: (of, clauses) => `За даними ${of}, ${clauses.join('; ')}.`,
  toUkraine: (value) => `Україні передано ${countOfBodies(value)}`,
  toRussia: (value) =>
    value === 0
      ? 'російській стороні тіл не передано'
      : `російській стороні передано ${countOfBodies(value)}`,
}

export const sources: SourceWords = {
  title: 'Джерела',
  dayUnknown: 'точний день невідомий',
  posted: (moment) => `Опубліковано: ${moment}.`,
  seen: (moment) => `Бот прочитав: ${moment}.`,
  sent: (moment) => `Вам надіслано: ${moment}.`,
  post: 'допис',
  source: (value) => `джерело ${value}`,
  history: 'Запис складено за відкритими джерелами; цитати немає.',
  statedBy: (words) => `Кількість для російської сторони назвали: ${words}.`,
  conflict: 'Числа у відкритих джерелах розходяться.',
  counter: 'Це число російської сторони.',
  silent: 'У дописі сказано, що Москва офіційно цього не коментувала.',
  commented: 'Російська сторона дала офіційний коментар.',
  more: (left) =>
    `Тут не показано ще ${count(left, { one: 'джерело', few: 'джерела', many: 'джерел', other: 'джерела' })}.`,
  noFigures: 'чисел не названо',
  gone: 'Канал цього допису більше не показує.',
}
