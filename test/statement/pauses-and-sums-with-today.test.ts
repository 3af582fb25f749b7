import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn, toldIn } = readOn('2025-11-21')

test.each([
  'Сьогодні в Україну повернули тіла 38 захисників. Разом із сьогоднішніми вже 914 полеглих повернулися завдяки таким операціям.',
  'Сегодня в Украину вернули тела 38 защитников. Вместе с сегодняшними домой вернулись уже 914 павших.',
  "Today the bodies of 38 soldiers came home to Ukraine. Together with today's, 914 fallen defenders have been returned by such operations.",
])('What is summed up with those of today is not of today: %s', (text) => {
  expect(figuresIn(text)['bodies_to_ua']).toBe(38)
})

test.each([
  "П'ять місяців без обмінів минули, і от 82 українці знову вдома.",
  'После пяти месяцев без обменов домой вернулись 82 украинца.',
  'After five months without a swap, 82 Ukrainians are home.',
  'Тримісячна перерва в обмінах скінчилася: росіяни відпустили 82 українців.',
])('A pause that has ended says nothing of those who came: %s', (text) => {
  expect(eventIn(text)?.kind).toBe('prisoner_exchange')
  expect(figuresIn(text)['ua_returned']).toBe(82)
})

test.each([
  'Додому без обміну повернулися 12 цивільних.',
  "П'ять місяців без обмінів: рідні 75 українців вимагають діяти.",
])('while it goes on, or where it is none, there is no exchange: %s', (text) => {
  expect(eventIn(text)).toBeNull()
})

test('A group of prisoners that has got home is news', () => {
  expect(
    toldIn(
      "Третя за тиждень група полонених дісталася додому в п'ятницю, 21 листопада. У цій групі поранені, сказано в дописі Координаційного штабу.",
    ),
  ).toBe('told 2025-11-21')
})

test.each([
  'Сьогодні відбувся обмін: 110 захисників удома. Посередником, як і попередніх разів, виступили ОАЕ.',
  'Сьогодні відбувся обмін: 110 захисників удома. Російська сторона назвала число своїх, 110, і згадала про посередництво ОАЕ.',
  "Сьогодні відбувся обмін: 110 захисників удома. «Вклонімося Об'єднаним Арабським Еміратам, без яких цього б не сталося», – написав Буданов.",
])('Whoever mediated as before has mediated now: %s', (text) => {
  expect(eventIn(text)?.mediators).toEqual(['UAE'])
})

test('Turkey and Saudi Arabia made a deal possible', () => {
  expect(
    eventIn(
      'Ukraine got back 110 people in a prisoner exchange today. Ankara and Riyadh made the deal possible, officials in Kyiv say.',
    )?.mediators,
  ).toEqual(['Turkey', 'Saudi Arabia'])
})

test('What happened on an earlier time that is compared is none of this one', () => {
  expect(
    figuresIn(
      'Як і минулого разу, коли повернули тіла 1000 захисників, допомагав МКЧХ. Сьогодні в Україну повернули 900 тіл.',
    )['bodies_to_ua'],
  ).toBe(900)
})

test.each([
  [
    "Обмін: росіяни відпустили 170 українців. Цивільних поміж ними шестеро. Жінок у цій групі п'ять.",
    { ua_returned: 170, ua_military: 164, ua_civilians: 6, ua_women: 5 },
  ],
  [
    'Состоялся обмен: из плена вернулись 170 украинцев. Гражданских в этой группе шесть.',
    { ua_returned: 170, ua_military: 164, ua_civilians: 6 },
  ],
  [
    'Обмін відбувся, удома сотня українців: 90 воїнів і десять воїнок.',
    { ua_returned: 100, ua_women: 10 },
  ],
  [
    'A prisoner swap took place today: 130 Russian servicemen for 130 Ukrainian ones, both capitals said.',
    { ua_returned: 130, ua_military: 130, ru_returned: 130 },
  ],
  [
    'Fifty-four Ukrainian soldiers and one American walked out of Russian captivity in a swap today, Yermak said.',
    { ua_returned: 55, ua_military: 54 },
  ],
])('Who they are is told behind the number: %s', (text, figures) => {
  expect(figuresIn(text)).toMatchObject(figures)
})

test('Agreements that were concluded are no prisoners', () => {
  const text =
    'Украине передали 700 тел военнослужащих, заявил Мединский. Передача состоялась в продолжение стамбульских договоренностей, заключенных на третьем раунде. Координационный штаб получение 700 тел признал.'
  expect(eventIn(text)?.agreement?.id).toBe('istanbul_july_2025')
})

test('The other numbers that Moscow names are its own', () => {
  const text =
    'Сьогодні Координаційний штаб провів обмін: з-за ґрат вийшли 188 оборонців. Інші числа назвала Москва: за її даними, обмін був за схемою 175 на 175.'
  expect(codesIn(text)).toEqual([])
  expect(figuresIn(text)).toMatchObject({ ua_returned: 188, ru_returned: 175 })
})
