import { existsSync, globSync, readFileSync } from 'node:fs'
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

describe('ARCHITECTURE.md', () => {
  test('names only files and folders that there are', () => {
    const files = globSync('{src,sandbox,test}/**', { cwd: ROOT })
    const named = Array.from(
      read('ARCHITECTURE.md').matchAll(/`((?:[\w-]+\/)*[\w-]+(?:\.(?:ts|json|sql)|\/))`/gu),
      ([, path = '']) => path,
    )
    expect(named.length).toBeGreaterThan(50)
    const isThere = (path: string): boolean =>
      existsSync(join(ROOT, path)) || files.some((file) => file.endsWith(`/${path}`))
    expect(named.filter((path) => !isThere(path.replace(/\/$/u, '')))).toEqual([])
  })

  test('has a row for each folder of the program', () => {
    for (const folder of globSync('src/*/', { cwd: ROOT })) {
      expect(read('ARCHITECTURE.md')).toContain(`| \`${folder.replace(/\/$/u, '')}\``)
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

  test('has a test or a limit for each threat', () => {
    const rows = read('THREATS.md')
      .split('\n')
      .filter(
        (line) => line.startsWith('| ') && !line.startsWith('| who') && !line.startsWith('| -'),
      )
    expect(rows.length).toBeGreaterThan(15)
    expect(rows.filter((row) => !/`test\/|\*\*limit\*\*/u.test(row))).toEqual([])
  })

  test('fits on one page', () => {
    expect(read('THREATS.md').split('\n').length).toBeLessThan(60)
  })
})
