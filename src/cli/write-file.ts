import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '#store/make-folder.ts'

/**
 * Writes a file whole or not at all: under its name there is never half of it. Makes the folder it lies in;
 * throws a sentence where there is no room or no right.
 */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const partial = `${file}.partial`
  try {
    makeFolder(dirname(file))
    const handle = openSync(partial, 'w')
    try {
      writeFileSync(handle, bytes)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(partial, file)
  } catch (error) {
    if (existsSync(partial)) rmSync(partial)
    throw new Error(`Cannot write ${file}`, { cause: error })
  }
}
