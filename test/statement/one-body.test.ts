import { describe, expect, test } from 'vitest'
import { figuresIn, codesIn, eventsIn } from './told.ts'

const DAY = '2025-08-24'

describe('one body without a number', () => {
  test.for([
    'Сьогодні з Росії повернули тіло полеглого українського бійця.',
    '24 серпня Україні передано тіло загиблого воїна. Передачу провів Координаційний штаб.',
    'Сегодня из России возвращено тело погибшего украинского военного.',
    "On 24 August a fallen soldier's body was returned to Ukraine.",
  ])('that came from the other side on the day waits for a person as one: %s', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({ bodies_to_ua: 1 })
    expect(codesIn(text, DAY)).not.toHaveLength(0)
  })

  test.for([
    'Сьогодні на Житомирщину повернулося тіло полеглого захисника. Громада зустріла його на колінах.',
    'Сегодня в Полтаве встретили тело погибшего бойца.',
    'The body of a fallen defender came home to his village near Lutsk today.',
  ])('that a town of its own meets is no news: %s', (text) => {
    expect(eventsIn(text, DAY)).toEqual([])
  })
})
