import type { NounPhrase } from './noun-phrase.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BROUGHT } from '#statement/vocabulary/idea-groups.ts'
import { someToken } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Finds who is counted where the sentence opens with them and ends with the number, whatever stands between: «Росіян же,
 * як заявили в їхньому відомстві, вилетіло на лікування 94». The sentence must say that they went.
 */
export function topicBefore(
  { tokens }: Reading,
  sentence: Sentence,
  at: number,
): NounPhrase | null {
  const { from, to, numbers } = sentence
  const nation = isRussians(tokens[from]) ? 'russian' : isUkrainians(tokens[from]) ? 'ukrainian' : null // prettier-ignore
  if (nation === null || numbers.length > 1) return null
  if (someToken(tokens, at + 1, to, ({ kind }) => kind === 'word')) return null
  if (!has(sentence, WENT) && !someToken(tokens, from, at, isGone)) return null
  return { kinds: new Set<Idea>(['person', nation]), span: { from: at, to: at + 1 } }
}

const WENT: readonly Idea[] = [...BROUGHT, 'home']
const isRussians = wordsLike(/^(?:росіян|россиян)$/u)
const isUkrainians = wordsLike(/^(?:українців|украинцев)$/u)
const isGone = wordsLike(
  /^(?:вилет|відлет|полет|вылет|улет|отлет|вируш|поїха|від'їха|уеха|поеха|виїха|выеха|відправ|отправ|відбул|отбыл|пішл|ушл)/u,
)
