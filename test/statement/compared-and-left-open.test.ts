import { expect, test } from 'vitest'
import { codesOf, readOn } from './told.ts'

const { eventIn, figuresIn, codesIn, toldIn } = readOn('2025-08-14')

test.each([
  'Ukraine receives 757 bodies of soldiers, the same number as last month\nUkrainian officials said Thursday that the bodies had been repatriated.',
  'Україна отримала 757 тіл — стільки ж, скільки минулого місяця\nРепатріація відбулася в четвер, повідомив Координаційний штаб.',
  'Украина получила 757 тел — столько же, сколько в прошлом месяце\nРепатриация прошла в четверг, сообщил Координационный штаб.',
])('a month with which this day is compared is no day of the news (%#)', (text) => {
  expect(toldIn(text)).toBe('told 2025-08-14')
  expect(figuresIn(text)).toEqual({ bodies_to_ua: 757 })
})

test('what a month brought still waits for a person', () => {
  expect(codesIn('Україна цього місяця отримала 757 тіл, повідомив Коордштаб.')).toEqual([
    'day_unclear',
  ])
})

test.each([
  'Україна в четвер отримала 757 тіл, повідомив Коордштаб. Росії передали 48 тіл, каже воєнкор. Цю цифру Київ ані підтвердив, ані спростував.',
  'Украина в четверг получила 757 тел, сообщил Коордштаб. России передали 48 тел, говорит военкор. Эту цифру Киев не подтвердил и не опроверг.',
  'Ukraine received 757 bodies on Thursday, the headquarters said. Russia got 48 bodies, a war correspondent claims. Kyiv has neither confirmed nor denied that figure.',
])('a number of theirs that is left open takes nothing back (%#)', (text) => {
  expect(toldIn(text)).toBe('told 2025-08-14')
  expect(figuresIn(text)).toEqual({ bodies_to_ua: 757, bodies_to_ru: 48 })
})

test.each([
  'Додому повернулися 84 захисники, пише канал\nКиїв ані підтвердив, ані спростував повідомлення про обмін.',
  'Домой вернулись 84 украинских военных, пишет канал\nКиев не подтвердил и не опроверг сообщение об обмене.',
  '84 Ukrainian soldiers came home in a swap, a channel writes\nKyiv neither confirmed nor denied the report.',
  'Росія передала 757 тіл, пише воєнкор. Цю цифру Київ ані підтвердив, ані спростував.',
])('the news itself, left open, waits for a person (%#)', (text) => {
  expect(codesIn(text)).toEqual(['unconfirmed'])
})

test.each([
  'Сьогодні завершився обмін: вдома 33 оборонці й 51 цивільний\nНа липневих переговорах у Стамбулі йшлося про 1200 полонених, проте цей обмін до тих домовленостей не належить.',
  'Сегодня завершён обмен: дома 33 защитника Украины и 51 гражданский\nНа июльских переговорах в Стамбуле речь шла о 1200 пленных, но этот обмен к тем договорённостям не относится.',
  'Ukraine brought home 33 defenders and 51 civilians in a swap today\nThe July talks in Istanbul covered 1,200 prisoners, but this exchange is not part of those agreements.',
])('an exchange that is said to be under no such agreement is tied to none (%#)', (text) => {
  expect(eventIn(text)?.agreement).toBeNull()
  expect(figuresIn(text)).toMatchObject({ ua_returned: 84 })
})

test('a day that the next sentence names is none of the numbered exchange', () => {
  const event = eventIn(
    'Сьогодні повернулися 277 захисників. Це 63-й обмін. Досі, 19 березня, повернули 175 бійців.',
  )
  expect(event?.ordinal?.value).toBe(63)
  const other = eventIn(
    'Сьогодні в обміні повернулися 277 захисників. 62-й обмін, 19 березня, повернув 175 бійців.',
  )
  expect(other?.ordinal).toBeNull()
  expect(other === null ? [] : codesOf(other)).toEqual([])
})
