/** Where the fallen were brought from, as a row names it, and how many, where published. */
export type Origin = Readonly<{ words: string; count: number | null }>

/** The directions of the front: in the nominative and in the locative. */
const DIRECTIONS: readonly (readonly [RegExp, string])[] = [
  [/Donetsk/u, 'Донецьк'],
  [/Bakhmut/u, 'Бахмутськ'],
  [/Avdiivka/u, 'Авдіївськ'],
  [/Marinka/u, "Мар'їнськ"],
  [/Vuhledar/u, 'Вугледарськ'],
  [/Kurakhove/u, 'Курахівськ'],
  [/Pokrovsk/u, 'Покровськ'],
  [/Luhansk/u, 'Луганськ'],
  [/Zaporizhzhia/u, 'Запорізьк'],
  [/Kharkiv/u, 'Харківськ'],
  [/Sumy/u, 'Сумськ'],
  [/Kherson/u, 'Херсонськ'],
  [/Kursk/u, 'Курськ'],
]

/** A row that refers to the one of March 2025 instead of repeating it. */
const AS_IN_MARCH =
  'Kurakhove, Pokrovsk, Bakhmut, Vuhledar, Luhansk, Zaporizhzhia, Sumy, Kharkiv directions, morgues in RF'

/** What the Headquarters itself did not publish, or what is the place of handover and not of origin. */
const NOT_ORIGIN = /handover|SBU|Olenivka|Azovstal/u

function countBeside(cell: string, pattern: RegExp): number | null {
  const count = new RegExp(`(?:${pattern.source}) (?<count>\\d+)`, 'u').exec(cell)?.groups?.[
    'count'
  ]
  return count === undefined ? null : Number(count)
}

/** Reads the directions, as stems («Донецьк»), that a row's cell names. */
export function directionsIn(cell: string): readonly Origin[] {
  if (NOT_ORIGIN.test(cell)) return []
  const text = cell.startsWith('as in March') ? AS_IN_MARCH : cell
  return DIRECTIONS.filter(([pattern]) => pattern.test(text)).map(([pattern, words]) => ({
    words,
    count: countBeside(text, pattern),
  }))
}

/** True where a cell speaks of regions and not of directions of the front. */
export const speaksOfRegions = (cell: string): boolean => / regions\b/u.test(cell)

/** Reads the morgues on Russia's territory; null where the row does not name them. */
export function morguesIn(cell: string): Readonly<{ count: number | null }> | null {
  const named = /morgues? in RF/u
  return named.test(cell) || cell.startsWith('as in March')
    ? { count: countBeside(cell, named) }
    : null
}
