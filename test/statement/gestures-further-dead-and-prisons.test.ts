import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn } = readOn('2025-04-19')

describe('whom Russia calls its gesture of goodwill came to Ukraine', () => {
  test.each([
    'Обмін відбувся. Міноборони РФ звітує про 160 своїх і додає, що 24 важкопоранених віддали «як жест доброї волі». Зеленський називає інші числа: 160 плюс 24, тобто 184 наших удома. Посередником були ОАЕ.',
    'Обмен: дома 184 украинца. Минобороны РФ сообщает о 160 своих и добавляет, что еще 24 тяжелораненых отдали в качестве жеста доброй воли.',
    'Обмен: дома 184 украинца. Минобороны РФ: возвращены 160 военнослужащих, 24 тяжелораненых переданы как жест доброй воли.',
    'Обмін: 184 українці вдома. За даними Міноборони РФ, Росія отримала 160 військових, а 24 важкопоранених вона повернула як жест доброї волі.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 184, ru_returned: 160 })
  })

  test('and whom Kyiv gave so did not', () => {
    const text =
      'Обмін: удома 184. Міноборони РФ: 160 військових повернулися, 24 важкопоранених Київ віддав як жест доброї волі.'
    expect(figuresIn(text)['ua_outside_exchange']).toBeUndefined()
  })
})

describe('bodies and further dead joined to them are added up', () => {
  test.each([
    'Сьогодні Україні передали тіла 12 загиблих добровольців та ще 40 захисників, повідомив Коордштаб.',
    'Сьогодні Україні передали тіла 12 загиблих добровольців та 40 захисників, повідомив Коордштаб.',
    'Сьогодні Україні повернули 12 загиблих добровольців і тіла ще сорока захисників, повідомив Коордштаб.',
    'Сегодня Украине передали тела двенадцати добровольцев и еще сорока военных, сообщил Коордштаб.',
    'The bodies of 12 volunteers and another 40 soldiers were returned to Ukraine today, the Coordination Headquarters said.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 52 })
    expect(codesIn(text)).toEqual([])
  })

  test('but not to a whole that holds them', () => {
    const text =
      'Сьогодні Україні передали тіла 52 захисників: 12 загиблих добровольців та 40 військових, повідомив Коордштаб.'
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 52 })
  })
})

describe('who died in captivity', () => {
  test.each([
    ['Троє з них – полонені, яких закатували у СІЗО. Загалом Росія передала сьогодні 640 тіл.', 3],
    ['Росія передала сьогодні 640 тіл. Троє військовополонених померли в катівнях.', 3],
    ['Россия передала сегодня 640 тел. Среди них трое пленных, замученных в СИЗО.', 3],
    ['Russia handed over 640 bodies today. Three were prisoners who had been beaten to death.', 3],
    ['Россия передала сегодня 640 тел. По данным омбудсмана, 206 пленных умерли в колониях РФ.', undefined], // prettier-ignore
    ['Росія передала сьогодні 640 тіл. Омбудсман нагадав, що 206 полонених померли в колоніях.', undefined], // prettier-ignore
    ['Росія передала сьогодні 640 тіл. За даними ООН, у полоні закатовано понад двісті українців.', undefined], // prettier-ignore
  ] as const)('%s', (text, died) => {
    expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 640 })
    expect(figuresIn(text)['died_in_captivity']).toBe(died)
  })
})

test.each([
  '640 bodies that Moscow identifies as Ukrainian soldiers came home today, the Coordination Headquarters said.',
  '640 bodies which Russia describes as those of Ukrainian servicemen were brought to Ukraine today, the Coordination Headquarters said.',
  '640 тіл, які Росія називає тілами українських військових, прибули сьогодні додому, повідомив Коордштаб.',
  '640 тел, которые Россия считает телами украинских военных, сегодня вернулись, сообщает Коордштаб.',
])('Who only says whose they are gets none: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 640 })
  expect(eventIn(text)).toMatchObject({ attribution: 'claimed_by_russia', review: [] })
})

test('Russians who went back are from no direction of the front', () => {
  const text =
    'Сьогодні 640 тіл. Більшість — з Донецького напрямку, ще 31 росіянин поїхав назад. Штаб: за твердженням РФ, усі українці.'
  expect(eventIn(text)?.breakdown.map(({ count }) => count)).not.toContain(31)
})

test.each([
  'Сьогодні на батьківщину повернулися 84 захисники. У росіян — теж 84. Посередниками були США та ОАЕ, повідомив Коордштаб.',
  'Сегодня на родину вернулись 84 защитника. У россиян — тоже 84. Посредничали США и ОАЭ, сообщил Коордштаб.',
])('As many with the Russians are what Russia got: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 84, ru_returned: 84 })
})

test('A line of the other land below one on who came home is as plain', () => {
  const text =
    'Kyiv: 120 soldiers and six civilians home. Moscow: 120 soldiers, plus six Kursk residents. That is what each side says about the exchange.'
  expect(figuresIn(text)).toMatchObject({ ua_returned: 126, ru_returned: 126 })
  expect(codesIn(text)).toEqual([])
})

describe('what was agreed upon for today too is what today’s exchange is under', () => {
  const read = readOn('2026-03-05')
  test.each([
    'Kyiv and Moscow each freed 140 captives on Thursday. Five hundred from either country are to be released today and tomorrow under what was agreed in Geneva.',
    'Сьогодні обмін: удома 140 захисників. За домовленостями в Женеві сьогодні й завтра мають звільнити по 500 людей.',
    'Сегодня обмен: дома 140 защитников. По договоренностям в Женеве сегодня и завтра должны освободить по 500 человек.',
  ])('%s', (text) => {
    expect(read.eventIn(text)).toMatchObject({ agreement: { id: 'other:geneva_march_2026' } })
  })

  test('and what is to come next week is not', () => {
    const text = 'Сьогодні обмін: удома 140 захисників. У Женеві домовилися, що наступного тижня відбудеться новий обмін.' // prettier-ignore
    expect(read.eventIn(text)).toMatchObject({ agreement: null })
  })
})

test('Whom we got is ours, beside what Russia took', () => {
  const text = 'Сьогодні обмін. Росія забрала 140 своїх, ми отримали 155 захисників.'
  expect(figuresIn(text)).toMatchObject({ ua_returned: 155, ru_returned: 140 })
})
