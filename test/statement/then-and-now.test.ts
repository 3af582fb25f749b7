import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn, toldIn } = readOn('2024-09-22')

test.each([
  'До України повернули тіла 121 полеглого\nРепатріаційний захід відбувся сьогодні. Місяць тому Україна отримала 100 полеглих. Росія тоді прийняла 69 своїх, а цього разу взяла 45.',
  'До України повернули тіла 121 полеглого\nРепатріаційний захід відбувся сьогодні. Місяць тому Україна отримала 100 полеглих. Росія цього разу взяла 45 тіл, тоді — 69.',
])('a number of then is none of this time, and one of this time is (%#)', (text) => {
  expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 121, bodies_to_ru: 45 })
})

test.each([
  'До України повернули тіла 121 полеглого\nРепатріаційний захід відбувся сьогодні. Два тижні тому Україна отримала 100 полеглих. Росія тоді прийняла шістдесят дев’ять своїх; цього разу вона про кількість не звітувала.',
  'В Украину возвращены тела 121 погибшего\nРепатриация прошла сегодня. Две недели назад Украина получила 100 тел. Россия тогда, по словам депутата, приняла 69 своих; на этот раз она молчит.',
  'Ukraine gets 121 bodies\nThe handover took place today, the Coordination Headquarters said. Two weeks earlier Ukraine received 100 bodies. Russia then took back 69 of its own; this time it has given no number.',
])('where this time has no number, that of then is not told instead (%#)', (text) => {
  expect(figuresIn(text)).not.toHaveProperty('bodies_to_ru')
  expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 121 })
})

test.each([
  [
    'Додому повернулися 189 людей: солдати, сержанти й офіцери, плюс двоє цивільних\nОбмін відбувся сьогодні.',
    189,
    187,
  ],
  [
    '189 people came home from Russia in a swap today: privates and officers, plus two civilians.',
    189,
    187,
  ],
  ['Home today in a swap with Russia: 183 Ukrainian soldiers, plus 20 civilians.', 203, 183],
  ['189 Ukrainian soldiers came home in a swap with Russia today, plus two civilians.', 191, 189],
])('whom a colon opens are those counted before it «%s»', (text, all, soldiers) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: all, ua_military: soldiers })
})

test.each([
  '189 Ukrainian soldiers came home in a swap today. Six are from the brigade, whose command says that 842 of its members remain in Russian hands. Russia got 150 servicemen.',
  'Сьогодні в обміні повернулися 189 захисників. Шестеро з бригади, 842 з її бійців досі в російському полоні. Росія отримала 150 військових.',
  'Сегодня в обмене вернулись 189 защитников Украины. Шестеро из бригады, 842 из её бойцов всё ещё в российском плену. Россия получила 150 военных.',
  "189 Ukrainians came home in a swap today. Moscow's defence ministry insisted that it was equal; the swap, it said, was made at 150 apiece.",
])('who is still held has not come, whoever counts them (%#)', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 189, ru_returned: 150 })
})

test.each([
  'Вдома 215 українців\nУ неділю в обміні Росія звільнила 215 людей, серед них п’ятеро командирів. Росії передали 55 військових.',
  'Україна звільнила 55 росіян, Росія звільнила 215 людей\nОбмін пройшов у неділю.',
  'Azov commanders freed in surprise swap\nRussia on Sunday released 215 Ukrainians, among them five who led the last stand at the plant. Kyiv gave up 55 Russian prisoners.',
])('whom Russia frees it gives, and a last stand is no earlier event (%#)', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 215, ru_returned: 55 })
})

test('its own it gets', () => {
  const text = 'Обмін: Росія звільнила 84 своїх військових\nУ неділю Україна повернула 215 людей.'
  expect(figuresIn(text)).toMatchObject({ ua_returned: 215, ru_returned: 84 })
})

test.each([
  'В Україну повернули тіла ще 33 загиблих воїнів\nОперацію з передачі тіл провели у неділю, 22 вересня. Від створення Офісу на підконтрольну територію повернуто вже 696 тіл.',
  'В Украину вернули тела ещё 33 погибших воинов\nОперацию по передаче тел провели 22 сентября. С создания Офиса на подконтрольную территорию возвращено уже 696 тел.',
])('what came since an office was set up is a sum (%#)', (text) => {
  expect(toldIn(text)).toBe('told 2024-09-22')
  expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 33 })
})

test.each([
  'Kyiv and Moscow swap 175 prisoners each\nUkraine brought back 197 soldiers on September 22. The remaining 22, severely wounded, were let go outside the exchange. The Russian Defense Ministry, which got 175 servicemen in return, called that release a gesture of goodwill.',
  'Україна й Росія обмінялися по 175 полонених\nДодому 22 вересня повернулися 197 військових, 22 важкопоранених — поза обміном. Російське міноборони, яке отримало у відповідь 175 військових, назвало це жестом доброї волі.',
])('whom each side exchanged did not come outside of the exchange (%#)', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 197, ru_returned: 175 })
})
