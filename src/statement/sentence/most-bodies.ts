import type { CivilDay } from '#post/civil-day.ts'

/** Until then no transfer brought home as many as this by far; sums of years did. */
const HUNDREDS_UNTIL = '2024-10-01'
const MOST_BEFORE = 300
/** Since June 2025 a day brings about a thousand. */
const MOST_NOW = 1500

/** Tells how many bodies a single transfer of a day may bring home by what is known of all so far. */
export const mostBodies = (day: CivilDay): number => (day < HUNDREDS_UNTIL ? MOST_BEFORE : MOST_NOW)

/** More bodies than Russia got on any day; what it gives since spring 2024 is ten times as many. */
export const mostToRussia = (day: string): number =>
  day < '2024-04-01' ? mostBodies(day) : MOST_TO_RUSSIA

const MOST_TO_RUSSIA = 499
