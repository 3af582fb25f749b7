import { describe, expect, test } from 'vitest'
import { FURTHER_NO_NEWS_UK } from '../posts/further-no-news-uk.ts'
import { FURTHER_PLAIN_EXCHANGES } from '../posts/further-plain-exchanges.ts'
import { NO_NEWS_EN } from '../posts/no-news-en.ts'
import { NO_NEWS_FRAMES } from '../posts/no-news-frames.ts'
import { NO_NEWS_RU } from '../posts/no-news-ru.ts'
import { NO_NEWS_UK } from '../posts/no-news-uk.ts'
import { PLAIN_EXCHANGES } from '../posts/plain-exchanges.ts'
import { PLAIN_REPATRIATIONS } from '../posts/plain-repatriations.ts'
import { eventsIn, figuresOf } from './told.ts'

/** What posts add below their news, or below anything else. */
const BACKGROUND: Readonly<Record<string, readonly string[]>> = {
  uk: [
    'Попередній обмін відбувся 2 жовтня 2022 року: тоді визволили 185 захисників і 20 цивільних.',
    'Наступний обмін може відбутися за тиждень: готують списки на 300 осіб.',
    'Найбільший обмін за час війни тривав три дні: по тисячі людей з кожного боку.',
  ],
  ru: [
    'Предыдущий обмен прошёл 2 октября 2022 года: тогда освободили 185 военных и 20 гражданских.',
    'В прошлом году Россия получила 201 тело.',
    'Тем временем Израиль и ХАМАС договорились об обмене 33 заложников.',
  ],
  en: [
    'The previous exchange took place on October 2, 2022, when 185 soldiers and 20 civilians were freed.',
    'In October 2022, 108 women came home in an exchange.',
    'Thousands of soldiers, 900 of them defenders of Mariupol, remain in captivity.',
  ],
}

/** What posts begin with before they come to their news. */
const GREETINGS: Readonly<Record<string, readonly string[]>> = {
  uk: ['⚡️ Важливо', 'Друзі, маємо новину.', 'Оновлено о 18:40'],
  ru: ['⚡️ Срочно', 'Главное за час.'],
  en: ['BREAKING', 'Updated at 18:40'],
}

const languageOf = (text: string): string => {
  if (!/[а-яіїєґ]/iu.test(text)) return 'en'
  return /[іїєґ]/iu.test(text) ? 'uk' : 'ru'
}

const NO_NEWS = [
  ...NO_NEWS_UK,
  ...FURTHER_NO_NEWS_UK,
  ...NO_NEWS_RU,
  ...NO_NEWS_EN,
  ...NO_NEWS_FRAMES,
]
const PLAIN_NEWS = [...PLAIN_EXCHANGES, ...FURTHER_PLAIN_EXCHANGES, ...PLAIN_REPATRIATIONS]

describe('a text that reports no event', () => {
  test.for(NO_NEWS)('is none: $text', ({ text, published }) => {
    expect(eventsIn(text, published)).toEqual([])
  })

  test.for(NO_NEWS)('is none with a background: $text', ({ text, published }) => {
    const told = (BACKGROUND[languageOf(text)] ?? []).flatMap((background) =>
      eventsIn(`${text}\n\n${background}`, published).filter(({ review }) => review.length === 0),
    )
    expect(told).toEqual([])
  })
})

describe('news of a day', () => {
  test.for(PLAIN_NEWS)('are told: $text', ({ text, published, kind, figures }) => {
    const [event, ...others] = eventsIn(text, published)
    expect(others).toEqual([])
    expect(event).toMatchObject({ kind, day: published, review: [] })
    expect(event === undefined ? {} : figuresOf(event)).toMatchObject(figures)
  })

  test.for(PLAIN_NEWS)('are the same with a background: $text', ({ text, published }) => {
    const before = eventsIn(text, published).map((event) => [event.kind, figuresOf(event)])
    const after = (BACKGROUND[languageOf(text)] ?? []).map((background) =>
      eventsIn(`${text}\n\n${background}`, published).map(({ kind, ...event }) => [
        kind,
        figuresOf({ kind, ...event }),
      ]),
    )
    for (const read of after) expect(read).toEqual(before)
  })

  test.for(PLAIN_NEWS)('are the same under a greeting: $text', ({ text, published }) => {
    const before = eventsIn(text, published).map((event) => [event.kind, figuresOf(event)])
    const after = (GREETINGS[languageOf(text)] ?? []).map((greeting) =>
      eventsIn(`${greeting}\n\n${text}`, published).map((event) => [event.kind, figuresOf(event)]),
    )
    for (const read of after) expect(read).toEqual(before)
  })
})
