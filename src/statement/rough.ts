import type { Amount } from './amount.ts'
import { isLedByOther, isOtherThanExchange } from './elsewhere.ts'
import { isFromCaptivity } from './evidence.ts'
import { exchangeWith } from './exchange.ts'
import type { Findings } from './findings.ts'
import { quoteOf, type Reading } from './reading.ts'
import { repatriationWith } from './repatriation.ts'
import { hold } from './review.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from './sentence.ts'
import type { EventStatement } from './statement.ts'
import { isSummedUp } from './sums-of-bodies.ts'
import { textAt } from './token.ts'
import { whenAt } from './when.ts'
import type { Idea } from './vocabulary/idea.ts'

/** What a text is about is said in its first sentences. */
const TOP_SENTENCES = 3
const PEOPLE: readonly Idea[] = ['military', 'defender', 'captive', 'person', 'civilian']
const BODIES: readonly Idea[] = ['body', 'dead']

/**
 * Holds what would else be lost: people came from captivity, or bodies came, and the only number is a
 * rough one («понад сотня захисників повернулася з полону»), which is no figure.
 */
export function roughOf(findings: Findings): EventStatement | null {
  const { timeline, evidence } = findings
  if (isLedByOther(timeline) || isSummedUp(findings)) return null
  const returned = evidence.bodies.filter((s) => !has(s, ['already', 'russian']))
  const bodies = firstRough(findings, returned, BODIES)
  if (bodies !== null) return repatriationWith(findings, {}, [hold('figure_rough', bodies)])
  if (isOtherThanExchange(timeline, evidence)) return null
  const freed = [...evidence.through, ...evidence.release].filter((s) => isOfFighters(s))
  const people = firstRough(findings, freed, PEOPLE)
  return people === null ? null : exchangeWith(findings, {}, [hold('figure_rough', people)])
}

const isOfFighters = (s: Sentence): boolean =>
  isFromCaptivity([s]) || has(s, ['military', 'defender', 'captive'])

/** The words of the first rough number of the news; null where there is none, or an exact one besides. */
function firstRough(
  { timeline, amounts }: Findings,
  sentences: readonly Sentence[],
  counted: readonly Idea[],
): string | null {
  const { reading } = timeline
  for (const sentence of sentences.filter(({ place }) => place < TOP_SENTENCES)) {
    if (amounts.some((a) => a.sentence === sentence && !a.approximate)) continue
    const about = amounts.find((a) => a.sentence === sentence && isAbout(a, counted))
    if (about !== undefined && isSaidOf(reading.tokens, sentence, { from: -1, to: about.span.to }))
      return quoteOf(reading, about.span).text
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const span = roughAt(reading, sentence, at, counted)
      if (span !== null && whenAt(timeline, sentence, at) === 'now')
        return quoteOf(reading, span).text
    }
  }
  return null
}

/** «115 чи 122 українці» */
const isAbout = ({ open, when, part, kinds }: Amount, counted: readonly Idea[]): boolean =>
  open && when === 'now' && !part && counted.some((idea) => kinds.has(idea))

const MANY =
  /^(?:(?:пів|пол)?сот(?:ня|ні|ню|нею|ням|нями|нях|ни|ню|ен|ень)|десят(?:ок|ки|ків|кам|ками|ков)|дюжин\p{L}*|тисяч[іи]?|тысячи?|dozens?|hundreds?|scores|thousands?)$/u

/** A rough number with what it counts, up to so many words behind it. */
const REACH = 5

function roughAt(
  { tokens }: Reading,
  sentence: Sentence,
  at: number,
  counted: readonly Idea[],
): Span | null {
  const isRough =
    MANY.test(textAt(tokens, at)) || hitsIn(sentence, 'approximate').some(({ from }) => from === at)
  const noun = sentence.hits.find(
    ({ idea, from }) => counted.includes(idea) && from > at && from - at <= REACH,
  )
  if (!isRough || noun === undefined || noun.from >= clauseAt(sentence, at).to) return null
  if (!isSaidOf(tokens, sentence, noun)) return null
  return has(sentence, ['unit', 'part'], { from: at + 2, to: noun.from })
    ? null
    : { from: at, to: noun.to }
}

const MOVED: readonly Idea[] = ['returned', 'gave', 'received', 'managed']
const RELATIVE = /^(?:які|яких|котрі|которые|которых|who|whom|that)$/u

/** «десятки захисників, які повернулися», "dozens of freed defenders" tell of something else. */
const isSaidOf = (tokens: Reading['tokens'], sentence: Sentence, noun: Span): boolean =>
  !has(sentence, ['this_year', 'total']) &&
  sentence.hits.some(
    ({ idea, from, to }) =>
      MOVED.includes(idea) &&
      to !== noun.from &&
      ![from - 1, clauseAt(sentence, from).from].some((at) => RELATIVE.test(textAt(tokens, at))),
  )
