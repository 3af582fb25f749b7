import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import type { Language } from '#statement/statement.ts'
import { ARRIVED, BESIDE, NEWS_OF_84, NO_NEWS } from '../posts/beside-the-news.ts'

const DAY = '2025-08-14'
const LANGUAGES: readonly Language[] = ['uk', 'ru', 'en']

/** What is told of people to families: how many came to Ukraine, whether held, and whether of this day. */
const toldOf = (text: string): readonly string[] =>
  extractStatements({ text, published: DAY }).flatMap((s) =>
    s.kind === 'prisoner_exchange' || s.kind === 'body_repatriation'
      ? [`${s.day}: ${s.figures.ua_returned?.value} ${s.review.map(({ code }) => code).join()}`]
      : [],
  )

const PLAIN = [`${DAY}: 84 `]

describe.each(LANGUAGES)('what stands beside the news in %s', (language) => {
  test.each(NEWS_OF_84[language])('leaves whole what is told on top: %s', (news) => {
    expect(toldOf(news)).toEqual(PLAIN)
    const changed = BESIDE[language]
      .flatMap((beside) => [`${news} ${beside}`, `${news}\n\n${beside}`])
      .filter((text) => toldOf(text).join() !== PLAIN.join())
    expect(changed).toEqual([])
  })

  test.each(NO_NEWS[language])('is no news alone: %s', (text) => {
    expect(toldOf(text)).toEqual([])
  })
})

test.each(ARRIVED)('where those who came arrived first is no region of their own: %s', (text) => {
  expect(toldOf(text)).toEqual(PLAIN)
})
