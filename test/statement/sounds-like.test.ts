import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn } = readOn('2026-06-19')

test.for([
  ['A choir released a new song today for 40 captive marines, calling for a swap.', 'none'],
  ['Wives of prisoners released 12 pigeons in Rivne today and called for an exchange.', 'none'],
  ['Дружини полонених запустили сьогодні 18 кульок на підтримку обміну полонених.', 'none'],
  ['Сёстры пленных отпустили сегодня 25 голубей, призывая к обмену.', 'none'],
  ['Russia released 40 Ukrainian marines from captivity today in a swap.', 'told 2026-06-19'],
  ['Сьогодні Росія відпустила з полону 40 українських морпіхів.', 'told 2026-06-19'],
] as const)('birds, songs and balloons that are let go are no prisoners: %s', ([text, told]) => {
  expect(toldIn(text)).toBe(told)
})

test.for([
  [
    'Nine Ukrainian scouts fought their way back to their positions today and avoided captivity.',
    'none',
  ],
  ['Шестеро украинских морпехов вышли сегодня к своим, пленных среди них нет.', 'none'],
  ['Восьмеро прикордонників пробилися сьогодні до своїх, у полон ніхто не потрапив.', 'none'],
  ['Сегодня в строй вернулись 7 захваченных у россиян танков.', 'none'],
  [
    'Nine Ukrainian scouts who were taken at their positions came home from Russian captivity today.',
    'told 2026-06-19',
  ],
  [
    'Сьогодні за обміном додому повернулися 40 захисників, яких захопили в оточенні.',
    'told 2026-06-19',
  ],
] as const)('who is back with the own troops was not in captivity: %s', ([text, told]) => {
  expect(toldIn(text)).toBe(told)
})

test.for([
  ['Nine Russian conscripts surrendered today; the exchange pool has grown.', 'none'],
  ['Six Russian soldiers gave themselves up today and may be exchanged for Ukrainians.', 'none'],
  [
    '50 Ukrainian soldiers were freed today in an exchange for Russians who had surrendered.',
    'told 2026-06-19',
  ],
] as const)('who surrenders is not handed over: %s', ([text, told]) => {
  expect(toldIn(text)).toBe(told)
})

test('a number before a thing counts the thing, whomever it was given to', () => {
  expect(toldIn('Переданы сегодня сапёрам 30 снарядов, вывезенных из Курской области.')).toBe(
    'none',
  )
  expect(toldIn('Переданы сегодня Украине 30 сапёров, вывезенных из российского плена.')).toBe(
    'told 2026-06-19',
  )
})

test.for([
  ['A rights group released a report today on 60 Ukrainian soldiers exchanged this year.', 'none'],
  ['The OSCE documented the beating of 95 of the freed Ukrainian prisoners of war.', 'none'],
  [
    'Омбудсман оприлюднив сьогодні звіт про тортури щодо 80 захисників, звільнених за обміном.',
    'none',
  ],
  [
    'Правозащитники представили сегодня доклад о 80 военных, освобождённых из плена при обмене.',
    'none',
  ],
  ['Army doctors in Lviv today discharged 22 soldiers freed in the 74th exchange.', 'none'],
  ['З лікарні сьогодні виписали 22 воїнів, звільнених у межах 74-го обміну.', 'none'],
  [
    'Today 60 of the captured Ukrainian marines were freed in an exchange, and most had been tortured.',
    'told 2026-06-19',
  ],
  [
    'Сьогодні за обміном звільнено 80 захисників. Омбудсман оприлюднив звіт про тортури.',
    'told 2026-06-19',
  ],
] as const)(
  'what is reported of those who came, or done for them, is no return: %s',
  ([text, told]) => {
    expect(toldIn(text)).toBe(told)
  },
)

test.for([
  ['The Headquarters told how an exchange works: 70 people come out, 70 go in.', 'none'],
  ['Сьогодні омбудсман пояснив порядок обміну: 60 людей повертаються, 60 їдуть назад.', 'held'],
  ['Сегодня в штабе рассказали, как устроен обмен: домой возвращаются 60 пленных.', 'held'],
  [
    'The Headquarters told how the exchange went: 70 Ukrainian soldiers came home from captivity today.',
    'told 2026-06-19',
  ],
  [
    'Сьогодні додому повернулися 60 полонених. Омбудсман пояснив порядок обміну: спершу їдуть поранені.',
    'told 2026-06-19',
  ],
] as const)('how exchanges go is not that one went so today: %s', ([text, told]) => {
  expect(toldIn(text)).toBe(told)
})

test.for([
  [
    "Fact-check: the picture 'captives freed today' was in fact taken at the swap of May 2025.",
    'none',
  ],
  [
    'Фактчек: світлина «сьогодні з полону звільнено 60 воїнів» насправді зроблена торік під час обміну.',
    'none',
  ],
  [
    "A clip titled 'our soldiers are home after today's swap' was in fact filmed on 24 August 2025.",
    'held',
  ],
  [
    'Сегодня из плена вернулись 60 украинских военных. Фото сделано на месте обмена.',
    'told 2026-06-19',
  ],
] as const)('what a picture really shows is not of today: %s', ([text, told]) => {
  expect(toldIn(text)).toBe(told)
})

test.for([
  ['Ukraine today unilaterally handed 7 wounded prisoners over to Russia.', 'none'],
  ['Росія сьогодні віддала 7 тяжкопоранених полонених, нікого не взявши навзаєм.', 'none'],
  ['Россия сегодня в одностороннем порядке отдала 7 тяжелораненых пленных.', 'none'],
  [
    'Сьогодні за обміном додому повернулися 60 захисників. Ще п’ятьох тяжкопоранених Росія віддала в односторонньому порядку.',
    'told 2026-06-19',
  ],
  ['Сегодня по обмену вернулись 60 украинских военных, взамен переданы 60.', 'told 2026-06-19'],
] as const)('who is handed over for nobody was not exchanged: %s', ([text, told]) => {
  expect(toldIn(text)).toBe(told)
})

test.for([
  ['Двоє полонених утекли сьогодні з колонії, одного повернули. Обмін тут ні до чого.', 'none'],
  ['Two prisoners of war fled from a camp today; one was brought back, no swap involved.', 'none'],
  ['Сьогодні на фестивалі показали кіно про обмін 60 полонених.', 'none'],
  ['Суд сегодня приговорил мошенника: за место в обмене он взял деньги у 12 семей.', 'none'],
] as const)('flight, films and fraud are no exchange: %s', ([text, told]) => {
  expect(toldIn(text)).toBe(told)
})

test.for([
  'Додому приїхали 145 військових з навчання в Британії. За домовленістю сторони мають віддати одна одній по тисячі полонених.',
  'Сьогодні додому повернулися 145 військових із вишколу в Німеччині. За домовленістю сторони мають віддати одна одній по тисячі полонених.',
  'Сегодня домой вернулись 145 украинских военных с обучения в Германии. По договорённости стороны должны отдать друг другу по тысяче пленных.',
] as const)('who came back from training was in no captivity: %s', (text) => {
  expect(toldIn(text)).toBe('none')
})
