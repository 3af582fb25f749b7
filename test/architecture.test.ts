import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const PURE = ['post', 'statement', 'ledger', 'notification', 'delivery'] as const

/** What each folder of src/ may import; the files beside the folders wire them and may import anything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  post: [],
  statement: ['post'],
  ledger: ['post', 'statement'],
  notification: ['post', 'statement', 'ledger'],
  delivery: ['post', 'notification'],
  chart: ['post', 'ledger'],
  source: ['post'],
  store: PURE,
  chat: [...PURE, 'store', 'chart', 'discreet.ts', 'log.ts', 'lasting.ts'],
  watch: [...PURE, 'source', 'store', 'discreet.ts', 'lasting.ts'],
  web: [...PURE, 'store'],
  cli: [...PURE, 'source', 'store', 'watch', 'config.ts', 'discreet.ts', 'facts.ts'],
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
      /^#([\w-]+(?:\.ts)?)/u.exec(specifier)?.[1] ?? (specifier.startsWith('../') ? '..' : folder)
    return target !== folder && MAY_IMPORT[folder]?.includes(target) !== true
  })
}

/** The sandbox is a program of its own: it takes types from src/ and no code. */
const codeOfSrc = (code: string): string[] =>
  Array.from(
    code.matchAll(/^import (?!type\b)[^'\n]*(?:\n[^'\n]*)*?'((?:#|(?:\.\.\/)+src\/)[^']+)'/gmu),
    ([, specifier]) => specifier ?? '',
  )

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
    "from '#config.ts'",
  ])('would not let ledger/ say %s', (code) => {
    expect(forbidden('ledger', code)).toHaveLength(1)
  })
})

/** What a text goes through: a file takes from its own folder, from those before it and from beside them. */
const STAGES = [
  'word',
  'vocabulary',
  'sentence',
  'day',
  'count',
  'when',
  'side',
  'news',
  'amount',
  'figures',
  'field',
  'doubt',
  'event',
] as const

const stageOf = (name: string | undefined): number => STAGES.findIndex((stage) => stage === name)

/** A post's text is read in stages, and no stage knows of a later one. */
const ahead = (folder: string, code: string): string[] =>
  importsOf(code).filter((specifier) => {
    const [, stage] = /^#statement\/([\w-]+)\//u.exec(specifier) ?? []
    return stage !== undefined && stageOf(stage) > stageOf(folder)
  })

describe('src/statement/', () => {
  for (const file of globSync('src/statement/*/**/*.ts')) {
    const [, , folder = ''] = file.split('/')
    test(`${file} looks at no later stage than ${folder}/`, () => {
      expect(STAGES).toContain(folder)
      expect(ahead(folder, readFileSync(file, 'utf8'))).toEqual([])
    })
  }

  test('would not let side/ look at event/', () => {
    expect(ahead('side', "from '#statement/event/gate.ts'")).toHaveLength(1)
  })
})

describe('sandbox/', () => {
  for (const file of globSync('sandbox/**/*.ts')) {
    test(`${file} takes no code of src/`, () => {
      expect(codeOfSrc(readFileSync(file, 'utf8'))).toEqual([])
    })
  }

  test.for([
    ["import { openDb } from '#store/db.ts'", 1],
    ["import {\n  openDb,\n  type X,\n} from '../src/store/db.ts'", 1],
    ["import type { Post } from '#post/post.ts'", 0],
    ["import { a } from './a.ts'\nimport type { Post } from '#post/post.ts'", 0],
  ] as const)('would find %j', ([code, found]) => {
    expect(codeOfSrc(code)).toHaveLength(found)
  })
})
