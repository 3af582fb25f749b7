import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2025-11-20')

const soldiersIn = (text: string): number | undefined => eventIn(text)?.figures.ua_military?.value

describe('all who came are soldiers', () => {
  test.for([
    'Сьогодні з полону повернулися 118 українців. Цивільних у групі немає.',
    'Сегодня из плена вернулись 118 украинцев. Гражданских в этот раз не было.',
    'Сьогодні в обміні з полону повернулися 118 українців, цивільних серед них немає.',
    'Сегодня по обмену из плена вернулись 118 украинцев, гражданских среди них нет.',
    'Today 118 Ukrainians came home from captivity; there are no civilians among them.',
    'Today 118 Ukrainians came home from captivity. There were no civilians this time.',
  ])('where there are no civilians among them: %s', (text) => {
    expect(soldiersIn(text)).toBe(118)
  })

  test.for([
    'Сегодня из плена вернулись 118 украинцев. В этот раз вернулись только военные.',
    'Сьогодні з полону повернулися 118 українців. Цього разу звільнено лише військових.',
    'Today 118 Ukrainians came home from captivity. This time only servicemen were freed.',
    'Сегодня из плена вернулись 118 украинцев, и все – бойцы.',
    'Сьогодні з полону повернулися 118 українців, і всі — воїни.',
  ])('where only soldiers came: %s', (text) => {
    expect(soldiersIn(text)).toBe(118)
  })

  test.for([
    'Сьогодні з полону повернулися 118 українців. Росія не має права тримати цивільних, але обміну цивільних немає.',
    'Сьогодні з полону повернулися 118 українців. Механізму повернення цивільних немає.',
    'Сьогодні з полону повернулися 118 українців. Серед тих, кого забрала Росія, цивільних немає.',
    'Сьогодні з полону повернулися 118 українців. У полоні лишаються не лише військові, а й цивільні.',
    'Сегодня из плена вернулись 118 украинцев. Россия получила 118, только военных.',
    'Today 118 Ukrainians came home from captivity. Only soldiers can be exchanged, civilians must be released.',
    'Состоялся обмен: дома 118 украинцев. Правда ли, что вернулись только военные?',
    'Сьогодні з полону повернулися 118 українців. Неправда, що повернули тільки військових.',
    'Сьогодні з полону повернулися 118 українців. Цивільних жінок серед них немає.',
    'Сегодня из плена вернулись 118 украинцев. Встречали их только военные.',
    'Сьогодні з полону повернулися 118 українців. Майже всі військові, цивільних у групі майже немає.',
    'Today 118 Ukrainians came home from captivity. No civilian from Kherson is among those freed.',
    'Today 118 Ukrainians came home from captivity. Whether only soldiers returned is not clear.',
    'Today 118 Ukrainians came home from captivity. Only soldiers spoke to reporters this time.',
  ])('but not where that is said of others, or of what may be: %s', (text) => {
    expect(soldiersIn(text)).toBeUndefined()
  })

  test('and civilians behind a comma have a number of their own', () => {
    const text = 'Сьогодні відбувся обмін: вдома 118 українців, цивільних 12, жінок немає.'
    expect(soldiersIn(text)).toBe(106)
    expect(eventIn(text)?.figures.ua_civilians?.value).toBe(12)
  })

  test('and their own civilians stay so many as are counted', () => {
    const text =
      'Сьогодні з полону повернулися 118 українців, зокрема п’ятеро цивільних. Жінок серед них немає.'
    expect(soldiersIn(text)).toBe(113)
  })
})
