import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fromExport } from '#source/export-message.ts'
import { ExportScan } from '#source/export-scan.ts'

const SAMPLES = join(process.env['SAMPLES_DIR'] ?? '../shared', 'data/telegram-desktop-export')
const hasSamples = existsSync(SAMPLES)
const files = hasSamples ? globSync(join(SAMPLES, '*.json')) : []

describe.skipIf(!hasSamples)('genuine exports (skipped where the samples are missing)', () => {
  test.for(files)('%s is read whole, the old form and the new one', (file) => {
    const scan = new ExportScan()
    const text = readFileSync(file, 'utf8')
    const messages = scan.push(text)
    scan.end()
    const { id, messages: parsed } = JSON.parse(text) as { id: number; messages: unknown[] }
    expect(messages).toHaveLength(parsed.length)
    for (const message of messages) {
      expect(message.chat.id).toBe(id)
      const post = fromExport(message, { handle: 'x', zone: 'Europe/Kyiv' })
      expect(post).toMatchObject({
        kind: expect.stringMatching(/^(?:own|forwarded|service)$/u) as string,
      })
    }
  })
})
