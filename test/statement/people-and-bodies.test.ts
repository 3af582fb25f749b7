import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

const read = (text: string, published = '2025-11-20') => extractStatements({ text, published })
const eventOf = (text: string, published?: string) =>
  read(text, published).find((one) => isEvent(one))

describe('people and bodies in one text', () => {
  test.each([
    ['Today’s prisoner swap brought home 103 soldiers and the bodies of three volunteers.', 103, 3],
    [
      'В рамках обмена сегодня домой вернулись 116 украинцев, возвращены и тела четырех добровольцев.',
      116,
      4,
    ],
    [
      'У межах обміну сьогодні додому повернулися 116 захисників та тіла чотирьох добровольців.',
      116,
      4,
    ],
    [
      '116 Ukrainians were freed in a swap today. Ukraine received the bodies of two volunteers, a Briton and a New Zealander, and in addition the body of a Ukrainian volunteer.',
      116,
      3,
    ],
  ])('are an exchange where people are counted first: «%s»', (text, people, bodies) => {
    expect(eventOf(text)).toMatchObject({
      kind: 'prisoner_exchange',
      figures: { ua_returned: { value: people }, bodies_to_ua: { value: bodies } },
      review: [],
    })
  })

  test('may be two events, of which the second waits', () => {
    const events = read(
      'Репатріація: повернуто тіла 212 полеглих. Того ж дня додому з полону повернулися 75 захисників.',
    ).filter((one) => isEvent(one))
    expect(events.map(({ kind }) => kind)).toEqual(['body_repatriation', 'prisoner_exchange'])
    expect(events[1]?.review.map(({ code }) => code)).toContain('second_event')
  })

  test.each([
    'Обмін тілами: сьогодні Україна отримала 1000 військових, чиї тіла зберігалися в моргах.',
    'В ходе обмена сегодня Украина получила 500 бойцов, тела которых хранились в моргах РФ.',
  ])('are no people where bodies are theirs: «%s»', (text) => {
    expect(eventOf(text)?.kind).not.toBe('prisoner_exchange')
  })

  test('an exchange that its own text puts off waits', () => {
    const text =
      'The exchange of wounded prisoners got under way on November 19, Medinsky said. Kiev, however, suddenly postponed the prisoner swap for an indefinite time.'
    expect(eventOf(text)?.review.map(({ code }) => code) ?? ['none']).not.toEqual([])
  })
})
