import { describe, expect, test } from 'vitest'
import { EXCHANGES } from '../posts/exchanges.ts'
import { FURTHER } from '../posts/further.ts'
import { LOOK_ALIKES } from '../posts/look-alikes.ts'
import { NO_NEWS_EN } from '../posts/no-news-en.ts'
import { PLAIN_EXCHANGES } from '../posts/plain-exchanges.ts'
import { REPATRIATIONS } from '../posts/repatriations.ts'
import { SIDES_AND_PARTS } from '../posts/sides-and-parts.ts'
import { codesOf, eventsIn, figuresOf } from './told.ts'

const POSTS: readonly Readonly<{ text: string; published: string }>[] = [
  ...EXCHANGES,
  ...REPATRIATIONS,
  ...FURTHER,
  ...SIDES_AND_PARTS,
  ...PLAIN_EXCHANGES,
  ...LOOK_ALIKES,
  ...NO_NEWS_EN.slice(0, 12),
]

const MONTHS =
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(
    ' ',
  )
const RUSSIAN_MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
const DATE = new RegExp(
  `(?<![\\d.–-])(\\d{1,2}) (${[...MONTHS, ...RUSSIAN_MONTHS].join('|')})(?!\\p{L})(?! \\d{4})`,
  'gu',
)

const two = (value: string | number): string => String(value).padStart(2, '0')
const inFigures = (_: string, day: string, month: string): string =>
  `${two(day)}.${two((MONTHS.indexOf(month) + 1 || RUSSIAN_MONTHS.indexOf(month) + 1).toString())}`

/** Letters of both alphabets that look the same. */
const LATIN: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', с: 'c', і: 'i', х: 'x' }

/** What a post's words may look like elsewhere; none of it changes what they say. */
const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'spaces that break no line': (text) => text.replaceAll(' ', '\u00A0'),
  'narrow spaces': (text) => text.replaceAll(' ', '\u202F'),
  'two spaces': (text) => text.replaceAll(' ', '  '),
  'spaces as a page writes them': (text) => text.replaceAll(' ', '&nbsp;'),
  'quotation marks as a page writes them': (text) => text.replaceAll(/["«»“”]/gu, '&quot;'),
  'apostrophes as a page writes them': (text) => text.replaceAll(/['’ʼ]/gu, '&#39;'),
  'tags of a page': (text) =>
    text.replaceAll(/(?<![\d.,])\d+(?![\d.,])/gu, '<b>$&</b>').replaceAll('\n', '<br/>'),
  'nothing between letters': (text) => text.replaceAll(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u200B'),
  'hyphens where words may part': (text) => text.replaceAll(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00AD'),
  'marks apart from their letters': (text) => text.normalize('NFD'),
  'ends of lines of another machine': (text) => text.replaceAll('\n', '\r\n'),
  'a letter that nobody sees between paragraphs': (text) => text.replaceAll('\n\n', '\n\u3164\n'),
  'straight quotation marks': (text) => text.replaceAll(/[«»“”„]/gu, '"'),
  'low quotation marks': (text) => text.replaceAll('«', '„').replaceAll('»', '“'),
  'no apostrophe on the keyboard': (text) =>
    text.replaceAll(/(?<=[бвдзкмнпрт])['’ʼ](?=[яюєї])/giu, '*'),
  'quotation marks for apostrophes': (text) =>
    text.replaceAll(/(?<=[бвдзкмнпрт])['’ʼ](?=[яюєї])/giu, '"'),
  'hyphens for dashes': (text) => text.replaceAll(/ [–—] /gu, ' - '),
  'two hyphens for dashes': (text) => text.replaceAll(/ [–—] /gu, ' -- '),
  'dashes without spaces': (text) => text.replaceAll(/ [–—] /gu, '—'),
  'dashes before the endings of numbers': (text) =>
    text.replaceAll(/(?<=\d)-(?=(?:й|го|му|ма|х|та|th)(?!\p{L}))/gu, '–'),
  'dates in figures': (text) => text.replaceAll(DATE, inFigures),
  'dates with an ending': (text) => text.replaceAll(DATE, '$1-го $2'),
  'stars around figures': (text) =>
    text.replaceAll(/(?<=[\s(])\d+(?: \d{3})*(?=[\s)])/gu, '**$&**'),
  'wide figures': (text) =>
    text.replaceAll(/\d/gu, (figure) => String.fromCodePoint(0xff_10 + Number(figure))),
  'figures of keys': (text) =>
    text.replaceAll(/(?<=\s)\d{1,4}(?=\s)/gu, (number) =>
      number.replaceAll(/\d/gu, '$&\uFE0F\u20E3'),
    ),
  'letters of the other alphabet': (text) =>
    /[іїє]/u.test(text)
      ? text.replaceAll(/(?<=[бвгджзлнпрт])[аеосіх](?=[бвгджзлнпрт])/gu, (one) => LATIN[one] ?? one)
      : text,
  'cries for stops': (text) => text.replaceAll(/\.(?=\s*(?:\n|$))/gu, '!!!'),
  'each sentence on its line': (text) => text.replaceAll(/(?<=\p{Ll}[.!?»]) (?=\p{Lu})/gu, '\n'),
  'a mark before each paragraph': (text) => text.replaceAll(/^(?=\S)/gu, '🔹 '),
}

/** The answers to a text: of each event its kind, day, figures and reasons to hold it. */
const answersTo = (text: string, published: string): readonly unknown[] =>
  eventsIn(text, published).map((event) => ({
    kind: event.kind,
    day: event.day,
    figures: figuresOf(event),
    codes: codesOf(event),
  }))

const PLAIN = POSTS.map(({ text, published }) => ({
  text,
  published,
  answers: answersTo(text, published),
}))

describe('a post is read the same', () => {
  for (const [form, set] of Object.entries(FORMS))
    test(`with ${form}`, () => {
      const changed = PLAIN.filter(({ text }) => set(text) !== text)
      expect(changed.length).toBeGreaterThan(0)
      for (const { text, published, answers } of changed) {
        const asSet = set(text)
        expect({ asSet, answers: answersTo(asSet, published) }).toStrictEqual({ asSet, answers })
      }
    })
})
