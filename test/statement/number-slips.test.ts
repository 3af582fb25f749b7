import { toCardinal as inEnglish } from 'n2words/en-GB'
import { toCardinal as inRussian } from 'n2words/ru-RU'
import { toCardinal as inUkrainian } from 'n2words/uk-UA'
import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { normalise } from '#statement/word/normalise.ts'
import { joinNumberWords } from '#statement/word/number-words.ts'
import { isEvent, type Language } from '#statement/statement.ts'
import { tokenise } from '#statement/word/token.ts'

const read = (text: string, language: Language): readonly number[] | null => {
  const tokens = joinNumberWords(tokenise(normalise(text)), language)
  return tokens.every(({ kind }) => kind === 'number') ? tokens.map(({ value }) => value) : null
}

const misread = (
  texts: readonly (readonly [text: string, value: number])[],
  language: Language,
): readonly string[] =>
  texts
    .filter(([text, value]) => read(text, language)?.join(' ') !== String(value))
    .map(([text]) => text)

const VALUES = Array.from({ length: 9999 }, (_, at) => at + 1)
const BELOW_A_THOUSAND = VALUES.filter((value) => value < 1000)

/** What writers by ear leave out or put in. */
const SLIPS: readonly (readonly [string, (text: string) => string])[] = [
  ['without soft signs', (text) => text.replaceAll(/(?<=\p{L}{4})ь/gu, '')],
  [
    'with a soft sign too many',
    (text) => text.replaceAll(/(?<=шіс|сім|вісім)д|т(?=десят)/gu, 'ьд'),
  ],
  ['without apostrophes', (text) => text.replaceAll("'", '')],
  ['with one letter for two', (text) => text.replaceAll(/(\p{L})\1/gu, '$1')],
  ['with «ц» for «дц»', (text) => text.replaceAll('дц', 'ц')],
]

describe('a number of thousands in digits and words', () => {
  test.for([
    ['uk', 'тис.'],
    ['uk', 'тис'],
    ['uk', 'тисяч'],
    ['ru', 'тыс.'],
    ['ru', 'тысяч'],
    ['en', 'thousand'],
  ] as const)('in %s is read with «%s» between its parts', ([language, thousand]) => {
    const texts = VALUES.filter(
      (value) => value >= 1000 && value % 37 === 0 && value % 1000 > 0,
    ).map(
      (value) =>
        [`${String(Math.floor(value / 1000))} ${thousand} ${String(value % 1000)}`, value] as const,
    )
    expect(misread(texts, language)).toEqual([])
  })
})

const foreign = (spell: (value: number) => string) =>
  BELOW_A_THOUSAND.map((value) => [spell(value), value] as const)

describe('a number written by ear', () => {
  test.for(SLIPS)('in Ukrainian %s is read', ([, slip]) => {
    const texts = BELOW_A_THOUSAND.map((value) => [slip(inUkrainian(value)), value] as const)
    // «пять», «шіст» alone are too short to be told from others; behind another number they hold it.
    const long = texts.filter(([text]) => !/(?:^| )(?:\p{L}{1,4})$/u.test(text))
    expect(misread(long, 'uk')).toEqual([])
  })

  test.for(SLIPS)('in Russian %s is read', ([, slip]) => {
    const texts = BELOW_A_THOUSAND.map((value) => [slip(inRussian(value)), value] as const)
    const long = texts.filter(([text]) => !/(?:^| )(?:\p{L}{1,4})$/u.test(text))
    expect(misread(long, 'ru')).toEqual([])
  })

  test('is read in the words of the other Cyrillic language', () => {
    expect(misread(foreign(inRussian), 'uk')).toEqual([])
    expect(misread(foreign(inUkrainian), 'ru')).toEqual([])
  })

  test('in English is read with hyphens, with hundreds of more than nine, and with a comma', () => {
    const hyphens = BELOW_A_THOUSAND.map(
      (value) => [inEnglish(value).replaceAll(' ', '-'), value] as const,
    )
    expect(misread(hyphens, 'en')).toEqual([])
    const hundreds = BELOW_A_THOUSAND.map((value) => value + 1000)
      .filter((value) => value >= 1100)
      .map((value) => {
        const [many, rest] = [Math.floor(value / 100), value % 100]
        const below = rest === 0 ? '' : ` and ${inEnglish(rest)}`
        return [`${inEnglish(many)} hundred${below}`, value] as const
      })
    expect(misread(hundreds, 'en')).toEqual([])
    expect(read('two thousand, four hundred and thirty', 'en')).toEqual([2430])
  })
})

describe('figures', () => {
  test.for([
    ["2'430", 2430],
    ['2_430', 2430],
    ['17O', 170],
    ['1О9', 109],
    ['l80', 180],
    ['З12', 312],
    ['2,5k', 2500],
    ['3к', 3000],
    ['4тис.', 4000],
    ['сто 70', 170],
    ['стодев’ять', 109],
    ['двістіп’ять', 205],
  ] as const)('«%s» are read as %d', ([text, value]) => {
    expect(read(text, 'uk')).toEqual([value])
  })

  test('a word that a space is missing behind is no figure', () => {
    expect(normalise('з180 додому, і170 удома').text).toBe('з180 додому, і170 удома')
  })
})

const toldIn = (text: string) =>
  extractStatements({ text, published: '2026-03-12' })
    .filter(isEvent)
    .map(({ review, figures }) => ({
      held: review.length > 0,
      value: (figures.ua_returned ?? figures.bodies_to_ua)?.value ?? null,
    }))

describe('a number of which only a part can be read', () => {
  test.for([
    'Сьогодні відбувся обмін полоненими. Вдома сто тридцтьь п’ять захисників.',
    'Сьогодні відбувся обмін: з полону повернулися двісті шістесят захисників.',
    'Сьогодні відбувся обмін: з полону повернулися двісті сорок шист захисників.',
    'Сьогодні в межах репатріації Україні повернули три сотні та сім тіл полеглих.',
    'Сегодня состоялся обмен: из плена вернулись сто тридцтаь украинских бойцов.',
    'Сьогодні відбувся обмін: з полону повернулися вісімдесть захисників.',
    'A prisoner swap took place today: one eighty Ukrainian defenders came home.',
    'Today Ukraine received three dozen bodies of its fallen soldiers.',
    'Сегодня Украине передали 500+28 тел погибших военных.',
    'A prisoner swap took place today: two hundred fourtenn Ukrainian defenders are home.',
  ])('is held: «%s»', (text) => {
    expect(toldIn(text)).toMatchObject([{ held: true }])
  })

  test.for([
    ['Сьогодні у четвер сто сорок захисників повернулися з полону. Відбувся обмін.', 140],
    ['Сьогодні відбувся обмін: з полону повернулися двісті шісдесят захисників.', 260],
    ['Сегодня состоялся обмен: из плена вернулись сто семдесят украинских бойцов.', 170],
    ['Сьогодні Україні передали 1 тис. 28 тіл полеглих захисників.', 1028],
    ['Today Ukraine received 1.2k bodies of fallen soldiers.', 1200],
    ['Сьогодні відбувся обмін: додому повернулися 170-ть військових.', 170],
  ] as const)('is told where all of it is read: «%s»', ([text, value]) => {
    expect(toldIn(text)).toEqual([{ held: false, value }])
  })
})
