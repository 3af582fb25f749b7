import { describe, expect, test } from 'vitest'
import { eventIn } from './told.ts'

const NEWS =
  'Координаційний штаб повідомляє: 10 березня в рамках обміну повернуто 75 Захисників.\n\nНа кожного чекає лікування.\n\n'

describe('a reference below that says «this» numbers the exchange of the news', () => {
  test.for<readonly [string, number | undefined, number | undefined]>([
    [
      `${NEWS}Довідково: у 2025-му це четвертий обмін, 63-й від початку повномасштабної війни.`,
      63,
      4,
    ],
    [
      'Координационный штаб сообщает: 10 марта в рамках обмена возвращены 75 защитников.\n\nСправочно: это 63-й обмен с начала полномасштабной войны.',
      63,
      undefined,
    ],
    [
      'The Coordination Headquarters says 75 defenders were brought back in an exchange on March 10.\n\nFor reference: this is the 63rd exchange since the full-scale invasion began.',
      63,
      undefined,
    ],
    [`${NEWS}Нагадаємо, 5 лютого повернулися 150. Це був 62-й обмін.`, undefined, undefined],
    [
      `${NEWS}Довідково: 5 лютого повернулися 150, це 62-й обмін від початку війни.`,
      undefined,
      undefined,
    ],
    [
      `${NEWS}Довідково: попередній обмін відбувся в лютому. Це 62-й обмін від початку війни.`,
      undefined,
      undefined,
    ],
    [`${NEWS}Довідково: попередній обмін – це 62-й обмін від початку війни.`, undefined, undefined],
  ])('«%s»', ([text, ordinal, ofYear]) => {
    const event = eventIn(text, '2025-03-10')
    expect([event?.ordinal?.value, event?.ordinalOfYear?.value]).toEqual([ordinal, ofYear])
  })
})

const TODAY = 'Сьогодні з полону повернулися 100 військових – обмін.\n\n'
const TODAY_EN = '100 Ukrainian soldiers are home after a prisoner exchange today.\n\n'

describe('a reference may open with nothing but the place of the exchange', () => {
  test.for<readonly [string, number | undefined]>([
    [`${TODAY}Довідково від Координаційного штабу. 59-й обмін. ЗСУ – 87, НГУ – 13.`, 59],
    [`${TODAY}Довідково. Обмін №59. За 2024 рік повернуто 1358 людей.`, 59],
    [
      'Возвращаем домой 100 украинских военных: обмен пленными.\n\nСправочно. 59-й обмен. ВСУ – 87, НГУ – 13.',
      59,
    ],
    [`${TODAY_EN}For reference. The 59th exchange. Armed Forces – 87, National Guard – 13.`, 59],
    [`${TODAY}Довідково. 58-й обмін. Тоді повернули 200 людей.`, undefined],
    [`${TODAY}Довідково. 58-й обмін. Повернулися 200 людей.`, undefined],
    [`${TODAY}Довідково. 58-й обмін. 6 грудня додому приїхали 200 людей.`, undefined],
    [`${TODAY}Нагадаємо. 58-й обмін: 200 людей.`, undefined],
    [`${TODAY_EN}Background: the 58th exchange was on 6 December, 207 came home.`, undefined],
  ])('«%s»', ([text, ordinal]) => {
    const event = eventIn(text, '2024-12-30')
    expect(event?.ordinal?.value).toBe(ordinal)
    expect(event?.figures.ua_returned?.value).toBe(100)
  })
})

describe('a number may stand behind the noun of the series', () => {
  test.for([
    'Swap No. 51 took place today. 100 of our defenders are free.',
    'Swap no. 51 is done. 100 of our defenders are home.',
    '100 of our defenders are home. This was exchange No 51.',
    'It was prisoner exchange number fifty-one. 100 of our defenders are home.',
    'Обмін номер 51. 100 захисників сьогодні вдома.',
    "Обмін номер п'ятдесят один. 100 захисників сьогодні вдома.",
    'Сегодня обмен номер 51. 100 украинских защитников дома.',
  ])('«%s»', (text) => {
    const event = eventIn(text, '2024-02-08')
    expect(event?.ordinal?.value).toBe(51)
    expect(event?.figures.ua_returned?.value).toBe(100)
  })

  test('a plain «no» numbers nothing', () => {
    const event = eventIn('Was there a swap? No. 51 defenders are still held.', '2024-02-08')
    expect(event).toBeNull()
  })
})
