import { expect, test } from 'vitest'
import { eventIn, figuresIn, readOn } from './told.ts'

const { toldIn } = readOn('2025-04-19')

test.each([
  'Ще 32 наших – вільні. Провели черговий обмін: додому їдуть воїни ЗСУ.',
  'Ще 32 військових — вільні! Обмін відбувся сьогодні.',
  'Ще 32 наших вільні. Обмін відбувся сьогодні.',
  'Еще 32 украинцев – свободны. Состоялся очередной обмен пленными.',
  'Another 32 of ours are free. One more prisoner swap took place today.',
])('who is said to be free has come, in as many words: «%s»', (text) => {
  expect(figuresIn(text, '2022-11-11')).toMatchObject({ ua_returned: 32 })
})

test('who is not free has not come', () => {
  const text = 'Ще 32 наших не вільні. Провели черговий обмін: додому їдуть воїни ЗСУ.'
  expect(figuresIn(text, '2022-11-11')).toEqual({})
})

test.each([
  '390 людей за один день: почався обмін «тисяча на тисячу». На кордоні автобуси зустрічали родини. З них вийшли 270 військових і 120 цивільних. Звільнено 387 чоловіків і трьох жінок, порахував штаб.',
  '390 человек за один день: начался обмен «тысяча на тысячу». На границе автобусы встречали семьи. Из них вышли 270 военных и 120 гражданских. Освобождены 387 мужчин и три женщины, подсчитал штаб.',
  '390 people in a single day: the "thousand for thousand" swap has begun. At the border families met the buses. Out stepped 270 soldiers and 120 civilians. The headquarters counted 387 freed men and three women.',
])('what came in one day is no sum of many: «%s»', (text) => {
  expect(figuresIn(text, '2025-05-23')).toMatchObject({
    ua_returned: 390,
    ua_military: 270,
    ua_civilians: 120,
  })
})

test.each([
  'Найбільше людей за один день Україна повернула у травні: 390. Нових обмінів поки немає.',
  'Больше всего людей за один день Украина вернула в мае: 390 человек.',
  'Як за один день повернути 390 людей: історія переговорника.',
])('a record of one day is no news of this one: «%s»', (text) => {
  expect(eventIn(text, '2026-01-20')).toBe(null)
})

test.each([
  'KYIV, April 19, 2025 - A day before Orthodox Easter, Moscow and Kyiv released 246 prisoners of war each.',
  'On Saturday, the day before Easter, 246 Ukrainian prisoners of war came home in an exchange.',
  'Today, two days before the summit, 246 Ukrainian prisoners of war came home in an exchange.',
  'За день до Пасхи Украина и Россия обменялись пленными: сегодня домой вернулись 246 украинских военных.',
  'За день до Великодня Україна та Росія обмінялися полоненими: сьогодні додому повернулися 246 українських військових.',
])('how near the day of the news is to another says nothing of another: «%s»', (text) => {
  expect(toldIn(text)).toBe('told 2025-04-19')
})

test.each([
  'Kyiv, April 19. A day before, Moscow and Kyiv released 246 prisoners of war each.',
  'KYIV, April 19 - Two days before Easter 2024 Moscow and Kyiv released 246 prisoners of war each, volunteers say.',
  'Two days before the summit Moscow and Kyiv released 246 prisoners of war each.',
  'Today is Saturday. A week before Easter last year Moscow and Kyiv released 246 prisoners each.',
  'On Saturday Kyiv said that a day before the truce Russia had returned 246 prisoners in a swap.',
])('what came on the day before is no news of this one: «%s»', (text) => {
  expect(toldIn(text)).toBe('none')
})

test.each([
  'Ukraine and Russia swapped 84 prisoners each today. The exchange freed 33 service members and 51 civilians, many of them arrested in occupied areas years before the invasion.',
  'Ukraine and Russia swapped 84 prisoners each today. It freed 33 soldiers and 51 civilians, some seized years ago. Russia says it handed over 84 "prisoners of war of the Ukrainian armed forces".',
  'Україна та Росія сьогодні обміняли по 84 полонених. Обмін повернув 33 військових та 51 цивільного, схоплених ще роки тому.',
])('when they were taken is not when they came: «%s»', (text) => {
  expect(figuresIn(text, '2025-08-14')).toMatchObject({ ua_military: 33, ua_civilians: 51 })
})

test('who came years before is none of those who came', () => {
  const text =
    'Ukraine and Russia swapped 84 prisoners each today. Years before the invasion they had swapped 33 service members and 51 civilians.'
  expect(figuresIn(text, '2025-08-14')).toEqual({ ua_returned: 84, ru_returned: 84 })
})

test.each([
  'Россия и Украина завершили обмен: сегодня домой вернулись 300 украинских военных. О схеме «500 на 500» стороны условились в Женеве.',
  'Росія та Україна завершили обмін: сьогодні додому повернулися 300 українських військових. Про формулу «500 на 500» домовилися в Женеві.',
  'Today the first stage of an exchange brought home 300 Ukrainian soldiers. The formula, 500 for 500, was settled in Geneva.',
])('the quota that an exchange ends or begins ties it to where it was agreed: «%s»', (text) => {
  expect(eventIn(text, '2026-03-06')?.agreement?.id).toBe('other:geneva_march_2026')
})

test.each([
  'Сегодня завершен обмен: вернулись 157 украинских военных. О новом обмене «1000 на 1000» договорились в Женеве.',
  'Сьогодні завершено обмін: повернулися 157 українських військових. У Женеві домовляються про обмін «1000 на 1000».',
  'Сегодня завершен обмен: вернулись 157 украинских военных. Об обмене «1000 на 1000» в Женеве не договорились.',
  'Today 157 Ukrainian soldiers came home in a completed swap. A new 1,000-for-1,000 exchange was agreed in Geneva.',
])('a quota to come ties nothing: «%s»', (text) => {
  expect(eventIn(text, '2026-03-06')?.agreement ?? null).toBe(null)
})

test.each([
  'Украина вернула тела еще 50 своих защитников, большинство погибли на «Азовстали». Обмен телами прошел сегодня по формуле «50 на 50». Среди возвращенных – 37 героев, оборонявших «Азовсталь».',
  'Україна повернула тіла ще 50 своїх захисників, більшість загинули на «Азовсталі». Обмін тілами відбувся сьогодні за формулою «50 на 50». Серед повернутих – 37 героїв, які обороняли «Азовсталь».',
  'Ukraine brought back the bodies of 50 more of its defenders, most of whom died at Azovstal. The exchange of bodies took place today, 50 for 50. Thirty-seven of those returned are heroes who stood to the end at Azovstal.',
])('of a place where most fell not all have come: «%s»', (text) => {
  expect(figuresIn(text, '2022-06-08')).toEqual({ bodies_to_ua: 50, bodies_to_ru: 50 })
  expect(eventIn(text, '2022-06-08')?.breakdown).toMatchObject([{ place: 'Azovstal', count: 37 }])
})

test.each([
  'Россия вернула тела 41 погибшего бойца, на Украину отправлено 909. Саралиев рассказал, что российская сторона забрала 41 погибшего военнослужащего. Украине передано 909 тел.',
  'Росія повернула тіла 41 бійця, Україні передано 909 тіл. Саралієв розповів, що російська сторона забрала 41 загиблого. В Україну відправлено 909 тіл.',
  'Russia returned the bodies of 41 soldiers, 909 were sent to Ukraine. The Russian side took 41 fallen servicemen, Saraliev said. Ukraine was handed 909 bodies.',
])('a verb said of both ways contradicts nothing: «%s»', (text) => {
  expect(readOn('2025-04-18').codesIn(text)).toEqual([])
  expect(figuresIn(text, '2025-04-18')).toEqual({ bodies_to_ua: 909, bodies_to_ru: 41 })
})

test('two speakers who give the figures the other way round are still held', () => {
  const text =
    'Україні передали 502 тіла, Росії — 48. Координаційний штаб: Україна отримала 48 тіл. Росія забрала 502 тіла.'
  expect(readOn('2025-04-18').codesIn(text)).toContain('figures_differ')
})

test.each([
  'Сьогодні відбулися репатріаційні заходи. Україні передано 1003 тіла. У штабі дякують Міжнародному Комітету Червоного Хреста.',
  'Сегодня Украине передали 1003 тела погибших. В штабе благодарят Международный Комитет Красного Креста.',
  'Today 1,003 bodies were handed to Ukraine. The headquarters thanks the International Committee of the Red Cross.',
])('whom they thank has helped: «%s»', (text) => {
  expect(eventIn(text, '2025-12-19')?.mediators).toEqual(['ICRC'])
})
