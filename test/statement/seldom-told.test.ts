import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { readOn } from './told.ts'

const { eventsIn } = readOn('2025-11-20')

const kindsIn = (text: string, published = '2025-11-20') =>
  extractStatements({ text, published }).map(({ kind }) => kind)

describe('news worded as it hardly ever is waits for a person and is not lost', () => {
  test.for([
    ['За два дні вдома 697 українців: 307 сьогодні та 390 учора. Великий обмін триває.', 307],
    ['За два дня домой вернулись 697 украинцев: 307 сегодня и 390 вчера. Обмен идёт.', 307],
    ['In two days 697 Ukrainians came home in the exchange: 307 today and 390 yesterday.', 307],
    ['500 defenders are home after two days of exchanges: 200 on Thursday and 300 today.', 300],
    ['Сьогодні обмін. Удома Василь Вигаданий та Олена Небувала.', null],
    ['Prisoner exchange today. Vasyl Vyhadanyi and Olena Nebuvala are home.', null],
    ['Наші вдома. 120 людей.', 120],
    ['Сьогодні повернуто тіло загиблого захисника до України.', 1],
    ['Сегодня в Украину возвращено тело погибшего защитника.', 1],
    ['Сьогодні обмін тілами: 1000 на 38.', null],
    ["Today's exchange of bodies: 1,000 for 38.", null],
    ['Рівно сто й рівно сто — ось і весь рахунок сьогоднішнього обміну.', 100],
    ['У списку сьогоднішнього обміну — 74 прізвища, і навпроти кожного стоїть позначка.', null],
    ['Семьдесят там и семьдесят тут: вот и всё, что известно о сегодняшнем обмене.', 70],
    [
      'A hundred names have been struck off the list after today’s prisoner exchange with Russia.',
      null,
    ],
  ] as const)('%s', ([text, count]) => {
    const [event] = eventsIn(text)
    expect(event?.review.length).toBeGreaterThan(0)
    const { ua_returned: people, bodies_to_ua: bodies } = event?.figures ?? {}
    expect((people ?? bodies)?.value ?? null).toBe(count)
  })

  test.for([
    'Сьогодні обмін думками. Удома Василь Вигаданий та Олена Небувала чекають.',
    'Сьогодні на Рівненщину повернули тіло загиблого захисника.',
    'Сьогодні обговорюють обмін тілами: 1000 на 38.',
    'Всього з початку Офісу повернуто 15 801 тіло. Сьогодні — 1000 звернень.',
    'Наші діти вдома. 12 дітей.',
    'Чи будуть сьогодні на обміні 84 захисники? Штаб не відповідає.',
    'Сьогодні про обмін говорили на мітингу, де зібралося 300 рідних.',
    'Завтрашній обмін має торкнутися 84 людей, сьогодні списки звіряють.',
  ])('and what only looks like it is none: %s', (text) => {
    expect(eventsIn(text)).toEqual([])
  })
})

describe('bodies of today are told', () => {
  test.for([
    'Всього з початку Офісу повернуто 15 801 тіло. Сьогодні — 1000.',
    'За інформуванням російської сторони, 1000 тіл, повернених сьогодні, можуть належати оборонцям.',
    'По утверждению российской стороны, 1000 тел, переданных сегодня, принадлежат украинским военным.',
    'According to the Russian side, the 1,000 bodies returned today may belong to Ukrainian soldiers.',
  ])('%s', (text) => {
    const [event] = eventsIn(text)
    expect([event?.figures.bodies_to_ua?.value, event?.review]).toEqual([1000, []])
  })
})

describe('the dead of one siege without a day', () => {
  test.for([
    'Україна отримала тіла 210 захисників «Азовсталі».',
    'Украине вернули тела 210 защитников, большинство — с «Азовстали».',
    'Ukraine has received the bodies of 210 defenders, most of them from Azovstal.',
  ])('are counted together, and wait: %s', (text) => {
    expect(eventsIn(text, '2022-06-07')[0]?.review.map(({ code }) => code)).toEqual(['day_unclear'])
  })

  test('and are told where the text names the day or the transfer', () => {
    for (const text of [
      'Сьогодні Україні повернуто 160 тіл захисників «Азовсталі».',
      'Відбувся обмін тілами: 160 на 160. Серед полеглих — захисники «Азовсталі».',
    ])
      expect(eventsIn(text, '2022-06-04')[0]?.review).toEqual([])
  })
})

describe('what is no news is called by its kind', () => {
  test.for([
    ['Tomorrow each side will release 246 prisoners of war, the UAE said.', 'planned'],
    ['Завтра кожна сторона звільнить 246 полонених.', 'planned'],
    ['Если обмен состоится сегодня, домой вернутся 100 военных.', 'planned'],
    ['Якщо обмін відбудеться сьогодні, додому повернуться 100 військових.', 'planned'],
    ['Год назад, 15 января 2024 года, из плена вернулись 100 военных.', 'recalled'],
    ['A year ago 100 soldiers returned from captivity.', 'recalled'],
  ] as const)('%s', ([text, kind]) => {
    expect(kindsIn(text)).toEqual([kind])
  })

  test('a swap of others is nothing of ours', () => {
    expect(
      kindsIn('Israel and Hamas carried out a swap: 1968 Palestinian prisoners were released.'),
    ).toEqual([])
  })
})
