import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventsIn } = readOn('2026-05-14')

const valuesOf = (text: string): Record<string, number> => {
  const [event, ...others] = eventsIn(text)
  expect(others).toEqual([])
  expect(event?.review).toEqual([])
  return Object.fromEntries(
    Object.entries(event?.figures ?? {}).map(([measure, { value }]) => [measure, value]),
  )
}

describe('who came with others is none of those of whom something is said before', () => {
  test.for([
    'Prisoner exchange today. Ukraine says its 210 servicemen include marines; three civilians were released with them. Russia spoke of 210 of its troops.',
    'A prisoner exchange took place today. The 210 Ukrainian soldiers include marines, and three civilians were freed alongside them. Russia got 210 of its soldiers.',
  ])('%s', (text) => {
    expect(valuesOf(text)).toMatchObject({
      ua_returned: 213,
      ua_military: 210,
      ua_civilians: 3,
      ru_returned: 210,
    })
  })

  test('who are among them still are some of them', () => {
    const text =
      'A prisoner exchange took place today: 210 soldiers came home. Those freed include marines; three are civilians.'
    expect(valuesOf(text)).toMatchObject({ ua_returned: 210, ua_civilians: 3 })
  })
})

describe('a quoted count under a headline is of all, and the list behind who said it is of them', () => {
  test.for([
    '«Обмін. Тридцять наших», – так почав допис речник, а далі розклав по службах: ЗСУ – 22, тероборона – 8.',
    '«Обмен. 30 наших», – начал свой пост представитель штаба, а потом расписал: ВСУ – 22, теробороны – 8.',
  ])('%s', (text) => {
    expect(valuesOf(text)).toMatchObject({ ua_returned: 30 })
  })
})

describe('a group that somebody gave is no one man', () => {
  test.for([
    'Обмін полоненими.\n61 військовий і троє цивільних – такий склад групи, яку Росія віддала Україні в четвер.',
    'Обмен пленными.\n61 военный и трое гражданских – состав группы, которую Россия передала Украине в четверг.',
  ])('%s', (text) => {
    expect(valuesOf(text)).toMatchObject({ ua_returned: 64, ua_military: 61, ua_civilians: 3 })
  })

  test('one man whom somebody gave is nobody counted', () => {
    const text = 'Капітан, якого Росія віддала Україні в обміні, розповів про 61 день у підвалі.'
    expect(eventsIn(text)).toEqual([])
  })
})

describe('of a few who do something else the text may leave open how many they are', () => {
  test.for([
    'Сьогодні обміном з полону визволили 72 бійців. Що відомо:\n— Двоє чи троє людей ходити ще не можуть.\n— Наймолодшому 21.',
    'Сегодня в ходе обмена из плена освободили 72 украинских бойцов. Что известно:\n— Двое или трое человек ходить пока не могут.\n— Самому младшему 21.',
  ])('%s', (text) => {
    expect(valuesOf(text)).toMatchObject({ ua_returned: 72 })
  })

  test.for([
    'Сьогодні обміном з полону визволили 72 бійців. Що відомо:\n— Ще 10 чи 12 людей приїхали окремо.',
  ])('those who may change the number hold it: %s', (text) => {
    expect(eventsIn(text)[0]?.review).not.toEqual([])
  })
})

describe('a number alone is of those named before it, of whom it is said behind it that they came', () => {
  test.for([
    'Обмін сьогодні відбувся. Але головне – наші люди. Сто двадцять дев’ять. Ми повернули їх додому.',
    'Сегодня состоялся обмен. Главное – наши защитники. Сто двадцать девять. Они дома.',
    'A prisoner exchange took place today. What matters is our people. One hundred and twenty-nine. They are home.',
  ])('%s', (text) => {
    expect(valuesOf(text)).toMatchObject({ ua_returned: 129 })
  })

  test('those brought home before are none of these', () => {
    const text = 'Обмін сьогодні відбувся. Важливі наші люди. Двісті сім. Їх ми повернули торік.'
    expect(eventsIn(text)[0]?.figures ?? {}).toEqual({})
  })
})

describe('each item of a summary of one day is of that day', () => {
  test.for([
    'Головне за четвер, 14 травня\n\n1. Міністри обговорили бюджет. Рішення ще немає.\n2. Відбувся обмін «80 на 80». Удома 80 наших військових.\n3. Погода: завтра до +24.',
    'Главное за четверг, 14 мая\n\n1. Министры обсудили бюджет.\n2. Состоялся обмен пленными «80 на 80».\n3. Погода: завтра до +24.',
    'The main news of Thursday, May 14\n\n1. Ministers discussed the budget.\n2. A prisoner exchange took place, 80 for 80.\n3. Weather: up to +24.',
  ])('%s', (text) => {
    expect(valuesOf(text)).toMatchObject({ ua_returned: 80, ru_returned: 80 })
  })

  test('an exchange in a summary of a week is of no day', () => {
    const text =
      'Головне за тиждень, 14 травня\n\n1. Міністри обговорили бюджет.\n2. Відбувся обмін «80 на 80». Удома 80 наших військових.'
    expect(eventsIn(text)[0]?.review).not.toEqual([])
  })
})

describe('those given beyond a formula come on top of it, and the sum behind them is of the day', () => {
  test.for([
    'Сьогодні відбувся обмін «140 на 140». Ще 20 поранених оборонців Росія віддала понад формат. Тобто разом удома 160 наших військових.',
    'A prisoner swap took place today, 140 for 140. Russia gave 20 wounded defenders over and above the format. So 160 of our soldiers are home in all.',
  ])('%s', (text) => {
    expect(valuesOf(text)).toMatchObject({ ua_returned: 160, ru_returned: 140 })
  })
})

describe('two capitals named together are who helped, and no place of talks', () => {
  test('what was agreed in Geneva stays so', () => {
    const text =
      'A prisoner exchange took place today: 300 soldiers from each side went home.\n\nWho mediated?\nWashington and Abu Dhabi, the ministry says.\n\nThe two steps fulfil the formula agreed in Geneva.'
    expect(eventsIn(text)[0]?.agreement?.id).toBe('other:geneva_march_2026')
  })
})

describe('who is asked for and named as the one that helped has mediated', () => {
  test.for([
    [
      'A prisoner exchange took place today: 150 Ukrainians came home.\n\nWho mediated?\nWashington and Abu Dhabi, the ministry says.',
      ['USA', 'UAE'],
    ],
    [
      'Обмін полоненими відбувся сьогодні: додому повернулися 150 українців.\n— Хто посередник?\n— США та Емірати.',
      ['USA', 'UAE'],
    ],
    [
      'A prisoner exchange took place today: 150 Ukrainians came home.\n\nWho mediated?\nNobody knows if Washington did.',
      [],
    ],
  ] as const)('%s', ([text, mediators]) => {
    expect(eventsIn(text)[0]?.mediators.toSorted()).toEqual(mediators.toSorted())
  })
})

describe('ours are of the other land than those who went in return', () => {
  test.for([
    [
      'Обмен состоялся. Из плена вышли 94 наших. В ответ уехали 91 украинских. Парни уже в Белоруссии.',
      91,
      94,
    ],
    ['Обмін відбувся. З полону вийшли 94 наших. Натомість поїхали 91 російських.', 94, 91],
  ] as const)('%s', ([text, ours, theirs]) => {
    expect(valuesOf(text)).toMatchObject({ ua_returned: ours, ru_returned: theirs })
  })
})

describe('a share of the list of those who came counts them', () => {
  test.for([
    '62 украинца вернулись из плена сегодня в ходе обмена. Больше половины списка – 40 человек – гражданские. Остальные 22 – военные.',
    'Сьогодні 62 українці вдома після обміну. Більша частина списку – 40 людей – цивільні. Решта 22 – військові.',
    'Today 62 Ukrainians came home in an exchange. More than half of the list, 40 people, are civilians. The other 22 are soldiers.',
  ])('%s', (text) => {
    expect(valuesOf(text)).toMatchObject({ ua_returned: 62, ua_military: 22, ua_civilians: 40 })
  })

  test('a share of the list of an exchange to come counts nobody who came', () => {
    const text =
      'Сьогодні 62 українці вдома після обміну. Половина списку на наступний обмін – 51 людина – цивільні.'
    expect(eventsIn(text)[0]?.figures.ua_civilians).toBeUndefined()
  })
})

describe('what Russia says of as many of its own is of those it got', () => {
  test.for([
    'Сьогодні відбувся обмін: удома 150 військових і 30 цивільних. Міноборони РФ відзвітувало про таку саму кількість своїх: 150 солдатів, 30 цивільних.',
    'Сегодня состоялся обмен: дома 150 украинских военных и 30 гражданских. Минобороны РФ отчиталось о таком же числе своих: 150 солдат, 30 гражданских.',
  ])('%s', (text) => {
    expect(valuesOf(text)).toMatchObject({ ua_returned: 180, ru_returned: 180, ru_civilians: 30 })
  })
})
