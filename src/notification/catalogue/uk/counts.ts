import { countingIn, listingIn } from '#notification/catalogue/counting.ts'

export const { number, form, count } = countingIn('uk')
export const list = listingIn('uk')

/** Counts people as a subject: «84 людини». */
export const people = (value: number): string =>
  count(value, { one: 'людина', few: 'людини', many: 'людей', other: 'людини' })
/** Counts persons as a subject: «84 особи». */
export const persons = (value: number): string =>
  count(value, { one: 'особа', few: 'особи', many: 'осіб', other: 'особи' })
/** Counts persons as an object: «передано 1 особу». */
export const personsGiven = (value: number): string =>
  count(value, { one: 'особу', few: 'особи', many: 'осіб', other: 'особи' })
/** Counts persons after a preposition: «до 331 особи». */
export const personsOf = (value: number): string => count(value, { one: 'особи', other: 'осіб' })
/** Counts bodies: «1 000 тіл». */
export const bodies = (value: number): string =>
  count(value, { one: 'тіло', few: 'тіла', many: 'тіл', other: 'тіла' })
/** Gives the verb that agrees with so many: «повернулася 1 особа». */
export const cameHome = (value: number): string =>
  form(value, { one: 'повернулася', other: 'повернулися' })

const HEDGE = ', які, за твердженням російської сторони, належать українським військовослужбовцям'
const HEDGE_OF_ONE =
  ', яке, за твердженням російської сторони, належить українському військовослужбовцю'
/** Gives the official caution about so many bodies, with its comma; nothing where it is not due. */
export const hedge = (value: number | null, hedged: boolean): string => {
  if (!hedged) return ''
  return value === 1 ? HEDGE_OF_ONE : HEDGE
}

const SEVERAL: readonly string[] = [
  '',
  'одна особа',
  'двоє',
  'троє',
  'четверо',
  'п’ятеро',
  'шестеро',
  'семеро',
  'восьмеро',
  'дев’ятеро',
  'десятеро',
]

/** Counts a few people by collective numerals, as one speaks of the dead: «п’ятеро», not «5 осіб». */
export const several = (value: number): string => SEVERAL[value] ?? persons(value)
