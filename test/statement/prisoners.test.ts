import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { answerOf } from '#cli/answer-line.ts'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'

/** `expected` holds some fields of the answer; null where a text only looks like news. */
const Post = z.object({
  published: z.string(),
  text: z.string(),
  expected: z
    .record(z.string(), z.union([z.number(), z.string(), z.array(z.string()), z.null()]))
    .nullable(),
})

const posts = readFileSync(new URL('../posts/prisoners.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Post.parse(JSON.parse(line)))

const eventsIn = (post: Readonly<{ text: string; published: string }>) =>
  extractStatements(post).filter((one) => isEvent(one))

/** Lists of names are sets. */
const even = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(String).toSorted() : value

describe('An exchange of prisoners', () => {
  it.each(posts.filter(({ expected }) => expected !== null))('is read from: $text', (post) => {
    const event = eventsIn(post).find(({ kind }) => kind === 'prisoner_exchange')
    expect(event?.review).toEqual([])
    const answer = event === undefined ? {} : answerOf(event, false)
    const told = Object.fromEntries(
      Object.keys(post.expected ?? {}).map((field) => [
        field,
        even(Object.entries(answer).find(([name]) => name === field)?.[1]),
      ]),
    )
    const expected = Object.fromEntries(
      Object.entries(post.expected ?? {}).map(([field, value]) => [field, even(value)]),
    )
    expect(told).toEqual(expected)
  })

  it.each(posts.filter(({ expected }) => expected === null))('is none in: $text', (post) => {
    expect(eventsIn(post)).toEqual([])
  })
})
