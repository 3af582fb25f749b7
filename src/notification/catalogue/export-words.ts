/** What is said of files to download. */
export type ExportWords = Readonly<{
  ask: string
  /** What the files are of. */
  scope: (bodies: boolean) => string
  events: string
  claims: string
  sources: string
  changes: string
  json: string
  sqlite: string
  codebook: string
  nothing: string
  tooBig: (file: string) => string
}>
