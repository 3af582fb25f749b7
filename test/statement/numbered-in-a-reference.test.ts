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
