import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { auditCommand } from '../../src/cli/audit-command.ts'
import { runCommand } from '../../src/cli/command-line.ts'
import { readShippedHistory } from '../../src/facts.ts'
import { instant } from '#post/post.ts'
import { readChannels } from '#source/channels.ts'
import { openDb } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { loadHistory } from '#watch/load-history.ts'
import { MIGRATIONS } from '../db.ts'
import { test } from '../folder.ts'

const DATA = join(import.meta.dirname, '../../data')

async function audit(...args: readonly string[]) {
  const said: string[] = []
  const noted: string[] = []
  const code = await runCommand(auditCommand, args, {
    env: {},
    say: (line) => said.push(line),
    note: (line) => noted.push(line),
    now: () => Date.UTC(2026, 10, 26),
  })
  return { code, said: said.join('\n'), noted: noted.join('\n') }
}

/** The shipped facts with one of them changed. */
function factsWith(folder: string, file: string, change: (text: string) => string): string {
  const data = join(folder, 'data')
  mkdirSync(data)
  for (const name of readdirSync(DATA)) copyFileSync(join(DATA, name), join(data, name))
  const path = join(data, file)
  const changed = change(readFileSync(path, 'utf8'))
  expect(changed).not.toBe(readFileSync(path, 'utf8'))
  writeFileSync(path, changed)
  return data
}

const post = (text: string, row: string, number = 1): string =>
  JSON.stringify({
    channel: 'Koord_shtab',
    number,
    text,
    publishedAt: Date.parse('2025-08-14T12:00:00Z'),
    rows: [row],
  })

describe('audit', () => {
  test('of the shipped history passes: every difference has its reason', async () => {
    const { code, said } = await audit()
    expect(code).toBe(0)
    expect(said).toContain('stated 6057, ours 6057, agrees')
    expect(said).toContain('stated 5757, ours 5708, differs by -49: swaps before July 2023')
    expect(said).toContain('stated 15801, ours 15252, differs by -549')
    expect(said).toContain('stated 6235, ours 5997, differs by -238')
    expect(said).toMatch(/by Ukraine 6057, by Russia 6060/u)
    expect(said).toMatch(
      /istanbul_july_2025: returned to each_side; at_least 1200 .* counted 146 to 331/u,
    )
    expect(said).toMatch(/67, 68, 69, 71, 72, 73$/mu)
    expect(said).toMatch(
      /2025-06 prisoner_exchange: 7 events on 7 days; 7 without a published figure/u,
    )
    expect(said).toMatch(/0 unexplained$/u)
  })

  test('does not pass where a figure of the history is another one, and names the totals', async ({
    folder,
  }) => {
    const data = factsWith(folder, 'body_repatriations.tsv', (text) =>
      text.replace('2025-06-16\t1245', '2025-06-16\t1254'),
    )
    const { code, said, noted } = await audit('--data', data)
    expect(code).toBe(1)
    expect(said).toMatch(/DIFFER 2025-06-16 bodies_istanbul_june_2025 .* stated 6057, ours 6066/u)
    expect(noted).toContain('Cannot close the books')
  })

  test('does not pass where a known difference is known no more', async ({ folder }) => {
    const data = factsWith(folder, 'known_differences.json', (text) =>
      text.replace('"ours_minus_stated": -49', '"ours_minus_stated": -48'),
    )
    expect((await audit('--data', data)).code).toBe(1)
  })

  test('takes posts through statements into a ledger and compares them with their rows', async ({
    folder,
  }) => {
    const file = join(folder, 'posts.jsonl')
    const text = 'Відбувся 67-й обмін. Сьогодні, 14 серпня, з російської неволі визволено 33 військових та 51 цивільного.' // prettier-ignore
    writeFileSync(file, post(text, 'prisoner_exchange/2025-08-14/1'))
    const { code, said } = await audit('--posts', file)
    expect(said).toContain('prisoner_exchange/2025-08-14/1: ua_returned 84')
    expect(said).toContain('143 rows, 143 events')
    expect(code).toBe(0)
  })

  test('names a post that says another thing than its row, or nothing', async ({ folder }) => {
    const file = join(folder, 'posts.jsonl')
    const wrong = 'Відбувся 67-й обмін. Сьогодні, 14 серпня, з неволі повернулися 85 захисників.'
    writeFileSync(
      file,
      [
        post(wrong, 'prisoner_exchange/2025-08-14/1'),
        post('Зустріч із родинами', 'body_repatriation/2025-08-19/1', 2),
      ].join('\n'),
    )
    const { code, said } = await audit('--posts', file)
    expect(code).toBe(1)
    expect(said).toMatch(/DIFFER prisoner_exchange\/2025-08-14\/1: ua_returned 85 in posts, 84 in the row.*t\.me\/Koord_shtab\/1/u) // prettier-ignore
    expect(said).toContain('DIFFER body_repatriation/2025-08-19/1: its posts make no event')
  })

  test("compares a database's ledger with one made anew, and names what waits for a person", async ({
    folder,
  }) => {
    const file = join(folder, 'vdoma.sqlite')
    const db = openDb(file)
    migrate(db, MIGRATIONS)
    const channels = readChannels(readFileSync(join(DATA, 'channels.json'), 'utf8'))
    loadHistory(db, readShippedHistory(DATA), channels, instant(Date.UTC(2026, 10, 1)))
    expect(await audit('--database', file)).toMatchObject({ code: 0 })
    db.exec("UPDATE event SET body = json_set(body, '$.ordinal', 70) WHERE ordinal = 71")
    const { code, said } = await audit('--database', file)
    expect(code).toBe(1)
    expect(said).toContain('DIFFER prisoner_exchange 2026-02-05: stored as version 1, made anew otherwise') // prettier-ignore
    db.exec(`INSERT INTO review (statement_id, code, detail, opened_at)
             VALUES ('history/prisoner_exchange/2026-02-05/1', 'sum_fell', 'why', 0)`)
    db.close()
    const asked = await audit('--database', file)
    expect(asked.said).toMatch(
      /known {2}prisoner_exchange 2026-02-05: .*waits for a person: sum_fell/u,
    )
    expect(asked.code).toBe(0)
  })

  test('names the line that is no post', async ({ folder }) => {
    const file = join(folder, 'posts.jsonl')
    writeFileSync(file, '\n{"channel": "Koord_shtab"}\n')
    const { code, noted } = await audit('--posts', file)
    expect(code).toBe(1)
    expect(noted).toMatch(/Cannot read line 2 of .*posts\.jsonl/u)
    writeFileSync(file, '{')
    expect((await audit('--posts', file)).noted).toMatch(/Cannot read line 1/u)
  })
})
