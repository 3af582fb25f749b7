import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { wallClock } from '#post/civil-day.ts'
import { instant } from '#post/post.ts'
import { readConfig } from '#config.ts'
import { readChannels, type Source } from '#source/channels.ts'
import { markWorld, openDb, type WritableDb } from '#store/db.ts'
import { makeFolder } from '#store/make-folder.ts'
import { migrate } from '#store/migrate.ts'
import { registerSources } from '#store/sources.ts'
import { type Imported, importExport } from '#watch/import-export.ts'
import { ingest } from '#watch/ingest.ts'
import type { Command } from './command-line.ts'

const PROGRAM = join(import.meta.dirname, '../..')
const PIECE_BYTES = 1_000_000
const NOTE_BYTES = 10_000_000

/** Takes in the history of a channel from a file that Telegram Desktop exported. */
export const importCommand: Command = {
  help: `Usage: npm run import -- FILE [--source HANDLE] [--zone ZONE] [--database FILE]

Takes in the history of a source from an export of Telegram Desktop (result.json, "Machine-readable JSON"), of one
channel or of a whole account. Nobody is notified; importing a file twice changes nothing. The program may run meanwhile.

  --source HANDLE   the source that the export is of, such as Koord_shtab; needed where the number behind the
                    handle is not known yet, that is before the program has read the channel once
  --zone ZONE       the time zone of the machine that exported; needed for exports made before 2022, whose dates
                    tell none (default Europe/Kyiv)
  --database FILE   the database; else the setting DATABASE

Exit codes: 0 done, 1 could not be done or not for all messages, 2 not understood.`,
  options: ['source', 'zone', 'database'],
  words: { atLeast: 1, atMost: 1 },
  run: async ({ options, rest }, { env, say, note, now }) => {
    const [file = ''] = rest
    const given = options['database']
    const { database } = readConfig(given === undefined ? env : { ...env, DATABASE: given })
    const sources = readChannels(readFileSync(join(PROGRAM, 'data/channels.json'), 'utf8'))
    const handle = options['source'] ?? null
    refuseUnknown(sources, handle)
    const zone = options['zone'] ?? 'Europe/Kyiv'
    refuseZone(zone)
    if (!existsSync(file) || !statSync(file).isFile()) {
      throw new Error(`Cannot import ${file}: there is no such file`)
    }
    const pieces = noting(
      createReadStream(file, { encoding: 'utf8', highWaterMark: PIECE_BYTES }),
      statSync(file).size,
      note,
    )
    const db = open(database, sources)
    try {
      const imported = await importExport(
        {
          db,
          sources,
          handle,
          zone,
          ingest: (seen, more) => ingest(db, sources, seen, more),
          now: () => instant(now()),
        },
        pieces,
      )
      report(file, imported, { say, note })
    } finally {
      db.close()
    }
  },
}

/** Passes on the pieces of a file, and says how far it has come, a few times and only of a large one. */
async function* noting(
  pieces: AsyncIterable<string>,
  bytes: number,
  note: (line: string) => void,
): AsyncIterable<string> {
  let read = 0
  let told = 0
  for await (const piece of pieces) {
    yield piece
    read += Buffer.byteLength(piece)
    if (read - told < NOTE_BYTES) continue
    told = read
    note(`${Math.min(100, Math.round((100 * read) / bytes))} % read`)
  }
}

function open(database: string, sources: readonly Source[]): WritableDb {
  makeFolder(dirname(database))
  const db = openDb(database)
  try {
    markWorld(db, 'telegram')
    migrate(db, join(PROGRAM, 'migrations'))
    registerSources(
      db,
      sources.map(({ handle, channelId, silentAfterHours }) => ({
        handle,
        channelId,
        silentAfterMs: silentAfterHours * 3_600_000,
      })),
    )
  } catch (error) {
    db.close()
    throw error
  }
  return db
}

function refuseUnknown(sources: readonly Source[], handle: string | null): void {
  const handles = sources.map((source) => source.handle)
  if (handle !== null && !handles.includes(handle)) {
    throw new Error(`Cannot import for ${handle}: the sources are ${handles.join(', ')}`)
  }
}

function refuseZone(zone: string): void {
  try {
    wallClock(instant(0), zone)
  } catch (error) {
    throw new Error(`Cannot read dates in zone ${zone}: there is no such zone`, { cause: error })
  }
}

type Out = Readonly<{ say: (line: string) => void; note: (line: string) => void }>

/** Says what was done; throws where some of it could not be, so that the exit code tells. */
function report(file: string, imported: Imported, { say, note }: Out): void {
  const { taken, known, leftToReading, untold, foreign, refused } = imported
  say(`${file}: ${taken} posts taken in, ${known} on record already`)
  if (leftToReading > 0)
    note(`${leftToReading} posts are newer than what was read and are left to reading`)
  if (untold > 0)
    note(`${untold} messages are of a kind that the export does not hold and are left to reading`)
  if (foreign > 0) note(`${foreign} messages are of chats that are no source`)
  if (taken + known + leftToReading + untold === 0 && refused.length === 0) {
    throw new Error(`Cannot import ${file}: no chat in it is known to be a source (see --source)`)
  }
  if (refused.length === 0) return
  const reasons = refused.filter((reason) => reason !== '')
  throw new Error(
    `Cannot import ${refused.length} messages of ${file}: they are not understood\n${reasons.join('\n')}`,
  )
}
