import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn, sidesIn } = readOn('2025-11-20')

test.for([
  'Листопадовий обмін відбувся: 84 захисники вдома.',
  'Ноябрьский обмен состоялся: дома 84 украинца.',
  "November's swap has taken place: 84 Ukrainian soldiers are home.",
])('the exchange of the month of the post is today where it took place: %s', (text) => {
  expect(sidesIn(text)).toBe('84 -')
})

test.for([
  'Жовтневий обмін відбувся: 84 захисники вдома.',
  'Зустріч із тими, кого повернув листопадовий обмін: 84 захисники.',
  'Листопадовий обмін, який відбувся два тижні тому, повернув 84 захисників.',
  'Листопадовий обмін згадали у штабі: тоді повернули 84 захисників.',
])('that of another month, or looked back on, is none: %s', (text) => {
  expect(toldIn(text)).not.toMatch(/^told/u)
})
