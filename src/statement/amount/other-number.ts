import { isNumberWord } from '#statement/word/quantities.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether Ukraine's speaker gives another number than was told before: «Зеленский называет другое число вернувшихся
 * — 207», "Kyiv gave a different figure".
 */
export const tellsOtherNumber = (tokens: readonly Token[], sentence: Sentence): boolean => {
  if (!has(sentence, OURS) || has(sentence, OTHERWISE)) return false
  if (someToken(tokens, sentence.from, sentence.to, isCountedIn)) return false
  for (let at = sentence.from; at + 1 < sentence.to; at += 1)
    if (isOther(tokens[at]) && isNumberWord(tokens[at + 1])) return true
  return false
}

const OURS: readonly Idea[] = ['ua_voice', 'ukraine']
const OTHERWISE: readonly Idea[] = ['ru_voice', 'russia', 'russian', 'total', 'recall', 'civilian']
/** "207, counting yesterday's group", «207, маючи на увазі обидва етапи»: another number of something else. */
const isCountedIn = anyWord(`
  враховуючи врахував рахуючи включно учитывая считая включая увазі виду обидва обидві оба обе
  вчорашн* вчерашн*
  counting including counts both yesterday's
`)
const isOther = anyWord('інш{е,у,а,ою} друг{ое,ую,ая} ин{ое,ую,ая} different another other')
