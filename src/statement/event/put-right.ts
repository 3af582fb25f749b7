import { derived } from '#statement/count/figure.ts'
import { isGainsaid } from '#statement/sentence/gainsaid.ts'
import { quoteOf, type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { EventStatement, Figure, Figures, Measure } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Token } from '#statement/word/token.ts'
import { OURS } from '#statement/vocabulary/idea-groups.ts'
import { isBut } from '#statement/word/small-words.ts'

/** A number that the text takes back, and where the right one stands. */
type Slip = Readonly<{ wrong: number; at: number }>

/**
 * Puts the right numbers of a correction in the place of those it takes back («84 вдома. Виправлення: не 84,
 * а 86»); an event without any figure is given the one that is put right. A person decides on it either way.
 */
export function putRight(timeline: Timeline, event: EventStatement): Figures {
  const { reading } = timeline
  const slips = slipsIn(timeline)
  const known = Object.entries(event.figures)
  if (known.length === 0) return figureAlone(reading, event, slips)
  const right: Figures = Object.fromEntries(
    known.map(([measure, figure]) => {
      const slip = slips.find(({ wrong }) => wrong === figure.value)
      return [measure, slip === undefined ? figure : figureAt(reading, slip.at)]
    }),
  )
  return withSum(event.figures, right)
}

/** A whole that was added up of a part that is put right is added up anew. */
function withSum(before: Figures, right: Figures): Figures {
  const { ua_returned: whole } = right
  const parts = ADDED.flatMap((measure) => right[measure] ?? [])
  if (whole?.how !== 'added' || whole.value !== before.ua_returned?.value) return right
  const more = ADDED.reduce(
    (sum, measure) => sum + (right[measure]?.value ?? 0) - (before[measure]?.value ?? 0),
    0,
  )
  return more === 0 ? right : { ...right, ua_returned: derived(whole.value + more, 'added', parts) }
}

const ADDED: readonly Measure[] = ['ua_military', 'ua_civilians']

/** The one number that is put right, where the text says whose it is. */
function figureAlone(
  reading: Reading,
  { kind }: EventStatement,
  [first]: readonly Slip[],
): Figures {
  const isBodies = kind === 'body_repatriation'
  if (first === undefined) return {}
  if (reading.sentences.some((s) => isOfTheirs(s)))
    return { [isBodies ? 'bodies_to_ru' : 'ru_returned']: figureAt(reading, first.at) }
  if (speaksOf(reading, ['russian'])) return {}
  const isOurs = reading.language === 'uk' || speaksOf(reading, ['home', 'from_russia', ...OURS])
  const measure: Measure = isBodies ? 'bodies_to_ua' : 'ua_returned'
  return isOurs ? { [measure]: figureAt(reading, first.at) } : {}
}

/** «Росія отримала не 84, а 86 своїх», "handed to Russia" */
const isOfTheirs = (s: Sentence): boolean =>
  (has(s, ['to_russia']) || (has(s, ['russia']) && has(s, ['received']))) &&
  !has(s, ['to_ukraine', 'ukraine'])

const figureAt = (reading: Reading, at: number): Figure => ({
  value: reading.tokens[at]?.value ?? 0,
  how: 'stated',
  quotes: [quoteOf(reading, { from: at, to: at + 1 })],
})

const slipsIn = ({ reading: { tokens, sentences }, dates }: Timeline): readonly Slip[] =>
  sentences.flatMap((sentence) => {
    // «не 86, а 84, і не 12, а 13 травня»: a number of a date puts right none of people.
    const numbers = sentence.numbers.filter(
      (one) => tokens[one]?.kind === 'number' && !dates.some((date) => isInside(date, one)),
    )
    return numbers.flatMap((one) => {
      const at = isGainsaid(tokens, one) ? rightOf(tokens, numbers, one) : null
      return at === null ? [] : [{ wrong: tokens[one]?.value ?? 0, at }]
    })
  })

const isInside = ({ from, to }: Span, at: number): boolean => from <= at && at < to

/** «не 84, а 86», "not 84 but 86"; «86, а не 84», "86 instead of 84". */
function rightOf(
  tokens: readonly Token[],
  numbers: readonly number[],
  wrong: number,
): number | null {
  const next = numbers.find((one) => one > wrong)
  if (next !== undefined && next - wrong <= BUT_WITHIN && isBut(tokens[next - 1])) return next
  const before = numbers.findLast((one) => one < wrong && !isGainsaid(tokens, one))
  return before === undefined || wrong - before > BEFORE_WITHIN ? null : before
}

/** «не 84 захисники, а 86» */
const BUT_WITHIN = 5
/** «повернулися 86 наших захисників сьогодні з полону, а не 84» */
const BEFORE_WITHIN = 12
