import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2025-05-06')
const ordinal = (text: string): number | null => eventIn(text)?.ordinal?.value ?? null

test.for([
  'Обмін полоненими: 205 воїнів удома. У переліку штабу він значиться як 64-й.',
  'Обмін полоненими: 205 воїнів удома. Це вже 64-й. До 65-го готуємося.',
  'Шістдесят четвертий за рахунком: 205 воїнів удома після полону.',
  '205 воїнів удома. Порядковий номер у цього обміну — 64.',
  'Обмен пленными: домой вернулись 205 воинов. В хронологии штаба он идёт 64-м.',
  'Обмен пленными: домой вернулись 205 воинов. Очередной, 64-й.',
  'Ukraine and Russia held a prisoner exchange today: 205 soldiers are home. Kyiv counts it as the 64th.',
  '205 воїнів удома після полону. «Шістдесят четвертий відбувся», – написав омбудсман.',
  'Обмін полоненими: 205 воїнів удома. Для Штабу це 64-а така операція.',
  'Обмен пленными: домой вернулись 205 воинов. В Киеве его сочли шестьдесят четвёртым; прошлый, 19 апреля, был больше.',
  'Prisoner exchange: 205 Ukrainian soldiers are home. It is the 64th time the two countries have done so.',
  'Prisoner exchange: 205 Ukrainian soldiers are home, the 64th homecoming of the war.',
  'The exchange, numbered 64, brought home 205 Ukrainian soldiers today.',
])('a place too high for any other row is that of the exchange: «%s»', (text) => {
  expect(ordinal(text)).toBe(64)
})

test.for([
  'Обмін полоненими: 205 воїнів удома. Серед них бійці 72-ї, 93-ї та 110-ї.',
  'Обмін полоненими: 205 воїнів удома. Наймолодшому 21, а найстарший святкує 60-й.',
  'Обмін полоненими: 205 воїнів удома. Попередній, 63-й, пройшов 19 квітня.',
  'Обмін полоненими: 205 воїнів удома. До 65-го готуємося.',
  'Обмен пленными: домой вернулись 205 воинов. Родные кричали номера: 36-й, 57-й, 110-й.',
  'Prisoner exchange: 205 Ukrainian soldiers are home. Some served in the 72nd, others in the 93rd.',
  'Обмін полоненими: 205 воїнів удома. Допоміг 47-й президент США, каже омбудсман.',
  'Обмін полоненими: 205 воїнів удома. Учорашній, 63-й, повернув 119.',
  'Обмен пленными: домой вернулись 205 воинов. У одного 46-й размер обуви.',
  'Prisoner exchange: 205 Ukrainian soldiers are home. The 63rd took place on April 19.',
  'Prisoner exchange today. Those freed numbered 64, all soldiers.',
])('of brigades, ages, the last and the next one it is not: «%s»', (text) => {
  expect(ordinal(text)).toBeNull()
})

test('the thirteenth since the day of the invasion is counted from no day of a week', () => {
  const text =
    'Додому повернулися 17 захисників. Це вже дванадцятий за ліком обмін від дня великого вторгнення.'
  expect(eventIn(text, '2022-06-20')?.ordinal?.value).toBe(12)
})

test.for([
  'Сьогодні Україні повернули тіла 900 полеглих. Для Києва ця партія третя.',
  'Сегодня Украине вернули тела 900 павших; для Москвы эта партия третья.',
])('which stage it is may stand behind it: «%s»', (text) => {
  expect(eventIn(text, '2025-06-15')?.stage?.value).toBe(3)
})

test('the second and last leg is no last time', () => {
  const text =
    'The headquarters has closed the second and last leg of the exchange settled in Geneva: 260 Ukrainian servicemen came home today.'
  expect(eventIn(text, '2026-03-06')?.stage?.value).toBe(2)
})
