/** One measured value; `limit` is the bound it has to keep, and `ok` whether it does. */
export type BenchRow = Readonly<{
  name: string
  value: number
  unit: string
  limit?: string
  ok?: boolean
}>
