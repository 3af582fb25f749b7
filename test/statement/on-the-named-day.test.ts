import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn, toldIn } = readOn('2026-05-13')

describe('«that day»', () => {
  test.for([
    "Ukraine's ombudsman said on May 12 that 214 soldiers and three civilians came home that day. On May 11 the sides had traded 90 prisoners each.",
    'Ukrainian officials said on May 12 that 214 servicemen and three civilians had been exchanged the same day. On May 11 the sides had traded 90 prisoners each.',
    'Коордштаб повідомив 12 травня, що того дня в межах обміну повернулися 214 військових і троє цивільних. 11 травня сторони обміняли по 90 полонених.',
    'Коордштаб сообщил 12 мая, что в тот же день в рамках обмена вернулись 214 военных и трое гражданских. 11 мая стороны обменяли по 90 пленных.',
  ])('is the day that the sentence has named before: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 217, ua_civilians: 3 })
    expect(toldIn(text)).toBe('told 2026-05-12')
  })

  test.for([
    'Ukraine and Russia swapped 90 prisoners each on May 12. The ombudsman said on April 11 that 214 soldiers came home that day.',
    'Україна й Росія 12 травня обміняли по 90 полонених. 11 квітня омбудсман повідомив, що того дня повернулися 214 військових.',
  ])('is of another time where an earlier day is named: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 90, ru_returned: 90 })
    expect(toldIn(text)).toBe('told 2026-05-12')
  })
})

describe('what Russia counts as its own', () => {
  test.for([
    'Ukraine and Russia exchanged prisoners today. Zelensky said 214 defenders were home; the Russian MoD put its own intake at 190 soldiers, to whom it added two residents of Kursk Oblast.',
    'Ukraine and Russia exchanged prisoners today: 214 defenders are home. Moscow put its own count at 190 servicemen and added two residents of the Kursk region.',
  ])('is told of Russia: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 214, ru_returned: 192, ru_civilians: 2 })
  })
})
