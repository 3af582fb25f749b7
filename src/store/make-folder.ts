import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { giveToFolder } from './rights.ts'

/**
 * Makes a folder and those above it that are missing, one by one: asked for all of them at once, Node tries for ever
 * where the system says of a folder that is there that it is not (as under /proc). Throws a sentence.
 */
export function makeFolder(folder: string): void {
  const missing: string[] = []
  let there = resolve(folder)
  while (!existsSync(there) && dirname(there) !== there) {
    missing.unshift(there)
    there = dirname(there)
  }
  if (!isFolder(there)) throw new Error(`Cannot make the folder ${folder}: ${there} is a file`)
  for (const one of missing) makeOne(one)
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

function makeOne(folder: string): void {
  try {
    mkdirSync(folder)
    giveToFolder(folder)
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (isFolder(folder)) return
    throw new Error(`Cannot make the folder ${folder}: ${whyNot(error)}`, { cause: error })
  }
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
