import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn } = readOn('2025-10-02')

const BOTH = { ua_returned: 44, ua_military: 42, ua_civilians: 2 }

describe('a question that is answered at once tells who came', () => {
  test.for([
    'Хто сьогодні вдома? Відповідаємо: 42 військовослужбовці і двоє цивільних. Це 69-й обмін.',
    'Хто сьогодні вдома? Хто повернувся? Відповідаємо: 42 військові і 2 цивільні. Частину визволено за домовленостями, решту – в межах 69-го обміну.',
    'Кто сегодня дома? Отвечаем: 42 украинских военных и 2 гражданских. Часть освободили по договорённостям, остальных – в рамках 69-го обмена.',
    'Who is home today? We answer: 42 servicemen and two civilians. Some were freed in the 69th exchange, some besides.',
    '– Кого повернули з полону?\n– Сорок двох військових і двох цивільних.\n– Коли?\n– Сьогодні.\nТак штаб відповів на запитання про обмін.',
    '– Кого повернули?\n– Сорок двох військових.\n– А цивільні?\n– Двоє.\n– Коли це сталося?\n– Сьогодні.\nТак Координаційний штаб розповів про обмін.',
    '– Кого вернули из плена?\n– Сорок двух украинских военных.\n– А гражданские?\n– Двое.\nТак Координационный штаб рассказал об обмене.',
    "– Who came home?\n– Forty-two Ukrainian soldiers.\n– And civilians?\n– Two.\nThe Coordination Headquarters on today's prisoner exchange.",
  ])('«%s»', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toEqual(BOTH)
  })

  test('women may be among them', () => {
    expect(
      figuresIn(
        '– Кого повернули?\n– Сорок двох військових.\n– А жінки?\n– Троє.\nТак Координаційний штаб розповів про обмін.',
      ),
    ).toEqual({ ua_returned: 42, ua_military: 42 })
  })

  test.for([
    'Чи повернули сьогодні 42 військових? Підтвердження обміну немає.',
    'Хто сьогодні вдома? Ніхто: обмін не відбувся.',
    '– Кого повернуть?\n– Сорок двох військових.\n– Коли?\n– Ми чекаємо обміну в п’ятницю.',
    '– Кого повернули торік?\n– Сорок двох військових.\nПро обміни говорили на брифінгу.',
    '– Хто повернувся на фронт?\n– Сорок двоє військових.',
    'Who will come home? Forty-two soldiers, if the exchange takes place.',
    'Кто вернётся домой? 42 украинских военных, если обмен состоится.',
  ])('«%s»', (text) => {
    expect(codesIn(text)).not.toEqual([])
  })
})

describe('as many as the news counts are no sum, wherever they are told', () => {
  test.for([
    'Сьогодні обмін: додому повернулися 42 військовослужбовці і 2 цивільні. Від початку вторгнення удома вже понад 7000 наших людей. За даними Міноборони РФ, туди поїхали стільки ж військових, 42, і двоє цивільних.',
    'Сегодня обмен: в Украину вернулись 42 украинских военных и 2 гражданских. С начала вторжения дома уже более 7000 наших людей. По данным Минобороны РФ, в Россию вернулось столько же военных, 42, и двое гражданских.',
    'Exchange today: 42 Ukrainian soldiers and 2 civilians are home. Since the invasion over 7,000 of our people have come home. The same number of servicemen, 42, and 2 civilians went to Russia, its ministry says.',
  ])('«%s»', (text) => {
    expect(codesIn(text)).toEqual([])
    expect(figuresIn(text)).toEqual({ ...BOTH, ru_returned: 44, ru_civilians: 2 })
  })
})

describe('a headline that numbers the exchange names what took place below it', () => {
  const BELOW = '\n▪️ 16 військових, п’ятеро з них тяжкопоранені;\n▪️ одну цивільну особу.'
  test.for([
    `Тринадцятий обмін\n\nСьогодні відбулася процедура, якої чекали. Формула – 17 на 15.\n\nКого зустріли:${BELOW}`,
    `📍 Одещина. Тринадцятий обмін\n\nСьогодні, за участі штабу, відбулося те, на що чекали 17 родин. Формула – 17 на 15.\n\nКого повернули:${BELOW}`,
    'The thirteenth exchange\n\nToday the procedure took place for which they had waited. The formula: 17 for 15.\n\nWhom we met:\n▪️ 16 servicemen, five of them badly wounded;\n▪️ one civilian.',
    'Тринадцатый обмен\n\nСегодня состоялась процедура, которой ждали. Формула – 17 на 15.\n\nКого Украина встретила:\n▪️ 16 украинских военных, пятеро из них тяжелораненые;\n▪️ одного гражданского украинца.',
  ])('«%s»', (text) => {
    const event = eventIn(text, '2022-06-28')
    expect(codesIn(text, '2022-06-28')).toEqual([])
    expect(event?.ordinal?.value).toBe(13)
    expect(figuresIn(text, '2022-06-28')).toEqual({
      ua_returned: 17,
      ua_military: 16,
      ua_civilians: 1,
      ru_returned: 15,
    })
  })

  test.for([
    'Тринадцятий обмін\n\nЗавтра відбудеться процедура. Формула – 17 на 15.',
    'Тринадцятий обмін досвідом\n\nСьогодні відбулася процедура нагородження. 16 військових отримали відзнаки.',
    'Про обмін книгами\n\nСьогодні відбулася процедура. Формула – 17 на 15.',
  ])('«%s»', (text) => {
    expect(eventIn(text, '2022-06-28')).toBeNull()
  })
})

describe('whether there was an exchange', () => {
  test.for([
    'Чи був сьогодні обмін? Так. Його підтвердили у штабі.\n\nКого повернули? Поранених захисників.',
    'Чи відбувся обмін 2 жовтня? Так, відбувся.\n\nКого повернули? Важкохворих воїнів.',
    'Состоялся ли сегодня обмен? Да. Домой вернулись раненые военные.',
    'Was there a prisoner exchange today? Yes, the headquarters has confirmed it. Who came home? Wounded soldiers.',
  ])('is told by a yes right below: %s', (text) => {
    expect(codesIn(text)).toEqual([])
  })

  test.for([
    'Чи був сьогодні обмін? Ні. Його планують на п’ятницю.',
    'Чи був сьогодні обмін? Поки невідомо.',
    'Чи буде сьогодні обмін? Так. Про це кажуть джерела.',
    'Чи був обмін учора? Так. Сьогодні його немає.',
  ])('and by nothing else: %s', (text) => {
    expect(codesIn(text)).toEqual(['none'])
  })
})

describe('a yes that goes on otherwise tells of no exchange of today', () => {
  test.for([
    'Чи був сьогодні обмін? Так. Але не людьми, а списками.',
    'Чи відбувся обмін? Так, і ні: списки є, автобусів немає.',
    'Состоялся ли обмен? Да, 12 сентября. Тогда вернулись 90 защитников.',
    'Did the swap happen? Yes — of shells for drones, a soldier joked.',
    'Чи був сьогодні обмін? Так, обмін ударами: Росія випустила 90 дронів.',
    'Was there a swap today? Yes, if you believe the bloggers.',
    'Чи був обмін? Так, у березні.',
    'Has an exchange taken place? Yes: on Monday.',
  ])('%s', (text) => {
    expect(codesIn(text)).toEqual(['none'])
  })
})
