import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn, figuresIn } = readOn('2025-06-10')

describe('who is told of and was among those who came is no news', () => {
  test.for([
    'Обвинувачений був серед 290 військових, які повернулися за обміном.',
    'Обвиняемый был среди 290 украинских военных, вернувшихся по обмену и снова попавших в плен.',
    'The defendant was among 290 Ukrainian servicemen who returned in a swap and were captured again.',
    'Герой нарису був серед 205 звільнених у новорічному обміні.',
    'Герой очерка был среди 205 освобождённых в новогоднем обмене.',
    'Загиблий був серед 215 захисників, звільнених з полону під час обміну.',
    'He had been one of 95 freed in a swap before he was killed near Pokrovsk.',
    'Гостем музею став ветеран, який був серед 95 звільнених під час обміну.',
    'Тренер клубу був у числі 90 військових, яких звільнили під час обміну.',
    'Наш выпускник был одним из 205 освобождённых в ходе обмена украинских военных.',
    'Our graduate was among the 205 released in the prisoner exchange.',
  ])('«%s»', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.for([
    'Серед 205 звільнених з полону — медик із Маріуполя.',
    'Наш випускник — серед 205 захисників, звільнених сьогодні під час обміну.',
    'Наш выпускник был среди 205 украинских защитников, освобождённых сегодня в ходе обмена.',
    'Our graduate is among the 205 defenders released in the prisoner exchange.',
    'Боєць із Полтави був серед 205 звільнених з полону. Обмін відбувся сьогодні.',
    'Сьогодні з полону повернулися 205 захисників. Серед них був і наш земляк.',
  ])('and is where it is of this day: «%s»', (text) => {
    expect(toldIn(text)).toBe('told 2025-06-10')
    expect(figuresIn(text)['ua_returned']).toBe(205)
  })
})
