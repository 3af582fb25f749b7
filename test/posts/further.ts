import { bodies, exchange, type Fixture } from './fixture.ts'

const HEDGED = { attribution: 'claimed_by_russia' }

/** Further posts: the same traps in other words, orders and languages. */
export const FURTHER: readonly Fixture[] = [
  {
    name: 'a long headquarters post with directions, subsets and totals',
    published: '2025-10-02',
    text: `69-й обмін: з російської неволі повернуто 205 українських громадян

Сьогодні, 2 жовтня, відбувся черговий обмін військовополоненими. Додому повертаються 185 Захисників та 20 цивільних осіб.

Особливість цього обміну: більшість звільнених перебували в полоні понад три роки, шістьох росія незаконно засудила.

Визволено військовослужбовців ЗСУ, зокрема ВМС, ДШВ, ТрО, а також НГУ та ДПСУ. Вони боронили Маріуполь (70 осіб), Луганський, Донецький, Харківський, Запорізький та Херсонський напрямки. Серед звільнених 15 офіцерів.

Наймолодшому захиснику 26 років, найстаршому — 59. День народження у полоні відзначили 12 воїнів.

Усі звільнені отримають по 100 тисяч гривень.

Дякуємо за сприяння ОАЕ.

Це десятий обмін цього року та 69-й від початку вторгнення. Загалом додому повернуто понад 7000 людей.`,
    expected: exchange({
      date: '2025-10-02',
      ua_returned: 205,
      ua_military: 185,
      ua_civilians: 20,
      ru_returned: null,
      ordinal: 69,
      ordinal_of_year: 10,
      mediators: ['UAE'],
    }),
  },
  {
    name: 'the President in the evening',
    published: '2025-03-19',
    text: `Сьогодні відбувся один із найбільших обмінів. 175 наших воїнів уже в Україні, і ще 22 воїни, які були тяжко поранені, повернулися поза обміном. Дякую всім, хто працює заради цього. Минулого року ми повернули 1358 людей, і цього року теж будуть обміни.`,
    expected: exchange({ date: '2025-03-19', ua_returned: 197, ua_outside_exchange: 22 }),
  },
  {
    name: 'the Russian ministry without figures',
    published: '2025-06-09',
    text: `9 июня в соответствии с российско-украинскими договоренностями, достигнутыми 2 июня в Стамбуле, первая группа российских военнослужащих в возрасте до 25 лет возвращена с подконтрольной киевскому режиму территории. Взамен передана аналогичная численность военнопленных ВСУ.`,
    expected: exchange({
      date: '2025-06-09',
      ua_returned: null,
      ru_returned: null,
      agreement: 'istanbul_june_2025',
    }),
  },
  {
    name: 'the Russian ministry of 2022 about its own side alone',
    published: '2022-11-03',
    text: `3 ноября в результате переговорного процесса с подконтрольной киевскому режиму территории возвращены 107 российских военнослужащих, которым в плену грозила смертельная опасность. Самолетами военно-транспортной авиации освобожденные будут доставлены в Москву.`,
    expected: exchange({ date: '2022-11-03', ru_returned: 107, ua_returned: null }),
  },
  {
    name: 'an agency with both sides in one sentence',
    published: '2024-01-31',
    text: `Kyiv and Moscow exchanged prisoners on Wednesday: 207 Ukrainians came home, while Russia's defense ministry said 195 of its soldiers had been returned.`,
    expected: exchange({ date: '2024-01-31', ua_returned: 207, ru_returned: 195 }),
  },
  {
    name: 'a yearly total before the news',
    published: '2023-05-25',
    text: `За весь час обмінів з полону визволено 2430 українців.

Сьогодні додому повернулися ще 106 захисників з Бахмутського напрямку: вісім офіцерів та 98 рядових і сержантів. Їх вдалося звільнити завдяки обміну. Також репатрійовано тіла двох іноземців та однієї українки.`,
    expected: exchange({ date: '2023-05-25', ua_returned: 106 }),
    also: ['official_total'],
  },
  {
    name: 'two real exchanges on consecutive days',
    published: '2026-03-06',
    text: `6 березня відбувся другий етап обміну: додому повернулися 300 військових та двоє цивільних. Напередодні, 5 березня, у межах першого етапу повернулися 200 військових. Дякуємо США та ОАЕ за посередництво.`,
    expected: exchange({
      date: '2026-03-06',
      ua_returned: 302,
      ua_military: 300,
      ua_civilians: 2,
      stage: 2,
      mediators: ['UAE', 'USA'],
    }),
    also: ['recalled'],
  },
  {
    name: 'breakdown by service after the total',
    published: '2022-06-29',
    text: `144 захисники повернулися з полону завдяки обміну. Усі вони військові: 59 — Національна гвардія, 30 — Військово-Морські сили, 28 — Збройні сили, 17 — прикордонники, 9 — ТрО, 1 — поліцейський. 95 з них боронили «Азовсталь».`,
    expected: exchange({ date: '2022-06-29', ua_returned: 144, ua_military: 144 }),
  },
  {
    name: 'a regional head about his own',
    published: '2025-08-25',
    text: `Четверо військових з Волині повернулися додому в межах обміну, який відбувся 24 серпня.`,
    expected: exchange({ date: '2025-08-24', ua_returned: null }),
  },
  {
    name: 'half of a hundred and a hundred families',
    published: '2023-04-10',
    text: `Вдома 100 наших захисників, сьогодні відбувся обмін полоненими. Сотня родин чекала на цю звістку. Пів сотні з них тримали «Азовсталь».`,
    expected: exchange({ date: '2023-04-10', ua_returned: 100 }),
  },
  {
    name: 'a Russian agency about the sum of both sides',
    published: '2022-10-29',
    text: `В субботу Россия и Украина обменялись пленными. На родину вернулись 50 российских военнослужащих, Украина получила 52 человека, всего свободу обрели 102 человека.`,
    expected: exchange({ date: '2022-10-29', ua_returned: 52, ru_returned: 50 }),
  },
  {
    name: 'what comes next is no second figure',
    published: '2026-03-05',
    text: `Сьогодні з російського полону повернулися 200 захисників — це перший етап обміну, про який домовилися у Женеві. Завтра очікуємо на повернення ще 300.`,
    expected: exchange({
      date: '2026-03-05',
      ua_returned: 200,
      stage: 1,
      agreement: 'other:geneva_march_2026',
    }),
  },
  {
    name: 'Russian people handed over by Ukraine, in Ukrainian',
    published: '2023-03-07',
    text: `Україна та Росія обмінялися полоненими. Додому повернулися 130 українських військових, натомість Україна передала 90 російських солдатів.`,
    expected: exchange({ date: '2023-03-07', ua_returned: 130, ru_returned: 90 }),
  },
  {
    name: 'civilians only',
    published: '2022-06-18',
    text: `Відбувся обмін за формулою «5 на 5»: додому повернулися п'ятеро українців. Усі вони цивільні, яких окупанти тримали в полоні.`,
    expected: exchange({
      date: '2022-06-18',
      ua_returned: 5,
      ua_civilians: 5,
      ua_military: null,
      ru_returned: 5,
    }),
  },
  {
    name: 'a commander of the other side is no count',
    published: '2022-03-01',
    text: `За одного російського офіцера в Україну повернули п'ятьох бійців тероборони. Обмін відбувся у Сумах.`,
    expected: exchange({ date: '2022-03-01', ua_returned: 5, ru_returned: 1 }),
  },
  {
    name: 'Latin look-alikes and a stress mark',
    published: '2024-06-25',
    text: `Обмiн полоненими вiдбувся: вдома 90 Захисникíв. Дякуємо OAE.`,
    expected: exchange({ date: '2024-06-25', ua_returned: 90, mediators: ['UAE'] }),
  },
  {
    name: 'a bullet list of parts under a total',
    published: '2024-01-03',
    text: `Найбільший обмін: сьогодні повернуто 230 українців.

Серед них:
• 130 військових ЗСУ
• 55 нацгвардійців
• 38 прикордонників
• 1 поліцейський
• 6 цивільних`,
    expected: exchange({ date: '2024-01-03', ua_returned: 230, ua_civilians: 6 }),
  },
  {
    name: 'the ombudsman counts those outside of exchanges apart',
    published: '2025-08-14',
    text: `Сьогодні відбувся 67-й обмін. Додому повернулися 84 людини: 33 військовослужбовці та 51 цивільний. Станом на сьогодні в обмінах повернуто 5857 людей, ще 555 повернуто поза обмінами.`,
    expected: exchange({ date: '2025-08-14', ua_returned: 84, ua_military: 33, ordinal: 67 }),
    also: ['official_total'],
  },
  {
    name: 'an earlier body exchange inside a prisoner post',
    published: '2026-02-05',
    text: `Россия и Украина провели обмен пленными: возвращены 157 российских военнослужащих, взамен переданы 157 военнопленных ВСУ. Ранее, 29 января, Украине передали 1000 тел, Москва получила 38.`,
    expected: exchange({
      date: '2026-02-05',
      ua_returned: 157,
      ru_returned: 157,
      bodies_to_ua: null,
    }),
  },
  {
    name: 'bodies: the breakdown of the previous transfer',
    published: '2025-02-14',
    text: `В Україну повернуто тіла 757 полеглих, повідомив Координаційний штаб 14 лютого. Попередня репатріація була 24 січня: тоді 451 тіло повернули з Донецького напрямку, 71 — з Бахмутського напрямку.`,
    expected: bodies({ date: '2025-02-14', bodies_to_ua: 757, breakdown: 0 }),
    also: ['recalled'],
  },
  {
    name: 'bodies: two sides, two numbers, one text',
    published: '2025-06-16',
    text: `Сьогодні в Україну повернуто 1245 тіл, які, за твердженням російської сторони, належать українським громадянам. Російська сторона отримала 51 тіло своїх військових.`,
    expected: bodies({ date: '2025-06-16', bodies_to_ua: 1245, bodies_to_ru: 51, ...HEDGED }),
  },
  {
    name: 'bodies: an unknown second figure is not the first',
    published: '2025-10-23',
    text: `Russia has handed over the bodies of 1,000 people it says are Ukrainian soldiers, Ukraine's Coordination Headquarters said on Thursday. It gave no number of bodies returned to Russia.`,
    expected: bodies({ date: '2025-10-23', bodies_to_ua: 1000, bodies_to_ru: null, ...HEDGED }),
  },
  {
    name: 'bodies: identical count of two transfers',
    published: '2025-06-14',
    text: `Вторая передача: сегодня Россия передала Украине еще 1200 тел погибших военнослужащих ВСУ, сообщил источник ТАСС. Украина не передала ни одного тела. Накануне, 13 июня, было передано столько же.`,
    expected: bodies({ date: '2025-06-14', bodies_to_ua: 1200, bodies_to_ru: 0, ...HEDGED }),
  },
  {
    name: 'bodies: an implied one among people',
    published: '2022-10-11',
    text: `Україна повернула тіла 62 загиблих воїнів, повідомило Мінреінтеграції 11 жовтня. Серед них — загиблі полонені з колонії в Оленівці.`,
    expected: bodies({ date: '2022-10-11', bodies_to_ua: 62 }),
  },
  {
    name: 'bodies: a number that is a year',
    published: '2022-11-10',
    text: `Сьогодні, 10 листопада 2022 року, відбулася чергова операція з передачі тіл. Додому повернуто тіла 38 полеглих. Обмін пройшов за нормами Женевської конвенції 1949 року.`,
    expected: bodies({ date: '2022-11-10', bodies_to_ua: 38, agreement: null }),
  },
  {
    name: 'bodies: Istanbul mentioned for lists only',
    published: '2025-10-23',
    text: `Сьогодні до України повернуто тіла 1000 загиблих, які, за даними російської сторони, належать військовослужбовцям. Двоє з них загинули в полоні, хоча їх було внесено до списків, погоджених у Стамбулі.`,
    expected: bodies({
      date: '2025-10-23',
      bodies_to_ua: 1000,
      died_in_captivity: 2,
      agreement: null,
      ...HEDGED,
    }),
  },
  {
    name: 'bodies: some prisoners recalled beside',
    published: '2024-11-08',
    text: `Тіла 563 полеглих захисників повернуто в Україну за результатами репатріаційних заходів. Нагадаємо, під час 58-го обміну додому повернулися 95 полонених.`,
    expected: bodies({ date: '2024-11-08', bodies_to_ua: 563, stage: null }),
  },
  {
    name: 'bodies: the running total comes first',
    published: '2023-03-24',
    text: `Від початку вторгнення додому повернуто тіла 1509 захисників. Сьогодні, 24 березня, вдалося повернути тіла ще 83 полеглих.`,
    expected: bodies({ date: '2023-03-24', bodies_to_ua: 83 }),
    also: ['official_total'],
  },
  {
    name: 'bodies: a date of yesterday in a post of the morning after',
    published: '2026-02-27',
    text: `Вчора, 26 лютого, в Україну повернуто 1000 тіл, що, за словами росіян, належать українським воїнам.`,
    expected: bodies({ date: '2026-02-26', bodies_to_ua: 1000, ...HEDGED }),
  },
  {
    name: 'bodies: English with places',
    published: '2024-04-12',
    text: `The bodies of 99 fallen soldiers were returned to Ukraine today, the Coordination Headquarters said. Seventy-seven had fought in the Donetsk direction, 20 in the Zaporizhzhia direction and two in the Kharkiv direction. It thanked the International Committee of the Red Cross.`,
    expected: bodies({
      date: '2024-04-12',
      bodies_to_ua: 99,
      breakdown: [77, 20, 2],
      mediators: ['ICRC'],
      attribution: 'confirmed',
    }),
  },
]
