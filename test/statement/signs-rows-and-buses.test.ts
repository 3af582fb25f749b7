import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn } = readOn('2025-09-30')

describe('numbers joined by a sign are added up', () => {
  test('of Russia’s own', () => {
    const text = 'Обмін: удома 170 військових, 12 цивільних. Росія повідомляє про 170 + 12 своїх.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 182, ru_returned: 182 })
  })

  test.each([
    'Обмін сьогодні: удома 170 + 12 захисників. Росія забрала 170 своїх.',
    'Prisoner swap today: 170 + 12 Ukrainians are home, 170 Russians went back.',
  ])('and of ours: %s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 182, ru_returned: 170 })
  })

  test('Neither of them is all that Russia got', () => {
    const text = 'Обмін: удома 170 військових, 12 цивільних. У росіян – також 170 + 12, повідомляє їхнє міноборони.' // prettier-ignore
    expect([undefined, 182]).toContain(figuresIn(text)['ru_returned'])
  })

  test('Telephone numbers add nobody', () => {
    const text = 'Обмін: удома 84 захисники. Гаряча лінія: 044 + 380 50.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 84 })
  })
})

describe('services in a row, whatever verb opens it, are no whole one by one', () => {
  test.each([
    'Сили оборони дочекалися своїх: ЗСУ – 120, Нацгвардія – 40, прикордонники – 10. Також звільнено 12 цивільних. Обмін відбувся сьогодні.',
    'Обмін відбувся. Повернулися ЗСУ – 120, Нацгвардія – 40, прикордонники – 10. Також звільнено 12 цивільних.',
    'Обмен состоялся. Из плена вернулись ВСУ – 120, Нацгвардия – 40, пограничники – 10. Также освобождены 12 гражданских.',
    'Обмен состоялся. Домой вернулись: ВСУ – 120, Нацгвардия – 40, пограничники – 10. Также освобождены 12 гражданских.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 182, ua_military: 170, ua_civilians: 12 })
    expect(codesIn(text)).toEqual([])
  })
})

describe('who left the buses of an exchange came', () => {
  test.each([
    'Тривав обмін з ранку. Звідти вийшли 120 чоловіків і три жінки.',
    'Обмен украинцев на россиян состоялся утром. Из автобусов вышли 120 мужчин и три женщины из российского плена.',
    'The prisoner exchange was over by noon. Off the buses came 120 men and three women.',
  ])('%s', (text) => {
    expect(figuresIn(text)).toMatchObject({ ua_returned: 123, ua_women: 3 })
  })

  test('Reporters and doctors who left them did not', () => {
    const text = 'Обмін відбувся. З автобусів вийшли журналісти й 12 лікарів.'
    expect(figuresIn(text)).toEqual({})
  })
})

test('What a ministry tells apart from other news is of all who came', () => {
  const text = 'Сводка Минобороны РФ: сбито 33 беспилотника. Отдельно ведомство сообщило о возвращении 140 военнослужащих, взамен переданы 140 пленных ВСУ.' // prettier-ignore
  expect(figuresIn(text)).toMatchObject({ ua_returned: 140, ru_returned: 140 })
})

test('A sum of two days is not all who came today', () => {
  const text =
    'Сьогодні другий етап обміну: до України їдуть 307 захисників, учора – 270 військових. І 120 цивільних. Разом 697.'
  expect(codesIn(text).length > 0 || figuresIn(text)['ua_returned'] !== 697).toBe(true)
})
