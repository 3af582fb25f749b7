import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** What each folder of src/ may import; main.ts alone may import anything. */
const PURE = ['post', 'statement', 'ledger', 'notification', 'delivery'] as const

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  post: [],
  statement: ['post'],
  ledger: ['post', 'statement'],
  notification: ['post', 'statement', 'ledger'],
  delivery: ['post', 'notification'],
  chart: ['post', 'ledger'],
  source: ['post'],
  store: PURE,
  chat: [...PURE, 'store'],
  watch: [...PURE, 'source', 'store'],
  web: [...PURE, 'store'],
  cli: [...PURE, 'source', 'store', 'watch'],
}

const importsOf = (code: string): string[] =>
  Array.from(
    code.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/gu),
    ([, specifier]) => specifier ?? '',
  )

/** Folders reach each other as '#folder/file.ts' only, so that this test sees every step across. */
function forbidden(folder: string, code: string): string[] {
  return importsOf(code).filter((specifier) => {
    const target =
      /^#(\w+)\//u.exec(specifier)?.[1] ?? (specifier.startsWith('../') ? '..' : folder)
    return target !== folder && MAY_IMPORT[folder]?.includes(target) !== true
  })
}

describe('src/', () => {
  for (const file of globSync('src/*/**/*.ts')) {
    const [, folder = ''] = file.split('/')
    test(`${file} imports only what ${folder}/ may`, () => {
      expect(MAY_IMPORT).toHaveProperty(folder)
      expect(forbidden(folder, readFileSync(file, 'utf8'))).toEqual([])
    })
  }

  test.for([
    "from '#store/db.ts'",
    "import('#chat/bot.ts')",
    "from '../store/db.ts'",
    "import '#watch/x.ts'",
  ])('would not let ledger/ say %s', (code) => {
    expect(forbidden('ledger', code)).toHaveLength(1)
  })
})
