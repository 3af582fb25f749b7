import { isTogether } from '#statement/word/small-words.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, textAt } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isBody } from '#statement/word/known-words.ts'

const isNotOne = anyWord('кожне кожного каждое жодне жодного одного each every single any no')
/** "body exchange", "body bags" */
const isCompound = anyWord('exchange* swap* bag* part* transfer* armo*')
const MOVES: readonly Idea[] = ['gave', 'returned', 'received', 'to_return']

/** Tells words for a body that may stand for one: «тіло», and «разом з тілом капітана». */
export const isOneBody = (tokens: Reading['tokens'], at: number): boolean =>
  isBody(tokens[at]) || (isWithBody(tokens[at]) && isTogether(tokens[at - 2]))

const isWithBody = anyWord('тілом телом')

/** Whether a word for a body in the singular stands for one: «тіло загиблого», "the body of a volunteer". */
export function isImpliedOne(reading: Reading, sentence: Sentence, at: number): boolean {
  const { tokens } = reading
  if (!has(sentence, MOVES)) return false
  if (!has(sentence, ['body'], { from: at, to: at + 1 })) return false
  const around: Span = { from: at - 2, to: at + 3 }
  const counted = someToken(tokens, around.from, around.to, ({ kind }) => kind === 'number')
  if (
    counted ||
    isCompound(tokens[at + 1]) ||
    [1, 2].some((back) => isNotOne(tokens[at - back])) ||
    isPlural(reading, sentence)
  )
    return false
  return !has(sentence, ['none'], clauseAt(sentence, at))
}

/** "the bodies of 41 other soldiers" */
const isNumbered = (tokens: Reading['tokens'], at: number): boolean =>
  textAt(tokens, at + 1) === 'of' && tokens[at + 2]?.kind === 'number'

/** "the bodies of a volunteer and of his friend, and the body of …": how many, nobody says. */
const isPlural = ({ tokens }: Reading, { from, to }: Sentence): boolean =>
  tokens.some(
    ({ text }, at) =>
      at >= from &&
      at < to &&
      text === 'bodies' &&
      tokens[at - 1]?.kind !== 'number' &&
      !isNumbered(tokens, at),
  )
