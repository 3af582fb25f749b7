import { describe, expect, test } from 'vitest'
import { eventIn } from './told.ts'

const accordIn = (text: string, day: string): string | undefined =>
  eventIn(text, day)?.agreement?.id

describe('an exchange called by where it was agreed', () => {
  test.for([
    ['2026-03-06', 'Другий день обміну за Женевою. Повернуто 300 військовослужбовців.'],
    ['2026-03-06', 'Второй день обмена по Женеве. Возвращены 300 украинских военных.'],
    ['2026-03-06', 'Second day of the swap under Geneva: 300 servicemen are home.'],
  ])('is of %s, %s', ([day = '', text = '']) => {
    expect(accordIn(text, day)).toBe('other:geneva_march_2026')
  })

  test('and so is a repatriation', () => {
    const text =
      'Сьогодні завершився перший захід репатріації за Стамбулом-2. 1212 полеглих Героїв удома.'
    expect(accordIn(text, '2025-06-11')).toBe('istanbul_june_2025')
  })

  test('and none is where another is to come', () => {
    const text = 'Сьогодні повернуто 300 військових. Обмін за Женевою триватиме наступного тижня.'
    expect(accordIn(text, '2026-03-06')).toBeUndefined()
  })
})

describe('the thousand of May', () => {
  test.for([
    [
      '2025-05-23',
      'A thousand for a thousand: envoys shook hands on that in Istanbul on May 16, and on Friday came the first part. Each side handed over 270 soldiers and 120 civilians.',
    ],
    [
      '2025-05-24',
      'Второй день большого обмена: 307 на 307.\n\nСегодня возвращены 307 российских солдат.\n\nО тысяче с каждой стороны условились 16 мая в Стамбуле.',
    ],
    [
      '2025-05-24',
      'Другий день великого обміну: 307 на 307.\n\nСьогодні повернуто 307 наших воїнів.\n\nПро тисячу з кожного боку домовилися 16 травня у Стамбулі.',
    ],
  ])('may be said otherwise: %s, %s', ([day = '', text = '']) => {
    expect(accordIn(text, day)).toBe('istanbul_may_2025')
  })
})

test.for([
  'Мовиться про звільнення 1200 українців», — написав він у суботу.',
  'Ішлося про те, щоб відновити обміни. Про звільнення 1200 українців», — повідомив секретар РНБО.',
])('a release that was only spoken of is no event: %s', (text) => {
  expect(eventIn(text, '2025-11-15')).toBeNull()
})

test.for([
  [
    'Сьогодні з Білорусі повернулася 31 людина — цивільні. Це 18 жінок і 13 чоловіків.',
    '2025-11-22',
  ],
  ['Сьогодні відбувся обмін полоненими. 12', '2025-08-24'],
])(
  'what is counted already is not counted on top, and a stray number is nobody: %s',
  ([text = '', day = '']) => {
    expect(eventIn(text, day)?.figures.ua_returned?.value).toBeUndefined()
  },
)
