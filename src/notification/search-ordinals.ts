import { EN_NUMERALS } from '#statement/word/numerals/en.ts'
import { RU_NUMERALS } from '#statement/word/numerals/ru.ts'
import { numeralsOf, type NumeralWord } from '#statement/word/numerals/table.ts'
import { UK_NUMERALS } from '#statement/word/numerals/uk.ts'

const WORDS: ReadonlyMap<string, NumeralWord> = new Map(
  [EN_NUMERALS, RU_NUMERALS, UK_NUMERALS].flatMap((table) => [...numeralsOf(table).words]),
)

/** What an ordinal counts: an exchange, a day of a month. */
const COUNTED =
  /^(?:обмін|обмен|exchange|swap|of$|січ|янв|jan|лют|фев|feb|берез|март|mar|квіт|апр|apr|трав|ма[йея]$|may$|черв|июн|jun|лип|июл|jul|серп|авг|aug|верес|сент|sep|жовт|окт|oct|листоп|нояб|nov|груд|дек|dec)/u

/**
 * Writes in digits the ordinals up to 99 that a query has in words before an exchange or beside a month:
 * «шістдесят дев'ятий обмін» is «69 обмін», "August nineteenth" is "August 19". Expects small letters.
 */
export function ordinalsInDigits(text: string): string {
  const pieces = text.replaceAll(/[’ʼ]/gu, "'").split(/([^\p{L}']+)/u)
  const written: string[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const [value, length] = ordinalAt(pieces, at)
    const isCounted =
      COUNTED.test(pieces[at + length + 1] ?? '') || COUNTED.test(pieces[at - 2] ?? '')
    if (value === null || !isCounted) written.push(pieces[at] ?? '')
    else {
      written.push(String(value))
      at += length - 1
    }
  }
  return written.join('')
}

/** An ordinal of one word, or of two («шістдесят дев'ятий»), and how many pieces it takes. */
function ordinalAt(pieces: readonly string[], at: number): readonly [number | null, number] {
  const first = wordAt(pieces, at)
  if (first?.ordinal === true) return [first.value < 100 ? first.value : null, 1]
  const second = wordAt(pieces, at + 2)
  const isJoined = /^[\s-]+$/u.test(pieces[at + 1] ?? '')
  return isJoined && isTens(first) && isUnit(second) ? [first.value + second.value, 3] : [null, 1]
}

const wordAt = (pieces: readonly string[], at: number): NumeralWord | undefined =>
  WORDS.get(pieces[at] ?? '')

const isTens = (word: NumeralWord | undefined): word is NumeralWord =>
  word !== undefined && word.value >= 20 && word.value < 100 && word.value % 10 === 0

const isUnit = (word: NumeralWord | undefined): word is NumeralWord =>
  word?.ordinal === true && word.value < 10
