import type { Evidence } from '#statement/news/evidence.ts'
import { isLedByOther } from './elsewhere.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { MOST_BODIES } from '#statement/sentence/most-bodies.ts'
import {
  clauseAt,
  has,
  hitsIn,
  type Sentence,
  TOP_SENTENCES,
} from '#statement/sentence/sentence.ts'
import type { Figures } from '#statement/statement.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { EVENT, NONE, type Verdict } from './verdict.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HANDED, LATELY } from '#statement/vocabulary/idea-groups.ts'

const isTop = ({ place }: Sentence): boolean => place < TOP_SENTENCES
const isLead = ({ place }: Sentence): boolean => place < 2

const bodiesIn = ({ bodies_to_ua: ours, bodies_to_ru: theirs }: Figures): number =>
  (ours ?? theirs)?.value ?? 0

/** Judges a repatriation: without a figure it takes a sentence that names the day, or doubts that hold it. */
export function judgeBodies(
  timeline: Timeline,
  evidence: Evidence,
  figures: Figures,
  isDoubted: boolean,
): Verdict {
  const value = bodiesIn(figures)
  if (value > MOST_BODIES && isUndatedTotal(timeline, evidence)) return NONE
  if (isLedByOther(timeline) || isOffered(timeline, figures)) return NONE
  if (isDoubted && evidence.bodies.some((s) => isLead(s))) return EVENT
  return value > 0 || isDayOfBodies(timeline, evidence) ? EVENT : NONE
}

/** «Тіло американського добровольця доправили до Техасу»: a lead on the dead of other countries, and no number. */
const isLedByForeigner = ({ bodies }: Evidence): boolean =>
  bodies.some((s) => s.place === 0 && has(s, ['abroad']))

/** «Россия готова передать ещё 3000 тел», and below it how many came back so far: no news of a day. */
const isOffered = ({ reading, basis }: Timeline, { bodies_to_ua: ours }: Figures): boolean =>
  ours === undefined &&
  basis === 'published' &&
  reading.sentences
    .filter(({ place }) => place < 1)
    .some((s) => has(s, ['will']) && !has(s, ['happened', 'returned', 'received']))

function isDayOfBodies(timeline: Timeline, evidence: Evidence): boolean {
  const { bodies } = evidence
  if (isLedByForeigner(evidence)) return false
  const led = bodies.some((s) => s.place === 0 && has(s, ['ukraine']) && has(s, ['russia']))
  if (led && timeline.basis === 'explicit') return true
  if (timeline.reading.sentences.some((s) => isTop(s) && isOfEarlier(s))) return false
  return bodies.some((s) => isTop(s) && s.hits.some((verb) => isMoveOfDay(timeline, s, verb)))
}

/** «надійшли в ході останніх репатріаційних заходів»: what is told came before. */
const isOfEarlier = (s: Sentence): boolean =>
  hitsIn(s, 'recall').some(({ from, to }) => has(s, ['repatriation'], { from, to: to + 2 }))

const MOVES: readonly Idea[] = [...HANDED, 'happened']

/** The day stands before the verb or in its clause: «передала останки, проте зараз їх досліджують» names none. */
const isMoveOfDay = (
  timeline: Timeline,
  sentence: Sentence,
  { idea, from, to }: Hit<Idea>,
): boolean => {
  if (!MOVES.includes(idea)) return false
  const span = { from: sentence.from, to: Math.max(to, clauseAt(sentence, from).to) }
  return (
    has(sentence, LATELY, span) ||
    datesIn(timeline.dates, span).some(({ day }) => day === timeline.day)
  )
}

/**
 * Very many bodies are a running total where the words are those of a sum, or where nothing but the number is told
 * («Україна повернула тіла 2105 захисників»): no day, no lead, no repatriation. Else a person looks at them.
 */
const isUndatedTotal = ({ basis, dates, day, reading }: Timeline, { bodies }: Evidence): boolean =>
  basis === 'published' &&
  !bodies.some((s) => has(s, ['repatriation'])) &&
  (reading.sentences.length === 1 ||
    !bodies.some(
      (s) =>
        (s.place === 0 && !has(s, ['total', 'total_maybe'])) ||
        datesIn(dates, s).some((one) => one.day === day),
    ))
