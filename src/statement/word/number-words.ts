import { EN_NUMERALS } from './numerals/en.ts'
import { heardValue } from './numerals/misspelt.ts'
import { RU_NUMERALS } from './numerals/ru.ts'
import { piecesOf } from './numerals/pieces.ts'
import { numeralsOf, type Numerals, type NumeralWord } from './numerals/table.ts'
import { UK_NUMERALS } from './numerals/uk.ts'
import type { Language } from '#statement/statement.ts'
import { isOfHalfHundred, ROUND, roundAt } from './round-words.ts'
import { textAt, type Token } from './token.ts'
import { anyWord } from './any-word.ts'
import { onceAWord, type Word, wordFor } from './word.ts'
import { isAndHalf, isHalfMore } from './small-words.ts'

/** What a word is as a numeral: one part, or several held together by hyphens; null for any other word. */
type Parts = readonly NumeralWord[] | null

type Counting = Numerals &
  Readonly<{ partsOf: (word: Word) => Parts; mayBegin: (word: Word) => boolean }>

function countingIn(numerals: Numerals): Counting {
  const partOf = (text: string): NumeralWord | undefined =>
    numerals.words.get(text) ?? heardWord(text)
  return {
    ...numerals,
    partsOf: onceAWord((text) => {
      const said = piecesOf(text).filter((part) => !numerals.joiners.has(part))
      const parts = said.flatMap((part) => partOf(part) ?? [])
      return parts.length > 0 && parts.length === said.length ? parts : null
    }),
    // Most words begin no number, and this tells it at once.
    mayBegin: onceAWord(
      (text) =>
        !SAYING.test(text) && (partOf(piecesOf(text)[0] ?? '') !== undefined || ROUND.test(text)),
    ),
  }
}

/** A word of the other language, or one written by ear; those that fit exactly go before. */
function heardWord(text: string): NumeralWord | undefined {
  const value = heardValue(text)
  return value === null
    ? undefined
    : { value, ordinal: false, thousand: value === 1000, hundred: false }
}

/** A number being read: «одна тисяча двісті» has total 1000 and group 200 when it ends. */
type Running = { total: number; group: number; rank: number; ordinal: boolean; words: number }

/**
 * Joins number words into one token («двадцять один», "two hundred and seven", «1,2 тис.»); words
 * that cannot belong to one number («по сто двісті») begin a new one.
 */
export function joinNumberWords(tokens: readonly Token[], language: Language): Token[] {
  const numerals = COUNTING[language]
  const joined: Token[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (token === undefined) break
    const length = lengthAt(tokens, at, numerals)
    if (length === null) {
      joined.push(token)
      at += 1
    } else {
      joined.push(numberToken(tokens.slice(at, at + length.tokens), length.running))
      at += length.tokens
    }
  }
  return joined
}

type Length = Readonly<{ tokens: number; running: Running }>

const lengthAt = (tokens: readonly Token[], at: number, numerals: Counting): Length | null =>
  mayBegin(tokens, at, numerals)
    ? (lengthOfRound(tokens, at) ??
      lengthOfHalves(tokens, at, numerals) ??
      lengthOfHundreds(tokens, at, numerals) ??
      lengthOfNumber(tokens, at, numerals))
    : null

function lengthOfNumber(tokens: readonly Token[], at: number, numerals: Counting): Length | null {
  const running: Running = { total: 0, group: 0, rank: Infinity, ordinal: false, words: 0 }
  let next = at
  let taken = at
  for (let token = tokens[next]; token !== undefined && !running.ordinal; token = tokens[next]) {
    if (takeToken(running, token, numerals)) taken = next + 1
    else if (running.words === 0 || !isJoiner(tokens, next, numerals)) break
    next += 1
  }
  if (isAlreadyNumber(tokens, at, taken)) return null
  const stop = isAbbreviation(tokens[taken - 1]) && textAt(tokens, taken) === '.'
  return { tokens: taken - at + (stop ? 1 : 0), running }
}

/** Digits alone are a token already. */
const isAlreadyNumber = (tokens: readonly Token[], at: number, taken: number): boolean =>
  taken === at || (taken === at + 1 && tokens[at]?.kind !== 'word')

function mayBegin(tokens: readonly Token[], at: number, numerals: Counting): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.kind === 'number') return isNumeral(tokens[at + 1], numerals)
  if (token.kind !== 'word' || !numerals.mayBegin(token)) return false
  if (isEachOther(tokens, at) || isOfHalfHundred(tokens, at)) return false
  return isHundred(numerals.words.get(textAt(tokens, at + 1))) || !isVague(tokens, at)
}

/** Digits go on with a word only: «1,2 тис.». */
const isNumeral = (token: Token | undefined, { partsOf }: Counting): boolean =>
  token?.kind === 'word' && partsOf(token) !== null

/** «передали одна одній списки», «один за одним», "one another" name nobody's number. */
const isEachOther = (tokens: readonly Token[], at: number): boolean =>
  isOne(tokens[at]) &&
  [-2, -1, 1, 2].some(
    (step) =>
      isOther(tokens[at + step]) &&
      (Math.abs(step) === 1 || isPreposition(tokens[at + Math.sign(step)])),
  )

const isOne = anyWord('од{ин,на,не,но,ного,нієї,ної,ному,ній,ну,ним,нією,ною} one')
const isOther = anyWord(`
  од{ин,на,не,но,ного,нієї,ної,ному,ній,ну,ним,нією,ною} друг{ому,ой,ого,им,ую}
  another
`)
const isPreposition = anyWord('за з із зі с до к від от на для проти after')

/** «две с половиной сотни», "two and a half hundred"; of thousands so told no number is meant exactly. */
function lengthOfHalves(tokens: readonly Token[], at: number, numerals: Counting): Length | null {
  if (!isAndHalf(tokens[at + 1])) return null
  const half = textAt(tokens, at + 2) === 'a' ? at + 3 : at + 2
  if (!isHalfMore(tokens[half]) || !isHundreds(tokens[half + 1])) return null
  const running: Running = { total: 0, group: 0, rank: Infinity, ordinal: false, words: 0 }
  const [token] = tokens.slice(at, at + 1)
  if (token === undefined || !takeToken(running, token, numerals)) return null
  const total = (running.total + running.group) * 100 + 50
  return { tokens: half + 2 - at, running: { ...running, total, group: 0 } }
}

/** «рівно сотня», "exactly half a hundred" */
function lengthOfRound(tokens: readonly Token[], at: number): Length | null {
  const round = roundAt(tokens, at)
  if (round === null) return null
  const { value, words } = round
  return { tokens: words, running: { total: 0, group: value, rank: 0, ordinal: false, words } }
}

/** «дві сотні», «трёх сотен»; hundreds that nobody counts are no number. */
function lengthOfHundreds(tokens: readonly Token[], at: number, numerals: Counting): Length | null {
  const [token] = tokens.slice(at, at + 1)
  if (token?.kind !== 'word' || !isCountedHundreds(tokens[at + 1])) return null
  const running: Running = { total: 0, group: 0, rank: Infinity, ordinal: false, words: 0 }
  if (!takeToken(running, token, numerals) || running.group < 2 || running.group > 9) return null
  return running.ordinal ? null : { tokens: 2, running: { ...running, group: running.group * 100 } }
}

const isCountedHundreds = anyWord('сот{ні,ень,ням,нями,нях,ни,ен}')
const isHundreds = anyWord('сот{ні,ень,ни,ен} hundred')

/** "a one-for-one exchange" */
const SAYING = /^(?:one-for-one|one-to-one|один-на-один)/u

const COUNTING: Readonly<Record<Language, Counting>> = {
  uk: countingIn(numeralsOf(UK_NUMERALS)),
  ru: countingIn(numeralsOf(RU_NUMERALS)),
  en: countingIn(numeralsOf(EN_NUMERALS)),
}

const MANY = new Set(
  'тисяч тисячі тисячам тисячами тисячах тысяч тысячи тысячам тысячами тысячах thousand'.split(' '),
)
const BEFORE_A_THOUSAND = new Set(
  'тіла тіл тела тел останки останків останков ) a another further more the this that these'.split(
    ' ',
  ),
)

/** «тысяча двухсот» is one number, whatever is vague in «тысячи». */
const isHundred = (word: NumeralWord | undefined): boolean =>
  word !== undefined && !word.thousand && word.value >= 100

/** «тисячі родин» is no number, «тіла тисячі загиблих» and "another thousand bodies" are. */
const isVague = (tokens: readonly Token[], at: number): boolean =>
  MANY.has(textAt(tokens, at)) &&
  !BEFORE_A_THOUSAND.has(textAt(tokens, at - 1)) &&
  !(ONE_THOUSAND.has(textAt(tokens, at)) && (isOfOne(tokens[at - 1]) || isForThousand(tokens, at)))

/** «получение тысячи тел», «серед тисячі тіл» are of one thousand. */
const ONE_THOUSAND = new Set(['тисячі', 'тысячи'])
/** «обмен тысячи человек на тысячу» */
const isForThousand = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some((step) => textAt(tokens, at + step) === 'на' && isThousand(tokens[at + step + 1]))

const isThousand = anyWord('тисячу тысячу')
const isOfOne = anyWord('получени* передач* возвращени* отриманн* поверненн* переданн* серед среди')

/** The full stop of «тис.» ends no sentence. */
const isAbbreviation = anyWord('т{и,ы}с')

const isJoiner = (tokens: readonly Token[], at: number, numerals: Counting): boolean =>
  isAbbreviated(tokens, at) ||
  isSetOff(tokens, at, numerals) ||
  (numerals.joiners.has(textAt(tokens, at)) &&
    isNumeral(tokens[at + 1], numerals) &&
    isGreat(numerals.words.get(textAt(tokens, at - 1))))

const isGreat = (word: NumeralWord | undefined): boolean =>
  word !== undefined && (word.hundred || word.thousand)

/** "one thousand, two hundred and twelve" */
const isSetOff = (tokens: readonly Token[], at: number, numerals: Counting): boolean =>
  textAt(tokens, at) === ',' &&
  textAt(tokens, at - 1) === 'thousand' &&
  isHundred(numerals.words.get(textAt(tokens, at + 2)))

/** «1 тис. 212 тіл»; "понад 9 тис. 203 повернулися" are two. */
const isAbbreviated = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === '.' &&
  isAbbreviation(tokens[at - 1]) &&
  isFewDigits(textAt(tokens, at + 1)) &&
  !isRoughly(tokens[at - 3])

const isRoughly = anyWord(`
  понад більш{,е} майже близько приблизно свыше более больше почти около примерно до
`)

function takeToken(running: Running, token: Token, { partsOf }: Counting): boolean {
  if (token.kind === 'number') return takeDigits(running, token)
  if (token.kind !== 'word') return false
  const parts = partsOf(token)
  if (parts === null) return false
  const before = { ...running }
  for (const part of parts) {
    if (takeWord(running, part)) continue
    Object.assign(running, before)
    return false
  }
  return true
}

/** Digits begin a number, or end one in words: «тисяча 212», «сто 50». */
function takeDigits(running: Running, { value, text }: Token): boolean {
  if (running.words > 0 && !(isFewDigits(text) && value < roomOf(running))) return false
  Object.assign(running, { group: running.group + value, rank: 0, words: running.words + 1 })
  return true
}

const isFewDigits = (text: string): boolean => /^[1-9]\d{0,2}$/u.test(text)

/** What may still be added is less: behind thousands 1000, behind hundreds 100, behind tens 10. */
function roomOf({ total, group, rank }: Running): number {
  if (rank === Infinity) return total > 0 && group === 0 && total % 1000 === 0 ? 1000 : 0
  return rank === 1 ? 0 : rank
}

function takeWord(running: Running, word: NumeralWord): boolean {
  if (word.thousand) return takeThousand(running)
  const { value } = word
  if (word.hundred && running.group > 0 && running.group < 100 && running.rank === 1) {
    Object.assign(running, { group: running.group * 100, rank: 100 })
    return true
  }
  const rank = rankOf(value)
  if (rank >= running.rank) return false
  running.group += value
  running.rank = value >= 10 && value < 20 ? 1 : rank
  running.ordinal = word.ordinal
  running.words += 1
  return true
}

/** A thousand is said once, after its count or alone. */
function takeThousand(running: Running): boolean {
  if (running.total > 0) return false
  running.total = running.words === 0 ? 1000 : Math.round(running.group * 1000)
  Object.assign(running, { group: 0, rank: Infinity, words: running.words + 1 })
  return true
}

function rankOf(value: number): number {
  if (value >= 100) return 100
  return value >= 10 ? 10 : 1
}

function numberToken(parts: readonly Token[], running: Running): Token {
  const first = parts[0]
  const last = parts.at(-1)
  if (first === undefined || last === undefined) throw new RangeError('Cannot join no tokens')
  const word = wordFor(parts.map((part) => part.text).join(' '))
  return {
    ...first,
    kind: running.ordinal ? 'ordinal' : 'number',
    text: word.text,
    id: word.id,
    end: last.end,
    value: running.total + running.group,
    suffix: 'words',
  }
}
