import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn } = readOn('2025-05-05')

describe('an exchange that both sides still have before them', () => {
  test.each([
    'Великий обмін: що відомо напередодні\n\nЗавтра, 6 травня, сторони збираються обмінятися полоненими, пише агентство. Кожна сторона має відпустити 205 військових, а крім того, додому поїдуть 30 поранених.',
    'Обмін: що відомо напередодні. Завтра Київ і Москва мають помінятися полоненими. Кожна сторона має випустити по 205 військових.',
    'Обмін полоненими напередодні Великодня. У вівторок Україна й Росія мають відпустити по 205 захисників.',
    'Обмен: что известно накануне. Завтра Киев и Москва должны обменяться пленными. Каждая сторона должна отпустить по 205 военных.',
    'The May swap: what is known. Tomorrow Kyiv and Moscow are to exchange prisoners. Each side is to free 205 servicemen.',
  ])('is no news however exactly it is counted: %s', (text) => {
    expect(codesIn(text)).not.toEqual([])
  })

  test('is news once it is done, though more is to follow', () => {
    const text =
      'Перший етап того, що має стати найбільшим обміном, завершено: кожна сторона відпустила по 205 військових. Завтра обмін продовжиться.'
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_returned: 205, ru_returned: 205 })
  })
})
