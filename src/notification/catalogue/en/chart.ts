import type { ChartWords } from '#notification/catalogue/chart-words.ts'
import { count } from './counts.ts'

const exchanges = (value: number): string => count(value, { one: 'exchange', other: 'exchanges' })

export const chart: ChartWords = {
  years: {
    title: 'Home from captivity, by year',
    subtitle: 'At least: the sum of the numbers that Ukraine published',
  },
  months: {
    title: (year) => `Home from captivity, ${year}`,
    subtitle: 'At least: the sum of the numbers that Ukraine published',
  },
  quotas: {
    title: 'Agreements on the exchange of prisoners',
    subtitle: 'How many people returned to Ukraine, according to the posts of the sides',
  },
  notPublished: 'number not published',
  noRecords: 'no exchange on record',
  without: (value) => `and ${exchanges(value)} without a published number`,
  atLeast: (people) => `at least ${people}`,
  unplaced: (value) => `Not counted: ${exchanges(value)} whose exact month nobody named.`,
  ownSum:
    'The sums are our own count from posts of the Headquarters and public sources, not an official number.',
  shades: 'Lighter: people whose share under this agreement was not published.',
  promise: (day) => `Agreement of ${day}`,
  counted: (from, to, promised, atLeast) =>
    `${from === to ? from : `from ${from} to ${to}`} of ${atLeast ? 'at least ' : ''}${promised}`,
  noNumbers: (promised, atLeast) =>
    `${atLeast ? 'At least ' : ''}${promised} promised; numbers of the exchanges not published`,
  state: {
    open: 'Neither side has declared it fulfilled',
    met: (by, day) => `Called fulfilled by ${by} (${day})`,
    closed: (by, day) => `Called closed by ${by} (${day})`,
    superseded: 'A later agreement took its place',
  },
  nothing: 'There are no published numbers for a chart yet.',
  byYears: 'By year',
  byQuotas: 'Agreements',
  speakers: {
    'Coordination HQ': 'the Coordination Headquarters',
    'Russian MoD': 'the Russian Ministry of Defence',
  },
}
