import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { extractStatements } from '#statement/extract.ts'
import { isEvent, MEASURES, type Measure } from '#statement/statement.ts'

const Post = z.object({
  kind: z.enum(['prisoner_exchange', 'body_repatriation']),
  published: z.string(),
  text: z.string(),
  figures: z.partialRecord(z.enum(MEASURES), z.number()),
})

const posts = readFileSync(new URL('../posts/figures.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Post.parse(JSON.parse(line)))

/** What nobody told stays unknown. */
const KEY: readonly Measure[] = ['ua_returned', 'ru_returned', 'bodies_to_ua', 'bodies_to_ru']

describe('The figures of both sides', () => {
  it.each(posts)('are read from: $text', ({ kind, published, text, figures }) => {
    const events = extractStatements({ text, published }).filter((one) => isEvent(one))
    const event = events.find((one) => one.kind === kind)
    expect(event?.review).toEqual([])
    const told = Object.fromEntries(
      [...new Set([...KEY, ...MEASURES.filter((measure) => measure in figures)])].map((measure) => [
        measure,
        event?.figures[measure]?.value,
      ]),
    )
    expect(told).toEqual({ ...Object.fromEntries(KEY.map((key) => [key, undefined])), ...figures })
  })

  it.each(posts)('are quoted as they stand in: $text', ({ text, published }) => {
    const quotes = extractStatements({ text, published })
      .filter((one) => isEvent(one))
      .flatMap(({ figures }) => Object.values(figures).flatMap((figure) => figure.quotes))
    expect(quotes.length).toBeGreaterThan(0)
    for (const { start, end, text: words } of quotes) expect(words).toBe(text.slice(start, end))
  })

  it('of a Russian text that names neither side are held', () => {
    const text = 'Вернулись из плена сорок два военных. Обмен прошёл 14 мая.'
    const [event] = extractStatements({ text, published: '2026-05-14' }).filter((one) =>
      isEvent(one),
    )
    expect(event?.review.map(({ code }) => code)).toEqual(['side_unclear'])
  })
})
