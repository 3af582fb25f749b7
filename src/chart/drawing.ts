/** What every picture is drawn with: quiet, no flag's colours, no red, read on white and on black alike. */
export const PALETTE = {
  paper: '#f1f3f2',
  ink: '#1d2a2f',
  faint: '#55636a',
  bar: '#3f6b74',
  open: '#9fbcc0',
  track: '#d5dcdc',
} as const

/** Pixels; on a phone about a third of that, so that the smallest letters stay readable. */
export const WIDTH = 1080
export const MARGIN = 64

export type Style = Readonly<{
  size: number
  fill: string
  weight?: 400 | 600
  anchor?: 'start' | 'end'
}>

/** Makes words from outside harmless in a picture; signs that XML knows none of are left out. */
export const xml = (text: string): string =>
  text
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex -- these are the signs that XML refuses
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Writes a line of text with its foot at `y`. */
export const write = (
  x: number,
  y: number,
  text: string,
  { size, fill, weight = 400, anchor = 'start' }: Style,
): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${xml(text)}</text>`

export type Box = Readonly<{ x: number; y: number; width: number; height: number }>

/** Draws a bar; one of no length is no bar at all. */
export const bar = ({ x, y, width, height }: Box, fill: string): string =>
  width <= 0
    ? ''
    : `<rect x="${tenth(x)}" y="${tenth(y)}" width="${tenth(width)}" height="${height}" rx="${tenth(Math.min(8, width / 2))}" fill="${fill}"/>`

const tenth = (value: number): number => Math.round(value * 10) / 10

/** How wide signs of Inter are, in parts of the size of the letters; rather too wide than too narrow. */
const WIDTHS: readonly (readonly [signs: RegExp, width: number])[] = [
  [/[ \u00a0.,:;'’іїІЇjlI!|()[\]·]/u, 0.32],
  [/[rtfг1-]/u, 0.46],
  [/[шщжюмфыШЩЖЮМФЫmwMW—]/u, 0.84],
  [/[\d\p{Lu}«»]/u, 0.65],
]

/** Tells about how wide a text is in pixels. */
export function widthOf(text: string, size: number, weight: 400 | 600 = 400): number {
  const ems = Array.from(text, (sign) => WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? 0.565)
  return ems.reduce((sum, em) => sum + em, 0) * size * (weight === 600 ? 1.04 : 1)
}

type Letters = Readonly<{ size: number; weight?: 400 | 600 }>

const ROOM = WIDTH - 2 * MARGIN

/**
 * Breaks a text at its spaces into as few lines as fit between the margins, all about as long: no word
 * is left over alone. A word longer than a line stands by itself.
 */
export function wrapped(text: string, letters: Letters): string[] {
  const fewest = brokenAt(ROOM, text, letters)
  for (let room = ROOM / 2; room < ROOM; room += ROOM / 40) {
    const rows = brokenAt(room, text, letters)
    if (rows.length <= fewest.length) return rows
  }
  return fewest
}

function brokenAt(room: number, text: string, { size, weight }: Letters): string[] {
  const rows: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${rows.at(-1) ?? ''} ${word}`
    if (rows.length > 0 && widthOf(longer, size, weight) <= room) rows[rows.length - 1] = longer
    else rows.push(word)
  }
  return rows
}

/** Puts pieces onto paper of a height, with a text for those who cannot see it. */
export const picture = (height: number, title: string, pieces: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Inter" role="img">`,
    `<title>${xml(title)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="${PALETTE.paper}"/>`,
    ...pieces,
    '</svg>',
  ].join('\n')

export type Heading = Readonly<{ title: string; subtitle: string; notes: readonly string[] }>

const TITLE = 52
const SUBTITLE = 34
const NOTE = 30

/** Draws the head of a picture and tells where what follows may begin. */
export function head({ title, subtitle }: Heading): Readonly<{ pieces: string[]; end: number }> {
  const titles = wrapped(title, { size: TITLE, weight: 600 })
  const subtitles = wrapped(subtitle, { size: SUBTITLE })
  const first = MARGIN + TITLE * 0.8
  const second = first + (titles.length - 1) * 64 + 58
  return {
    pieces: [
      ...titles.map((row, index) =>
        write(MARGIN, first + index * 64, row, { size: TITLE, fill: PALETTE.ink, weight: 600 }),
      ),
      ...subtitles.map((row, index) =>
        write(MARGIN, second + index * 46, row, { size: SUBTITLE, fill: PALETTE.faint }),
      ),
    ],
    end: second + (subtitles.length - 1) * 46 + 52,
  }
}

/** Draws the notes under a picture, beginning at `top`, and tells how high the picture is with them. */
export function foot(
  { notes }: Heading,
  top: number,
): Readonly<{ pieces: string[]; height: number }> {
  const rows = notes.flatMap((note) => wrapped(note, { size: NOTE }))
  return {
    pieces: rows.map((row, index) =>
      write(MARGIN, top + 40 + index * 42, row, { size: NOTE, fill: PALETTE.faint }),
    ),
    height: Math.round(top + rows.length * 42 + MARGIN),
  }
}
