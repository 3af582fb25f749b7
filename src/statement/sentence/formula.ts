import { isBetween, isFromWhom } from '#statement/word/prepositions.ts'
import { isSoMany } from '#statement/word/quantities.ts'
import { isAlternative } from './alternatives.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { isExactly } from '#statement/word/spans.ts'
import { isAn, isUpTo } from '#statement/word/small-words.ts'

const MARKS = new Set(['на', 'к', ':', 'for', 'to', 'до', 'х', 'x', '×', '/'])
const JOINED = new Set(['for', 'на', 'to'])

const isNumber = (token: Token | undefined): boolean => token?.kind === 'number'

/** The second number of «195 на 195», "1,000-for-1,000", «1000:38», where one begins at `at`. */
export function formulaEnd(tokens: readonly Token[], at: number): number | null {
  if (!isNumber(tokens[at])) return null
  const end = isEqualOver(tokens, at) ? at + 3 : secondOf(tokens, at)
  return end === null || isOpen(tokens, at) ? null : end
}

function secondOf(tokens: readonly Token[], at: number): number | null {
  const end = textAt(tokens, at + 1) === '-' ? joinedEnd(tokens, at) : afterMark(tokens, at)
  if (!isNumber(tokens[end]) || textAt(tokens, end + 1) === '%') return null
  const isMarked =
    end === at + 4 ||
    hasMark(tokens, at, end) ||
    (textAt(tokens, end - 1) === 'on' &&
      isFormula(tokens[isQuote(tokens[at - 1]) ? at - 2 : at - 1]))
  return isMarked ? end : null
}

/** Right before the second number, or before the word between: "for a thousand". */
const hasMark = (tokens: readonly Token[], at: number, end: number): boolean =>
  (MARKS.has(textAt(tokens, end === at + 3 ? at + 1 : end - 1)) && !isList(tokens, at)) ||
  isOneForOne(tokens, at, end)

/** «157 за 157», and not «100 за 100 днів» or «по двоє, 2 за 2» */
const isOneForOne = (tokens: readonly Token[], at: number, end: number): boolean =>
  end === at + 2 &&
  textAt(tokens, at + 1) === 'за' &&
  (tokens[at]?.value ?? 0) > BY_TWOS &&
  tokens[at]?.value === tokens[end]?.value &&
  tokens[end + 1]?.kind !== 'word'

const BY_TWOS = 4

const isQuote = anyWord('"')
/** "under the formula 17 on 15", "the scheme «17 on 17»" */
const isFormula = anyWord('formula format scheme ratio')

/** «50 на ровно 50», "a thousand for a thousand" */
const afterMark = (tokens: readonly Token[], at: number): number =>
  isExactly(tokens[at + 2]) || (isAn(tokens[at + 2]) && tokens[at + 3]?.value === tokens[at]?.value)
    ? at + 3
    : at + 2

const isOpen = (tokens: readonly Token[], at: number): boolean =>
  isRange(tokens, at) || isAlternative(tokens, at) || isScore(tokens, at)

/** «Рахунок 4:4», "drew 3:3": a match. */
const isScore = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at + 1) === ':' && isOfMatch(tokens[at - 1])

const isOfMatch = anyWord(`
  рахун{ок,ку,ком} сч{е,ё}т{,ом} нічию нічия ничью ничья
  score drew draw won lost
`)

/** "103 soldiers for 103" */
const isEqualOver = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'word' &&
  (JOINED.has(textAt(tokens, at + 2)) ||
    (textAt(tokens, at + 2) === 'за' && isOfSide(tokens[at + 1]))) &&
  isNumber(tokens[at + 3]) &&
  tokens[at]?.value === tokens[at + 3]?.value

/** «двести наших за двести чужих» */
const isOfSide = anyWord(`
  наш* сво{и,ї}х* їхніх* їх их чуж* украин* україн* росси* росія* росій* військових* военных*
  бойцов* бійців*
`)

/** «додалися дванадцятеро: дев'ять …» opens a list; «1000:38» stands close. */
const isList = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at + 1) === ':' && tokens[at + 1]?.end !== tokens[at + 2]?.start

/** «від 15 до 24 років» is a span of time. */
const isRange = (tokens: readonly Token[], at: number): boolean =>
  isFrom(tokens[at - 1]) && isUpTo(tokens[at + 1])

const isFrom = oneOf(isFromWhom, isBetween)

/** "1,000-for-1,000" has hyphens around its word. */
const joinedEnd = (tokens: readonly Token[], at: number): number =>
  JOINED.has(textAt(tokens, at + 2)) && textAt(tokens, at + 3) === '-' ? at + 4 : -1

/** The end of «103 на стільки ж», "103 for as many": the second number is told by words. */
export function evenEnd(tokens: readonly Token[], at: number): number | null {
  if (!isNumber(tokens[at]) || !JOINED.has(textAt(tokens, at + 1)) || isRange(tokens, at))
    return null
  const many = isAn(tokens[at + 2]) || textAt(tokens, at + 2) === 'the' ? at + 3 : at + 2
  return isEqualWord(tokens[many]) && isSame(tokens[many + 1]) ? many + 2 : null
}

const isEqualWord = oneOf(isSoMany, anyWord('as same equal'))
const isSame = anyWord('ж же само many number')

/** Whether as many came for those whom a number counts: "103 soldiers for 103". */
export const isForAsMany = (tokens: readonly Token[], at: number): boolean =>
  isNumber(tokens[at]) &&
  NOUNS.some(
    (words) =>
      JOINED.has(textAt(tokens, at + words)) &&
      tokens[at + words + 1]?.value === tokens[at]?.value &&
      isNumber(tokens[at + words + 1]) &&
      (tokens[at + words + 2]?.kind !== 'word' || isOfOthers(tokens, at + words + 2)),
  )

/** "175 of its soldiers for 175 of Russia's", "100 of ours for 100 of theirs" */
const isOfOthers = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === 'of' && isOwners(tokens[at + 1])

const isOwners = anyWord("*'s theirs")

/** So many words further stands "for". */
const NOUNS = [2, 3, 4]

/** Whether a number is the second of such. */
export const isAsMany = (tokens: readonly Token[], at: number): boolean =>
  JOINED.has(textAt(tokens, at - 1)) && NOUNS.some((words) => isForAsMany(tokens, at - 1 - words))

/** Whether a number belongs to a formula, as its first or its second. */
export const isInFormula = (tokens: readonly Token[], at: number): boolean =>
  formulaEnd(tokens, at) !== null ||
  evenEnd(tokens, at) !== null ||
  formulaEnd(tokens, at - 2) === at ||
  formulaEnd(tokens, at - 3) === at ||
  formulaEnd(tokens, at - 4) === at

/** Whether the tokens hold a formula of equal numbers from `least` on, as quotas have them. */
export const holdsQuota = (tokens: readonly Token[], least: number): boolean =>
  tokens.some(({ kind, value }, at) => {
    const end = kind === 'number' && value >= least ? formulaEnd(tokens, at) : null
    return end !== null && tokens[end]?.value === value
  })
