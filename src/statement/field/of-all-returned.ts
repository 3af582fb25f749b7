import type { Amount } from '#statement/count/amount.ts'
import { isMediating } from '#statement/figures/mediated-sum.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Span } from '#statement/sentence/sentence.ts'
import { holdsDate, type Timeline } from '#statement/day/timeline.ts'
import { hitsWithin } from '#statement/word/lexicon.ts'
import { isFurther } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import type { Category } from '#statement/vocabulary/categories.ts'
import { LATELY, OWN_SOLDIERS } from '#statement/vocabulary/idea-groups.ts'
import { isTwoStates } from '#statement/word/lands.ts'
import { wordsLike } from '#statement/word/word.ts'

/** «від початку війни вдома 500 азовців»: a total of some of them is none of all. */
export const isOfSome = ({ also }: Reading, { sentence, at, value }: Amount): boolean => {
  const clause = clauseAt(sentence, at)
  return (
    has(sentence, ['local'], clause) ||
    (value < MOST_OF_SOME &&
      hitsWithin(also.categories, clause).some(({ idea }) => !OF_ALL.has(idea)))
  )
}

/** Nobody counts more of a unit, a place or a kind; beside a greater number the word is said of something else. */
const MOST_OF_SOME = 5000

/** Said of soldiers as such, or counted by a noun that tells it anyway. */
const OF_ALL: ReadonlySet<Category> = new Set<Category>([
  'other',
  'armed_forces',
  'army',
  'civilians',
  'children',
  'women',
  'held_since_2022',
])

/** "Russia today handed over 2,203 bodies", «ще 3197 тіл»: so great a number is of a day, or of those who came besides. */
export const isOfOneDay = ({ reading, dates }: Timeline, { sentence, at }: Amount): boolean => {
  const clause = clauseAt(sentence, at)
  return (
    isFurther(reading.tokens[at - 1]) || has(sentence, LATELY, clause) || holdsDate(dates, clause)
  )
}

/**
 * «за посередництва ОАЕ звільнено 4181», «при их участии обменяли 6305»: the mediator counts those of both
 * sides together, as does who counts what "the two countries" did.
 */
export const isOfMediator = (
  { tokens }: Reading,
  { sentence, kinds, toward, at }: Amount,
): boolean => {
  if (OWN_SOLDIERS.some((idea) => kinds.has(idea))) return false
  const clause = clauseAt(sentence, at)
  if (isOfBoth(tokens, clause)) return true
  return (
    toward === null &&
    has(sentence, ['thanks']) &&
    (isMediating(tokens, sentence) || has(sentence, ['exchanged'], clause))
  )
}

const isOfBoth = (tokens: Reading['tokens'], { from, to }: Span): boolean =>
  someToken(tokens, from, to, (token) => isTwoStates(token)) &&
  tokens.slice(from, to).some((token, at) => isBoth(token) && isTwoStates(tokens[from + at + 1]))

const isBoth = wordsLike(
  /^(?:two|both|обидв\p{L}+|обо[хм]\p{L}*|об[еои]\p{L}*|дв(?:ох|ома|ух|умя))$/u,
)
