import { z } from 'zod'
import { type Instant, instant, type Post } from '#post/post.ts'

/** A post to be replayed, with the history rows that it was made from, where it was made from any. */
export type AuditedPost = Readonly<{ post: Post; rows: readonly string[] }>

const Line = z.object({
  channel: z.string().min(1),
  number: z.int().positive(),
  members: z.array(z.int().positive()).optional(),
  kind: z.enum(['own', 'service', 'forwarded', 'rich', 'unreadable']).default('own'),
  text: z.string(),
  publishedAt: z.int(),
  edited: z.boolean().default(false),
  rows: z.array(z.string()).default([]),
})

/** Reads posts, one JSON object a line; throws an Error that names the line that is none. */
export const readAuditedPosts = (lines: string, source: string): readonly AuditedPost[] =>
  lines
    .split('\n')
    .flatMap((line, nth) =>
      line.trim() === '' ? [] : [readLine(line, `line ${nth + 1} of ${source}`)],
    )

function readLine(line: string, where: string): AuditedPost {
  const result = Line.safeParse(parse(line, where))
  if (!result.success) throw new Error(`Cannot read ${where}:\n${z.prettifyError(result.error)}`)
  const { rows, kind, members, publishedAt, ...rest } = result.data
  return {
    rows,
    post: {
      ...rest,
      kind: kind === 'rich' ? 'unreadable' : kind,
      members: members ?? [rest.number],
      publishedAt: instant(publishedAt),
      forwardedFrom: null,
      media: [],
      perhapsCut: false,
    },
  }
}

function parse(line: string, where: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new Error(`Cannot read ${where}`, { cause: error })
  }
}

/** The moment at which a replayed post is seen: nobody reads a post before it is there. */
export const seenAt = ({ publishedAt }: Post): Instant => instant(publishedAt + 60_000)
