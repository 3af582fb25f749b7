import { describe, expect, test } from 'vitest'
import { EXCHANGES } from '../posts/exchanges.ts'
import { LOOK_ALIKES } from '../posts/look-alikes.ts'
import { PLAIN_EXCHANGES } from '../posts/plain-exchanges.ts'
import { REPATRIATIONS } from '../posts/repatriations.ts'
import { SIDES_AND_PARTS } from '../posts/sides-and-parts.ts'
import { codesOf, eventsIn, figuresOf } from './told.ts'

const POSTS: readonly Readonly<{ text: string; published: string }>[] = [
  ...EXCHANGES,
  ...REPATRIATIONS,
  ...SIDES_AND_PARTS,
  ...PLAIN_EXCHANGES.slice(0, 16),
  ...LOOK_ALIKES,
  {
    text: 'Kyiv, September 12 — the prisoners’ families met again. The last big exchange took place in January 2024, when 230 Ukrainians came home.',
    published: '2025-09-12',
  },
  {
    text: 'Сьогодні з російської неволі визволено 158 українців:\n• 112 військових ЗСУ\n• 31 нацгвардієць\n• 10 прикордонників\n• 5 цивільних',
    published: '2025-11-20',
  },
  {
    text: 'Сегодня из российского плена вернулись:\n• 45 украинских военных\n• 5 гражданских',
    published: '2025-11-20',
  },
  {
    text: 'On February 5, 150 Ukrainian servicemen returned home in an exchange with Russia.',
    published: '2025-02-05',
  },
  {
    text: 'Russia handed over the bodies of 1,000 soldiers to Ukraine on November 20 and took back 30.',
    published: '2025-11-20',
  },
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

const callIn = (text: string): string => {
  if (!/[а-я]/u.test(text)) return 'Follow our channel'
  return /[іїє]/u.test(text)
    ? 'Підписуйтесь на наш канал, щоб не пропустити головне'
    : 'Подписаться | Прислать новость'
}

function otherNewsIn(text: string): string {
  if (!/[а-я]/u.test(text)) return 'Read also: "Two winters": the story of a Mariupol defender'
  return /[іїє]/u.test(text)
    ? 'Читайте також: Дім «Азову»: історія захисниці'
    : 'Читайте также: Две зимы: история защитника Мариуполя'
}

/** Sets another mark before the items of each list. */
const numbered = (text: string, mark: (item: number) => string): string =>
  text.replaceAll(/(?:^[•✅]+ .+(?:\n|$)){2,9}/gmu, (list) => {
    let item = 0
    return list.replaceAll(/^[•✅]+/gmu, () => mark((item += 1)))
  })

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
  'all in capitals': (text) => text.toUpperCase(),
  'the first sentence in capitals': (text) =>
    text.replace(/^[^\n]+?[.!?](?= )/u, (first) => first.toUpperCase()),
  'a capital for each word': (text) =>
    text.replaceAll(/(?<![\p{L}'’ʼ])\p{Ll}/gu, (letter) => letter.toUpperCase()),
  'months cut short': (text) =>
    text.replaceAll(
      /\b(?:January|February|August|September|October|November|December)\b/gu,
      (month) => month.slice(0, 3),
    ),
  'an address of a page below': (text) =>
    `${text}\n\nhttps://www.example.com/2025/04/12/115-polonenykh-povernuly/`,
  'a link around its first line': (text) =>
    text.replace(/^[^\n]+/u, '[$&](https://t.me/example/115)'),
  'a call to follow above': (text) => `👉 ${callIn(text)}\n\n${text}`,
  'a call to follow below': (text) => `${text}\n\n${callIn(text)}`,
  'other news below': (text) =>
    /remains|bodies|тіл|тел/u.test(text) ? `${text}\n\n${otherNewsIn(text)}` : text,
  'how many looked above': (text) => `12.4K views · 14:25\n\n${text}`,
  'marks of a quotation': (text) => text.replaceAll(/^(?=.)/gmu, '> '),
  'items that are numbered': (text) => numbered(text, (item) => `${item}.`),
  'items that have letters': (text) =>
    numbered(text, (item) => `${'абвгдежзик'.charAt(item - 1)})`),
  'items behind plus signs': (text) => numbered(text, () => '+'),
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
