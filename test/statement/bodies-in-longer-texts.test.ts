import { expect, test } from 'vitest'
import { eventsIn } from './told.ts'

test.each([
  [
    '2025-08-19',
    "Україна повернула тіла 1000 полеглих, серед них п'ятеро загинули в полоні\n\nСьогодні, 19 серпня, відбулися репатріаційні заходи, за результатами яких в Україну повернуто 1000 тіл, що, за інформацією російської сторони, належать українським захисникам.\n\nІз них п'ять – військовополонені, які померли в неволі; вони були у списках тяжкохворих, погоджених у Стамбулі.\n\nЗа даними джерела ТАСС, до Росії передали 19 тіл.\n\nПопередня репатріація відбулася 17 липня, тоді Україні передали тисячу тіл, а РФ отримала 19.\n\nНагадаємо, 14 серпня додому з полону повернулися 84 українці.",
    1000,
    19,
    'claimed_by_russia',
  ],
  [
    '2025-07-17',
    'Russia returns 1,000 more bodies to Ukraine\n\nKYIV, July 17 (Reuters) - Russia has handed over to Ukraine another 1,000 bodies that it says are those of Ukrainian soldiers, Ukrainian officials handling prisoners of war said on Thursday.\n\nKremlin aide Vladimir Medinsky said Moscow had received 19 bodies from Kyiv.\n\nThe exchange was part of agreements reached in Istanbul on June 2, when the sides agreed to swap up to 6,000 bodies each and all seriously wounded prisoners of war.',
    1000,
    19,
    'claimed_by_russia',
  ],
  [
    '2025-11-20',
    'Россия и Украина провели очередной обмен телами погибших. Киеву передали тысячу тел, Москве — 30.\n\nОб этом РБК сообщил Шамсаил Саралиев. Предыдущий обмен прошел 23 октября: тогда Украина получила тела 1000 военнослужащих, Россия — 31.\n\nВсего с начала года, по подсчетам РБК, Киев получил более 14 тыс. тел.',
    1000,
    30,
    'claimed_by_russia',
  ],
  [
    '2024-11-08',
    "Ukraine brought home 563 fallen soldiers on Friday, November 8. Of these, 320 fell in the Donetsk direction, 89 near Bakhmut, and 154 came from the Vuhledar direction, the Coordination HQ said. A Russian lawmaker told reporters that 37 Russian soldiers' bodies had been returned to Russia.",
    563,
    37,
    'confirmed',
  ],
  [
    '2025-01-24',
    'В Україну повернули тіла 757 полеглих захисників\n\nПро це повідомляє Координаційний штаб.\n\nЗокрема:\n451 – з Донецького напрямку;\n71 – з Бахмутського напрямку;\n51 – з Вугледарського напрямку;\n13 – з Луганського напрямку;\n137 – із Запорізького напрямку;\n34 – з моргів на території РФ.\n\nУ штабі подякували МКЧХ за сприяння. Росія отримала 49 тіл, сказав Саралієв.',
    757,
    49,
    'confirmed',
  ],
  [
    '2024-10-18',
    'Киев вернул тела 501 военного: 382 из них – с Донецкого (Авдеевка) направления, 84 – с Запорожского, 28 – с Луганского, ещё семь – из российских моргов. Координационный штаб сообщил, что теперь тела исследуют. Россия вернула тела 89 своих бойцов, сообщил депутат Саралиев.',
    501,
    89,
    'confirmed',
  ],
  [
    '2024-12-20',
    '503 fallen defenders return home\n\nThe Coordination Headquarters reports: from the Donetsk sector 403 bodies, the Luhansk sector 15, the Zaporizhzhia sector 54, the Kharkiv sector 4, and 27 from morgues in Russia.',
    503,
    null,
    'confirmed',
  ],
  [
    '2025-04-18',
    'У межах репатріації 18 квітня Україна отримала 909 тіл, РФ – 41. Учора сторони готували обмін полоненими, який може відбутися на Великдень за посередництва ОАЕ. Про повернення тіл сказали у Коордштабі.',
    909,
    41,
    'confirmed',
  ],
  [
    '2025-05-16',
    'Того ж дня, коли делегації зустрілися у Стамбулі й домовилися про обмін 1000 на 1000, Україна повернула тіла 909 своїх військових, повідомив штаб. Росія, за словами Саралієва, отримала 34.',
    909,
    34,
    'confirmed',
  ],
  [
    '2025-06-11',
    'Мединский: Россия передала Украине тела 1212 военнослужащих и получила тела 27 своих в соответствии со Стамбульскими договорённостями. В четверг начнётся обмен тяжелоранеными.',
    1212,
    27,
    'claimed_by_russia',
  ],
  [
    '2025-06-16',
    'Russia said on Monday it had handed over the bodies of 1,245 Ukrainian servicemen to Kyiv and received 78 of its own, wrapping up the transfer of more than 6,000 bodies agreed in Istanbul on June 2.',
    1245,
    78,
    'claimed_by_russia',
  ],
  [
    '2025-06-16',
    'Завершено етап репатріацій: сьогодні в Україну повернуто ще 1245 тіл громадян України, зокрема військових, як твердить російська сторона. Таким чином, за стамбульськими домовленостями від 2 червня Україна отримала 6057 тіл, пояснив Умєров.',
    1245,
    null,
    'claimed_by_russia',
  ],
  [
    '2025-12-19',
    'За домовленостями, досягнутими в Стамбулі 2 червня, 19 грудня Україні передано 1003 тіла, підтвердив Коордштаб. Росіяни отримали 26.',
    1003,
    26,
    'confirmed',
  ],
  [
    '2026-01-29',
    'Україна підтвердила отримання тисячі тіл. Раніше того дня помічник Путіна Мединський заявив, що Україні віддали 1000 тіл, а Росія забрала 38.',
    1000,
    38,
    'confirmed',
  ],
  [
    '2023-12-20',
    'Чергова репатріація: на підконтрольну уряду територію доправлено 66 тіл оборонців. Про це інформує Мінреінтеграції. З початку повномасштабного вторгнення повернуто 2165 тіл.',
    66,
    null,
    'confirmed',
  ],
  [
    '2022-07-20',
    'Oleh Kotenko, commissioner for missing persons, said Ukraine had carried out another exchange of bodies and brought home 45 fallen soldiers.',
    45,
    null,
    'confirmed',
  ],
  [
    '2022-08-25',
    'Украина вернула тела 19 защитников в ходе очередного обмена, сообщило Министерство реинтеграции.',
    19,
    null,
    'confirmed',
  ],
  [
    '2025-08-19',
    'Минув ще один важкий день: тисяча полеглих повернулася додому. Росія каже, що всі вони – українські військовослужбовці. Дякуємо всім, хто долучився до репатріаційних заходів. Коордштаб.',
    1000,
    null,
    'claimed_by_russia',
  ],
  [
    '2025-09-18',
    'MOSCOW, September 18. /TASS/. Russia has transferred to Ukraine the bodies of 1,000 fallen soldiers and received 24 in return, a source told TASS.',
    1000,
    24,
    'claimed_by_russia',
  ],
  [
    '2025-09-18',
    'Осуществлена репатриация тел. На подконтрольную Киеву территорию возвращены 1000 погибших, подтвердили в украинском Коордштабе; российской стороне переданы 24.',
    1000,
    24,
    'confirmed',
  ],
  [
    '2025-10-23',
    'По сообщению российских СМИ, Украина вернула себе 1000 тел, а РФ — 31 тело.',
    1000,
    31,
    'claimed_by_russia',
  ],
  [
    '2026-02-26',
    'Репатріація: Україні передали 1000 тіл, які, за попереднім інформуванням російської сторони, можуть належати українським оборонцям. Помічник Путіна Мединський повідомив про 35 тіл, повернутих Росії.',
    1000,
    35,
    'claimed_by_russia',
  ],
  [
    '2026-02-26',
    'Under the humanitarian agreements reached in Abu Dhabi with UAE mediation, Russia returned the bodies of 1,000 Ukrainian soldiers and received 35, Medinsky said.',
    1000,
    35,
    'claimed_by_russia',
  ],
  [
    '2024-09-13',
    'Киев получил тела 250 погибших солдат, сообщил украинский штаб. Россия забрала 33 тела, рассказал депутат Саралиев.',
    250,
    33,
    'confirmed',
  ],
  [
    '2024-08-02',
    'Додому повернулися 250 полеглих оборонців. За словами речника штабу, серед них 188 загинули на Донецькому напрямку. Решта — на інших.',
    250,
    null,
    'confirmed',
  ],
  [
    '2025-06-14',
    'Окрім обміну полоненими, сьогодні до України доправили ще 1200 тіл загиблих громадян. Росія стверджує, що це військові.',
    1200,
    null,
    'claimed_by_russia',
  ],
  [
    '2025-11-20',
    'В Україну повернулися 1000 тіл: чому їх ідентифікація триватиме місяцями\n\nТіла 1000 загиблих, які, за версією Москви, є українськими військовими, прибули в четвер. Роботи з ідентифікації розпочнуть слідчі МВС.',
    1000,
    null,
    'claimed_by_russia',
  ],
  [
    '2025-11-20',
    'РФ вернула Украине еще тысячу тел. Сколько получили россияне: Саралиев назвал цифру — 30.',
    1000,
    30,
    'claimed_by_russia',
  ],
  [
    '2022-10-27',
    'Fifty more fallen Ukrainian soldiers have come home, the Reintegration Ministry said.',
    50,
    null,
    'confirmed',
  ],
  [
    '2025-03-28',
    'Saraliev: 909 bodies for Kyiv, 43 for Moscow in latest exchange of fallen troops',
    909,
    43,
    'claimed_by_russia',
  ],
  [
    '2025-06-15',
    'Four days in a row: Ukraine takes in 1,200 more bodies. Moscow claims they are Ukrainian soldiers, the Coordination HQ said on Sunday. Altogether 4,812 bodies have come since Wednesday.',
    1200,
    null,
    'claimed_by_russia',
  ],
  [
    '2025-06-15',
    'Уже четвёртый день подряд Украина получает тела погибших. Сегодня ей передано 1200. Всего с 11 июня — 4812, сообщает ТАСС.',
    1200,
    null,
    'claimed_by_russia',
  ],
] as const)('a repatriation is told on %s by «%s»', (published, text, ...told) => {
  const [toUkraine, toRussia, attribution] = told
  const [event] = eventsIn(text, published)
  expect(event).toMatchObject({ kind: 'body_repatriation', review: [], attribution })
  expect(event?.figures.bodies_to_ua?.value ?? null).toBe(toUkraine)
  expect(event?.figures.bodies_to_ru?.value ?? null).toBe(toRussia)
})

test.each([
  ['2024-07-14', 'У червні Україні повернули 254 тіла, а в травні – 212, нагадали в Коордштабі.'],
])('no event is told on %s by «%s»', (published, text) => {
  expect(eventsIn(text, published)).toEqual([])
})
