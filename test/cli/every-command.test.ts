import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { bareEnvironment } from '../bare.ts'

const PROGRAM = join(import.meta.dirname, '../..')
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(PROGRAM, 'package.json'), 'utf8')))

/** What a person types behind `npm run`, but for the tools of those who work on the program. */
const COMMANDS = Object.entries(scripts).filter(
  ([name, words]) => words.includes('node ') && name !== 'start',
)

/** Runs a script of package.json as npm would. */
async function ran(words: string, ...args: string[]) {
  const bare = bareEnvironment()
  const child = spawn('sh', ['-c', `${words} ${args.join(' ')}`], {
    cwd: PROGRAM,
    env: { ...bare, PATH: `${join(PROGRAM, 'node_modules/.bin')}:${bare['PATH'] ?? ''}` },
  })
  const out = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (out.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (out.stderr += chunk.toString()))
  await once(child, 'close')
  return { code: child.exitCode, ...out }
}

describe('npm run', () => {
  test('has a command for all that an operator does by hand', () => {
    expect(COMMANDS.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'import',
        'extract',
        'audit',
        'backup',
        'restore',
        'export',
        'bench',
      ]),
    )
  })

  test.for(COMMANDS)('%s explains itself on --help', async ([, words]) => {
    const { code, stdout } = await ran(words, '--help')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Usage: /u)
    expect(stdout).toContain('Exit codes: 0 ')
  })

  test.for(COMMANDS)('%s refuses an option that it does not know', async ([, words]) => {
    const { code, stderr } = await ran(words, '--nonsense')
    expect(code).toBe(2)
    expect(stderr).toContain("Unknown option '--nonsense'\n")
    expect(stderr).toContain('Usage: ')
    expect(stderr).not.toMatch(/^\s+at /mu)
  })
})

describe('an output', () => {
  const MANY = `{"id":1,"published":"2024-10-18","text":"${'Зустріч. '.repeat(50)}"}\n`.repeat(2000)
  const echo = `node -e 'process.stdout.write(${JSON.stringify(MANY.slice(0, 500).split('\n')[0])}.concat("\\n").repeat(2000))'`

  test('whose reader has seen enough is no failure', async () => {
    const { stderr } = await ran(`${echo} | node src/cli/extract.ts - | head -n 1; true`)
    expect(stderr).toBe('')
  })

  test('that takes nothing ends a command with a sentence and 1', async () => {
    const { code, stderr } = await ran(`${echo} | node src/cli/extract.ts - > /dev/full`)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^Cannot write the output: ENOSPC/u)
    expect(stderr).not.toMatch(/^\s+at /mu)
  })
})
