import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Agreement } from '#ledger/agreement.ts'
import type { Reported } from '#ledger/event.ts'
import type { StatedTotal } from '#ledger/standing.ts'
import { readHistory } from '#ledger/history.ts'
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
  closed_on: Day.nullable(),
  superseded_by: z.array(z.string()),
})

const Share = z.object({
  on: Day,
  measure: z.enum(MEASURES),
  value: z.int().nonnegative(),
  share: z.enum(['all', 'part']),
  whole_event: z.int().positive().nullable(),
  by: z.enum(['coordination_hq', 'president', 'ombudsman', 'ru_mod', 'tass']),
})

const RunningTotal = z.object({
  on: z.string(),
  by: z.string(),
  scope: z.string(),
  value: z.int().positive(),
  bound: z.enum(['exact', 'at_least']),
})

const AgreementShape = z.object({
  id: z.string().min(1),
  announced_on: Day,
  statement_ids: z.array(z.string()),
  commitments: z.array(Commitment),
  shares_stated: z.array(Share),
})

const AgreementsFile = z.object({
  agreements: z.array(AgreementShape),
  running_totals_stated: z.array(RunningTotal),
})

/** The agreements, and the running totals of the Headquarters that the facts hold. */
export type ShippedFacts = Readonly<{
  agreements: readonly Agreement[]
  statedTotals: readonly StatedTotal[]
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
  }
}

const agreementOf = (agreement: z.infer<typeof AgreementShape>): Agreement => ({
  id: agreement.id,
  announcedOn: agreement.announced_on,
  statementIds: agreement.statement_ids,
  commitments: agreement.commitments.map(({ met_on, closed_on, superseded_by, ...rest }) => ({
    ...rest,
    metOn: met_on,
    closedOn: closed_on,
    supersededBy: superseded_by,
  })),
  shares: agreement.shares_stated.map(({ whole_event, ...rest }) => ({
    ...rest,
    wholeEvent: whole_event,
  })),
})

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

/** Reads the history that ships in `folder` as statements; throws an Error that names file and line. */
export const readShippedHistory = (folder: string): readonly Reported<EventStatement>[] =>
  (
    [
      ['prisoner_exchange', 'prisoner_exchanges.tsv'],
      ['body_repatriation', 'body_repatriations.tsv'],
    ] as const
  ).flatMap(([kind, name]) => {
    const file = join(folder, name)
    try {
      return readHistory(kind, readFileSync(file, 'utf8'))
    } catch (error) {
      throw new Error(`Cannot read ${file}`, { cause: error })
    }
  })

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`Cannot read ${file}`, { cause: error })
  }
}
