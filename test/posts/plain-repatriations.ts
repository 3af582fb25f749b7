import type { News } from './news-or-not.ts'

/** Repatriations told in everyday speech. */
export const PLAIN_REPATRIATIONS: readonly News[] = [
  {
    published: '2022-05-19',
    kind: 'body_repatriation',
    figures: { bodies_to_ua: 52 },
    text: `На щиті повернулися 52 оборонці. Міністерство реінтеграції дякує всім, хто готував цю важку дорогу.`,
  },
  {
    published: '2025-07-17',
    kind: 'body_repatriation',
    figures: { bodies_to_ua: 1000, bodies_to_ru: 19 },
    text: `Мединский: Киеву переданы ещё тысяча тел. «Нам вернули 19 наших погибших».`,
  },
  {
    published: '2024-11-08',
    kind: 'body_repatriation',
    figures: { bodies_to_ua: 563 },
    text: `They are home, on their shields: 563 fallen. 320 came from the Donetsk direction, 154 from morgues in Russia.`,
  },
  {
    published: '2025-06-11',
    kind: 'body_repatriation',
    figures: { bodies_to_ua: 1212 },
    text: `1212 полеглих уже в Україні. Координаційний штаб: перший етап домовленостей у Стамбулі. Росія отримала 27 тіл своїх.`,
  },
  {
    published: '2025-06-16',
    kind: 'body_repatriation',
    figures: { bodies_to_ua: 1245 },
    text: `Завершилась июньская серия: сегодня Украине отдали последние 1245 тел. Москва взамен получила 51. Всего с 11 июня передано 6060.`,
  },
  {
    published: '2024-02-16',
    kind: 'body_repatriation',
    figures: { bodies_to_ua: 58 },
    text: `Сьогодні ми повернули додому 58 загиблих захисників. Минулого разу, 26 січня, було 77.`,
  },
  {
    published: '2023-12-06',
    kind: 'body_repatriation',
    figures: { bodies_to_ua: 85 },
    text: `The bodies of 85 defenders have been recovered, among them those of soldiers killed in Olenivka, the commissioner's office reported on Wednesday.`,
  },
  {
    published: '2025-11-20',
    kind: 'body_repatriation',
    figures: { bodies_to_ua: 1000 },
    text: `Репатріаційні заходи відбулися. До України доправили тисячу тіл, які, як запевняє Росія, належать нашим військовим. Учора ж у Туреччині говорили про обмін 1200 людей.`,
  },
  {
    published: '2023-11-20',
    kind: 'body_repatriation',
    figures: { bodies_to_ua: 94 },
    text: `Ще 94 захисники повернулися на щиті. Репатріацію провели за сприяння МКЧХ.`,
  },
  {
    published: '2024-12-20',
    kind: 'body_repatriation',
    figures: { bodies_to_ua: 503, bodies_to_ru: 42 },
    text: `Киев получил 503 тела погибших, Москва — 42 (Шамсаил Саралиев).`,
  },
  {
    published: '2025-03-28',
    kind: 'body_repatriation',
    figures: { bodies_to_ua: 909, bodies_to_ru: 43 },
    text: `Ukraine brings back 909 fallen soldiers; Russia receives 43 bodies, deputy Saraliev told RBC.`,
  },
  {
    published: '2025-12-19',
    kind: 'body_repatriation',
    figures: { bodies_to_ua: 1003 },
    text: `1003 тіла доправлено в Україну. За словами росіян, це наші військові. Прізвища повернуть експерти.

До заходу залучили МКЧХ. Про кількість тіл, відданих Росії, не повідомляють.`,
  },
  {
    published: '2026-01-29',
    kind: 'body_repatriation',
    figures: { bodies_to_ua: 1000, bodies_to_ru: 38 },
    text: `One thousand bodies crossed the border today; thirty-eight went the other way, Medinsky said.`,
  },
  {
    published: '2025-07-17',
    kind: 'body_repatriation',
    figures: { bodies_to_ua: 1000 },
    text: `Ще 1000 тіл. Координаційний штаб: російська сторона стверджує, що це українські військові. Експертизу розпочато.`,
  },
  {
    published: '2024-09-06',
    kind: 'body_repatriation',
    figures: {},
    text: `Чорне свято для ста родин: додому на щиті приїхали їхні сини. Штаб: репатріацію проведено 6 вересня.`,
  },
  {
    published: '2024-05-31',
    kind: 'body_repatriation',
    figures: {},
    text: `Киеву отданы 212 тел, Москве — 45: такой обмен провели параллельно с возвращением пленных, сказал Саралиев.`,
  },
  {
    published: '2025-10-23',
    kind: 'body_repatriation',
    figures: { bodies_to_ua: 1000, bodies_to_ru: 31 },
    text: `Repatriation: 1,000 bodies which, Russia claims, are those of Ukrainian defenders reached Ukraine on Thursday. Moscow got 31.`,
  },
  {
    published: '2023-03-24',
    kind: 'body_repatriation',
    figures: {},
    text: `83 тіла полеглих героїв на шляху до рідних. Кортеж зустріли на колінах. Передачу провів уповноважений Котенко.`,
  },
  {
    published: '2025-12-19',
    kind: 'body_repatriation',
    figures: { bodies_to_ua: 1003 },
    text: `The remains of 1,003 people arrived in Ukraine, the HQ said; Russian officials assert they belong to Ukrainian servicemen.`,
  },
  {
    published: '2024-03-29',
    kind: 'body_repatriation',
    figures: { bodies_to_ua: 121 },
    text: `Україні вдалося повернути тіла 121 захисника. Координаційний штаб висловлює вдячність МКЧХ.`,
  },
  {
    published: '2024-03-29',
    kind: 'body_repatriation',
    figures: { bodies_to_ua: 121, bodies_to_ru: 29 },
    text: `121 bodies back in Ukraine; Russia gets 29, says MP Shamsail Saraliev.`,
  },
]
