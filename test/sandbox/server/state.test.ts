import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from 'vitest'
import { sandboxed } from '../sandboxed.ts'

/** `test` with a folder of its own, removed when the test ends. */
const test = base.extend<{ folder: string }>({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the fixtures a fixture needs from this pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'vdoma-sandbox-'))
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})

test('the story and the chats go on after a restart', async ({ folder }) => {
  const options = { stateFile: join(folder, 'kept/state.json'), token: null }
  const first = await sandboxed(options)
  first.channels.publishNext()
  first.channels.write('tass_agency', 'Свій допис')
  first.telegram.people.start({ id: 11 })
  first.telegram.people.type(11, '/start')
  const before = first.channels.now()
  await first.close()

  await using second = await sandboxed(options)
  expect(second.token).toBe(first.token)
  expect(second.channels.now()).toBeGreaterThanOrEqual(before)
  expect(second.channels.upcoming()?.label).toBe('bodies')
  expect(second.channels.posts('tass_agency')).toMatchObject([{ text: 'Свій допис' }])
  expect(second.telegram.people.messages(11)).toMatchObject([{ text: '/start' }])
})

test('what happened is in the file soon after, for a sandbox that is killed', async ({
  folder,
}) => {
  const stateFile = join(folder, 'state.json')
  await using sandbox = await sandboxed({ stateFile })
  sandbox.channels.write('Koord_shtab', 'Допис перед вимкненням')
  await expect.poll(() => readFileSync(stateFile, 'utf8')).toContain('Допис перед вимкненням')
  expect(readdirSync(folder)).toEqual(['state.json'])
})

test.for([
  ['no JSON', '{"token": '],
  ['nothing at all', ''],
  ['JSON of something else', '[1, 2, 3]'],
  [
    'a state whose channels are broken',
    '{"token":"1:abc","channels":{"version":9},"telegram":null}',
  ],
  ['a state whose chats are broken', null],
] as const)(
  'a file with %s is set aside and the story starts anew',
  async ([, text], { folder }) => {
    const stateFile = join(folder, 'state.json')
    const lines: string[] = []
    const written = text ?? (await stateWithBrokenChats(join(folder, 'whole.json')))
    writeFileSync(stateFile, written)
    await using sandbox = await sandboxed({ stateFile, log: (line) => lines.push(line) })
    expect(sandbox.channels.upcoming()?.label).toBe('exchange')
    expect(lines).toEqual([
      expect.stringMatching(/^Cannot read the sandbox's state \(.+\): it is kept as /u),
    ])
    const aside = readdirSync(folder).find((name) => name.startsWith('state.json.unreadable-'))
    expect(readFileSync(join(folder, aside ?? ''), 'utf8')).toBe(written)
  },
)

async function stateWithBrokenChats(path: string): Promise<string> {
  const sandbox = await sandboxed({ stateFile: path })
  sandbox.channels.publishNext()
  await sandbox.close()
  const whole: unknown = JSON.parse(readFileSync(path, 'utf8'))
  rmSync(path)
  return JSON.stringify({ ...Object(whole), telegram: { chats: 'none' } })
}
