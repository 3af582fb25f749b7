import type { Span } from './sentence.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isSwap } from '#statement/word/known-words.ts'
import type { Token } from '#statement/word/token.ts'

/**
 * Tells whether what is summed up is the event itself, and not many of them: «такий підсумок обміну, що пройшов 31 травня»,
 * «такі підсумки заходів», «таков итог дня».
 */
export const isResultOfIt = (tokens: readonly Token[], { to }: Span): boolean =>
  [to, to + 1].some((at) => isOneSwap(tokens[at]) || isDay(tokens[at]))

const isOneSwap = (token: Token | undefined): boolean => isSwap(token) && !isMany(token)
const isMany = anyWord('обмін{ів,и,ах,ами} обмен{ов,ы,ах,ами} exchanges swaps')
const isDay = anyWord(`
  дня сьогодн* нинішн* захо{ду,дів} репатріації цього
  сегодня* нынешн* мероприят* репатриации этого
  day today*
`)
