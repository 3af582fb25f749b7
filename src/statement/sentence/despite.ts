import type { Reading } from './reading.ts'
import { has, hitsIn, type Sentence, type Span } from './sentence.ts'
import { isAnd, isYet } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells whether an idea stands only in what a sentence sets itself against, and the clause is free of it:
 * «Попри заяви, ніби Київ відмовився забрати тіла, репатріацію проведено».
 */
export const isDespite = (
  { tokens }: Reading,
  sentence: Sentence,
  clause: Span,
  idea: Idea,
): boolean =>
  clause.from > sentence.from &&
  !has(sentence, [idea], clause) &&
  (isConcession(tokens[sentence.from]) ||
    isYet(tokens[clause.from]) ||
    (isBehindPapers(tokens, sentence, clause) && isDeniedOfPapers(sentence, idea)) ||
    isOutcome(tokens, sentence, clause, idea))

/**
 * Tells whether only papers went over in what stands before a clause that has a day and a verb of its own: «Передали
 * списки, і сьогодні повернулися 90».
 */
export const isBehindPapers = (
  tokens: Reading['tokens'],
  sentence: Sentence,
  clause: Span,
): boolean =>
  isAnd(tokens[clause.from]) &&
  has(sentence, ['list'], { from: sentence.from, to: clause.from }) &&
  !has(sentence, ['list'], clause) &&
  has(sentence, ['today', 'tonight'], clause) &&
  has(sentence, ['returned', 'exchanged'], clause)

/** All that the sentence denies is denied of the papers. */
const isDeniedOfPapers = (sentence: Sentence, idea: Idea): boolean =>
  hitsIn(sentence, idea).every((hit) => has(sentence, ['list'], hit))

/** «Росія відмовилася віддати поранених, тож обмін пройшов: 60 на 60»: what took place all the same. */
const isOutcome = (
  tokens: Reading['tokens'],
  sentence: Sentence,
  { to }: Span,
  idea: Idea,
): boolean =>
  sentence.clauses.some(
    ({ from }) =>
      from < to &&
      isSo(tokens[from]) &&
      has(sentence, ['happened'], { from, to }) &&
      !has(sentence, [idea], { from, to: sentence.to }),
  )

const isSo = anyWord('тож тому отож отже поэтому потому so therefore hence')

const isConcession = anyWord(`
  попри незважаючи всупереч хоч хоча несмотря вопреки хотя
  despite although though notwithstanding
`)

/** Tells whether a word stands in what a sentence opens by setting itself against: «Всупереч чуткам про зрив обмін відбувся». */
export const isConceded = (
  tokens: Reading['tokens'],
  sentence: Sentence,
  { from }: Span,
): boolean =>
  isConcession(tokens[from - 1]) ||
  (isConcession(tokens[sentence.from]) &&
    sentence.clauses.length > 1 &&
    from < (sentence.clauses.at(-1)?.from ?? from))
