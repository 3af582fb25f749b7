import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn, sidesIn } = readOn('2024-03-05')

const UK = 'Обмін полоненими: сьогодні вдома 75 наших захисників.'
const RU = 'Обмен пленными: сегодня домой вернулись 75 украинских военных.'
const EN = 'Prisoner exchange: 75 Ukrainian soldiers came home today.'

describe("Russia's number beside Ukraine's own", () => {
  test.each([
    [UK, 'Московія забрала 61 свого вояка, звітують її військові.', 61],
    [UK, 'Агресор повернув собі 61 вояка.', 61],
    [
      UK,
      'З російської сторони пролунало число 61: стільки своїх, каже Міноборони РФ, дістала Москва.',
      61,
    ],
    [UK, 'Військові РФ, теж 75, уже в Білорусі, додали в Міноборони РФ.', 75],
    [UK, 'За версією Міноборони РФ, росіян було 61.', 61],
    [UK, 'У Москві звітують про 61 повернутих.', 61],
    [UK, 'Російське військове відомство оприлюднило свою цифру: 61 військовослужбовець.', 61],
    [RU, 'С российской стороны назвали число 61: столько своих военных получила Москва.', 61],
    [RU, 'Российские военные, их тоже 75, уже в Белоруссии, сказали в Минобороны РФ.', 75],
    [RU, 'По версии Москвы, россиян было 61.', 61],
    [RU, 'Кремль объявил о возвращении 61 своих.', 61],
    [EN, 'The Russian side gave its number as 61: so many of its troops are back.', 61],
    [EN, 'The Russian soldiers, also 75, are in Belarus, the Russian Defence Ministry said.', 75],
    [EN, 'Moscow put the number of its own at 61.', 61],
    [EN, 'On the Russian side there were 61.', 61],
    [EN, 'The Russian figure is 61.', 61],
  ])('%s %s', (news, theirs, number) => {
    expect(sidesIn(`${news}\n${theirs}`)).toBe(`75 ${number}`)
  })

  test.each([
    [
      'Сьогодні з полону повернулися 100 українських військових.',
      'Москва також забрала сотню своїх.',
    ],
    ['Из плена сегодня вернулись 100 украинских военных.', 'Москва тоже забрала сотню своих.'],
  ])('a hundred «too» is as many: %s', (news, theirs) => {
    expect(sidesIn(`${news}\n${theirs}`)).toBe('100 100')
  })

  test.each([
    [UK, 'Російські військові, також 75, досі в нашому полоні.'],
    [UK, 'Міноборони РФ назвало число збитих дронів: 61.'],
    [UK, 'За даними Міноборони РФ, українців було 61.'],
    [UK, 'Москва також отримала сотню листів.'],
    [RU, 'Цифра погибших россиян, по данным Минобороны РФ, — 61.'],
    [EN, 'The Russian troops, also 75, are still held in Ukraine.'],
    [EN, 'At the Russian base there were 61.'],
    [EN, 'The Russian figure for drones downed is 61.'],
  ])('what is no number of theirs is none: %s %s', (news, other) => {
    expect(figuresIn(`${news}\n${other}`)['ru_returned']).toBeUndefined()
  })

  test('of bodies it is not read', () => {
    const figures = figuresIn(
      'Сьогодні до України повернули тіла 100 воїнів.\nРосійська цифра — 38.',
    )
    expect(figures['ru_returned']).toBeUndefined()
    expect(figures['bodies_to_ua']).toBe(100)
  })
})

test.each([
  `${UK}\nУ Росії кажуть про 94 загиблих під Курськом.`,
  `${RU}\nВ России говорят о 94 погибших под Курском.`,
  `${EN}\nRussia speaks of 94 dead near Kursk.`,
])('the dead of whom a post only says that they died were given to nobody: %s', (text) => {
  const figures = figuresIn(text)
  expect(figures['ua_returned']).toBe(75)
  expect(figures['bodies_to_ua'] ?? figures['bodies_to_ru']).toBeUndefined()
})

test('and those who were brought back with the living came', () => {
  expect(figuresIn(`${UK} Також повернуто чотирьох загиблих.`)['bodies_to_ua']).toBe(4)
})
