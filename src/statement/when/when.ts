import { datedAt, namesDay } from '#statement/day/dated.ts'
import type { Timeline, When } from '#statement/day/timeline.ts'
import { speaksOf } from '#statement/sentence/reading.ts'
import { clauseAt, type Sentence } from '#statement/sentence/sentence.ts'
import { AFTER_DATES, BEFORE_DATES, BESIDE_DATES, type Place, type Rule } from './rules.ts'

/** The rules that a text, or a sentence of it, leaves open. */
type Rules = Readonly<{ before: readonly Rule[]; beside: readonly Rule[]; after: readonly Rule[] }>

/** The rules that a sentence as a whole leaves open, whether there are any, and whether it names a day. */
type Course = Rules & Readonly<{ ruled: boolean; dated: boolean }>

/** Nothing in the sentence tells of another time: most are so. */
const NOW: Course = { before: [], beside: [], after: [], ruled: false, dated: false }

function rulesFor(timeline: Timeline): Rules {
  const asked = ({ ideas, inText }: Rule): boolean =>
    (ideas === undefined || speaksOf(timeline.reading, ideas)) && (inText?.(timeline) ?? true)
  return {
    before: BEFORE_DATES.filter(asked),
    beside: BESIDE_DATES.filter(asked),
    after: AFTER_DATES.filter(asked),
  }
}

function courseOf(timeline: Timeline, sentence: Sentence, rules: Rules): Course {
  const sited = { timeline, sentence }
  const open = ({ may }: Rule): boolean => may(sited)
  const before = rules.before.filter(open)
  const beside = rules.beside.filter(open)
  const after = rules.after.filter(open)
  const ruled = before.length + beside.length + after.length > 0
  const dated = namesDay(timeline, sentence)
  return ruled || dated ? { before, beside, after, ruled, dated } : NOW
}

/** What has been told of a text already, by sentence and by token; the same is asked many times over. */
type Told = Readonly<{
  timeline: Timeline | null
  rules: Rules
  courses: (Course | undefined)[]
  places: (When | undefined)[]
}>
/** Texts are read one after the other, and nothing is asked of one that has been read. */
let told: Told = { timeline: null, rules: NOW, courses: [], places: [] }

const toldOf = (timeline: Timeline): Told => ({
  timeline,
  rules: rulesFor(timeline),
  courses: [],
  places: [],
})

/** Tells what the text speaks of at a token of a sentence. */
export function whenAt(timeline: Timeline, sentence: Sentence, at: number): When {
  if (told.timeline !== timeline) told = toldOf(timeline)
  return (told.places[at] ??= tellWhen(timeline, sentence, at))
}

function tellWhen(timeline: Timeline, sentence: Sentence, at: number): When {
  const course = (told.courses[sentence.index] ??= courseOf(timeline, sentence, told.rules))
  if (course === NOW) return 'now'
  const clause = clauseAt(sentence, at)
  const dated = course.dated ? datedAt(timeline, sentence, at, clause) : null
  const when = course.ruled ? ruledAt({ timeline, sentence, at, clause }, course, dated) : dated
  return when ?? 'now'
}

function ruledAt(place: Place, { before, beside, after }: Rules, dated: When | null): When | null {
  const other = dated === 'now' ? null : dated
  return firstOf(before, place) ?? other ?? firstOf(beside, place) ?? dated ?? firstOf(after, place)
}

/** The first rule that holds tells what a place speaks of. */
function firstOf(rules: readonly Rule[], place: Place): When | null {
  for (const { when, holds } of rules) if (holds?.(place) ?? true) return when
  return null
}
