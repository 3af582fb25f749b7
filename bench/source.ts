import { readPage } from '#source/read-page.ts'
import { channelPage } from './channel-page.ts'
import type { BenchRow } from './row.ts'

const PAGES = 400
const DIFFERENT = 20
const LEAST_TIMES = 5
const MOST_MB = 200

const pages = Array.from({ length: DIFFERENT }, (_, index) => channelPage(1 + index * 100))
const pageAt = (index: number): string => pages[index % DIFFERENT] ?? ''

/** Reads `count` pages and gives how many a second, and the most memory the process had meanwhile. */
function measure(
  count: number,
  read: (html: string) => number,
): Readonly<{ rate: number; mb: number }> {
  for (let index = 0; index < DIFFERENT; index += 1) read(pageAt(index))
  let peak = 0
  const started = performance.now()
  for (let index = 0; index < count; index += 1) {
    const posts = read(pageAt(index))
    if (posts !== 20) throw new Error(`Cannot measure: ${posts} posts were read of 20`)
    if (index % 20 === 0) peak = Math.max(peak, process.memoryUsage().rss)
  }
  return { rate: count / ((performance.now() - started) / 1000), mb: peak / 1e6 }
}

/** Measures how fast full pages of a channel are read, beside cheerio reading the same fields. */
export async function benchSource(): Promise<BenchRow[]> {
  const ours = measure(PAGES, (html) => readPage(html, 'Koord_shtab').posts.length)
  // Loaded only now: what it takes of memory is not ours.
  const { readByCheerio } = await import('./cheerio-reader.ts')
  const theirs = measure(PAGES / 8, (html) => readByCheerio(html).length)
  const times = ours.rate / theirs.rate
  const kilobytes = Buffer.byteLength(pageAt(0)) / 1000
  return [
    {
      name: 'source: full pages read',
      value: ours.rate,
      unit: `pages/s (${Math.round(kilobytes)} kB each)`,
    },
    { name: 'source: the same by cheerio', value: theirs.rate, unit: 'pages/s' },
    {
      name: 'source: times cheerio',
      value: times,
      unit: '×',
      limit: `≥ ${LEAST_TIMES}`,
      ok: times >= LEAST_TIMES,
    },
    {
      name: 'source: peak memory',
      value: ours.mb,
      unit: 'MB',
      limit: `< ${MOST_MB}`,
      ok: ours.mb < MOST_MB,
    },
  ]
}
