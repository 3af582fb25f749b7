import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, figuresIn } = readOn('2025-10-22')

describe('a number of the last time is none of today', () => {
  test.each([
    [
      'Сьогодні до України повернуто 600 полеглих. Росія отримала 43 тіла минулого разу, цього разу даних немає.',
      { bodies_to_ua: 600 },
    ],
    [
      'Сегодня в рамках репатриации возвращены 600 тел. Россия последний раз получила 24 тела, о сегодняшнем числе не сообщается.',
      { bodies_to_ua: 600 },
    ],
    [
      'Сегодня состоялся обмен пленными, Украина вернула 47 своих. Россия прежде получала по 84, 146, 185 человек, сегодняшняя её цифра неизвестна.',
      { ua_returned: 47 },
    ],
    [
      "Today's prisoner swap brought 30 Ukrainians home. Russia took 28. It is the 73rd swap and the fourth since August, in which 84, 146 and 205 people returned.",
      { ua_returned: 30, ru_returned: 28 },
    ],
    [
      "Today's exchange returned 40 Ukrainians and 40 Russians. It is the twelfth this year; the eleventh returned 205 Ukrainians and 185 Russians.",
      { ua_returned: 40, ru_returned: 40 },
    ],
    [
      'Обмін відбувся сьогодні: 115 українців удома. Це 71-й обмін, минулий приніс нам 205 людей.',
      { ua_returned: 115 },
    ],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures)
  })
})

describe('a number that was only asked for is no number of the exchange', () => {
  test.each([
    [
      'Обмін. 48 наших повернулися сьогодні. Росія забрала 46, хоча вимагала 60.',
      { ua_returned: 48, ru_returned: 46 },
    ],
    [
      'Today 71 Ukrainians were freed in a prisoner exchange. Moscow had asked for 100 of its men; the real number was not disclosed.',
      { ua_returned: 71 },
    ],
    [
      'Сегодня в ходе обмена вернулся 71 украинец. Россия просила 100 своих, числа она не назвала.',
      { ua_returned: 71 },
    ],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures)
  })

  test('but whoever asked and got has got', () => {
    expect(
      figuresIn(
        'Today 71 Ukrainians were freed in a prisoner exchange. Moscow, which had asked for them for a year, received 70 of its men.',
      ),
    ).toEqual({ ua_returned: 71, ru_returned: 70 })
  })
})

describe('a day on which it is half a year since an exchange', () => {
  test.each([
    'Сьогодні минає пів року від великоднього обміну, коли вдома опинилися 277 захисників. Усі пройшли реабілітацію.',
    'Сегодня исполняется полгода со дня обмена, когда домой вернулись 277 защитников.',
    'Today marks half a year since the Easter exchange, when 277 defenders came home.',
  ])('brings nobody home: %s', (text) => {
    expect(codesIn(text)).toEqual(['none'])
  })
})
