import type { Amount } from './amount.ts'
import { alternativeAt, isAlternative } from './alternatives.ts'
import { isBodies } from './bodies.ts'
import { isOfTheirDead } from './body-sides.ts'
import { isLedByOther, isOtherThanExchange } from './elsewhere.ts'
import { isFromCaptivity } from './evidence.ts'
import { exchangeWith } from './exchange.ts'
import type { Findings } from './findings.ts'
import { MANY_PEOPLE } from './gate.ts'
import { mostBodies } from './most-bodies.ts'
import { QUOTA_FROM } from './pair.ts'
import { quoteOf, type Reading } from './reading.ts'
import { repatriationWith } from './repatriation.ts'
import { hold } from './review.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from './sentence.ts'
import type { EventStatement } from './statement.ts'
import { isSummedUp } from './sums-of-bodies.ts'
import type { Timeline } from './timeline.ts'
import { textAt, type Token } from './token.ts'
import { whenAt } from './when.ts'
import { wordsLike } from './word.ts'
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
  const named = timeline.reading.sentences.filter(
    (s) => has(s, ['repatriation']) && has(s, ['today']),
  )
  const returned = [...evidence.bodies, ...named].filter(
    (s) => !has(s, ['already']) && !isOfTheirs(s),
  )
  const bodies = firstRough(findings, returned, BODIES)
  if (bodies !== null) return repatriationWith(findings, {}, [hold('figure_rough', bodies)])
  if (isOtherThanExchange(timeline, evidence)) return null
  const formula = openFormula(timeline)
  if (formula !== null) return exchangeWith(findings, {}, [hold('figure_open', formula)])
  const freed = [...evidence.through, ...evidence.release].filter((s) => isOfFighters(s))
  const people = firstRough(findings, freed, PEOPLE)
  return people === null ? null : exchangeWith(findings, {}, [hold('figure_rough', people)])
}

/** Of Russia's dead alone; «за твердженням російської сторони» says nothing of that. */
const isOfTheirs = (s: Sentence): boolean =>
  has(s, ['russian']) && !has(s, ['ukrainian', 'ukraine', 'to_ukraine', 'hedge', 'from_russia'])

const FOR = /^(?:на|for)$/u
const ASIDE: readonly Idea[] = [
  'will',
  'denied',
  'refuted',
  'recall',
  'agreeing',
  'total',
  'foreign',
  'elsewhere',
]

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
  const first = numberNear(tokens, at, -1)
  const second = numberNear(tokens, at, 1)
  if (!FOR.test(textAt(tokens, at)) || first === null || second === null) return null
  if (!isOpen(tokens, s, first) && !isOpen(tokens, s, second)) return null
  return alternativeAt(tokens, first) ?? { from: first, to: second + 1 }
}

const LEAD_SENTENCES = 2

/** A number right beside a word, or behind «більш ніж». */
function numberNear(tokens: readonly Token[], at: number, step: -1 | 1): number | null {
  for (const near of [at + step, at + 2 * step, at + 3 * step])
    if (tokens[near]?.kind === 'number') return near
  return null
}

const isOpen = (tokens: readonly Token[], s: Sentence, at: number): boolean =>
  (tokens[at]?.value ?? 0) < QUOTA_FROM &&
  (isAlternative(tokens, at) || hitsIn(s, 'approximate').some(({ to }) => to === at))

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
    if (amounts.some((a) => a.sentence === sentence && !a.approximate && !a.part)) continue
    const most = counted === BODIES ? mostBodies(timeline.day) : MANY_PEOPLE
    if (sentence.numbers.some((at) => isMore(reading.tokens[at], most))) continue
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

/** No day's event is so great: such a number is of a year or of the war. */
const isMore = (token: Token | undefined, most: number): boolean =>
  token?.kind === 'number' && token.value > most && !/^20[12]\d$/u.test(token.text)

/** «115 чи 122 українці», «тіла понад 909 оборонців» */
const isAbout = (a: Amount, counted: readonly Idea[]): boolean =>
  a.approximate &&
  a.when === 'now' &&
  !a.part &&
  !(isBodies(a) && (a.toward === 'ru' || isOfTheirDead(a))) &&
  counted.some((idea) => a.kinds.has(idea))

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
  if (isManifold(tokens, sentence, at, counted)) return null
  if (!isSaidOf(tokens, sentence, noun)) return null
  if (counted === BODIES && has(sentence, ['russian', 'own'], { from: at, to: noun.to + 2 }))
    return null
  return has(sentence, ['unit', 'part'], { from: at + 2, to: noun.from })
    ? null
    : { from: at, to: noun.to }
}

/** More than any day's: «у 50 разів більше тіл», «тисячі тіл». */
const isManifold = (
  tokens: Reading['tokens'],
  sentence: Sentence,
  at: number,
  counted: readonly Idea[],
): boolean => isTimes(tokens[at - 1]) || (counted === BODIES && isThousands(tokens, sentence, at))

/** «у 50 разів більше тіл» */
const isTimes = wordsLike(/^(?:раз|рази|разів|раза|times)$/u)

/** «повернула тисячі тіл»: no day brought so many; «близько тисячі» is one thousand. */
const isThousands = (tokens: Reading['tokens'], sentence: Sentence, at: number): boolean =>
  THOUSANDS.test(textAt(tokens, at)) &&
  !hitsIn(sentence, 'approximate').some(({ from, to }) => from < at && to === at)

const THOUSANDS = /^(?:тисячі|тысячи|thousands)$/u

const MOVED: readonly Idea[] = ['returned', 'gave', 'received', 'managed', 'repatriation']
const RELATIVE = /^(?:що|які|яких|котрі|чиї|которые|которых|чьи|who|whom|whose|that)$/u

/** "at least 20 of the bodies": some of those that are known. */
const isOfThose = (tokens: Reading['tokens'], noun: number): boolean =>
  textAt(tokens, noun - 2) === 'of' && /^(?:the|these|those)$/u.test(textAt(tokens, noun - 1))

/** «десятки захисників, які повернулися», "dozens of freed defenders" tell of something else. */
const isSaidOf = (tokens: Reading['tokens'], sentence: Sentence, noun: Span): boolean =>
  !has(sentence, ['this_year', 'total']) &&
  !isOfThose(tokens, noun.from) &&
  sentence.hits.some(
    ({ idea, from, to }) =>
      MOVED.includes(idea) &&
      to !== noun.from &&
      ![from - 1, clauseAt(sentence, from).from].some((at) => RELATIVE.test(textAt(tokens, at))),
  )
