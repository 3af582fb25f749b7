/** Words of one language for numbers: value → its forms in every case, parted by spaces. */
export type NumeralTable = Readonly<{
  cardinals: Readonly<Record<number, string>>
  /** Stems of «перший», «п'ятий»: each takes every ending of `ordinalEndings`. */
  ordinals: Readonly<Record<number, string>>
  ordinalEndings: string
  /** Words for a thousand after a number; the abbreviation too. */
  thousands: string
  /** Words that may stand between the parts («two hundred and seven»). */
  joiners: string
}>

export type NumeralWord = Readonly<{
  value: number
  ordinal: boolean
  thousand: boolean
  /** "hundred" multiplies what stands before it; «сто» is added. */
  hundred: boolean
}>

export type Numerals = Readonly<{
  words: ReadonlyMap<string, NumeralWord>
  joiners: ReadonlySet<string>
}>

/** Spells the table out: one entry a form. */
export function numeralsOf(table: NumeralTable): Numerals {
  const words = new Map<string, NumeralWord>()
  const endings = table.ordinalEndings.split(' ').map((ending) => ending.replace('-', ''))
  for (const [value, stems] of Object.entries(table.ordinals))
    for (const stem of stems.split(' '))
      for (const ending of endings)
        words.set(stem + ending, {
          value: Number(value),
          ordinal: true,
          thousand: false,
          hundred: false,
        })
  for (const [value, forms] of Object.entries(table.cardinals))
    for (const form of forms.split(' '))
      words.set(form, {
        value: Number(value),
        ordinal: false,
        thousand: false,
        hundred: form.startsWith('hund'),
      })
  for (const form of table.thousands.split(' '))
    words.set(form, { value: 1000, ordinal: false, thousand: true, hundred: false })
  return { words, joiners: new Set(table.joiners.split(' ').filter((word) => word !== '')) }
}
