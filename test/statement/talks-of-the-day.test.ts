import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { eventIn, figuresIn } = readOn('2025-05-16')

describe('talks that only went on at the same time tie nothing', () => {
  test.each([
    'Поки в Стамбулі сідали за стіл переговорів, на кордоні Україна забрала 733 тіла полеглих.',
    'While talks went on in Istanbul, 733 bodies were handed over to Ukraine.',
    'В Украине получили 733 тела защитников. В день стамбульской встречи их привезли в Киев.',
    'Україна повернула 733 полеглих. Передача сталася під час переговорів у Стамбулі.',
  ])('%s', (text) => {
    expect([figuresIn(text)['bodies_to_ua'], eventIn(text)?.agreement]).toEqual([733, null])
  })

  test.each([
    'Україна повернула 733 тіла полеглих за домовленостями, досягнутими під час переговорів у Стамбулі.',
    'Ukraine has received 733 bodies. The handover was agreed during talks in Istanbul.',
  ])('and what was agreed there does: %s', (text) => {
    expect(eventIn(text, '2025-07-17')?.agreement?.id).toBe('istanbul_june_2025')
  })
})

describe('an agreement of exchanges before is none of this one', () => {
  test.each([
    'Україна повернула 96 воїнів. Попередні обміни цього літа проводили за домовленостями, досягнутими в Стамбулі.',
    '96 soldiers are back in Ukraine after a swap. Previous swaps this summer were carried out under understandings reached in Istanbul.',
    '96 українців визволено в 67-му обміні. Штаб нагадує про понад тисячу інших, повернутих у червні за стамбульськими домовленостями.',
  ])('%s', (text) => {
    expect(eventIn(text, '2025-10-02')?.agreement).toBeNull()
  })

  test('unless this one is likened to them', () => {
    const text =
      'Як і попередні обміни, цей відбувся за стамбульськими домовленостями. Україна повернула 96 воїнів.'
    expect(eventIn(text, '2025-10-02')?.agreement?.id).toBe('other:istanbul_unspecified')
  })
})

describe('who only greets an exchange whose mediators nobody names has not mediated', () => {
  test.each([
    '96 украинцев дома после обмена. Посредников Минобороны не называет; обмен приветствовал президент Турции.',
    '96 украинцев дома после обмена. Посреднических услуг не упоминает никто; президент США поздравил обе стороны.',
    '96 українців удома після обміну. Посередників не називають; президент Туреччини привітав обмін.',
  ])('%s', (text) => {
    expect(eventIn(text)?.mediators).toEqual([])
  })

  test.each([
    '96 українців удома після обміну. Посередників, крім ОАЕ, не називають.',
    '96 українців удома після обміну. Посередником знову були ОАЕ, не називаючи деталей, пише штаб.',
    '96 украинцев дома после обмена. Не называя имён, в Минобороны сообщили, что посредниками выступили ОАЭ.',
    '96 Ukrainians are home after a swap. The UAE, not named at first, was the mediator.',
  ])('and who is named has: %s', (text) => {
    expect(eventIn(text)?.mediators).toEqual(['UAE'])
  })
})

describe('Russians on the way back are those whom Russia got', () => {
  test.each([
    '733 bodies arrived in Ukraine on Friday. Forty-one Russian soldiers made the opposite journey, a lawmaker said.',
    '733 тела переданы Украине. Обратный путь проделали 41 российских военных, сообщил Саралиев.',
    '733 тіла повернули в Україну сьогодні. Зворотну дорогу подолали 41 російський військовий.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 733, bodies_to_ru: 41 })
  })

  test.each([
    'Україна повернула 96 військових. Зворотну дорогу додому 12 із них проїхали лежачи.',
    'Україна повернула 96 військових. Зворотний шлях додому зайняв 14 годин.',
    'Украина вернула 96 военных. Обратный путь из плена занял у них 900 дней.',
  ])('and the way home of others counts nobody: %s', (text) => {
    expect(figuresIn(text)['ru_returned']).toBeUndefined()
  })
})
