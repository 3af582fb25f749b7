import { countingIn, listingIn } from '#notification/catalogue/counting.ts'

const counting = countingIn('en')
const { form } = counting
export const { number, count } = counting
export const list = listingIn('en-GB')
const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' })
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** Writes an ordinal: 67th. */
export const nth = (value: number): string => `${value}${ENDINGS[ORDINALS.select(value)] ?? 'th'}`
/** Counts people. */
export const people = (value: number): string => count(value, { one: 'person', other: 'people' })
/** Counts bodies. */
export const bodies = (value: number): string => count(value, { one: 'body', other: 'bodies' })
/** Gives the form of "to be" for so many. */
export const were = (value: number): string => form(value, { one: 'was', other: 'were' })
/** Gives the form of "to have" for so many. */
export const have = (value: number): string => form(value, { one: 'has', other: 'have' })

/** Gives the official caution about so many bodies; nothing where it is not due. */
export const hedge = (value: number | null, hedged: boolean): string => {
  if (!hedged) return ''
  return value === 1
    ? ' that the Russian side says is that of a Ukrainian serviceman'
    : ' that the Russian side says are those of Ukrainian servicemen'
}
