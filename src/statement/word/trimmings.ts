import type { Token } from './token.ts'
import { anyWord } from './any-word.ts'
import { wordsLike } from './word.ts'

/**
 * Leaves out what stands around a post and is none of its words: lines that invite to a channel («Підписуйтесь
 * на наш канал», «Ми в Telegram | Viber»), how many have looked («12,4K переглядів · 14:25»), and the mark of
 * a quotation before a line.
 */
export function withoutTrimmings(tokens: readonly Token[]): readonly Token[] {
  // A line that stands alone is the post.
  if (!tokens.some(({ kind }) => kind === 'break') && !isQuoteMark(tokens[0])) return tokens
  if (!tokens.some((token) => mayTrim(token))) return tokens
  const left = linesOf(tokens).filter((line) => !isTrimming(line))
  return left.flat().some(({ kind }) => kind === 'word')
    ? left.flatMap((line) => withoutQuoteMark(line))
    : tokens
}

/** The lines of a text, each with the break behind it. */
function linesOf(tokens: readonly Token[]): (readonly Token[])[] {
  const lines: Token[][] = [[]]
  for (const token of tokens) {
    lines.at(-1)?.push(token)
    if (token.kind === 'break') lines.push([])
  }
  return lines
}

function isTrimming(line: readonly Token[]): boolean {
  const words = line.filter(({ kind }) => kind === 'word')
  const [first] = words
  if (first === undefined || words.length > MOST_WORDS) return false
  if (isInviting(first)) return words.some((word) => isOfChannel(word)) && !hasCount(line)
  if (words.some((word) => isNetwork(word)))
    return words.every((word) => isNetwork(word) || isBetweenNetworks(word))
  return (
    words.some((word) => isLooked(word)) && words.every((word) => isLooked(word) || isUnit(word))
  )
}

const MOST_WORDS = 14
const hasCount = (line: readonly Token[]): boolean => line.some(({ kind }) => kind === 'number')

const INVITING =
  /^(?:підпис(?:атися|атись|уйтеся|уйтесь|уйся)|підпишіться|підпишись|подпис(?:аться|ывайтесь|ывайся)|подпишитесь|подпишись|приєднуйтесь|приєднуйтеся|присоединяйтесь|subscribe|follow|join)$/u
const isInviting = wordsLike(INVITING)
const isOfChannel = anyWord(`
  канал{,у,і} нас нашого новин{у,и} новость новости телеграм
  channel us our news telegram viber whatsapp youtube
`)
const NETWORK =
  /^(?:telegram|телеграм|телеграмі|facebook|фейсбук|viber|вайбер|youtube|ютуб|instagram|інстаграм|whatsapp|twitter|tiktok|threads|вконтакте|дзен|max|сайт)$/u
const isNetwork = wordsLike(NETWORK)
const isBetweenNetworks = anyWord('ми мы we наш our в у на on in are x і та и and')
const LOOKED = /^(?:views?|перегляд(?:и|ів)?|просмотр(?:а|ов)?|показ(?:ів|ов|ы|и))$/u
const isLooked = wordsLike(LOOKED)
const isUnit = anyWord('k к тис тыс m am pm edited змінено изменено')
const isQuoteMark = anyWord('>')

/** What is asked of every word of every text is asked at once. */
const mayTrim = wordsLike(
  new RegExp([INVITING, NETWORK, LOOKED, /^>$/u].map(({ source }) => source).join('|'), 'u'),
)

const withoutQuoteMark = (line: readonly Token[]): readonly Token[] =>
  line[0] !== undefined && isQuoteMark(line[0]) ? line.slice(1) : line
