import { expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { eventIn } from './told.ts'

test.for<readonly [CivilDay, number, string]>([
  [
    '2025-06-11',
    1212,
    'Попри заяви Кремля, нібито Київ відмовився, репатріацію проведено: сьогодні Україні передали 1212 тіл.',
  ],
  [
    '2024-01-31',
    207,
    'Після катастрофи Іл-76 обмін таки відбувся: додому повернулися 207 захисників.',
  ],
  ['2025-08-14', 84, 'Напередодні саміту відбувся обмін полоненими: 84 українці вдома.'],
  ['2025-08-14', 84, 'Накануне саммита на Аляске состоялся обмен: из плена вернулись 84 украинца.'],
  [
    '2025-04-19',
    246,
    'A truce was declared at noon. Hours earlier Russia and Ukraine exchanged 246 prisoners each.',
  ],
  [
    '2025-04-19',
    277,
    'Кількома годинами раніше сторони провели обмін: додому повернулися 277 захисників.',
  ],
  [
    '2024-05-31',
    75,
    `After three months without swaps, Friday's exchange broke the pause: 75 people returned to Ukraine.`,
  ],
  ['2024-09-14', 103, 'Він серед 103 військових, яких сьогодні звільнили з полону під час обміну.'],
  [
    '2025-10-02',
    205,
    'Москалькова встретила вернувшихся из плена. В ходе обмена домой прибыли 185 военнослужащих и 20 гражданских. С Лубинцом она передала письма.',
  ],
  [
    '2025-10-02',
    205,
    'Лубинец встретил вернувшихся из плена. В ходе обмена домой прибыли 185 военных и 20 гражданских. С Москальковой он обсудил письма.',
  ],
])('what news is set against leaves it news, on %s, of %i: %s', ([published, count, text]) => {
  const event = eventIn(text, published)
  expect(event).toMatchObject({ day: published, review: [] })
  const { ua_returned: ours, ru_returned: theirs, bodies_to_ua: bodies } = event?.figures ?? {}
  expect((ours ?? theirs ?? bodies)?.value).toBe(count)
})

test.for<readonly [CivilDay, string]>([
  ['2025-08-14', 'Попри чутки, обмін сьогодні не відбувся: 84 захисники й досі в полоні.'],
  [
    '2025-08-14',
    'Despite the rumours, no exchange took place today, and 84 prisoners stay where they are.',
  ],
  ['2024-01-25', 'Іл-76 з 65 полоненими розбився під Бєлгородом. Обмін 192 на 192 не відбувся.'],
])('what has not happened is none, whatever it is set against, on %s: %s', ([published, text]) => {
  expect(eventIn(text, published)).toBeNull()
})

test('whoever speaks last before a number counts his own people', () => {
  const text =
    'Москалькова встретила вернувшихся из плена. В ходе обмена домой прибыли 185 военнослужащих и 20 гражданских. С Лубинцом она обсудила письма.'
  expect(eventIn(text, '2025-10-02')?.figures).toMatchObject({ ru_returned: { value: 205 } })
  expect(eventIn(text, '2025-10-02')?.figures).not.toHaveProperty('ua_returned')
})

test('those who came with one man are not all who came', () => {
  const text =
    'Військовий повернувся з полону під час сьогоднішнього обміну. Разом із ним додому прибули ще 24 українці.'
  const event = eventIn(text, '2025-01-15')
  expect(event?.review).toEqual([])
  expect(event?.figures).not.toHaveProperty('ua_returned')
})
