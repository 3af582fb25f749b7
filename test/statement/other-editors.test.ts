import { expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { eventsIn, figuresOf } from './told.ts'

type News = Readonly<{
  published: CivilDay
  day?: CivilDay
  figures: Readonly<Record<string, number>>
  texts: readonly string[]
}>

/** Posts in the words of other editors: each turn of speech once, with all figures that are told. */
const NEWS: readonly News[] = [
  {
    published: '2025-05-02',
    day: '2025-05-01',
    figures: { ua_returned: 42, ua_military: 30, ua_civilians: 12 },
    texts: [
      'Thirty soldiers came home from Russian captivity on Thursday; they are now free. Twelve civilians whom Russian forces had kept in captivity returned as well, which brings the number of those released in this exchange to 42.',
    ],
  },
  {
    published: '2025-05-02',
    day: '2025-05-01',
    figures: { ua_returned: 45, ua_military: 35, ua_civilians: 10 },
    texts: [
      'Another prisoner exchange took place on Thursday. 35 soldiers are now free. Ten civilians whom Russia had held returned too.',
    ],
  },
  {
    published: '2025-05-02',
    day: '2025-05-01',
    figures: { ua_returned: 47, ua_military: 35, ua_civilians: 12 },
    texts: [
      'Вчера состоялся обмен пленными: освобождены 35 военных. Вернулись и 12 гражданских, которых россияне удерживали в плену.',
    ],
  },
  {
    published: '2025-08-24',
    figures: { ua_returned: 131, ru_returned: 140, ru_civilians: 9 },
    texts: [
      'Москва и Киев сегодня обменяли пленных: по 131 человеку с каждой стороны. Скоро окажутся дома и девять жителей Курской области, украинская сторона их тоже передала.',
    ],
  },
  {
    published: '2025-08-24',
    figures: { ua_returned: 131, ru_returned: 131 },
    texts: [
      'Each side handed over 131 prisoners of war. Nine residents of the Kursk region will be returned later.',
    ],
  },
  {
    published: '2025-06-14',
    figures: { ua_returned: 84, ua_military: 84 },
    texts: [
      'Ще 84 захисників вириваємо з російської неволі, пише Президент.',
      'Сегодня из плена выходят 84 военных, сообщил Зеленский.',
      '84 Ukrainian soldiers are no longer in captivity, Zelensky said.',
    ],
  },
  {
    published: '2024-10-19',
    day: '2024-10-18',
    figures: { ua_returned: 95, ru_returned: 95 },
    texts: [
      'Эмираты признательны Москве и Киеву за доверие при обмене военнопленными по формуле 95 на 95. Напомним, вечером 18 октября Минобороны РФ сообщило о возвращении в результате этого обмена 95 военных.',
      'Абу-Даби отметил доверие сторон при последнем обмене пленными. В пятницу, 18 октября, стороны передали друг другу по 95 человек.',
    ],
  },
  {
    published: '2024-10-19',
    figures: { ua_returned: 95, ru_returned: 95 },
    texts: ['Today the sides handed each other 95 prisoners of war.'],
  },
  {
    published: '2022-10-13',
    figures: { bodies_to_ua: 57 },
    texts: [
      'Відбулася ще одна передача полеглих. Сьогодні ми повернули додому 57 наших воїнів. Вічна шана.',
      'Состоялась ещё одна передача погибших. Сегодня домой вернулись 57 наших воинов. Вечная память.',
    ],
  },
  {
    published: '2022-12-08',
    figures: { ua_returned: 52, ua_military: 52 },
    texts: ['З російського полону визволили понад півсотні військових, точніше – рівно 52.'],
  },
  {
    published: '2022-12-08',
    figures: { ua_returned: 98, ua_military: 98 },
    texts: ['Сегодня из плена вернули почти сотню украинских военных – если точно, 98.'],
  },
  {
    published: '2023-11-02',
    figures: { ua_returned: 18, ru_returned: 18 },
    texts: [
      'A dozen and a half Ukrainians, to be precise 18, came home from captivity today, exchanged for 18 Russian soldiers.',
    ],
  },
  {
    published: '2023-06-01',
    figures: { ua_returned: 113, ua_military: 113, bodies_to_ua: 3 },
    texts: [
      'За всі обміни з полону визволили 2437 людей. Черговий стався сьогодні. До рідних їдуть 113 захисників – 104 рядових і сержанти та дев’ять офіцерів. До складу Збройних сил належать 105 звільнених, у прикордонній службі служать семеро, ще один – у транспортній. Також повернули тіла трьох загиблих: двоє – іноземці, третя – українка.',
    ],
  },
  {
    published: '2025-06-14',
    figures: {},
    texts: [
      'Повертаємо наших людей! За тиждень це вже четвертий обмін. Сьогодні, 14 червня, додому їдуть воїни прикордонної служби та Нацгвардії. Багато хто з них був у полоні від 2022 року.',
    ],
  },
  {
    published: '2025-08-24',
    figures: {},
    texts: [
      'Колишній мер більше не в полоні, повідомив Координаційний штаб. Його схопили у квітні 2022-го. Сьогодні, у неділю, наші люди прямують додому, написав Зеленський.',
    ],
  },
  {
    published: '2025-07-23',
    figures: {},
    texts: [
      'Звільнено чергову групу наших захисників, важкохворих та з тяжкими пораненнями, пише Буданов. Це повернення, яке відбулося 23 липня, – виконання домовленостей у Стамбулі.',
    ],
  },
  {
    published: '2026-02-26',
    figures: { bodies_to_ua: 1000, bodies_to_ru: 41 },
    texts: [
      'Мединский сообщил о возвращении 41 погибшего российского военного. Украинской стороне передана 1 тыс. тел. Обмен прошёл 26 февраля. За месяц до этого, 29 января, Россия отдала тоже 1 тыс. тел, а приняла 38.',
    ],
  },
]

const TOLD = NEWS.flatMap(({ texts, ...news }) => texts.map((text) => ({ ...news, text })))

test.each(TOLD)('is told as it was: $text', ({ text, published, day, figures }) => {
  const events = eventsIn(text, published)
  expect(events).toHaveLength(1)
  expect(events[0]).toMatchObject({ day: day ?? published, review: [] })
  expect(figuresOf(events[0] ?? null)).toEqual(figures)
})

/** What only looks like them. */
const NOT_TOLD: readonly string[] = [
  'Люди виходять з полону виснаженими, каже психологиня центру. Родинам варто бути терплячими.',
  'When soldiers leave captivity, they need months of care, doctors say. The clinic has treated 120 former prisoners.',
  'Він більше не в полоні: історія морпіха, якого звільнили торік.',
  'The sides gave each other assurances that 95 prisoners will be released.',
  'Сторони передали одна одній списки полонених, по 1000 імен.',
  'Сегодня стороны обменялись телами: 1000 и 38.',
  'Russia and Ukraine are set to exchange 115 prisoners each today. The mediators have brought freedom to 1,788 prisoners of war, today’s swap included, an official said.',
  'Омбудсмен: ждём, что до конца недели домой вернутся 146 военнослужащих, стороны обмен подтвердили.',
  'Наші військові сьогодні повертаються додому з навчань у Британії, повідомив Президент.',
  'Сьогодні наші люди повертаються додому з окупованих територій, повідомив омбудсман.',
]

test.each(NOT_TOLD)('is not told: %s', (text) => {
  const told = eventsIn(text, '2025-06-14').filter(({ review }) => review.length === 0)
  expect(told).toEqual([])
})
