import { wordIn } from '#notification/html.ts'
import { listingIn } from '#notification/catalogue/counting.ts'
import type { Names } from '#notification/catalogue/messages.ts'

/** Stems of adjectives by the names in Ukraine's official use: «Покровское направление». */
const STEMS: Readonly<Record<string, string>> = {
  Avdiivka: 'Авдеевск',
  Bakhmut: 'Бахмутск',
  Belgorod: 'Белгородск',
  Bryansk: 'Брянск',
  'Chasiv Yar': 'Часовоярск',
  Chernihiv: 'Черниговск',
  Dnipropetrovsk: 'Днепропетровск',
  Dobropillia: 'Добропольск',
  Donetsk: 'Донецк',
  Horlivka: 'Горловск',
  Huliaipole: 'Гуляйпольск',
  Izium: 'Изюмск',
  Kharkiv: 'Харьковск',
  Kherson: 'Херсонск',
  Kostiantynivka: 'Константиновск',
  Kramatorsk: 'Краматорск',
  Kupiansk: 'Купянск',
  Kurakhove: 'Кураховск',
  Kursk: 'Курск',
  Kyiv: 'Киевск',
  Luhansk: 'Луганск',
  Lyman: 'Лиманск',
  Lysychansk: 'Лисичанск',
  Marinka: 'Марьинск',
  Mariupol: 'Мариупольск',
  Mykolaiv: 'Николаевск',
  Novopavlivka: 'Новопавловск',
  Oleksandrivka: 'Александровск',
  Orikhiv: 'Ореховск',
  Pokrovsk: 'Покровск',
  Poltava: 'Полтавск',
  Popasna: 'Попаснянск',
  Prydniprovske: 'Приднепровск',
  Rubizhne: 'Рубежанск',
  Siverodonetsk: 'Северодонецк',
  Siversk: 'Северск',
  Sloviansk: 'Славянск',
  Soledar: 'Соледарск',
  Sumy: 'Сумск',
  Svatove: 'Сватовск',
  Toretsk: 'Торецк',
  'Velyka Novosilka': 'Великоновоселковск',
  Vovchansk: 'Волчанск',
  Vuhledar: 'Угледарск',
  Zaporizhzhia: 'Запорожск',
}

const PLACES: Readonly<Record<string, string>> = {
  'morgues in Russia': 'морги на территории РФ',
  'temporarily occupied territories': 'временно оккупированные территории',
  Azovstal: '«Азовсталь»',
  Donetsk: 'Донецк',
  Mariupol: 'Мариуполь',
  Olenivka: 'Еленовка',
}

function place(english: string): string {
  const known = wordIn(PLACES, english)
  if (known !== undefined) return known
  const [, name = '', sort] = /^(.+) (direction|region)$/u.exec(english) ?? []
  const stem = wordIn(STEMS, name)
  if (stem === undefined) return english
  return sort === 'direction' ? `${stem}ое направление` : `${stem}ая область`
}

/** «Донецкое и Луганское направления; Курская область». */
function places(english: readonly string[]): string {
  const told = english.map(place)
  const directions = told.filter((name) => name.endsWith(' направление'))
  const others = told.filter((name) => !name.endsWith(' направление'))
  if (directions.length < 2) return told.join('; ')
  const adjectives = directions.map((name) => name.slice(0, -' направление'.length))
  return [`${listingIn('ru')(adjectives)} направления`, ...others].join('; ')
}

export const names: Names = {
  holder: {
    coordination_hq: { is: 'Координационный штаб', of: 'Координационного штаба' },
    president: { is: 'Президент Украины', of: 'Президента Украины' },
    ombudsman: { is: 'Уполномоченный по правам человека', of: 'Уполномоченного по правам человека' }, // prettier-ignore
    ru_mod: { is: 'Минобороны РФ', of: 'Минобороны РФ' },
    tass: { is: 'ТАСС', of: 'ТАСС' },
    tass_unnamed_source: { is: 'Неназванный источник ТАСС', of: 'неназванного источника ТАСС' },
    history: { is: 'По открытым источникам', of: 'открытых источников' },
  },
  russianSide: 'российской стороны',
  postOf: {
    coordination_hq: 'Пост штаба',
    president: 'Пост Президента',
    ombudsman: 'Пост Уполномоченного',
    ru_mod: 'Пост Минобороны РФ',
    tass: 'Пост ТАСС',
    tass_unnamed_source: 'Пост ТАСС',
    history: 'Открытый источник',
  },
  mediator: {
    UAE: 'Объединённые Арабские Эмираты',
    USA: 'США',
    Turkey: 'Турция',
    Vatican: 'Ватикан',
    'Saudi Arabia': 'Саудовская Аравия',
    Qatar: 'Катар',
    ICRC: 'Международный комитет Красного Креста',
  },
  agreement: {
    istanbul_may_2025: 'Стамбул, 16\u00a0мая 2025',
    istanbul_june_2025: 'Стамбул, 2\u00a0июня 2025',
    istanbul_july_2025: 'Стамбул, 23\u00a0июля 2025',
    'other:1000_for_1000': 'Стамбул, 16\u00a0мая 2025 («1000 на 1000»)',
    'other:istanbul_unspecified': 'Стамбул, дата не указана',
    'other:istanbul_reactivation_november_2025':
      'возобновление стамбульских договорённостей, ноябрь 2025',
    'other:abu_dhabi_february_2026': 'Абу-Даби, февраль 2026',
    'other:geneva_february_2026': 'Женева, февраль 2026',
    'other:geneva_march_2026': 'Женева, март 2026',
  },
  place,
  places,
  measure: {
    ua_returned: 'возвращено в Украину',
    ua_military: 'из них военных',
    ua_civilians: 'из них гражданских',
    ua_children: 'из них детей',
    ua_women: 'из них женщин',
    ua_outside_exchange: 'из них вне обмена',
    ru_returned: 'возвращено в Россию',
    ru_civilians: 'в Россию, из них гражданских',
    bodies_to_ua: 'тел (останков) возвращено в Украину',
    bodies_to_ru: 'тел (останков) передано российской стороне',
    died_in_captivity: 'из них погибли в плену',
  },
  how: {
    stated: null,
    added: 'сумма чисел, названных в тексте',
    subtracted: 'разность чисел, названных в тексте',
    same_number: 'по словам о таком же количестве',
    implied: 'в тексте говорится об одном',
    corrected: 'уточнено оператором бота по тексту публикации',
  },
  unreadable: {
    unreachable: 'сервер Telegram не отвечает',
    refused: 'Telegram отказывает в доступе к странице',
    hidden: 'просмотр канала без входа в Telegram отключён',
    not_a_channel: 'по этому адресу уже не канал',
    banned: 'канал заблокирован',
    not_found: 'канала по этому адресу нет',
    empty_answer: 'страница приходит пустой',
    stale_copy: 'Telegram отдаёт устаревшую копию страницы',
    identity_changed: 'по этому адресу теперь другой канал',
    layout_unknown: 'страница изменилась, и бот её не понимает',
    numbers_backwards: 'номера постов стали меньше прежних',
    too_large: 'страница слишком велика',
    preview_off: 'канал отключил просмотр без входа в Telegram',
    group: 'по этому адресу теперь группа',
    bot: 'по этому адресу теперь бот',
    person: 'по этому адресу теперь личная страница',
    not_reading: 'сам бот слишком долго не читал канал',
  },
}
