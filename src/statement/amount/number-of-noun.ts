import { isAnyOfThem } from '#statement/word/pronouns.ts'
import type { NounPhrase } from '#statement/count/noun-phrase.ts'
import { ownFigure } from '#statement/count/own-figure.ts'
import { theirDead, theirNumber } from '#statement/count/their-number.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { isAnd, isTheir, isThose } from '#statement/word/small-words.ts'
import { someToken, textAt } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { COUNTED, WHOSE } from '#statement/vocabulary/idea-groups.ts'
import { toldByKyiv } from './told-by-kyiv.ts'

const isNumberOf = anyWord('number кількість число количество')

/** Takes a number for those whose number the sentence says that it is: "put the number of bodies received at 38". */
export const numberOf = (reading: Reading, sentence: Sentence, at: number): NounPhrase | null =>
  numberOfNoun(reading, sentence, at) ??
  numberOfThem(reading, sentence, at) ??
  theirNumber(reading, sentence, at) ??
  theirDead(reading, sentence, at) ??
  ownFigure(reading, sentence, at) ??
  toldByKyiv(reading, sentence, at)

function numberOfNoun({ tokens }: Reading, sentence: Sentence, at: number): NounPhrase | null {
  if (!isBeforeNumber(tokens[at - 1])) return null
  const counted = sentence.hits.findLast(
    ({ idea, from, to }) =>
      COUNTED.includes(idea) &&
      to <= at &&
      ([1, 2, 3, 4, 5].some((back) => isNumberOf(tokens[from - back])) ||
        isOfAnother(tokens, sentence, from)),
  )
  if (counted === undefined) return numberOfThose(tokens, sentence, at)
  const kind: Idea = counted.idea === 'dead' ? 'body' : counted.idea
  const whose = sentence.hits.flatMap(({ idea, from }) =>
    WHOSE.has(idea) && from < counted.from && counted.from - from <= 2 ? [idea] : [],
  )
  return { kinds: new Set([kind, ...whose]), span: { from: counted.from, to: at + 1 } }
}

/** "the number of soldiers at 150 and of civilians at seven": the one number goes on. */
const isOfAnother = (tokens: Reading['tokens'], { from }: Sentence, at: number): boolean =>
  textAt(tokens, at - 1) === 'of' &&
  isAnd(tokens[at - 2]) &&
  tokens[at - 3]?.kind === 'number' &&
  someToken(tokens, Math.max(from, at - LATER_WORDS), at, isNumberOf)

/** Bodies behind «їх»: «тіла вже в Україні — їх 1001», «Тіла прибули. Їхня кількість — 1001». */
function numberOfThem(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const { tokens } = reading
  const them = isLinked(tokens[at - 1]) ? at - 2 : at - 1
  const isOfBodies =
    (isTheir(tokens[them]) && has(sentence, ['body'], { from: sentence.from, to: them })) ||
    isTheirNumber(reading, sentence, them)
  return isOfBodies ? { kinds: new Set<Idea>(['body']), span: { from: them, to: at + 1 } } : null
}

const isLinked = anyWord('— : is was становить становила складає составило составляет составила')

/** «Загальна їх кількість —», "Their number is" right below a sentence of bodies and of nobody else. */
function isTheirNumber({ tokens, sentences }: Reading, sentence: Sentence, at: number): boolean {
  const before = sentences[sentence.index - 1]
  return (
    isNumberOf(tokens[at]) &&
    someToken(tokens, Math.max(sentence.from, at - 2), at + 2, isAnyOfThem) &&
    before !== undefined &&
    has(before, ['body', 'repatriation']) &&
    !has(before, ['captive', 'captivity'])
  )
}

/** "put the number of those who came back at 163" */
function numberOfThose(
  tokens: Reading['tokens'],
  sentence: Sentence,
  at: number,
): NounPhrase | null {
  const first = Math.max(sentence.from, at - LATER_WORDS)
  const those = tokens
    .slice(first, at)
    .findIndex(
      (token, index) =>
        isThose(token) && [1, 2].some((back) => isNumberOf(tokens[first + index - back])),
    )
  return those === -1 || has(sentence, ['body', 'dead'])
    ? null
    : { kinds: new Set<Idea>(['person']), span: { from: first + those, to: at + 1 } }
}

const LATER_WORDS = 9
const isBeforeNumber = anyWord('at as — : to is was до')
