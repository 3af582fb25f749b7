import type { Token } from './token.ts'
import { anyWord } from './any-word.ts'

/** «Хочу жить», "I Want to Live": the project of Ukraine's headquarters that writes for Russians. */
export const isOfProject = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      isWant(token) && (isLife(tokens[at + 1]) || (isLife(tokens[at + 2]) && isTo(tokens[at + 1]))),
  )

const isWant = anyWord('хочу want')
const isTo = anyWord('к to')
const isLife = anyWord('жить жити своим live')
