import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answerOf } from '#cli/answer-line.ts'
import { extractStatements } from '#statement/extract.ts'
import { type EventStatement, isEvent } from '#statement/statement.ts'
import { FURTHER_TRAPS_OF_BODIES } from '../posts/further-traps-bodies.ts'
import { FURTHER_TRAPS_OF_PRISONERS } from '../posts/further-traps-prisoners.ts'
import { MORE_TRAPS_OF_PRISONERS } from '../posts/more-traps-prisoners.ts'
import { TRAPS_OF_BODIES } from '../posts/traps-bodies.ts'
import { TRAPS_OF_PRISONERS } from '../posts/traps-prisoners.ts'
import { TRAPS } from '../posts/traps.ts'

const ALL = [
  ...TRAPS,
  ...TRAPS_OF_PRISONERS,
  ...FURTHER_TRAPS_OF_PRISONERS,
  ...MORE_TRAPS_OF_PRISONERS,
  ...TRAPS_OF_BODIES,
  ...FURTHER_TRAPS_OF_BODIES,
]

const folder = process.env['SAMPLES_DIR'] ?? '../shared'
const document = join(folder, 'domain/body-repatriations.md')

const samples = join(folder, 'data/statements.dev.jsonl')

/** Tags that say where a sample comes from or how hard it was to key: no text can hold them. */
const OF_SAMPLES = new Set([
  'early_war',
  'government_site',
  'publication_date_inferred',
  'url_not_given_by_tool',
  'very_hard',
])

function tagsOfSamples(jsonl: string): string[] {
  const lines = jsonl.split('\n').filter((line) => line !== '')
  return lines.flatMap((line) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each sample has its tags
    const { meta } = JSON.parse(line) as Readonly<{ meta: Readonly<{ tags: readonly string[] }> }>
    return meta.tags
  })
}

/** The tags in the last column of the table of traps; what stands for many tags ends in a star. */
function tagsOfTable(text: string): string[] {
  const [, table = ''] = text.split(/^\| trap \|.*\n/mu)
  const rows = table.split('\n').filter((row) => row.startsWith('| ') && row.endsWith(' |'))
  return rows
    .flatMap((row) => row.split('|').at(-2)?.split(',') ?? [])
    .map((tag) => tag.trim())
    .filter((tag) => /^[a-z0-9_]+$/u.test(tag))
}

/** What a told event says beside its figures, as the traps write it. */
function fieldsOf(event: EventStatement, published: string): Record<string, unknown> {
  const { date, ordinal, ordinal_of_year, stage, agreement } = answerOf(event, false)
  const { mediators, attribution, categories, breakdown } = event
  const single = Object.entries({ ordinal, ordinal_of_year, stage, agreement })
  return {
    ...(date === published ? {} : { date }),
    ...Object.fromEntries(single.filter(([, value]) => value !== null)),
    ...(mediators.length > 0 ? { mediators } : {}),
    ...(attribution === null || attribution === 'confirmed' ? {} : { attribution }),
    ...(categories.length > 0 ? { categories: categories.toSorted() } : {}),
    ...(breakdown.length > 0
      ? {
          places: breakdown.map(({ place, count }) =>
            count === null ? place : `${place}: ${count}`,
          ),
        }
      : {}),
  }
}

describe('a trap', () => {
  test.for(ALL.filter(({ told }) => told !== null))(
    'changes nothing else that is told: $trap',
    ({ text, published, fields = {} }) => {
      const events = extractStatements({ text, published }).filter((one) => isEvent(one))
      expect(events.map((event) => fieldsOf(event, published))).toEqual([fields])
    },
  )

  test.for(ALL)('is read as it is meant: $trap', ({ text, published, told }) => {
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
      const known = new Set(ALL.flatMap(({ tags }) => tags))
      const wanted = tagsOfTable(readFileSync(document, 'utf8'))
      expect(wanted.length).toBeGreaterThan(15)
      expect(wanted.filter((tag) => !known.has(tag))).toEqual([])
    },
  )

  test.skipIf(!existsSync(samples))(
    'of the samples has a post of ours (set SAMPLES_DIR where the samples lie elsewhere)',
    () => {
      const known = new Set(ALL.flatMap(({ tags }) => tags))
      const wanted = new Set(tagsOfSamples(readFileSync(samples, 'utf8')))
      expect(wanted.size).toBeGreaterThan(300)
      expect([...wanted].filter((tag) => !known.has(tag) && !OF_SAMPLES.has(tag))).toEqual([])
    },
  )
})
