import type { Reading } from '#statement/sentence/reading.ts'
import { hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isBurying, isMourning } from '#statement/word/other-deeds.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether people met somebody as the fallen are met: «Громада на колінах зустріла Героя», "knelt as the cortege passed". */
export const isMourned = ({ tokens }: Reading, sentence: Sentence): boolean =>
  hitsIn(sentence, 'farewell').some(({ from, to }) => someToken(tokens, from, to, isOfMourning))

const isOfMourning = (word: Token): boolean =>
  isMourning(word) || isBurying(word) || isKneeling(word)
const isKneeling = anyWord('колін* коліна* навколіш* колен* kneel* knelt* knees')
