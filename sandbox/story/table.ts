/** A row of a shipped table: column name to cell, empty where the row does not say. */
type Cells = Readonly<Record<string, string>>

/** A row with the name it has for ever: `prisoner_exchange/2022-04-14/2`. */
export type Row = Readonly<{ name: string; date: string; cells: Cells }>

/** Reads a tab-separated table with a header line and names its rows by kind, date and place. */
export function readTable(kind: string, text: string): readonly Row[] {
  const [header = '', ...lines] = text.split(/\r?\n/u).filter((line) => line !== '')
  const columns = header.split('\t')
  const seen = new Map<string, number>()
  return lines.map((line) => {
    const parts = line.split('\t')
    const cells = Object.fromEntries(columns.map((name, at) => [name, (parts[at] ?? '').trim()]))
    const date = cells['date'] ?? ''
    const nth = (seen.get(date) ?? 0) + 1
    seen.set(date, nth)
    return { name: `${kind}/${date}/${nth}`, date, cells }
  })
}

/** Reads a cell that is a whole number; null for an empty cell and for any other words. */
export function numberIn({ cells }: Row, column: string): number | null {
  const cell = cells[column] ?? ''
  return /^\d+$/u.test(cell) ? Number(cell) : null
}

export const wordsIn = ({ cells }: Row, column: string): string => cells[column] ?? ''

/** False for a row whose day is known only as a span: no post is made from it. */
export const hasDay = ({ date }: Row): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(date)
