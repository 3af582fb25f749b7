import { bodies, exchange, type Fixture } from './fixture.ts'

const HEAD = 'Сьогодні відбулися репатріаційні заходи.'

/** Posts where parts contradict their whole, or make it up. */
export const PARTS_AND_WHOLES: readonly Fixture[] = [
  {
    name: 'a part that is more than the whole holds the exchange',
    published: '2026-05-14',
    text: `Сьогодні відбувся обмін. Додому повернулися 84 захисники, серед них 90 важкопоранених.`,
    expected: exchange({ ua_returned: 84 }),
    held: 'parts_exceed_whole',
  },
  {
    name: 'civilians who would be more than the whole are not added to it',
    published: '2026-05-14',
    text: `Сьогодні відбувся обмін. Додому повернулися 84 захисники, з них 90 цивільних.`,
    expected: exchange({ ua_returned: 84, ua_civilians: null }),
    held: 'parts_exceed_whole',
  },
  {
    name: 'women who would be more than the whole hold it, in English',
    published: '2026-05-14',
    text: `Today a prisoner exchange took place. 84 Ukrainians came home, including 90 women.`,
    expected: exchange({ ua_returned: 84, ua_women: null }),
    held: 'parts_exceed_whole',
  },
  {
    name: 'soldiers and civilians who are more than all',
    published: '2026-05-14',
    text: `Сьогодні відбувся обмін. Додому повернулися 84 людини: 50 військових і 40 цивільних.`,
    expected: exchange({ ua_returned: 84 }),
    held: 'parts_exceed_whole',
  },
  {
    name: 'soldiers and civilians who are fewer than all',
    published: '2026-05-14',
    text: `Сегодня состоялся обмен. Домой вернулись 84 украинца: 33 военных и 50 гражданских.`,
    expected: exchange({ ua_returned: 84 }),
    held: 'figures_differ',
  },
  {
    name: 'soldiers, civilians and children who are all of them',
    published: '2026-05-14',
    text: `Сьогодні відбувся обмін. Додому повернулися 104 людини: 96 військових, п'ятеро цивільних і троє дітей.`,
    expected: exchange({ ua_returned: 104, ua_civilians: 5 }),
  },
  {
    name: 'a list of places that is told to be all and is not',
    published: '2026-05-14',
    text: `${HEAD} Україні передали 500 тіл полеглих: 320 — з Донецького напрямку, 100 — з Курського.`,
    expected: bodies({ bodies_to_ua: 500, breakdown: [320, 100] }),
    held: 'figures_differ',
  },
  {
    name: 'more who died in captivity than came at all',
    published: '2026-05-14',
    text: `${HEAD} Україні передали 500 тіл полеглих, 600 з яких загинули в полоні.`,
    expected: bodies({ bodies_to_ua: 500, died_in_captivity: null }),
    held: 'parts_exceed_whole',
  },
  {
    name: 'a list of places without a whole is added up',
    published: '2026-05-14',
    text: `${HEAD} Повернуто тіла полеглих: з Донецького напрямку — 320, з Курського — 100, з моргів на території РФ — 80.`,
    expected: bodies({ bodies_to_ua: 500, breakdown: [320, 100, 80] }),
  },
  {
    name: 'the same as items, the numbers in front',
    published: '2026-05-14',
    text: `${HEAD} Додому повернули тіла полеглих захисників:
— 320 на Донецькому напрямку
— 100 на Курському напрямку
— 31 із моргів на території РФ`,
    expected: bodies({ bodies_to_ua: 451, breakdown: [320, 100, 31] }),
  },
  {
    name: 'the same in English',
    published: '2026-05-14',
    text: `Today Ukraine received bodies of fallen soldiers: 320 from the Donetsk direction, 100 from the Kursk direction, 31 from morgues in Russia.`,
    expected: bodies({ bodies_to_ua: 451, breakdown: [320, 100, 31] }),
  },
  {
    name: 'a list of places that is not all gives no figure',
    published: '2026-05-14',
    text: `${HEAD} Повернули, зокрема, 320 тіл з Донецького напрямку та 100 тіл з Курського.`,
    expected: bodies({ bodies_to_ua: null, breakdown: [320, 100] }),
    held: 'only_parts',
  },
  {
    name: 'a place whose bodies nobody counts leaves the whole open',
    published: '2026-05-14',
    text: `${HEAD} 320 тіл повернули з Донецького напрямку, також є тіла з Курського.`,
    expected: bodies({ bodies_to_ua: null }),
    held: 'only_parts',
  },
  {
    name: 'women and men make up the whole, in either order',
    published: '2026-05-14',
    text: `Десять женщин и сорок мужчин-военных сегодня вернулись из российского плена. Состоялся обмен.`,
    expected: exchange({ ua_returned: 50, ua_women: 10 }),
  },
  {
    name: 'women and men who are soldiers, in Ukrainian',
    published: '2026-05-14',
    text: `Сьогодні відбувся обмін. Додому повернулися 40 чоловіків-військових і 10 жінок.`,
    expected: exchange({ ua_returned: 50, ua_women: 10 }),
  },
  {
    name: 'one body and those that came with it',
    published: '2026-05-14',
    text: `Сьогодні відбулася репатріація. Тіло капітана повернули в Україну разом з тілами ще 41 воїна.`,
    expected: bodies({ bodies_to_ua: 42 }),
  },
  {
    name: 'the others first, the one before them',
    published: '2026-05-14',
    text: `Сьогодні відбулася репатріація. Разом з тілом капітана в Україну повернули тіла ще 41 воїна.`,
    expected: bodies({ bodies_to_ua: 42 }),
  },
  {
    name: 'one body along with others, in English',
    published: '2026-05-14',
    text: `The body of a volunteer was repatriated to Ukraine today along with 41 others.`,
    expected: bodies({ bodies_to_ua: 42 }),
  },
  {
    name: 'one body that is among those counted',
    published: '2026-05-14',
    text: `Сьогодні відбулася репатріація: в Україну повернули 42 тіла, серед них тіло капітана.`,
    expected: bodies({ bodies_to_ua: 42 }),
  },
]
