import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn, sidesIn } = readOn('2026-05-21')

describe("figures that Russia has otherwise are none of Ukraine's", () => {
  test.for<readonly [string, string]>([
    [
      'Відбувся обмін. Повернулися 140 військових та 12 цивільних. У росіян числа інші: 140 військових і 17 цивільних.',
      '152 157',
    ],
    [
      'Відбувся обмін полоненими: вдома 152 людини. Цифри Росії відрізняються: 140 військових і 12 цивільних.',
      '152 152',
    ],
    ['Обмін відбувся: 152 людини вдома. У Москві цифри свої: 140 військових.', '152 140'],
    [
      'Состоялся обмен пленными: домой вернулись 152 человека. У россиян цифры другие: 140 военных и 17 гражданских.',
      '152 157',
    ],
    [
      "A prisoner swap took place: 140 soldiers and 12 civilians are home. Moscow's figures differ: 140 soldiers and 17 civilians.",
      '152 157',
    ],
    [
      'A prisoner swap took place: 140 soldiers and 12 civilians are home. The Russian side has different figures: 140 soldiers and 17 civilians.',
      '152 157',
    ],
    [
      'Ukraine got back 152 of its citizens today in an exchange. The Russian ministry has other figures. It speaks of 140 returned on each side.',
      '152 140',
    ],
    [
      'Сьогодні в обміні Україна повернула 152 людей. У Москви цифри інші. Там говорять про 140 своїх військових.',
      '152 140',
    ],
  ])('«%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })

  test.for<readonly [string, string]>([
    [
      'Відбувся обмін полоненими: вдома 140 військових і 12 цивільних. У росіян числа інші: 140 і 17.',
      '152 -',
    ],
    [
      'Состоялся обмен пленными: дома 140 военных и 12 гражданских. У россиян числа другие: 140 и 17.',
      '152 -',
    ],
    [
      'A prisoner swap took place: 140 soldiers and 12 civilians are home. The Russians have other numbers: 140 and 17.',
      '152 -',
    ],
    [
      'Відбувся обмін полоненими: вдома 152 людини, 12 з них цивільні. У росіян числа інші: 140 і 17 цивільних.',
      '152 -',
    ],
    [
      'Відбувся обмін полоненими: вдома 140 військових і 12 цивільних. У росіян числа інші: вони кажуть про 140 українців.',
      '152 -',
    ],
    [
      'A prisoner swap took place: 140 soldiers and 12 civilians are home. The Russian ministry gives different figures: 140 Ukrainians and 17 civilians.',
      '152 -',
    ],
  ])('two without nouns, or their word on ours, are nobody’s figure: «%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
    expect(figuresIn(text)['ua_civilians'] ?? 12).toBe(12)
  })

  test.for<readonly [string, string]>([
    [
      'Відбувся обмін. Повернулися 140 військових та 12 цивільних. У росіян числа такі ж: 140 військових і 12 цивільних.',
      '152 152',
    ],
    [
      'A prisoner swap took place: 140 Ukrainian soldiers and 12 civilians are home. Other numbers have not been given.',
      '152 -',
    ],
  ])('but the same, or no word of theirs: «%s»', ([text, counted]) => {
    expect(sidesIn(text)).toBe(counted)
  })
})

describe('what so many did or got is no number of an exchange', () => {
  test.for([
    'Відбувся обмін полоненими. Загалом 430 бійців пройшли реабілітацію.',
    'Сьогодні відбувся обмін. Загалом 430 захисників отримали виплати.',
    'Украина провела обмен. Всего 430 защитников прошли реабилитацию.',
    'A prisoner exchange took place today. A total of 430 soldiers have gone through rehabilitation.',
  ])('«%s»', (text) => {
    expect(figuresIn(text)).toEqual({})
  })

  test.for([
    'Обмін полоненими відбувся. Загалом 430 бійців удома.',
    'Обмін полоненими відбувся. Загалом 430 бійців повернулися, усі пройшли реабілітацію.',
  ])('but those who came are: «%s»', (text) => {
    expect(figuresIn(text)['ua_returned']).toBe(430)
  })
})
