import { stringify } from 'csv-stringify/sync'
import { exportWordsIn } from '#notification/catalogue/export.ts'
import { citationOf, codebookOf, codebookText, type Entry } from '#notification/export-codebook.ts'
import type { Form } from '#notification/export-message.ts'
import { type Row, type Tables, tablesOf } from '#notification/export.ts'
import type { Lang } from '#notification/reader.ts'
import type { CivilDay } from '#post/civil-day.ts'
import { databaseOf, type Holdings } from './export.ts'

/** A file as it is sent, with a sentence on what it is. */
export type File = Readonly<{ name: string; bytes: Buffer; caption: string }>

export type Wanted = Readonly<{
  form: Form
  bodies: boolean
  /** The bot's name in Telegram; null where nobody is connected to it. */
  bot: string | null
  on: CivilDay
  lang: Lang
}>

/** Makes the files of an export, the codebook with the citation last; none where nothing is on record. */
export function filesOf(holdings: Holdings, wanted: Wanted): readonly File[] {
  const { form, bodies, bot, on, lang } = wanted
  const words = exportWordsIn(lang)
  const tables = tablesOf(holdings.events, holdings.changes, bodies)
  if (tables.events.length === 0) return []
  const codebook = codebookOf(bodies)
  const citation = citationOf(bot, on, bodies)
  const named = (name: string, bytes: Buffer, caption: string): File => ({
    name: `vdoma-${on}-${name}`,
    bytes,
    caption,
  })
  const made = {
    csv: () => [
      named('events.csv', csvOf(tables.events), words.events),
      named('claims.csv', csvOf(tables.claims), words.claims),
      named('sources.csv', csvOf(tables.sources), words.sources),
      named('changes.csv', csvOf(tables.changes, columnsOf(codebook, 'changes')), words.changes),
    ],
    json: () => [named('record.json', jsonOf(tables, { citation, codebook }), words.json)],
    sqlite: () => [named('record.sqlite', databaseOf(tables, codebook, citation), words.sqlite)],
  }[form]()
  return [
    ...made,
    named('codebook.txt', Buffer.from(codebookText(codebook, citation)), words.codebook),
  ]
}

/** With the mark by which spreadsheets know UTF-8, and no cell that one of them would run as a formula. */
export const csvOf = (
  rows: readonly Row[],
  columns: readonly string[] = Object.keys(rows[0] ?? {}),
): Buffer =>
  Buffer.from(
    stringify([...rows], {
      header: true,
      bom: true,
      columns: [...columns],
      escape_formulas: true,
      record_delimiter: 'windows',
    }),
  )

/** A table without rows has its header all the same. */
const columnsOf = (codebook: readonly Entry[], table: string): readonly string[] =>
  codebook.filter((entry) => entry.table === table).map(({ column }) => column)

const rowsOf = (rows: readonly Row[], event: Row): Row[] =>
  rows.filter((row) => row['event_id'] === event['event_id'])

/** One object for each event, with its figures and its sources inside. */
const jsonOf = (
  { events, claims, sources, changes }: Tables,
  about: Readonly<Record<string, unknown>>,
): Buffer =>
  Buffer.from(
    JSON.stringify(
      {
        ...about,
        events: events.map((event) => ({
          ...event,
          claims: rowsOf(claims, event),
          sources: rowsOf(sources, event),
          changes: rowsOf(changes, event),
        })),
      },
      null,
      1,
    ),
  )
