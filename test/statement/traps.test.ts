import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'
import { TRAPS } from '../posts/traps.ts'

const folder = process.env['SAMPLES_DIR'] ?? '../shared'
const document = join(folder, 'domain/body-repatriations.md')

/** The tags in the last column of the table of traps; what stands for many tags ends in a star. */
function tagsOfTable(text: string): string[] {
  const [, table = ''] = text.split(/^\| trap \|.*\n/mu)
  const rows = table.split('\n').filter((row) => row.startsWith('| ') && row.endsWith(' |'))
  return rows
    .flatMap((row) => row.split('|').at(-2)?.split(',') ?? [])
    .map((tag) => tag.trim())
    .filter((tag) => /^[a-z0-9_]+$/u.test(tag))
}

describe('a trap', () => {
  test.for(TRAPS)('is read as it is meant: $trap', ({ text, published, told }) => {
    const events = extractStatements({ text, published }).filter(
      (statement) => isEvent(statement) && statement.review.length === 0,
    )
    const figures = events.map((event) =>
      isEvent(event)
        ? Object.fromEntries(
            Object.entries(event.figures).map(([name, { value }]) => [name, value]),
          )
        : {},
    )
    expect(figures).toEqual(told === null ? [] : [told])
  })

  test.skipIf(!existsSync(document))(
    'of the table on bodies has a post of ours (set SAMPLES_DIR where the samples lie elsewhere)',
    () => {
      const known = new Set(TRAPS.flatMap(({ tags }) => tags))
      const wanted = tagsOfTable(readFileSync(document, 'utf8'))
      expect(wanted.length).toBeGreaterThan(15)
      expect(wanted.filter((tag) => !known.has(tag))).toEqual([])
    },
  )
})
