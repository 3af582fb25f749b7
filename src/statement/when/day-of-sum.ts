import type { Amount } from '#statement/count/amount.ts'
import { isWhich } from '#statement/count/dealt-with.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { isDashOrColon } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a clause beside a sum of days names its own day, «за два дня по 500: в четверг по 200, в пятницу по
 * 300», or one swap by its place in the row: «98 людей за тиждень: відбувся третій обмін».
 */
export const isDayOfSum = (timeline: Timeline, sentence: Sentence, clause: Span): boolean =>
  clause.from > sentence.from &&
  !has(sentence, ['total'], clause) &&
  (isSwapInRow(timeline, sentence, clause) || isOfOwnDay(timeline, sentence, clause))

/** An exchange with its place in the row behind a colon or a dash, and no number of people. */
const isSwapInRow = (
  { reading: { tokens } }: Timeline,
  sentence: Sentence,
  clause: Span,
): boolean =>
  isDashOrColon(tokens[clause.from - 1]) &&
  hitsIn(sentence, 'total').every(({ to }) => to < clause.from) &&
  has(sentence, ['exchange'], clause) &&
  someToken(tokens, clause.from, clause.to, ({ kind }) => kind === 'ordinal') &&
  !someToken(tokens, clause.from, clause.to, ({ kind }) => kind === 'number')

const isOfOwnDay = (timeline: Timeline, sentence: Sentence, clause: Span): boolean =>
  (datesIn(timeline.dates, clause).length > 0 || has(sentence, ['today', 'tonight'], clause)) &&
  hitsIn(sentence, 'total').every(({ from, to }) =>
    someToken(timeline.reading.tokens, from, to, (token) => isOfDays(token)),
  )

const isOfDays = anyWord('дня дней дні днів доби діб сутки day{,s}')

/** Tells whether a clause sums up the period that one before it names: «За весь час війни це 57-ма репатріація; разом повернуто 12 000». */
export const isSumApart = (sentence: Sentence, clause: Span): boolean =>
  (has(sentence, ['total_maybe'], clause) ||
    // «Обмін став третім за тиждень, підсумок – 98»
    (has(sentence, ['these_figures'], clause) && !has(sentence, ['greatest', 'first_since']))) &&
  !has(sentence, ['today', 'tonight', 'greatest'], clause) &&
  hitsIn(sentence, 'total').some(({ to }) => to <= clause.from)

/**
 * Takes those of a sum who are dated today for the number of the day: «За весь час отримали 6051 тіло, із них
 * 1239 — сьогодні», "Since 2022 1,428 came. Among them are 19 whose bodies were returned today".
 */
export const withDayOfSum = (timeline: Timeline, amounts: Amount[]): Amount[] =>
  amounts.some((a) => a.part) && amounts.some((a) => isSum(a))
    ? amounts.flatMap((a, index) => {
        const next = amounts[index + 1]
        const before = amounts[index - 1]
        if (next !== undefined && isDayOf(timeline, a, next)) return [{ ...a, when: 'total' }]
        if (before === undefined || !isDayOf(timeline, before, a)) return [a]
        const isOfBodies = has(a.sentence, ['body'], { from: a.at, to: a.sentence.to })
        const kinds = isOfBodies ? new Set<Idea>([...a.kinds, 'body']) : a.kinds
        return [{ ...a, kinds, part: false, when: 'now', toward: before.toward ?? a.toward }]
      })
    : amounts

/** The sum stands right before, and a day that is the news's behind it. */
function isDayOf(timeline: Timeline, sum: Amount, { part, value, at, sentence }: Amount): boolean {
  if (!part || sum.part || value >= sum.value || !isSum(sum)) return false
  const isNext =
    sentence.index === sum.sentence.index + 1 &&
    has(sentence, ['part'], { from: sentence.from, to: at })
  if (sentence !== sum.sentence && !isNext) return false
  const clause = clauseAt(sentence, at)
  const next = sentence.clauses.find(({ from }) => from > at)
  const isWhose =
    next !== undefined && someToken(timeline.reading.tokens, next.from, next.from + 2, isWhich)
  const behind = { from: at, to: isWhose ? next.to : clause.to }
  const days = [
    ...[...hitsIn(sentence, 'today'), ...hitsIn(sentence, 'tonight')].filter(
      ({ from }) => from > at && from < behind.to,
    ),
    ...datesIn(timeline.dates, behind).filter(({ day }) => day === timeline.day),
  ]
  return days.some(({ to }) => has(sentence, CAME, behind) || endsAt(timeline, sentence, to))
}

const isSum = ({ when, sentence, at }: Amount): boolean =>
  when === 'total' ||
  when === 'maybe_total' ||
  (when === 'now' && has(sentence, ['total_maybe'], { from: sentence.from, to: at }))

/** «З них 20 сьогодні вже говорили з рідними» is no return. */
const CAME: readonly Idea[] = ['returned', 'gave', 'exchanged']

const endsAt = ({ reading: { tokens } }: Timeline, sentence: Sentence, at: number): boolean =>
  at >= sentence.to || tokens[at]?.kind !== 'word'

/** Tells whether a sentence calls what stands before it a sum; «181 військовий і двоє цивільних – такий підсумок обміну» is of one. */
export const goesBackToSum = ({ sentence }: Readonly<{ sentence: Sentence }>): boolean =>
  hitsIn(sentence, 'total_back').some(
    (sum) => !hitsIn(sentence, 'through').some(({ from, to }) => from < sum.to && to > sum.from),
  )
