/** What is said on charts, under them and on their buttons. */
export type ChartWords = Readonly<{
  years: Readonly<{ title: string; subtitle: string }>
  months: Readonly<{ title: (year: string) => string; subtitle: string }>
  quotas: Readonly<{ title: string; subtitle: string }>
  /** In the place of a number that nobody published. */
  notPublished: string
  noRecords: string
  /** Exchanges of the period whose number is not published. */
  without: (exchanges: number) => string
  /** At least so many people. */
  atLeast: (people: string) => string
  /** Exchanges that belong to no one month or year because their day is not known. */
  unplaced: (exchanges: number) => string
  ownSum: string
  /** What the two shades mean. */
  shades: string
  promise: (day: string) => string
  counted: (from: string, to: string, promised: string, atLeast: boolean) => string
  noNumbers: (promised: string, atLeast: boolean) => string
  state: Readonly<{
    open: string
    met: (by: string, day: string) => string
    closed: (by: string, day: string) => string
    superseded: string
  }>
  nothing: string
  byYears: string
  byQuotas: string
  /** Who declared what; a name that is not here is told as it came. */
  speakers: Readonly<Record<string, string>>
}>
