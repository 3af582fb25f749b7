import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { sidesIn, eventIn } = readOn('2026-05-26')

describe("of whoever came to Ukraine her own count goes before Russia's", () => {
  test.for<readonly [string, string]>([
    [
      'Сегодня состоялся обмен пленными. Минобороны РФ сообщило, что домой вернулись 175 российских военных, а Киеву передано столько же пленных ВСУ. Зеленский пишет о 183 вернувшихся украинцах.',
      '183 175',
    ],
    [
      'Наші вдома — рівно сто вісімдесят три. Президент підтвердив, що обмін сьогодні відбувся. Москва говорить про «175 на 175», а різниці не пояснює.',
      '183 175',
    ],
    [
      "A prisoner exchange took place today. Moscow's defence ministry spoke of an even trade, 175 of its servicemen for 175 Ukrainians. Zelensky's count of those who came home was higher: 183.",
      '183 175',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })

  test('her own count of bodies is told beside what Russia names', () => {
    const event = eventIn(
      'Мединский рассказал, что сегодня Киеву передана 1000 тел, а Россия получила 32. В Киеве насчитали на четыре тела больше, 1004.',
    )
    expect(event?.figures.bodies_to_ua?.value).toBe(1004)
    expect(event?.review).toEqual([])
  })
})

test.for<readonly [string, string]>([
  [
    'Сегодня состоялся обмен пленными: Минобороны РФ сообщило, что Россия вернула 175 украинцев и получила 175 своих. Координационный штаб: 168 из них обороняли Мариуполь.',
    '175 175',
  ],
  [
    'Минобороны РФ: сегодня обмен 175 на 175. Координационный штаб напомнил, что в прошлый раз домой вернулись 183 человека.',
    '175 175',
  ],
  [
    'Минобороны РФ: сегодня обмен 175 на 175, украинцев вернулось столько же. Зеленский: дома 168 военных и 7 гражданских.',
    '175 175',
  ],
  [
    'Міноборони РФ: сьогодні обміняли 175 російських військових на 175 українських. Додому повернулися хлопці, яких не бачили 181 тиждень.',
    '175 175',
  ],
  [
    'Міноборони РФ: сьогодні обміняли 175 російських військових на 175 українських. Зеленський подякував 181 бригаді та 190 волонтерам.',
    '175 175',
  ],
  [
    "Russia's Defence Ministry said 60 Russian servicemen were swapped today for 60 Ukrainian prisoners of war. Zelensky said the oldest of those now home is 65.",
    '60 60',
  ],
  [
    'Минобороны РФ: сегодня обменяли 175 российских военных на 175 украинских. Зеленский сообщил, что на встрече было 190 журналистов.',
    '175 175',
  ],
])('some of them, and those of another day, are no other count: «%s»', ([text, counted]) => {
  expect(sidesIn(text)).toBe(counted)
})

test.for([
  'Міноборони РФ: Україні сьогодні передали 175 полонених, стільки ж росіян повернулося. Лубінець: 183 полонених досі в Оленівці.',
  'Минобороны РФ: сегодня обмен, возвращены 175 украинских пленных. Зеленский назвал число раненых и больных: 164.',
  'Мединский: сегодня Украине переданы 1000 тел. Координационный штаб: число нераспознанных тел — 980.',
  'Medinsky said 1,000 bodies were handed over to Ukraine today. Kyiv counted 1,020 bodies in the trucks, including 20 Russians.',
])('a count of some of them, or of others with them, is not told as that of all: «%s»', (text) => {
  const event = eventIn(text)
  const told = event?.review.length === 0 ? event.figures : {}
  expect([183, 164, 980, 1020]).not.toContain((told.ua_returned ?? told.bodies_to_ua)?.value)
})
