import { join } from 'node:path'
import { barsChart } from '#chart/bars.ts'
import { pngOf } from '#chat/chart-png.ts'
import { readQuery } from '#notification/search-query.ts'
import { instant, type Post } from '#post/post.ts'
import { openDb, transaction, type WritableDb } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { recordPost } from '#store/posts.ts'
import { indexDue } from '#store/search-index.ts'
import { findHits } from '#store/search.ts'
import type { BenchRow } from './row.ts'

const POSTS = 20_000
const CHANNEL = {
  handle: 'Koord_shtab',
  holder: 'coordination_hq',
  side: 'ua',
  rank: 'confirms',
  reads: [],
} as const

/** Measures the search over as many posts as ten years of a busy channel, and the drawing of a chart. */
export async function benchSearch(): Promise<readonly BenchRow[]> {
  const db = openDb(':memory:')
  try {
    migrate(db, join(import.meta.dirname, '../migrations'))
    transaction(db, () => {
      for (let number = 1; number <= POSTS; number += 1) recordPost(db, postOf(number), instant(0))
    })
    const began = performance.now()
    while (indexDue(db, [CHANNEL], 500) > 0);
    const indexing = performance.now() - began
    return [
      { name: 'search: a post into the index', value: indexing / POSTS, unit: 'ms' },
      ...[
        ['a rare word', 'Вигадівка'],
        ['a word of every post', 'полонен'],
        ['three words', 'зустріч родинами місті'],
        ['a day', '14.08.2025'],
        ['a number', '7777'],
      ].map(([what = '', typed = '']) => asked(db, what, typed)),
      await drawn(),
    ]
  } finally {
    db.close()
  }
}

const postOf = (number: number): Post => ({
  channel: CHANNEL.handle,
  number,
  members: [number],
  kind: 'own',
  text: [
    `Зустріч із родинами військовополонених номер ${number} відбулася у місті ${number % 97}.`,
    'Координаційний штаб нагадує про особистий кабінет і безоплатну допомогу.',
    'Запитання родин стосувалися виплат, лікування, документів та зв’язку з рідними. '.repeat(6),
    number % 1000 === 7 ? 'Вигадівка.' : '',
  ].join('\n'),
  publishedAt: instant(Date.UTC(2016, 0, 1) + number * 4 * 3_600_000),
  edited: false,
  forwardedFrom: null,
  media: [],
  perhapsCut: false,
})

const LIMIT_MS = 100

function asked(db: WritableDb, what: string, typed: string): BenchRow {
  const times = Array.from({ length: 20 }, () => {
    const began = performance.now()
    const query = readQuery(typed)
    if (query !== null) findHits(db, query, { bodies: false, offset: 0, limit: 5 })
    return performance.now() - began
  }).toSorted((a, b) => a - b)
  const value = times[18] ?? 0
  return {
    name: `search: ${what} among ${POSTS} posts, p95`,
    value,
    unit: 'ms',
    limit: `< ${LIMIT_MS}`,
    ok: value < LIMIT_MS,
  }
}

async function drawn(): Promise<BenchRow> {
  const bars = Array.from({ length: 12 }, (_, month) => ({
    label: String(month + 1),
    value: month * 100,
    said: String(month * 100),
    note: '',
  }))
  const heading = { title: 'Chart', subtitle: 'Twelve bars', notes: ['A note.'] }
  const times: number[] = []
  for (let turn = 0; turn < 10; turn += 1) {
    const began = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- two at once would measure each other
    await pngOf(barsChart(heading, bars))
    times.push(performance.now() - began)
  }
  const value = times.toSorted((a, b) => a - b)[8] ?? 0
  return {
    name: 'chart: drawn as PNG, p90',
    value,
    unit: 'ms',
    limit: `< ${LIMIT_MS}`,
    ok: value < LIMIT_MS,
  }
}
