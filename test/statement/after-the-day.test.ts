import { expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { eventIn } from './told.ts'

test.for<readonly [CivilDay, string]>([
  [
    '2025-08-15',
    'The remains of 40 Russian soldiers found near Sumy were moved to a morgue. Ukraine keeps 200 in refrigerators.',
  ],
  [
    '2025-08-15',
    'В Україні ідентифікували ще 40 тіл із тих, які передали в червні. Про це повідомили в МВС.',
  ],
  [
    '2025-08-15',
    `Кур'єри збору: за тиждень волонтери вивезли з поля бою 12 тіл. Їх передали до моргу.`,
  ],
  [
    '2025-08-15',
    'Росія затягує з передачею 3 тисяч тіл, заявив Юсов. За його словами, у червні вдалося повернути шість тисяч.',
  ],
  [
    '2025-08-15',
    'В морге Одессы хранится 900 тел, переданных Россией. Судмедэксперты работают без выходных.',
  ],
  [
    '2025-08-15',
    'Жители села собрали деньги на памятник солдатам. Тело одного из них передали в июле при обмене 1000 на 19.',
  ],
  [
    '2025-08-15',
    'Germany will help Ukraine identify 7,000 bodies returned by Russia, the minister said on a visit to Kyiv.',
  ],
  [
    '2025-08-15',
    'Red Cross teams do not take part in body exchanges, its spokesman said, commenting on the July handover of 1,000 bodies.',
  ],
  [
    '2025-08-15',
    'Родини зустріли потяг-рефрижератор у Києві: сюди привезли тіла для експертизи. Їх передали ще в липні.',
  ],
  ['2025-08-15', 'МВС просить рідних здати ДНК: після передачі 6 тисяч тіл база зросла вдвічі.'],
  ['2025-08-15', 'У Генпрокуратурі повідомили про страту двох полонених. Тіла повернули в лютому.'],
  ['2025-08-15', 'Поліція відкрила провадження: у мішках, переданих 17 липня, були рештки росіян.'],
  [
    '2026-03-08',
    `Звільнені жінки розповіли, як зустріли 8 березня. Сімох із них повернули позавчора, у п'ятницю, під час обміну.`,
  ],
  [
    '2025-09-14',
    'Ровно год прошёл с того дня, как из российского плена вернулись 103 защитника. Сегодня мы вспоминаем ту встречу.',
  ],
  [
    '2026-10-13',
    "Lithuania has taken in 20 soldiers freed in this summer's exchanges for rehabilitation by the sea.",
  ],
  [
    '2024-11-22',
    'Forty-six villagers from the Kursk region are home in Russia. They left through Belarus, free of any conditions and of any swap.',
  ],
  [
    '2026-03-08',
    'A marathon in Lviv was run for prisoners of war. On Friday 300 of them came home.',
  ],
  [
    '2026-03-08',
    `Верховний Суд відмовив родині полоненого в позові. Сам він повернувся у п'ятницю, коли обміняли 300 військових.`,
  ],
  [
    '2026-03-08',
    `У п'ятницю в Женеві знову говорили про обміни. Делегації домовилися зустрітися за тиждень.`,
  ],
  [
    '2026-03-08',
    'В пятницу в Женеве обсудили обмены. «За два дня вернули 500 человек, это хороший знак», — сказал посредник.',
  ],
  [
    '2026-03-08',
    `Ціни на пальне зросли. Долар подорожчав. Обмін 300 на 300 у п'ятницю став другим за тиждень. Погода зіпсується.`,
  ],
  [
    '2026-03-08',
    'Трамп назвав обмін 5–6 березня успіхом своїх посланців. «500 хлопців додому, і 500 — туди», — сказав він.',
  ],
  [
    '2026-03-08',
    `Trump called last week's exchange a success. "Five hundred went home on each side," he told reporters.`,
  ],
  [
    '2026-03-08',
    'Сьогодні рідні зниклих безвісти вийшли на площу. Вони просять новий обмін і повернення всіх.',
  ],
  [
    '2026-03-08',
    'Сегодня в Москве Песков ответил на вопрос об обмене: «Работаем, когда вернём людей — сообщим».',
  ],
  ['2026-03-08', 'Сьогодні 1000 днів, як «азовці» в полоні. За цей час 4 обміни, 500 повернених.'],
  ['2026-03-08', 'Today marks four years since the first swap, in which ten soldiers came home.'],
  ['2026-03-08', 'Сьогодні річниця обміну, під час якого додому повернулися 215 воїнів.'],
  ['2025-08-24', 'Українців обміняли на газ: фейк про 146 вагонів.'],
  ['2025-08-24', 'Обміняли 146 українських паспортів старого зразка.'],
  ['2025-08-24', '146 українських студентів обмінялися досвідом із поляками.'],
  ['2025-08-24', 'Сегодня обменяли 146 украинских гривен на доллар.'],
  ['2025-08-24', 'Ukrainian clubs swapped three players today.'],
])(
  'what is said of exchanges and of the fallen afterwards is no event, on %s: %s',
  ([published, text]) => {
    expect(eventIn(text, published)).toBeNull()
  },
)

test.for<readonly [CivilDay, number, string]>([
  ['2025-08-19', 1000, 'МВС просить рідних здати ДНК: сьогодні Україні передали тисячу тіл.'],
  [
    '2025-08-19',
    1000,
    'Росія передала 1000 тіл. Німеччина допоможе з ідентифікацією, заявив міністр під час візиту до Києва.',
  ],
  [
    '2025-08-19',
    1000,
    'Red Cross teams watched as Russia handed over 1,000 bodies to Ukraine on Tuesday.',
  ],
  [
    '2025-08-19',
    1000,
    'Потяг-рефрижератор прибув до Києва: сьогодні відбулася репатріація, Україні повернули 1000 тіл.',
  ],
  [
    '2026-03-06',
    300,
    'Трамп назвав сьогоднішній обмін успіхом своїх посланців. Додому повернулися 300 військових.',
  ],
  ['2025-08-24', 146, 'Щойно обміняли 146 українців. Їх везуть до лікарень.'],
  ['2025-08-24', 146, 'Сегодня обменяли 146 украинцев, их встречают родные.'],
  ['2025-08-24', 146, 'Kyiv: 146 Ukrainians were swapped today.'],
])('beside it an event of the day stays one, on %s, of %i: %s', ([published, count, text]) => {
  const event = eventIn(text, published)
  expect(event).toMatchObject({ day: published, review: [] })
  const { ua_returned: people, bodies_to_ua: bodies } = event?.figures ?? {}
  expect((people ?? bodies)?.value).toBe(count)
})

test('bodies that came to Russia are not added to those that came to Ukraine', () => {
  const text =
    'Russia and Ukraine exchanged the dead on Thursday: the remains of 1,000 soldiers arrived in Ukraine and 19 in Russia.'
  expect(eventIn(text, '2025-07-17')?.figures.bodies_to_ua?.value).toBe(1000)
})
