const NBSP = '\u00A0'

/** Sets thousands apart by a no-break space: 1 000. */
export const spaced = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, NBSP)

const UNITS = ['', 'один', 'два', 'три', 'чотири', "п'ять", 'шість', 'сім', 'вісім', "дев'ять"] // prettier-ignore
const TEENS = ['десять', 'одинадцять', 'дванадцять', 'тринадцять', 'чотирнадцять', "п'ятнадцять", 'шістнадцять', 'сімнадцять', 'вісімнадцять', "дев'ятнадцять"] // prettier-ignore
const TENS = ['', '', 'двадцять', 'тридцять', 'сорок', "п'ятдесят", 'шістдесят', 'сімдесят', 'вісімдесят', "дев'яносто"] // prettier-ignore
const HUNDREDS = ['', 'сто', 'двісті', 'триста', 'чотириста', "п'ятсот", 'шістсот', 'сімсот', 'вісімсот', "дев'ятсот"] // prettier-ignore

/** Writes 1-999 and 1000 in Ukrainian words, masculine nominative. */
export function inWords(value: number): string {
  if (value === 1000) return 'тисяча'
  const rest = value % 100
  const low =
    rest >= 10 && rest < 20 ? [TEENS[rest - 10]] : [TENS[Math.floor(rest / 10)], UNITS[rest % 10]]
  return [HUNDREDS[Math.floor(value / 100)], ...low]
    .filter((word) => word !== undefined && word !== '')
    .join(' ')
}

const TOGETHER = ['', 'один', 'двоє', 'троє', 'четверо', "п'ятеро", 'шестеро', 'семеро', 'восьмеро', "дев'ятеро", 'десятеро'] // prettier-ignore
const TOGETHER_OF = ['', 'одного', 'двох', 'трьох', 'чотирьох', "п'ятьох", 'шістьох', 'сімох', 'вісьмох', "дев'ятьох", 'десятьох'] // prettier-ignore

/** «двоє», «семеро» for 2-10, digits above. */
export const together = (value: number): string => TOGETHER[value] ?? spaced(value)

/** «двох», «сімох» for 1-10, digits above. */
export const togetherOf = (value: number): string => TOGETHER_OF[value] ?? spaced(value)

/** «двоє цивільних», «один цивільний», «51 цивільний»: a counting word for 2-10 takes the genitive. */
export const people = (value: number, forms: readonly [string, string, string]): string =>
  value >= 2 && value <= 10
    ? `${together(value)} ${forms[2]}`
    : `${together(value)} ${form(value, forms)}`

const ORDINALS = ['', 'перший', 'другий', 'третій', 'четвертий', "п'ятий", 'шостий', 'сьомий', 'восьмий', "дев'ятий", 'десятий', 'одинадцятий', 'дванадцятий', 'тринадцятий'] // prettier-ignore

/** «четвертий» up to thirteen, «71-й» above. */
export const ordinal = (value: number): string => ORDINALS[value] ?? `${value}-й`

const rules = new Intl.PluralRules('uk')

/** The noun's form beside a number as a subject: [захисник, захисники, захисників]. */
export function form(value: number, [one, few, many]: readonly [string, string, string]): string {
  const category = rules.select(value)
  return category === 'one' ? one : category === 'few' ? few : many
}

/** The form of people beside a number as an object: [захисника, захисників]. */
export const formOf = (value: number, [one, many]: readonly [string, string]): string =>
  rules.select(value) === 'one' ? one : many
