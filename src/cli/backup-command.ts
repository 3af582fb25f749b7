import { instant } from '#post/post.ts'
import { openToRead } from '#store/backup.ts'
import { readConfig } from '#config.ts'
import { backUp } from '#watch/backup.ts'
import type { Command } from './command-line.ts'

const ALL_PAGES = 2 ** 31 - 1

/** Copies the database, whether the program runs on it or not. */
export const backupCommand: Command = {
  help: `Usage: npm run backup [-- --database FILE] [--folder FOLDER] [--keep N]

Copies the database into a file of its own and checks the copy by opening it. The program may run meanwhile.

  --database FILE   the database; else the setting DATABASE
  --folder FOLDER   where copies lie; else the setting BACKUP_FOLDER, else backups/ beside the database
  --keep N          how many routine copies are kept; else the setting BACKUP_KEEP

Exit codes: 0 done, 1 could not be done, 2 not understood.`,
  options: ['database', 'folder', 'keep'],
  words: { atLeast: 0, atMost: 0 },
  run: async ({ options }, { env, say, note, now }) => {
    const config = readConfig({
      ...env,
      ...(options['database'] === undefined ? {} : { DATABASE: options['database'] }),
      ...(options['folder'] === undefined ? {} : { BACKUP_FOLDER: options['folder'] }),
      ...(options['keep'] === undefined ? {} : { BACKUP_KEEP: options['keep'] }),
    })
    const db = openToRead(config.database)
    try {
      note(`Copying ${config.database} …`)
      const { file, bytes, schema } = await backUp(db, config.backups, {
        occasion: 'routine',
        now: instant(now()),
        pagesAtOnce: ALL_PAGES,
      })
      say(`${file}: ${bytes} bytes, schema ${schema}, checked`)
    } finally {
      db.close()
    }
  },
}
