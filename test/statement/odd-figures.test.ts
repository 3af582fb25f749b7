import { describe, expect, test } from 'vitest'
import { readOn } from './told.ts'

const { codesIn, eventIn, figuresIn, toldIn } = readOn('2026-04-11')

/** A swap and a transfer that tell how many came in each language. */
const SWAP = {
  uk: (many: string) => `Сьогодні відбувся обмін полоненими. Додому повернулися ${many}.`,
  ru: (many: string) => `Сегодня состоялся обмен пленными. В Украину вернулись ${many}.`,
  en: (many: string) => `A prisoner exchange took place today. ${many} came home from captivity.`,
}
const BODIES = {
  uk: (many: string) => `Сьогодні відбулися репатріаційні заходи. В Україну повернуто ${many}.`,
  ru: (many: string) => `Сегодня прошли репатриационные мероприятия. Украине переданы ${many}.`,
  en: (many: string) => `Repatriation measures took place today. ${many} were returned to Ukraine.`,
}
type Language = keyof typeof SWAP

describe('figures typed oddly are read', () => {
  test.for([
    ['uk', '🔟 захисників', 10],
    ['ru', '🔟 защитников', 10],
    ['en', '🔟 soldiers', 10],
    ['uk', '1️⃣0️⃣3️⃣ захисники', 103],
    ['uk', '1ОЗ захисники', 103],
    ['uk', '10З захисники', 103],
    ['ru', '1З0 защитников', 130],
    ['en', 'One hundred & five soldiers', 105],
    ['en', 'A hundred and five of our people', 105],
    ['uk', "сто п'ять наших", 105],
    ['uk', '103 (сто три) захисники', 103],
  ] as const)('%s: %s', ([language, many, value]) => {
    expect(figuresIn(SWAP[language](many))).toMatchObject({ ua_returned: value })
    expect(codesIn(SWAP[language](many))).toEqual([])
  })

  test.for([
    ['uk', '🔟 тіл', 10],
    ['ru', '🔟 тел', 10],
    ['en', '🔟 bodies', 10],
    ['uk', '1ОЗ тіла', 103],
    ['en', 'One hundred & five bodies', 105],
    ['uk', '1’212 тіл', 1212],
    ['ru', '1.212 тел', 1212],
  ] as const)('%s: %s', ([language, many, value]) => {
    expect(figuresIn(BODIES[language](many))).toMatchObject({ bodies_to_ua: value })
    expect(codesIn(BODIES[language](many))).toEqual([])
  })

  test('with the whole of what is typed as their quotation', () => {
    const quotes = eventIn(SWAP.uk('🔟 захисників'))?.figures.ua_returned?.quotes
    expect(quotes?.map(({ text }) => text)).toEqual(['🔟 захисників'])
  })

  test.for(['Повернулися 10з полону.', 'ПОВЕРНУЛИСЯ 10З ПОЛОНУ.', 'ПОВЕРНУЛИСЯ 1ОЗ ЗАХИСНИКИ.'])(
    'but a «з» that may be a word is left open: %s',
    (many) => {
      expect(codesIn(`Сьогодні відбувся обмін. ${many}`)).toEqual(['wording_unknown'])
    },
  )
})

describe('about so many is no figure', () => {
  const ROUGH: readonly (readonly [Language, string])[] = [
    ['uk', "дев'яносто захисників з гаком"],
    ['uk', 'сто захисників із хвостиком'],
    ['uk', '100 з чимось захисників'],
    ['ru', 'сто с чем-то защитников'],
    ['ru', 'девяносто защитников с лишним'],
    ['en', '100 soldiers or so'],
    ['uk', '~100 захисників'],
    ['ru', '≈100 защитников'],
    ['uk', '>100 захисників'],
    ['uk', "п'ятдесят плюс захисників"],
    ['en', 'Ninety-odd soldiers'],
    ['en', 'Ninety odd soldiers'],
    ['en', '100-plus soldiers'],
    ['en', 'Fifty-something soldiers'],
    ['uk', "п'ятдесят-шістдесят захисників"],
    ['ru', 'два десятка защитников'],
    ['ru', 'полтора десятка защитников'],
    ['en', 'A dozen and a half soldiers'],
    ['en', 'A half-dozen soldiers'],
    ['en', 'A good hundred soldiers'],
    ['uk', 'пів тисячі захисників'],
  ]
  test.for(ROUGH)('%s: %s', ([language, many]) => {
    expect(toldIn(SWAP[language](many))).toBe('held')
    expect(figuresIn(SWAP[language](many))).not.toHaveProperty('ua_returned')
  })

  test.for([
    ['uk', '~100 тіл'],
    ['ru', 'два десятка тел'],
    ['en', 'Ninety-odd bodies'],
    ['uk', 'сто тіл із гаком'],
    ['en', 'A good hundred bodies'],
  ] as const)('%s: %s', ([language, many]) => {
    expect(toldIn(BODIES[language](many))).toBe('held')
    expect(figuresIn(BODIES[language](many))).not.toHaveProperty('bodies_to_ua')
  })

  test.for([
    ['uk', '103 військові плюс двоє цивільних', 105],
    ['en', '103 soldiers plus two civilians', 105],
    ['ru', '103 военных, плюс двое гражданских', 105],
    ['en', 'Ninety-five soldiers', 95],
  ] as const)('and others beside them are: %s: %s', ([language, many, value]) => {
    expect(figuresIn(SWAP[language](many))).toMatchObject({ ua_returned: value })
    expect(codesIn(SWAP[language](many))).toEqual([])
  })

  test.for([
    ['uk', '10? захисників'],
    ['ru', '1?? защитников'],
    ['en', '10? soldiers'],
  ] as const)('nor is one with a figure in doubt: %s: %s', ([language, many]) => {
    expect(toldIn(SWAP[language](many))).toBe('held')
  })

  test.for([
    ['uk', '10? тіл'],
    ['ru', '10? тел'],
  ] as const)('nor of bodies: %s: %s', ([language, many]) => {
    expect(toldIn(BODIES[language](many))).toBe('held')
  })

  test('a line that is quoted begins with a mark', () => {
    expect(figuresIn('> 103 захисники вдома!\nСьогодні відбувся обмін полоненими.')).toMatchObject({
      ua_returned: 103,
    })
  })
})

describe('two numbers before one noun', () => {
  test.for([
    ['uk', '100 і ще 5 захисників'],
    ['uk', 'сотня і ще троє захисників'],
    ['ru', '100 и ещё 5 защитников'],
    ['en', '100 and another 5 soldiers'],
  ] as const)('are more than either: %s: %s', ([language, many]) => {
    expect(toldIn(SWAP[language](many))).toBe('held')
  })

  test.for([
    ['uk', '100 військових і ще 5 цивільних', 105],
    ['ru', '100 военных и ещё 5 гражданских', 105],
    ['en', '100 soldiers and another 5 civilians', 105],
    ['uk', '100 + 5 захисників', 105],
    ['en', '100 + 5 soldiers', 105],
  ] as const)('with a noun each, or by a sign, are added up: %s: %s', ([language, many, value]) => {
    expect(figuresIn(SWAP[language](many))).toMatchObject({ ua_returned: value })
    expect(codesIn(SWAP[language](many))).toEqual([])
  })
})

describe('many of one brigade and nobody else', () => {
  test.for([
    ['uk', '95 бійців 36-ї бригади, 12 батальйону'],
    ['ru', '95 воинов 36-й бригады, 12-го батальона'],
    ['en', '95 soldiers of the 36th Brigade, 12th Battalion'],
  ] as const)('may be all who came: %s: %s', ([language, many]) => {
    expect(codesIn(SWAP[language](many))).toEqual(['only_parts'])
  })

  test.for([
    ['uk', '195 захисників. Серед них 95 бійців 36-ї бригади'],
    ['ru', '195 защитников. Среди них 95 бойцов 36-й бригады'],
    ['en', '195 soldiers. Among them are 95 men of the 36th Brigade. All'],
  ] as const)('beside all of them are a part: %s: %s', ([language, many]) => {
    expect(figuresIn(SWAP[language](many))).toMatchObject({ ua_returned: 195 })
    expect(codesIn(SWAP[language](many))).toEqual([])
  })

  test('a few are told of by their brigade', () => {
    expect(codesIn(SWAP.uk("дев'ятеро бійців 36-ї бригади"))).toEqual([])
  })
})
