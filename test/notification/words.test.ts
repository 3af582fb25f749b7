import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messagesIn } from '#notification/catalogue/catalogue.ts'
import { escape, isWebAddress, shorten } from '#notification/html.ts'
import { LANGUAGES } from '#notification/reader.ts'
import { instant } from '#post/post.ts'

const uk = messagesIn('uk')
const en = messagesIn('en')
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('Ukrainian counts', () => {
  test.for([
    [1, 'додому повернулася 1 людина'],
    [2, 'додому повернулися 2 людини'],
    [5, 'додому повернулися 5 людей'],
    [11, 'додому повернулися 11 людей'],
    [21, 'додому повернулася 21 людина'],
    [84, 'додому повернулися 84 людини'],
    [112, 'додому повернулися 112 людей'],
    [1000, 'додому повернулися 1 000 людей'],
  ] as const)('%i people as "%s"', ([value, words]) => {
    expect(plain(uk.exchange.title(value))).toBe(`Обмін полоненими: ${words}`)
  })

  test.for([
    [1, '1 військовий', '1 цивільна особа', '1 дитина', '1 жінка'],
    [33, '33 військові', '33 цивільні особи', '33 дитини', '33 жінки'],
    [51, '51 військовий', '51 цивільна особа', '51 дитина', '51 жінка'],
    [205, '205 військових', '205 цивільних осіб', '205 дітей', '205 жінок'],
  ] as const)('%i of each part', ([value, military, civilians, children, women]) => {
    const { exchange } = uk
    expect(
      [exchange.military, exchange.civilians, exchange.children, exchange.women].map((word) =>
        plain(word(value)),
      ),
    ).toEqual([military, civilians, children, women])
  })

  test.for([
    [1, 'Україні передано 1 особу', 'до Росії повернулася 1 особа'],
    [3, 'Україні передано 3 особи', 'до Росії повернулися 3 особи'],
    [19, 'Україні передано 19 осіб', 'до Росії повернулися 19 осіб'],
    [101, 'Україні передано 101 особу', 'до Росії повернулася 101 особа'],
  ] as const)('%i persons handed over and returned', ([value, given, returned]) => {
    expect(plain(uk.exchange.handedToUkraine(value))).toBe(given)
    expect(plain(uk.exchange.returnedToRussia(value))).toBe(returned)
  })

  test.for([
    [1, '1 тіло, яке, за твердженням російської сторони, належить українському військовослужбовцю'],
    [2, '2 тіла, які, за твердженням російської сторони, належать українським військовослужбовцям'],
    [
      21,
      '21 тіло, які, за твердженням російської сторони, належать українським військовослужбовцям',
    ],
    [
      6057,
      '6 057 тіл, які, за твердженням російської сторони, належать українським військовослужбовцям',
    ],
  ] as const)('%i bodies', ([value, words]) => {
    expect(plain(uk.bodies.returned('Координаційний штаб', value, true))).toBe(
      `Координаційний штаб: в Україну повернуто ${words}.`,
    )
  })

  test.for([
    [1, 'одна особа з них загинула'],
    [2, 'двоє з них загинули'],
    [5, 'п’ятеро з них загинули'],
    [10, 'десятеро з них загинули'],
    [12, '12 осіб з них загинули'],
  ] as const)('%i who died in captivity', ([value, words]) => {
    expect(plain(uk.bodies.captivity('Координаційного штабу', value))).toBe(
      `За даними Координаційного штабу, ${words} в полоні.`,
    )
  })

  test.for([
    [0, 'щойно'],
    [-3, 'щойно'],
    [1, '1 хвилину тому'],
    [2, '2 хвилини тому'],
    [45, '45 хвилин тому'],
    [60, '1 годину тому'],
    [180, '3 години тому'],
    [1440, '24 години тому'],
    [2880, '2 дні тому'],
    [7200, '5 днів тому'],
  ] as const)('%i minutes ago', ([minutes, words]) => {
    expect(plain(uk.status.ago(minutes))).toBe(words)
  })

  test.for([
    [146, 146, 'За дописами сторін — 146 осіб.'],
    [146, 331, 'За дописами сторін — від 146 до 331 особи.'],
    [146, 335, 'За дописами сторін — від 146 до 335 осіб.'],
    [0, 185, 'За дописами сторін — щонайбільше 185 осіб.'],
  ] as const)('progress from %i to %i', ([from, to, words]) => {
    expect(plain(uk.status.progress(from, to))).toBe(words)
  })
})

describe('English counts', () => {
  test.for([
    [1, '1 person has come home'],
    [84, '84 people have come home'],
    [1000, '1,000 people have come home'],
  ] as const)('%i people as "%s"', ([value, words]) => {
    expect(plain(en.exchange.title(value))).toBe(`Prisoner exchange: ${words}`)
  })

  test.for([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [11, '11th'],
    [12, '12th'],
    [67, '67th'],
    [71, '71st'],
    [113, '113th'],
  ] as const)('the exchange number %i as "%s"', ([value, words]) => {
    expect(en.exchange.ordinal(value)).toBe(`${words} exchange`)
  })
})

describe('sums', () => {
  const none = { events: 0, days: 0, numbered: 0, total: 0, withoutFigure: 0 }
  const uncounted = { events: 2, days: 2, numbered: 1, total: 0, withoutFigure: 2 }

  test.for([
    [none, 'Цього року: обмінів у записах немає.', 'Цього року: передач у записах немає.'],
    [
      uncounted,
      'Цього року: днів з обмінами — 2; 2 обміни — без оприлюдненої кількості.',
      'Цього року: 2 передачі; 2 передачі — без оприлюдненої кількості.',
    ],
  ] as const)('of nothing published are no zero', ([totals, exchanges, bodies]) => {
    expect(plain(uk.status.exchangesThisYear(totals))).toBe(exchanges)
    expect(plain(uk.status.bodiesThisYear(totals))).toBe(bodies)
    for (const words of [en.status.exchangesThisYear(totals), en.status.bodiesThisYear(totals)]) {
      expect(words).not.toMatch(/\b0\b|at least/u)
    }
  })
})

describe('both languages', () => {
  test.for([
    [
      84,
      84,
      '84 особи, усіх названо військовослужбовцями',
      'all of them described as service members',
    ],
    [
      1,
      1,
      '1 особу, названу військовослужбовцем',
      '1 person was handed over to Ukraine, described',
    ],
    [84, 33, '84 особи, із них військових — 33', '33 service members among them'],
    [null, 33, 'військових — 33', '33 service members were handed over'],
  ] as const)('tell %s handed over, %i of them military', ([value, military, inUk, inEn]) => {
    expect(plain(uk.exchange.handedMilitary(value, military))).toContain(inUk)
    expect(plain(en.exchange.handedMilitary(value, military))).toContain(inEn)
  })

  test.for([
    [3, false, '3-й етап', '3rd stage'],
    [2, true, '2-й етап, завершальний', '2nd and final stage'],
    [null, true, 'завершальний етап', 'final stage'],
  ] as const)('tell stage %s, final: %s', ([value, final, inUk, inEn]) => {
    expect(uk.exchange.stage(value, final)).toBe(inUk)
    expect(en.exchange.stage(value, final)).toBe(inEn)
  })

  test.for([
    [0, 'just now'],
    [1, '1 minute ago'],
    [90, '1 hour ago'],
    [7200, '5 days ago'],
  ] as const)('tell that %i minutes are "%s"', ([minutes, words]) => {
    expect(plain(en.status.ago(minutes))).toBe(words)
  })

  test('tell how far an agreement has come only by what was named', () => {
    expect(plain(en.status.progress(146, 146))).toBe(
      'According to the posts of the sides: 146 people.',
    )
    expect(plain(en.status.progress(0, 185))).toBe(
      'According to the posts of the sides: at most 185 people.',
    )
    expect(plain(en.status.shareNotPublished('2 October 2025', null))).toContain('was not said')
    expect(plain(uk.status.shareNotPublished('2 жовтня 2025', null))).toContain('не сказано')
  })

  test('never lose the caution where the number of bodies is not published', () => {
    expect(uk.status.lastBodies('18 вересня 2025', null, true)).toContain('за твердженням')
    expect(en.status.lastBodies('18 September 2025', null, true)).toContain('the Russian side says')
    expect(uk.status.lastBodies('1 травня 2024', null, false)).not.toContain('за твердженням')
  })

  test('say in words that no bodies were handed to the other side', () => {
    expect(uk.bodies.toRussia(0)).toBe('російській стороні тіл не передано')
    expect(en.bodies.toRussia(0)).toBe('no bodies were handed over to the Russian side')
  })

  test.for(LANGUAGES)('have a reason for whatever cannot be read (%s)', (lang) => {
    for (const reason of Object.values(messagesIn(lang).names.unreadable)) {
      expect(messagesIn(lang).status.unreadable('X', '14:20', reason)).toContain(reason)
    }
  })
})

describe('days and moments', () => {
  const at = instant(Date.UTC(2025, 7, 19, 11, 20))

  test('are written out, in the zone of the reader', () => {
    expect(plain(uk.calendar.moment(at, 'Europe/Kyiv'))).toBe('19 серпня 2025, 14:20 (Київ)')
    expect(plain(en.calendar.moment(at, 'Europe/Kyiv'))).toBe('19 August 2025, 14:20 (Kyiv)')
    expect(plain(uk.calendar.moment(at, 'America/New_York'))).toBe(
      '19 серпня 2025, 07:20 (Нью-Йорк)',
    )
    expect(plain(uk.calendar.moment(instant(Date.UTC(2025, 11, 31, 22)), 'Europe/Kyiv'))).toBe(
      '1 січня 2026, 00:00 (Київ)',
    )
  })

  test.for([
    ['2025-08-14', '2025-08-14', '14 серпня 2025'],
    ['2025-08-01', '2025-08-24', '1–24 серпня 2025'],
    ['2022-06-15', '2022-07-02', '15 червня – 2 липня 2022'],
    ['2022-12-30', '2023-01-02', '30 грудня 2022 – 2 січня 2023'],
  ] as const)('from %s to %s', ([from, to, words]) => {
    expect(plain(uk.calendar.days(from, to))).toBe(words)
  })
})

describe('places', () => {
  test('are named as Ukraine names them, directions together', () => {
    expect(
      uk.names.places(['Donetsk direction', 'Kursk region', 'Sumy direction', 'morgues in Russia']),
    ).toBe('Донецький і Сумський напрямки; Курська область; морги на території РФ')
  })

  test('that nobody has a word for are told as they came', () => {
    expect(uk.names.place('Somewhere direction')).toBe('Somewhere direction')
    expect(uk.names.place('constructor')).toBe('constructor')
  })
})

describe('what Telegram shows of the bot', () => {
  test.for(LANGUAGES)('is within its limits in %s', (lang) => {
    const { name, about, description, commands } = messagesIn(lang).profile
    expect(name.length).toBeLessThanOrEqual(64)
    expect(about.length).toBeLessThanOrEqual(120)
    expect(description.length).toBeLessThanOrEqual(512)
    for (const command of commands) {
      expect(command.command).toMatch(/^[a-z0-9_]{1,32}$/u)
      expect(command.description.length).toBeLessThanOrEqual(256)
    }
  })

  test('is not the word for home alone', () => {
    expect(uk.profile.name).toBe('Вдома: дописи штабу')
  })
})

describe('words from outside', () => {
  test('lose what means anything in HTML and nothing else', () => {
    expect(escape('<b>&"\'')).toBe("&lt;b&gt;&amp;&quot;'")
  })

  test('are cut as a person counts signs', () => {
    expect(shorten('слово', 5)).toBe('слово')
    expect(shorten('словом', 5)).toBe('слов…')
    expect(shorten('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 2)).toBe('👨‍👩‍👧…')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(shorten(text, 10).isWellFormed()).toBe(text.isWellFormed())
      }),
    )
  })

  test.for([
    ['https://t.me/Koord_shtab/1', true],
    ['http://127.0.0.1:8080/x', true],
    ['javascript:alert(1)', false],
    ['https://', false],
    ['https://a b', false],
    ['tg://user?id=1', false],
    [`https://example.org/${'a'.repeat(3000)}`, false],
  ] as const)('%s is a web address: %s', ([url, is]) => {
    expect(isWebAddress(url)).toBe(is)
  })
})
