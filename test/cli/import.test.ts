import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { instant } from '#post/post.ts'
import { runCommand } from '#cli/command-line.ts'
import { importCommand } from '#cli/import-command.ts'
import { openDb } from '#store/db.ts'
import { get, sql } from '#store/sql.ts'
import { file, message, messages } from '../watch/export-file.ts'
import { START } from '../watch/world.ts'

describe('npm run import', () => {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  })

  async function command(
    text: string,
    ...args: readonly string[]
  ): Promise<{ code: number; out: string[]; database: string }> {
    const folder = mkdtempSync(join(tmpdir(), 'vdoma-'))
    folders.push(folder)
    const path = join(folder, 'result.json')
    writeFileSync(path, text)
    const database = join(folder, 'db/vdoma.sqlite')
    const out: string[] = []
    const write = (line: string): void => {
      out.push(line)
    }
    const code = await runCommand(importCommand, [path, ...args], {
      env: { DATABASE: database },
      say: write,
      note: write,
      now: () => START,
    })
    return { code, out, database }
  }

  test('takes a file in and says how many posts', async () => {
    const { code, out, database } = await command(file(messages(12)), '--source', 'Koord_shtab')
    expect([code, out[0]?.replace(/^.*: /u, '')]).toEqual([
      0,
      '12 posts taken in, 0 on record already',
    ])
    const db = openDb(database)
    expect(get(db, sql`SELECT count(*) AS n, max(seen_at) AS at FROM post`)).toEqual({
      n: 12,
      at: instant(START),
    })
    db.close()
  })

  test.for([
    ['an unknown source', ['--source', 'nobody'], 1, /the sources are Koord_shtab, /u],
    ['no source while its number is unknown', [], 1, /see --source/u],
    ['an unknown zone', ['--zone', 'Mars/Base'], 1, /no such zone/u],
    ['an unknown option', ['--sauce', 'x'], 2, /Cannot understand/u],
    ['two files', ['second.json'], 2, /Cannot run with 2 words/u],
  ] as const)('refuses %s', async ([, args, expected, sentence]) => {
    const { code, out } = await command(file(messages(2)), ...args)
    expect(code).toBe(expected)
    expect(out.join('\n')).toMatch(sentence)
  })

  test('says which file there is none of', async () => {
    const out: string[] = []
    const write = (line: string): void => {
      out.push(line)
    }
    const terminal = { env: {}, say: write, note: write, now: () => START }
    expect(await runCommand(importCommand, ['nowhere.json'], terminal)).toBe(1)
    expect(out).toEqual(['Cannot import nowhere.json: there is no such file'])
  })

  test('fails where the file is none, or holds messages it cannot read', async () => {
    expect(await command('<html>', '--source', 'Koord_shtab')).toMatchObject({ code: 1 })
    const bad = await command(file([message(1), { id: 0 }]), '--source', 'Koord_shtab')
    expect([bad.code, bad.out[0]]).toEqual([1, expect.stringContaining('1 posts taken in')])
  })
})
