import { describe, expect, test } from 'vitest'
import { codesIn, eventIn, eventsIn, figuresIn } from './told.ts'

describe('the day that stands under its own label is the day of the news', () => {
  test.for<readonly [string, string]>([
    [
      "Bodies of 160 servicemen swapped for 160\n\nKyiv and Moscow have performed a transfer of their dead, Ukraine's Reintegration Ministry said this Saturday. Where: on the contact line. When: June 2.",
      '2022-06-02',
    ],
    [
      'Состоялся обмен телами: 160 на 160, сообщило в субботу Минреинтеграции. Где? На линии соприкосновения. Когда? 2 июня.',
      '2022-06-02',
    ],
    [
      'Сторони обмінялися тілами загиблих: 160 на 160, повідомило цієї суботи Мінреінтеграції. Де: на лінії зіткнення. Коли: 2 червня.',
      '2022-06-02',
    ],
    [
      'Сторони обмінялися тілами загиблих: 160 на 160, повідомило сьогодні Мінреінтеграції. Попередній раз. Коли: 2 червня.',
      '2022-06-04',
    ],
  ])('%s', ([text, day]) => {
    expect(eventIn(text, '2022-06-04')?.day).toBe(day)
  })
})

describe('what is only just told of took place when the sentence says', () => {
  test.for<readonly [string]>([
    [
      'ТОЛЬКО ЧТО: обмен, о котором пишут в каналах, состоялся ещё вчера\n\nУкраине вернули 1000 тел. Взамен Россия приняла 38 своих.',
    ],
    [
      'ЩОЙНО: репатріація, про яку пишуть канали, відбулася ще вчора\n\nУкраїні повернули 1000 тіл. Росія взамін прийняла 38 своїх.',
    ],
    [
      'JUST IN: the handover of the dead took place yesterday\n\nUkraine received 1,000 bodies. In return Russia took 38 of its own.',
    ],
  ])('%s', ([text]) => {
    expect(eventsIn(text, '2026-01-30').map(({ kind, day }) => `${kind} ${day}`)).toEqual([
      'body_repatriation 2026-01-29',
    ])
    expect(figuresIn(text, '2026-01-30')).toEqual({ bodies_to_ua: 1000, bodies_to_ru: 38 })
  })
  test('what is told of today is of today', () => {
    const text = 'ЩОЙНО: відбулася репатріація\n\nУкраїні повернули 1000 тіл.'
    expect(eventIn(text, '2026-01-30')?.day).toBe('2026-01-30')
  })
})

describe("a number behind the words for Russia's side is of its dead, below those of Ukraine", () => {
  test.for<readonly [string]>([
    [
      "On 14 June Ukraine received 254 bodies, the headquarters said. On Moscow's side it was 32 servicemen, the daily RBC found out.",
    ],
    [
      "14 червня Україна отримала 254 тіла, повідомив Коордштаб. З боку Москви це 32 військових, з'ясувало РБК.",
    ],
    [
      '14 июня Украина получила 254 тела, сообщил Коордштаб. Со стороны Москвы это 32 военнослужащих, выяснил РБК.',
    ],
  ])('%s', ([text]) => {
    expect(figuresIn(text, '2024-06-15')).toEqual({ bodies_to_ua: 254, bodies_to_ru: 32 })
    expect(codesIn(text, '2024-06-15')).toEqual([])
  })
})

describe('bodies that came as a result of measures have come', () => {
  test.for<readonly [string]>([
    [
      'As a result of repatriation measures the bodies of 121 defenders came home on the shield on Friday.',
    ],
    [
      'More than a hundred fallen warriors were returned to Ukraine\n\nIn result of repatriation measures the bodies of 121 defenders came home on Friday.',
    ],
  ])('%s', ([text]) => {
    expect(figuresIn(text, '2024-03-29')).toEqual({ bodies_to_ua: 121 })
    expect(codesIn(text, '2024-03-29')).toEqual([])
  })
  test('papers on them are none', () => {
    const text = 'The results of the examination of 121 bodies were handed to Ukraine on Friday.'
    expect(codesIn(text, '2024-03-29')).not.toEqual([])
  })
})

describe('what Ukraine confirms or its officials write is confirmed', () => {
  test.for<readonly [string]>([
    ['Россия передала Украине 909 тел, рассказал сегодня Саралиев. Киев 909 подтверждает.'],
    [
      '16 февраля стороны передали друг другу тела солдат. Россия забрала 61, отдала 58, сообщил депутат Саралиев. Украинские чиновники пишут о своих 58.',
    ],
  ])('%s', ([text]) => {
    expect(eventIn(text, text.startsWith('16') ? '2024-02-17' : '2025-03-28')?.attribution).toBe(
      'confirmed',
    )
  })
})
