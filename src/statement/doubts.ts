import { alternativeAt } from './alternatives.ts'
import type { Amount } from './amount.ts'
import { isBodies } from './bodies.ts'
import type { Evidence } from './evidence.ts'
import { type Findings, isNews } from './findings.ts'
import { isPeople } from './head-count.ts'
import { misprintOf } from './misprint.ts'
import { quoteOf } from './reading.ts'
import { hold } from './review.ts'
import { has, type Sentence } from './sentence.ts'
import type { EventKind, ReviewReason } from './statement.ts'
import type { Timeline } from './timeline.ts'

/** Lists what holds an event of either kind whatever its figures are. */
export function doubtsOfText(findings: Findings, kind: EventKind): readonly ReviewReason[] {
  const { timeline } = findings
  const misprint = misprintOf(timeline)
  return [
    ...(misprint === null ? [] : [hold('date_misprint', misprint)]),
    ...openFigures(findings, kind),
    ...secondEvent(findings, kind),
  ]
}

/** One or two bodies come with an exchange; so many are a repatriation of its own. */
const MANY_BODIES = 10

/** «Відбувся обмін: 84 воїни вдома. Також відбулася репатріація: 500 тіл»: only one of them is read. */
function secondEvent({ evidence, amounts }: Findings, kind: EventKind): ReviewReason[] {
  const other = amounts.find((a) =>
    kind === 'prisoner_exchange'
      ? isBodies(a) && isTold(a) && a.value >= MANY_BODIES && evidence.bodies.includes(a.sentence)
      : isPeople(a) && isTold(a) && isSwapped(evidence, a.sentence),
  )
  return other === undefined ? [] : [hold('second_event', String(other.value))]
}

const isTold = (a: Amount): boolean => a.when === 'now' && !a.part && !a.approximate

/** Right below the bodies, or told of today: further down older exchanges are named without a day. */
const isSwapped = ({ exchange, through, release }: Evidence, sentence: Sentence): boolean =>
  (sentence.place < 2 || has(sentence, ['today'])) &&
  ([...exchange, ...through].includes(sentence) ||
    (exchange.length > 0 && release.includes(sentence)))

/** «30 чи 40 захисників»: neither is a figure, and "not published" would not be true either. */
function openFigures({ timeline, amounts }: Findings, kind: EventKind): ReviewReason[] {
  const { reading } = timeline
  const open = amounts.find(
    (a) => a.open && isNews(a) && !a.part && isCountedIn(kind, a) && !isAge(timeline, a),
  )
  if (open === undefined) return []
  const span = alternativeAt(reading.tokens, open.at) ?? open.span
  return [hold('figure_open', quoteOf(reading, span).text)]
}

/** «бійців віком від 21 до 60» */
const isAge = ({ reading: { tokens } }: Timeline, { at }: Amount): boolean =>
  tokens.slice(Math.max(0, at - AGE_WORDS), at).some(({ text }) => AGE.test(text))

const AGE_WORDS = 5
const AGE = /^(?:вік|віком|віку|віці|возраст\p{L}*|aged?|ages)$/u

const isCountedIn = (kind: EventKind, a: Amount): boolean =>
  isBodies(a) || (kind === 'prisoner_exchange' && isPeople(a))
