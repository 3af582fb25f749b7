import { opensCount } from '#statement/sentence/bullets.ts'
import { isOfGiveAndTake } from './give-and-take.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { wordsLike } from '#statement/word/word.ts'

/** Tells whether a sentence is of people though none are named in it: it opens their list, gives and takes, or is of a group. */
export const isCounted = (reading: Reading, sentence: Sentence): boolean =>
  opensCount(reading.sentences, sentence) ||
  isOfGiveAndTake(reading, sentence) ||
  isGroupOfAccord(reading, sentence)

/** Tells whether a group of fighters comes home by an agreement: «Пятая группа по договоренностям … уже на родине. Это тяжелораненые». */
export const isGroupOfAccord = (
  { tokens, sentences }: Reading,
  { index, place, from, to }: Sentence,
): boolean => {
  const [sentence, next] = [sentences[index], sentences[index + 1]]
  if (sentence === undefined || place > 0) return false
  return (
    has(sentence, ['agreed']) &&
    has(sentence, ['home']) &&
    someToken(tokens, from, to, isGroup) &&
    [sentence, next].some((s) => s !== undefined && has(s, FIGHTERS))
  )
}

const FIGHTERS: readonly Idea[] = ['wounded', 'military', 'defender', 'captive', 'captivity']
const isGroup = wordsLike(/^(?:групп|група$|групи$|групу$|group$|batch$)/u)
