import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { extractStatements } from '#statement/extract.ts'
import { isEvent } from '#statement/statement.ts'
import { EXCHANGES } from '../test/posts/exchanges.ts'
import { LOOK_ALIKES } from '../test/posts/look-alikes.ts'
import { REPATRIATIONS } from '../test/posts/repatriations.ts'
import type { BenchRow } from './row.ts'

const Text = z.object({
  text: z.string(),
  published: z.string(),
  gold: z.object({ kind: z.string() }),
  meta: z.object({ contested: z.array(z.string()).optional() }).optional(),
})

/** `isEvent` is null where even the key leaves open whether a text tells of one. */
type Sample = Readonly<{ text: string; published: string; isEvent: boolean | null }>

const EVENT_KINDS = new Set(['prisoner_exchange', 'body_repatriation'])
const TEXTS_A_SECOND = 3000
/** A bot that runs for years has long compiled what it runs: rounds go on until none of so many is faster. */
const ROUNDS_WITHOUT_GAIN = 60
const MOST_ROUNDS = 600

/** The shared samples where they are, else the posts of the tests. */
function samples(): readonly Sample[] {
  // oxlint-disable-next-line node/no-process-env -- where the samples lie is told from outside
  const folder = process.env['SAMPLES_DIR'] ?? '../shared'
  const file = `${folder}/data/statements.dev.jsonl`
  if (!existsSync(file)) return ownPosts()
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Text.parse(JSON.parse(line)))
    .map(({ text, published, gold, meta }) => {
      const isOpen = meta?.contested?.includes('kind') === true
      return { text, published, isEvent: isOpen ? null : EVENT_KINDS.has(gold.kind) }
    })
}

const ownPosts = (): readonly Sample[] =>
  [...EXCHANGES, ...REPATRIATIONS, ...LOOK_ALIKES].map(({ text, published, expected }) => ({
    text,
    published: published.slice(0, 10),
    isEvent: expected !== null,
  }))

/** What a simple bot would look for: a word of an exchange or of bodies, and a number. */
const KEYWORDS =
  /обмін|обмен|swap|exchange|репатріа|репатриа|repatriat|т[іе]л[ао]?(?!\p{L})|bodies/iu
const NUMBER = /\d/u

const searches = ({ text }: Sample): boolean => KEYWORDS.test(text) && NUMBER.test(text)

const extracts = ({ text, published }: Sample): boolean =>
  extractStatements({ text, published }).some(
    (statement) => isEvent(statement) && statement.review.length === 0,
  )

/** The best of many rounds, so that what else the machine does counts as little as it can. */
function textsASecond(texts: readonly Sample[], tells: (sample: Sample) => boolean): number {
  let best = 0
  let since = 0
  for (let round = 0; round < MOST_ROUNDS && since < ROUNDS_WITHOUT_GAIN; round += 1) {
    const began = performance.now()
    for (const sample of texts) tells(sample)
    const speed = (texts.length * 1000) / (performance.now() - began)
    since = speed > best ? 0 : since + 1
    best = Math.max(best, speed)
  }
  return best
}

const falseAlerts = (texts: readonly Sample[], tells: (sample: Sample) => boolean): number =>
  texts.filter((sample) => sample.isEvent === false && tells(sample)).length

/** Measures the extractor beside the keyword search of a simple bot: speed, and look-alikes told as news. */
export async function benchStatements(): Promise<BenchRow[]> {
  const texts = samples()
  const mean = texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length
  const speed = textsASecond(texts, extracts)
  const wrong = falseAlerts(texts, extracts)
  return Promise.resolve([
    {
      name: `extractor, one thread, mean ${Math.round(mean)} characters`,
      value: speed,
      unit: 'texts a second',
      limit: `>= ${TEXTS_A_SECOND}`,
      ok: speed >= TEXTS_A_SECOND,
    },
    {
      name: 'keyword search, one thread',
      value: textsASecond(texts, searches),
      unit: 'texts a second',
    },
    {
      name: 'extractor: look-alikes told as news',
      value: wrong,
      unit: 'texts',
      limit: '0',
      ok: wrong === 0,
    },
    {
      name: 'keyword search: look-alikes told as news',
      value: falseAlerts(texts, searches),
      unit: 'texts',
    },
  ])
}
