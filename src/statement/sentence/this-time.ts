import type { Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isAt } from '#statement/word/small-words.ts'

/** Tells whether a word is of «цього разу», «в этот раз» or "this time", which say of a number only that it is today's. */
export const isThisTime = (tokens: readonly Token[], at: number): boolean =>
  isOfTime(tokens[at]) && [0, 1, 2].some((back) => THIS_TIME.has(timeFrom(tokens, at - back)))

const timeFrom = (tokens: readonly Token[], at: number): string => {
  const end = isAt(tokens[at]) ? at + 3 : at + 2
  return tokens
    .slice(Math.max(at, 0), end)
    .map(({ text }) => text)
    .join(' ')
}

const isOfTime = anyWord('цього сього разу раз в на у цей этот this time')
const THIS_TIME = new Set(
  ['цього разу', 'сього разу', 'в цей раз', 'у цей раз'].concat([
    'на этот раз',
    'в этот раз',
    'this time',
  ]),
)
