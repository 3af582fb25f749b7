import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { figuresIn } = readOn('2026-04-17')
const OURS = { ua_returned: 190, ua_military: 172, ua_civilians: 18 }
const BOTH = { ...OURS, ru_returned: 190, ru_civilians: 18 }

describe('soldiers and civilians of Russia as many as those of Ukraine', () => {
  test.each([
    'Обмін відбувся: вдома 172 воїни та 18 цивільних. Москва звітує про 172 військових і 18 цивільних.',
    'Обмін відбувся: вдома 172 воїни та 18 цивільних. Міноборони РФ оголосило ті самі цифри: 172 військових, 18 цивільних, серед них куряни.',
    'Обмен: домой в Украину вернулись 172 военных и 18 гражданских. Россия сообщает о 172 военных и 18 гражданских.',
    'Swap: 172 soldiers and 18 civilians are home. Moscow reports 172 soldiers and 18 civilians.',
    'Kyiv and Moscow swapped 190 people each today. Both capitals described the groups in the same terms, 172 servicemen and 18 civilians.',
    'Сторони обмінялися полоненими: по 190 осіб. Склад груп однаковий: 172 військових і 18 цивільних.',
  ])('are told where only she names them, or both are said to be alike: %s', (text) => {
    expect(figuresIn(text)).toEqual(BOTH)
  })

  test.each([
    'Swap: 172 soldiers and 18 civilians are home. Moscow held 172 soldiers and 18 civilians in three prisons.',
    'Swap: 172 soldiers and 18 civilians are home. Russia says it handed over 172 soldiers and 18 civilians.',
  ])('are not where it held or gave them: %s', (text) => {
    expect(figuresIn(text)).toEqual(OURS)
  })
})

describe('a word of all that is said of soldiers', () => {
  test('leaves the civilians who came with them apart', () => {
    const text =
      'Kyiv and Moscow swapped 172 service members each today. Eighteen Ukrainian civilians were also set free. All the freed servicemen are privates and sergeants.'
    expect(figuresIn(text)).toMatchObject({ ua_returned: 190, ua_military: 172, ua_civilians: 18 })
  })

  test('is of everybody where no civilians came', () => {
    const text = 'Обмін: 172 українці вдома. Усі вони — військові.'
    expect(figuresIn(text)).toEqual({ ua_returned: 172, ua_military: 172 })
  })
})

describe('a number behind the only kind that is named before a colon', () => {
  test.each([
    'Обмін. Додому прибули військові та цивільні. Усього 64 людини. Цивільні в групі переважають: їх 41, військових 23.',
    'Обмін. Додому прибули військові та цивільні. Усього 64 людини. Цивільних цього разу більшість: їх 41, військових 23.',
  ])('is theirs: %s', (text) => {
    expect(figuresIn(text)).toEqual({ ua_returned: 64, ua_military: 23, ua_civilians: 41 })
  })

  test('is none of those who came where they are still held', () => {
    const text = 'Обмін: додому повернулися 64 українці. Росія досі тримає цивільних: їх 15000.'
    expect(figuresIn(text)).toEqual({ ua_returned: 64 })
  })
})
