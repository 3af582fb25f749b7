import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import { barsChart } from '#chart/bars.ts'
import { MARGIN, PALETTE, WIDTH, xml } from '#chart/drawing.ts'
import { progressChart } from '#chart/progress.ts'
import { FONTS, pngOf, svgOf } from '#chat/chart-png.ts'
import { captionOf, type Drawing, drawingOf, type Which, yearsShown } from '#notification/chart.ts'
import { LANGUAGES } from '#notification/reader.ts'
import { eventFrom, figure } from '../notification/events.ts'
import { said } from '../ledger/reported.ts'
import { SHIPPED } from './drawing.ts'

const EVERY: readonly Which[] = [
  { is: 'years' },
  ...['2022', '2023', '2024', '2025', '2026'].map((year) => ({ is: 'months', year }) as const),
  { is: 'quotas' },
]

function drawn(which: Which, lang: (typeof LANGUAGES)[number] = 'uk'): Drawing {
  const drawing = drawingOf(which, SHIPPED, lang)
  if (drawing === null) throw new Error('Cannot test: nothing to draw')
  return drawing
}

const rowOf = (drawing: Drawing, label: string) => drawing.rows.find((row) => row.label === label)

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

describe('what a chart shows', () => {
  test('is the sum of what Ukraine published, said as "at least"', () => {
    const drawing = drawn({ is: 'months', year: '2025' })
    expect(rowOf(drawing, 'жовтень')).toMatchObject({ value: 205, said: '205' })
    expect(captionOf(drawing, 'uk')).toContain('жовтень: щонайменше 205')
    expect(captionOf(drawing, 'uk')).toContain('а не офіційне число')
  })

  test('marks what nobody published, and never as zero', () => {
    const drawing = drawn({ is: 'months', year: '2025' })
    expect(rowOf(drawing, 'червень')).toMatchObject({
      value: null,
      said: 'кількості не оприлюднено',
    })
    expect(rowOf(drawing, 'листопад')).toMatchObject({
      value: null,
      said: 'обмінів у записах немає',
    })
    expect(rowOf(drawing, 'серпень')).toMatchObject({
      note: 'і ще 1\u00a0обмін без оприлюдненої кількості',
    })
    const svg = svgOf(drawing)
    expect(svg).not.toMatch(/>0</u)
    expect(svg.match(/<rect /gu)).toHaveLength(
      1 + drawing.rows.filter((row) => 'value' in row && row.value !== null).length,
    )
  })

  test('is nothing of the dead, of the unconfirmed, or of days to come', () => {
    const bodies = eventFrom(
      1,
      said({
        kind: 'body_repatriation',
        day: '2025-08-19',
        figures: { bodies_to_ua: figure(1000, '1000 тіл') },
      }),
    )
    const shown = { ...SHIPPED, events: [bodies] }
    for (const which of EVERY.filter(({ is }) => is !== 'quotas')) {
      expect(drawingOf(which, shown, 'uk')).toBeNull()
    }
    const then = { ...SHIPPED, today: '2025-08-19' }
    expect(yearsShown(then).at(-1)).toBe('2025')
    expect(drawingOf({ is: 'months', year: '2025' }, then, 'uk')?.rows.at(-1)).toMatchObject({
      label: 'серпень',
      value: 84,
      note: '',
    })
    expect(JSON.stringify(drawn({ is: 'quotas' }))).not.toMatch(/тіл|6.000/u)
  })

  test('tells promise, what was counted and who called it fulfilled apart', () => {
    const drawing = drawn({ is: 'quotas' })
    expect(rowOf(drawing, 'Домовленість від 23\u00a0липня 2025')).toEqual({
      label: 'Домовленість від 23\u00a0липня 2025',
      promised: 1200,
      counted: { from: 146, to: 331 },
      said: 'від 146 до 331 зі щонайменше 1\u00a0200',
      state: 'Жодна зі сторін не оголосила її виконаною',
    })
    expect(rowOf(drawing, 'Домовленість від 2\u00a0червня 2025')).toMatchObject({
      counted: null,
      state: 'Виконаною її назвали: Зеленський, Буданов і Мединський (23\u00a0липня 2025)',
    })
  })
})

describe('a caption', () => {
  test.for(EVERY.flatMap((which) => LANGUAGES.map((lang) => [which, lang] as const)))(
    'of %o in %s fits under a picture',
    ([which, lang]) => {
      const caption = captionOf(drawn(which, lang), lang)
      expect(caption.replaceAll(/<[^>]+>/gu, '').length).toBeLessThanOrEqual(1024)
      expect(caption).not.toContain('undefined')
    },
  )

  test('keeps the newest lines where not all fit', () => {
    const drawing = drawn({ is: 'years' })
    if (drawing.is !== 'bars') throw new Error('Cannot test: no bars')
    const [row] = drawing.rows
    if (row === undefined) throw new Error('Cannot test: no rows')
    const rows = Array.from({ length: 40 }, (_, index) => ({ ...row, label: String(1990 + index) }))
    const caption = captionOf({ ...drawing, rows }, 'uk')
    expect(caption.length).toBeLessThan(1024)
    expect(caption).toContain('2029: ')
    expect(caption).not.toContain('1990: ')
    expect(caption).toContain('…')
  })
})

/** Whether anything stands in the right margin of a picture. */
function marginOf(svg: string): string {
  const { pixels, width, height } = new Resvg(svg, {
    font: { fontFiles: [...FONTS], loadSystemFonts: false, defaultFontFamily: 'Inter' },
  }).render()
  const paper = pixels.readUInt32BE(0)
  for (let y = 0; y < height; y += 1) {
    for (let x = width - MARGIN + 12; x < width; x += 1) {
      if (pixels.readUInt32BE((y * width + x) * 4) !== paper) return `something at ${x},${y}`
    }
  }
  return 'empty'
}

describe('a picture', () => {
  test.for(EVERY.flatMap((which) => LANGUAGES.map((lang) => [which, lang] as const)))(
    'of %o in %s keeps its margins and what Telegram takes for a photo',
    async ([which, lang]) => {
      const png = await pngOf(svgOf(drawn(which, lang)))
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
      expect(width).toBe(WIDTH)
      expect(width + height).toBeLessThan(10_000)
      expect(height / width).toBeLessThan(3)
      expect(png.length).toBeLessThan(1_000_000)
    },
  )

  test('has every letter inside its margins', () => {
    for (const which of EVERY) {
      for (const lang of LANGUAGES) {
        expect(marginOf(svgOf(drawn(which, lang))), `${which.is} in ${lang}`).toBe('empty')
      }
    }
  })

  test('is readable: letters and bars stand out from the paper, and nothing is red', () => {
    const { paper, ink, faint, bar, open, track } = PALETTE
    expect(contrast(ink, paper)).toBeGreaterThan(7)
    expect(contrast(faint, paper)).toBeGreaterThan(4.5)
    expect(contrast(bar, paper)).toBeGreaterThan(3)
    expect(contrast(bar, open)).toBeGreaterThan(2.5)
    for (const colour of Object.values(PALETTE)) {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
        Number.parseInt(colour.slice(at, at + 2), 16),
      )
      expect(r).toBeLessThanOrEqual(Math.max(g, b))
    }
    expect(track).not.toBe(open)
  })

  test('draws words from outside as words', () => {
    const hostile = '</text><script>&"\u0000\ud800'
    const heading = { title: hostile, subtitle: hostile, notes: [hostile] }
    const svg = [
      barsChart(heading, [{ label: hostile, value: 1, said: hostile, note: hostile }]),
      progressChart(heading, [
        { label: hostile, promised: 1, counted: { from: 0, to: 5 }, said: hostile, state: hostile },
      ]),
    ].join()
    expect(svg).not.toContain('<script>')
    expect(xml('\u0000\ud800')).toBe('\ufffd')
  })

  test('never runs past its track, however much was counted', () => {
    const svg = progressChart({ title: 't', subtitle: '', notes: [] }, [
      { label: 'l', promised: 10, counted: { from: 500, to: 900 }, said: '', state: '' },
    ])
    for (const [, width] of svg.matchAll(/<rect x="64" y="[\d.]+" width="([\d.]+)"/gu)) {
      expect(Number(width)).toBeLessThanOrEqual(WIDTH - 2 * MARGIN)
    }
  })
})
