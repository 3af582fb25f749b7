import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, eventsIn, figuresIn, sidesIn, toldIn } = readOn('2026-06-19')

describe('a formula that only the other side tells', () => {
  test.each([
    '207 захисників удома! Сьогодні відбувся обмін. Російський бік торочить про 195 на 195.',
    'Сегодня состоялся обмен: домой вернулись 207 украинских защитников. Российская сторона твердит о 195 на 195.',
    'A prisoner exchange took place today: 207 Ukrainian defenders are home. The Russian side speaks of 195 for 195.',
  ])('is of its own people: %s', (text) => {
    expect(sidesIn(text)).toBe('207 195')
  })
  test.each([
    'Сьогодні відбувся обмін: 207 захисників удома. Росія та Україна обмінялися за формулою 195 на 195.',
    'Сьогодні відбувся обмін. Росія віддала 207 наших. Обмін пройшов за формулою 195 на 195.',
  ])('and what both swapped stands against the number: %s', (text) => {
    expect(codesIn(text)).toContain('figures_differ')
  })
})

test.each([
  '277 воїнів удома. Обмінялися 246 на 246, а поза цією схемою віддали 31 нашого пораненого — за них Київ відпустив 15 російських.',
  'Сегодня домой вернулись 277 защитников. Обменялись 246 на 246, а сверх этого отдали 31 нашего раненого, взамен Киев отпустил 15 российских.',
  '277 defenders are free today. The swap was 246 for 246, and on top of it 31 wounded of ours were handed over for 15 wounded Russians.',
])('who came beside the formula makes up the whole with it: %s', (text) => {
  expect(sidesIn(text)).toBe('277 261')
})

describe('the place in the series', () => {
  test.each([
    'Сьогодні повернули 103 захисників. Обмін, за нумерацією Коордштабу, 57-й.',
    '103 захисники вдома. Цей обмін у нашому літописі п’ятдесят сьомий.',
    'Сегодня вернулись 103 украинских защитника. Обмен, по подсчётам Координационного штаба, 57-й.',
    '103 defenders came home today. The exchange is, by the Headquarters’ count, the 57th.',
    'П’ятдесят сьомий! 103 людини знову вдома\nСьогодні з російського полону повернулися бійці ЗСУ.',
  ])('may stand behind whose count it is, or alone: %s', (text) => {
    expect(eventIn(text)?.ordinal?.value).toBe(57)
  })
  test.each([
    'Сьогодні повернули 103 захисників. Цей обмін став можливим завдяки бійцям 57-ї бригади.',
    'Перший! 103 захисники вдома\nСьогодні з російського полону повернулися бійці ЗСУ.',
  ])('and other places are none: %s', (text) => {
    expect(eventIn(text)?.ordinal ?? null).toBe(null)
  })
})

describe('who stood between the sides', () => {
  test.each([
    'ОАЕ і на цей раз підставили плече.',
    'Без Еміратів і тепер не обійшлося.',
    'Руку доклали й Емірати.',
    'Міст між Києвом і Москвою — Емірати.',
  ])('is a mediator by whatever he did: %s', (text) => {
    const all = `Сьогодні відбувся обмін: 277 захисників удома. ${text}`
    expect(eventIn(all)?.mediators).toEqual(['UAE'])
  })
  test.each([
    'Сегодня состоялся обмен: 277 украинских защитников дома. ОАЭ и в этот раз подставили плечо.',
    'An exchange took place today: 277 defenders are home. The Emirates lent a hand once again.',
    'A swap took place today: 64 defenders are home. The UAE thanked Ukraine and Russia for their trust.',
  ])('in the other languages: %s', (text) => {
    expect(eventIn(text)?.mediators).toEqual(['UAE'])
  })
  test.each([
    'Сьогодні відбувся обмін: 64 військових удома. У Вашингтоні подякували Україні за те, що включила американця до обміну.',
    'Сегодня состоялся обмен: 64 украинских военных дома. Вашингтон поблагодарил Киев за своего гражданина.',
    'A swap took place today: 64 soldiers are home. Washington thanked Ukraine for including its citizen.',
  ])('and whoever thanks one side was given something: %s', (text) => {
    expect(eventIn(text)?.mediators).toEqual([])
  })
})

describe('women in all', () => {
  test.each([
    'Сьогодні відбувся обмін: на волі 41 українець. Жінок загалом 11.',
    'Сегодня состоялся обмен: дома 41 украинец. Женщин всего 11.',
    'A swap took place today: 41 Ukrainians are home. There are 11 women in all.',
  ])('are some of those told of: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 41, ua_women: 11 })
  })
  test.each([
    'Сьогодні відбувся обмін: вдома 41 українець. Жінок загалом від початку війни повернули 31.',
    'Сьогодні відбувся обмін: вдома 41 українець. Усього повернули 11 жінок.',
  ])('but a sum of all days is none: %s', (text) => {
    expect(figuresIn(text)).not.toHaveProperty('ua_women')
  })
})

describe('for how long there had been none', () => {
  test.each([
    'Чотири місяці не було жодного обміну — аж ось Сумщина зустріла 75 українців. «Це військові і четверо цивільних людей», розповів речник Коордштабу.',
    'Три месяца не было ни одного обмена — и вот сегодня Сумщина встретила 75 украинцев, из них четверо гражданских.',
  ])('says that this is one: %s', (text) => {
    expect(toldIn(text)).toBe('told 2026-06-19')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 75, ua_civilians: 4 })
  })
  test('and where those who came were not exchanged it stays none', () => {
    const text =
      'Чотири місяці не було жодного обміну. Учора з окупованої території повернули 4 цивільних.'
    expect(eventsIn(text)).toEqual([])
  })
})

describe('an exchange that is not the last', () => {
  test.each([
    'Сьогодні звільнили 25 українців. Обмін, обіцяє президент, не останній.',
    'Сьогодні звільнили 25 українців. Президент обіцяє, що цей обмін не останній.',
    'Сегодня освободили 25 украинцев. Обмен, обещает президент, не последний.',
    '25 Ukrainians were freed today. The exchange, the president promises, is not the last one.',
  ])('has been: %s', (text) => {
    expect(sidesIn(text)).toBe('25 -')
  })
  test.each([
    'Сьогодні звільнили 25 українців з-під завалів. Президент обіцяє обмін.',
    'Сегодня освободили 25 украинцев. Президент обещает обмен.',
    'Президент обіцяє обмін найближчими днями, і він буде не останнім. У полоні 25 українців.',
  ])('and one that is only promised has not: %s', (text) => {
    expect(toldIn(text)).not.toContain('told')
  })
})

describe('the number of today beside that of yesterday', () => {
  test.each([
    'Учора зустрічали 49 захисників з полону, сьогодні — 103. Обмін другий день поспіль.',
    'Учора ми зустрічали сорок дев’ятьох, сьогодні — 82 рядових і сержантів та 21 офіцера. Обмін 57-й.',
    'Накануне из плена вернулись 49 защитников, сегодня — 103. Обмен второй день подряд.',
  ])('is the news: %s', (text) => {
    expect(sidesIn(text)).toBe('103 -')
  })
  test('and of yesterday where it stands behind it', () => {
    expect(sidesIn('Сьогодні повернули 49 захисників із полону, вчора — 103.')).toBe('49 -')
  })
})

test.each([
  'Перший обмін року. Тридцять три офіцери, сімнадцять рядових та сержантів. Усіх їх сьогодні зустріла Україна.',
  'Обмін відбувся. 33 офіцери, 17 сержантів. Усі вони сьогодні вдома.',
])('who is only counted came with the sentence behind: %s', (text) => {
  expect(sidesIn(text)).toBe('50 -')
})
