import type { DigestWords } from '#notification/catalogue/digest-words.ts'
import { number, people } from './counts.ts'

const SO_FAR = { day: 'Today', week: 'This week', month: 'This month' }
const PERIOD = { day: 'Day', week: 'Week', month: 'Month' }
const FEW: readonly string[] = ['', 'one exchange', 'two exchanges', 'three exchanges', 'four exchanges'] // prettier-ignore
const exchangesOf = (value: number): string => FEW[value] ?? `${number(value)}\u00a0exchanges`

export const digest: DigestWords = {
  period: (every, days, usual) => `${usual ? `${PERIOD[every]} of ` : ''}${days}:`,
  soFar: (every, days) => `${SO_FAR[every]}, ${days}:`,
  times: 'When to send the digest',
  exchange: (day, value) => `${day}, ${value === null ? 'number not published' : people(value)}`,
  exchanges: (rows) =>
    rows.length === 0 ? 'no exchanges.' : `${exchangesOf(rows.length)} (${rows.join('; ')}).`,
  noCorrections: 'No corrections.',
  posts: (several) =>
    several
      ? "New posts in the Coordination Headquarters' channel."
      : "A new post in the Coordination Headquarters' channel.",
  corrected: (day, part, was, is) =>
    `Corrected, exchange of ${day}${part === null ? '' : ` (${part})`}: it was ${number(was)}; ${is === null ? 'now no number is published' : `it is now ${number(is)}`}.`,
  claims: (day) => `Exchange of ${day}: figures named by the other side`,
  claimsAside: 'Both claims are shown side by side.',
  look: 'View',
}
