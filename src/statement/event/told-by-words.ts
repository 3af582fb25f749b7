import type { Amount } from '#statement/count/amount.ts'
import { MOST_OF_OTHERS, weightAsReport } from '#statement/doubt/report-words.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import type { Evidence } from '#statement/news/evidence.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'
import { whenAt } from '#statement/when/when.ts'
import { has, hitsIn, LEAD_SENTENCES, type Sentence } from '#statement/sentence/sentence.ts'
import { isPeople } from '#statement/side/head-count.ts'
import { isEventPair } from '#statement/side/pair.ts'
import type { EventStatement } from '#statement/statement.ts'
import { BROUGHT, NO_NEWS, PROMISED } from '#statement/vocabulary/idea-groups.ts'

/**
 * What is found in a post where whatever is counted on top is taken for told of, though no rule knows the verb: «75 людей
 * переступили рідний поріг». Its words are those of reports, more than other posts of any length have them (`npm run
 * weigh`), and on top it names a day and the exchange or where they came: of the corpus no post that reports nothing does
 * all of that. Null elsewhere.
 */
export function toldByWords(findings: Findings): Findings | null {
  const { timeline } = findings
  const { tokens } = timeline.reading
  if (weightAsReport(tokens) <= MOST_OF_OTHERS) return null
  const lead = leadOf(findings)
  if (lead === null || isAside(tokens, lead.sentence) || !isDated(timeline)) return null
  if (!sentencesOnTop(timeline).some((s) => namesComing(timeline, s))) return null
  return { ...findings, evidence: withSentence(findings.evidence, lead) }
}

/** It lies ahead, is promised, or has lasted: «88 захисників у списках», «уже рік удома», «досі без імен». */
const isAside = (tokens: readonly Token[], s: Sentence): boolean =>
  has(s, ASIDE) || someToken(tokens, s.from, s.to, isLasting)

const ASIDE: readonly Idea[] = [...NO_NEWS, ...PROMISED]
const isLasting = wordsLike(
  /^(?:(?:досі|ще|ещё|еще|пока|поки|still|yet)$|рік|рок[иіу]в?|місяц|тижн|год(?:а|у|ы|ов)?$|лет$|месяц|недел|years?$|months?$|weeks?$)/u,
)

const isDated = (timeline: Timeline): boolean =>
  timeline.basis !== 'published' || sentencesOnTop(timeline).some((s) => isOfDay(timeline, s))

const isOfDay = ({ dates, day }: Timeline, s: Sentence): boolean =>
  has(s, ['today', 'tonight']) || datesIn(dates, s).some((one) => one.day === day)

const sentencesOnTop = ({ reading }: Timeline): readonly Sentence[] =>
  reading.sentences.filter(({ place }) => place <= LEAD_SENTENCES)

/** It says where they came or what brought them: «В Україну завезено …», "Wednesday's swap". */
const namesComing = (timeline: Timeline, s: Sentence): boolean =>
  COMING.some((idea) => hitsIn(s, idea).some(({ from }) => whenAt(timeline, s, from) === 'now'))

const COMING: readonly Idea[] = [...BROUGHT, 'home', 'to_ukraine', 'exchange', 'repatriation']

/** Whether an event has the number on top: else what is read is of others, and nobody counted them so. */
export function isOfLead(findings: Findings, { figures }: EventStatement): boolean {
  const values = leadOf(findings)?.values ?? []
  return [figures.ua_returned, figures.ua_military, figures.bodies_to_ua].some(
    (figure) => figure !== undefined && values.includes(figure.value),
  )
}

/** What is counted on top, where it stands and as what. */
type Lead = Readonly<{
  sentence: Sentence
  values: readonly number[]
  tells: 'bodies' | 'release' | 'through'
}>

/** The greatest number of whole people or bodies in the headline and the two sentences below it, else a formula there. */
function leadOf({ amounts, pairs }: Findings): Lead | null {
  const [counted] = amounts.filter((a) => isLead(a)).toSorted((a, b) => b.value - a.value)
  if (counted !== undefined) {
    const { sentence, value } = counted
    return { sentence, values: [value], tells: isBodies(counted) ? 'bodies' : 'release' }
  }
  const formula = pairs.find((pair) => isOnTop(pair.sentence) && isEventPair(pair))
  if (formula === undefined) return null
  const { sentence, first, second } = formula
  return { sentence, values: [first, second], tells: 'through' }
}

const isLead = (a: Amount): boolean =>
  isNews(a) &&
  isOnTop(a.sentence) &&
  !a.part &&
  !a.approximate &&
  a.toward !== 'ru' &&
  a.value >= LEAST &&
  (isPeople(a) || isBodies(a))

const isOnTop = ({ place }: Sentence): boolean => place >= 0 && place <= LEAD_SENTENCES

/** A few are told of in posts of every sort: a farewell, a trial, a raid. */
const LEAST = 5

const withSentence = (evidence: Evidence, { sentence, tells }: Lead): Evidence => ({
  ...evidence,
  [tells]: [...new Set([...evidence[tells], sentence])].toSorted((a, b) => a.index - b.index),
})
