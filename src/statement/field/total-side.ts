import type { Amount, Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { HANDED, OURS } from '#statement/vocabulary/idea-groups.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells to which side those came whom a total counts: «Росії передано 500 тіл». Null where the text names
 * no side and speaks of Ukraine; 'open' where it is somebody's guess.
 */
export function sideOfTotal(reading: Reading, amount: Amount): Direction | 'open' | null {
  const { sentence, at, toward, kinds } = amount
  const clause = clauseAt(sentence, at)
  if (toward !== 'ru') {
    if (!OURS.some((idea) => kinds.has(idea)) && isGivenToRussia(reading, sentence, clause))
      return 'ru'
    return toward === null && has(sentence, ['from_ukraine'], clause) ? 'open' : toward
  }
  if (has(sentence, ['from_russia'], clause) && !has(sentence, ['from_ukraine'], clause))
    return 'open'
  if (has(sentence, THEIRS, clause)) return 'ru'
  return isGotByUkraine(sentence, clause) ? 'ua' : 'open'
}

/** What tells in the clause itself that they went to Russia. */
const THEIRS: readonly Idea[] = [
  'russia',
  'russian',
  'to_russia',
  'from_ukraine',
  'in_return',
  'own',
  'received',
]

/** «Україна сьогодні отримала …, всього з початку року повернули 3000 тіл» */
const isGotByUkraine = (sentence: Sentence, { from }: Span): boolean =>
  hitsIn(sentence, 'received').some(
    (hit) => hit.to <= from && has(sentence, ['ukraine'], clauseAt(sentence, hit.from)),
  )

/** «Росії передано», «повернуто Росії», and not «від вторгнення Росії повернуто»: right beside the verb. */
const isGivenToRussia = ({ tokens }: Reading, sentence: Sentence, span: Span): boolean =>
  hitsIn(sentence, 'to_russia').some(
    ({ from, to }) =>
      from >= span.from &&
      to <= span.to &&
      !isOf(tokens[from - 1]) &&
      (has(sentence, HANDED, { from: to, to: to + 1 }) ||
        has(sentence, HANDED, { from: from - 1, to: from })),
  )

/** What Russia did, or where they came from. */
const isOf = anyWord(`
  вторгнен* вторжени* агресі* агресси* напад* боку* сторон* полон* плен* невол* із з из від от
  проти против
  by from
`)
