import { expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn, figuresIn } = readOn('2025-11-21')

test.each([
  [
    'Сьогодні відбувся обмін: удома 210 воїнів. Російська сторона звітує про 180 своїх військових, привезених до Білорусі, і ще 14 поранених, яким потрібен лікар.',
    194,
  ],
  [
    'Сегодня прошел обмен, домой вернулись 210 украинцев. Москва говорит о 180 своих и еще 14 раненых.',
    194,
  ],
  [
    'A prisoner swap took place today, 210 Ukrainians are home. Moscow spoke of 180 of its own and another 14 wounded who needed urgent care.',
    194,
  ],
  [
    'Обмін: Україна повернула 210 воїнів. Росія каже про 180 своїх військових і ще 14 поранених, яких віддала Києву.',
    180,
  ],
  [
    'A prisoner swap took place today, 210 Ukrainians are home. Moscow spoke of 180 of its own and another 14 wounded whom it handed to Kyiv.',
    180,
  ],
])('More wounded join its own people, unless the other side got them: %s', (text, theirs) => {
  expect(figuresIn(text)['ru_returned']).toBe(theirs)
})

test('A release that Moscow calls its gesture of goodwill came to Ukraine', () => {
  const text =
    'Обмін: 140 українських захисників удома. Крім них, Росія віддала 17 важкопоранених. Серед 157 повернутих – моряки й прикордонники. ' +
    'У Міністерстві оборони РФ розповіли, що Москва забрала 140 військовослужбовців, а передачу сімнадцяти поранених подали як «жест доброї волі».'
  expect(figuresIn(text)).toMatchObject({ ua_returned: 157, ru_returned: 140 })
})

test.each([
  'Удома 160 захисників і 30 цивільних, обмін відбувся сьогодні. Стільки ж, тобто 160 солдатів та тридцятьох цивільних, за словами російського міністерства, отримала й Росія.',
  'Обмен: дома 160 защитников и 30 гражданских. Россия получила столько же, то есть 160 военных и 30 гражданских.',
])('What is spelled out behind «as many» is the same whole: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 190, ru_returned: 190, ru_civilians: 30 })
})

test.each([
  'У межах обміну вдома 150 захисників. Сто двадцять – стільки, за заявою Міноборони РФ, росіян теж вертається.',
  'У межах обміну вдома 150 захисників. Сто двадцять – така кількість, твердить Москва, російських військових прибула літаком.',
  "Today's prisoner exchange brought home 150 Ukrainian soldiers. Moscow's account: 120 servicemen back, and 150 Ukrainian prisoners given in return.",
])('Between a number and whom it counts may stand who says so: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ ua_returned: 150, ru_returned: 120 })
})

test('Where soldiers and civilians make up a number, it is no sum of both sides', () => {
  const text =
    'A second group has left Russian captivity, Zelensky said. It has 162 people in it, 160 service members and two civilians. ' +
    "Moscow's account: 160 servicemen back, and 160 Ukrainian prisoners given in return."
  expect(figuresIn(text)).toMatchObject({ ua_returned: 162, ru_returned: 160 })
})

test.each([
  'Сьогодні в Україну повернули тіла 300 захисників, повідомив Коордштаб. Скільки віддали натомість? Тридцять три, пише РБК.',
  'В Украину вернулись тела 300 павших бойцов, сообщает Коордштаб. Сколько отдали взамен? Тридцать три, пишет «Коммерсантъ».',
  'Ukraine got back the bodies of 300 soldiers today, the headquarters said. How many were handed over in return? Thirty-three, says RBC.',
  'Тіла 300 захисників доставлено в Україну, повідомив Координаційний штаб. Російська сторона, як писали місцеві медіа, забрала 33 своїх.',
  'Тіла 300 захисників доставлено в Україну, повідомив Координаційний штаб. Росіяни, каже їхній військкор, здобули 33 тіла своїх вояків.',
  'Тіла 300 захисників доставлено в Україну, повідомив Координаційний штаб. Мединський заявляє, що його країні віддали 33 тіла.',
])('What Russia got is told in many words: %s', (text) => {
  expect(figuresIn(text)).toMatchObject({ bodies_to_ua: 300, bodies_to_ru: 33 })
})

test.each([
  'Тіла 300 захисників доставлено в Україну, повідомив Координаційний штаб. Як писали російські ЗМІ, минулого разу Росія забрала 41 своє тіло.',
  'Тіла 300 захисників доставлено в Україну, повідомив Координаційний штаб. Як писали російські ЗМІ, у травні РФ забрала 41 тіло своїх.',
  'Сегодня Украина получила тела 300 погибших, сообщил Коордштаб. Сколько отдали взамен? Неизвестно. 40 семей ждут опознания.',
])('and what it got another time, or nobody knows, is not told: %s', (text) => {
  expect(figuresIn(text)['bodies_to_ru']).toBeUndefined()
})

test.each([
  'The remains of 700 people were repatriated to Ukraine on Friday, and they are Ukrainian defenders if one is to believe the Russian side, the Coordination Headquarters reports.',
  'В Україну повернуто 700 тіл. Якщо можна вірити російській стороні, вони належать українським військовим, повідомляє Координаційний штаб.',
  'В Украину возвращены 700 тел. Если можно верить российской стороне, они принадлежат украинским военным, сообщает Координационный штаб.',
])('Whoever must be believed leaves it open whose the bodies are: %s', (text) => {
  expect(eventIn(text)).toMatchObject({ attribution: 'claimed_by_russia' })
})
