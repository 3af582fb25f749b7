import { type Rhythm, RHYTHMS } from './preferences.ts'
import { type Topic, TOPICS } from './reader.ts'

const PLAIN_PAGES = [
  'home',
  'sound',
  'quiet',
  'zone',
  'zones',
  'digest',
  'language',
  'plain',
  'pause',
  'narrow',
] as const

/** A page of the settings. */
export type Page =
  | Readonly<{ at: (typeof PLAIN_PAGES)[number] }>
  /** Of a topic: its quiet hours at a glance, from which hour; what it is narrowed to. */
  | Readonly<{ at: 'hours' | 'from' | 'only'; topic: Topic }>
  | Readonly<{ at: 'to'; topic: Topic; from: number }>
  | Readonly<{ at: 'hour'; every: Rhythm }>

/** Writes a page as the words of a button. */
export const pageWords = (page: Page): readonly (string | number)[] => [
  page.at,
  ...('topic' in page ? [page.topic] : []),
  ...('from' in page ? [page.from] : []),
  ...('every' in page ? [page.every] : []),
]

/** Reads a page out of a button's words; null for whatever this program did not write itself. */
export function readPage([at, first, second, ...more]: readonly string[]): Page | null {
  if (more.length > 0) return null
  if (first === undefined) {
    const plain = PLAIN_PAGES.find((known) => known === at)
    return plain === undefined ? null : { at: plain }
  }
  if (at === 'hour') return readHour(first, second)
  return readHours(at, first, second)
}

function readHours(at: string | undefined, name: string, hour: string | undefined): Page | null {
  const topic = TOPICS.find((known) => known === name)
  if (topic === undefined) return null
  if (at === 'hours' || at === 'from' || at === 'only')
    return hour === undefined ? { at, topic } : null
  return at === 'to' && hour !== undefined && isWholeHour(hour)
    ? { at, topic, from: Number(hour) }
    : null
}

function readHour(name: string | undefined, more: string | undefined): Page | null {
  const every = RHYTHMS.find((known) => known === name)
  return every === undefined || more !== undefined ? null : { at: 'hour', every }
}

const isWholeHour = (word: string): boolean =>
  /^(?:0|[1-9]\d{1,3})$/u.test(word) && Number(word) < 1440 && Number(word) % 60 === 0
