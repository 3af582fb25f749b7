import { textAt, type Token } from './token.ts'
import { anyWord } from './any-word.ts'
import { wordFor, wordsLike } from './word.ts'

/**
 * Sets one bullet for whatever counts or marks the items of a list («1. 112 військових / 2. 31 нацгвардієць»,
 * «а) …», «+ …»), so that no mark is taken for a number of people; and leaves out the mark by which a channel
 * opens its paragraphs, for it opens no item.
 */
export function withEvenLists(tokens: readonly Token[]): readonly Token[] {
  const marks = marksOf(tokens)
  const told =
    marks.length < 2
      ? tokens
      : tokens.flatMap((token, at) => {
          if (marks.includes(at)) return [{ ...token, ...BULLET }]
          return marks.includes(at - 1) && tokens[at - 1]?.text !== '+' ? [] : [token]
        })
  return isOrnamented(told) ? told.filter((_, at) => !isOrnament(told, at)) : told
}

const BULLET = { kind: 'mark', ...wordFor('•'), value: Number.NaN, capital: false } as const

/** Where the numbers, letters and signs before the items of a list stand; each comes next in its row. */
function marksOf(tokens: readonly Token[]): number[] {
  const marks: number[] = []
  tokens.forEach((token, at) => {
    if (!opensLine(tokens, at) || !isMarkOf(tokens, at, token)) return
    if (isNext(tokens[marks.at(-1) ?? -1], token)) marks.push(at)
  })
  return marks
}

const opensLine = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.kind === 'break'

/** «1. », «1) », «а) », «+ »: tight to its mark, with a gap behind. */
function isMarkOf(tokens: readonly Token[], at: number, { kind, text }: Token): boolean {
  if (text === '+') return !isTight(tokens, at + 1)
  if (!isTight(tokens, at + 1) || isTight(tokens, at + 2)) return false
  return kind === 'number'
    ? isAfterNumber(tokens[at + 1])
    : text.length === 1 && isBracket(tokens[at + 1])
}

/** A token stands right behind the one before it. */
const isTight = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.start === tokens[at - 1]?.end

const isAfterNumber = anyWord('. )')
const isBracket = anyWord(')')

const LETTERS = ['абвгдежзик', 'abcdefghij']

function isNext(before: Token | undefined, token: Token): boolean {
  if (token.text === '+') return before === undefined || before.text === '+'
  if (token.kind === 'number') return token.value === (before === undefined ? 1 : before.value + 1)
  return LETTERS.some(
    (letters) =>
      letters.includes(token.text) &&
      letters.indexOf(token.text) === (before === undefined ? 0 : letters.indexOf(before.text) + 1),
  )
}

/** The first line opens with a mark that opens no item: it is the only one, or paragraphs are parted. */
function isOrnamented(tokens: readonly Token[]): boolean {
  if (!isBullet(tokens[0])) return false
  const first = tokens.findIndex(({ kind }) => kind === 'break')
  if (tokens[first + 1]?.kind === 'break' && first !== -1) return true
  return !tokens.some(({ text }, at) => at > 0 && text === textAt(tokens, 0))
}

const isOrnament = (tokens: readonly Token[], at: number): boolean =>
  opensLine(tokens, at) && textAt(tokens, at) === textAt(tokens, 0)

const isBullet = wordsLike(/^[•▪●▫✅✔☑■□◾◽➡►➤○—\-·*➖]$/u)
