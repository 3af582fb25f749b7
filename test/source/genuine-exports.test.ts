import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fromExport } from '#source/export-message.ts'
import { ExportScan } from '#source/export-scan.ts'

const SAMPLES = join(process.env['SAMPLES_DIR'] ?? '../shared', 'data/telegram-desktop-export')
const hasSamples = existsSync(SAMPLES)
const files = hasSamples ? globSync(join(SAMPLES, '*.json')) : []

const Whole = z.object({ id: z.number(), messages: z.array(z.unknown()) })

describe.skipIf(!hasSamples)('genuine exports (skipped where the samples are missing)', () => {
  test.for(files)('%s is read whole, the old form and the new one', (file) => {
    const scan = new ExportScan()
    const text = readFileSync(file, 'utf8')
    const messages = scan.push(text)
    scan.end()
    const { id, messages: parsed } = Whole.parse(JSON.parse(text))
    expect(messages).toHaveLength(parsed.length)
    for (const message of messages) {
      expect(message.chat.id).toBe(id)
      const post = fromExport(message, { handle: 'x', zone: 'Europe/Kyiv' })
      if (typeof post === 'string') throw new Error(post)
      expect(['own', 'forwarded', 'service']).toContain('kind' in post && post.kind)
    }
  })
})
