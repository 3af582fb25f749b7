import type { Amount } from '#statement/count/amount.ts'
import { isLedByOther, isOtherThanExchange } from './elsewhere.ts'
import { exchangeAsCounted, exchangeWith } from './exchange.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { isPeople } from '#statement/side/head-count.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { EventStatement } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { NO_NEWS } from '#statement/vocabulary/idea-groups.ts'

/**
 * Holds what is hardly ever told so: the number of today beside that of the day before under their sum
 * («За два дні вдома 697: 307 сьогодні та 390 учора»), and «Сьогодні обмін» above nothing but names.
 */
export function seldomToldOf(findings: Findings): EventStatement | null {
  const { reading } = findings.timeline
  const lead = reading.sentences.find(({ place }) => place === 0)
  if (lead === undefined || !has(lead, ['today', 'tonight']) || has(lead, ASIDE)) return null
  const one = ofToday(findings, lead)
  if (one !== undefined) {
    const reason = hold('wording_unknown', quoteOf(reading, lead).text)
    const amounts = [{ ...one, when: 'now' as const }]
    return { ...exchangeAsCounted({ ...findings, amounts }), review: [reason] }
  }
  const next = reading.sentences[lead.index + 1]
  if (next === undefined || !isBareName(lead) || !isOfNames(findings, next)) return null
  return exchangeWith(findings, {}, [hold('wording_unknown', quoteOf(reading, next).text)])
}

/** A number of people right before or behind «сьогодні», where the sentence sums up days and counts more. */
function ofToday({ amounts, timeline }: Findings, lead: Sentence): Amount | undefined {
  if (!has(lead, ['total']) || !has(lead, ['returned', 'home', 'exchanged', 'exchange'])) return
  if (has(lead, ['child', 'body', 'dead'])) return
  const people = amounts.filter((a) => a.sentence === lead && isPeople(a) && !a.part)
  const one = people.find(
    ({ at, span }) =>
      has(lead, ['today', 'tonight'], { from: span.to, to: span.to + 1 }) ||
      has(lead, ['today', 'tonight'], { from: at - TODAY_WITHIN, to: at }),
  )
  return one !== undefined &&
    people.some(({ value }) => value > one.value) &&
    timeline.day === timeline.today
    ? one
    : undefined
}

/** «сьогодні — ще 307» */
const TODAY_WITHIN = 3

/** «Сьогодні обмін.» */
const isBareName = (s: Sentence): boolean =>
  has(s, ['exchange']) && !has(s, ['repatriation']) && s.to - s.from <= NAME_WORDS

const NAME_WORDS = 6

/** «Удома Володимир Петренко та Ольга Коваль»: at home, two words in capitals, and nobody is counted. */
function isOfNames(findings: Findings, s: Sentence): boolean {
  const { timeline } = findings
  const { tokens } = timeline.reading
  const named = tokens
    .slice(s.from + 1, s.to)
    .filter(({ kind, capital }) => kind === 'word' && capital)
  return (
    has(s, ['home', 'returned']) &&
    !has(s, ASIDE) &&
    s.numbers.length === 0 &&
    named.length > 1 &&
    !isLedByOther(timeline) &&
    !isOtherThanExchange(findings)
  )
}

const ASIDE: readonly Idea[] = [...NO_NEWS, 'outside']
