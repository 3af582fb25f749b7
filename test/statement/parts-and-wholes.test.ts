import { expect, test } from 'vitest'
import type { CivilDay } from '#post/civil-day.ts'
import { readOn } from './told.ts'

const PUBLISHED: CivilDay = '2025-10-02'
const { eventIn, figuresIn } = readOn(PUBLISHED)

test.each([
  'Обмін повернув Україні 35 військових та одного цивільного. «Звільнено загалом вісім прикордонників, 22 нацгвардійці, чотири бійці ВМС, один боєць ЗСУ», — зазначив глава Офісу Президента.',
  'Сегодня по обмену из российского плена вернулись 35 военных и один гражданский. Освобождены 8 пограничников, 22 нацгвардейца, 5 бойцов ВСУ.',
  '35 Ukrainian soldiers and one civilian came home in a prisoner swap today. Freed were eight border guards, 22 National Guard soldiers and five navy sailors.',
  'Сьогодні в межах обміну вдома 36 українців. Захисників серед них 35, цивільних осіб — 1.',
])('services are those of the soldiers, and civilians come on top: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ review: [] })
  expect(figuresIn(text)).toEqual({ ua_returned: 36, ua_military: 35, ua_civilians: 1 })
})

test.each([
  'Сьогодні в межах обміну повернулися 205 українців: 20 цивільних заручників росіян і 185 військових.',
  'Обмін полоненими: на рідній землі 20 цивільних і 185 військових. Додому з російського полону їдуть 185 наших захисників: двоє офіцерів, 183 рядових і сержантів.',
  'Сегодня по обмену из российского плена вернулись 185 военных и 20 гражданских заложников россиян.',
  'Today 185 soldiers and 20 civilian hostages of Russia came home in a prisoner exchange.',
])('whose hostages they were is not whose they are: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ review: [] })
  expect(figuresIn(text)).toEqual({ ua_returned: 205, ua_military: 185, ua_civilians: 20 })
})

test.each([
  'Обмін пройшов сьогодні: на волі ще 49 українців. 13 зі звільнених — моряки, 15 — захисники «Азовсталі», 14 — бійці ЗСУ. Семеро решти — цивільні.',
  'Сегодня прошёл обмен: на свободе 49 украинцев. 13 из освобождённых — моряки, 15 — нацгвардейцы, 14 — бойцы ВСУ. Остальные семеро — гражданские.',
])('the rest may be civilians: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ review: [] })
  expect(figuresIn(text)).toMatchObject({ ua_returned: 49, ua_civilians: 7 })
})

test.each([
  'Тих, кого чекали родини, росіяни не віддали й у 50-му обміні, який пройшов сьогодні. До України прибули 207 людей.',
  'До України в 50-му обміні полоненими прибули 207 людей. Міноборони країни-агресорки сказало, що Україна дістала 195 військових.',
])('what is denied of some is not denied of the exchange: %s', (text) => {
  const event = eventIn(text)
  expect(event?.kind === 'prisoner_exchange' && event.ordinal?.value).toBe(50)
  expect(figuresIn(text)).toMatchObject({ ua_returned: 207 })
})

test('a category may be told of today as what was agreed', () => {
  const text =
    'Обмін відбувся сьогодні. Сьогоднішній етап обміну стосувався категорії «поранені», як передбачають домовленості у Стамбулі.'
  expect(eventIn(text)).toMatchObject({ agreement: { id: 'other:istanbul_unspecified' } })
})

test('below a lead on those who come out of captivity the day is named', () => {
  const text =
    'Кадри від спецслужби: українці виходять із полону. Вони усміхаються. Машини чекають на дорозі. Медики оглядають кожного. Родинам уже телефонують. «Обмін Україна та Росія здійснили 2 жовтня», — сказали у відомстві.'
  expect(eventIn(text)).toMatchObject({ day: PUBLISHED, review: [] })
})

test.each([
  'Черговий обмін. Повертаємо на Батьківщину 150 хлопців. Росія отримала стільки ж своїх військових.',
  'Обмен. Домой вернулись 150 украинских парней. Россия получила столько же своих военных.',
])('boys are people, and as many are as many: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ review: [] })
  expect(figuresIn(text)).toMatchObject({ ua_returned: 150, ru_returned: 150 })
})

test.each([
  'Сьогодні відбувся обмін полоненими. Додому повернулися 175 захисників. Крім того, 22 важкопоранених передано поза обміном.',
  'Обмін полоненими відбувся сьогодні: вдома 175 захисників, ще 22 важкохворих повернулися поза обміном.',
])('the wounded who came besides are people too: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 197, ua_outside_exchange: 22 })
})

test('there was no exchange today', () => {
  const text =
    'Ні, обміну сьогодні не було: фото зроблене у вересні, коли додому повернулися 103 захисники.'
  expect(eventIn(text)).toBeNull()
})

test('outside of an exchange is not that exchange', () => {
  const text =
    'Російська сторона передала Україні 22 важкопоранених військових. Це — поза обміном 175 на 175.'
  expect(figuresIn(text)).not.toMatchObject({ ua_returned: 175 })
  expect(figuresIn(text)).not.toHaveProperty('ru_returned')
})

test('children come on top of civilians', () => {
  const text =
    'Сьогодні з російського полону повернулися 45 воїнів і двоє цивільних, а також двоє дітей.'
  expect(figuresIn(text)).toMatchObject({ ua_returned: 49, ua_military: 45, ua_children: 2 })
})

test.each([
  'Сьогодні в межах обміну повернулися 205 оборонців; двоє цивільних, додав він, теж серед них.',
  'Сегодня по обмену из российского плена вернулись 205 защитников; двое гражданских, сказал он, в их числе.',
  'Today 205 Ukrainian defenders came home in a swap; two civilians, she added, figured among them.',
])('who says so may stand before the words that make a part of it: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 205, ua_civilians: 2 })
})

test.each([
  'Перший цього року обмін пройшов сьогодні. Завдяки йому в Україні вже 150 військових та семеро цивільних. Цього разу вдалося визволити 18 оборонців, яких росіяни засудили.',
  'Первый в этом году обмен прошёл сегодня. Благодаря ему на Украине уже 150 военных и семеро гражданских.',
])('who is in Ukraine already has come: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 157, ua_military: 150, ua_civilians: 7 })
})

test('how many Russia gave in return it may say at the end', () => {
  const text =
    'З українського полону звільнено 25 російських військових. Про повернення розповіло Міноборони РФ. Москва й Київ знову обмінялися полоненими. Новину підтвердила пресслужба. Бійці вже в Білорусі. Із ними працюють лікарі та психологи. «25 військовополонених ЗСУ передано навзаєм», — заявили у відомстві.'
  expect(figuresIn(text)).toMatchObject({ ua_returned: 25, ru_returned: 25 })
})

test.each([
  'Обмін відбувся сьогодні. Удома шестеро офіцерів та 18 солдатів.',
  'Обмен состоялся сегодня. Украине вернули шесть офицеров и 18 солдат.',
  'Ukraine has carried out another exchange today. It brought home six officers and eighteen soldiers of the rank and file.',
])('who stands right behind officers is none of them: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 24, ua_military: 24 })
})

test.each([
  'Обмін: 303 оборонці вдома. У перших двох етапах звільнили 697 людей, третій пройшов сьогодні.',
  'Обмен: 303 защитника дома. За первые два этапа освободили 697 человек, третий прошёл сегодня.',
  'Exchange: 303 Ukrainian defenders home. With 697 people freed in the first two stages, the third one was carried out today.',
])('the sum of the stages before is not the number of this one: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 303 })
})

test.each([
  'Обмін відбувся: додому їдуть 59 військових, троє дітей та їхня мама.',
  'Обмен состоялся: домой едут 59 украинских военных, трое детей и их мать.',
  '31 защитник города освобождён из плена в ходе сегодняшнего обмена. Всего приехал 161 человек, сообщили в штабе.',
  "31 defenders were freed in today's swap. In all 161 people came home.",
])('a number beside or below that makes more of them waits for a person: %s', (text) => {
  expect(eventIn(text)?.review.length).toBeGreaterThan(0)
})

test.each([
  'Сьогодні за обміном 74 військові та один цивільний, схоплений у Бердянську, повернулися додому.',
  'Сегодня по обмену 74 украинских военных и один гражданский, похищенный в Бердянске, вернулись домой.',
  "After today's exchange, 74 Ukrainian soldiers and one civilian, a teacher abducted in Berdiansk, are back home.",
])('who was caught came with the others where the sentence goes on to say so: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ review: [] })
  expect(figuresIn(text)).toEqual({ ua_returned: 75, ua_military: 74, ua_civilians: 1 })
})

test('and is none of them where it only says that', () => {
  const text = 'Сьогодні обмін. Повернулися 74 військові. Двоє цивільних були схоплені у 2022 році.'
  expect(figuresIn(text)).toEqual({ ua_returned: 74, ua_military: 74 })
})

test.each([
  'Майже сотня українців удома. Сьогодні Україна провела великий обмін. Точна цифра — 98 військових: шестеро офіцерів, решта рядові та сержанти.',
  'Сегодня Украина провела обмен. Итог такой: 98 украинских военных, из них шесть офицеров, остальные рядовые.',
  'Today Ukraine held a large swap. The exact figure is 98 soldiers: six officers, the rest privates.',
])('the rest of whom only officers are counted are of the whole: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ review: [] })
  expect(figuresIn(text)).toEqual({ ua_returned: 98, ua_military: 98 })
})

test.each([
  'Сьогодні Україна провела обмін: шестеро офіцерів удома, решта рядові.',
  'Today Ukraine held a swap and got back six officers; the rest are privates.',
  'Сьогодні обмін відбувся. Серед них 40 морпіхів, решта 20 — прикордонники.',
  'Сьогодні відбувся обмін. Точна кількість: 400 військових, яких ще тримають.',
])('and without a whole nobody is told how many came: %s', (text) => {
  expect(figuresIn(text)).not.toHaveProperty('ua_returned')
})
