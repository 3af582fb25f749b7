import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Settings } from '../../src/config.ts'
import { settingsTable } from './settings-table.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8')

const Package = z.object({ scripts: z.record(z.string(), z.string()) })

describe('OPERATING.md', () => {
  test('has the table of settings that the schema gives', async () => {
    const table = await format(settingsTable(), { parser: 'markdown', printWidth: 100 })
    expect(read('OPERATING.md')).toContain(table.trim())
  })

  test('and .env.example name every setting', () => {
    for (const name of Object.keys(Settings.shape)) {
      expect(read('.env.example')).toMatch(new RegExp(`^${name}=$`, 'mu'))
    }
  })

  test('names only commands that there are', () => {
    const { scripts } = Package.parse(JSON.parse(read('package.json')))
    for (const [, name = ''] of read('OPERATING.md').matchAll(/npm run ([a-z:]+)/gu)) {
      expect(Object.keys(scripts)).toContain(name)
    }
  })
})

describe('THREATS.md', () => {
  test('names only tests that there are', () => {
    const named = Array.from(
      read('THREATS.md').matchAll(/`(test\/[\w/.-]+)`/gu),
      ([, file = '']) => file,
    )
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
  })

  test('fits on one page', () => {
    expect(read('THREATS.md').split('\n').length).toBeLessThan(60)
  })
})
