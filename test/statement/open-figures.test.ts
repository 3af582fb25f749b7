import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { type EventStatement, isEvent } from '#statement/statement.ts'

const eventsOf = (text: string): readonly EventStatement[] =>
  extractStatements({ text, published: '2026-05-14' }).filter((statement) => isEvent(statement))

const OPEN = [
  ['Сьогодні відбувся обмін. Додому повернулися 30 чи 40 захисників.', '30 чи 40'],
  ['Сьогодні відбувся обмін. Додому повернулися чи то 30, чи то 40 захисників.', '30, чи то 40'],
  ['Сьогодні відбувся обмін. Додому повернулися тридцять або сорок воїнів.', 'тридцять або сорок'],
  ['Сьогодні відбувся обмін полоненими: повернулися 30–40 захисників.', '30–40'],
  ['Сьогодні відбувся обмін. Додому повернулися від 30 до 40 захисників.', '30 до 40'],
  ['Сьогодні відбувся обмін. Повернулися 30 захисників або 40.', '30 захисників або 40'],
  ['Сегодня состоялся обмен. Домой вернулись 30 или 40 украинских защитников.', '30 или 40'],
  ['Сегодня из российского плена вернулись 30–40 украинцев. Состоялся обмен.', '30–40'],
  ['Сегодня состоялся обмен. Вернулись от 30 до 40 украинских военных.', '30 до 40'],
  ['Today a prisoner exchange took place. 30 or 40 defenders came home.', '30 or 40'],
  ['Today Ukraine brought home between 30 and 40 prisoners of war from captivity.', '30 and 40'],
  ['Today 30 to 40 Ukrainian defenders returned from captivity in an exchange.', '30 to 40'],
  ['Сьогодні Україні передали 500–600 тіл полеглих.', '500–600'],
  ['Сьогодні відбулася репатріація. Україні передали від 500 до 600 тіл.', '500 до 600'],
  ['Украине сегодня передали 500 или 600 тел погибших военных.', '500 или 600'],
  ['Ukraine received 500 or 600 bodies of fallen soldiers today.', '500 or 600'],
] as const

describe('a text that leaves it open which of two numbers it is', () => {
  test.for(OPEN)('is held with neither: %s', ([text, words]) => {
    const [event, ...others] = eventsOf(text)
    expect(others).toEqual([])
    expect(event?.figures).toEqual({})
    expect(event?.review).toContainEqual({ code: 'figure_open', detail: words })
  })
})

const ROUGH = [
  'Кілька десятків людей повернулися з російського полону.',
  'Понад сотня захисників повернулася з російського полону.',
  'Близько двохсот українців визволено з російського полону.',
  'Півсотні захисників повернулися з російського полону.',
  'Домой вернулись более сотни украинских защитников.',
  'Из российского плена освобождены около двухсот украинцев.',
  'More than two hundred Ukrainian defenders have been freed from Russian captivity.',
  'Around a hundred people were brought home in a prisoner swap with Russia.',
  'Україні повернули кілька сотень тіл полеглих.',
  'Украине передали более тысячи тел погибших.',
  'Hundreds of bodies of fallen Ukrainian soldiers were repatriated.',
]

describe('a return of which only a rough number is told', () => {
  test.for(ROUGH)('is held and not lost: %s', (text) => {
    const [event] = eventsOf(text)
    expect(event?.figures).toEqual({})
    expect(event?.review.map(({ code }) => code)).toEqual(['figure_rough'])
  })

  test.for([
    'Сьогодні відбувся обмін полоненими. Додому повернулися кілька десятків людей.',
    'Дві сотні захисників сьогодні повернулися з полону. Відбувся обмін.',
    'Сьогодні відбувся обмін: повернулися менш як 100 захисників.',
    'Сьогодні відбувся обмін. Додому повернулися 40 або й більше захисників.',
    'Сегодня состоялся обмен пленными. Домой вернулась сотня украинских защитников.',
    'Today, roughly 100 defenders came home in a prisoner exchange.',
    'Сьогодні відбувся обмін полоненими. Кількість звільнених не розкривають: чисел, які називають медіа (від 200 до 300 людей), у штабі не підтвердили.',
    'Сегодня состоялся обмен пленными. Количество освобождённых не раскрывается: цифры телеграм-каналов (от 200 до 300 человек) источник не подтвердил.',
    'Today more than a hundred defenders came home in a prisoner exchange.',
  ])('is told without a figure where it is plainly an exchange: %s', (text) => {
    expect(eventsOf(text)).toMatchObject([{ kind: 'prisoner_exchange', review: [] }])
    expect(eventsOf(text)[0]?.figures).toEqual({})
  })

  test.for([
    'За чотири роки з полону повернулися тисячі захисників.',
    'Близько двохсот звільнених з полону захисників пройшли реабілітацію.',
    'Експерти ідентифікували понад сотню тіл.',
    'Hundreds of defenders who returned from captivity need treatment.',
  ])('is none where people are only described so: %s', (text) => {
    expect(eventsOf(text)).toEqual([])
  })
})

describe('a number of which the text says that it is not the right one', () => {
  test.for([
    ['Сьогодні відбувся обмін: повернулися 84 захисники, а не 86, як писали медіа.', 84],
    ['Сьогодні відбувся обмін: повернулися не 86, а 84 захисники.', 84],
    ['Сегодня состоялся обмен: вернулись 84 украинских защитника вместо 86 обещанных.', 84],
    ['Today a prisoner exchange took place: 84 Ukrainian defenders, not 86, came home.', 84],
  ] as const)('is no figure: %s', ([text, value]) => {
    expect(eventsOf(text)).toMatchObject([{ figures: { ua_returned: { value } } }])
  })
})
