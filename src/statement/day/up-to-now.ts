import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Timeline } from './timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Tells whether a text says only how long there had been none: «Відколи 6 серпня …, сторони полоненими не
 * обмінювалися», «Тижнями обміну не було». None came before this one, and this one may be.
 */
export const isUpToNow = (
  { reading: { tokens } }: Timeline,
  sentence: Sentence,
  { from, to }: Span,
): boolean =>
  !has(sentence, ['returned']) &&
  ((someToken(tokens, from, to, isSwapping) && someToken(tokens, sentence.from, from, isSince)) ||
    (!has(sentence, ['today', 'tonight']) &&
      someToken(tokens, sentence.from, sentence.to, (token) => isLong(token))))

/** «Тижнями обміну не було», «Обмена не было больше месяца» */
const isLong = wordsLike(
  /^(?:тижн|місяц|місяч|недел|месяц|роками|годами|давно|довго|долго|weeks?$|months?$|years$)/u,
)

const isSwapping = wordsLike(/^(?:обмінюва|обменива|обмінів$|обменов$)/u)
const isSince = wordsLike(/^(?:відколи|від|з|із|відтоді|с|со|от|после|після)$/u)
