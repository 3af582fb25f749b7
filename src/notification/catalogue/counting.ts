/** The forms of a noun by the plural rules of its language; `other` where a form is not given. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** Counts in one language: the number grouped as it writes numbers, a no-break space, the right form. */
export type Counting = Readonly<{
  number: (value: number) => string
  form: (value: number, forms: Forms) => string
  count: (value: number, forms: Forms) => string
}>

/** Builds the counting of a language from the rules that the platform knows. */
export function countingIn(locale: string): Counting {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale, { useGrouping: 'always' })
  const number = (value: number): string => numbers.format(value).replaceAll('\u202f', '\u00a0')
  const form = (value: number, forms: Forms): string => forms[rules.select(value)] ?? forms.other
  return { number, form, count: (value, forms) => `${number(value)}\u00a0${form(value, forms)}` }
}

/** Joins words as the language lists them ("a, b та c"). */
export const listingIn =
  (locale: string) =>
  (words: readonly string[]): string =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(words)
