import { describe, expect, it } from 'vitest'
import { eventIn, readOn } from './told.ts'

const DAY = '2026-06-12'
const BEFORE = '2026-06-11'
const { figuresIn, toldIn } = readOn(DAY)
const categoriesIn = (text: string): readonly string[] => eventIn(text, DAY)?.categories ?? []

describe('What they were until yesterday', () => {
  it.each([
    'Відбувся обмін, і 118 людей, ще вчора полонених, ночуватимуть удома.',
    'Відбувся обмін: 118 українців, які ще вчора були за ґратами, уже вдома.',
    'Обмен состоялся: 118 украинцев, ещё вчера пленных, уже дома.',
    'Обмен: дома 118 украинцев, которые ещё вчера сидели в камерах.',
    'A prisoner exchange brought home 118 Ukrainians who only yesterday were captives.',
    'Prisoner exchange: 118 Ukrainians, in captivity until yesterday, are home.',
  ])('is no day on which they came: %s', (text) => {
    expect(toldIn(text)).toBe(`told ${DAY}`)
    expect(figuresIn(text)).toMatchObject({ ua_returned: 118 })
  })

  it.each([
    'Ще вчора 118 людей повернулися з полону: відбувся обмін.',
    'Ещё вчера состоялся обмен, 118 украинцев дома, но сообщили об этом только утром.',
    'Ще вчора були звільнені з полону 118 українців: відбувся обмін.',
  ])('is told beside what happened then: %s', (text) => {
    expect(toldIn(text)).toBe(`told ${BEFORE}`)
  })
})

describe('Yesterday in brackets', () => {
  const TEXT =
    'З полону повернулися ще 118 наших. Другий обмін за два дні (вчора були 52, переважно цивільні й жінки), а за рахунком штабу — шістдесят восьмий.'

  it('leaves what stands behind them of today', () => {
    expect(eventIn(TEXT, DAY)?.ordinal?.value).toBe(68)
    expect(figuresIn(TEXT)).toMatchObject({ ua_returned: 118 })
  })

  it('says who came then', () => {
    expect(categoriesIn(TEXT)).toEqual([])
  })
})

describe('Who came', () => {
  it.each([
    'A prisoner swap: 118 Ukrainian soldiers are home, some of whom had held Mariupol’s steel mill.',
    'A prisoner swap: 118 Ukrainian soldiers are home, among them defenders of the Mariupol steelworks.',
  ])('had held the works of Mariupol: %s', (text) => {
    expect(categoriesIn(text)).toEqual(expect.arrayContaining(['mariupol', 'azovstal']))
  })

  it('had been jailed for years', () => {
    const text =
      'Ten civilians arrived in Kyiv today in an exchange. One of them was jailed for 14 years.'
    expect(categoriesIn(text)).toContain('convicted')
  })

  it.each([
    'A prisoner swap: 118 soldiers are home. A spy was jailed for 12 years on the same day.',
    'A prisoner swap: 118 soldiers are home. A jailer who beat them was jailed for 12 years.',
    "A prisoner swap: 118 soldiers are home. A Russian guard was jailed for life in absentia. Mariupol's old mill was shelled, one of them said.",
  ])('is nobody else, and no place that is only named: %s', (text) => {
    expect(categoriesIn(text)).toEqual([])
  })

  it.each([
    '118 soldiers were swapped for 118 today. Nine residents of Kursk, she went on, remain in Ukraine.',
    '118 військових сьогодні обміняли на 118 росіян. 9 жителів Курської області, додала вона, лишаються в Україні.',
  ])('are none of those who stay: %s', (text) => {
    expect(categoriesIn(text)).not.toContain('kursk_residents')
  })
})

describe('Whom others thank', () => {
  it.each([
    '308 fallen soldiers came home today. The ICRC, thanked by Kyiv for its role, does not comment on figures.',
    '308 fallen soldiers came home today. Kyiv thanked the ICRC, which does not comment on figures.',
  ])('has helped: %s', (text) => {
    expect(eventIn(text, DAY)?.mediators).toEqual(['ICRC'])
  })

  it('is none who thanks them', () => {
    const text = '308 fallen soldiers came home today. The ICRC thanked Kyiv for its openness.'
    expect(eventIn(text, DAY)?.mediators).toEqual([])
  })
})

describe('All of them named by their number', () => {
  it.each([
    'Отець Павло повернувся сьогодні в межах обміну разом із сімома іншими цивільними. Серед дев’яти є й учителька.',
    'The priests arrived in Kyiv today, together with seven other civilians, in an exchange. Among the nine is also a teacher.',
  ])('are those who came with others: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 9, ua_civilians: 9 })
  })
})
