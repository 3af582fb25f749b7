import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const toldIn = (text: string, published = '2026-03-20'): string => {
  const event = extractStatements({ text, published }).find((one) => isEvent(one))
  if (event === undefined || !isEvent(event)) return 'none'
  return event.review.length === 0 ? `told ${event.day}` : 'held'
}

describe('an exchange without figures is told where the text calls it one of this day', () => {
  test.for<readonly [string, string]>([
    [
      'СБУ показала відео обміну полоненими\n\nДодому приїхали військові й цивільні, які провели в неволі роки.\n\nЦей сьогоднішній обмін став результатом роботи Координаційного штабу, йдеться в повідомленні.',
      '20',
    ],
    [
      'Обнародовано видео обмена пленными\n\nДомой вернулись военные и гражданские, проведшие в плену несколько лет.\n\nКадры обмена с Россией 20 марта снял штаб.',
      '20',
    ],
    [
      'Сторони провели великий обмін полоненими «1000 на 1000». Його розбили на три дні.\n\n«За два дні повернули 640 людей, завтра буде продовження», – сказав президент.\n\nСьогодні, 20 березня, під час обміну з російського полону повернули 7 захисників із Полтавщини.',
      '20',
    ],
  ])('«%s»', ([text, day]) => {
    expect(toldIn(text)).toBe(`told 2026-03-${day}`)
  })

  test.for([
    'Чутки про сьогоднішній обмін\n\nПолонені з російської неволі додому не поверталися, підтвердження немає.',
    'Рідні чекають: сьогоднішній обмін буде ввечері\n\nЗ російського полону мають повернути військових.',
    'На відео – військові, які провели в полоні рік. Вони повернулися додому торік. Обміну 20 березня не було.',
  ])('and not «%s»', (text) => {
    expect(toldIn(text)).not.toMatch(/^told/u)
  })
})

describe('what several repatriations brought is a total', () => {
  test.for([
    'Міністр: на встановлення імен піде понад рік\n\nПід час репатріацій, про які домовилися в Женеві, Україна одержала 5020 тіл полеглих.',
    'На опознание уйдёт более года. В ходе репатриаций, о которых договорились в Женеве, Украина получила 5020 тел.',
    'Identifying the bodies will take a year. During the repatriations agreed in Geneva Ukraine received 5,020 bodies.',
  ])('«%s»', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test('«909 полеглих повернули під час репатріацій»', () => {
    expect(
      toldIn(
        '909 полеглих повернули до України під час репатріацій\n\nСьогодні проведено репатріаційні заходи. Україна отримала 909 тіл.',
      ),
    ).toBe('told 2026-03-20')
  })
})
