import { datedAt, namesDay } from '#statement/day/dated.ts'
import type { Timeline, When } from '#statement/day/timeline.ts'
import { speaksOf } from '#statement/sentence/reading.ts'
import { clauseAt, type Sentence } from '#statement/sentence/sentence.ts'
import { AFTER_DATES, BEFORE_DATES, BESIDE_DATES, type Place, type Rule } from './rules.ts'

/** The rules that a text, or a sentence of it, leaves open. */
type Rules = Readonly<{ before: readonly Rule[]; beside: readonly Rule[]; after: readonly Rule[] }>

/** The rules that a sentence as a whole leaves open, and whether it holds a word of a day or a date. */
type Course = Rules & Readonly<{ dated: boolean }>

/** Nothing in the sentence tells of another time: most are so. */
const NOW: Course = { before: [], dated: false, beside: [], after: [] }

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
  const dated = namesDay(timeline, sentence)
  const beside = rules.beside.filter(open)
  const after = rules.after.filter(open)
  return dated || before.length + beside.length + after.length > 0
    ? { before, dated, beside, after }
    : NOW
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
  const place = { timeline, sentence, at, clause }
  const dated = course.dated ? datedAt(timeline, sentence, at, clause) : null
  return (
    firstOf(course.before, place) ??
    (dated === 'now' ? null : dated) ??
    firstOf(course.beside, place) ??
    dated ??
    firstOf(course.after, place) ??
    'now'
  )
}

/** The first rule that holds tells what a place speaks of. */
function firstOf(rules: readonly Rule[], place: Place): When | null {
  for (const { when, holds } of rules) if (holds(place)) return when
  return null
}
