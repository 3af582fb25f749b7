import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2026-03-06')
const agreement = (text: string, day?: string): string | null =>
  eventIn(text, day)?.agreement?.id ?? null

test.for([
  'Домовлялися в Женеві, міняли на кордоні: сьогодні додому повернулися 260 захисників.',
  'The headquarters has closed the second and last leg of the exchange settled in Geneva: 260 Ukrainian servicemen came home today.',
  'Сьогодні додому повернулися 260 захисників. Це обмін, який дала Женева.',
  'Today 260 Ukrainian servicemen came home in the swap that Geneva had produced.',
])('the exchange is called by where it was agreed, in other words: «%s»', (text) => {
  expect(agreement(text)).toBe('other:geneva_march_2026')
})

test.for([
  'Додому повернулися 40 поранених захисників. Штаб виконав черговий пункт того, про що домовлено у Стамбулі.',
  'За домовленостями, яких делегації дійшли у Стамбулі 2 червня, сторони міняють поранених. Сьогодні додому повернулися 40 захисників.',
  'Украине сегодня передали тела 900 павших. Передача, по словам депутата, идет в продолжение стамбульских договоренностей.',
])('what is going on under an agreement is under it: «%s»', (text) => {
  expect(agreement(text, '2025-06-12')).toBe('istanbul_june_2025')
})

test.for([
  'Today 390 people came home in the first stage of the thousand-for-thousand exchange arranged in Türkiye.',
  'Сьогодні додому повернулися 390 людей: це перший етап обміну, узгодженого у Стамбулі.',
])('before the second round only the first can be meant: «%s»', (text) => {
  expect(agreement(text, '2025-05-23')).toBe('istanbul_may_2025')
})

test('on the day of a round nothing of it has been carried out', () => {
  const text =
    'У межах стамбульських домовленостей у середу, 23 липня, додому повернулися 60 захисників.'
  expect(agreement(text, '2025-07-23')).toBe('other:istanbul_unspecified')
})

test.for([
  'Україні повернули тіла 900 полеглих. За домовленостями у Стамбулі четверо з них мали потрапити під обмін.',
  'Сегодня домой вернулись 60 защитников. Летом в Стамбуле договорились о большом обмене, его еще ждут.',
])('what was to be is none of it: «%s»', (text) => {
  expect(agreement(text, '2025-08-19')).toBeNull()
})
