import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { sidesIn, toldIn, figuresIn } = readOn('2024-01-31')

describe('what follows a pause is of today, whatever day began the pause', () => {
  test.each([
    'Після перерви, спричиненої подіями 24 січня, вдалося продовжити обміни. Додому їдуть 207 захисників.',
    'Після паузи, викликаної падінням літака 24 січня, вдалося провести обмін полоненими. Вдома 207 захисників.',
    'После перерыва, вызванного событиями 24 января, удалось продолжить обмены пленными. Домой едут 207 украинских защитников.',
    'After a pause caused by the events of 24 January, it was possible to resume prisoner exchanges. On their way home are 207 Ukrainian defenders.',
  ])('%s', (text) => {
    expect(sidesIn(text)).toBe('207 -')
    expect(toldIn(text)).toBe('told 2024-01-31')
  })

  test.each([
    'Після обміну 3 січня вдалося дізнатися про долю ще 12 захисників.',
    'После обмена 3 января удалось узнать о судьбе ещё 12 защитников.',
  ])('and what follows an exchange of another day is no news: %s', (text) => {
    expect(toldIn(text)).toBe('none')
  })
})

describe('some of those above', () => {
  test('are no more of them where the text says what they are', () => {
    const text =
      'Russia and Ukraine traded 60 prisoners of war apiece on Wednesday. There were 60 of them on our buses, four being civilians.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 60, ua_civilians: 4 })
  })

  test('and the number of a scheme said again is not of those outside it', () => {
    const text =
      'Сьогодні відбувся обмін. 175 військових повернулися за схемою «сто сімдесят пʼять на стільки ж», а ще 22-х росіяни віддали поза цим обміном.'
    expect(sidesIn(text)).not.toMatch(/^350/u)
  })
})

test('civilians of a machine translation are civilians', () => {
  const text =
    'Today at home are 60 our defenders. Together with them 12 civil are coming back, told the Coordination Headquarters. Moscow got 60 servicemen, and separately 12 peaceful citizens.'
  expect(figuresIn(text)).toMatchObject({ ua_returned: 72, ua_civilians: 12, ru_returned: 72 })
})

describe('how long a pause lasted adds nobody up', () => {
  test.each([
    'Затишье, длившееся с начала октября, позади: 31 января стороны отдали друг другу по 118 пленных.',
    'Перерыв, тянувшийся с осени, закончился: Россия и Украина обменяли по 118 военнопленных.',
    'Затишшя, що тягнулося з початку грудня, минуло: сторони передали одна одній по 118 військовополонених.',
    'Перерва, що тривала з початку грудня, позаду: Україна та Росія обміняли по 118 полонених.',
    'The lull that had dragged on since early December is over: the sides swapped 118 prisoners each.',
  ])('%s', (text) => {
    expect(sidesIn(text)).toBe('118 118')
    expect(toldIn(text)).toBe('told 2024-01-31')
  })
})
