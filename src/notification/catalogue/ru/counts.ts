import { countingIn, listingIn } from '#notification/catalogue/counting.ts'

export const { number, form, count } = countingIn('ru')
export const list = listingIn('ru')

/** Counts people as a subject: «84 человека». */
export const people = (value: number): string =>
  count(value, { one: 'человек', few: 'человека', many: 'человек', other: 'человека' })
/** Counts people as an object: «передан 1 человек». */
export const peopleGiven = (value: number): string => `${given(value)} ${people(value)}`
/** Counts people after a preposition: «до 331 человека». */
export const peopleOf = (value: number): string =>
  count(value, { one: 'человека', other: 'человек' })
/** Counts bodies: «1 000 тел (останков)». */
export const bodies = (value: number): string =>
  count(value, {
    one: 'тело (останки)',
    few: 'тела (останки)',
    many: 'тел (останков)',
    other: 'тела (останки)',
  })
/** Gives the verb that agrees with so many: «вернулся 1 человек». */
export const cameHome = (value: number): string =>
  form(value, { one: 'вернулся', other: 'вернулись' })
/** Gives the participle that agrees with so many: «передан 1 человек», «передано 5 человек». */
const given = (value: number): string => form(value, { one: 'передан', other: 'передано' })

const HEDGE = ', которые, по утверждению российской стороны, принадлежат украинским военнослужащим'
const HEDGE_OF_ONE =
  ', которое, по утверждению российской стороны, принадлежит украинскому военнослужащему'
/** Gives the official caution about so many bodies, with its comma; nothing where it is not due. */
export const hedge = (value: number | null, hedged: boolean): string => {
  if (!hedged) return ''
  return value === 1 ? HEDGE_OF_ONE : HEDGE
}

const SEVERAL: readonly string[] = [
  '',
  'один человек',
  'двое',
  'трое',
  'четверо',
  'пятеро',
  'шестеро',
  'семеро',
  'восемь человек',
  'девять человек',
  'десять человек',
]

/** Counts a few people by collective numerals, as one speaks of the dead: «пятеро», not «5 человек». */
export const several = (value: number): string => SEVERAL[value] ?? people(value)
