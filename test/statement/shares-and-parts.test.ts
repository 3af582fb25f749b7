import { expect, test } from 'vitest'
import { codesIn, eventIn, figuresIn } from './told.ts'

test.each([
  'Thirty-six Ukrainians freed in a new exchange, one in three of them wounded. Ukraine brought back 35 soldiers and one civilian today.',
  'Тридцять шість українців звільнено під час нового обміну, кожен третій поранений. Сьогодні повернуто 35 військових та одного цивільного.',
  'Тридцать шесть украинцев освобождены в ходе нового обмена, каждый третий ранен. Сегодня Украина вернула 35 военных и одного гражданского.',
])('a share of those who came is no number of them: «%s»', (text) => {
  expect(codesIn(text, '2022-11-23')).toEqual([])
  expect(figuresIn(text, '2022-11-23')).toMatchObject({
    ua_returned: 36,
    ua_military: 35,
    ua_civilians: 1,
  })
})

test('some of those who were counted are no share', () => {
  const text =
    'Ukraine brought back 36 people in a prisoner swap today: 33 servicemen and three civilians, one of them a woman.'
  expect(figuresIn(text, '2022-11-23')).toMatchObject({ ua_civilians: 3, ua_women: 1 })
})

test.each([
  'Сьогодні додому вирушили 25 українців, відбувся обмін. Двадцять четверо з них – захисники. Двадцять п’ятий – цивільний, якого росіяни схопили на Київщині.',
  'Сегодня домой вернулись 25 украинцев, состоялся обмен. Двадцать четверо из них – военные. Двадцать пятый – гражданский.',
  'Today 25 Ukrainians came home in a prisoner swap. Twenty-four of them are defenders. The twenty-fifth is a civilian seized near Kyiv.',
])('the last of them is counted by his place: «%s»', (text) => {
  expect(figuresIn(text, '2025-01-15')).toEqual({
    ua_returned: 25,
    ua_military: 24,
    ua_civilians: 1,
  })
})

test.each([
  'Сьогодні додому повернулися 25 українців. Двадцять четверо з них – захисники. Це двадцять п’ятий обмін.',
  'Today 25 Ukrainians came home in a prisoner swap. Twenty-four of them are defenders. The 25th brigade is waiting for them.',
])('the place of an exchange or a brigade counts nobody: «%s»', (text) => {
  expect(figuresIn(text, '2025-01-15')).not.toHaveProperty('ua_civilians')
})

test.each([
  'Russia freed 215 Ukrainian prisoners on Sept. 21 in a swap. For two hundred of its people Kyiv gave up a politician. The five commanders were traded for 55 Russian servicemen.',
  'Россия освободила 215 украинских пленных 21 сентября: состоялся обмен. За двести своих людей Киев отдал политика. Пятерых командиров обменяли на 55 российских военных.',
  '21 вересня Україна повернула 215 полонених: відбувся обмін. За двісті своїх людей Київ віддав політика. П’ятьох командирів обміняли на 55 російських військових.',
])('for some of them one was given: «%s»', (text) => {
  expect(codesIn(text, '2022-09-22')).toEqual([])
  expect(figuresIn(text, '2022-09-22')).toEqual({ ua_returned: 215, ru_returned: 55 })
})

test('two wholes of which neither was given for anybody are held', () => {
  const text =
    'Россия освободила 215 украинских пленных 21 сентября: состоялся обмен. Двести своих людей Киев вернул домой.'
  expect(codesIn(text, '2022-09-22')).toContain('figures_differ')
})

test.each([
  'Another 300 Ukrainian soldiers came home on Friday, March 6. It was the second and final stage of an exchange the delegations settled on at talks in Geneva; on Thursday 200 servicemen had been returned by each side.',
  'Сьогодні, 6 березня, додому повернулися ще 300 українських військових. Це другий етап обміну, про який домовилися в Женеві; у четвер кожна сторона повернула по 200.',
  'Сегодня, 6 марта, домой вернулись еще 300 украинских военных. Это второй этап обмена, о котором договорились в Женеве; в четверг стороны вернули по 200.',
])('a day behind a semicolon dates nothing before it: «%s»', (text) => {
  expect(eventIn(text, '2026-03-06')).toMatchObject({ stage: { value: 2 }, review: [] })
  expect(figuresIn(text, '2026-03-06')).toMatchObject({ ua_returned: 300 })
})

test.each([
  'Another 300 Ukrainian soldiers came home on Friday, March 6. On Thursday the first stage of the exchange took place; 200 servicemen had been returned by each side.',
  'Сьогодні, 6 березня, додому повернулися ще 300 українських військових. У четвер відбувся перший етап обміну; кожна сторона повернула по 200.',
])('a stage of the day before is none of this one: «%s»', (text) => {
  expect(eventIn(text, '2026-03-06')).toMatchObject({ stage: null })
})

test.each([
  'Вночі додому повернулися 215 українців: відбувся обмін. П’ятеро командирів житимуть у Туреччині під захистом президента Ердогана. Йому, як посередникові, Зеленський подякував окремо.',
  'Ночью домой вернулись 215 украинцев: состоялся обмен. Пятеро командиров будут жить в Турции под защитой Эрдогана. Ему как посреднику Зеленский отдельно сказал спасибо.',
  '215 Ukrainians came home last night in a prisoner exchange. Five commanders will stay in Turkey, protected by President Erdogan. Zelensky thanked him as the mediator.',
])('who was named last is thanked by a pronoun: «%s»', (text) => {
  expect(eventIn(text, '2022-09-22')?.mediators).toEqual(['Turkey'])
})

test.each([
  'Вночі додому повернулися 215 українців: відбувся обмін. П’ятеро командирів житимуть у Туреччині. Зеленський подякував посередникам.',
  '215 Ukrainians came home last night in a prisoner exchange. The five commanders met Erdogan. Zelensky thanked the families for their patience.',
  'Сегодня домой вернулись 215 украинцев: состоялся обмен. Президент был в Турции. Ему помогли военные врачи.',
])('where nobody is meant, nobody has mediated: «%s»', (text) => {
  expect(eventIn(text, '2022-09-22')?.mediators).toEqual([])
})
