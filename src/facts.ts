import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Agreement } from '#ledger/agreement.ts'
import type { Reported } from '#ledger/event.ts'
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

const AgreementsFile = z.object({
  agreements: z.array(
    z.object({
      id: z.string().min(1),
      announced_on: Day,
      statement_ids: z.array(z.string()),
      commitments: z.array(Commitment),
      shares_stated: z.array(Share),
    }),
  ),
})

/**
 * Reads the agreements that ship in `folder` (or that an operator edited there); throws an Error that
 * names the file and each place that is wrong.
 */
export function readAgreements(folder: string): readonly Agreement[] {
  const file = join(folder, 'agreements.json')
  const result = AgreementsFile.safeParse(readJson(file))
  if (!result.success) throw new Error(`Cannot read ${file}:\n${z.prettifyError(result.error)}`)
  return result.data.agreements.map((agreement) => ({
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
  }))
}

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
