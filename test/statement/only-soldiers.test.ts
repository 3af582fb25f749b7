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
    'Обмін: 118 українців удома. Серед звільнених — тільки військові.',
    'Обмен 118 на 118: домой вернулись 118 украинцев. Гражданских среди них нет.',
    'Обмін: 118 українців удома. Повернулися лише військові: ЗСУ, прикордонники, Нацгвардія.',
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
    'Обмін: 118 українців удома. Мати полоненого каже, що цивільних серед звільнених немає.',
    'Swap: 118 Ukrainians are home. A deputy of the Duma wrote that only soldiers were swapped.',
    'Обмін: вдома 118 українців. На Полтавщину повернулися тільки військові.',
    'Обмен: дома 118 украинцев. Из тюрьмы в Таганроге освобождены только военные.',
    'Swap: 118 Ukrainians are home. In exchange only servicemen were freed.',
    'Обмен: дома 118 украинцев. В обмен освободили только военных.',
    'Обмін: вдома 118 українців. Київ звільнив лише військових.',
    'Обмен: дома 118 украинцев. С российской стороны столько же, гражданских среди них нет.',
    'Обмін: 118 українців удома. Поранених 20, цивільних серед них немає.',
    'Обмен: дома 118 украинцев. В госпиталь увезли самых слабых, гражданских среди них нет.',
    'Swap: 118 Ukrainians home. A drone hurt three that night, no civilians among them.',
    'Обмін: 118 українців удома. Загиблих у полоні сотні, цивільних у цьому списку немає.',
    'Swap: 118 Ukrainians home. By a quota of the mediators only soldiers were freed.',
    'Обмен: 118 украинцев дома. Гражданских среди них пока нет.',
  ])('but not where that is said of others, or of what may be: %s', (text) => {
    expect(soldiersIn(text)).toBeUndefined()
  })

  test('and civilians behind a comma have a number of their own', () => {
    const text = 'Сьогодні відбувся обмін: вдома 118 українців, цивільних 12, жінок немає.'
    expect(soldiersIn(text)).toBe(106)
    expect(eventIn(text)?.figures.ua_civilians?.value).toBe(12)
  })

  test.for([
    'Обмен: дома 118 украинцев. Взамен отдали 110 человек, гражданских среди них не было.',
    'Обмін: вдома 118 українців. Натомість передали 110 осіб, цивільних серед них немає.',
  ])('and of Russia’s people none is a civilian either: %s', (text) => {
    expect(soldiersIn(text)).toBeUndefined()
    expect(eventIn(text)?.figures.ru_civilians).toBeUndefined()
  })

  test('and their own civilians stay so many as are counted', () => {
    const text =
      'Сьогодні з полону повернулися 118 українців, зокрема п’ятеро цивільних. Жінок серед них немає.'
    expect(soldiersIn(text)).toBe(113)
  })
})
