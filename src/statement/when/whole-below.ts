import { addDays, type CivilDay, daysBetween } from '#post/civil-day.ts'
import { isOfOne } from '#statement/count/services.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { isOfStory } from './story.ts'
import { DONE } from '#statement/sentence/tense.ts'
import { type Begun, datesIn } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { OF_OTHERS, PEOPLE, UNDONE } from '#statement/vocabulary/idea-groups.ts'
import { isAs } from '#statement/word/small-words.ts'

/** Where a text that leads with one man says how many came with him, and on which day. */
export type WholeBelow = Readonly<{
  /** The first sentence of it. */
  index: number
  /** The sentence that counts them. */
  last: number
  day: CivilDay
}>

/**
 * Finds what the exchange of the lead brought as a whole, where that stands in the background: «Захисник із
 * Рівного повернувся в межах обміну. Нагадаємо, 6 березня вдома опинилися 300». Local news is written so.
 */
export function wholeBelow(timeline: Begun): WholeBelow | null {
  const { sentences } = timeline.reading
  const lead = sentences.find((s) => isLeadOfOne(s))
  if (lead === undefined) return null
  for (const sentence of sentences.slice(lead.index + 1)) {
    const day = isOfOther(timeline, sentence) ? null : dayOf(timeline, sentence)
    if (day === null) continue
    const counting = [sentence, sentences[sentence.index + 1]].find(
      (s) => s !== undefined && countsMany(timeline, s) && s.line === sentence.line,
    )
    if (counting === undefined || !isOfLead(timeline, sentence, day)) continue
    return isOfStories(timeline, lead) ? null : { index: sentence.index, last: counting.index, day }
  }
  return null
}

/** Somebody came by an exchange, told near the top. */
const isLeadOfOne = (sentence: Sentence): boolean =>
  sentence.place <= LEAD &&
  has(sentence, ['through', 'exchange']) &&
  has(sentence, ['returned', 'exchanged']) &&
  !isAside(sentence)

/** Whether what is told up to the lead is a story of those who came, and no news. */
const isOfStories = (timeline: Begun, lead: Sentence): boolean =>
  timeline.reading.sentences
    .slice(0, lead.index + 1)
    .some((s) =>
      [...hitsIn(s, 'returned'), ...hitsIn(s, 'exchanged')].some((verb) =>
        isOfStory(timeline, s, verb),
      ),
    )

const LEAD = 2

/** «Днем раніше …», «попередній обмін»; «як відомо» only calls it to mind. */
const isOfOther = ({ reading }: Begun, sentence: Sentence): boolean =>
  isAside(sentence) || hitsIn(sentence, 'recall').some(({ from }) => !isAs(reading.tokens[from]))

const isAside = (sentence: Sentence): boolean => has(sentence, ASIDE)
const ASIDE: readonly Idea[] = [...UNDONE, ...OF_OTHERS, 'total', 'body', 'dead', 'ru_voice']

/** The day that a sentence is of: its date, yesterday, or the one that the text has named above. */
function dayOf({ dates, today, day, basis }: Begun, sentence: Sentence): CivilDay | null {
  const inside = datesIn(dates, sentence)
  const [first] = inside
  if (first !== undefined) return inside.every((one) => one.day === first.day) ? first.day : null
  if (has(sentence, ['today'])) return today
  if (has(sentence, ['yesterday'])) return addDays(today, -1)
  return has(sentence, ['afterwards']) && basis !== 'published' ? day : null
}

/** Above it nobody counts more than a few, and no other day is named for their return. */
function isOfLead(timeline: Begun, { index }: Sentence, day: CivilDay): boolean {
  const { reading, dates, today } = timeline
  const above = reading.sentences.slice(0, index)
  if (above.some((s) => s.numbers.some((at) => isMany(timeline, s, at) && !isSome(reading, at))))
    return false
  if (day !== today && above.some((s) => has(s, ['today', 'tonight']))) return false
  const told = above.filter((s) => has(s, ['exchange', 'returned', 'exchanged']))
  const named = told.flatMap((s) => datesIn(dates, s))
  return named.length > 0
    ? named.every((one) => one.day === day) && isWithin(timeline, day, WINDOW_DAYS)
    : isWithin(timeline, day, NEXT_DAY) && !told.some((s) => isNumbered(reading, s))
}

/** «34 «азовці»», «22 прикордонники» may be some of them. */
const isSome = ({ tokens }: Reading, at: number): boolean =>
  isOfOne(tokens, { at, span: { from: at, to: at + SERVICE_WORDS } })

const SERVICE_WORDS = 3

/** A text about one man may follow some days later; without a day of its own it follows the next day. */
const WINDOW_DAYS = 4
const NEXT_DAY = 1

const isWithin = ({ published }: Begun, day: CivilDay, most: number): boolean => {
  const past = daysBetween(day, published)
  return past >= 0 && past <= most
}

/** «Шостий обмін полоненими» is the news itself. */
const isNumbered = ({ tokens }: Reading, { numbers }: Sentence): boolean =>
  numbers.some((at) => tokens[at]?.kind === 'ordinal')

const countsMany = (timeline: Begun, sentence: Sentence): boolean =>
  has(sentence, DONE) &&
  has(sentence, PEOPLE) &&
  !isAside(sentence) &&
  sentence.numbers.some((at) => isMany(timeline, sentence, at))

const isMany = ({ reading, dates }: Begun, sentence: Sentence, at: number): boolean =>
  isNumber(reading, at) &&
  !has(sentence, ['unit'], { from: at + 1, to: at + 2 }) &&
  !dates.some(({ from, to }) => from <= at && at < to)

const isNumber = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.kind === 'number' && tokens[at].value >= MANY

/** Fewer may be those of one region or brigade. */
export const MANY = 20
