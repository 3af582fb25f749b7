import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn } = readOn('2026-03-07')

test.each([
  'З обміну вдома! Сьогодні до ліцею повернулися 18 учнів, які три тижні жили в родинах у Вроцлаві. Обмін відбувся за програмою Erasmus+.',
  'Сьогодні додому повернулися 20 школярів з обміну в Кракові. «Тато досі в полоні, я написала йому листа», — каже Оксана, 13 років.',
  'Молодіжний обмін завершено: 30 людей повернулися з Португалії, ще 28 португальців поїхали додому.',
  'Сегодня из Кракова по школьному обмену домой вернулись 20 ребят. У троих отцы в российском плену.',
  'Сегодня домой вернулись 16 студентов нашего вуза. Обмен прошёл по программе академической мобильности, взамен мы приняли 11 немцев.',
  'Twenty pupils from Lviv came back today from a school exchange in Kraków. "My dad is still in captivity, I sent him a postcard," says Oksana, 13.',
  'Welcome back! Sixteen students returned home today after a semester abroad. The exchange was run by our university and Erasmus+.',
])('whoever comes home from school abroad was no prisoner: %s', (text) => {
  expect(toldIn(text)).toBe('none')
})

test.each([
  'Наші захисники повернулися! Двоє оборонців після оренди знову тренуються з командою. Вийшов обмін «двоє на одного»: натомість до Львова поїхав форвард.',
  '«Динамо» повернуло двох захисників з оренди. Обмін гравцями відбувся сьогодні: у відповідь «Шахтар» отримав воротаря.',
  'Защитники вернулись! Сегодня с командой снова тренируются трое: обмен «три на два» с казанским клубом завершён.',
  'В НХЛ состоялся обмен: «Рейнджерс» отдали двух защитников, взамен получили нападающего и выбор в драфте.',
  'Our defenders are back! Two centre-backs returned from loan today in a two-for-one swap with Brno; our striker goes the other way.',
])('players are no soldiers: %s', (text) => {
  expect(toldIn(text)).toBe('none')
})

test.each([
  'Сервісний центр: сьогодні обмін прав пройшли 120 військових, 14 посвідчень повернуто.',
  'Обмін книжками відбувся: 50 людей принесли по роману, 30 повернули позичене.',
  'Обмен паспортов: сегодня обмен прошли 88 граждан, 5 анкет вернули.',
  'Обмен удостоверений без очереди. За неделю обмен прошли 214 человек, 12 заявлений вернули. Военнослужащих примут отдельно.',
  'Обмін валют: сьогодні каси повернули 200 клієнтам гроші. Обмін відбувся за курсом 41,20.',
  'Three supervisory bodies returned 20 files to the Ukrainian commodity exchange today. The regulator released 90 captive gas customers.',
  'The licence exchange took place for 214 people this week; 12 applications were returned.',
])('what is exchanged are papers, money and books: %s', (text) => {
  expect(toldIn(text)).toBe('none')
})

test.each([
  'Сьогодні відбувся обмін полоненими: додому повернулися 116 військових. Серед них студент університету та футболіст.',
  'Обмін відбувся сьогодні. 95 наших воїнів удома. Наймолодший — студент першого курсу, на війну пішов з університету.',
  'Обмін! 84 захисники сьогодні вдома. Серед них — випускники ліцею, студент університету й тренер.',
  'Сегодня состоялся обмен пленными: домой вернулись 90 украинских военных, среди них студенты, тренер и вратарь клуба.',
  'A prisoner swap took place today: 90 Ukrainian soldiers came home, among them a university student and a football coach.',
  'Обмін 7 березня. Повернулися 205 бійців, росіян віддали 200.',
  'Обмен 7 марта: Киев вернул 84 человек, Москва — 80.',
])('who they were before the war makes it no other exchange: %s', (text) => {
  expect(toldIn(text)).toBe('told 2026-03-07')
})

describe('people who are let go for money, goods or sanctions', () => {
  test.each([
    'Мінськ звільнив 48 в’язнів в обмін на скасування санкцій проти заводу.',
    'Минск отпустил 27 украинцев в обмен на снятие санкций.',
    'Minsk released 27 Ukrainians in exchange for an easing of sanctions.',
    'Білорусь звільнила 96 в’язнів, чотирьох українців передали Києву, в обмін на калійні добрива.',
  ])('are of no exchange of prisoners: %s', (text) => {
    expect(readOn('2025-09-11').toldIn(text)).toBe('none')
  })

  test('leave the exchange beside them as it is', () => {
    const text =
      'Сьогодні з російського полону повернули 84 військових, Росії передали стільки ж. Раніше Мінськ звільнив 48 в’язнів в обмін на скасування санкцій.'
    expect(readOn('2025-09-11').sidesIn(text)).toBe('84 84')
  })
})
