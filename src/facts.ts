import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Agreement, Share } from '#ledger/agreement.ts'
import type { Reported } from '#ledger/event.ts'
import type { StatedTotal } from '#ledger/standing.ts'
import { type CounterClaim, counterStatements } from '#ledger/counter-claims.ts'
import { readHistory } from '#ledger/history.ts'
import type { KnownDifference, OfficialTotal } from '#ledger/official-totals.ts'
import { firstDayOf, lastDayOf } from '#ledger/scope.ts'
import type { EventStatement } from '#statement/statement.ts'
import { MEASURES } from '#statement/statement.ts'

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, 'must be a day, YYYY-MM-DD')

const Commitment = z.object({
  measure: z.enum(['returned', 'bodies']),
  to: z.enum(['ukraine', 'russia', 'each_side']),
  category: z.string().nullable(),
  promised: z.int().positive().nullable(),
  bound: z.enum(['exact', 'at_least', 'all_of_category', 'offer']),
  speakers: z.array(z.object({ name: z.string(), side: z.enum(['ua', 'ru', 'us']) })).min(1),
  met_on: Day.nullable(),
  met_by: z.array(z.string()).default([]),
  closed_on: Day.nullable(),
  closed_by: z.array(z.string()).default([]),
  superseded_by: z.array(z.string()),
  denied_on: Day.nullable().default(null),
  denied_by: z.enum(['ua', 'ru']).nullable().default(null),
})

const ShareStated = z.object({
  on: Day,
  measure: z.enum(MEASURES),
  value: z.int().nonnegative(),
  share: z.enum(['all', 'part']),
  whole_event: z.int().positive().nullable(),
  by: z.enum(['coordination_hq', 'president', 'ombudsman', 'ru_mod', 'tass']),
})

const Transfer = z.object({
  on: Day,
  people_each: z.int().positive().nullable(),
  bodies_to_ua_by_russia: z.int().positive().nullable(),
})

const DayOrMonth = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/u, 'must be a day, a month or a year, YYYY-MM-DD')

const TotalMeasure = z.enum(['ua_returned', 'exchanges', 'bodies_to_ua', 'bodies_to_ru'])

const RunningTotal = z.object({
  on: DayOrMonth,
  by: z.string(),
  scope: z.string(),
  measure: TotalMeasure,
  value: z.int().positive(),
  bound: z.enum(['exact', 'at_least']),
})

const AgreementShape = z.object({
  id: z.string().min(1),
  announced_on: Day,
  statement_ids: z.array(z.string()),
  commitments: z.array(Commitment),
  transfers: z.array(Transfer).default([]),
  shares_stated: z.array(ShareStated),
})

const AgreementsFile = z.object({
  agreements: z.array(AgreementShape),
  running_totals_stated: z.array(RunningTotal),
})

/**
 * The agreements, the running totals of the Headquarters, every running total that anybody stated, and
 * where the Russian side named another number than Ukraine.
 */
export type ShippedFacts = Readonly<{
  agreements: readonly Agreement[]
  statedTotals: readonly StatedTotal[]
  officialTotals: readonly OfficialTotal[]
  counterClaims: readonly CounterClaim[]
}>

/**
 * Reads the agreements that ship in `folder` (or that an operator edited there); throws an Error that
 * names the file and each place that is wrong.
 */
export function readAgreements(folder: string): ShippedFacts {
  const file = join(folder, 'agreements.json')
  const result = AgreementsFile.safeParse(readJson(file))
  if (!result.success) throw new Error(`Cannot read ${file}:\n${z.prettifyError(result.error)}`)
  return {
    agreements: result.data.agreements.map(agreementOf),
    statedTotals: result.data.running_totals_stated.flatMap((total) => statedTotalOf(total) ?? []),
    officialTotals: result.data.running_totals_stated.map(({ on, ...total }) => ({
      ...total,
      day: lastDayOf(on),
    })),
    counterClaims: result.data.agreements.flatMap(({ transfers }) => transfers.flatMap(counterOf)),
  }
}

const counterOf = ({ on, bodies_to_ua_by_russia: value }: z.infer<typeof Transfer>) =>
  value === null
    ? []
    : [{ day: on, measure: 'bodies_to_ua', value, by: 'the Russian side' } as const]

/** Checks one agreement as an operator wrote it; throws an Error that names each place that is wrong. */
export function readAgreement(written: unknown, source: string): Agreement {
  const result = AgreementShape.safeParse(written)
  if (!result.success) throw new Error(`Cannot read ${source}:\n${z.prettifyError(result.error)}`)
  return agreementOf(result.data)
}

const agreementOf = (agreement: z.infer<typeof AgreementShape>): Agreement => ({
  id: agreement.id,
  announcedOn: agreement.announced_on,
  statementIds: agreement.statement_ids,
  commitments: agreement.commitments.map(
    ({ met_on, met_by, closed_on, closed_by, superseded_by, denied_on, denied_by, ...rest }) => ({
      ...rest,
      metOn: met_on,
      metBy: met_by,
      closedOn: closed_on,
      closedBy: closed_by,
      supersededBy: superseded_by,
      deniedOn: denied_on,
      deniedBy: denied_by,
    }),
  ),
  shares: [
    ...agreement.shares_stated.map(({ whole_event, ...rest }) => ({
      ...rest,
      wholeEvent: whole_event,
    })),
    ...agreement.transfers.flatMap(shareOf),
  ],
})

/** What both sides put under an agreement on a day; more people may have come home beside it. */
const shareOf = ({ on, people_each: value }: z.infer<typeof Transfer>): Share[] =>
  value === null
    ? []
    : [{ on, measure: 'ua_returned', value, share: 'all', wholeEvent: null, by: 'history' }]

/** Only an exact total of a known day by the Headquarters stands beside our own sum. */
const statedTotalOf = ({
  on: day,
  by,
  scope,
  value,
  bound,
}: z.infer<typeof RunningTotal>): StatedTotal | null =>
  by === 'Coordination HQ' && bound === 'exact' && Day.safeParse(day).success
    ? { value, scope, day, holder: 'coordination_hq' }
    : null

const TABLES = [
  ['prisoner_exchange', 'prisoner_exchanges.tsv'],
  ['body_repatriation', 'body_repatriations.tsv'],
] as const

/**
 * Reads the history that ships in `folder` as statements, with what the Russian side says of the same
 * events where that is another number; throws an Error that names file and line.
 */
export function readShippedHistory(folder: string): readonly Reported<EventStatement>[] {
  const rows = readRows(folder)
  return [...rows, ...counterStatements(rows, readAgreements(folder).counterClaims)]
}

const readRows = (folder: string): readonly Reported<EventStatement>[] =>
  TABLES.flatMap(([kind, name]) => {
    const file = join(folder, name)
    try {
      return readHistory(kind, readFileSync(file, 'utf8'))
    } catch (error) {
      throw new Error(`Cannot read ${file}`, { cause: error })
    }
  })

const KnownDifferencesFile = z.array(
  z.object({
    from: DayOrMonth,
    to: DayOrMonth,
    ours_minus_stated: z.int().nullable(),
    reason: z.string().min(1),
    total: z
      .object({ scope: z.string(), measure: TotalMeasure, by: z.string().nullable() })
      .nullable()
      .default(null),
  }),
)

/**
 * Reads where official totals are known to differ from our rows, and why; entries that explain no total
 * are left out. Throws an Error that names the file and each place that is wrong.
 */
export function readKnownDifferences(folder: string): readonly KnownDifference[] {
  const file = join(folder, 'known_differences.json')
  const result = KnownDifferencesFile.safeParse(readJson(file))
  if (!result.success) throw new Error(`Cannot read ${file}:\n${z.prettifyError(result.error)}`)
  return result.data.flatMap(({ from, to, ours_minus_stated, reason, total }) =>
    total === null
      ? []
      : [
          {
            ...total,
            from: firstDayOf(from),
            to: lastDayOf(to),
            oursMinusStated: ours_minus_stated,
            reason,
          },
        ],
  )
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`Cannot read ${file}`, { cause: error })
  }
}
