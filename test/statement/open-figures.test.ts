import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventsIn } = readOn('2026-05-14')

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
  ['Сьогодні відбувся обмін. Додому повернулися чи то 30, чи то 40.', '30, чи то 40'],
  ['Сьогодні відбувся обмін. Додому повернулися не то 30, не то 40 захисників.', '30, не то 40'],
  ['Сегодня состоялся обмен. Домой вернулись то ли 30, то ли 40 защитников.', '30, то ли 40'],
  ['A prisoner exchange took place today. Either 30 or 40 defenders returned home.', '30 or 40'],
  ['Today Ukraine brought home between 30 and 40 prisoners of war from captivity.', '30 and 40'],
  ['Today 30 to 40 Ukrainian defenders returned from captivity in an exchange.', '30 to 40'],
  ['Сьогодні Україні передали 500–600 тіл полеглих.', '500–600'],
  ['Зеленський повідомив про обмін полоненими за формулою 150 чи 157 на 150 чи 157.', '150 чи 157'],
  ['Зеленский сообщил об обмене военнопленными по схеме 150–157 на 150.', '150–157'],
  ['Сьогодні відбулася репатріація. Україні передали від 500 до 600 тіл.', '500 до 600'],
  ['Украине сегодня передали 500 или 600 тел погибших военных.', '500 или 600'],
  ['Ukraine received 500 or 600 bodies of fallen soldiers today.', '500 or 600'],
] as const

describe('a text that leaves it open which of two numbers it is', () => {
  test.for(OPEN)('is held with neither: %s', ([text, words]) => {
    const [event, ...others] = eventsIn(text)
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
  'Сьогодні Україні передали тіла понад 900 оборонців, полеглих на різних ділянках фронту.',
  'В Україну повернулися тіла ще понад 19 її захисників.',
  'Під час репатріаційних заходів Україні передали понад 1000 тіл, що, за твердженням російської сторони, належать українським військовим.',
  'Украина сегодня получила тела более 500 своих защитников, всего с начала года вернули 3000 тел.',
  "The bodies of more than 99 soldiers killed in Russia's war have been returned to Ukraine.",
  'Російська сторона віддала Україні понад 1000 тіл полеглих. Натомість Росії нічого не передали.',
]

describe('a return of which only a rough number is told', () => {
  test.for(ROUGH)('is held and not lost: %s', (text) => {
    const [event] = eventsIn(text)
    expect(event?.figures).toEqual({})
    expect(event?.review.map(({ code }) => code)).toEqual(['figure_rough'])
  })

  test.for([
    'Сьогодні відбувся обмін полоненими. Додому повернулися кілька десятків людей.',
    'Понад дві сотні захисників сьогодні повернулися з полону. Відбувся обмін.',
    'Сьогодні відбувся обмін: повернулися менш як 100 захисників.',
    'Сьогодні відбувся обмін. Додому повернулися 40 або й більше захисників.',
    'Сьогодні відбувся обмін полоненими. Удома півсотні наших захисників.',
    'Сегодня состоялся обмен пленными. Домой вернулась сотня украинских защитников.',
    'Сегодня прошёл обмен пленными. Дома полсотни наших защитников.',
    'Today, roughly 100 defenders came home in a prisoner exchange.',
    'Today more than a hundred defenders came home in a prisoner exchange.',
    'Prisoner exchange today. Half a hundred of our defenders are home.',
    'Сьогодні Україні повернуто пів тисячі тіл полеглих.',
    'Сегодня Украине переданы полтысячи тел погибших военных.',
    'Сегодня Украине переданы полторы тысячи тел погибших военных.',
    'Today Ukraine received half a thousand bodies of the fallen.',
  ])('is held where it is plainly an event too, for a number was published: %s', (text) => {
    const [event] = eventsIn(text)
    expect(event?.figures).toEqual({})
    expect(event?.review.map(({ code }) => code)).toEqual(['figure_rough'])
  })

  test.for([
    'Сьогодні відбувся обмін полоненими. Кількість звільнених не розкривають: чисел, які називають медіа (від 200 до 300 людей), у штабі не підтвердили.',
    'Сегодня состоялся обмен пленными. Количество освобождённых не раскрывается: цифры телеграм-каналов (от 200 до 300 человек) источник не подтвердил.',
    'Сьогодні відбувся обмін полоненими: додому повернулися захисники, молодші 25 років.',
    'Prisoner exchange today: Ukrainian soldiers under 25 came home from Russian captivity.',
    'Сегодня обмен пленными. Сколько бойцов вернулось, официально не говорят, в ролике видно не менее 25 украинских солдат.',
    'Сьогодні відбувся обмін полоненими, до України повернулися наші захисники.',
  ])('is told without a figure where the text counts nobody: %s', (text) => {
    expect(eventsIn(text)).toMatchObject([{ kind: 'prisoner_exchange', review: [] }])
    expect(eventsIn(text)[0]?.figures).toEqual({})
  })

  test.for([
    'За чотири роки з полону повернулися тисячі захисників.',
    'Близько двохсот звільнених з полону захисників пройшли реабілітацію.',
    'Експерти ідентифікували понад сотню тіл.',
    'Hundreds of defenders who returned from captivity need treatment.',
  ])('is none where people are only described so: %s', (text) => {
    expect(eventsIn(text)).toEqual([])
  })
})

describe('a whole that is told roughly, and parts of it', () => {
  test.for([
    'Сьогодні відбувся обмін: додому повернулися понад 157 українців. Серед них є моряки.\n\nНацгвардія зустріла своїх: повернулися 18 оборонців.',
    'Сегодня Украине передали более 501 тела погибших: 382 с авдеевского направления, 56 — с бахмутского.',
    'Сьогодні відбувся обмін: додому повернулися понад 144 захисники. Це 30 морпіхів, 28 нацгвардійців, 17 прикордонників.',
  ])('is held where the parts are fewer: %s', (text) => {
    const [event] = eventsIn(text)
    const codes = event?.review.map(({ code }) => code) ?? []
    expect(
      codes.some((code) => ['figures_differ', 'figure_rough', 'only_parts'].includes(code)) ||
        Object.keys(event?.figures ?? {}).every(
          (measure) => !['ua_returned', 'bodies_to_ua'].includes(measure),
        ),
    ).toBe(true)
  })

  test.for([
    'Сьогодні Україні передали тіла понад 42 загиблих. Усього за весь час повернули 869 тіл.',
    'Тіла понад 17 полеглих захисників повернули сьогодні в Україну. Загалом повернуто тіла 1426 військових.',
  ])('takes no number of a running total: %s', (text) => {
    const [event] = eventsIn(text)
    expect(event?.figures.bodies_to_ua).toBeUndefined()
    expect(event?.review).not.toEqual([])
  })
})

describe('a number behind its noun', () => {
  test.for([
    'Сьогодні відбувся обмін. Додому повернулися захисників тридцять.',
    'Сьогодні відбувся обмін. Додому повернулося військових сорок.',
    'Сегодня состоялся обмен. Домой вернулись человек тридцать украинцев.',
    'Сегодня состоялся обмен. Домой вернулись украинских военных сто.',
  ])('is a guess: %s', (text) => {
    const [event] = eventsIn(text)
    expect(event?.figures).toEqual({})
    expect(event?.review.map(({ code }) => code)).toEqual(['figure_rough'])
  })

  test.for([
    ['Сьогодні відбувся обмін. Додому повернулися: захисників — 30.', 30],
    ['Сьогодні відбувся обмін. Повернулися військових 70, цивільних 10.', 80],
    ['Сьогодні відбувся обмін. Повернулося захисників 84.', 84],
    ['Сьогодні відбувся обмін, з полону повернулися наших 30 захисників.', 30],
  ] as const)('is exact in a list: %s', ([text, value]) => {
    expect(eventsIn(text)).toMatchObject([{ figures: { ua_returned: { value } }, review: [] }])
  })
})

describe('a number of which the text says that it is not the right one', () => {
  test.for([
    ['Сьогодні відбувся обмін: повернулися 84 захисники, а не 86, як писали медіа.', 84],
    ['Сьогодні відбувся обмін: повернулися не 86, а 84 захисники.', 84],
    ['Сегодня состоялся обмен: вернулись 84 украинских защитника вместо 86 обещанных.', 84],
    ['Today a prisoner exchange took place: 84 Ukrainian defenders, not 86, came home.', 84],
  ] as const)('is no figure: %s', ([text, value]) => {
    expect(eventsIn(text)).toMatchObject([{ figures: { ua_returned: { value } } }])
  })
})

test.for([
  'Сьогодні Україні повернули тіла не 86, а 84 захисників.',
  'Украине сегодня передали тела не 86, а 84 военных.',
  'Сьогодні відбулася репатріація. До України повернулися тіла не 86, а 84 її захисників.',
])('counts bodies by the right number: %s', (text) => {
  expect(eventsIn(text)).toMatchObject([
    { kind: 'body_repatriation', figures: { bodies_to_ua: { value: 84 } } },
  ])
})

describe('a number of which a digit was typed twice', () => {
  test.for([
    '1155 українців сьогодні повернулися з російського полону в результаті обміну. Про це розповів Зеленський.',
    'Сьогодні з російського полону повернулися 3033 захисники.',
    '14 травня з російського полону повернулися 7100 наших захисників.',
    'Сегодня из российского плена возвращены 1066 украинских военных.',
    'Today 3033 Ukrainian defenders came home from Russian captivity.',
    'У результаті репатріаційних заходів в Україну повернули 50011 тіл полеглих.',
  ])('is held and not lost: %s', (text) => {
    expect(eventsIn(text).map(({ review }) => review.map(({ code }) => code))).toEqual([
      ['out_of_proportion'],
    ])
  })
})
