import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn, toldIn } = readOn('2025-08-14')

describe('a number below a greater one of the headline waits for a person', () => {
  test.each([
    'Ukraine gets 130 back, medics of Azovstal included\nSince Russia invaded, nobody had seen the like of that swap: 130 people walked out of captivity on Thursday, August 14.\nOf those now free, 12 are medics. A lawmaker alone bought the liberty of 118 of its fighters.',
    'Київ повернув 130 своїх людей\nВід початку вторгнення такого обміну не бувало: 130 людей вийшли з неволі в четвер, 14 серпня.\nЗа самого лише депутата визволили 118 українських бійців.',
  ])('%s', (text) => {
    expect(codesIn(text)).toEqual(['figures_differ'])
  })

  test('a number that stands on top itself is told, whatever came in all', () => {
    const text =
      'Сьогодні з полону повернулися 63 захисники.\nУкраїна за два дні обміну повернула вже 154 людини.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 63 })
    expect(toldIn(text)).toBe('told 2025-08-14')
  })
})

describe('whom Ukraine herself counts goes before whom Russia counts: a smaller number of hers waits', () => {
  test.each([
    '61 российский боец больше не в плену\n14 августа, рапортует Минобороны РФ, с земель, где распоряжается киевский режим, доставлен 61 военнослужащий. Скольких отдали Киеву, в сводке нет.\nПробел заполнил глава украинского Офиса президента: 118 военных, из них 111 мужчин и семь женщин.',
    '61 російський боєць більше не в полоні\n14 серпня, рапортує міноборони рф, із земель, де порядкує Київ, доставлено 61 військового. Скількох віддали Києву, у зведенні немає.\nПрогалину заповнив очільник Офісу Президента: 118 військових, із них 111 чоловіків і сім жінок.',
  ])('%s', (text) => {
    expect(codesIn(text)).toEqual(['figures_differ'])
  })

  test('and her own is told', () => {
    const text =
      'Київ і Москва провели обмін\nРосійське міноборони каже про 61 військового, повернутого сьогодні в Україну.\nУ Коордштабі говорять про 118 українських військових.'
    expect(toldIn(text)).toBe('told 2025-08-14')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 118 })
  })
})

describe('how old one of them is counts nobody', () => {
  test.each([
    'Twenty-five Ukrainians, the oldest of them 60 and the youngest 24, returned on Thursday in a prisoner swap.',
    'Двадцять п’ять українців, найстаршому з них 60, наймолодшому 24, повернулися сьогодні з полону.',
    'Двадцать пять украинцев, старшему из них 60, младшему 24, вернулись сегодня из плена по обмену.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-14')
    expect(figuresIn(text)).toMatchObject({ ua_returned: 25 })
  })
})

describe('a headline that gives both numbers to «us» and «them» contradicts no sentence that names the sides', () => {
  test.each([
    'Обмін тілами: їм – 43, нам – 37\nСьогодні Росія й Україна обмінялися тілами полеглих. Російській стороні повернули 43 загиблих, українській віддали 37.\nКоордштаб повернення 37 тіл підтвердив.',
  ])('%s', (text) => {
    expect(toldIn(text)).toBe('told 2025-08-14')
    expect(figuresIn(text)).toEqual({ bodies_to_ua: 37, bodies_to_ru: 43 })
  })

  test('and sentences that give each side the number of the other one do', () => {
    const text =
      'Сегодня Украине вернули тела 502 военных, России – 48.\nКоординационный штаб сообщил, что Украина получила 48 тел. Россия получила 502.'
    expect(codesIn(text)).toEqual(['figures_differ'])
  })
})
