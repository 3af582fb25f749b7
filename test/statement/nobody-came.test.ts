import { describe, expect, test } from 'vitest'
import { eventIn, figuresIn, readOn } from './told.ts'

const { codesIn, sidesIn } = readOn('2025-11-05')

describe('an exchange of which a clause set in tells when it should have been', () => {
  const DAY = '2024-01-25'

  test.each([
    'Обмін, призначений на 24 січня, не відбувся. Представник ГУР підтвердив: Україна готувалася забрати своїх полонених. Російських військових до обумовленого місця доправили вчасно. Російські канали тим часом пишуть про формулу «192 на 192».',
    'Обмен, назначенный на 24 января, не состоялся. В ГУР подтвердили: Украина готовилась забрать своих пленных. Российских военных доставили в условленное место. Российские каналы пишут о формуле «192 на 192».',
    'The exchange, scheduled for January 24, was not held. Military intelligence said Ukraine had prepared to take back its captives. Russian channels write of a formula of "192 for 192".',
    'Обмін, про який писали російські канали, не відбувся сьогодні. Ішлося про 192 полонених.',
  ])('did not take place: %s', (text) => {
    expect(eventIn(text, DAY)).toBeNull()
  })

  test.each([
    'Обмін, призначений на 24 січня, відбувся. Формула — «192 на 192».',
    'Обмін, призначений на 23 січня, не відбувся. Сьогодні сторони все ж обмінялися полоненими: додому повернулися 192 захисники.',
  ])('or it did, or another: %s', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({ ua_returned: 192 })
  })
})

describe('a formula of what is agreed above', () => {
  const DAY = '2026-09-17'

  test.each([
    'Стороны условились обменять по 450 пленных до конца октября. О договорённости сообщил Мединский по итогам встречи, которая завершилась в четверг, 17 сентября. «450 на 450, в три приёма», — сказал он.',
    'Сторони домовилися обміняти по 450 полонених до кінця жовтня. Про це повідомив Умєров за підсумками зустрічі в Женеві. «450 на 450, у три етапи», — сказав він.',
    'Russia and Ukraine have agreed to swap 300 prisoners each. "Three hundred for three hundred, before the holidays," Umerov said.',
  ])('brings nobody home: %s', (text) => {
    expect(eventIn(text, DAY)).toBeNull()
  })

  test.each([
    'Сторони домовилися обміняти по 150 полонених. Обмін відбувся в четвер за формулою 150 на 150.',
    'Россия и Украина обменялись пленными, об этом условились в Женеве. «150 на 150», — сказал Мединский.',
  ])('and one of what was done does: %s', (text) => {
    expect(figuresIn(text, DAY)).toMatchObject({ ua_returned: 150, ru_returned: 150 })
  })
})

describe('what prosecutors count', () => {
  test.each([
    'Генпрокурор: 322 військовополонених розстріляли росіяни з початку війни. В неволі померли щонайменше 206 оборонців: їхні тіла повернули під час репатріацій. Слідчі допитали понад шість тисяч людей, яких звільнено обмінами, дев’ятеро з десяти говорять про побиття. Підозри отримали 94 військові РФ, 21 з них засуджено.',
    'Генпрокуратура: 322 военнопленных расстреляны с начала войны. В плену умерли не менее 206 защитников: их тела вернули в ходе репатриаций. Следователи допросили более шести тысяч человек, освобождённых по обмену, девять из десяти говорят об избиениях. Подозрения получили 94 военных РФ.',
    'Prosecutors: Russian troops have executed 322 prisoners of war since the invasion. Investigators questioned over six thousand people freed in exchanges, and nine out of ten speak of beatings. Notices of suspicion were received by 94 Russian soldiers.',
  ])('is no exchange: %s', (text) => {
    expect(codesIn(text)).toEqual(['none'])
  })

  test.each([
    ['Сьогодні під час обміну звільнено 10 цивільних. Троє з десяти звільнених — жінки.', '10 -'],
    [
      'Сьогодні відбувся обмін: додому повернулися 94 захисники. Дев’ятеро з десяти були в полоні від 2022 року.',
      '94 -',
    ],
  ])('and how often beside the news takes nothing from it: %s', (text, sides) => {
    expect(sidesIn(text)).toBe(sides)
  })
})

describe('a volunteer of another country', () => {
  const DAY = '2025-12-09'

  test.each([
    'The remains of a 29-year-old American who fought for Ukraine arrived in his home state of Tennessee on Monday. His body came to Ukraine in a large repatriation in August, together with those of 999 others, but was identified only after his parents sent DNA samples to Kyiv.',
    'The remains of an Australian killed near Pokrovsk were flown to Sydney on Monday, his family said. Russia had returned the body to Ukraine in August.',
    'Останки американца, воевавшего за Украину, в понедельник доставили в его родной штат. Тело вернули в ходе августовской репатриации.',
    'Останки колумбійця, що воював на боці України, сьогодні прибули до Боготи. До України тіло потрапило під час репатріації в серпні.',
  ])('who is brought to his home is no news of a repatriation: %s', (text) => {
    expect(eventIn(text, DAY)).toBeNull()
  })

  test.each([
    'The bodies of 1,000 fallen soldiers were returned to Ukraine today, among them an American who fought near Pokrovsk.',
    'Сьогодні повернули 1000 тіл, серед них — тіло американського добровольця.',
    'Сегодня переданы 1000 тел, среди них тело колумбийского добровольца.',
  ])('and among those who came today he is: %s', (text) => {
    expect(eventIn(text, DAY)?.review).toEqual([])
    expect(figuresIn(text, DAY)).toEqual({ bodies_to_ua: 1000 })
  })
})

test.each([
  'ОАЭ помогли обменять ещё 168 пленных. С подконтрольной Киеву территории вернулись 84 российских военных, в обратную сторону переданы 84 военнопленных ВСУ. В Абу-Даби посчитали, что обе стороны получили 4349 пленных.',
  'Емірати допомогли обміняти ще 168 полонених. Росії передали 84 військовополонених, Україна забрала 84 бранців. За підрахунками Абу-Дабі, обидві сторони отримали 4349 полонених.',
  'The UAE helped swap another 168 captives. On Wednesday 84 Ukrainian prisoners of war were handed over, and 84 Russian servicemen went the other way. Abu Dhabi reckons that both sides have recovered 4,349 captives.',
])('what a mediator has counted so far is no number of the day: %s', (text) => {
  expect(sidesIn(text)).toBe('84 84')
})

describe('the figure of each side', () => {
  const MOSCOW = [
    'Today 175 Ukrainian troops came home from captivity. Moscow put the figure at 175 on each side.',
    'Сегодня из плена освобождены 175 украинских военных. В Москве назвали цифру 175 с каждой стороны.',
    'Сьогодні з полону звільнено 175 захисників. Росія назвала число 175 з кожного боку.',
  ] as const

  test.each(MOSCOW)('counts whom it counted above: %s', (text) => {
    expect(sidesIn(text)).toBe('175 175')
  })

  test.each([
    [`${MOSCOW[0]} Seven people from the Kursk region were let go too, its ministry said.`],
    [`${MOSCOW[1]} По данным Минобороны РФ, отпущены и семь жителей Курской области.`],
    [`${MOSCOW[2]} За даними Міноборони РФ, відпущено й сімох жителів Курської області.`],
  ])('and those who are told of below come on top: %s', (text) => {
    expect(sidesIn(text)).toBe('175 182')
  })

  test('is only of Russia’s own where Ukraine counts its people otherwise', () => {
    expect(
      sidesIn(
        'Today 175 Ukrainian troops came home from captivity. Moscow put the figure at 190 on each side.',
      ),
    ).toBe('175 190')
  })

  test.each([
    'Today 175 Ukrainian troops came home from captivity. The figure for the last exchange, according to Moscow, was 175 on each side too.',
  ])('is nobody else’s: %s', (text) => {
    expect(sidesIn(text)).toBe('175 -')
  })
})
