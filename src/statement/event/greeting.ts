import type { Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a town greets its few, who came before: «Трьох оборонців зустріли живим коридором», «приїхали на
 * коротку відпустку».
 */
export const isOfGreeting = (
  tokens: readonly Token[],
  { from, to, numbers: [first = from] }: Sentence,
): boolean =>
  (tokens[first]?.value ?? 0) <= FEW_GREETED &&
  (someToken(tokens, from, to, isOfLeave) ||
    tokens
      .slice(from, to)
      .some(
        (token, at) =>
          isGreeted(token) && isGreetedWith(tokens[from + at + 1], tokens[from + at + 2]),
      ))

const FEW_GREETED = 10
const isOfLeave = anyWord('відпустк* відпочинок* отпуск{,а,е,у,ом} отпускник* furlough*')
const isGreeted = anyWord('жив{им,ий,ого,ым,ой} line{,d}')
/** «живим коридором», "lined the streets" */
const isGreetedWith = (next: Token | undefined, after: Token | undefined): boolean =>
  isCorridor(next) || isStreet(next) || isStreet(after)
const isCorridor = anyWord('коридор*')
const isStreet = anyWord('street{,s} road{,s} roadside route')
