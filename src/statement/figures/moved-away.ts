import type { Amount } from '#statement/count/amount.ts'
import { clauseAt, has, type Sentence } from '#statement/sentence/sentence.ts'
import { isBe } from '#statement/word/auxiliaries.ts'
import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { isDashOrColon, isDashOrComma, isNot } from '#statement/word/small-words.ts'
import { isEarlier } from '#statement/word/times.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { CAME, endOfWords } from './said-to-come.ts'

/** Tells of evacuees: «15 гражданских эвакуированы из села», but not "20 civilians came home too, and the sick were evacuated". */
export const isEvacuated = (tokens: readonly Token[], { sentence, span, at }: Amount): boolean => {
  if (isDeported(tokens, sentence)) return false
  if (!has(sentence, CAME)) return someToken(tokens, sentence.from, sentence.to, isMovedAway)
  const { from, to } = clauseAt(sentence, at)
  const near = Math.max(from, at - MOVED_WITHIN)
  const mark = Math.min(to, endOfWords(tokens, sentence, at + 1))
  return (
    isMovedIn(tokens, near, Math.min(mark, span.to + MOVED_WITHIN)) ||
    isMovedBehindMark(tokens, endOfWords(tokens, sentence, at + 1)) ||
    isMovedBehindMark(tokens, endOfWords(tokens, sentence, span.to))
  )
}

/** "evacuated from Kherson by Russian forces in 2022, returned too": whom Russia moved away was held there. */
const isDeported = (tokens: readonly Token[], sentence: Sentence): boolean =>
  has(sentence, CAME) &&
  tokens
    .slice(sentence.from, sentence.to)
    .some(
      (token, step) =>
        isByThem(token) || (isBy(token) && isRussian(tokens[sentence.from + step + 1])),
    )

const isBy = anyWord('by')
const isRussian = anyWord('russia{,n,ns}')
const isByThem = anyWord(`
  окупант* окупанти росіян{и,ами} оккупант* россиян{е,ами} депорт* насильно насильственно
  occupiers deported forcibly
`)

const isMovedIn = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(Math.max(0, from), to)
    .some(
      (token, step) =>
        isMovedAway(token) && !someToken(tokens, from + step - 2, from + step, isNot),
    )

/** «15 гражданских, эвакуированных из приграничья», "15 civilians, who had been evacuated", «: усіх евакуювали» */
const isMovedBehindMark = (tokens: readonly Token[], mark: number): boolean => {
  if (!isMark(tokens[mark])) return false
  const at = mark + 1
  if (isMovedAway(tokens[at])) return true
  const end = at + 1 + MOVED_WITHIN
  if (isActor(tokens[at])) return someToken(tokens, at + 1, end, isBe) && isMovedIn(tokens, at, end)
  return isOfThem(tokens[at]) && isMovedIn(tokens, at, end)
}

const isMark = oneOf(isDashOrColon, isDashOrComma)

/** «волонтёров, которые эвакуировали людей»: who evacuates others was not. */
const isActor = anyWord('які котрі которые що что who that')
const isOfThem = oneOf(isWhoOrWhich, isEarlier, anyWord(`
  їх усіх всіх нещодавно їхніх их всех недавно having all they
`)) // prettier-ignore

const MOVED_WITHIN = 3
const isMovedAway = anyWord(`
  евакуйован* евакуювал* эвакуирован* эвакуировал*
  evacuated evacuees
`)
