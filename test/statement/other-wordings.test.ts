import { expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { readOn } from './told.ts'

const DAY: CivilDay = '2026-03-12'
const { eventIn } = readOn(DAY)
const figuresIn = (text: string): Readonly<Record<string, number | undefined>> => {
  const figures = eventIn(text)?.figures ?? {}
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, figure.value]))
}

test.each([
  'Правозахисники опитали 204 звільнених українських військових, які повернулися з полону в обмінах. Більшість розповіла про катування.',
  'Правозащитники опросили 204 освобождённых украинских военных, вернувшихся из плена. Большинство рассказало о пытках.',
  'Monitors interviewed 204 former Ukrainian prisoners of war who returned from captivity in exchanges. Most told of torture.',
  'Серед репатрійованих тіл виявили щонайменше 17 загиблих російських військових, сказали в міністерстві.',
  'Росія не повернула тіло полеглого захисника, кажуть рідні. Вони звернулися до штабу.',
  'Увага, шахраї! Рідним обіцяють місце в обміні. У попередньому, 64-му обміні, було звільнено 205 захисників.',
  'У полоні перебувають тисячі людей. Під час останнього, 68-го обміну, удалося повернути 31 військового.',
  'Сообщения об обмене «300 на 300» не соответствуют действительности. «Не верьте слухам», – сказали в ведомстве.',
  'Россия готова передать Киеву ещё около 2000 тел. По словам чиновника, в Россию вернулось 57 тел.',
])('a text that only looks like news is no event: %s', (text) => {
  expect(eventIn(text)).toBeNull()
})

test('a number that both sides have leaves the other one of a formula to nobody', () => {
  const text =
    '180 на 200. Сегодня из плена вернули 180 российских военных, взамен Киеву переданы 180 военнопленных ВСУ, а также — жестом доброй воли — 20 тяжелораненых.'
  expect(figuresIn(text)).toMatchObject({
    ua_returned: 200,
    ru_returned: 180,
    ua_outside_exchange: 20,
  })
})

test('soldiers and one civilian are together one number of an unequal formula', () => {
  const text =
    'Обмін полоненими у форматі 41 на 42. Сьогодні додому повернуто 41 військового та одного цивільного.'
  expect(figuresIn(text)).toMatchObject({ ua_returned: 42, ru_returned: 41 })
})

test('a total that holds those outside the exchange is not added to them again', () => {
  const text =
    'У рамках чергового обміну та поза ним Україна повернула сьогодні 120 захисників. 100 військових обміняли, а ще 20 воїнів повернулися поза обміном.'
  expect(figuresIn(text)).toMatchObject({ ua_returned: 120 })
})

test('of two numbers of bodies only the nearest is that which Moscow received', () => {
  const text =
    'В Україну сьогодні повернули 1003 тіла, повідомив Коордштаб. Російські джерела пишуть про 1000 тіл та про 26, які отримала Москва.'
  expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 1003, bodies_to_ru: 26 })
})

test('who says nothing of it confirms no identity of bodies', () => {
  const text =
    'РФ і Україна провели обмін тілами. За повідомленням Мединського, Росія передала сьогодні 700 тіл українських військових, а отримала 29 своїх. У Коордштабі повідомлення поки не прокоментували.'
  expect(eventIn(text)?.attribution).toBe('claimed_by_russia')
})

test('the day of the exchange before it makes nothing recalled', () => {
  const text =
    'Обмен после паузы. Стороны передали друг другу сегодня по 157 военнопленных: это первый обмен с 2 октября 2025 года.'
  expect(figuresIn(text)).toMatchObject({ ua_returned: 157, ru_returned: 157 })
})

test('bodies told far below people who lead a text of an exchange came besides', () => {
  const text =
    'Увечері 12 березня Україна повернула 95 захисників. Серед них 34 азовці. Офіцерів двадцять шість. За даними Коордштабу, обмін був 58-м. Окремо 12 березня Україна отримала тіла 501 загиблого.'
  expect(eventIn(text)?.kind).toBe('prisoner_exchange')
})

test('as many Russians is the same number', () => {
  const text =
    'Ninety-five Ukrainians came back and as many Russians went home today in a prisoner swap.'
  expect(figuresIn(text)).toMatchObject({ ua_returned: 95, ru_returned: 95 })
})

test('soldiers who came on the shield are bodies beside bodies that are counted by direction', () => {
  const text =
    'Сорок два воїни повернулися додому на щиті. Сьогодні репатрійовано 30 тіл із Донецького напрямку, 12 — із Запорізького.'
  expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 42 })
})

test('a post that says it tells only today dates nothing by that', () => {
  const text =
    'Сімнадцятеро українців учора, 11 березня, повернулися з полону в обміні. Обмін тривав до ночі, тож повідомили про нього лише сьогодні.'
  expect(eventIn(text)?.day).toBe('2026-03-11')
})
