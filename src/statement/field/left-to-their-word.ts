import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { type Reading, wordsOf } from '#statement/sentence/reading.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES } from '#statement/vocabulary/idea-groups.ts'
import {
  GIVEN_AS,
  ON_THEIR_WORD,
  SAID_TO_BE_OURS,
  WORDS_OF_THEM,
} from '#statement/vocabulary/whose-word.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { someToken } from '#statement/word/token.ts'

/**
 * Finds whose word it is that the bodies are those of Ukraine's soldiers, where only those who gave them say
 * so or wrote it down: «зазначили в документах», «сторона, яка їх віддала», "known only from the enemy".
 */
export function leftToTheirWord(reading: Reading, sentence: Sentence): Span | null {
  if (!isOfBodies(reading, sentence) || has(sentence, OF_OTHERS)) return null
  if (!namesThem(reading, sentence)) return null
  const words = wordsOf(reading, sentence)
  if (CONFIRMED.test(words)) return null
  const given = GIVEN.exec(words)
  if (given !== null) return spanOf(words, sentence, given)
  if (!OURS.test(words)) return null
  for (const theirs of words.matchAll(THEIRS)) {
    const at = spanOf(words, sentence, theirs)
    if (!isToldByOurs(sentence, at)) return at
  }
  return null
}

/** Whether those who gave the bodies may be named in a sentence at all: most name nobody, and need not be searched. */
export const namesThem = ({ tokens }: Reading, { from, to }: Span): boolean =>
  someToken(tokens, from, to, isOneOfThem)

const isOneOfThem = anyWord(WORDS_OF_THEM)

const OURS = new RegExp(SAID_TO_BE_OURS)
const THEIRS = new RegExp(ON_THEIR_WORD, 'g')
const GIVEN = new RegExp(GIVEN_AS)

/** «Експертиза підтвердила» whose they are: nothing is left open any more. */
const CONFIRMED =
  /(?<!\p{L})(?:експертиз|экспертиз|днк|dna|експерт|эксперт|expert|forensic|test)\p{L}*(?: \p{L}+){0,3}? (?:підтвердил|підтвердив|довел|довів|встановил|подтвердил|доказал|установил|confirmed|proved|established|showed)/u

/** What is told of captives, or of what Russia got, leaves nothing open about Ukraine's dead. */
const OF_OTHERS: readonly Idea[] = ['captive', 'captivity', 'to_russia', 'received']

const isOfBodies = ({ sentences }: Reading, sentence: Sentence): boolean =>
  [sentence, sentences[sentence.index - 1]].some((one) => one !== undefined && has(one, BODIES))

/** «Штаб повідомив Росії, що це …»: who speaks is Ukraine's. */
const isToldByOurs = (sentence: Sentence, { from, to }: Span): boolean =>
  has(sentence, ['ua_voice'], { from: from - 1, to })

/** The tokens of a sentence that a match in its words stands for. */
export function spanOf(words: string, { from }: Span, match: RegExpExecArray): Span {
  const before = words.slice(0, match.index).split(' ').length - 1
  const length = match[0].split(' ').length
  return { from: from + before, to: from + before + length }
}
