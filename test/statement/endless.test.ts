import { expect, test } from 'vitest'
import { extractStatements } from '#statement/extract.ts'

/** No post is as long; a file given to the command may be. */
const TIMES = 5000

test.for([
  '5 лютого 2026 року ',
  'та 5 військових ',
  'and 5 soldiers ',
  'по 5 військових ',
  'Обмін 5 військових. ',
  '- 5 військових\n',
  'загалом 700 військових ',
])(
  'a text without end («%s») is read in seconds, and its numbers are told to nobody',
  { timeout: 60_000 },
  (part) => {
    const text = `Сьогодні відбувся обмін полоненими. ${part.repeat(TIMES)}`
    const begun = process.cpuUsage()
    const statements = extractStatements({ text, published: '2026-02-05' })
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(SLOWEST_MS)
    expect(
      statements.filter(({ kind, review }) => kind === 'prisoner_exchange' && review.length === 0),
    ).toHaveLength(part.includes('лютого') ? 1 : 0)
  },
)

/** Of the process's own time, so that others on the machine take none of it; where each number is asked of each other, it takes several times as long. */
const SLOWEST_MS = 15_000
