import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { type EventStatement, isEvent } from '#statement/statement.ts'

const eventsOf = (text: string, published = '2025-08-14'): readonly EventStatement[] =>
  extractStatements({ text, published }).filter((statement) => isEvent(statement))

const told = (text: string, published?: string): Record<string, unknown> => {
  const [event, ...others] = eventsOf(text, published)
  if (event === undefined || others.length > 0) return {}
  const figures = Object.fromEntries(
    Object.entries(event.figures).map(([field, figure]) => [field, figure.value]),
  )
  return { kind: event.kind, held: event.review.length > 0, ...figures }
}

describe('ours against theirs', () => {
  test.for([
    'Обмін відбувся сьогодні, повідомив Зеленський. Міняли 8 на 9: вісьмох їхніх на дев’ятьох наших.',
    'Сегодня прошёл обмен пленными, сообщил Зеленский: «восемь на девять», их восемь, наших девять.',
    'A prisoner swap took place today, Zelensky said. It was "eight for nine": eight of theirs for nine of ours.',
  ])('gives each number its side: %s', (text) => {
    expect(told(text)).toMatchObject({ ua_returned: 9, ru_returned: 8, held: false })
  })

  test('is the other way round in the word of Russia', () => {
    const text =
      'Сегодня состоялся обмен пленными, сообщило Минобороны РФ. Меняли восемь на девять: восьмерых их на девятерых наших.'
    expect(told(text)).toMatchObject({ ua_returned: 8, ru_returned: 9 })
  })
})

describe('as many of the ones as of the others', () => {
  test.for([
    'Сьогодні відбувся обмін полоненими. Вдома 26 українців, військових і цивільних порівну.',
    'Сегодня прошёл обмен пленными. Украина вернула 26 человек: мужчин и женщин поровну, сообщил Зеленский.',
    'A prisoner exchange took place today. Ukraine brought home 26 people, an equal number of soldiers and civilians.',
  ])('says nothing of the other side: %s', (text) => {
    const figures = told(text)
    expect(figures).toMatchObject({ ua_returned: 26 })
    expect(figures).not.toHaveProperty('ru_returned')
  })

  test('of the sides is still the number of both', () => {
    const text =
      'Сьогодні відбувся обмін. Україна повернула 26 військових, Росія отримала стільки ж.'
    expect(told(text)).toMatchObject({ ua_returned: 26, ru_returned: 26 })
  })
})

describe('no exchange up to now', () => {
  test.for([
    'Україна сьогодні визволила з неволі 64 військових. Відколи почалося літо, сторони полоненими не обмінювалися.',
    'Сегодня Украина вернула из плена 64 военных. С апреля стороны пленными не обменивались.',
  ])('takes nothing from the one of today: %s', (text) => {
    expect(told(text)).toMatchObject({ kind: 'prisoner_exchange', ua_returned: 64, held: false })
  })

  test.for([
    'З неволі повернулися 64 українці. Після рішення суду їх відпустили, це не обмін.',
    'Вдома 12 українців. Обміну не було: їх депортували. З російської неволі їх вивезли родичі.',
    'Из российского плена вернулись 12 украинцев. Обмена не было: их выслали.',
  ])('is not said of a return that is none: %s', (text) => {
    expect(eventsOf(text)).toEqual([])
  })
})

describe('bodies named by their stage', () => {
  test.for([
    ['Коордштаб: другий етап репатріації за Стамбулом — ще 830 тіл.', '2025-06-15'],
    ['Координационный штаб: очередной этап репатриации — ещё 830 тел погибших.', '2025-06-15'],
    ["Coordination HQ on today's repatriation — 830 more bodies.", '2025-06-15'],
  ] as const)('come without a verb: %s', ([text, published]) => {
    expect(told(text, published)).toMatchObject({ kind: 'body_repatriation', bodies_to_ua: 830 })
  })

  test.for([
    'Росія готує новий етап репатріації — ще 830 тіл. У Москві кажуть, що це українські військові.',
    'Штаб про репатріацію: ще 830 тіл досі не ідентифіковано. За даними росіян, це українці.',
    'Домовленість про репатріацію — ще 830 тіл. За словами Росії, це українські військові.',
  ])('are none where something else is told of them: %s', (text) => {
    expect(eventsOf(text)).toEqual([])
  })

  test.for([
    'Под Гомелем прошёл новый обмен телами\n\nРоссийской стороне досталось 27 тел, украинской — 830 тел её военных. Если считать с января, Киеву отдали уже порядка 13 тысяч тел.',
    'Під Гомелем відбувся обмін тілами. Росіянам віддали 27 тіл, українцям — 830 тіл. Якщо рахувати від січня, Україні віддали вже близько 13 тисяч тіл.',
  ])('are news above the sum of many days: %s', (text) => {
    expect(told(text, '2025-09-18')).toMatchObject({ bodies_to_ua: 830, bodies_to_ru: 27 })
  })

  test('that Russia has now returned are those of the day, and more than any day brought are none', () => {
    const below = ' The repatriation was reported on Thursday by the Coordination Headquarters.'
    const day = `Russia says the 905 dead it has now returned to Ukraine are Ukrainian servicemen.${below}`
    expect(told(day, '2026-02-26')).toMatchObject({ bodies_to_ua: 905, held: false })
    const all = `Russia says the 15,905 dead it has now returned to Ukraine are Ukrainian servicemen.${below}`
    expect(told(all, '2026-02-26')).not.toHaveProperty('bodies_to_ua')
  })
})

describe('whose the bodies are', () => {
  test.for([
    'The 905 bodies Russia handed over to Ukraine today belong, it claims, to Ukrainian servicemen, the Coordination Headquarters said.',
    'Сьогодні Росія передала Україні 905 тіл, які, за її словами, належать українським військовим, повідомив Коордштаб.',
    'Россия сегодня вернула Украине 905 тел, принадлежащих, как она утверждает, украинским военным, сообщил Координационный штаб.',
  ])('rests on the word of Russia, called by a pronoun: %s', (text) => {
    expect(eventsOf(text)[0]?.attribution).toBe('claimed_by_russia')
  })

  test('is confirmed where the pronoun is for the headquarters', () => {
    const text =
      'Сьогодні Росія передала 905 тіл. Коордштаб дякує всім; тіла, як він повідомляє, належать українським воїнам.'
    expect(eventsOf(text)[0]?.attribution).toBe('confirmed')
  })

  test('may be unconfirmed by experts while the return is news', () => {
    const text =
      'Сьогодні Україні повернули 905 тіл. Росія каже, що це тіла українських військових, але слідчі цього ще не підтвердили. Про репатріацію повідомив Коордштаб.'
    expect(told(text)).toMatchObject({ bodies_to_ua: 905, held: false })
  })
})
