import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

describe('whom an aide of the President counts below those who were met', () => {
  const { figuresIn, toldIn } = readOn('2022-04-02')

  test.each([
    'У Запоріжжі зустріли звільнених з російського полону. Колона з нашими бійцями дісталася міста у п’ятницю, 1 квітня. Заступник керівника ОП порахував: 86 військовослужбовців, і п’ятнадцять серед них – жінки.',
    'В Запорожье встретили освобождённых из российского плена. Колонна прибыла в пятницу, 1 апреля. Замглавы ОП насчитал 86 военных, пятнадцать из них — женщины.',
    "Zaporizhzhia welcomed those freed from Russian captivity. The column reached the city on Friday, April 1. The deputy head of the President's Office counted 86 servicemen, fifteen of them women.",
  ])('are all who came: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 86, ua_women: 15 })
  })

  test('are none where a physician counts some of them', () => {
    expect(
      toldIn(
        'У Запоріжжі зустріли звільнених з російського полону. Лікар порахував: 12 військових потребують операції.',
      ),
    ).toBe('none')
  })
})

describe('a place in the series', () => {
  const { eventIn } = readOn('2025-10-02')

  test.each([
    [
      'Сімнадцятеро українців повернулися сьогодні з полону. Обмін по рахунку 13-й.',
      '2022-06-28',
      13,
    ],
    [
      'П’ятдесятий! Штаб оприлюднив дані про обмін. У середу до своїх повернулися 207 людей.',
      '2024-01-31',
      50,
    ],
    [
      'Пятидесятый! Штаб обнародовал данные об обмене. Домой вернулись 207 украинцев.',
      '2024-01-31',
      50,
    ],
    [
      'Обмін 2 жовтня комбінований: частину людей віддано за домовленостями, решту — у межах чергового, 69-го. Вдома 185 оборонців.',
      '2025-10-02',
      69,
    ],
    [
      'Обмен 2 октября комбинированный: часть людей отдана по договоренностям, остальные — в рамках очередного, 69-го. Дома 185 украинских защитников.',
      '2025-10-02',
      69,
    ],
    [
      'Today 246 Ukrainian soldiers came home from captivity. That was the numbered part, the 63rd since the full-scale invasion.',
      '2025-04-20',
      63,
    ],
    [
      'Додому вчора, 11 березня, повернули 73 оборонців. Обмін провели надвечір, і в Коордштабі він числиться як 54-й.',
      '2024-03-12',
      54,
    ],
    [
      'Вчера, 11 марта, из плена вернулись 73 бойца. Обмен провели под вечер 11 марта, в списках Коордштаба он значится 54-м.',
      '2024-03-12',
      54,
    ],
    [
      'Seventy-three soldiers came home from captivity. The exchange was held on 11 March; on the list it stands as the 54th.',
      '2024-03-11',
      54,
    ],
  ])('is named apart from the exchange: %s', (text, published, ordinal) => {
    expect(eventIn(text, published)?.ordinal?.value).toBe(ordinal)
  })

  test('is none of an officer in his brigade', () => {
    const event = eventIn(
      '73 воїни вдома після обміну. Серед них офіцер, у бригаді він числиться як 47-й.',
    )
    expect(event).not.toBeNull()
    expect(event?.ordinal).toBeNull()
  })

  test('is none of a battalion', () => {
    const event = eventIn(
      'Боронили бійці чергового, 69-го батальйону. Обмін відбувся сьогодні, вдома 185 оборонців.',
    )
    expect(event).not.toBeNull()
    expect(event?.ordinal).toBeNull()
  })
})

describe('an accord', () => {
  const { eventIn } = readOn('2026-03-06')
  const accordOf = (text: string, published?: string) => eventIn(text, published)?.agreement?.id

  test.each([
    'Day two: 300 soldiers are free. Ukraine and Russia on Friday finished what their negotiators had settled on in Geneva. The closing stage of the exchange gave back three hundred Ukrainian troops.',
    'День другий: 300 військових вільні. Україна і Росія сьогодні завершили те, про що домовилися у Женеві. Другий етап обміну повернув триста українських військових.',
    'День второй: 300 военных свободны. Украина и Россия сегодня завершили то, о чём договорились в Женеве. Второй этап обмена вернул триста украинских военных.',
  ])('of which both finished what was agreed is that of the news: %s', (text) => {
    expect(accordOf(text)).toBe('other:geneva_march_2026')
  })

  test.each([
    'Крупнейший обмен стартовал. Сегодня из украинского плена приехали 270 российских бойцов, столько же передано Украине. Договорённость, достигнутая 16 мая в Стамбуле, предполагает передачу тысячи человек с каждой стороны.',
    'The exchange has begun: 270 Ukrainian servicemen are home today. The deal reached in Istanbul on May 16 provides for a thousand people from each side.',
  ])('of a thousand from each side is the formula in words: %s', (text) => {
    expect(accordOf(text, '2025-05-23')).toBe('istanbul_may_2025')
  })

  test.each([
    [
      'Черговий етап Стамбула відбувся: додому з полону повернулися 47 поранених.',
      'other:istanbul_unspecified',
      '2025-08-24',
    ],
    [
      'Пятый этап Стамбула состоялся: домой из плена вернулись 47 бойцов.',
      'istanbul_june_2025',
      '2025-06-20',
    ],
    [
      'The fifth Istanbul stage took place today: 47 soldiers are home from captivity.',
      'istanbul_june_2025',
      '2025-06-20',
    ],
  ])('gives a stage its name: %s', (text, accord, published) => {
    expect(accordOf(text, published)).toBe(accord)
  })

  test.each([
    [
      'Сьогодні відбувся обмін: вдома 185 військових. Домовленість, досягнута 16 травня у Стамбулі, передбачала передачу тисячі людей з кожного боку.',
      '2025-10-02',
    ],
    [
      'Сьогодні з полону вдома 300 військових, це 73-й обмін. Делегації вчора завершили те, про що говорили у Женеві.',
      '2026-03-06',
    ],
  ])('carried out long before, or only talked about, ties nothing: %s', (text, published) => {
    expect(eventIn(text, published)).not.toBeNull()
    expect(accordOf(text, published)).toBeUndefined()
  })
})

describe('an exchange that was due and of which a pronoun says that it was not held', () => {
  const { toldIn, figuresIn } = readOn('2024-01-24')

  test.each([
    'Сьогодні справді мав відбутись обмін, підтвердила розвідка, проте він не відбувся. Москва оголосила, що на борту перебували 65 військовополонених, яких везли на обмін у форматі «192 на 192».',
    'Сегодня действительно должен был состояться обмен, подтвердила разведка, но он не состоялся. Москва заявила, что на борту были 65 пленных, которых везли на обмен по формуле «192 на 192».',
    'An exchange was indeed due today, intelligence confirmed, but it did not take place. Moscow said 65 prisoners were on board, being taken to a 192-for-192 swap.',
  ])('is no news: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })

  test.each([
    'Сьогодні відбувся обмін: вдома 192 воїни. Учора мав відбутися ще один обмін, але він не відбувся.',
    'Обмін мав відбутися 17 січня, але він не відбувся. Сьогодні обмін таки провели: вдома 192 воїни.',
    'Сьогодні з полону вдома 192 воїни. Обмін відбувся, але він не останній.',
  ])('takes nothing from another one: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 192 })
  })
})
