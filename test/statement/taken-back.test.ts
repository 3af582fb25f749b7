import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const codesIn = (text: string): readonly string[] =>
  extractStatements({ text, published: '2026-04-16' })
    .filter(isEvent)
    .map(({ review }) => review.map(({ code }) => code).join() || 'told')

const NEWS = {
  uk: 'Сьогодні відбувся обмін полоненими, додому повернулися 88 захисників.',
  ru: 'Сегодня состоялся обмен пленными, домой вернулись 88 украинских военных.',
  en: '88 Ukrainian soldiers were freed in a prisoner swap today.',
  bodies: 'Сьогодні Україні повернули 900 тіл полеглих.',
} as const

describe('news that is taken back or still looked into below is held', () => {
  test.for([
    `${NEWS.uk} ОНОВЛЕНО: ці дані не підтвердились.`,
    `${NEWS.uk} Інформація наразі перевіряється.`,
    `${NEWS.uk} Але це не факт.`,
    `${NEWS.uk} Офіційних підтверджень чекаємо. Цю новину ще уточнюємо.`,
    `${NEWS.uk} Згодом виявилося, що обмін не відбувся.`,
    `${NEWS.uk} Кількість уточнюється.`,
    `${NEWS.uk} Розіграш!`,
    `${NEWS.ru} UPD. Сведения не подтвердились.`,
    `${NEWS.ru} Эту информацию еще проверяем.`,
    `${NEWS.ru} Ждем официального подтверждения.`,
    `${NEWS.ru} Позже оказалось, что обмен не состоялся.`,
    `${NEWS.ru} Шучу.`,
    `${NEWS.en} We are still checking the report.`,
    `${NEWS.en} UPDATE: this has not been verified.`,
    `${NEWS.en} It later turned out that no swap had taken place: this proved wrong.`,
    `${NEWS.en} Only joking!`,
    `${NEWS.bodies} Оновлення: інформація не відповідає дійсності.`,
    `${NEWS.bodies} Згодом з'ясувалося, що передача не відбулася.`,
  ])('%s', (text) => {
    expect(codesIn(text)).toEqual(['unconfirmed'])
  })
})

describe('what is not sure of something else leaves the news told', () => {
  test.for([
    `${NEWS.uk} Чутки про зрив виявилися неправдою.`,
    `${NEWS.uk} Інформація про новий етап не підтвердилася.`,
    `${NEWS.uk} Кількість поранених серед них уточнюється.`,
    `${NEWS.ru} Информация о новой договоренности не подтвердилась.`,
    `${NEWS.ru} Слухи об отмене оказались ложными.`,
    `${NEWS.en} Rumours that the swap would fail turned out to be false.`,
    `${NEWS.bodies} Ці дані про тіла ще перевірятимуть експерти.`,
    `${NEWS.bodies} Росія заявила, що це військові, але цю інформацію ще перевіряють слідчі.`,
  ])('%s', (text) => {
    expect(codesIn(text)).toEqual(['told'])
  })
})
