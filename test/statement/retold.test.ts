import { describe, expect, test } from 'vitest'
import { eventsIn as eventsOf } from './told.ts'

const figuresOf = (text: string, published = '2025-11-21'): Record<string, number> =>
  Object.fromEntries(
    eventsOf(text, published).flatMap(({ figures }) =>
      Object.entries(figures).map(([field, { value }]) => [field, value]),
    ),
  )

describe('an exchange of which only the dead are counted', () => {
  test.for([
    'Відбувся черговий гуманітарний обмін за стамбульськими домовленостями. Україні передано 1000 тіл загиблих, Росія забрала тіла 28 своїх.',
    'Стороны провели ещё один обмен. Киеву отданы 1000 погибших, Москва получила тела 28 своих бойцов.',
    'Another humanitarian exchange took place today. Ukraine received 1,000 bodies of its fallen, Russia got back 28.',
  ])('is a repatriation: %s', (text) => {
    expect(eventsOf(text, '2025-11-21')).toMatchObject([{ kind: 'body_repatriation', review: [] }])
    expect(figuresOf(text)).toMatchObject({ bodies_to_ua: 1000, bodies_to_ru: 28 })
  })

  test.for([
    'Відбувся 70-й обмін. Україні передано 1000 тіл загиблих.',
    'Сьогодні відбувся обмін полоненими. Україні передано 1000 тіл загиблих.',
    'Сегодня состоялся обмен. Также Украине передали тела 1000 погибших.',
  ])('stays one of people where it is numbered, named so or beside: %s', (text) => {
    expect(eventsOf(text, '2025-11-21')[0]).toMatchObject({ kind: 'prisoner_exchange' })
  })
})

describe('how many the noun before are', () => {
  test.for([
    'Сьогодні відбувся 68-й обмін. Військових повернуто за домовленостями, а цивільні українці, їх дев’ятеро, вийшли на волю в межах обміну.',
    'Сегодня состоялся 68-й обмен. Военные и гражданские украинцы (их девять) вернулись домой.',
    'Today Ukraine brought home soldiers and civilians in the 68th exchange. The civilians, nine of them, had been held since 2022.',
  ])('is said of them alone: %s', (text) => {
    const figures = figuresOf(text, '2025-08-24')
    expect(figures).toMatchObject({ ua_civilians: 9 })
    expect(figures).not.toHaveProperty('ua_returned')
  })

  test('is no second number of those counted already', () => {
    const text =
      'Сьогодні обмін. 146 захисників повернулися з російського полону; важкопоранені, їх 20, уже в лікарні.'
    expect(figuresOf(text)).toMatchObject({ ua_returned: 146 })
  })
})

describe('as many as the other side got', () => {
  test.for([
    'Moscow gave up 152 captured Ukrainian servicemen on Friday in return for the same number of its own soldiers. Four residents of the Kursk region were also returned.',
    'Москва сегодня передала Киеву 152 пленных военных ВСУ в обмен на столько же своих солдат. Кроме того, домой едут четверо жителей Курской области.',
    'Росія віддала 152 українських військовополонених і отримала стільки ж своїх солдатів. Також повернуто чотирьох жителів Курської області.',
  ])('are none of the civilians told of behind them: %s', (text) => {
    expect(figuresOf(text, '2026-02-06')).toMatchObject({ ru_returned: 156, ru_civilians: 4 })
  })

  test('hold the civilians who are among them', () => {
    const text =
      'Росія віддала 152 українських військовополонених і отримала стільки ж своїх. Серед них четверо жителів Курської області.'
    expect(figuresOf(text, '2026-02-06')).toMatchObject({ ru_returned: 152, ru_civilians: 4 })
  })
})

describe('those of a sum who are dated today', () => {
  test.for([
    'Завершальний етап репатріації відбувся сьогодні. За весь час цих заходів Україна отримала 6051 тіло, із них 1239 – сьогодні.',
    'Сегодня завершилась репатриация по стамбульским договорённостям. Всего Украина получила 6051 тело, из них 1239 — сегодня.',
    'The final stage of the repatriation took place today. In all, Ukraine has received 6,051 bodies, 1,239 of them today.',
  ])('are the number of the day: %s', (text) => {
    expect(figuresOf(text, '2025-06-16')).toMatchObject({ bodies_to_ua: 1239 })
  })

  test.for([
    'Від початку війни Україна повернула 1428 своїх полеглих воїнів, повідомили в Мінреінтеграції. Серед них 19 оборонців, чиї тіла сьогодні доправили додому.',
    'Since the start of the war Ukraine has brought home 1,428 of its fallen, Kyiv says. Among them are 19 defenders whose bodies were returned today.',
  ])('and so in the sentence behind: %s', (text) => {
    expect(figuresOf(text, '2023-03-06')).toMatchObject({ bodies_to_ua: 19 })
  })

  test('are no part of whom something else is told today', () => {
    const text =
      'Сьогодні відбувся обмін. Загалом повернулися 146 людей, з них 20 сьогодні вже говорили з рідними.'
    expect(figuresOf(text)).toMatchObject({ ua_returned: 146 })
  })
})

test('"taken in a further 1,200 bodies as the repatriations agreed on continue" sums up nothing', () => {
  const text =
    'Kyiv says it has taken in a further 1,200 bodies as the repatriations agreed in Istanbul continue. The handover took place on Sunday, June 15.'
  expect(figuresOf(text, '2025-06-15')).toMatchObject({ bodies_to_ua: 1200 })
})

describe('the stage of an exchange', () => {
  test.for([
    [
      'Обмен «1000 на 1000» завершён. В последней, третьей части, которая прошла сегодня, — 303 военных.',
      3,
    ],
    [
      'Обмін «1000 на 1000» завершено. Сьогодні в рамках третьої його частини додому приїхали 303 воїни.',
      3,
    ],
    [
      'The 1,000-for-1,000 exchange is over. Today, in its third part, 303 defenders came home from captivity.',
      3,
    ],
    ['Сьогодні відбувся обмін. Серед узгоджених у Стамбулі цей етап уже дев’ятий.', 9],
    [
      'A prisoner exchange took place today. Of those agreed in Istanbul this stage is the ninth.',
      9,
    ],
  ] as const)('is said of it or of a part of it: %s', ([text, stage]) => {
    expect(eventsOf(text, '2025-05-25')[0]?.stage).toMatchObject({ value: stage })
  })

  test('is also that of bodies which come in parties', () => {
    const text =
      'Росія передала третю партію тіл. Сьогодні українській стороні віддали 1200 загиблих, повідомив Коордштаб.'
    expect(eventsOf(text, '2025-06-14')[0]?.stage).toMatchObject({ value: 3 })
  })

  test.for([
    'Сьогодні відбувся обмін. Третя частина звільнених — прикордонники. Повернулися 150 захисників.',
    'Сьогодні відбувся обмін. Вони служили в третій частині. Повернулися 150 захисників.',
  ])('is no third of those who came, and no unit: %s', (text) => {
    expect(eventsOf(text, '2025-07-23')[0]).toMatchObject({ stage: null })
  })
})

describe('what was agreed', () => {
  test.for([
    'Россия исполняет то, о чём условились в Стамбуле. Сегодня украинской стороне отданы ещё 1200 погибших.',
    'Україні передано 1200 тіл загиблих. Передача, зазначив Мединський, відбувається на виконання того, про що домовилися у Стамбулі.',
    'Russia gave up 1,200 bodies of Ukrainian troops today. The handover, Medinsky said, carries out what was settled in Istanbul last month.',
  ])('is carried out by the news beside it: %s', (text) => {
    expect(eventsOf(text, '2025-07-14')[0]).toMatchObject({
      agreement: { id: 'istanbul_june_2025' },
    })
  })

  test('is done with on top of a post on its last day', () => {
    const text =
      'Обмен «1000 на 1000», о котором договорились в Турции, завершён: за три дня вернулась тысяча защитников. Сегодня домой приехали 303 военных.'
    expect(eventsOf(text, '2025-05-25')[0]).toMatchObject({
      agreement: { id: 'istanbul_may_2025' },
    })
  })
})

describe('from territory that Kyiv holds', () => {
  test.for([
    "Moscow's defense ministry said 68 of its servicemen had been brought back from territory held by Kyiv. In the same swap, 121 Ukrainian troops left Russian captivity.",
    'Російське Міноборони заявило, що 68 його військових повернулися з підконтрольної Україні території. У тому ж обміні звільнено 121 українця.',
    'Минобороны России сообщило, что с подконтрольной Киеву территории возвращены 68 военнослужащих. В ходе этого же обмена из плена освобождён 121 украинец.',
  ])('Russia’s own come: %s', (text) => {
    expect(figuresOf(text, '2023-02-04')).toMatchObject({ ua_returned: 121, ru_returned: 68 })
  })
})

test('«у тому ж році» is of another day', () => {
  const text =
    'Сьогодні відбувся обмін полоненими: повернулися 84 захисники. Перший обмін був навесні 2022-го. У тому ж році звільнили 1600 людей.'
  expect(figuresOf(text, '2025-08-14')).toMatchObject({ ua_returned: 84 })
})

describe('of whom something is set in before it is said who they are', () => {
  test.for([
    'Сьогодні з полону повернулися 27 українців. Четверо з них – офіцери, 15 – рядові; решта восьмеро, серед них одна жінка, – цивільні.',
    'Сегодня из плена вернулись 27 украинцев. Четверо — офицеры, 15 — рядовые, остальные восемь (среди них одна женщина) — гражданские.',
    'Ukraine got 27 of its people back from captivity today. Four of those released are officers and 15 are soldiers; the remaining eight, one woman among them, are civilians.',
  ])('are civilians: %s', (text) => {
    expect(figuresOf(text, '2022-04-14')).toMatchObject({ ua_military: 19, ua_civilians: 8 })
  })
})

describe('a few of the dead', () => {
  test.for([
    'Сьогодні Україні передано 1000 тіл. Семеро з повернутих були в списках на обмін. Не дочекалися: вони померли в російському полоні.',
    'Сегодня Украине переданы 1000 тел. Семеро из возвращённых значились в списках на обмен. Они умерли в российском плену.',
    'Ukraine received 1,000 bodies today. Seven of the returned had been on the lists for exchange. They died in Russian captivity.',
  ])('died in captivity: %s', (text) => {
    expect(figuresOf(text, '2025-08-19')).toMatchObject({
      bodies_to_ua: 1000,
      died_in_captivity: 7,
    })
  })
})

describe('an exchange that was known of before', () => {
  test.for([
    'Шестеро жителей Курской области возвращаются домой в рамках нового обмена пленными. О нём стало известно раньше: формула — «128 на 128».',
    'Шестеро мешканців Курської області повертаються до Росії в межах нового обміну полоненими. Про нього стало відомо раніше: формула — «128 на 128».',
  ])('is this one: %s', (text) => {
    expect(figuresOf(text, '2025-08-26')).toMatchObject({ ua_returned: 128, ru_returned: 134 })
  })
})

describe('a few who are named by what they do', () => {
  test.for([
    'Two Ukrainian journalists are free at last. They are among eight civilians released from Russian captivity in the 68th exchange, the Coordination Headquarters said.',
    'На волі двоє українських журналістів. Вони серед восьми цивільних, звільнених з російського полону в межах 68-го обміну, повідомив Координаційний штаб.',
  ])('leave no number unread: %s', (text) => {
    expect(eventsOf(text, '2025-08-24')).toMatchObject([{ kind: 'prisoner_exchange', review: [] }])
    expect(figuresOf(text, '2025-08-24')).toMatchObject({ ua_civilians: 8 })
  })
})
