import {
  bar,
  foot,
  head,
  type Heading,
  MARGIN,
  PALETTE,
  picture,
  WIDTH,
  widthOf,
  write,
} from './drawing.ts'

/** One bar. `value` null: nothing is published, and nothing is drawn; `said` stands in its place. */
export type Bar = Readonly<{
  label: string
  value: number | null
  /** The number as its language writes it, beside the bar. */
  said: string
  /** What the number leaves out, under it; empty where it leaves out nothing. */
  note: string
}>

const LABEL = 40
const NOTE = 30
const THICK = 50
const ROW = 78
const ROW_WITH_NOTE = 112

/** Draws lying bars from one common zero, each with its number beside it: SVG text. */
export function barsChart(heading: Heading, bars: readonly Bar[]): string {
  const top = head(heading)
  const left =
    MARGIN +
    widest(
      bars.map(({ label }) => label),
      400,
    ) +
    28
  const room =
    WIDTH -
    MARGIN -
    left -
    widest(
      bars.map(({ value, said }) => (value === null ? '' : said)),
      600,
    ) -
    20
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0))
  let y = top.end
  const rows = bars.map((one) => {
    const piece = rowOf(one, { left, y, long: ((one.value ?? 0) / most) * room })
    y += one.note === '' ? ROW : ROW_WITH_NOTE
    return piece
  })
  const bottom = foot(heading, y)
  return picture(bottom.height, heading.title, [...top.pieces, ...rows, ...bottom.pieces])
}

const widest = (texts: readonly string[], weight: 400 | 600): number =>
  Math.max(0, ...texts.map((text) => widthOf(text, LABEL, weight)))

type Place = Readonly<{ left: number; y: number; long: number }>

function rowOf({ label, value, said, note }: Bar, { left, y, long }: Place): string {
  const line = y + THICK / 2 + LABEL * 0.36
  return [
    write(MARGIN, line, label, { size: LABEL, fill: PALETTE.ink }),
    value === null
      ? write(left, line, said, { size: NOTE + 2, fill: PALETTE.faint })
      : [
          bar({ x: left, y, width: Math.max(long, 4), height: THICK }, PALETTE.bar),
          write(left + Math.max(long, 4) + 16, line, said, {
            size: LABEL,
            fill: PALETTE.ink,
            weight: 600,
          }),
        ].join(''),
    note === '' ? '' : write(left, y + THICK + 34, note, { size: NOTE, fill: PALETTE.faint }),
  ].join('')
}
