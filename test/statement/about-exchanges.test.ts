import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventsIn } = readOn('2026-03-19')

describe('a text about exchanges is no news of one', () => {
  test.each([
    // Of all exchanges together.
    'Командувач: з полону в усіх обмінах повернулися 812 прикордонників.',
    '«За всіма обмінами додому приїхали 812 наших», — сказав він в інтерв’ю.',
    'Посол підбив підсумки обмінів: додому повернулися 812 військових.',
    'Министр подвёл итоги обменов: домой вернулись 812 военных.',
    'The envoy summed up the exchanges: 812 soldiers have come home.',
    // New ones are on their way.
    'Новые обмены с Украиной готовятся\n\nПо словам омбудсмена, 91 житель Курской области уже возвращён домой.',
    'Готують нові обміни з Росією\n\nЗа словами омбудсмана, 91 житель Курської області вже повернувся додому.',
    'New swaps with Russia are in the works\n\nThe ombudsman said 91 residents of the Kursk region had been returned home.',
    'Міністр про наступний обмін: тяжкохворі й молодь\n\nДругий раунд переговорів завершився рішенням зосередитися на обміні. «Домовилися ми про звільнення полонених», — сказав він.',
    // Others exchanged theirs.
    'Обмен 26 заключёнными из семи стран прошёл в Турции\n\n13 человек летят в Германию, 10 — в Россию.',
    'An exchange of 26 prisoners from seven countries took place in Türkiye; ten of them flew to Russia.',
  ])('«%s»', (text) => {
    expect(eventsIn(text)).toEqual([])
  })

  test('a formula that is denied is no formula', () => {
    const text =
      'Уповноважений розповів про репатріації та обміни полоненими. «Це не два на два: є тіла — їх повертають», — пояснив він.'
    expect(eventsIn(text)).toEqual([])
  })
})

describe('a repatriation that counts nobody who came to Ukraine', () => {
  const told = 'В Україну сьогодні повернулися тіла захисників, які билися на Курському напрямку.'

  test('waits for a person where it tells of no day', () => {
    const [event] = eventsIn('Міністр: три тіла російських військових повернуто до РФ.')
    expect(event?.review.map(({ code }) => code)).toContain('day_unclear')
  })

  test('is told where it is of this very day', () => {
    expect(eventsIn(told).map(({ review }) => review)).toEqual([[]])
  })

  test('is told where Russia counts its own', () => {
    const [event] = eventsIn('Росія повідомила, що повернула 41 тіло своїх військових.')
    expect(event?.figures.bodies_to_ru?.value).toBe(41)
    expect(event?.review).toEqual([])
  })
})

describe('an exchange is read', () => {
  test.each([
    [
      'two equal sides and their sum',
      'Emirati mediation frees 410 prisoners of Russia and Ukraine\n\nThe two sides exchanged prisoners, the ministry announced: prisoners were exchanged, 205 from each side, 410 in total.',
      { ua_returned: 205, ru_returned: 205 },
    ],
    [
      'people of both kinds behind a comma',
      '73-й обмін з Росією: додому приїхали 157 українців, цивільних і військових різних підрозділів.',
      { ua_returned: 157 },
    ],
    [
      'a size never seen',
      'Russia and Ukraine confirmed a prisoner exchange on a scale not seen since the invasion began. Ukraine received 277 of its personnel.',
      { ua_returned: 277 },
    ],
  ] as const)('with %s', (_, text, figures) => {
    const [event] = eventsIn(text)
    const values = Object.entries(event?.figures ?? {}).map(([name, { value }]) => [name, value])
    expect(Object.fromEntries(values)).toMatchObject(figures)
    expect(event?.figures.ua_civilians).toBeUndefined()
  })

  test('bodies are taken by who is named behind what is set in', () => {
    const text =
      '41 погибшего вернула Россия\n\n41 тело военных, погибших в боях, забрала российская сторона. Киев вернул на родину 1000 погибших военных ВСУ.'
    const [event] = eventsIn(text)
    expect(event?.figures.bodies_to_ru?.value).toBe(41)
    expect(event?.figures.bodies_to_ua?.value).toBe(1000)
  })
})
