import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { amountsOf } from '#statement/amount/amounts.ts'
import { type CuedNumber, cuedNumbers, isPlaceCue } from '#statement/figures/number-cues.ts'
import { readText } from '#statement/sentence/reading.ts'
import { EVENT_KINDS } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { timelineOf } from '#statement/when/read-timeline.ts'
import { addendsOf } from './addends.ts'

const Common = { kind: z.enum(EVENT_KINDS), published: z.iso.date(), text: z.string().min(1) }
/** A whole post: how many came to Ukraine and to Russia, as far as it says. */
const Post = z.strictObject({
  ...Common,
  ours: z.int().nullable(),
  theirs: z.int().nullable(),
})
type Post = z.infer<typeof Post>
/** A sentence behind a plain lead, and whose number it tells. */
const OneNumber = z.strictObject({
  ...Common,
  number: z.int(),
  of: z.enum(['ours', 'theirs', 'both', 'neither']),
})
const Line = z.union([Post, OneNumber])
type Line = z.infer<typeof Line>

/** Whose a number is, in shares that make one: by `HOLDINGS`, the last is that of none. */
type Shares = readonly number[]

/** A number of the corpus: the hand that wrote its post, its cues and whose it is. */
export type Known = Readonly<{ hand: string; cues: ReadonlySet<string>; shares: Shares }>

const OURS: Shares = [1, 0, 0, 0, 0]
const THEIRS: Shares = [0, 1, 0, 0, 0]
const EITHER: Shares = [0.5, 0.5, 0, 0, 0]
const PART_OF_OURS: Shares = [0, 0, 1, 0, 0]
const PART_OF_THEIRS: Shares = [0, 0, 0, 1, 0]
const PART_OF_EITHER: Shares = [0, 0, 0.5, 0.5, 0]
const NEITHER: Shares = [0, 0, 0, 0, 1]

/** Reads the corpus: posts and sentences of our own writing, one file for each hand. */
export function readNumbers(folder: string = import.meta.dirname): readonly Known[] {
  return globSync(join(folder, '*.jsonl'))
    .toSorted()
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => ({ hand: basename(file, '.jsonl'), line: Line.parse(JSON.parse(line)) })),
    )
    .flatMap(({ hand, line }) => numbersOf(line).map((known) => ({ hand, ...known })))
}

function numbersOf(line: Line): readonly Omit<Known, 'hand'>[] {
  const timeline = timelineOf(readText(line.text), line.published)
  if ('of' in line) {
    const shares = { ours: OURS, theirs: THEIRS, both: EITHER, neither: NEITHER }[line.of]
    return cuedNumbers(timeline, { kind: line.kind, ours: null })
      .filter(({ value }) => value === line.number)
      .map(({ cues }) => ({ cues: new Set([...cues].filter((cue) => !isPlaceCue(cue))), shares }))
  }
  return [
    ...knownIn(line, timeline, cuedNumbers(timeline, { kind: line.kind, ours: null })),
    ...(line.ours === null
      ? []
      : knownIn(line, timeline, cuedNumbers(timeline, { kind: line.kind, ours: line.ours }))),
  ]
}

function knownIn(
  post: Post,
  timeline: Timeline,
  numbers: readonly CuedNumber[],
): readonly Omit<Known, 'hand'>[] {
  const amounts = amountsOf(timeline)
  const values = new Set(numbers.map(({ value }) => value))
  const parts = { ours: addendsOf(post.ours, values), theirs: addendsOf(post.theirs, values) }
  return numbers.map(({ value, at, cues }) => {
    const toward = amounts.find((a) => a.at === at)?.toward ?? null
    return { cues, shares: sharesOf(post, parts, value, toward) }
  })
}

type Parts = Readonly<Record<'ours' | 'theirs', ReadonlySet<number>>>

/** Where both sides received as many, a number is whose the rules say it is, or either's. */
function sharesOf(
  { ours, theirs }: Post,
  parts: Parts,
  value: number,
  toward: 'ua' | 'ru' | null,
): Shares {
  if (value === ours && value === theirs)
    return toward === null ? EITHER : toward === 'ua' ? OURS : THEIRS
  if (value === ours) return OURS
  if (value === theirs) return THEIRS
  return partOf(parts, value)
}

function partOf({ ours, theirs }: Parts, value: number): Shares {
  if (ours.has(value)) return theirs.has(value) ? PART_OF_EITHER : PART_OF_OURS
  return theirs.has(value) ? PART_OF_THEIRS : NEITHER
}
