import { seedOf } from './choose.ts'
import { daysLater, kyivTime } from './kyiv.ts'

/** Moments that public reports give, in Kyiv time; `+1` is the day after. */
const KNOWN: Readonly<Record<string, string>> = {
  'prisoner_exchange/2022-09-21/1': '23:48',
  'prisoner_exchange/2024-10-18/1': '+1 00:44',
  'prisoner_exchange/2025-07-23/1': '22:58',
  'prisoner_exchange/2025-08-14/1': '14:12',
  'prisoner_exchange/2025-08-24/1': '17:28',
  'prisoner_exchange/2026-02-05/1': '15:17',
  'prisoner_exchange/2026-03-05/1': '15:10',
}

const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/**
 * When the Headquarters posts about a row: the known moment, else one in its usual window, 13:40 to
 * 20:00 in Kyiv, bodies early and people late, so that two posts of a day do not meet.
 */
export function momentOf(name: string, date: string): number {
  const known = KNOWN[name]
  if (known !== undefined) {
    return known.startsWith('+1 ')
      ? kyivTime(daysLater(date, 1), known.slice(3))
      : kyivTime(date, known)
  }
  const [from, span] = name.startsWith('body') ? [13 * 60 + 40, 100] : [15 * 60 + 30, 255]
  const second = name.endsWith('/1') ? 0 : 12
  return kyivTime(date, clockOf(from + second + (seedOf(`moment/${name}`) % span)))
}
