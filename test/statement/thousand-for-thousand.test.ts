import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'

/** What each statement of a text is told to be under. */
const told = (published: string, text: string): readonly (readonly [string, string | null])[] =>
  extractStatements({ text, published }).flatMap((one) =>
    'agreement' in one ? [[one.kind, one.agreement?.id ?? null] as const] : [],
  )

const NEW_ROUND =
  'Україна та Росія домовилися про новий обмін: 1000 на 1000 військовополонених. Домовленості досягнуто 13 серпня на переговорах у Стамбулі.'

describe('a thousand for a thousand', () => {
  test.each([
    ['2025-05-16', 'За підсумками переговорів у Стамбулі домовилися про обмін полоненими у форматі 1000 на 1000.', 'agreement'], // prettier-ignore
    ['2025-05-24', 'Сьогодні, 24 травня, відбувся другий етап обміну 1000 на 1000. Додому повернулися 307 військових.', 'prisoner_exchange'], // prettier-ignore
    ['2025-06-20', 'Нагадаємо, обмін у форматі 1000 на 1000 завершився.', 'recalled'],
    ['2026-08-20', 'Нагадаємо, обмін 1000 на 1000, про який домовилися у Стамбулі 16 травня 2025 року, завершено торік.', 'recalled'], // prettier-ignore
    ['2026-08-20', 'Нагадаємо, у травні 2025 року відбувся обмін 1000 на 1000.', 'recalled'],
  ])('is the agreement of May 2025 (%s) «%s»', (published, text, kind) => {
    expect(told(published, text)).toContainEqual([kind, 'istanbul_may_2025'])
  })

  test.each([
    ['2026-08-13', NEW_ROUND, ['agreement', 'other:istanbul_unspecified']],
    ['2025-07-01', 'Сторони домовилися про новий обмін полоненими: 1000 на 1000.', ['agreement', null]], // prettier-ignore
    ['2025-07-03', 'Сторони домовилися про обмін полоненими 1000 на 1000. Домовленості досягнуто 2 липня.', ['agreement', null]], // prettier-ignore
    ['2026-08-13', 'Сторони домовилися про обмін полоненими у форматі 1000 на 1000.', ['agreement', null]], // prettier-ignore
    ['2026-08-13', 'Стороны договорились об обмене пленными в формате 1000 на 1000.', ['agreement', null]], // prettier-ignore
    ['2026-08-13', 'The sides have agreed on a prisoner exchange of 1,000 for 1,000.', ['agreement', null]], // prettier-ignore
    ['2026-08-20', 'Сьогодні, 20 серпня, відбувся обмін полоненими у межах домовленості 1000 на 1000. Додому повернулися 300 українців.', ['prisoner_exchange', null]], // prettier-ignore
    ['2026-08-20', 'Сторони домовилися про обмін полоненими 700 на 700. Нагадаємо, 16 травня 2025 року у Стамбулі домовилися про обмін 1000 на 1000.', ['agreement', null]], // prettier-ignore
  ] as const)('is another one (%s) «%s»', (published, text, one) => {
    expect(told(published, text)).toContainEqual(one)
  })
})
