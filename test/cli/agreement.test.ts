import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { instant } from '#post/post.ts'
import { openDb } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { registerSources } from '#store/sources.ts'
import { readStanding } from '#store/standing.ts'
import { agreementCommand } from '../../src/cli/agreement-command.ts'
import { runCommand } from '../../src/cli/command-line.ts'
import { HQ } from '../ledger/reported.ts'
import { MIGRATIONS } from '../db.ts'
import { test } from '../folder.ts'

const SHIPPED = join(import.meta.dirname, '../../data/agreements.json')
const NOW = Date.UTC(2026, 4, 1, 12)

async function typed(...args: readonly string[]) {
  const said: string[] = []
  const noted: string[] = []
  const code = await runCommand(agreementCommand, args, {
    env: {},
    say: (line) => said.push(line),
    note: (line) => noted.push(line),
    now: () => NOW,
  })
  return { code, said: said.join('\n'), noted: noted.join('\n') }
}

/** A new agreement in the form of the shipped file. */
function anAgreement(difference: object = {}): object {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shipped file is checked by its own test
  const { agreements } = JSON.parse(readFileSync(SHIPPED, 'utf8')) as { agreements: object[] }
  return {
    ...agreements[2],
    id: 'vienna_april_2026',
    announced_on: '2026-04-20',
    statement_ids: ['other:vienna_april_2026'],
    transfers: [],
    shares_stated: [],
    ...difference,
  }
}

const openNow = (file: string): string[] => {
  const db = openDb(file)
  try {
    registerSources(db, [{ handle: HQ.handle, channelId: null, silentAfterMs: 1 }])
    const facts = { channels: [HQ], agreements: [], statedTotals: [] }
    return readStanding(db, facts, instant(NOW)).open.map(({ agreement }) => agreement)
  } finally {
    db.close()
  }
}

describe('agreement', () => {
  test('adds what an operator wrote, and it is an open quota from then on', async ({ folder }) => {
    const [file, database] = [join(folder, 'new.json'), join(folder, 'vdoma.sqlite')]
    writeFileSync(file, JSON.stringify(anAgreement()))
    expect(await typed('--database', database, file)).toMatchObject({ code: 0 })
    expect(openNow(database)).toEqual(['vienna_april_2026'])
    const { said } = await typed('--database', database)
    expect(said).toContain('vienna_april_2026, announced on 2026-04-20: returned to each_side, at_least 1200') // prettier-ignore
    expect(said.split('\n')).toHaveLength(7)
  })

  test('takes a second word for the same agreement', async ({ folder }) => {
    const [file, database] = [join(folder, 'new.json'), join(folder, 'vdoma.sqlite')]
    writeFileSync(file, JSON.stringify(anAgreement()))
    await typed('--database', database, file)
    writeFileSync(file, JSON.stringify(anAgreement({ announced_on: '2026-05-20' })))
    await typed('--database', database, file)
    expect(openNow(database)).toEqual([])
  })

  test('leaves a database of an older version to the program', async ({ folder }) => {
    const [file, database] = [join(folder, 'new.json'), join(folder, 'vdoma.sqlite')]
    const db = openDb(database)
    migrate(db, MIGRATIONS, 4)
    db.close()
    writeFileSync(file, JSON.stringify(anAgreement()))
    const { code, noted } = await typed('--database', database, file)
    expect(code).toBe(1)
    expect(noted).toContain('start the program once')
  })

  test('names every place that is wrong, and changes nothing', async ({ folder }) => {
    const [file, database] = [join(folder, 'new.json'), join(folder, 'vdoma.sqlite')]
    const db = openDb(database)
    migrate(db, MIGRATIONS)
    db.close()
    writeFileSync(file, JSON.stringify(anAgreement({ announced_on: 'soon', commitments: [{}] })))
    const { code, noted } = await typed('--database', database, file)
    expect(code).toBe(1)
    expect(noted).toMatch(
      /Cannot read .*new\.json:[\s\S]*announced_on[\s\S]*commitments\[0\]\.bound/u,
    )
    expect(openNow(database)).toEqual([])
    writeFileSync(file, '{')
    expect((await typed('--database', database, file)).noted).toMatch(/Cannot read .*new\.json/u)
  })
})
