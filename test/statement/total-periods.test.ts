import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'

const totalsIn = (text: string): readonly string[] =>
  extractStatements({ text, published: '2026-06-04' }).flatMap((one) =>
    one.kind === 'official_total' ? [`${one.scope} ${one.figure.value}`] : [],
  )

describe('two totals of one sentence', () => {
  test.for([
    'Від початку року Україна повернула 4 310 тіл, від початку вторгнення — 17 205.',
    'З початку року до України повернуто 4 310 тіл, загалом — 17 205.',
    'С начала года Украине передано 4310 тел, всего — 17 205.',
    'В этом году Украине передано 4310 тел, с начала войны 17 205.',
    'Since the start of the year 4,310 bodies have been returned to Ukraine, and 17,205 since the full-scale invasion.',
  ])('have each their own period: %s', (text) => {
    expect(totalsIn(text)).toEqual(['bodies_this_year 4310', 'bodies_since_2022 17205'])
  })

  test('a total alone takes the period of its sentence', () => {
    const text = 'Від початку року, за даними штабу, до України повернуто 4 310 тіл.'
    expect(totalsIn(text)).toEqual(['bodies_this_year 4310'])
  })
})

describe('what a mediator counts', () => {
  test.for([
    'Сегодня Россия и Украина обменялись пленными, по 90 с каждой стороны. ОАЭ выступили посредником, всего при их участии обменяли 5230 человек.',
    'Сьогодні відбувся обмін, по 90 з кожного боку. Посередниками були ОАЕ, загалом за їхньої участі обміняли 5230 людей.',
  ])('is of both sides and no total of ours: %s', (text) => {
    expect(totalsIn(text)).toEqual([])
  })

  test('is ours where our own are named', () => {
    const text = 'За сприяння ОАЕ додому повернулися загалом 4230 українських захисників.'
    expect(totalsIn(text)).toEqual(['people_since_2022 4230'])
  })
})
