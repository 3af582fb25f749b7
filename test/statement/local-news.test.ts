import { expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { readOn } from './told.ts'

const PUBLISHED: CivilDay = '2026-03-07'
const { eventIn } = readOn(PUBLISHED)

test.each([
  'Захисник із Канева повернувся з полону завдяки обміну. Новину 7 березня розповіли у громаді.\nНагадаємо, 6 березня Україна повернула з полону 300 оборонців і двох цивільних.',
  'Двоє бійців бригади вийшли з неволі під час обміну 6 березня. Командир привітав їх із поверненням.\nНагадаємо: обмін був комбінований. Тоді з полону вийшли 300 військових і двоє цивільних.',
  'Додому в межах обміну полоненими їде житель Ізюма. Так 7 березня сповістив міський голова.\nЯк відомо, вчора, 6 березня, Україна повернула з полону 300 військових і двох цивільних.',
  'Two drone operators came home in the March 6 prisoner swap. In all, 300 Ukrainian soldiers and two civilians were freed that day.',
])('below a lead of a few the whole of their exchange is told: %s', (text) => {
  const event = eventIn(text)
  expect(event).toMatchObject({ day: '2026-03-06', review: [] })
  expect(event?.figures).toMatchObject({
    ua_returned: { value: 302 },
    ua_military: { value: 300 },
    ua_civilians: { value: 2 },
  })
})

test.each([
  'Двоє бійців повернулися сьогодні в межах обміну полоненими. Нагадаємо, 6 березня з полону вийшли 300 військових.',
  'Двоє бійців повернулися в межах обміну 7 березня. Нагадаємо, 5 березня з полону вийшли 200 українців.',
  'Шостий етап обміну: додому їдуть 19 українців. Днем раніше, 6 березня, з полону вийшли 300 військових.',
])('the whole of another day is none of theirs: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ day: PUBLISHED })
  expect([300, 200]).not.toContain(eventIn(text)?.figures.ua_returned?.value)
})

test.each([
  'Захисник, який повернувся під час обміну, розповів про тортури. Нагадаємо, 6 березня з полону вийшли 300 військових.',
  'Родини полонених зустрілися 7 березня з омбудсменом. Нагадаємо, 6 березня з полону повернулися 300 військових і двоє цивільних.',
])('a story of one man tells nothing that is new: %s', (text) => {
  expect(eventIn(text)).toBeNull()
})

test.each([
  'Отож четверо людей цього разу забрала додому Волинь. Усього 7 березня завдяки обміну з полону звільнили 104 військових.',
  'На Хмельниччину сьогодні з полону повертаються семеро захисників. Усього під час обміну звільнили 104 військових.',
  'Черкащина зустрічає своїх: сьогодні в межах обміну вдома четверо воїнів. Всього Україна повернула 104 захисників.',
  'Мешканець Вишневого вийшов із полону: він серед 104 українських військових, звільнених під час обміну 7 березня.',
  'Житель Полтавы вернулся из плена в ходе обмена 7 марта. Он — один из 104 украинских военных, освобождённых в этот день.',
])('what a region got is no number of all: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ day: PUBLISHED, review: [] })
  expect(eventIn(text)?.figures.ua_returned?.value).toBe(104)
})

test.each([
  'Сьогодні проведено репатріацію тяжкохворих військовополонених: додому повернулися 25 українських військових.',
  'Сегодня прошла репатриация тяжелораненых пленных: на родину вернулись 25 украинских военнослужащих.',
  'A repatriation of seriously ill prisoners of war took place today; 25 Ukrainian servicemen returned.',
])('prisoners are repatriated alive: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ kind: 'prisoner_exchange', review: [] })
  expect(eventIn(text)?.figures).toMatchObject({ ua_returned: { value: 25 } })
  expect(eventIn(text)?.figures).not.toHaveProperty('bodies_to_ua')
})

test('bodies of prisoners are still bodies', () => {
  const text = 'Відбулася репатріація: в Україну повернули тіла 25 загиблих військовополонених.'
  expect(eventIn(text)).toMatchObject({ kind: 'body_repatriation' })
})

test.each([
  [
    '62-й від початку повномасштабної війни обмін полоненими пройшов сьогодні. Вдома 150 захисників.',
    62,
  ],
  [
    'Состоялся 62-й с начала полномасштабного вторжения обмен пленными. Домой вернулись 150 украинских военных.',
    62,
  ],
  [
    'Четвертий обмін полоненими відбувся сьогодні. За останній тиждень це четвертий обмін. Вдома 150 захисників.',
    null,
  ],
])('since when a place in the series is counted may stand anywhere: %s', (text, ordinal) => {
  const event = eventIn(text, '2025-06-14')
  expect(event?.kind === 'prisoner_exchange' && event.ordinal?.value).toBe(ordinal ?? undefined)
})

test.each([
  [
    'Сьогодні відбувся обмін полоненими: удома 90 захисниць і захисників. Родини зниклих безвісти чекали на кордоні.',
    [],
  ],
  [
    'Обмін: додому повертаються 90 воїнів. Це гвардійці, прикордонники, військові Держспецтрансслужби та майор медичної служби.',
    ['national_guard', 'border_guards', 'transport_service', 'medics'],
  ],
  [
    'Обмін: додому повертаються 90 воїнів. 48 із них вважалися зниклими безвісти. Дружини двох повернулися раніше. Є й поранені.',
    ['missing', 'wounded'],
  ],
  [
    'Відбувся обмін: з полону вийшли 390 людей. Обмін продовжать у суботу й неділю. З неволі визволено і військовослужбовців, і цивільних.',
    ['civilians'],
  ],
])('who came is told of those who came: %s', (text, categories) => {
  const event = eventIn(text, '2025-05-23')
  expect(event?.kind === 'prisoner_exchange' && [...event.categories].toSorted()).toEqual(
    categories.toSorted(),
  )
})

test.each([
  'Україна та Росія провели обмін на кордоні з Білоруссю: додому повернулися 103 військових.',
  '103 військових повернулися 7 березня з полону в межах обміну. Подробиці 8 березня розповіли в штабі.',
])('where and when it was told is not when it was: %s', (text) => {
  const event = eventIn(text, text.includes('8 березня') ? '2026-03-08' : PUBLISHED)
  expect(event).toMatchObject({ day: PUBLISHED, review: [] })
  expect(event?.figures).toMatchObject({ ua_returned: { value: 103 } })
})

test('soldiers whom nobody counts leave the whole open', () => {
  const text =
    'Росія віддала вісьмох цивільних і групу військових. Обмін відбувся у суботу, 7 березня.'
  expect(eventIn(text)?.figures).toMatchObject({ ua_civilians: { value: 8 } })
  expect(eventIn(text)?.figures).not.toHaveProperty('ua_returned')
})

test.each([
  '34 бійці «Азову» повернулися з полону. Обмін відбувся сьогодні. Усього звільнили 95 захисників.',
  '34 «азовці» повернулися додому під час обміну 7 березня. Про це повідомили у бригаді. Загалом Україна повернула тоді 95 захисників.',
  '10 захисників станції повернулися додому. Сьогодні під час обміну полоненими звільнили 10 нацгвардійців, які її охороняли. Загалом удома 95 оборонців.',
])('those of one service are some of all who are summed up below: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ day: PUBLISHED, review: [] })
  expect(eventIn(text)?.figures).toMatchObject({ ua_returned: { value: 95 } })
})

test('the second exchange within two days is of the second day', () => {
  const text =
    'Другий обмін за два дні: 6 березня з полону повернулися 103 військові. Напередодні, 5 березня, звільнили 49 осіб.'
  expect(eventIn(text)).toMatchObject({ day: '2026-03-06', review: [] })
  expect(eventIn(text)?.figures).toMatchObject({ ua_returned: { value: 103 } })
})
