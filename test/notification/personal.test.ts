import { describe, expect, test } from 'vitest'
import { asksAfterPerson } from '#notification/personal.ts'

describe('a question after one person', () => {
  test.for([
    'где мой любимый',
    'Мой любимый пропал под Бахмутом',
    'Есть ли там мой любимый?',
    'мій коханий не виходить на зв’язок',
    'чекаю на коханого',
    'чи є серед них мій син',
  ])('is heard in «%s»', (text) => {
    expect(asksAfterPerson(text)).toBe(true)
  })

  test.for(['любимый город', 'мой любимый канал о обменах', 'самый любимый', 'улюблений канал'])(
    'is not heard in «%s»',
    (text) => {
      expect(asksAfterPerson(text)).toBe(false)
    },
  )
})
