import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { languageOf } from '#statement/word/language.ts'
import { normalise } from '#statement/word/normalise.ts'
import { isEvent, type Measure } from '#statement/statement.ts'
import { DENIALS, TAKEN_AWAY } from '../posts/denials.ts'
import { FURTHER_NO_NEWS_UK } from '../posts/further-no-news-uk.ts'
import { NO_NEWS_EN } from '../posts/no-news-en.ts'
import { NO_NEWS_FRAMES } from '../posts/no-news-frames.ts'
import { NO_NEWS_RU } from '../posts/no-news-ru.ts'
import { NO_NEWS_UK } from '../posts/no-news-uk.ts'
import { FURTHER_LOOK_ALIKES } from '../posts/further-look-alikes.ts'
import { LOOK_ALIKES } from '../posts/look-alikes.ts'

const PUBLISHED = '2025-12-20'

const SENTENCES = [...LOOK_ALIKES, ...FURTHER_LOOK_ALIKES]
  // A sentence alone has no such context: its number or its denial stands in the next one.
  .filter(({ alone }) => alone !== false)
  .flatMap(({ text }) => text.split(/(?<=[.!?])\s+/u))
  .filter((text) => text !== '')

/** Whole posts, which hold what their own sentences need. */
const NO_NEWS = [NO_NEWS_UK, FURTHER_NO_NEWS_UK, NO_NEWS_RU, NO_NEWS_EN, NO_NEWS_FRAMES].flatMap(
  (posts) => posts.map(({ text }) => text),
)
const POSTS = [...[DENIALS, TAKEN_AWAY].flatMap((posts) => Object.values(posts).flat()), ...NO_NEWS]

const byLanguage = (all: readonly string[]): [string, string[] | undefined][] =>
  Object.entries(Object.groupBy(all, (text) => languageOf(normalise(text))))

const LEAST_POSTS = 60

const told = (text: string, published = PUBLISHED) =>
  extractStatements({ text, published }).filter(
    (statement) => isEvent(statement) && statement.review.length === 0,
  )

describe('noise', () => {
  test.for(byLanguage(POSTS))('in %s never makes an event of any post alone', ([, posts = []]) => {
    expect(posts.length).toBeGreaterThan(LEAST_POSTS)
    expect(posts.filter((post) => told(post).length > 0)).toEqual([])
  })

  test.for(byLanguage(SENTENCES))(
    'in %s never makes an event, in whatever order it stands',
    ([, sentences = []]) => {
      fc.assert(
        fc.property(
          fc.shuffledSubarray(sentences, {
            minLength: 1,
            maxLength: Math.min(8, sentences.length),
          }),
          (some) => {
            expect(told(some.join(' '))).toEqual([])
            expect(told(some.join('\n'))).toEqual([])
          },
        ),
        { numRuns: 300 },
      )
    },
  )

  test('of any kind never makes the extractor fail', () => {
    const word = fc.constantFrom(
      ...'обмін полоненими відбувся сьогодні 95 1 000 на 1000 тіл : — « » ( . \n • 24 серпня з них по'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        for (const statement of extractStatements({ text: words.join(' '), published: PUBLISHED }))
          expect(statement.kind).not.toBe('')
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(extractStatements({ text: `обмін ${text} тіл`, published: PUBLISHED })).toBeDefined()
      }),
    )
  })
})

type Template = readonly [name: string, text: (a: number, b: number) => string, Expected]
type Expected = (a: number, b: number) => Partial<Record<Measure, number>>

const TEMPLATES: readonly Template[] = [
  [
    'people of one side',
    (a) => `Сьогодні відбувся обмін полоненими: додому повернулися ${a} українських захисників.`,
    (a) => ({ ua_returned: a, ua_military: a }),
  ],
  [
    'soldiers and civilians',
    (a, b) => `Обмін відбувся. З російської неволі визволено ${a} військових та ${b} цивільних.`,
    (a, b) => ({ ua_returned: a + b, ua_military: a, ua_civilians: b }),
  ],
  [
    'both sides',
    (a, b) =>
      `Из украинского плена возвращены ${a} российских военнослужащих. Взамен переданы ${b} военнопленных ВСУ.`,
    (a, b) => ({ ru_returned: a, ua_returned: b, ua_military: b }),
  ],
  [
    'both sides in English',
    (a, b) =>
      `In a prisoner swap ${a} Ukrainians came home today. Russia said ${b} Russian soldiers were freed from Ukrainian captivity.`,
    (a, b) => ({ ua_returned: a, ru_returned: b }),
  ],
  [
    'bodies of both sides',
    (a, b) =>
      `Сьогодні в Україну повернуто ${a} тіл загиблих. Російська сторона отримала ${b} тіл своїх військових.`,
    (a, b) => ({ bodies_to_ua: a, bodies_to_ru: b }),
  ],
]

describe('a number changed in a post', () => {
  const number = fc.integer({ min: 6, max: 490 })
  test.for(TEMPLATES)('changes the answer accordingly: %s', ([, text, expected]) => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        fc.pre(a !== b)
        const [event, ...rest] = told(text(a, b))
        expect(rest).toEqual([])
        const figures = event !== undefined && isEvent(event) ? event.figures : {}
        const values = Object.fromEntries(
          Object.entries(figures).map(([measure, { value }]) => [measure, value]),
        )
        expect(values).toEqual(expected(a, b))
      }),
    )
  })
})
