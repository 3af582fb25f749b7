import type { Reading } from '#statement/sentence/reading.ts'
import { hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { isTalks } from '#statement/word/spans.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Tells whether the talks of a place are named only for when something was or for who speaks, and nothing is said to
 * be agreed there: «В день переговоров в Стамбуле вернули 909 тел», "Medinsky, who led the team at the talks in Turkey".
 */
export function isOnlyOfTalks(
  { tokens }: Reading,
  sentence: Sentence,
  { from, to }: Span,
): boolean {
  const [talks, ...others] = hitsIn(sentence, 'agreed')
  if (talks === undefined || others.length > 0 || !isTalks(tokens[talks.from])) return false
  if (talks.from < from - TALKS_WORDS || talks.from > to + 1) return false
  const before = (words: number): number => Math.max(sentence.from, talks.from - words)
  return (
    someToken(tokens, before(TALKS_WORDS), talks.from, isTimeWord) ||
    someToken(tokens, before(TEAM_WORDS), talks.from, isHead)
  )
}

const TALKS_WORDS = 4
/** "ahead of talks in Geneva" */
const isTimeWord = wordsLike(
  /^(?:день|напередодні|перед|тлі|накануне|фоне|ahead|before|eve|amid|day|hours)$/u,
)

/** "the head of the Russian team at this year's talks", «очолював російську делегацію на торішніх переговорах» */
const TEAM_WORDS = 8
const isHead = wordsLike(
  /^(?:leads?|led|leading|heads?|headed|chief|leader|member|handles|handled|represent(?:s|ed)|negotiators?|envoy|глав[аиуі]|главой|голов[аиу]|головою|керівник\p{L}*|керує|керував|очол\p{L}+|переговірник\p{L}*|член\p{L}*|учасник\p{L}*|представля\p{L}+|руководител\p{L}+|возглав\p{L}+|переговорщик\p{L}*|участник\p{L}*)$/u,
)
