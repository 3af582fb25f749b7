/** The oblique cases; of each word the forms that it has side by side («п'яти», «п'ятьох»). */
export type Case = 'genitive' | 'dative' | 'instrumental' | 'locative'
export const CASES: readonly Case[] = ['genitive', 'dative', 'instrumental', 'locative']

type Forms = Readonly<Record<Case, readonly string[]>>

/** How a language declines its numbers, and what it has beside the cases. */
export type Declension = Readonly<{
  /** Numbers that are one word, of no gender or the masculine one. */
  words: ReadonlyMap<number, Forms>
  /** One, where a thousand or a woman is counted. */
  feminineOne: Forms
  thousand: Forms
  thousands: Forms
  /** Of all genders behind which a smaller number may stand: «двадцять». */
  twenty: string
  /** Nominatives and accusatives of other genders, and collective numerals. */
  others: readonly (readonly [word: string, value: number])[]
}>

const forms = (
  genitive: string,
  dative: string,
  instrumental: string,
  locative: string,
): Forms => ({
  genitive: genitive.split(' '),
  dative: dative.split(' '),
  instrumental: instrumental.split(' '),
  locative: locative.split(' '),
})

const alike = (form: string): Forms => forms(form, form, form, form)

const numbered = (words: string, values: readonly number[]): [string, number][] =>
  words.split(' ').flatMap((word, at): [string, number][] => {
    const value = values[at]
    return value === undefined ? [] : [[word, value]]
  })

const FROM_FIVE = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30]
const TENS = [50, 60, 70, 80]

// Ukrainian: «п'ят-и», «п'ять-ох»; of seven and eight «сьома» and «вісьма» go their own way.
const UK_STEMS =
  "п'ят шест сем восьм дев'ят десят одинадцят дванадцят тринадцят чотирнадцят п'ятнадцят шістнадцят сімнадцят вісімнадцят дев'ятнадцят двадцят тридцят"
const UK_SECOND: ReadonlyMap<string, string> = new Map([
  ['шест', 'шість'],
  ['сем', 'сім'],
  ['восьм', 'вісьм'],
])
const UK_BY: ReadonlyMap<string, string> = new Map([
  ['сем', 'сьома'],
  ['восьм', 'вісьма'],
])

const ukSecond = (stem: string): string => UK_SECOND.get(stem) ?? `${stem}ь`
const ukBy = (stem: string): string => UK_BY.get(stem) ?? `${ukSecond(stem)}ма`

const ukSoft = (stem: string): Forms =>
  forms(
    `${stem}и ${ukSecond(stem)}ох`,
    `${stem}и ${ukSecond(stem)}ом`,
    `${ukBy(stem)} ${ukSecond(stem)}ома`,
    `${stem}и ${ukSecond(stem)}ох`,
  )

const ukHundreds = (stem: string): Forms =>
  forms(`${stem}исот`, `${stem}истам`, `${ukBy(stem)}стами`, `${stem}истах`)

export const UKRAINIAN: Declension = {
  words: new Map([
    [1, forms('одного', 'одному', 'одним', 'одному')],
    [2, forms('двох', 'двом', 'двома', 'двох')],
    [3, forms('трьох', 'трьом', 'трьома', 'трьох')],
    [4, forms('чотирьох', 'чотирьом', 'чотирма', 'чотирьох')],
    ...numbered(UK_STEMS, FROM_FIVE).map(([stem, value]) => [value, ukSoft(stem)] as const),
    [40, alike('сорока')],
    ...numbered("п'ятдесят шістдесят сімдесят вісімдесят", TENS).map(
      ([stem, value]) => [value, ukSoft(stem)] as const,
    ),
    [90, alike("дев'яноста")],
    [100, alike('ста')],
    [200, forms('двохсот', 'двомстам', 'двомастами', 'двохстах')],
    [300, forms('трьохсот', 'трьомстам', 'трьомастами', 'трьохстах')],
    [400, forms('чотирьохсот', 'чотирьомстам', 'чотирмастами', 'чотирьохстах')],
    ...numbered("п'ят шест сем восьм дев'ят", [500, 600, 700, 800, 900]).map(
      ([stem, value]) => [value, ukHundreds(stem)] as const,
    ),
  ]),
  feminineOne: forms('однієї одної', 'одній', 'однією одною', 'одній'),
  thousand: forms('тисячі', 'тисячі', 'тисячею', 'тисячі'),
  thousands: forms('тисяч', 'тисячам', 'тисячами', 'тисячах'),
  twenty: 'двадцять',
  others: [
    ...numbered('одна одну одне одно', [1, 1, 1, 1]),
    ...numbered('дві двоє троє четверо', [2, 2, 3, 4]),
    ...numbered(UK_STEMS, FROM_FIVE).map(([stem, value]) => [`${stem}еро`, value] as const),
    ...numbered('нуль нуля нулю нулем', [0, 0, 0, 0]),
  ],
}

// Russian: «пят-и», «пять-ю»; of eight both «восемью» and «восьмью».
const RU_STEMS =
  'пят шест сем восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат тридцат'

const ruBy = (stem: string): string => (stem === 'восьм' ? 'восемью восьмью' : `${stem}ью`)

const ruSoft = (stem: string): Forms => forms(`${stem}и`, `${stem}и`, ruBy(stem), `${stem}и`)

const joined = (firsts: string, second: string): string =>
  firsts
    .split(' ')
    .map((first) => first + second)
    .join(' ')

const ruTens = (stem: string): Forms =>
  forms(`${stem}идесяти`, `${stem}идесяти`, joined(ruBy(stem), 'десятью'), `${stem}идесяти`)

const ruHundreds = (stem: string): Forms =>
  forms(`${stem}исот`, `${stem}истам`, joined(ruBy(stem), 'стами'), `${stem}истах`)

const ruCollective = (stem: string): string => `${stem}о ${stem}ых ${stem}ым ${stem}ыми`

export const RUSSIAN: Declension = {
  words: new Map([
    [1, forms('одного', 'одному', 'одним', 'одном')],
    [2, forms('двух', 'двум', 'двумя', 'двух')],
    [3, forms('трех', 'трем', 'тремя', 'трех')],
    [4, forms('четырех', 'четырем', 'четырьмя', 'четырех')],
    ...numbered(RU_STEMS, FROM_FIVE).map(([stem, value]) => [value, ruSoft(stem)] as const),
    [40, alike('сорока')],
    ...numbered('пят шест сем восьм', TENS).map(([stem, value]) => [value, ruTens(stem)] as const),
    [90, alike('девяноста')],
    [100, alike('ста')],
    [200, forms('двухсот', 'двумстам', 'двумястами', 'двухстах')],
    [300, forms('трехсот', 'тремстам', 'тремястами', 'трехстах')],
    [400, forms('четырехсот', 'четыремстам', 'четырьмястами', 'четырехстах')],
    ...numbered('пят шест сем восьм девят', [500, 600, 700, 800, 900]).map(
      ([stem, value]) => [value, ruHundreds(stem)] as const,
    ),
  ]),
  feminineOne: forms('одной', 'одной', 'одной одною', 'одной'),
  thousand: forms('тысячи', 'тысяче', 'тысячей', 'тысяче'),
  thousands: forms('тысяч', 'тысячам', 'тысячами', 'тысячах'),
  twenty: 'двадцать',
  others: [
    ...numbered('одна одну одно', [1, 1, 1]),
    ...numbered('две двое двоих двоим двоими', [2, 2, 2, 2, 2]),
    ...numbered('трое троих троим троими', [3, 3, 3, 3]),
    ...numbered(
      'четвер пятер шестер семер восьмер девятер десятер',
      [4, 5, 6, 7, 8, 9, 10],
    ).flatMap(([stem, value]) =>
      ruCollective(stem)
        .split(' ')
        .map((word) => [word, value] as const),
    ),
    ...numbered('ноль нуль ноля нуля нолю нулю нолем нулем', [0, 0, 0, 0, 0, 0, 0, 0]),
  ],
}

const pick = (of: Forms | undefined, inCase: Case, variant: number): string => {
  const found = of?.[inCase]
  return found?.[variant] ?? found?.[0] ?? ''
}

/** Writes a number from 1 to 9,999 in a case; `variant` takes the second form of each word that has one. */
export function declined(
  { words, feminineOne, thousand, thousands }: Declension,
  value: number,
  { inCase, variant }: Readonly<{ inCase: Case; variant: number }>,
): string {
  const many = Math.floor(value / 1000)
  const head =
    many === 0
      ? []
      : many === 1
        ? [pick(feminineOne, inCase, variant), pick(thousand, inCase, variant)]
        : [pick(words.get(many), inCase, variant), pick(thousands, inCase, variant)]
  return [
    ...head,
    ...parts(value % 1000).map((part) => pick(words.get(part), inCase, variant)),
  ].join(' ')
}

/** 183 is 100, 80 and 3; eleven to nineteen are one word. */
function parts(below: number): number[] {
  const rest = below % 100
  const ends = rest < 20 ? [rest] : [rest - (rest % 10), rest % 10]
  return [below - rest, ...ends].filter((part) => part > 0)
}

/** All single words with their values, in every form. */
export function formsOf({ words, feminineOne, others }: Declension): (readonly [string, number])[] {
  const declinable = [...words, [1, feminineOne] as const]
  return [
    ...declinable.flatMap(([value, of]) =>
      CASES.flatMap((inCase) => of[inCase].map((word) => [word, value] as const)),
    ),
    ...others,
  ]
}
