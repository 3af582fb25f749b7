import type { ExportWords } from '#notification/catalogue/export-words.ts'

export const exportWords: ExportWords = {
  ask: 'Files of the whole record: every figure with who stated it, the quote and the link. A codebook and the words to cite it come with them. There are no names of people in the files.',
  scope: (bodies) =>
    bodies
      ? 'The files hold prisoner exchanges and repatriation.'
      : 'The files hold prisoner exchanges.',
  events: 'Events, one row each.',
  claims: 'Figures, each with its holder, quote and link.',
  sources: 'The sources of each event.',
  changes: 'Figures that changed: what they were, what they are and why.',
  json: 'The whole record as one file.',
  sqlite: 'The whole record as a SQLite database, its codebook inside.',
  codebook: 'Codebook and the words to cite it.',
  nothing: 'There is no record to download yet.',
  tooBig: (file) =>
    `The file ${file} is too big for Telegram (above 50 MB). The operator of the bot can give it to you.`,
}
