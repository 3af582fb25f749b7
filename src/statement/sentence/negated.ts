import { isNo } from '#statement/word/auxiliaries.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { isFinished } from '#statement/word/deeds.ts'
import { isBeen, isNot } from '#statement/word/small-words.ts'

/**
 * Tells whether the verb at a place is denied: «додому не повернулися», "have not been freed"; «не лише …»
 * is not, and what is not over has begun.
 */
export const isNegated = (tokens: readonly Token[], at: number): boolean =>
  !isFinished(tokens[at]) && isDenied(tokens, at)

const isDenied = (tokens: readonly Token[], at: number): boolean =>
  isNotOrNeither(tokens[at - 1]) ||
  (isAuxiliary(tokens[at - 1]) && isNotOrNeither(tokens[at - 2])) ||
  (isAuxiliary(tokens[at - 1]) && isAuxiliary(tokens[at - 2]) && isNotOrNeither(tokens[at - 3])) ||
  (isBeen(tokens[at - 1]) && isOfNone(tokens, at - 2)) ||
  (isContracted(tokens[at - 1]) && !textAt(tokens, at).endsWith('ing'))

/** "No Ukrainian civilians were exchanged", and not "no fewer than 58 were" */
function isOfNone(tokens: readonly Token[], before: number): boolean {
  for (let at = before; at > before - SUBJECT_WORDS && tokens[at]?.kind === 'word'; at -= 1)
    if (isNone(tokens[at])) return !isMeasure(tokens[at + 1])
  return false
}

/** Tells whether those named at a place are none: "no civilians", «жодного цивільного», «без цивільних». */
export const isNobody = (tokens: readonly Token[], at: number): boolean =>
  isNo(tokens[at - 1]) || isNo(tokens[at - 2])

const SUBJECT_WORDS = 5
const isNone = anyWord('no none nobody')
const isMeasure = anyWord('fewer less more longer doubt')

const isNotOrNeither = oneOf(isNot, anyWord('neither'))
const isAuxiliary = anyWord(
  'був була було були был была было были been be yet being ще еще actually і и',
)
const isContracted = anyWord("didn't hasn't haven't weren't wasn't aren't isn't")
