import { z } from 'zod'

const day = z.iso.date()
const dayOrMonth = z.string().regex(/^\d{4}(-\d{2}){0,2}$/u)
const count = z.int().nonnegative()

const commitment = z.strictObject({
  measure: z.enum(['returned', 'bodies']),
  to: z.enum(['ukraine', 'russia', 'each_side']),
  category: z.enum(['severely_wounded_and_ill', 'under_25', 'civilians']).nullable(),
  promised: count.nullable(),
  bound: z.enum(['exact', 'at_least', 'all_of_category', 'offer']),
  speakers: z
    .array(z.strictObject({ name: z.string().min(1), side: z.enum(['ua', 'ru', 'us']) }))
    .min(1),
  wording: z.strictObject({
    ua: z.string().nullable(),
    ru: z.string().nullable(),
    us: z.string().nullable(),
  }),
  status: z.enum(['open', 'met', 'closed', 'superseded']),
  met_on: day.nullable(),
  met_by: z.array(z.string()),
  closed_on: day.nullable(),
  closed_by: z.array(z.string()),
  superseded_by: z.array(z.string()),
})

const agreement = z.strictObject({
  id: z.string().regex(/^[a-z_]+_\d{4}$/u),
  announced_on: day,
  statement_ids: z.array(z.string()).min(1),
  place: z.string(),
  round: z.string(),
  parties: z.array(z.string()).min(1),
  mediators: z.array(z.string()),
  commitments: z.array(commitment).min(1),
  transfers: z.array(
    z.strictObject({
      on: day,
      people_each: count.nullable(),
      bodies_to_ua: count.nullable(),
      bodies_to_ua_by_russia: count.nullable(),
      bodies_to_ru: count.nullable(),
    }),
  ),
  shares_stated: z.array(
    z.strictObject({
      on: day,
      measure: z.enum(['ua_returned', 'ru_returned', 'bodies_to_ua', 'bodies_to_ru']),
      value: count,
      share: z.enum(['all', 'part']),
      whole_event: count.nullable(),
      by: z.string(),
    }),
  ),
  totals_stated: z.array(z.strictObject({ on: day, by: z.string(), text: z.string() })),
  notes: z.array(z.string()),
  disputed: z.array(z.string()),
  trap: z.string().nullable(),
  sources: z.array(z.url()).min(1),
})

/** The documented shape of data/agreements.json; any other field is refused. */
export const Agreements = z.strictObject({
  agreements: z.array(agreement),
  running_totals_stated: z.array(
    z.strictObject({
      on: dayOrMonth,
      by: z.string(),
      scope: z.string().regex(/^(people|exchanges|bodies)_[a-z0-9_]+$/u),
      measure: z.enum(['ua_returned', 'exchanges', 'bodies_to_ua', 'bodies_to_ru']),
      value: count,
      bound: z.enum(['exact', 'at_least']),
      note: z.string().nullable(),
    }),
  ),
  derived: z.looseObject({ stated_by_nobody: z.literal(true) }),
  coverage_ends_about: day,
})

export const KnownDifferences = z.array(
  z.strictObject({
    scope: z.string().min(1),
    from: dayOrMonth,
    to: dayOrMonth,
    ours_minus_stated: z.int().nullable(),
    reason: z.string().min(1),
    total: z
      .strictObject({
        scope: z.string().regex(/^(people|exchanges|bodies)_[a-z0-9_]+$/u),
        measure: z.enum(['ua_returned', 'exchanges', 'bodies_to_ua', 'bodies_to_ru']),
        by: z.string().nullable(),
      })
      .nullable(),
  }),
)
