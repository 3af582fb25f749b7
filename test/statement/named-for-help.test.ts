import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn } = readOn('2026-05-28')
const mediators = (text: string): readonly string[] =>
  [...(eventIn(text)?.mediators ?? ['none'])].toSorted()

describe('who has no other business in the news of an exchange is named for a part in it, in whatever words', () => {
  test.for([
    'Обмін полоненими: додому повернулися 118 захисників. Усе це зробили можливим Емірати.',
    'Обмен пленными: домой вернулись 118 защитников. Опять выручили Эмираты.',
    'Обмен пленными: домой вернулись 118 защитников. Обеим сторонам подсобили ОАЭ.',
    'Prisoner exchange: 118 Ukrainian defenders came home. The Emirates kept the line open.',
    'Prisoner exchange: 118 Ukrainian defenders came home, with the UAE offering its good offices.',
    'Обмін полоненими: додому повернулися 118 захисників. За весь час вільні вже 9000. Обом столицям посередничали ОАЕ.',
  ])('«%s»', (text) => {
    expect(mediators(text)).toEqual(['UAE'])
  })

  test.for([
    'Репатріація: Україні повернули тіла 640 полеглих. Автомобілі надав МКЧХ.',
    'Репатріація: Україні повернули тіла 640 полеглих. Штаб складає дяку Міжнародному комітетові Червоного Хреста.',
    'Репатриация: Украине вернули тела 640 павших. Без МККК, говорят в штабе, ничего бы не вышло.',
    'Repatriation: 640 bodies were returned to Ukraine. The convoy was led by the ICRC.',
    'Репатріація: Україні повернули тіла 640 полеглих. Їх більше, ніж минулого разу, 2 травня. За даними Координаційного штабу, везли їх військові, а МКЧХ допомагав.',
  ])('of bodies the Red Cross: «%s»', (text) => {
    expect(mediators(text)).toEqual(['ICRC'])
  })

  test('without whom it would not have come about', () => {
    const text =
      'Обмін полоненими: додому повернулися 118 захисників. Без Вашингтона, кажуть у штабі, нічого б не вийшло.'
    expect(mediators(text)).toEqual(['USA'])
  })

  test('two by their names and titles', () => {
    const exchange = 'Обмін полоненими: додому повернулися 118 захисників.'
    expect(mediators(`${exchange} Штаб дякує Штатам і Абу-Дабі.`)).toEqual(['UAE', 'USA'])
    expect(mediators(`${exchange} Президент подякував Анкарі та наслідному принцу.`)).toEqual([
      'Saudi Arabia',
      'Turkey',
    ])
  })
})

test.for([
  'Обмін полоненими: додому повернулися 118 захисників. В ОАЕ привітали сторони з обміном.',
  'Обмін полоненими: додому повернулися 118 захисників. Ватикан критикував повільність сторін.',
  'Обмін полоненими: додому повернулися 118 захисників. Перемовини делегацій тривають у Саудівській Аравії.',
  'Обмен пленными: домой вернулись 118 защитников. ОАЭ заявили, что рады за семьи.',
  'Обмен пленными: домой вернулись 118 защитников. Прошлая сделка, июньская, шла при участии Ватикана.',
  'Prisoner exchange: 118 Ukrainian defenders came home. One of them used to work in the Emirates.',
  'Репатріація: Україні повернули тіла 640 полеглих. МКЧХ не бачив полонених жодного разу.',
  'Репатріація: Україні повернули тіла 640 полеглих. Якщо ваш рідний зник, телефонуйте до МКЧХ.',
  'Репатриация: Украине вернули тела 640 павших. Красный Крест молчит, возмущены семьи.',
  'Repatriation: 640 bodies were returned to Ukraine. The ICRC says that 140,000 people are missing.',
])('a place, a voice, a reproach and another time are no mediation: «%s»', (text) => {
  expect(mediators(text)).toEqual([])
})

describe('an exchange told beside the place of talks is under what was agreed there', () => {
  test.for([
    [
      '2025-10-02',
      'Обмен: сегодня дома 185 защитников. Часть людей едет согласно тому, до чего делегации дошли в Стамбуле.',
      'other:istanbul_unspecified',
    ],
    [
      '2025-06-09',
      'Обмін: сьогодні вдома перша група захисників. Розпочалося те, про що зговорилися делегації у Стамбулі 2 червня.',
      'istanbul_june_2025',
    ],
    [
      '2026-03-06',
      'Exchange: 300 Ukrainian soldiers are home today. What the delegations achieved at their meeting in Geneva is fulfilled.',
      'other:geneva_march_2026',
    ],
    [
      '2025-12-19',
      'Украине сегодня передали тела 1000 погибших. Договоренности Стамбула соблюдаем, написал помощник президента РФ.',
      'other:istanbul_unspecified',
    ],
  ] as const)('on %s: «%s»', ([day, text, id]) => {
    expect(eventIn(text, day)?.agreement?.id).toBe(id)
  })

  test.for([
    [
      '2025-12-19',
      'Украине сегодня передали тела 1000 погибших. В июне по стамбульским договоренностям вернули 6057 тел.',
    ],
    [
      '2025-10-02',
      'Обмін: сьогодні вдома 185 захисників. Попередній етап за стамбульськими домовленостями пройшов 14 серпня.',
    ],
    [
      '2024-01-31',
      'Exchange: 207 Ukrainian soldiers are home today. Abu Dhabi has helped once more.',
    ],
    [
      '2026-03-06',
      'Exchange: 300 Ukrainian soldiers are home today. They were held against the Geneva Conventions.',
    ],
    [
      '2026-03-06',
      'Обмін: сьогодні вдома 300 захисників. Про нові зустрічі в Женеві ще говоритимуть.',
    ],
  ] as const)('but not on %s: «%s»', ([day, text]) => {
    expect(eventIn(text, day)?.agreement ?? null).toBeNull()
  })
})

describe('what bears the sign of the Red Cross, or only speaks for it, mediates nothing', () => {
  test.for([
    'Репатріація: Україні повернули тіла 640 полеглих. Колона фур з червоними хрестами рушила на Київ.',
    'Репатриация: Украине вернули тела 640 павших. На видео эмблема Красного Креста и белые костюмы.',
    'Repatriation: 640 bodies were returned to Ukraine. According to the ICRC, thousands are missing.',
    'Репатріація: Україні повернули тіла 640 полеглих. Доступу до колоній МКЧХ не дають.',
  ])('«%s»', (text) => {
    expect(mediators(text)).toEqual([])
  })
})
