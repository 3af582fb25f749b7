import { alternativeAt, isAlternative } from '#statement/sentence/alternatives.ts'
import { isLedByOther, isOtherThanExchange } from './elsewhere.ts'
import { isFromCaptivity } from '#statement/news/evidence.ts'
import { exchangeWith } from './exchange.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { QUOTA_FROM } from '#statement/side/pair.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { repatriationWith } from './repatriation.ts'
import { hold } from '#statement/review.ts'
import { FALLEN, firstRough } from '#statement/figures/rough-number.ts'
import {
  has,
  hitsIn,
  type Sentence,
  type Span,
  LEAD_SENTENCES,
} from '#statement/sentence/sentence.ts'
import type { EventStatement } from '#statement/statement.ts'
import { isSummedUp } from '#statement/figures/sums-of-bodies.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { FIGHTERS, OF_OTHERS, PEOPLE, UNDONE } from '#statement/vocabulary/idea-groups.ts'
import { isForOrOn } from '#statement/word/small-words.ts'

/**
 * Holds what would else be lost: people came from captivity, or bodies came, and the only number is a
 * rough one («понад сотня захисників повернулася з полону»), which is no figure.
 */
export function roughOf(findings: Findings): EventStatement | null {
  const { timeline, evidence } = findings
  if (isLedByOther(timeline) || isSummedUp(findings)) return null
  const named = timeline.reading.sentences.filter(
    (s) => has(s, ['repatriation']) && has(s, ['today']),
  )
  const returned = [...evidence.bodies, ...named].filter(
    (s) => !has(s, ['already']) && !isOfTheirs(s),
  )
  const bodies = firstRough(findings, returned, FALLEN)
  if (bodies !== null) return repatriationWith(findings, {}, [hold('figure_rough', bodies)])
  if (isOtherThanExchange(findings)) return null
  const formula = openFormula(timeline)
  if (formula !== null) return exchangeWith(findings, {}, [hold('figure_open', formula)])
  const freed = [...evidence.through, ...evidence.release].filter((s) => isOfFighters(s))
  const people = firstRough(findings, freed, PEOPLE)
  return people === null ? null : exchangeWith(findings, {}, [hold('figure_rough', people)])
}

/** Of Russia's dead alone; «за твердженням російської сторони» says nothing of that. */
const isOfTheirs = (s: Sentence): boolean =>
  has(s, ['russian']) && !has(s, ['ukrainian', 'ukraine', 'to_ukraine', 'hedge', 'from_russia'])

const ASIDE: readonly Idea[] = [...UNDONE, ...OF_OTHERS, 'recall', 'agreeing', 'total']

/** «обмін за формулою 150 чи 157 на 150», on top: a formula whose numbers stay open is no figure of a side. */
function openFormula({ reading }: Timeline): string | null {
  for (const s of reading.sentences.filter(({ place }) => place < LEAD_SENTENCES)) {
    if (!has(s, ['exchange', 'exchanged']) || has(s, ASIDE)) continue
    for (let at = s.from + 1; at < s.to; at += 1) {
      const span = openAround(reading.tokens, s, at)
      if (span !== null) return quoteOf(reading, span).text
    }
  }
  return null
}

/** The numbers around «на», where one of them stays open. */
function openAround(tokens: readonly Token[], s: Sentence, at: number): Span | null {
  if (!isForOrOn(tokens[at])) return null
  const first = numberNear(tokens, at, -1)
  const second = numberNear(tokens, at, 1)
  if (first === null || second === null) return null
  if (!isOpen(tokens, s, first) && !isOpen(tokens, s, second)) return null
  return alternativeAt(tokens, first) ?? { from: first, to: second + 1 }
}

/** A number right beside a word, or behind «більш ніж». */
function numberNear(tokens: readonly Token[], at: number, step: -1 | 1): number | null {
  for (const near of [at + step, at + 2 * step, at + 3 * step])
    if (tokens[near]?.kind === 'number') return near
  return null
}

const isOpen = (tokens: readonly Token[], s: Sentence, at: number): boolean =>
  (tokens[at]?.value ?? 0) < QUOTA_FROM &&
  (isAlternative(tokens, at) || hitsIn(s, 'approximate').some(({ to }) => to === at))

const isOfFighters = (s: Sentence): boolean => isFromCaptivity([s]) || has(s, FIGHTERS)
