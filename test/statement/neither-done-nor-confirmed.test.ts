import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn, toldIn } = readOn('2025-11-20')

test.each([
  'Пауза в обмінах тілами завершилася: Москва погодилася віддати 700 тіл.',
  'Затишшя в обмінах скінчилося, пояснив Умеров: перелік із 180 прізвищ передано росіянам.',
  'Перерва в обмінах закінчилася. Штаб готує зустріч, рідних попередять.',
  'Перерыв в обменах закончился, рассказал Буданов. Стороны условились о возвращении 640 человек.',
  'Пауза в обменах завершилась, но пока лишь на бумаге: Россия подтвердила перечень из 90 фамилий.',
  'The pause in prisoner swaps has ended, Umerov said. Lists of 180 people are being checked.',
  'Сторони завершили підготовку обміну. Вдома чекають на 70 оборонців.',
])('A pause that has ended, or a preparation, has brought nobody home: %s', (text) => {
  expect(toldIn(text)).not.toContain('told')
  expect(['prisoner_exchange', 'body_repatriation']).not.toContain(eventIn(text)?.kind)
})

test.each([
  'Пауза в обмінах завершилася: сьогодні 64 українці повернулися з російського полону.',
  'Перерыв в обменах закончился, обмен состоялся сегодня: 64 украинца дома.',
  'Після тримісячної перерви обмін завершено: вдома 64 українці.',
  'The pause in exchanges is over: 64 Ukrainians came home from Russian captivity today.',
])('and where somebody came after it, it is news: %s', (text) => {
  expect(eventIn(text)?.kind).toBe('prisoner_exchange')
  expect(figuresIn(text)['ua_returned']).toBe(64)
})

test.each([
  "Після трьох місяців без обмінів Росія повернула дев'ять цивільних через Білорусь.",
  'After seven months without swaps, Russia released nine civilians through Belarus.',
])('Civilians who are let go after a time without exchanges were in none: %s', (text) => {
  expect(eventIn(text)).toBeNull()
})

test('Whoever fled captivity was not exchanged', () => {
  const text = 'Два месяца без обменов прошли. Домой вернулись 7 украинцев, сбежавших из плена.'
  expect(eventIn(text)?.kind).not.toBe('prisoner_exchange')
})

test.each([
  'Россия передала 615 тел, заявил Мединский. Украина подтвердит 615 тел только после экспертизы.',
  'Medinsky says Russia handed over 615 bodies. Kyiv seeks confirmation of the 615 from the Red Cross.',
  'Росія каже, що передала 615 тіл. Українська сторона підтверджує особи з 615 тіл роками.',
  'Росія передала 615 тіл, повідомляє ТАСС. Київ чекає підтвердження передачі 615 тіл від експертів.',
  'TASS: Russia has handed over 615 bodies. Kyiv declined to confirm the 615.',
  'Мединский: переданы 615 тел. Украина ни подтвердила, ни опровергла 615 тел.',
  'TASS: Russia has handed over 615 bodies. Ukraine says it may confirm the 615 figure tomorrow.',
  'Росія каже, що передала 615 тіл. Штаб підтверджуватиме 615 осіб експертизою.',
])('What may be confirmed, or is waited for, is not confirmed: %s', (text) => {
  expect(eventIn(text)?.attribution).toBe('claimed_by_russia')
})

test.each([
  'Россия передала 615 тел, заявил Мединский. Украинская сторона 615 тел подтвердила.',
  'Medinsky says Russia handed over 615 bodies. Kyiv confirmed the 615.',
  'Росія передала 615 тіл, повідомляє ТАСС. Київ підтвердив передачу 615 тіл.',
])('and what is confirmed is: %s', (text) => {
  expect(eventIn(text)?.attribution).toBe('confirmed')
})

test.each([
  ['Обмін: вдома 70 українців. Росія отримала 58 своїх і ще 12 поранених, разом 70.', 70],
  [
    'Вернулись домой 70 украинцев. Россия получила 58 своих, и кроме того 12 раненых — всего 70.',
    70,
  ],
  ['Обмін: 70 українців удома. Росія забрала 70 своїх, а ще 12 поранених лікують у Мінську.', 70],
  [
    '70 Ukrainians came home in a swap today. Russia took back 70 of its own, and also 12 wounded were seen at the border.',
    70,
  ],
  [
    'Обмен: дома 70 украинцев. Россия получила 70 своих, и ещё 12 раненых она потеряла вчера под Покровском.',
    70,
  ],
  [
    'Обмен: дома 70 украинцев. Россия получила 70 своих, и, кроме того, 12 раненых в аварии россиян привезли из Польши.',
    70,
  ],
  ['Обмін: 75 українців удома. Росія отримала 70 своїх і ще 12 поранених.', 82],
  [
    '75 Ukrainians came home in a swap today. Moscow spoke of 70 of its own and another 12 wounded soldiers, TASS said.',
    82,
  ],
])('Wounded come on top only where nothing else is said of them: %s', (text, theirs) => {
  expect(figuresIn(text)['ru_returned']).toBe(theirs)
})

test('A pledge that was got in return has brought nobody', () => {
  const text =
    'Сьогодні Україна віддала 120 російських військових і отримала 120 своїх. Крім них віддано 24 поранених, а натомість отримано обіцянку звільнити 11.'
  expect(figuresIn(text)['ua_returned']).toBe(120)
})

test.each([
  [
    'Сьогодні відбувся перший раунд великого обміну за домовленостями у Стамбулі. Вдома 210 українців.',
    'other:istanbul_unspecified',
  ],
  [
    "Today's exchange under the Istanbul agreements came a week after the third round of talks; 210 soldiers are home.",
    'other:istanbul_unspecified',
  ],
  [
    'The first round of the new exchange agreed in Istanbul in July took place today: 210 soldiers are home.',
    'istanbul_july_2025',
  ],
  [
    'Обмін відбувся за домовленостями, досягнутими на третьому раунді переговорів у Стамбулі. Вдома 210 захисників.',
    'istanbul_july_2025',
  ],
])(
  'Which accord it was is told by a round of talks, and by none of the exchange: %s',
  (text, id) => {
    expect(eventIn(text)?.agreement?.id).toBe(id)
  },
)

test('Those who are still held are none of those who came', () => {
  const text =
    'У межах обміну вдома 150 захисників. Сто шістдесят – стільки, за заявою Міноборони РФ, росіян перебуває в українському полоні.'
  expect(figuresIn(text)['ru_returned']).toBeUndefined()
})

test('What is owed to a land has not come there', () => {
  const text =
    'Сьогодні Україна повернула 615 тіл. Мединський стверджує, що його країні винні ще 28 тіл.'
  expect(figuresIn(text)['bodies_to_ru']).toBeUndefined()
})

test('What the other side says of what Ukraine gave waits for a person', () => {
  const text =
    'Обмін відбувся, вдома 130 захисників. Скільки віддали натомість? Росіяни кажуть 125, ми не коментуємо.'
  expect(codesIn(text)).toContain('figures_differ')
})

test.each([
  'Обмін: 120 українців удома. Обмін зробили можливим наші бійці, які брали полонених, а не США.',
  "Ukrainian marines' courage made the exchange possible, said the US ambassador. 120 Ukrainians came home today.",
  'Вклоняємося загиблим воїнам із США та Польщі. Сьогодні на обміні повернули 120 українців.',
])('Who is bowed to for fighting, only speaks, or is denied has mediated nothing: %s', (text) => {
  expect(eventIn(text)?.mediators).toEqual([])
})

test('while who made it possible has', () => {
  const text = 'Сьогодні обмін: 120 українців удома. Обмін зробили можливим США та Туреччина.'
  expect(eventIn(text)?.mediators).toContain('USA')
})
