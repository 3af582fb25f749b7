import { EN_NUMERALS } from './numerals/en.ts'
import { RU_NUMERALS } from './numerals/ru.ts'
import { numeralsOf, type Numerals, type NumeralWord } from './numerals/table.ts'
import { UK_NUMERALS } from './numerals/uk.ts'
import type { Language } from './statement.ts'
import { textAt, type Token } from './token.ts'

const NUMERALS: Readonly<Record<Language, Numerals>> = {
  uk: numeralsOf(UK_NUMERALS),
  ru: numeralsOf(RU_NUMERALS),
  en: numeralsOf(EN_NUMERALS),
}

/** A number being read: «одна тисяча двісті» has total 1000 and group 200 when it ends. */
type Running = { total: number; group: number; rank: number; ordinal: boolean; words: number }

/**
 * Joins number words into one token («двадцять один», "two hundred and seven", «1,2 тис.»); words
 * that cannot belong to one number («по сто двісті») begin a new one.
 */
export function joinNumberWords(tokens: readonly Token[], language: Language): Token[] {
  const numerals = NUMERALS[language]
  const joined: Token[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (token === undefined) break
    const length = mayBegin(tokens, at, numerals) ? lengthOfNumber(tokens, at, numerals) : null
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

function lengthOfNumber(tokens: readonly Token[], at: number, numerals: Numerals): Length | null {
  const running: Running = { total: 0, group: 0, rank: Infinity, ordinal: false, words: 0 }
  let next = at
  let taken = at
  for (let token = tokens[next]; token !== undefined && !running.ordinal; token = tokens[next]) {
    if (takeToken(running, token, numerals)) taken = next + 1
    else if (running.words === 0 || !isJoiner(tokens, next, numerals)) break
    next += 1
  }
  if (isAlreadyNumber(tokens, at, taken)) return null
  const stop = ABBREVIATION.test(textAt(tokens, taken - 1)) && textAt(tokens, taken) === '.'
  return { tokens: taken - at + (stop ? 1 : 0), running }
}

/** Digits alone are a token already. */
const isAlreadyNumber = (tokens: readonly Token[], at: number, taken: number): boolean =>
  taken === at || (taken === at + 1 && tokens[at]?.kind !== 'word')

/** Most words begin no number, and this tells it at once. */
function mayBegin(tokens: readonly Token[], at: number, { words }: Numerals): boolean {
  const { kind, text } = tokens[at] ?? { kind: 'break', text: '' }
  if (kind === 'number') return true
  if (kind !== 'word') return false
  if (SAYING.test(text)) return false
  const hyphen = text.indexOf('-')
  if (!words.has(hyphen === -1 ? text : text.slice(0, hyphen))) return false
  return isHundred(words.get(textAt(tokens, at + 1))) || !isVague(tokens, at)
}

/** "a one-for-one exchange" */
const SAYING = /^(?:one-for-one|one-to-one|один-на-один)/u

const MANY = new Set('тисяч тисячі тисячам тисячами тысяч тысячи тысячам thousand'.split(' '))
const COUNTED = new Set('тіла тіл тела тел останки останків останков ) a'.split(' '))

/** «тысяча двухсот» is one number, whatever is vague in «тысячи». */
const isHundred = (word: NumeralWord | undefined): boolean =>
  word !== undefined && !word.thousand && word.value >= 100

/** «тисячі родин» is no number, «тіла тисячі загиблих» is. */
const isVague = (tokens: readonly Token[], at: number): boolean =>
  MANY.has(textAt(tokens, at)) &&
  !COUNTED.has(textAt(tokens, at - 1)) &&
  !(ONE_THOUSAND.has(textAt(tokens, at)) && DEED.test(textAt(tokens, at - 1)))

/** «получение тысячи тел» is of one thousand. */
const ONE_THOUSAND = new Set(['тисячі', 'тысячи'])
const DEED = /^(?:получени|передач|возвращени|отриманн|поверненн|переданн)/u

/** The full stop of «тис.» ends no sentence. */
const ABBREVIATION = /^т[иы]с$/u

const isJoiner = (tokens: readonly Token[], at: number, { joiners, words }: Numerals): boolean =>
  joiners.has(tokens[at]?.text ?? '') &&
  words.has(tokens[at + 1]?.text.split('-')[0] ?? '') &&
  (tokens[at - 1]?.text === 'hundred' || tokens[at - 1]?.text === 'thousand')

function takeToken(running: Running, token: Token, { words }: Numerals): boolean {
  if (token.kind === 'number') return takeDigits(running, token.value)
  if (token.kind !== 'word') return false
  const parts = token.text.split('-').map((part) => words.get(part))
  if (parts.some((part) => part === undefined)) return false
  const before = { ...running }
  for (const part of parts) {
    if (part !== undefined && takeWord(running, part)) continue
    Object.assign(running, before)
    return false
  }
  return true
}

function takeDigits(running: Running, value: number): boolean {
  if (running.words > 0) return false
  Object.assign(running, { group: value, rank: 0, words: 1 })
  return true
}

function takeWord(running: Running, word: NumeralWord): boolean {
  if (word.thousand) return takeThousand(running)
  const { value } = word
  if (word.hundred && running.group > 0 && running.group < 10 && running.rank === 1) {
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
  return {
    ...first,
    kind: running.ordinal ? 'ordinal' : 'number',
    text: parts.map((part) => part.text).join(' '),
    end: last.end,
    value: running.total + running.group,
    suffix: 'words',
  }
}
