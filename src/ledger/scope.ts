import { addDays, type CivilDay } from '#post/civil-day.ts'
import type { AgreementId } from '#statement/statement.ts'
import { MONTH_NAMES } from '#statement/word/month-names.ts'

const WAR_BEGAN = '2022-02-24'
const SCOPE =
  /^(?:people|exchanges|bodies)_(?:(?<war>since_2022)|(?<year>this_year)|since_(?<month>[a-z]+)_(?<since>\d{4})|(?<round>istanbul_[a-z]+_\d{4})|(?<istanbul>istanbul_2025))$/u

/** From which day a scope counts, and under which agreement only. */
type Scope = Readonly<{ from: CivilDay; agreement: AgreementId | null }>

/** Reads the scope of a running total as of a day («bodies_since_2022»); null for scopes we do not know. */
export function scopeOf(scope: string, day: CivilDay): Scope | null {
  const found = SCOPE.exec(scope)?.groups
  if (found === undefined) return null
  const { war, year, month, since, round, istanbul } = found
  if (war !== undefined) return { from: WAR_BEGAN, agreement: null }
  // The numbers of a series tell how many exchanges there were since its beginning only.
  if (scope.startsWith('exchanges_')) return null
  if (year !== undefined) return { from: `${day.slice(0, 4)}-01-01`, agreement: null }
  if (round !== undefined) return { from: WAR_BEGAN, agreement: round }
  // «Under Istanbul» means what was handed over since the transfers of June began.
  if (istanbul !== undefined) return { from: '2025-06-01', agreement: null }
  const nth = MONTH_NAMES.findIndex((name) => name === month) + 1
  if (nth === 0) return null
  return { from: `${since}-${String(nth).padStart(2, '0')}-01`, agreement: null }
}

/** The last day of `2024-12`; a whole day is itself. */
export function lastDayOf(dayOrMonth: string): CivilDay {
  if (/^\d{4}$/u.test(dayOrMonth)) return `${dayOrMonth}-12-31`
  if (!/^\d{4}-\d{2}$/u.test(dayOrMonth)) return dayOrMonth
  const [year, month] = dayOrMonth.split('-').map(Number)
  const next = new Date(Date.UTC(year ?? 0, month ?? 0, 1)).toISOString().slice(0, 10)
  return addDays(next, -1)
}

/** The first day of `2023-07` or `2022`; a whole day is itself. */
export const firstDayOf = (dayOrMonth: string): CivilDay =>
  `${dayOrMonth}${'-01-01'.slice(dayOrMonth.length - 4)}`
