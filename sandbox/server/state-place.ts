import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes the folders in which a state is to lie, and tries that a file can be written there. Gives the reason where
 * none can, for a person to read; null where all is well.
 */
export function prepareStatePlace(path: string): string | null {
  try {
    return prepare(resolve(path))
  } catch (error) {
    return whyNot(error)
  }
}

function prepare(path: string): string | null {
  const known = statSync(path, { throwIfNoEntry: false })
  if (known?.isFile() === false) return 'it is no file'
  const folder = dirname(path)
  const above = makeFolders(folder)
  if (above !== null) return `${above} is a file`
  if (known !== undefined) accessSync(path, constants.R_OK | constants.W_OK)
  const probe = `${path}.probe-${process.pid}`
  closeSync(openSync(probe, 'w', 0o600))
  rmSync(probe)
  return null
}

/**
 * Makes what is missing one by one: asked for all at once, Node tries for ever where the system says of a folder that
 * is there that it is not (as under /proc). Gives what stands in the way and is no folder.
 */
export function makeFolders(folder: string): string | null {
  const missing: string[] = []
  let there = folder
  while (!existsSync(there) && dirname(there) !== there) {
    missing.unshift(there)
    there = dirname(there)
  }
  if (!statSync(there).isDirectory()) return there
  for (const one of missing) mkdirSync(one)
  return null
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'there is no right to',
  EPERM: 'there is no right to',
  EROFS: 'nothing can be written there',
  ENOENT: 'nothing can be made there',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
}

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return WHY[code] ?? `the system says ${code === '' ? String(error) : code}`
}
