import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Agreements, KnownDifferences } from './shape.ts'

const DATA = join(import.meta.dirname, '../../data')
const read = (file: string): string => readFileSync(join(DATA, file), 'utf8')
const json = (file: string): unknown => JSON.parse(read(file))

const table = (file: string): Record<string, string>[] => {
  const [header = '', ...lines] = read(file).trimEnd().split('\n')
  const names = header.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    expect(cells).toHaveLength(names.length)
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
  })
}

const DATE = /^\d{4}-(\d{2}|\d{2}\/\d{2})-(\d{2}|1\?|\?\?)$/u
const LINK = /^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}([/?]\S*)?$/iu

describe.for([
  { file: 'prisoner_exchanges.tsv', rows: 79 },
  { file: 'body_repatriations.tsv', rows: 64 },
])('$file', ({ file, rows }) => {
  test('has every known row, in order of time, each with sources that can be followed', () => {
    const all = table(file)
    expect(all).toHaveLength(rows)
    for (const row of all) {
      expect(row['date']).toMatch(DATE)
      const links = (row['sources'] ?? '').split(' ; ')
      expect(links.filter((link) => !LINK.test(link))).toEqual([])
    }
    const years = all.map(({ date = '' }) => date.slice(0, 7))
    expect(years).toEqual(years.toSorted())
  })

  test('holds whole numbers or nothing where it counts', () => {
    const doubtful = /^(160\?|34 \(derived\)|yes, not counted|62 said to be .*|\d*)$/u
    const wrong = table(file).flatMap((row) =>
      Object.entries(row).filter(
        ([name, cell]) =>
          /^(ua|ru|bodies|died|ordinal)/u.test(name) &&
          !name.endsWith('_by') &&
          !doubtful.test(cell),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('adds soldiers and civilians up to the total where all three are published', () => {
    const whole = table(file)
      .map(({ ua_returned_total: total, ua_military: m, ua_civilians: c }) => [total, m, c])
      .filter((cells) => cells.every((cell) => cell !== undefined && cell !== ''))
      .map((cells) => cells.map(Number))
    expect(whole.filter(([total, m = 0, c = 0]) => m + c !== total)).toEqual([])
  })
})

describe('agreements.json', () => {
  const { agreements, running_totals_stated: totals } = Agreements.parse(json('agreements.json'))

  test('names no agreement that does not exist', () => {
    const ids = new Set(agreements.map(({ id }) => id))
    expect(ids.size).toBe(6)
    const named = agreements.flatMap(({ commitments }) =>
      commitments.flatMap((commitment) => commitment.superseded_by),
    )
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  })

  test('says of each commitment who ended it where its status says that it ended', () => {
    for (const { commitments } of agreements) {
      for (const { status, met_by: met, closed_by: closed, superseded_by: next } of commitments) {
        expect([met.length > 0, closed.length > 0, next.length > 0]).toEqual([
          status === 'met',
          status === 'closed',
          status === 'superseded',
        ])
      }
    }
  })

  test('has a number exactly where the bound can be counted', () => {
    const wrong = agreements.flatMap(({ commitments }) =>
      commitments.filter(
        ({ bound, promised }) =>
          bound !== 'offer' && (promised === null) !== (bound === 'all_of_category'),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('leaves one quota open: the 1,200 of 23 July 2025', () => {
    const open = agreements.flatMap(({ id, commitments }) =>
      commitments
        .filter(({ bound, status, promised, speakers }) => {
          const sides = new Set(speakers.map(({ side }) => side))
          return (
            status === 'open' &&
            promised !== null &&
            bound !== 'offer' &&
            sides.has('ua') &&
            sides.has('ru')
          )
        })
        .map(({ promised }) => [id, promised]),
    )
    expect(open).toEqual([['istanbul_july_2025', 1200]])
  })

  test('lists stated totals in order of time', () => {
    const days = totals.map(({ on }) => (on.length === 7 ? `${on}-31` : on))
    expect(days).toEqual(days.toSorted())
  })
})

test('known differences have a scope and a reason, and the totals that they explain are stated', () => {
  const stated = Agreements.parse(json('agreements.json')).running_totals_stated
  for (const { total } of KnownDifferences.parse(json('known_differences.json'))) {
    if (total === null) continue
    expect(stated).toContainEqual(
      expect.objectContaining({ scope: total.scope, measure: total.measure }),
    )
  }
})

test.for(readdirSync(DATA))('%s has no trace of the machine it was made on', (file) => {
  const text = read(file)
  expect(text).not.toMatch(/\r|localhost|127\.0\.0\.1|\d+\.\d+\.\d+\.\d+[:/]|corpus/u)
  expect(text).toMatch(/[^\n]\n$/u)
})
