import type { AgreementId } from '#statement/statement.ts'

/** The days on which the rounds of Istanbul were held, as every text about them says. */
export const ROUNDS: readonly (readonly [day: string, id: AgreementId])[] = [
  ['2025-05-16', 'istanbul_may_2025'],
  ['2025-06-02', 'istanbul_june_2025'],
  ['2025-07-23', 'istanbul_july_2025'],
]
