import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn, eventsIn, figuresIn, codesIn, sidesIn } = readOn('2025-10-02')

describe('the dead who are told of days after a crash are those of the war', () => {
  test.each([
    'Ukraine retrieves 64 fallen soldiers two days after plane crash\n\nSixty-four bodies of Ukrainian servicemen killed at the front were repatriated on Thursday, the Coordination Headquarters said.',
    'Україна повернула 64 загиблих через два дні після авіакатастрофи\n\nТіла 64 українських військових репатрійовано в четвер, повідомив Коордштаб.',
  ])('«%s»', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 64 })
  })

  test.each([
    'Bodies of five soldiers killed in a bus crash in Poland were repatriated to Ukraine on Thursday, the Foreign Ministry said.',
    'The bodies of 5 Ukrainian servicemen were brought home after a plane crash abroad, the consulate said.',
  ])('and those of the crash are not: «%s»', (text) => {
    expect(eventsIn(text)).toEqual([])
  })
})

describe('what came since an office works is a sum, and none of the day', () => {
  test.each<[string, object]>([
    [
      'Ще 47 полеглих воїнів повернулися в Україну. Відтоді, як запрацював Офіс Уповноваженого, додому доправлено вже 812 тіл.',
      { bodies_to_ua: 47 },
    ],
    [
      'Сьогодні відбулася передача тіл українських військових. Повернули 47 захисників. Відтоді доправлено 812 тіл.',
      { bodies_to_ua: 47 },
    ],
    [
      'Обмін полоненими: сьогодні вдома 47 воїнів. Відтоді, як запрацював штаб, повернуто 812 воїнів.',
      { ua_returned: 47, ua_military: 47 },
    ],
    [
      'Обмін полоненими: сьогодні вдома 47 воїнів. Відколи працює штаб, повернуто 812 воїнів.',
      { ua_returned: 47, ua_military: 47 },
    ],
  ])('«%s»', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures)
  })
})

describe('a whole of which some are told is that of the handover above', () => {
  test.each<[string, object]>([
    [
      '2 жовтня відбувся обмін тілами загиблих. Формула – 60 на 60. Серед шістдесяти полеглих, яких прийняла українська сторона, 41 – оборонці Маріуполя.',
      { bodies_to_ua: 60, bodies_to_ru: 60 },
    ],
    [
      '2 октября состоялась передача тел погибших по формуле 60 на 60. Среди шестидесяти павших, которых приняла украинская сторона, 41 — защитники Мариуполя.',
      { bodies_to_ua: 60, bodies_to_ru: 60 },
    ],
  ])('«%s»', (text, figures) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toEqual(figures)
  })

  test.each([
    '2 жовтня відбувся обмін тілами загиблих. Серед 1000 полеглих, яких повернули раніше, ідентифіковано 41.',
    'Сьогодні відбулася репатріація. Із 1000 тіл, які передала Росія, 20 виявилися російськими.',
  ])('but who is looked into later came before: «%s»', (text) => {
    expect(codesIn(text)).toContain('wording_unknown')
  })
})

describe('who received them may be named behind each of two numbers', () => {
  test.each<[string, object]>([
    [
      'Россия и Украина обменялись телами погибших. Девяносто тел получила сегодня украинская сторона и 58 — российская.',
      { bodies_to_ua: 90, bodies_to_ru: 58 },
    ],
    [
      'Сторони сьогодні обмінялися тілами: 90 тіл отримала українська сторона і 58 — російська.',
      { bodies_to_ua: 90, bodies_to_ru: 58 },
    ],
    [
      'Сегодня состоялся обмен телами. 90 тел отдала Россия и 58 — Украина.',
      { bodies_to_ua: 90, bodies_to_ru: 58 },
    ],
  ])('«%s»', (text, figures) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toEqual(figures)
  })

  test('of whom it is said whose they are, a person looks', () => {
    const text = 'Обмен сегодня: 90 украинских военных получила Россия и 58 – Украина.'
    expect(codesIn(text)).toContain('side_unclear')
  })
})

describe('those who were swapped go to Belarus first, and no other country lets anybody go', () => {
  test.each([
    'Сегодня Россия передала Украине 140 военнопленных, столько же российских военных прибыли в Белоруссию.',
    'Сьогодні Росія передала Україні 140 військовополонених, стільки ж російських військових прибули до Білорусі.',
    'Russia handed 140 prisoners of war over to Ukraine today, the same number of Russian soldiers arrived in Belarus.',
  ])('«%s»', (text) => {
    expect(sidesIn(text)).toBe('140 140')
  })

  test.each([
    'В Белоруссии сегодня освободили 14 граждан Украины.',
    'Belarus released 31 Ukrainians today and sent them home.',
  ])('and what Belarus does itself is no exchange: «%s»', (text) => {
    expect(eventIn(text)).toBeNull()
  })
})
