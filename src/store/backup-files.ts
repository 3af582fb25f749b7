import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Instant } from '#post/post.ts'
import { makeFolder } from './make-folder.ts'

/** Where copies lie and how many of them: by default `backups/` beside the database. */
export type BackupPlan = Readonly<{ folder: string; keep: number }>

/** The folder of the copies of a database where no other is set. */
export const backupFolderOf = (database: string): string =>
  join(dirname(resolve(database)), 'backups')

/** Why a copy was made; those before a migration are counted apart, so that routine ones do not push them out. */
export type Occasion = 'routine' | Readonly<{ beforeSchema: number }>

/** Names a copy by the database, the moment in UTC, and why it was made; makes the folder. */
export function copyName(
  database: string,
  { folder }: BackupPlan,
  occasion: Occasion,
  now: Instant,
): string {
  makeBackupFolder(folder)
  const at = new Date(now).toISOString().replaceAll(/[:.]/gu, '-')
  const why = occasion === 'routine' ? '' : `-before-schema-${occasion.beforeSchema}`
  return join(folder, `${stemOf(database)}-${at}${why}.sqlite`)
}

function makeBackupFolder(folder: string): void {
  try {
    makeFolder(folder)
  } catch (error) {
    throw new Error(`Cannot back up to ${folder}: ${reasonOf(error)}`, { cause: error })
  }
}

/** Our own sentence says what cannot be made and why; here the why is enough. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/^Cannot make the folder [^:]*: /u, '') : ''

const ROUTINE = /^\d{4}-\d{2}-\d{2}T[\d-]+Z\.sqlite$/u
const BEFORE_MIGRATION = /^\d{4}-\d{2}-\d{2}T[\d-]+Z-before-schema-\d+\.sqlite$/u

/** Removes the oldest copies of a database beyond `keep` of each sort; other files are left alone. */
export function dropOldCopies(database: string, { folder, keep }: BackupPlan): readonly string[] {
  const stem = `${stemOf(database)}-`
  const restOf = (name: string): string => (name.startsWith(stem) ? name.slice(stem.length) : '')
  const found = readdirSync(folder).toSorted()
  const sorts = [ROUTINE, BEFORE_MIGRATION].map((sort) =>
    found.filter((name) => sort.test(restOf(name))),
  )
  const old = sorts.flatMap((names) => names.slice(0, Math.max(0, names.length - keep)))
  for (const name of old) rmSync(join(folder, name), { force: true })
  return old
}

const stemOf = (database: string): string => basename(database).replace(/\.sqlite$/u, '')
