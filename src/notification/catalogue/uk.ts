import type { Totals } from '#ledger/standing.ts'
import type { Topic } from '#notification/reader.ts'
import { calendarIn } from './calendar.ts'
import { countingIn, type Forms, listingIn } from './counting.ts'
import type { Messages } from './messages.ts'
import { ukNames } from './uk-names.ts'
import { ukTalk } from './uk-talk.ts'

const { number, form, count } = countingIn('uk')
const list = listingIn('uk')

const people = (value: number): string =>
  count(value, { one: 'людина', few: 'людини', many: 'людей', other: 'людини' })
const persons = (value: number): string =>
  count(value, { one: 'особа', few: 'особи', many: 'осіб', other: 'особи' })
const personsGiven = (value: number): string =>
  count(value, { one: 'особу', few: 'особи', many: 'осіб', other: 'особи' })
const personsOf = (value: number): string => count(value, { one: 'особи', other: 'осіб' })
const bodies = (value: number): string =>
  count(value, { one: 'тіло', few: 'тіла', many: 'тіл', other: 'тіла' })
const cameHome = (value: number): string =>
  form(value, { one: 'повернулася', other: 'повернулися' })

const HEDGE = ', які, за твердженням російської сторони, належать українським військовослужбовцям'
const HEDGE_OF_ONE =
  ', яке, за твердженням російської сторони, належить українському військовослужбовцю'
const hedge = (value: number | null, hedged: boolean): string => {
  if (!hedged) return ''
  return value === 1 ? HEDGE_OF_ONE : HEDGE
}

const withoutFigure = (value: number, forms: Forms): string =>
  value === 0 ? '' : `; ${count(value, forms)} — без оприлюдненої кількості`

/** A sum of nothing published would be a zero that nobody stated. */
const atLeast = (total: number, words: (value: number) => string): string =>
  total === 0 ? '' : `щонайменше ${words(total)}, `

const exchanges = (totals: Totals, named: boolean): string => {
  const { total, events, days, numbered, withoutFigure: none } = totals
  if (events === 0) return 'обмінів у записах немає'
  return [
    atLeast(total, people),
    count(days, { one: 'день обмінів', few: 'дні обмінів', many: 'днів обмінів', other: 'дня' }),
    named ? ` (обмінів із названим номером — ${number(numbered)})` : '',
    withoutFigure(none, { one: 'обмін', few: 'обміни', many: 'обмінів', other: 'обміну' }),
  ].join('')
}

const TRANSFERS = { one: 'передача', few: 'передачі', many: 'передач', other: 'передачі' }
const repatriations = ({ total, events, withoutFigure: none }: Totals): string =>
  events === 0
    ? 'передач у записах немає'
    : `${atLeast(total, bodies)}${count(events, TRANSFERS)}${withoutFigure(none, TRANSFERS)}`

const ago = (minutes: number): string => {
  if (minutes < 1) return 'щойно'
  if (minutes < 60) {
    return `${count(minutes, { one: 'хвилину', few: 'хвилини', many: 'хвилин', other: 'хвилини' })} тому`
  }
  const hours = Math.floor(minutes / 60)
  return hours < 48
    ? `${count(hours, { one: 'годину', few: 'години', many: 'годин', other: 'години' })} тому`
    : `${count(Math.floor(hours / 24), { one: 'день', few: 'дні', many: 'днів', other: 'дня' })} тому`
}

const TOPIC: Readonly<Record<Topic, string>> = {
  exchanges: 'Обміни полоненими',
  bodies: 'Репатріаційні заходи (повернення тіл загиблих)',
}

/** People, few of them, are counted by collective numerals: «п'ятеро», and not «5 осіб». */
const SEVERAL: readonly string[] = [
  '',
  'одна особа',
  'двоє',
  'троє',
  'четверо',
  "п'ятеро",
  'шестеро',
  'семеро',
  'восьмеро',
  "дев'ятеро",
  'десятеро',
]
const several = (value: number): string => SEVERAL[value] ?? persons(value)

const progressOf = (from: number, to: number): string => {
  if (from === to) return `За дописами сторін — ${persons(from)}.`
  return from === 0
    ? `За дописами сторін — щонайбільше ${persons(to)}.`
    : `За дописами сторін — від ${number(from)} до ${personsOf(to)}.`
}

/** Ukrainian. */
export const uk = {
  language: 'Українська',
  calendar: calendarIn('uk', { 'Europe/Kyiv': 'Київ' }),
  number,
  list,
  names: ukNames,
  exchange: {
    title: (value) => `Обмін полоненими: додому ${cameHome(value)} ${people(value)}`,
    titleUnknown: (holder) =>
      holder === 'coordination_hq'
        ? 'Обмін полоненими: кількості звільнених штаб не оприлюднив'
        : 'Обмін полоненими: кількості звільнених не оприлюднено',
    titlePartly: 'Обмін полоненими: загальної кількості звільнених не оприлюднено',
    titleUnconfirmed: 'Обмін полоненими, не підтверджений Україною',
    ordinal: (value) => `${value}-й обмін`,
    stage: (value, final) =>
      [
        ...(value === null ? [] : [`${value}-й етап`]),
        ...(final ? ['завершальний етап'] : []),
      ].join(', '),
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
    computed: 'Загальну кількість обчислено з чисел, названих у дописі.',
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
      value === 0
        ? 'до Росії ніхто не повернувся'
        : `до Росії ${cameHome(value)} ${persons(value)}`,
    ofThemCivilians: (value) => `цивільних, повернутих до Росії, — ${number(value)}`,
    noConfirmation: 'Офіційного підтвердження немає.',
    mediation: (names) => `Посередництво: ${names.join(', ')}.`,
    agreement: (name, part) =>
      part
        ? `Домовленість, названа в джерелі: ${name}. За нею відбулася лише частина обміну.`
        : `Домовленість, названа в джерелі: ${name}.`,
    agreementNotNamed: 'У дописі не вказано, у межах якої домовленості відбувся обмін.',
    unconfirmed: 'Про це повідомила тільки російська сторона; Координаційний штаб не підтвердив.',
    caution:
      'Цей допис не дає відповіді про конкретну людину: ні «так», ні «ні». Офіційну інформацію надає Координаційний штаб, зокрема через особистий кабінет.',
  },
  bodies: {
    gate: (of) => `Новий допис у каналі ${of}`,
    title: (day) => `Репатріаційні заходи, ${day}`,
    returned: (holder, value, hedged) =>
      value === null
        ? `${holder}: в Україну повернуто тіла${hedge(value, hedged)}. Кількості не оприлюднено.`
        : `${holder}: в Україну повернуто ${bodies(value)}${hedge(value, hedged)}.`,
    unconfirmed: 'Про це повідомила тільки російська сторона; Координаційний штаб не підтвердив.',
    notIdentified:
      'Загиблих іще не ідентифіковано. Експертизи можуть тривати багато місяців. Про результат родині повідомляє слідчий; офіційне сповіщення надходить через ТЦК та СП.',
    notIdentifiedThen:
      'На день передачі загиблих іще не ідентифіковано. Про результат експертиз родині повідомляє слідчий; офіційне сповіщення надходить через ТЦК та СП.',
    directions: 'Звідки повернуто, за словами джерела:',
    captivity: (of, value) =>
      `За даними ${of}, ${several(value)} з них ${form(value, { one: 'загинула', other: 'загинули' })} в полоні.`,
    noDetails: 'Більше подробиць у дописі немає.',
    saidBy: (of, clauses) => `За даними ${of}, ${clauses.join('; ')}.`,
    toUkraine: (value) => `Україні передано ${bodies(value)}`,
    toRussia: (value) =>
      value === 0
        ? 'російській стороні тіл не передано'
        : `російській стороні передано ${bodies(value)}`,
  },
  sources: {
    title: 'Джерела',
    dayUnknown: 'точний день невідомий',
    posted: (moment) => `Опубліковано: ${moment}.`,
    seen: (moment) => `Бот прочитав: ${moment}.`,
    post: 'допис',
    source: (value) => `джерело ${value}`,
    history: 'Запис, укладений за відкритими джерелами; цитати немає.',
    statedBy: (words) => `Кількість для російської сторони назвали: ${words}.`,
    conflict: 'Відкриті джерела розходяться у числах.',
    silent: 'У дописі сказано, що Москва офіційно не коментувала.',
    commented: 'Російська сторона дала офіційний коментар.',
    more: (left) =>
      `Не вміщено ще ${count(left, { one: 'джерело', few: 'джерела', many: 'джерел', other: 'джерела' })}.`,
    noFigures: 'чисел не названо',
  },
  status: {
    title: (moment) => `Стан на ${moment}`,
    lastExchange: (day, value, ordinal) =>
      `Останній обмін: ${day}, ${value === null ? 'кількості не оприлюднено' : people(value)}${ordinal === null ? '' : ` (${ordinal}-й)`}.`,
    noExchange: 'Жодного обміну в записах ще немає.',
    exchangesThisYear: (totals) => `Цього року: ${exchanges(totals, true)}.`,
    exchangesSince2022: (totals) => `Від 2022 року: ${exchanges(totals, false)}.`,
    statedPeople: (of, value, day) =>
      `За даними ${of}, станом на ${day} ${cameHome(value)} ${persons(value)}.`,
    lastBodies: (day, value, hedged) =>
      value === null
        ? `Останні репатріаційні заходи: ${day}, повернуто тіла${hedge(value, hedged)}; кількості не оприлюднено.`
        : `Останні репатріаційні заходи: ${day}, повернуто ${bodies(value)}${hedge(value, hedged)}.`,
    noBodies: 'Записів про репатріаційні заходи ще немає.',
    bodiesThisYear: (totals) => `Цього року: ${repatriations(totals)}.`,
    bodiesSince2022: (totals) => `Від 2022 року: ${repatriations(totals)}.`,
    statedBodies: (of, value, day) =>
      `За даними ${of}, станом на ${day} повернуто ${bodies(value)}.`,
    ownSum: 'Суми — наш підрахунок оприлюднених чисел, а не офіційне число.',
    open: 'Відкриті домовленості',
    noOpen: 'Відкритої домовленості з оприлюдненою кількістю немає.',
    promise: (day, promised, atLeast) =>
      `Домовленість від ${day}: ${atLeast ? 'щонайменше ' : ''}${count(promised, { one: 'полонений', few: 'полонені', many: 'полонених', other: 'полонених' })} з кожної сторони.`,
    progress: (from, to) => progressOf(from, to),
    nothingNamed: 'Жодна зі сторін іще не назвала обміну за цією домовленістю.',
    namedBy: (day, value, by) => `${day} — ${persons(value)} (за даними ${by}).`,
    shareNotPublished: (day, whole) =>
      whole === null
        ? `Частки за цією домовленістю від ${day} не оприлюднено.`
        : `Із ${personsOf(whole)}, повернутих ${day}, частка за цією домовленістю не оприлюднена.`,
    notDeclared: 'Жодна зі сторін не оголосила домовленість виконаною.',
    headquarters: 'штабу',
    read: (of, when, lastPost) =>
      `Канал ${of} прочитано ${when}, нових дописів немає.${lastPost === null ? '' : ` Останній допис: ${lastPost}.`}`,
    paused: (of, since, when) =>
      `У каналі ${of} немає нових дописів від ${since}. Перевіряємо далі, востаннє прочитано ${when}.`,
    unreadable: (of, since, reason) =>
      `Не можемо прочитати канал ${of} від ${since}. Причина: ${reason}. Намагаємося далі.`,
    notReadYet: (of) => `Канал ${of} ще не прочитано: читання щойно почалося.`,
    alsoRead: (channels) => `Також прочитано: ${channels.join(', ')}.`,
    readAgo: (handle, when) => `${handle} (${when})`,
    ago,
  },
  talk: {
    ...ukTalk,
    topic: (topic, on) => `${TOPIC[topic]}: ${on ? 'сповіщаємо' : 'не сповіщаємо'}.`,
    earlierRow: (day, value) =>
      `${day} — ${value === null ? 'кількості не оприлюднено' : people(value)}`,
  },
  buttons: {
    notifyExchanges: 'Сповіщати про обміни',
    choose: 'Обрати самостійно',
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
      })[topic],
    forgetYes: 'Так, видалити все',
    forgetNo: 'Ні, залишити',
    bodies: 'Репатріаційні заходи',
    latest: 'Останній обмін',
  },
  profile: {
    name: 'Вдома: дописи штабу',
    about:
      'Неофіційний бот: обміни полоненими за дописами Координаційного штабу. Без списків і чуток.',
    description:
      'Цей неофіційний бот читає офіційні канали й повідомляє про обміни полоненими після допису Координаційного штабу. За кожним числом — цитата, посилання і час. Списків та імен тут немає.',
    commands: [
      { command: 'start', description: 'Почати', inGroups: false },
      { command: 'subscribe', description: 'Обрати, про що сповіщати', inGroups: false },
      { command: 'unsubscribe', description: 'Не сповіщати ні про що', inGroups: false },
      { command: 'status', description: 'Стан: останні події та джерела', inGroups: true },
      { command: 'latest', description: 'Останній обмін', inGroups: true },
      { command: 'help', description: 'Що вміє бот і куди звертатися', inGroups: false },
      { command: 'forget', description: 'Видалити все про цей чат', inGroups: false },
    ],
  },
} as const satisfies Messages
