import { describe, expect, it } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn, toldIn, eventIn } = readOn('2026-05-20')

describe('bodies that a Russian text counts for «us» and «them»', () => {
  it.each([
    'Обмен телами: мы забрали 31 своего, они — 1000.',
    'Домой едет 31 наш погибший солдат, на той стороне забрали 1000 своих.',
    'Сегодня прошёл обмен телами. Мы получили 31 тело, противник — 1000.',
  ])('are held: %s', (text) => {
    expect(codesIn(text)).toContain('side_unclear')
  })

  it.each([
    [
      'Обмен телами: Украине вернули 1000 своих, России — 31.',
      { bodies_to_ua: 1000, bodies_to_ru: 31 },
    ],
    ['Обмін тілами: ми забрали 1000 своїх, вони — 31.', { bodies_to_ua: 1000 }],
    ['Координационный штаб: мы забрали тела 1000 своих воинов.', { bodies_to_ua: 1000 }],
  ])('are told where a word says whose they are: %s', (text, figures) => {
    expect(figuresIn(text)).toMatchObject(figures)
    expect(codesIn(text)).toEqual([])
  })
})

describe('the fallen whose number is told because of something else', () => {
  it.each([
    '121 загиблий воїн. Стільки імен вирізьбили на стіні. Репатріація тіл триває роками.',
    '121 погибший воин. Столько имён выбили на стене. Репатриация тел идёт годами.',
    '121 fallen soldiers. That many names were carved on the wall. The repatriation of bodies has gone on for years.',
    '121 загиблий воїн. Репатріація тіл триває роками.',
  ])('came on no day: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  it.each([
    '121 загиблий воїн. Репатріація тіл відбулася сьогодні.',
    '1212 тіл. Репатріація. Робота триває.',
  ])('came where a repatriation took place: %s', (text) => {
    expect(toldIn(text)).toBe('told 2026-05-20')
  })
})

describe('men and women of one brigade', () => {
  it.each([
    '42 men and three women of Azov are home after a prisoner exchange today.',
    '42 чоловіки та три жінки з «Азову» вдома. Сьогодні відбувся обмін полоненими.',
    'Украинцы дома: 42 мужчины и три женщины из «Азова». Сегодня состоялся обмен пленными.',
  ])('are counted together: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 45 })
  })
})

describe('those who were given something', () => {
  it.each([
    '95 захисників отримали ордени. Сьогодні відбувся обмін.',
    '95 защитников получили медали. Сегодня состоялся обмен пленными.',
    '95 defenders received medals. A prisoner exchange took place today.',
  ])('are not those who came: %s', (text) => {
    expect(figuresIn(text)).toEqual({})
  })

  it.each([
    '95 захисників отримали свободу. Сьогодні відбувся обмін.',
    'Сьогодні відбувся обмін. 95 захисників удома. Усі вони отримають виплати та відпустку.',
  ])('came where they are said to: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 95 })
  })
})

describe('bodies whose handover has no date', () => {
  it.each([
    'Сьогодні відбувся обмін: 95 захисників удома. Про тіла 6000 полеглих дати передачі ще не узгоджено.',
    'An exchange took place today: 95 defenders are home. No date has been agreed for the handover of 6,000 bodies.',
    'Сегодня состоялся обмен: 95 защитников дома. О телах 6000 погибших дата передачи ещё не согласована.',
  ])('are none of the exchange: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 95 })
    expect(figuresIn(text)).not.toHaveProperty('bodies_to_ua')
  })

  it('are where they were handed over', () => {
    const text =
      'Сьогодні відбувся обмін: 95 захисників удома. Також передали тіла п’ятьох полеглих.'
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 5 })
  })
})

describe('who stands under a heading of another matter', () => {
  it.each([
    'Герой Іван повертається на щиті. 95 захисників удома.',
    'Герой на щиті. Сьогодні 95 захисників удома.',
    'Герой на щите. Сегодня 95 защитников дома.',
  ])('is no body below one man on his shield: %s', (text) => {
    expect(figuresIn(text)).not.toHaveProperty('bodies_to_ua')
  })

  it('is one below a return of many', () => {
    expect(figuresIn('Повернення на щиті. Сьогодні вдома 909 героїв.')).toEqual({
      bodies_to_ua: 909,
    })
  })

  it.each([
    'Перепоховання у Маріуполі. Двох військових передали на обмін.',
    'Перезахоронение в Мариуполе. Двух военных передали на обмен.',
    'A reburial in Mariupol. Two soldiers were handed over for exchange.',
  ])('came back from nowhere when handed over for an exchange: %s', (text) => {
    expect(eventIn(text)).toBeNull()
  })
})

describe('a rally and who came by then', () => {
  it.each([
    'Сьогодні мітинг за полонених. 95 захисників удома, але тисячі ще там.',
    'Сегодня митинг за пленных. 95 защитников дома, но тысячи ещё там.',
    'A rally for prisoners today. 95 defenders are home, but thousands are still there.',
  ])('is not told: %s', (text) => {
    expect(toldIn(text)).not.toMatch(/^told/u)
  })
})

describe('soldiers and civilians among those who came', () => {
  it('may be more than each other', () => {
    const text =
      '84 came home, 33 soldiers and 51 civilians among them. Russia received 80 soldiers.'
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_returned: 84, ua_military: 33, ua_civilians: 51 })
  })

  it('are held where they make up another number', () => {
    const text =
      '84 came home, 33 soldiers and 52 civilians among them. Russia received 80 soldiers.'
    expect(codesIn(text)).not.toEqual([])
  })
})

describe('a text without a capital', () => {
  it.each([
    'сьогодні відбувся обмін. додому повернулися 95 захисників. попередній обмін був 2 травня. тоді повернулися 120 військових.',
    'сегодня состоялся обмен. домой вернулись 95 украинских защитников. предыдущий обмен был 2 мая. тогда вернулись 120 военных.',
    'an exchange took place today. 95 ukrainian defenders came home. the previous exchange, on may 2, brought home 120 soldiers.',
  ])('is read by its sentences: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 95 })
    expect(codesIn(text)).toEqual([])
  })
})

describe('an office and one’s own', () => {
  it('is a body of nobody', () => {
    const text =
      'Russia freed 14 Ukrainian servicemen on Wednesday in a swap, a Ukrainian body that handles the issue said.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 14 })
    expect(figuresIn(text)).not.toHaveProperty('bodies_to_ua')
  })

  it('are of the side that got them back', () => {
    const text =
      'Ukraine brought home 95 soldiers from Russian captivity today and Moscow got back 94 of its own, the two sides said.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 95, ru_returned: 94 })
  })

  it('of a list of Russia’s soldiers tells nobody of ours', () => {
    const text =
      'Состоялся обмен пленными: Украина вернула 150 военных, Россия – 150. Опубликован список возвращённых российских военных. Среди освобождённых есть десантник, который пробыл в плену два года.'
    expect(eventIn(text)?.categories).toEqual([])
  })
})
