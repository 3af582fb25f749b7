import type { News } from './news-or-not.ts'

/** Further exchanges told in everyday speech. */
export const FURTHER_PLAIN_EXCHANGES: readonly News[] = [
  {
    published: '2025-05-23',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 390 },
    text: `390. Стільки українців повернулося сьогодні: 270 військових і 120 цивільних. Це перший етап «1000 на 1000». У суботу й неділю чекаємо продовження.`,
  },
  {
    published: '2025-05-23',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 390 },
    text: `First phase of the 1,000-for-1,000 exchange done: 390 people are home, Zelensky says; more is expected on Saturday and Sunday.`,
  },
  {
    published: '2025-06-14',
    kind: 'prisoner_exchange',
    figures: {},
    text: `Четвёртый обмен за неделю. Из плена вернулась ещё одна группа российских военных, взамен Украине передана аналогичная. Цифр стороны не приводят.`,
  },
  {
    published: '2023-06-26',
    kind: 'prisoner_exchange',
    figures: {},
    text: `Єрмак: повертаємо двох офіцерів і одного матроса... сьогодні вдома троє. Обмін три на три.`,
  },
  {
    published: '2024-08-24',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 115, ru_returned: 115 },
    text: `On Independence Day 115 conscripts came home, most of them captured in the first weeks of the invasion. Russia said it had got 115 soldiers taken in the Kursk region.`,
  },
  {
    published: '2026-02-05',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 157 },
    text: `157 українців повертаються. Абу-Дабі дало результат: перший обмін за п'ять місяців відбувся. Серед визволених семеро цивільних.`,
  },
  {
    published: '2026-02-05',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 157 },
    text: `Стороны обменялись пленными впервые с октября: по 157 человек, объявил Уиткофф. Домой вернулись и трое жителей Курской области.`,
  },
  {
    published: '2022-06-29',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 144 },
    text: `HUR: 144 defenders freed, 95 of them from Azovstal. "The largest exchange since the invasion."`,
  },
  {
    published: '2022-06-29',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 144, ru_returned: 144 },
    text: `Украина и ДНР обменялись пленными «144 на 144», сообщил Пушилин. Среди вернувшихся бойцы народной милиции.`,
  },
  {
    published: '2026-04-11',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 182 },
    text: `Напередодні Великодня — радість у 182 родинах. 175 воїнів і сімох цивільних сьогодні звільнено з російської неволі.`,
  },
  {
    published: '2026-04-11',
    kind: 'prisoner_exchange',
    figures: {},
    text: `Христос воскрес! Наші повертаються: солдати, сержанти, офіцери. 175 і ще семеро цивільних. Дякую Еміратам і Штатам.`,
  },
  {
    published: '2026-04-11',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 175 },
    text: `Russia and Ukraine swapped 175 prisoners each on Saturday, hours before an Easter truce. Seven civilians also returned to Russia's Kursk region. The UAE mediated.`,
  },
  {
    published: '2026-04-11',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 175 },
    text: `Пасхальный обмен: с подконтрольной Киеву территории вернули 175 военных. ВС Украины передано 175 пленных. Семь жителей Курской области также едут домой.`,
  },
  {
    published: '2025-06-10',
    kind: 'prisoner_exchange',
    figures: {},
    text: `Second day of exchanges: gravely wounded soldiers return to Ukraine. "The process goes on," Zelensky said, giving no figure.`,
  },
  {
    published: '2025-06-19',
    kind: 'prisoner_exchange',
    figures: {},
    text: `Очередной обмен: домой вернулась группа российских военных, киевскому режиму передана аналогичная группа пленных. Обмен проходит в рамках стамбульских договорённостей.`,
  },
  {
    published: '2023-02-16',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 101 },
    text: `Єрмак: знову обмін. Вдалося забрати 100 військових і одного цивільного — заступника міського голови Енергодара.`,
  },
  {
    published: '2022-10-29',
    kind: 'prisoner_exchange',
    figures: { ru_returned: 50 },
    text: `Пятьдесят российских бойцов сегодня возвращены из киевских застенков. Обмен прошёл по формуле 50 на 50.`,
  },
  {
    published: '2024-06-25',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 90 },
    text: `90 захисників знову обіймуть рідних. Азовсталь, ЧАЕС, Маріуполь. Посередником виступили ОАЕ.`,
  },
  {
    published: '2024-09-13',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 49 },
    text: `Forty-nine Ukrainians regained freedom on Friday, among them 23 women and fighters of Azov.`,
  },
  {
    published: '2025-05-06',
    kind: 'prisoner_exchange',
    figures: { ua_returned: 205, ru_returned: 205 },
    text: `205 на 205: стороны провели обмен накануне 9 Мая. Об этом сообщило российское Минобороны, поблагодарив ОАЭ.`,
  },
]
