import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isConfirmed } from '#statement/word/telling.ts'
import { isNot, isRefused, isWhether } from '#statement/word/small-words.ts'
import { isAwaiting } from '#statement/word/other-deeds.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether Ukraine confirms how many came: «Украинская сторона 757 вернувшихся подтвердила», "Kyiv confirmed the 757". */
export const isConfirmedByOurs = ({ tokens, sentences }: Reading, ours: number): boolean =>
  sentences.some(
    (s) =>
      has(s, OURS) &&
      !has(s, OTHERWISE) &&
      s.numbers.every((at) => tokens[at]?.value === ours) &&
      s.numbers.some((at) => isConfirmedAt(tokens, s, at)),
  )

const OURS: readonly Idea[] = ['ukraine', 'ua_voice']
const OTHERWISE: readonly Idea[] = [
  'russia',
  'ru_voice',
  'denied',
  'refuted',
  'recall',
  'will',
  'total',
]

/**
 * In one clause, done and not left open: "Kyiv confirmed the meeting but not the 757", «підтвердить 757», «чекає
 * підтвердження», «підтверджує особи 757 загиблих» confirm no number.
 */
const isConfirmedAt = (tokens: readonly Token[], sentence: Sentence, at: number): boolean => {
  const { from, to } = clauseAt(sentence, at)
  return (
    someToken(tokens, Math.max(from, at - CONFIRMED_WITHIN), at + CONFIRMED_WITHIN, isConfirmed) &&
    !someToken(tokens, sentence.from, sentence.to, isOpen) &&
    !someToken(tokens, from, to, isWhether)
  )
}

/** «Украинская сторона 757 вернувшихся подтвердила», «підтвердила передачу цих 757» */
const CONFIRMED_WITHIN = 5

const isOpen = (token: Token): boolean =>
  isNot(token) || isRefused(token) || isAwaiting(token) || isStillOpen(token)

/** Neither, or it may be, or is still to be; or who each of them is, or that they are still on their way. */
const isStillOpen = anyWord(`
  ні ни буд{е,уть,ет,ут} бути быть може можуть может могут мають особ{и,у} личност* належн*
  принадлежн* везуть везут дорозі пути дороге
  neither nor never cannot may might could should must be yet seek{,s} sought identit{y,ies}
  route
`)
