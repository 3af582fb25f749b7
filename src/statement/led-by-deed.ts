import type { Findings } from './findings.ts'
import { quoteOf, type Reading } from './reading.ts'
import { hold } from './review.ts'
import { has, hitsIn, type Sentence } from './sentence.ts'
import type { EventStatement } from './statement.ts'
import { DONE } from './tense.ts'
import { textAt } from './token.ts'
import type { Idea } from './vocabulary/idea.ts'

/**
 * Drops an event of an earlier day that a text tells only below another matter (a visit, talks, an award,
 * a plane that landed): whoever writes of the exchange itself says so first. Where the text names no day
 * a person decides, unless that matter is of those who came, or something else is doubtful too.
 */
export function withDoubtOfDeed(findings: Findings, event: EventStatement): EventStatement | null {
  const { timeline } = findings
  const above = aboveNews(findings)
  const deeds = above.filter((s) => has(s, ['other_deed']))
  if (timeline.basis !== 'published') {
    const isOfToday = timeline.day === timeline.published
    return isOfToday || (deeds.length === 0 && !isOffTopic(timeline.reading, above[0]))
      ? event
      : null
  }
  if (deeds.length > 0 && event.review.length > 0) return null
  const [deed] = deeds.filter((s) => !has(s, ['exchange', 'exchanged']))
  if (deed === undefined) return event
  if (deeds.some((s) => isOfThoseWhoCame(s) || has(s, ['no_exchange']))) return null
  return { ...event, review: [hold('day_unclear', quoteOf(timeline.reading, deed).text)] }
}

/** The first sentences above all that a text tells of an exchange or of bodies; none where the news is of today. */
function aboveNews({ timeline: { reading }, evidence }: Findings): readonly Sentence[] {
  const told = [evidence.exchange, evidence.through, evidence.release, evidence.bodies].flat()
  if (told.some((s) => has(s, ['today', 'tonight']))) return []
  if (told.length === 0) return reading.sentences.slice(0, 1)
  const news = told.filter((s) => !isWithinDeed(s)).map(({ index }) => index)
  return reading.sentences.slice(0, Math.min(LEAD_SENTENCES, ...news))
}

const LEAD_SENTENCES = 3

/** «Лавров провёл пресс-конференцию»: a whole sentence, and no word of what the text tells below; no «Гарна новина!». */
const isOffTopic = ({ tokens }: Reading, s: Sentence | undefined): boolean =>
  s !== undefined &&
  !has(s, TOPIC) &&
  textAt(tokens, s.to - 1) !== '!' &&
  tokens.slice(s.from, s.to).filter(({ kind }) => kind === 'word').length >= WHOLE_WORDS

const WHOLE_WORDS = 4
const TOPIC: readonly Idea[] = [
  'returned',
  'gave',
  'received',
  'exchanged',
  'exchange',
  'repatriation',
  'home',
  'captivity',
  'from_russia',
  'from_ukraine',
  'body',
  'dead',
]

/** «Літак зі звільненими з полону приземлився»: they had come before. */
const isOfThoseWhoCame = (s: Sentence): boolean =>
  has(s, ['captivity', 'from_russia', 'from_ukraine', 'returned', 'exchanged'])

/** «В Курск приехали жители, возвращённые …»: what moved is the deed itself. */
const isWithinDeed = (s: Sentence): boolean =>
  has(s, ['other_deed']) &&
  DONE.flatMap((idea) => hitsIn(s, idea)).every((done) =>
    hitsIn(s, 'other_deed').some(({ from, to }) => from <= done.from && done.to <= to),
  )
