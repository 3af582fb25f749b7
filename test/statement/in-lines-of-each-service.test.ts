import { describe, expect, it } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn, codesIn } = readOn('2024-06-25')

describe('Lines that each count one service', () => {
  it.each([
    'Обмін полоненими відбувся сьогодні.\n• Збройні сили – 41\n• Нацгвардія – 17\n• ВМС – 12\n• Прикордонники – 6\n• Держспецтрансслужба – 3',
    'Обмін полоненими: Україна й Росія віддали одна одній по сімдесят дев’ять.\n🟡 Збройні сили – 41\n🔵 Нацгвардія – 17\n🟡 ВМС – 12\n🔵 Прикордонники – 6\n🟡 Добровольче формування – 3',
    'Обмен пленными прошёл сегодня.\n— ВСУ — 41\n— Нацгвардия — 17\n— Пограничники — 21',
    'A prisoner swap took place today.\n• Armed Forces: 41\n• National Guard: 17\n• Navy: 21',
  ])('add up to all who came: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 79, ua_military: 79 })
    expect(codesIn(text)).toEqual([])
  })

  it('leave the civilians of a line of their own beside the soldiers', () => {
    const text =
      'Обмін полоненими відбувся сьогодні.\n• Збройні сили – 41\n• Нацгвардія – 17\n• ВМС – 12\n• Цивільні – 4'
    expect(figuresIn(text)).toEqual({ ua_returned: 74, ua_military: 70, ua_civilians: 4 })
  })

  it('stay below the whole that is told above them', () => {
    const text =
      'Обмін полоненими відбувся сьогодні. Удома 70 воїнів.\nЗбройні сили – 41\nНацгвардія – 17\nВМС – 12\nАзовсталь – 9'
    expect(figuresIn(text)).toEqual({ ua_returned: 70, ua_military: 70 })
    expect(codesIn(text)).toEqual([])
  })

  it.each([
    'Обмін полоненими відбувся сьогодні.\n• Нацгвардія – 17\n• Прикордонники – 6\n• Хтось іще – 3',
    'Обмін полоненими відбувся сьогодні.\nЗбройні сили – 41\nНацгвардія – 17\nПрикордонники – 6',
  ])('are held where one of them is told as all, or some are left out: %s', (text) => {
    expect(codesIn(text)).toContain('only_parts')
  })

  it.each([
    'Обмін полоненими відбувся сьогодні, вдома 20 воїнів. Досі в полоні:\n• Збройні сили – 41\n• Нацгвардія – 17\n• ВМС – 12',
    'Обмін полоненими відбувся сьогодні, вдома 20 воїнів. Зібрали на авто (тис. грн):\nЗСУ – 410\nНацгвардія – 17\nПрикордонники – 12',
  ])('count nobody who came where they stand below another matter: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 20, ua_military: 20 })
  })
})
