import {
  bar,
  type Box,
  foot,
  head,
  type Heading,
  MARGIN,
  PALETTE,
  picture,
  WIDTH,
  wrapped,
  write,
} from './drawing.ts'

/**
 * One promise: `from` is what the sides' words surely count, `to` what they may count at most. Null:
 * no number is published, and nothing is drawn on the track.
 */
export type Promised = Readonly<{
  label: string
  promised: number
  counted: Readonly<{ from: number; to: number }> | null
  /** The numbers in words. */
  said: string
  /** How it stands, by whose word. */
  state: string
}>

const LABEL = 40
const SAID = 34
const THICK = 44

/** Draws each promise as a track as long as what was promised, filled as far as it was kept: SVG text. */
export function progressChart(heading: Heading, promises: readonly Promised[]): string {
  const top = head(heading)
  let y = top.end + 8
  const rows = promises.map((promise) => {
    const { pieces, end } = rowOf(promise, y)
    y = end
    return pieces.join('')
  })
  const bottom = foot(heading, y - 10)
  return picture(bottom.height, heading.title, [...top.pieces, ...rows, ...bottom.pieces])
}

function rowOf(
  { label, promised, counted, said, state }: Promised,
  y: number,
): Readonly<{ pieces: string[]; end: number }> {
  const room = WIDTH - 2 * MARGIN
  const long = (value: number): number => (Math.min(value, promised) / promised) * room
  const track = y + 62
  const box = (width: number): Box => ({ x: MARGIN, y: track, width, height: THICK })
  const states = [...wrapped(said, { size: SAID }), ...wrapped(state, { size: SAID })]
  return {
    pieces: [
      write(MARGIN, y + LABEL * 0.9, label, { size: LABEL, fill: PALETTE.ink, weight: 600 }),
      bar(box(room), PALETTE.track),
      counted === null ? '' : bar(box(long(counted.to)), PALETTE.open),
      counted === null ? '' : bar(box(long(counted.from)), PALETTE.bar),
      ...states.map((row, index) =>
        write(MARGIN, track + THICK + 44 + index * 44, row, {
          size: SAID,
          fill: index < wrapped(said, { size: SAID }).length ? PALETTE.ink : PALETTE.faint,
        }),
      ),
    ],
    end: track + THICK + 44 + states.length * 44 + 34,
  }
}
