import { numberIn, type Row, wordsIn } from './table.ts'

/** What a row of the repatriations says, ready to be told. Null is not published. */
export type BodiesFacts = Readonly<{
  name: string
  date: string
  bodies: number
  origins: string
  diedInCaptivity: number | null
  /** The sides' word for the agreement, where it is the Headquarters' own. */
  istanbul: boolean
  final: boolean
  /** Stated by the Ukrainian side itself: «за формулою 50 на 50». */
  formula: string | null
}>

/** Reads a row; null where it knows no number of bodies returned to Ukraine. */
export function bodiesFacts(row: Row): BodiesFacts | null {
  const bodies = numberIn(row, 'bodies_to_ua')
  if (bodies === null) return null
  const agreement = wordsIn(row, 'agreement_stage')
  const by = wordsIn(row, 'ru_figure_stated_by')
  return {
    name: row.name,
    date: row.date,
    bodies,
    origins: wordsIn(row, 'directions_regions'),
    diedInCaptivity: numberIn(row, 'died_in_captivity'),
    istanbul: agreement.startsWith('istanbul_june_2025'),
    final: agreement.includes('final stage'),
    formula:
      /^Ministry of Reintegration \(formula (\d+) for (\d+)\)$/u.exec(by)?.slice(1).join(' на ') ??
      null,
  }
}
