import type { Amount } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { BROUGHT } from '#statement/vocabulary/idea-groups.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isFinished } from '#statement/word/deeds.ts'
import { isDashOrColon } from '#statement/word/small-words.ts'
import { isRound, isStage } from '#statement/word/spans.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Tells whether a number only stands behind the name of another stage, below one that is over: «Перший етап завершено,
 * 84 вдома. Другий: 120 цивільних», "Next stage: 120 civilians". A verb or a day tells that it has come.
 */
export const isOfOtherStage = ({ tokens, sentences }: Reading, { sentence }: Amount): boolean => {
  const place = stageOf(tokens, sentence)
  return (
    place !== null &&
    !has(sentence, COME) &&
    sentences.some(
      (above) =>
        above.index < sentence.index &&
        has(above, [...BROUGHT, 'home', 'exchange']) &&
        someToken(tokens, above.from, above.to, isOver) &&
        namesOtherStage(tokens, above, place),
    )
  )
}

const COME: readonly Idea[] = [...BROUGHT, 'home', 'today', 'tonight', 'yesterday', 'happened']
const isStageOrRound = oneOf(isStage, isRound)
const isOver = oneOf(isFinished, anyWord(`
  позаду відбувся позади прошел прошёл пройден* состоялся
  over done complete{,d} behind finished ended
`)) // prettier-ignore

/** The place in the row that opens a sentence with nothing but its name: «Другий:», «Наступний етап —», "Stage two:". */
function stageOf(tokens: readonly Token[], { from, to }: Sentence): number | null {
  const colon = tokens.findIndex((token, at) => at >= from && isDashOrColon(token))
  if (colon === -1 || colon >= Math.min(to, from + NAME_WORDS)) return null
  const name = tokens.slice(from, colon)
  if (name.some((token) => isNext(token))) return NEXT
  const place = name.find(({ kind }) => kind === 'ordinal')
  const isNamed = name.every((token) => token === place || isStageOrRound(token) || isSmall(token))
  return place !== undefined && isNamed ? place.value : null
}

const NAME_WORDS = 4
const NEXT = 100
const isNext = anyWord('наступн* следующ* next')
const isSmall = anyWord('the а и і й')

/** «Перший етап обміну» above «Другий», and not «Другий етап» above «Другий» */
const namesOtherStage = (
  tokens: readonly Token[],
  { from, to }: Sentence,
  place: number,
): boolean => {
  const named = tokens.slice(from, to).filter(({ kind }) => kind === 'ordinal')
  return (
    someToken(tokens, from, to, isStageOrRound) &&
    (place === NEXT || (named.length > 0 && named.every(({ value }) => value !== place)))
  )
}
