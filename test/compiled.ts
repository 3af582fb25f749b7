import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const MAIN = join(import.meta.dirname, '../src/main.ts')

/**
 * Lets Node compile the program once, before many are started beside each other: each of them would write
 * what it has compiled when it ends, and a test of how soon it ends would measure that.
 */
export default function compileOnce(): void {
  // oxlint-disable-next-line node/no-process-env -- where programs are found
  const { PATH = '' } = process.env
  const { status, stderr } = spawnSync(process.execPath, [MAIN], {
    env: { PATH, NODE_COMPILE_CACHE: COMPILED, LOG_LEVEL: 'none' },
    encoding: 'utf8',
  })
  // It has read all its modules, and ends because such a level does not exist.
  if (status !== 1) throw new Error(`Cannot compile the program for the tests: ${stderr}`)
}

/** Where programs that tests start keep what Node has compiled. */
export const COMPILED = join(import.meta.dirname, '../node_modules/.cache/node')
