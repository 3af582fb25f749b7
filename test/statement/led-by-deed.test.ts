import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { toldIn } = readOn('2026-03-20')

describe('an exchange of the day before below another matter is no news', () => {
  test.for([
    // Visits and meetings.
    'Міністерка відвідала госпіталь. Учора з полону повернулися 61 захисник.',
    'Посол встретился с семьями пленных. Накануне из плена вернулись 61 военный.',
    'The envoy met families of captives on Friday. On Thursday 61 Ukrainians were freed in a swap.',
    // Talks.
    'Делегації завершили раунд переговорів у Женеві. У четвер сторони обмінялися полоненими, 61 на 61.',
    'Talks in Geneva ended without a deal. Russia and Ukraine exchanged 61 prisoners each on Thursday.',
    // Awards, laws, courts.
    'Указом президента нагороджено перемовників. 19 березня додому повернувся 61 захисник.',
    'Парламент принял закон о льготах. 19 марта из плена вернулись 61 военнослужащий.',
    'A court sentenced a captive sailor. On March 19, 61 of his countrymen came home in an exchange.',
    // Rallies, funerals, exhibitions.
    'Рідні полонених вийшли на мітинг. Учора додому повернули 61 воїна.',
    // Whoever came travels on.
    'Самолёт с бойцами приземлился в Подмосковье. Стороны обменялись пленными в четверг, по 61 человеку.',
    'A plane carrying the freed men landed near Moscow. The swap of 61 for 61 took place on Thursday.',
    'В Белгород прибыли жители, возвращённые с Украины. Обмен 61 на 61 прошёл 19 марта.',
    // Strikes.
    'Уночі ворог ударив по залізниці в Одесі. Учора з полону повернувся 61 захисник.',
    'Ночью обстреляли вокзал в Одессе. Вчера из плена вернулись 62 защитника.',
    // Without a day, and of those who came before.
    'Літак зі звільненими з полону приземлився в Підмосков’ї. Сторони обмінялися за формулою 61 на 61.',
    // It explains how it goes.
    'Обміни: якими шляхами повертають військовополонених\n\nУкраїна забирає полонених двома шляхами, пояснили в Штабі.',
  ])('«%s»', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

describe('an exchange is news whatever else its text tells', () => {
  test.for<readonly [string, string]>([
    ['Уповноважений зустрівся з колегою. Сьогодні відбувся обмін: 61 захисник удома.', '20'],
    ['Омбудсмен встретилась с коллегой. Сегодня состоялся обмен 61 на 61.', '20'],
    ['The ombudsman met his counterpart. Today 61 Ukrainians were freed in a swap.', '20'],
    ['61 захисник повернувся з полону вчора. Сьогодні їх відвідав міністр.', '19'],
    ['Обмен 61 на 61 состоялся вчера. Делегации провели переговоры в Женеве.', '19'],
    ['Russia and Ukraine swapped 61 prisoners each on Thursday. On Friday talks began.', '19'],
    ['Гарна новина для громади! Учора з полону повернулися 12 наших захисників.', '19'],
  ])('«%s»', ([text, day]) => {
    expect(toldIn(text)).toBe(`told 2026-03-${day}`)
  })

  test('of no day and below another deed it waits for a person', () => {
    expect(
      toldIn('Прем’єр зустрівся з послом. Відбувся обмін полоненими, вдома 61 захисник.'),
    ).toBe('held')
  })
})

describe('one man who came back is no exchange', () => {
  test.for([
    'Срочник Пётр вернулся из плена 19 марта и дал интервью.',
    'Moscow released a German teacher on Thursday.',
  ])('«%s»', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

describe('what a text begins with may be of anything', () => {
  test.for([
    'Делегации пожали руки в Женеве. 19 марта состоялся обмен 61 на 61.',
    'В Туле выпал первый снег. Вчера Россия передала Украине 900 тел, получив 40.',
    'A memorial opened in Odesa. On Thursday Russia returned 900 bodies to Ukraine.',
    'The two presidents shook hands in Geneva. On Thursday Russia and Ukraine swapped 61 prisoners each.',
  ])('an exchange of the day before below it waits for a person: «%s»', (text) => {
    expect(toldIn(text)).toBe('held')
  })

  test.for([
    'Ілюстративне фото пресслужби Координаційного штабу\n\nУчора з російського полону звільнили 61 українця.',
    'By Jane Roe and John Doe, staff writers\nUkraine and Russia exchanged 61 prisoners each on Thursday.',
    'It was a day of tears and hugs. On Thursday 61 Ukrainians came home in a prisoner swap.',
    'Гарні новини для нашої громади. Учора з полону повернулися 12 наших земляків, обмін відбувся ввечері.',
  ])('a caption or joy is no other matter: «%s»', (text) => {
    expect(toldIn(text)).toBe('told 2026-03-19')
  })
})
