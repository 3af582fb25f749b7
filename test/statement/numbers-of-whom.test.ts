import { describe, expect, it } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn, sidesIn, toldIn } = readOn('2026-03-06')

describe('a politician who goes with soldiers', () => {
  it('is one more whatever is said of him between commas', () => {
    for (const text of [
      'Обмін полоненими: 190 українців удома. Натомість Україна віддала Медведчука, якого три роки судили за державну зраду, та 40 російських військових.',
      'Обмен пленными: 190 украинцев дома. Взамен Украина отдала политика Медведчука, близкого знакомого главы Кремля, и 40 российских военных.',
      'Prisoner exchange: 190 Ukrainians are home. In return Ukraine handed over Medvedchuk, a lawmaker long under house arrest, and 40 Russian servicemen.',
    ])
      expect(sidesIn(text)).toBe('190 41')
  })

  it('is no one more where he is among them', () => {
    const text =
      'Обмін полоненими: 190 українців удома. Натомість Україна віддала 40 росіян, серед них Медведчука, якого судили за зраду.'
    expect(figuresIn(text)['ru_returned']).toBe(40)
  })
})

describe('whom the Russian ministry managed to fetch', () => {
  it('are those whom Russia got', () => {
    for (const text of [
      'Обмін полоненими: вдома 75 українських захисників. Російське військове відомство прозвітувало про 70 солдатів, яких йому вдалося повернути.',
      'Обмен пленными: дома 75 украинских защитников. Минобороны РФ отчиталось о 70 солдатах, которых ему удалось вызволить.',
      'Prisoner exchange: 75 Ukrainian defenders are home. The Russian Defence Ministry reported 70 servicemen whom it had managed to bring back.',
    ])
      expect(sidesIn(text)).toBe('75 70')
  })

  it('are no captives whom Kyiv got back', () => {
    const text =
      'Обмін полоненими: вдома 75 українських захисників. Російське міноборони прозвітувало про 70 полонених, яких Києву вдалося повернути.'
    expect(figuresIn(text)['ru_returned']).toBeUndefined()
  })
})

describe('who is given people', () => {
  it('may stand before what is set in', () => {
    for (const text of [
      'Обмін полоненими: вдома 160 воїнів. Росіянам, за даними їхнього відомства, передали 150 осіб.',
      'Обмен пленными: дома 160 украинских воинов. Москве, по словам ее военных, передали 150 человек.',
    ])
      expect(sidesIn(text)).toBe('160 150')
  })

  it('got the wounded besides those of whom nothing is said', () => {
    for (const text of [
      'Обмін полоненими: вдома 160 воїнів. Росії передали 150 осіб та ще 12 поранених.',
      'Обмен пленными: дома 160 украинских воинов. Россия получила 150 человек и 12 раненых.',
      'Prisoner exchange: 160 Ukrainian soldiers are home. Russia got 150 people and 12 wounded.',
    ])
      expect(sidesIn(text)).toBe('160 162')
  })

  it('got no more where the wounded are some of them', () => {
    for (const text of [
      'Обмін полоненими: вдома 160 воїнів. Росії передали 150 осіб, 12 із них поранені.',
      'Обмін полоненими: вдома 160 воїнів. Росії передали 150 осіб, 12 поранених.',
      'Обмін полоненими: вдома 160 воїнів. Росії передали 150 осіб і 12 поранених серед них.',
    ])
      expect(figuresIn(text)['ru_returned']).toBe(150)
  })
})

describe('some of those who came', () => {
  it('are no other number of all, whatever noun stands between', () => {
    for (const text of [
      'По 95 военных вернули домой Россия и Украина. Утром об обмене пленными сообщили в Донецке: 50 человек из тех, кого удалось освободить, родом оттуда.',
      'По 95 військових повернули додому Росія та Україна після обміну полоненими. За словами речника, 50 людей із тих, хто повернувся, лікуватимуться.',
      'Russia and Ukraine each brought home 95 soldiers in a prisoner exchange. In Donetsk it was said that 50 men of those who came back were born there.',
    ])
      expect(sidesIn(text)).toBe('95 95')
  })

  it('are all where they are told of by how long they were held', () => {
    const text =
      'Обмін полоненими: сьогодні додому повернулися 95 оборонців із тих, кого тримали в неволі понад три роки.'
    expect(figuresIn(text)['ua_returned']).toBe(95)
  })
})

describe('the sum of both sides', () => {
  it('may leave out the civilians who came along to Russia', () => {
    const text =
      'A total of 260 prisoners were swapped by Ukraine and Russia on Friday. 130 Ukrainians returned home. The Russian Defence Ministry reported the return of 130 servicemen, adding that four residents of the Kursk region had come along.'
    expect(sidesIn(text)).toBe('130 134')
  })

  it('is another number where neither way makes it up', () => {
    const text =
      'A total of 280 prisoners were swapped by Ukraine and Russia on Friday. 130 Ukrainians returned home. The Russian Defence Ministry reported the return of 130 servicemen, adding that four residents of the Kursk region had come along.'
    expect(toldIn(text)).toBe('held')
  })
})

describe('what earlier transfers brought', () => {
  it('is no number of this one', () => {
    const text =
      'Тіла 640 полеглих захисників сьогодні повернуто в Україну. Більших репатріацій торік не було: дві попередні, вереснева та жовтнева, налічували по 500 тіл.'
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 640 })
    expect(toldIn(text)).toBe('told 2026-03-06')
  })

  it('is of this day where it is told of each side', () => {
    const text =
      'Сьогодні відбувся обмін полоненими: сторони передали одна одній по 120 військових.'
    expect(sidesIn(text)).toBe('120 120')
  })
})
