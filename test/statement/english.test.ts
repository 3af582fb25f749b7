import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type EventStatement, MEASURES } from '#statement/statement.ts'
import { eventIn } from './told.ts'

const Post = z.object({
  published: z.string(),
  text: z.string(),
  event: z
    .object({
      kind: z.enum(['prisoner_exchange', 'body_repatriation']),
      day: z.string(),
      figures: z.partialRecord(z.enum(MEASURES), z.number().nullable()),
      ordinal: z.number().nullable().optional(),
      stage: z.number().nullable().optional(),
      agreement: z.string().nullable().optional(),
      mediators: z.array(z.string()).optional(),
      attribution: z.string().nullable().optional(),
    })
    .nullable(),
})
type Expected = NonNullable<z.infer<typeof Post>['event']>

const posts = readFileSync(new URL('../posts/english.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Post.parse(JSON.parse(line)))

/** What is read of an event, as far as the post's key asks for it. */
function asked(event: EventStatement | null, key: Expected): unknown {
  if (event === null) return null
  const figures = Object.fromEntries(
    Object.keys(key.figures).map((measure) => [measure, valueOf(event, measure)]),
  )
  const { kind, day, ordinal, stage, agreement, mediators, attribution } = event
  const all = { ordinal: ordinal?.value ?? null, stage: stage?.value ?? null, agreement: agreement?.id ?? null, mediators, attribution } // prettier-ignore
  const wanted = Object.fromEntries(Object.entries(all).filter(([name]) => name in key))
  return { kind, day, figures, ...wanted }
}

const valueOf = ({ figures }: EventStatement, name: string): number | null =>
  Object.entries(figures).find(([measure]) => measure === name)?.[1].value ?? null

describe('An English text', () => {
  const news = posts.flatMap(({ event, ...post }) => (event === null ? [] : [{ ...post, event }]))
  it.each(news)('tells its event: $text', ({ text, published, event }) => {
    const found = eventIn(text, published)
    expect(found?.review).toEqual([])
    expect(asked(found, event)).toEqual(event)
  })

  it.each(posts.filter(({ event }) => event === null))(
    'that only looks like news tells none: $text',
    ({ text, published }) => {
      expect(eventIn(text, published)).toBeNull()
    },
  )
})
