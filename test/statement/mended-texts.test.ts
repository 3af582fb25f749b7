import { describe, expect, it } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn, codesIn } = readOn('2026-07-03')

describe('A text that was mended after it came out', () => {
  it.each([
    'Оновлено. У першій версії новини йшлося про 84 звільнених.\n\nУкраїна провела 78-й обмін полоненими. Додому їдуть 80 військових і п’ятеро цивільних.',
    'Україна провела 78-й обмін полоненими. Додому їдуть 80 військових і п’ятеро цивільних. У попередній версії допису було вказано 84 людини.',
    'Обновлено. В первой версии новости было 84 освобождённых.\nСегодня в ходе обмена из российского плена вернулись 80 военных и пятеро гражданских.',
    'Сегодня в ходе обмена из российского плена вернулись 80 военных и пятеро гражданских (в первоначальном варианте заметки было 79 и 5).',
    'An earlier version of this story said 84 people were freed.\nUkraine carried out its 78th prisoner exchange on Friday: 80 service members and five civilians are home from Russian captivity.',
  ])('tells what it told before no more: %s', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ ua_returned: 85, ua_military: 80, ua_civilians: 5 })
  })

  it.each([
    'Україні передано 1003 тіла (у попередній версії допису було 1000), повідомив Коордштаб.',
    'Украине передали 1003 тела полегших, сообщил Координационный штаб. В первой версии сообщения было 1000.',
    'Ukraine received 1,003 bodies of fallen defenders, the Coordination Headquarters said (the first version of this post said 1,000).',
  ])('nor of bodies: %s', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 1003 })
  })

  it('tells all that stands in brackets no more', () => {
    const text =
      'Сьогодні обмін полоненими. Додому повернулися 85 українців (у попередній версії було 84, з них 4 цивільні).'
    expect(figuresIn(text)).toEqual({ ua_returned: 85 })
  })

  it('counts behind the right number again', () => {
    const text =
      'Сьогодні відбувся обмін. У першій версії йшлося про 84 військових, але з полону повернулися 85 військових.'
    expect(figuresIn(text)).toEqual({ ua_returned: 85, ua_military: 85 })
  })

  it.each([
    'Оновлено. Не 84, а 85: у штабі уточнили.\n\nУкраїна провела 78-й обмін полоненими. Додому повернулися 84 українці.',
    'Обновлено: не 84, а 85.\n\nСегодня обмен пленными. Домой из российского плена вернулись 84 украинца.',
    'Updated: 85, not 84.\n\nUkraine and Russia swapped prisoners today. 84 Ukrainians are home.',
  ])('is held where the text below still tells what was taken back: %s', (text) => {
    expect(codesIn(text)).not.toEqual([])
  })

  it.each([
    'Додому повернулися 85 українців: сьогодні відбувся обмін, уже не перша версія домовленостей.',
    'Обмін відбувся. За однією з версій, затримка сталася через негоду. З полону повернулися 85 українців.',
  ])('is told where versions are of something else: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 85 })
  })
})

describe('A thread', () => {
  it.each([
    '1/ Україні передали 1000 тіл загиблих.\n2/ У зворотному напрямку поїхало 41 тіло.\n3/ Дякуємо МКЧХ.',
    '1/ Украине сегодня передали 1000 тел погибших.\n2/ В обратную сторону уехало 41 тело.',
    '1/ Ukraine was given 1,000 bodies of its fallen today.\n2/ In the opposite direction went 41 bodies.',
  ])('counts nobody by the number of a post in it: %s', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 1000, bodies_to_ru: 41 })
  })
})

describe('Whoever goes to the border regions of Russia', () => {
  it.each([
    'Сьогодні з полону повернулися 150 військових. Росії передали 146 полонених. Ще 4 цивільні повернулися до Курської області.',
    'Сегодня из российского плена вернулись 150 военных. России передали 146 пленных. Ещё четверо гражданских вернулись в Курскую область.',
    'Today 150 servicemen came home from Russian captivity. Russia was given 146 prisoners. Another four civilians returned to the Kursk region.',
  ])('came to no Ukrainian home: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 150 })
    expect(figuresIn(text)).not.toMatchObject({ ua_civilians: 4 })
  })
})
