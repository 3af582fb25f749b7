import { exportWordsIn } from './catalogue/export.ts'
import { blocks } from './html.ts'
import type { Message } from './message.ts'
import type { Reader } from './reader.ts'

const FORMS = ['csv', 'json', 'sqlite'] as const
/** As what kind of file the record is wanted. */
export type Form = (typeof FORMS)[number]

const NAMES: Readonly<Record<Form, string>> = { csv: 'CSV', json: 'JSON', sqlite: 'SQLite' }

/** Whether repatriation is in the files: only for those who chose that topic. */
export const exportsBodies = ({ topics }: Reader): boolean => topics.includes('bodies')

/** Tells what can be downloaded, with a button for each form. */
export function exportMessage(reader: Reader): Message {
  const words = exportWordsIn(reader.lang)
  return {
    html: blocks([words.ask, words.scope(exportsBodies(reader))]),
    buttons: [FORMS.map((form) => ({ text: NAMES[form], action: `1:export:${form}` }))],
    silent: true,
  }
}

/** How presses for files begin. */
export const EXPORT = /^1:export:/u

/** Reads which form a press asks for; null for whatever this program did not write itself. */
export const parseExport = (data: string): Form | null =>
  FORMS.find((form) => data === `1:export:${form}`) ?? null
