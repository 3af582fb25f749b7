import { z } from 'zod'
import { pick } from './choose.ts'
import { form, spaced } from './numbers.ts'

const Agreements = z.object({
  running_totals_stated: z.array(
    z.object({
      on: z.string(),
      by: z.string(),
      scope: z.string(),
      measure: z.string(),
      value: z.number(),
      bound: z.string(),
      note: z.string().nullable(),
    }),
  ),
})

/** A running total that an official stated on a day. */
export type StatedTotal = z.infer<typeof Agreements>['running_totals_stated'][number]

/** Reads the stated totals out of the agreements' file. Throws where the file has another shape. */
export const statedTotals = (json: string): readonly StatedTotal[] =>
  Agreements.parse(JSON.parse(json)).running_totals_stated

const UKRAINIAN = new Set(['Coordination HQ', 'Ministry of Reintegration'])

const spoken = (total: StatedTotal): boolean => UKRAINIAN.has(total.by)

/** The Headquarters' sentence about people returned in exchanges so far; empty where it stated none. */
export function peopleTotal(totals: readonly StatedTotal[], day: string): string {
  const total = totals.find(
    (one) => one.on === day && spoken(one) && one.scope === 'people_since_2022',
  )
  if (total === undefined) return ''
  const people = spaced(total.value)
  const outside = /^(\d+) more outside/u.exec(total.note ?? '')?.[1]
  const sentence = pick(day, 'people total', [
    `Загалом в обмінах додому повернулися ${people} ${form(total.value, ['людина', 'людини', 'людей'])}.`,
    `Усього від початку вторгнення обмінами визволено ${people} громадян України.`,
  ])
  return outside === undefined ? sentence : `${sentence} Ще ${outside} повернуто поза обмінами.`
}

/** The sentence about bodies returned so far. */
export function bodiesTotal(totals: readonly StatedTotal[], day: string): string {
  const total = totals.find(
    (one) => one.on === day && spoken(one) && one.measure === 'bodies_to_ua',
  )
  if (total === undefined) return ''
  const bodies = `${total.bound === 'at_least' ? 'понад ' : ''}${spaced(total.value)}`
  const noun = total.bound === 'at_least' ? 'тіл' : form(total.value, ['тіло', 'тіла', 'тіл'])
  return total.scope === 'bodies_istanbul_june_2025'
    ? `Таким чином, за домовленостями у Стамбулі Україна отримала ${bodies} ${noun}.`
    : `Загалом від початку цієї роботи повернуто ${bodies} ${noun}.`
}
