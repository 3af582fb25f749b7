import { wordIn } from '#notification/html.ts'
import { listingIn } from '#notification/catalogue/counting.ts'
import type { Names } from '#notification/catalogue/messages.ts'

/** Stems of adjectives: «Донецьк» gives «Донецький напрямок» and «Донецька область». */
const STEMS: Readonly<Record<string, string>> = {
  Avdiivka: 'Авдіївськ',
  Bakhmut: 'Бахмутськ',
  Belgorod: 'Бєлгородськ',
  Bryansk: 'Брянськ',
  'Chasiv Yar': 'Часовоярськ',
  Chernihiv: 'Чернігівськ',
  Dnipropetrovsk: 'Дніпропетровськ',
  Dobropillia: 'Добропільськ',
  Donetsk: 'Донецьк',
  Horlivka: 'Горлівськ',
  Huliaipole: 'Гуляйпільськ',
  Izium: 'Ізюмськ',
  Kharkiv: 'Харківськ',
  Kherson: 'Херсонськ',
  Kostiantynivka: 'Костянтинівськ',
  Kramatorsk: 'Краматорськ',
  Kupiansk: 'Куп’янськ',
  Kurakhove: 'Курахівськ',
  Kursk: 'Курськ',
  Kyiv: 'Київськ',
  Luhansk: 'Луганськ',
  Lyman: 'Лиманськ',
  Lysychansk: 'Лисичанськ',
  Marinka: 'Мар’їнськ',
  Mariupol: 'Маріупольськ',
  Mykolaiv: 'Миколаївськ',
  Novopavlivka: 'Новопавлівськ',
  Oleksandrivka: 'Олександрівськ',
  Orikhiv: 'Оріхівськ',
  Pokrovsk: 'Покровськ',
  Poltava: 'Полтавськ',
  Popasna: 'Попаснянськ',
  Prydniprovske: 'Придніпровськ',
  Rubizhne: 'Рубіжанськ',
  Siverodonetsk: 'Сіверськодонецьк',
  Siversk: 'Сіверськ',
  Sloviansk: 'Слов’янськ',
  Soledar: 'Соледарськ',
  Sumy: 'Сумськ',
  Svatove: 'Сватівськ',
  Toretsk: 'Торецьк',
  'Velyka Novosilka': 'Великоновосілківськ',
  Vovchansk: 'Вовчанськ',
  Vuhledar: 'Вугледарськ',
  Zaporizhzhia: 'Запорізьк',
}

const PLACES: Readonly<Record<string, string>> = {
  'morgues in Russia': 'морги на території РФ',
  'temporarily occupied territories': 'тимчасово окуповані території',
  Azovstal: '«Азовсталь»',
  Donetsk: 'Донецьк',
  Mariupol: 'Маріуполь',
  Olenivka: 'Оленівка',
}

function place(english: string): string {
  const known = wordIn(PLACES, english)
  if (known !== undefined) return known
  const [, name = '', sort] = /^(.+) (direction|region)$/u.exec(english) ?? []
  const stem = wordIn(STEMS, name)
  if (stem === undefined) return english
  return sort === 'direction' ? `${stem}ий напрямок` : `${stem}а область`
}

/** «Донецький і Луганський напрямки; Курська область». */
function places(english: readonly string[]): string {
  const told = english.map(place)
  const directions = told.filter((name) => name.endsWith(' напрямок'))
  const others = told.filter((name) => !name.endsWith(' напрямок'))
  if (directions.length < 2) return told.join('; ')
  const adjectives = directions.map((name) => name.slice(0, -' напрямок'.length))
  return [`${listingIn('uk')(adjectives)} напрямки`, ...others].join('; ')
}

export const names: Names = {
  holder: {
    coordination_hq: { is: 'Координаційний штаб', of: 'Координаційного штабу' },
    president: { is: 'Президент України', of: 'Президента України' },
    ombudsman: { is: 'Уповноважений з прав людини', of: 'Уповноваженого з прав людини' },
    ru_mod: { is: 'Міноборони РФ', of: 'Міноборони РФ' },
    tass: { is: 'ТАСС', of: 'ТАСС' },
    tass_unnamed_source: { is: 'Неназване джерело ТАСС', of: 'неназваного джерела ТАСС' },
    history: { is: 'За відкритими джерелами', of: 'відкритих джерел' },
  },
  russianSide: 'російської сторони',
  postOf: {
    coordination_hq: 'Допис штабу',
    president: 'Допис Президента',
    ombudsman: 'Допис Уповноваженого',
    ru_mod: 'Допис Міноборони РФ',
    tass: 'Допис ТАСС',
    tass_unnamed_source: 'Допис ТАСС',
    history: 'Відкрите джерело',
  },
  mediator: {
    UAE: 'Об’єднані Арабські Емірати',
    USA: 'США',
    Turkey: 'Туреччина',
    Vatican: 'Ватикан',
    'Saudi Arabia': 'Саудівська Аравія',
    Qatar: 'Катар',
    ICRC: 'Міжнародний комітет Червоного Хреста',
  },
  agreement: {
    istanbul_may_2025: 'Стамбул, 16\u00a0травня 2025',
    istanbul_june_2025: 'Стамбул, 2\u00a0червня 2025',
    istanbul_july_2025: 'Стамбул, 23\u00a0липня 2025',
    'other:1000_for_1000': 'Стамбул, 16\u00a0травня 2025 («1000 на 1000»)',
    'other:istanbul_unspecified': 'Стамбул, дату не зазначено',
    'other:istanbul_reactivation_november_2025':
      'поновлення стамбульських домовленостей, листопад 2025',
    'other:abu_dhabi_february_2026': 'Абу-Дабі, лютий 2026',
    'other:geneva_february_2026': 'Женева, лютий 2026',
    'other:geneva_march_2026': 'Женева, березень 2026',
  },
  place,
  places,
  measure: {
    ua_returned: 'повернуто в Україну',
    ua_military: 'із них військових',
    ua_civilians: 'із них цивільних',
    ua_children: 'із них дітей',
    ua_women: 'із них жінок',
    ua_outside_exchange: 'із них поза обміном',
    ru_returned: 'повернуто до Росії',
    ru_civilians: 'до Росії, із них цивільних',
    bodies_to_ua: 'тіл повернуто в Україну',
    bodies_to_ru: 'тіл передано російській стороні',
    died_in_captivity: 'із них загинули в полоні',
  },
  how: {
    stated: null,
    added: 'сума чисел, названих у тексті',
    subtracted: 'різниця чисел, названих у тексті',
    same_number: 'за словами про таку саму кількість',
    implied: 'у тексті йдеться про одного',
    corrected: 'уточнено оператором бота за текстом допису',
  },
  unreadable: {
    unreachable: 'сервер Telegram не відповідає',
    refused: 'Telegram відмовляє в доступі до сторінки',
    hidden: 'перегляд каналу без входу в Telegram вимкнено',
    not_a_channel: 'за цією адресою вже не канал',
    banned: 'канал заблоковано',
    not_found: 'каналу за цією адресою немає',
    empty_answer: 'сторінка приходить порожньою',
    stale_copy: 'Telegram віддає застарілу копію сторінки',
    identity_changed: 'за цією адресою тепер інший канал',
    layout_unknown: 'сторінка змінилася, і бот її не розуміє',
    numbers_backwards: 'номери дописів стали меншими, ніж були',
    too_large: 'сторінка завелика',
    preview_off: 'канал вимкнув перегляд без входу в Telegram',
    group: 'за цією адресою тепер група',
    bot: 'за цією адресою тепер бот',
    person: 'за цією адресою тепер особиста сторінка',
    not_reading: 'сам бот надто довго не читав каналу',
  },
}
