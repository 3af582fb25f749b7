import { describe, expect, test } from 'vitest'
import { figuresIn, readOn } from './told.ts'

const { toldIn } = readOn('2025-03-28')

describe('the fallen who will be buried', () => {
  test.each([
    'Ще 61 полеглий український воїн буде похований у рідній землі.\n\nЇхні тіла сьогодні повернули додому, повідомило Міністерство.',
    'Ще 61 полеглий захисник знайде спочинок у рідній землі. Їхні тіла сьогодні доправили в Україну, повідомив Коордштаб.',
    '61 погибший украинский воин обретёт покой на родной земле. Их тела сегодня вернули домой, сообщил Коордштаб.',
    'Sixty-one more fallen Ukrainian soldiers will be laid to rest in their own soil. Their bodies were brought home today, the Coordination Headquarters said.',
  ])('are counted where their bodies have come: %s', (text) => {
    expect(figuresIn(text, '2025-03-28')).toEqual({ bodies_to_ua: 61 })
  })

  test.each([
    'Завтра у Львові поховають 12 полеглих воїнів. Їхні тіла вчора привезли додому з моргу.',
    'На Львівщині поховають 14 полеглих воїнів. Їхні тіла сьогодні привезли додому, кортеж зустріли на колінах.',
    'Ще 61 полеглий захисник буде похований у рідній землі. Їхні тіла завтра повернуть додому.',
  ])('are no news in their town, or before they come: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

describe('what Russia got then and gets now', () => {
  test.each([
    'Сьогодні в Україну повернуто тіла 610 загиблих захисників, повідомив Коордштаб.\n\nУ січні, нагадаємо, донецький напрямок мав 421 тіло. Натомість Росії перепало тоді 49, а цього разу, за словами депутата Держдуми, сорок три.',
    'Сегодня в Украину возвращены тела 610 погибших защитников, сообщил Коордштаб.\n\nВ январе, напомним, донецкое направление насчитывало 421 тело. России взамен досталось тогда 49, а в этот раз, по словам депутата Госдумы, 43.',
  ])('are two numbers: %s', (text) => {
    expect(figuresIn(text, '2025-03-28')).toEqual({ bodies_to_ua: 610, bodies_to_ru: 43 })
  })

  test('is not known today where only the older number is told', () => {
    const text =
      'Сьогодні в Україну повернуто тіла 610 загиблих захисників, повідомив Коордштаб.\n\nУ січні, нагадаємо, донецький напрямок мав 421 тіло. Натомість Росії перепало тоді 49, а цього разу вона мовчить.'
    expect(figuresIn(text, '2025-03-28')).toEqual({ bodies_to_ua: 610 })
  })
})

describe('lorries with bodies', () => {
  test.each([
    'While Moscow kept saying that Kyiv did not want its dead, lorries with 610 bodies crossed to the Ukrainian side on Friday, the Coordination Headquarters said.',
    'Trucks with the remains of 610 soldiers crossed to the Ukrainian side today, the Coordination Headquarters said.',
    'Рефрижератори з тілами 610 полеглих сьогодні переїхали на українську сторону, повідомив Коордштаб.',
    'Вантажівки з 610 тілами сьогодні прибули в Україну, повідомив Коордштаб.',
    'Грузовики с 610 телами сегодня прибыли в Украину, сообщил Коордштаб.',
  ])('that have crossed bring them home: %s', (text) => {
    expect(figuresIn(text, '2025-03-28')).toEqual({ bodies_to_ua: 610 })
    expect(toldIn(text)).toBe('told 2025-03-28')
  })

  test.each([
    'Lorries with 610 bodies wait to cross to the Ukrainian side, Moscow says.',
    'Moscow says lorries with 610 bodies could have crossed to the Ukrainian side on Saturday. Kyiv denies it.',
    'Twelve Russian soldiers crossed to the Ukrainian side today and surrendered. Bodies of others remain in the field.',
  ])('that have not, or soldiers who did, bring nobody: %s', (text) => {
    expect(toldIn(text)).not.toMatch(/^told/u)
  })
})
