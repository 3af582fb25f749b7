import { groupsIn, type Group, outsideIn, servicesIn } from './groups.ts'
import { numberIn, type Row, wordsIn } from './table.ts'

/** What a row of the exchanges says, ready to be told. Null is not published. */
export type ExchangeFacts = Readonly<{
  name: string
  date: string
  ordinal: number | null
  stage: string
  agreement: string
  total: number | null
  military: number | null
  civilians: number | null
  children: number | null
  women: number | null
  bodies: number | null
  outside: number | null
  groups: readonly Group[]
  services: readonly Group[]
  mediators: readonly string[]
  /** The formula that the Ukrainian side itself stated: theirs first. */
  formula: string | null
}>

/** In this exchange only the Russian Ministry of Defence named a mediator. */
const MEDIATOR_NAMED_BY_RUSSIA = 'prisoner_exchange/2023-02-04/1'

const mediatorsOf = (row: Row): readonly string[] =>
  row.name === MEDIATOR_NAMED_BY_RUSSIA
    ? []
    : wordsIn(row, 'mediators')
        .split(';')
        .map((name) => name.trim())
        .filter((name) => name !== '')

/** Where no total is published, a number of soldiers is the other side's and not told as ours. */
function militaryOf(row: Row, total: number | null): number | null {
  return total === null ? null : numberIn(row, 'ua_military')
}

/** Reads a row; `bodies` are left out where a post of their own tells of them. */
export function exchangeFacts(row: Row, bodies: number | null): ExchangeFacts {
  const categories = wordsIn(row, 'categories')
  const total = numberIn(row, 'ua_returned_total')
  const by = wordsIn(row, 'ru_figure_stated_by')
  return {
    name: row.name,
    date: row.date,
    ordinal: numberIn(row, 'ordinal'),
    stage: wordsIn(row, 'stage'),
    agreement: wordsIn(row, 'agreement'),
    total,
    military: militaryOf(row, total),
    civilians: numberIn(row, 'ua_civilians'),
    children: numberIn(row, 'ua_children'),
    women: numberIn(row, 'ua_women'),
    bodies,
    outside: outsideIn(categories),
    groups: groupsIn(categories),
    services: servicesIn(categories),
    mediators: mediatorsOf(row),
    formula: /^Ukrainian side \(formula (.+)\)$/u.exec(by)?.[1] ?? null,
  }
}
