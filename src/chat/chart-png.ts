import { fileURLToPath } from 'node:url'
import { renderAsync } from '@resvg/resvg-js'
import { barsChart } from '#chart/bars.ts'
import { progressChart } from '#chart/progress.ts'
import type { Drawing } from '#notification/chart.ts'

/** Only files of the font itself are read: what the machine has installed would change the picture. */
export const FONTS = [
  import.meta.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
].map((url) => fileURLToPath(url))

/** Draws what a chart shows, as SVG text. */
export const svgOf = (drawing: Drawing): string =>
  drawing.is === 'bars'
    ? barsChart(drawing.heading, drawing.rows)
    : progressChart(drawing.heading, drawing.rows)

/** Turns SVG text into a PNG, off the main thread. */
export async function pngOf(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Inter' },
  })
  return image.asPng()
}
