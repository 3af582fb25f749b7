import { expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'
import { figuresOf } from './told.ts'

const DAY: CivilDay = '2026-04-17'

/** What is told of a text, and the codes of what is held. */
function toldOf(text: string): unknown {
  const events = extractStatements({ text, published: DAY }).filter((one) => isEvent(one))
  const [event] = events
  if (event === undefined) return 'none'
  const codes = events.flatMap(({ review }) => review.map(({ code }) => code))
  return codes.length > 0 ? codes.join() : figuresOf(event)
}

const PEOPLE = { ua_returned: 73 }

test.each([
  'З ворожого полону вихоплено 73 наших військових.',
  'Сьогодні з неволі виручили 73 українців.',
  'Сьогодні з російської неволі вирятувано 73 людей.',
  'Нині відбулося звільнення 73 українців з полону.',
  'Забезпечено повернення з полону 73 людей.',
  'Ми сьогодні дочекалися визволення 73 українців з полону.',
  'Підтверджено повернення 73 українців з полону.',
  'Сьогодні ворог відпустив з полону 73 українців.',
  'Сьогодні вдалося вивести з полону 73 людей.',
  'Обмін: 73 українці вдихнули повітря свободи.',
  'Обмін: 73 українці стали вільними людьми.',
  'Обмін завершився: 73 українці були звільнені.',
  'Обмін відбувся: 73 українці полишили російську неволю.',
])('people are home, whatever verb says it: %s', (text) => {
  expect(toldOf(text)).toMatchObject(PEOPLE)
})

test.each([
  'Сьогодні з ворожих застінків повернуто 73 людей.',
  'Сьогодні з-за ґрат визволено 73 людей.',
  'Сьогодні з рук загарбників визволено 73 людей.',
  'Сьогодні з території рф повернуто 73 людей.',
  'Сьогодні з в’язниць держави-агресорки повернуто 73 людей.',
  'Сьогодні з місць несвободи повернуто 73 українців.',
  'Сьогодні з російського ув’язнення повернуто 73 українців.',
])('captivity has other names: %s', (text) => {
  expect(toldOf(text)).toMatchObject(PEOPLE)
})

test.each([
  'Сьогодні з полону повернуто 73 незламних.',
  'Сьогодні з полону повернуто 73 українських життя. Повернуто 73 лицарів.',
  'Сьогодні з полону повернуто 73 кіборгів.',
  'Сьогодні з полону повернуто 73 членів екіпажу.',
])('they are counted by other names: %s', (text) => {
  expect(toldOf(text)).toMatchObject(PEOPLE)
})

test.each([
  'Відбувся обмінний захід. Додому повернулися 73 захисники.',
  'Взаємне звільнення полонених сьогодні завершено: вдома 73 захисники.',
  'Наші хлопці вдома, їх 73. Сьогодні – новий обмін.',
])('an exchange has other names, and may be named below: %s', (text) => {
  expect(toldOf(text)).toMatchObject(PEOPLE)
})

test('who came home is told before the exchange that brought them', () => {
  expect(toldOf('Українські оборонці знову вдома. Сьогодні – новий обмін.')).toEqual({})
  expect(toldOf('Українські оборонці знову вдома. Обмін.')).toEqual({})
})

test.each([
  ['Обмін: додому повернулися 73 українці. У рф повернулися 61 військовий.', 61],
  ['Обмін: додому повернулися 73 українці. У бік росії передано 61 військового.', 61],
  ['Обмін: додому повернулися 73 українці. Тотожну кількість передано росії.', 73],
  ['Обмін: додому повернулися 73 українці. На росію поїхали 61 полонений.', 61],
])('whoever went the other way: %s', (text, ru) => {
  expect(toldOf(text)).toMatchObject({ ...PEOPLE, ru_returned: ru })
})

test('what a repatriation results in is no finding of experts', () => {
  const text = 'У результаті репатріаційних заходів тіла 440 захисників повернуто в Україну.'
  expect(toldOf(text)).toEqual({ bodies_to_ua: 440 })
})

test('a sentence may begin with a state that is written small', () => {
  expect(
    toldOf('Відбулася репатріація: Україні передано 440 тіл. росії передано 22 тіла.'),
  ).toEqual({ bodies_to_ua: 440, bodies_to_ru: 22 })
})

test.each([
  'Розраховуємо на обмін полоненими: 90 на 90.',
  'Працюємо над обміном полоненими: 90 на 90.',
  'У планах обмін полоненими: 90 на 90.',
  'На черзі обмін полоненими: 90 на 90.',
  'Обговорюють обмін полоненими: 90 на 90.',
  'Штаб: 73 військові готові повернутися в межах обміну.',
  '73 захисники опиняться на волі: їх звільнять з полону.',
  'У 2023-му з полону повернули 73 українців.',
  'Півроку тому відбувся обмін, повернулися 73 захисники.',
  'Пів року тому з полону повернулися 73 захисники.',
  'Росія заблокувала обмін. Мали повернутися 73 військовополонені.',
  'Обмін заморожено. Мали повернутися 73 військовополонені.',
  'З відпустки повернулися 73 військові, яких привітали в частині.',
  'Обмін відбувся не сьогодні: 73 українці були звільнені у серпні.',
  'Маємо надію на повернення 73 полонених.',
  'Маємо забезпечити повернення 73 полонених.',
  'Хлопці вільні обирати. 73 військові так вирішили.',
  'Відбувся обмінний захід між школами: 73 українці.',
  '73 полонених перевезли з одного сізо рф до іншого.',
  'Наші студенти вдома. Обмін.',
  'У ворожих застінках утримують 73 українських військових.',
])('what is planned, stopped or long past is no news: %s', (text) => {
  expect(toldOf(text)).toBe('none')
})

test('those who came before and go on to be treated are not told of', () => {
  expect(toldOf('Звільнені з полону 14 військових поїхали на лікування до Литви.')).toBe('none')
})

test.each([
  'Сьогодні повернуто 440 тіл, які, на думку російської сторони, належать українським військовим.',
  'Сьогодні повернуто 440 тіл, що, за їхнім твердженням, належать українським військовим.',
  'Сьогодні повернуто 440 тіл, які, як повідомила російська сторона, належать нашим військовим.',
  'Сьогодні повернуто 440 тіл, які, за твердженням країни-агресора, належать українським воїнам.',
])('the other side alone says whose the bodies are: %s', (text) => {
  const [event] = extractStatements({ text, published: DAY })
  expect(event).toMatchObject({
    kind: 'body_repatriation',
    attribution: 'claimed_by_russia',
    review: [],
  })
})

test.each([
  ['Сьогодні повернуто 30 полеглих: 18 — з Покровська, 12 — з моргів у рф.', 'Pokrovsk direction'],
  ['Репатріація: повернуто 30 тіл. Серед них: на Луганщині — 18, з моргів — 12.', 'Luhansk region'],
])('a place stands beside its number, and morgues beside another: %s', (text, place) => {
  const [event] = extractStatements({ text, published: DAY }).filter((one) => isEvent(one))
  expect(event?.breakdown.map((one) => [one.place, one.count])).toEqual([
    [place, 18],
    ['morgues in Russia', 12],
  ])
})

test('a stage that is named alone', () => {
  const [event] = extractStatements({
    text: 'Сьогодні з полону повернулися 73 захисники. Етап другий.',
    published: DAY,
  }).filter((one) => isEvent(one))
  expect(event?.stage?.value).toBe(2)
})
