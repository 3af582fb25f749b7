import { EN_NUMERALS } from './en.ts'
import { RU_NUMERALS } from './ru.ts'
import type { NumeralTable } from './table.ts'
import { UK_NUMERALS } from './uk.ts'

/** Number words as people write them by ear, or in the other of the two Cyrillic languages. */
const CYRILLIC: readonly NumeralTable[] = [UK_NUMERALS, RU_NUMERALS]

/** Shorter words sound like too many others. */
const HEARD_LETTERS = 5

/** How a word sounds to one who spells it badly: «питьдесят», «двацять», «четыриста». */
const soundOf = (word: string): string =>
  word
    .replaceAll(/['ьъ]/gu, '')
    .replaceAll(/[иіїыэєёя]/gu, 'е')
    .replaceAll('о', 'а')
    .replaceAll(/[тд](?=[дкмнрстц])/gu, '')
    .replaceAll(/(.)\1+/gu, '$1')

type Entry = readonly [word: string, value: number]

const entriesOf = ({ cardinals, thousands }: NumeralTable): Entry[] => [
  ...Object.entries(cardinals).flatMap(([value, forms]) =>
    forms.split(' ').map((form): Entry => [form, Number(value)]),
  ),
  ...thousands.split(' ').map((form): Entry => [form, 1000]),
]

const ENTRIES = CYRILLIC.flatMap(entriesOf)

/** What sounds like two numbers is read as none. */
function soundsOf(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const sounds = new Map<string, number>()
  for (const [word, value] of entries) {
    const sound = soundOf(word)
    const known = sounds.get(sound)
    sounds.set(sound, known === undefined || known === value ? value : Number.NaN)
  }
  return sounds
}

const SPELT: ReadonlyMap<string, number> = new Map(ENTRIES)
const HEARD = soundsOf(ENTRIES)

/** Finds the value of a number word of the other Cyrillic language or one written by ear; null for others. */
export function heardValue(word: string): number | null {
  const spelt = SPELT.get(word)
  if (spelt !== undefined) return spelt
  const sound = soundOf(word)
  const heard = sound.length >= HEARD_LETTERS ? HEARD.get(sound) : undefined
  return heard === undefined || Number.isNaN(heard) ? null : heard
}

/** Short numbers without their soft sign or cut by it, as they end longer ones: «сто сорок пят», «сто п ять». */
const CUT = /^(?:п'?ят|ш[еи]ст|сем|в[оі]сьм|п|дев)$/u

/** Words that only look like a misspelt number: «жодного», «два юриста», «у четвер двоє». */
const OTHER_WORDS =
  /^(?:четвер|ж?одног|жодном|юрист|турист|віст|вест|[зсдпв]о?вест|hundreds|thousands|thirst|weight|чест|десятк|сво[їи]|вс[еі]м|строк|срок|вчетвер|семь|сім')/u

/** So many letters have the number words that are known by all but one. */
const SLIP_LETTERS = 6

const ENGLISH: ReadonlyMap<string, number> = new Map(entriesOf(EN_NUMERALS))

const LONG = [...ENTRIES, ...ENGLISH]
  .filter(([word]) => word.length >= SLIP_LETTERS)
  .flatMap(([word]) => [word, word.replaceAll('ь', '')])

/** Tells whether a word is one slip of the pen away from a number word, or two of them: «тридцть», «сто сорок пят», «п'ятдесят-шістдесят». */
export const isNearNumber = (word: string): boolean =>
  CUT.test(word) ||
  areNumbers(word.split('-')) ||
  (!OTHER_WORDS.test(word) &&
    !SPELT.has(word) &&
    !ENGLISH.has(word) &&
    [word, word.replaceAll('ь', '')].some((one) => LONG.some((known) => isOneSlip(one, known))))

/** «один-одному» counts nobody. */
const areNumbers = (words: readonly string[]): boolean =>
  words.length > 1 && words.every((one) => (SPELT.get(one) ?? ENGLISH.get(one) ?? 0) > 1)

/** One letter too many, too few or another, or two that changed places. */
function isOneSlip(word: string, known: string): boolean {
  if (Math.abs(word.length - known.length) > 1 || word === known) return false
  let from = 0
  while (from < word.length && word[from] === known[from]) from += 1
  const [rest, wanted] = [word.slice(from), known.slice(from)]
  if (rest.slice(1) === wanted.slice(1)) return true
  if (rest.slice(1) === wanted || rest === wanted.slice(1)) return true
  return rest.slice(2) === wanted.slice(2) && rest[0] === wanted[1] && rest[1] === wanted[0]
}
