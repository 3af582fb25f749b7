import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'

const toldIn = (text: string) =>
  extractStatements({ text, published: '2026-06-19' })
    .filter(({ kind, review }) => kind === 'prisoner_exchange' && review.length === 0)
    .map((event) => ('figures' in event ? event.figures.ua_returned?.value : undefined))

describe('whoever was brought back to where he is held did not come home', () => {
  test.each([
    'Окупанти сьогодні повернули 58 захисників із суду до слідчого ізолятора. Рідні чекають на обмін.',
    "33 наших захисників сьогодні повернули до в'язниці після допитів. Обміну досі немає.",
    'Сегодня Россия вернула 29 защитников в колонию после апелляции. Координационный штаб добивается обмена.',
    'Оккупанты сегодня вернули 29 защитников за решётку. Штаб просит обменять их.',
    'Russia returned 36 Ukrainian defenders to a penal colony today. Families are waiting for an exchange.',
    'Today 36 Ukrainian soldiers were sent back to the prison camp. Families hope for a swap.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([])
  })

  test.each([
    ['Сегодня 42 защитника вернули из колонии в Мордовии домой. Обмен.', 42],
    ['Росія повернула сьогодні 42 захисників, засуджених до років колонії. Обмін відбувся.', 42],
    ['Сьогодні повернулися додому 42 захисники: з СІЗО, колоній і таборів. Відбувся обмін.', 42],
    ['Сегодня вернулись 42 защитника, попавших в плен в Мариуполе. Обмен.', 42],
    ['Сьогодні повернулися 42 захисники, узяті в полон у Маріуполі. Обмін.', 42],
    ['Today 42 defenders returned home from a prison camp in an exchange.', 42],
    [
      'Сьогодні в обміні повернулися 42 захисники. Водночас 77 захисників росія повернула до колонії.',
      42,
    ],
  ])('its near twin came: %s', (text, value) => {
    expect(toldIn(text)).toEqual([value])
  })
})

describe('where something is done at home, nobody is told to have come there', () => {
  test.each([
    'Удома їх виглядають: 39 захисників сьогодні надіслали листи. Координаційний штаб готує обмін.',
    'Дома за них молятся: 39 защитников сегодня пишут из неволи. Готовится обмен.',
    'Дома по ним скучают: 39 защитников сегодня позвонили родным. Координационный штаб готовит обмен.',
    "Удома про них пам'ятають: 39 захисників сьогодні в листах. Готується обмін.",
    'Back home 39 families await their defenders. Today the headquarters spoke about an exchange.',
    'Вдома 26 захисників лікуються після поранень. Координаційний штаб розповів сьогодні про звільнених під час обміну.',
    'Дома 26 защитников осваивают профессии. Сегодня Координационный штаб рассказал о жизни после обмена.',
    'Удома 26 захисників відкрили майстерню. Координаційний штаб розповів сьогодні про життя після обміну.',
    'Удома 26 захисників отримують виплати. Координаційний штаб нагадав сьогодні права звільнених під час обміну.',
    'Удома 26 захисників уже рік. Сьогодні Координаційний штаб розповів про обмін.',
    'Back home, 26 defenders are undergoing treatment. Today the headquarters told about those freed in the exchange.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([])
  })

  test.each([
    ['Удома 53 захисники: сьогодні відбувся обмін.', 53],
    ['53 захисники вже вдома, їх обіймають рідні. Обмін.', 53],
    ['Дома 53 защитника. Обмен.', 53],
    ['Дома их ждали: 53 защитника сегодня вернулись из плена. Обмен состоялся.', 53],
    ['Сьогодні вдома 53 захисники. Удома їх чекають рідні. Обмін.', 53],
    ['Уже вдома 53 захисники й на них чекає відновлення. Сьогодні обмін.', 53],
    ['Сьогодні 53 захисники вдома зустрічаються з рідними. Відбувся обмін.', 53],
    ['53 наших військових святкуватимуть удома! Сьогодні відбувся обмін.', 53],
    ['Today 53 defenders are home. Their families embrace them after the exchange.', 53],
  ])('its near twin is home: %s', (text, value) => {
    expect(toldIn(text)).toEqual([value])
  })
})
