import { has, hitsIn, type Sentence, type Span } from './sentence.ts'
import { datesIn, type Timeline } from './timeline.ts'
import { someToken } from './token.ts'
import { wordsLike } from './word.ts'

/** Tells whether a clause beside a sum of days names its own day: «за два дня по 500: в четверг по 200, в пятницу по 300». */
export const isDayOfSum = (timeline: Timeline, sentence: Sentence, clause: Span): boolean =>
  clause.from > sentence.from &&
  !has(sentence, ['total'], clause) &&
  (datesIn(timeline.dates, clause).length > 0 || has(sentence, ['today', 'tonight'], clause)) &&
  hitsIn(sentence, 'total').every(({ from, to }) =>
    someToken(timeline.reading.tokens, from, to, (token) => isOfDays(token)),
  )

const isOfDays = wordsLike(/^(?:дня|дней|дні|днів|доби|діб|сутки|days?)$/u)

/** Tells whether a clause sums up the period that one before it names: «За весь час війни це 57-ма репатріація; разом повернуто 12 000». */
export const isSumApart = (sentence: Sentence, clause: Span): boolean =>
  has(sentence, ['total_maybe'], clause) &&
  !has(sentence, ['today', 'tonight', 'greatest'], clause) &&
  hitsIn(sentence, 'total').some(({ to }) => to <= clause.from)
