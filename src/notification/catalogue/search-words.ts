/** What is said of a search, in a chat and inline. */
export type SearchWords = Readonly<{
  title: (query: string) => string
  found: (total: number) => string
  page: (page: number, pages: number) => string
  nothing: string
  /** Above the exchanges next to a day on which there is none. */
  noSuchDay: string
  /** Of the number of an exchange that is none yet. */
  noneNumbered: (ordinal: number) => string
  nearest: string
  howTo: string
  /** To those who ask for the dead and have not chosen that topic. */
  chooseFirst: string
  exchange: (day: string) => string
  repatriation: (day: string) => string
  /** A figure by its holder's word; null: none is published. */
  said: (holder: string, value: number | null) => string
  unconfirmed: string
  post: (title: string, day: string) => string
  missing: string
  back: string
  more: string
  /** Inline: the line under an exchange's title. */
  by: (holder: string, ordinal: number | null) => string
  /** Inline: above the results, leads to the bot. */
  noneOn: (day: string) => string
  nearestDays: (days: readonly string[]) => string
  openBot: string
  askedBy: string
}>
