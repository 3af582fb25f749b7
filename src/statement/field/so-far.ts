import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { OUR_SOLDIERS } from '#statement/vocabulary/idea-groups.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether «попередньо» is said of how many they are, or by Ukraine's own: «Попередньо, йдеться про 1000 загиблих», «Попередньо, вони — захисники, повідомив Штаб». */
export const isOfOursSoFar = (reading: Reading, sentence: Sentence, hit: Span): boolean =>
  isSoFar(reading.tokens[hit.from]) &&
  (isOfNumber(sentence, hit) ||
    (has(sentence, ['ua_voice']) && !has(sentence, OF_RUSSIA) && !isToBeProved(reading, sentence)))

/** «Попередньо, це захисники, повідомив Штаб, остаточно особи встановить експертиза»: whose they are is open. */
const isToBeProved = ({ tokens }: Reading, sentence: Sentence): boolean =>
  has(sentence, OUR_SOLDIERS) &&
  someToken(tokens, sentence.from, sentence.to, isProof) &&
  someToken(tokens, sentence.from, sentence.to, isProving)

const isProof = anyWord(
  'експертиз* експерт{и,ів} днк* экспертиз* эксперт{ы,ов} dna test{,s} examination*',
)
const isProving = anyWord(`
  скаже встанов* підтверд* з'ясу* мають остаточно скажет установ* подтверд* выясн* должн* окончательно
  confirm* establish* determin* prove* final*
`)

const isSoFar = anyWord('попередньо предварительно preliminarily provisionally tentatively')
const OF_RUSSIA: readonly Idea[] = ['ru_voice', 'russia', 'russian', 'unnamed', 'from_russia']

/** «Попередньо, це 12 українських воїнів» says whose they are as well. */
const isOfNumber = (sentence: Sentence, { to }: Span): boolean => {
  const at = sentence.numbers.find((one) => one >= to && one <= to + NUMBER_WITHIN)
  return at !== undefined && !has(sentence, OUR_SOLDIERS, { from: to, to: sentence.to })
}

const NUMBER_WITHIN = 2
