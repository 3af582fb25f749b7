import { describe, expect, test } from 'vitest'
import { messagesIn } from '#notification/catalogue/catalogue.ts'

const uk = messagesIn('uk')
const ru = messagesIn('ru')
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('Russian counts', () => {
  test.for([
    [1, 'домой вернулся 1 человек', 'Украине передан 1 человек'],
    [3, 'домой вернулись 3 человека', 'Украине передано 3 человека'],
    [21, 'домой вернулся 21 человек', 'Украине передан 21 человек'],
    [84, 'домой вернулись 84 человека', 'Украине передано 84 человека'],
    [1000, 'домой вернулись 1 000 человек', 'Украине передано 1 000 человек'],
  ] as const)('%i people', ([value, title, given]) => {
    expect(plain(ru.exchange.title(value))).toBe(`Обмен пленными: ${title}`)
    expect(plain(ru.exchange.handedToUkraine(value))).toBe(given)
  })

  test.for([
    [1, '1 тело (останки), которое, по утверждению российской стороны, принадлежит'],
    [2, '2 тела (останки), которые, по утверждению российской стороны, принадлежат'],
    [6057, '6 057 тел (останков), которые, по утверждению российской стороны, принадлежат'],
  ] as const)('%i bodies', ([value, words]) => {
    expect(plain(ru.bodies.returned('Координационный штаб', value, true))).toContain(
      `в Украину возвращено ${words}`,
    )
  })

  test.for([
    [1, 'один человек из них погиб'],
    [5, 'пятеро из них погибли'],
    [12, '12 человек из них погибли'],
  ] as const)('%i who died in captivity', ([value, words]) => {
    expect(plain(ru.bodies.captivity('Координационного штаба', value))).toContain(words)
  })

  test('places have the names of their own country', () => {
    expect(ru.names.places(['Pokrovsk direction', 'Bakhmut direction', 'Kharkiv region'])).toBe(
      'Покровское и Бахмутское направления; Харьковская область',
    )
  })
})

/** Every path in a catalogue and whether a value, a function or a list stands there. */
const pathsOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, `${path}.${key}`))
    : [`${path}: ${Array.isArray(value) ? `list of ${value.length}` : typeof value}`]

describe('the catalogues', () => {
  test.for(['en', 'ru'] as const)('say in %s all that they say in Ukrainian', (lang) => {
    expect(pathsOf(messagesIn(lang)).toSorted()).toEqual(pathsOf(uk).toSorted())
  })
})
