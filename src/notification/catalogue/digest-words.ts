import type { Rhythm } from '#notification/preferences.ts'

/** What a digest says. */
export type DigestWords = Readonly<{
  /** Ends with a colon; `usual`: the time is about as long as its rhythm. */
  period: (every: Rhythm, days: string, usual: boolean) => string
  /** Of a time that is not over; ends with a colon. */
  soFar: (every: Rhythm, days: string) => string
  /** The button to when the digest comes. */
  times: string
  /** One exchange in the sentence below. */
  exchange: (day: string, people: number | null) => string
  /** A whole sentence; none where there are no rows. */
  exchanges: (rows: readonly string[]) => string
  noCorrections: string
  /** That there are posts on the fallen, and no word more. */
  posts: (several: boolean) => string
  /** `part` null for the main figure. */
  corrected: (day: string, part: string | null, was: number, is: number | null) => string
  look: string
  /** Above the other side's figures of an exchange that was told. */
  claims: (day: string) => string
  claimsAside: string
}>
