import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn, toldIn } = readOn('2024-10-18')

describe('those who came home dead', () => {
  test.each([
    'Сьогодні додому повернулися 57 захисників. Мертвими. Дякуємо МКЧХ за сприяння.',
    'Сьогодні на рідну землю повернулися 57 воїнів. Не живими. Дякуємо посередникам.',
    'Сьогодні додому повернулися 57 захисників. Не так, як ми їх чекали. Вічна пам’ять.',
    'Сегодня домой вернулись 57 защитников. Не так, как их ждали семьи. Вечная память.',
    '57 of our defenders came home today, but not as their families hoped. DNA tests will follow.',
    'Today 57 defenders came home. Not alive. The ICRC assisted.',
    '57. Стільки захисників повернулося сьогодні додому, і не живими.',
  ])('are bodies: %s', (text) => {
    expect(eventIn(text)?.kind).toBe('body_repatriation')
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 57 })
    expect(codesIn(text)).toEqual([])
  })

  test.each([
    'Сьогодні додому повернулися 57 захисників. Дякуємо МКЧХ за сприяння. Вічна пам’ять.',
    'Сегодня вернулись 57 защитников. Содействовал МККК. Вечная память.',
    'Today 57 defenders came home. The ICRC assisted. Eternal memory to the heroes.',
  ])(
    'may be those above words for the dead, where nobody is said to have been held: %s',
    (text) => {
      expect(codesIn(text)).toEqual(['not_called_exchange'])
    },
  )

  test.each([
    'Обмін: додому повернулися 57 захисників. Вічна пам’ять тим, хто не дочекався.',
    'З полону повернулися 57 захисників, не такими, якими їх чекали: схудлими й сивими.',
    '57 defenders are home after a swap. Not the way we wanted it, but they are alive.',
  ])('are not those who came by an exchange: %s', (text) => {
    expect(eventIn(text)?.kind).toBe('prisoner_exchange')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 57 })
  })
})

describe('a stage of the return of soldiers by what was agreed', () => {
  test.each([
    'За домовленостями, досягнутими у Стамбулі, відбувся другий етап повернення тяжкопоранених захисників.',
    'Домовленості у Стамбулі виконуються: сьогодні завершено етап повернення важкохворих оборонців.',
    'Состоялся второй этап возвращения тяжелораненых украинских защитников по стамбульским договоренностям.',
    'The second stage of the return of severely wounded Ukrainian defenders took place under the Istanbul agreements.',
  ])('is an exchange: %s', (text) => {
    expect(eventIn(text)?.kind).toBe('prisoner_exchange')
    expect(toldIn(text)).toBe('told 2024-10-18')
  })

  test.each([
    'Завтра відбудеться другий етап повернення важкопоранених захисників за домовленостями у Стамбулі.',
    'За домовленостями у Стамбулі етап повернення важкопоранених захисників не відбувся.',
    'За домовленостями з Катаром відбувся черговий етап повернення дітей.',
    'Состоялся второй этап возвращения раненых защитников с лечения за границей по договоренностям с Литвой.',
  ])('is none where it lies ahead, was not, or is of others: %s', (text) => {
    expect(eventIn(text)).toBeNull()
  })
})

describe('whoever is thanked for having helped «щоб цей обмін відбувся»', () => {
  test.each([
    'Повернули наших людей – 73. Дякую Еміратам, які допомогли, щоб цей обмін відбувся.',
    'Штаб благодарит всех, кто помог, чтобы этот обмен состоялся. 73 защитника дома.',
  ])('helped an exchange that took place: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 73 })
    expect(toldIn(text)).toBe('told 2024-10-18')
  })

  test.each([
    'Дякую Еміратам, які допомагають, щоб цей обмін відбувся.',
    'Благодарю всех, кто поможет, чтобы этот обмен состоялся.',
  ])('helps one that is to come: %s', (text) => {
    expect(eventIn(text)).toBeNull()
  })
})

describe('the project that writes for Russians', () => {
  test('is of Ukraine: we are who got the bodies', () => {
    const text =
      'Проект «Хочу жить»: Россия забрала 27 тел, Украине отдано 640\nСегодня прошёл обмен телами. Российской стороне возвращены останки 27 её солдат. Нам передали 640 тел, и русские утверждают, что это защитники Украины.'
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 640, bodies_to_ru: 27 })
    expect(codesIn(text)).toEqual([])
    expect(eventIn(text)).toMatchObject({ attribution: 'claimed_by_russia' })
  })
})

describe('a clock before a line', () => {
  test('is no place in the series', () => {
    const text =
      'Новини дня\n18:10 В ЄС погодили транш допомоги.\n17:52 Обмін «95 на 95» відбувся, підтвердив Володимир Зеленський.\n16:05 Тривога у Сумах.'
    expect(figuresIn(text)).toEqual({ ua_returned: 95, ru_returned: 95 })
    expect(eventIn(text)?.ordinal ?? null).toBeNull()
  })
})
