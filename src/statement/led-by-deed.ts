import type { Findings } from './findings.ts'
import { quoteOf } from './reading.ts'
import { hold } from './review.ts'
import { has, hitsIn, type Sentence } from './sentence.ts'
import type { EventStatement } from './statement.ts'
import { DONE } from './tense.ts'
import { datesIn, type Timeline } from './timeline.ts'
import { someToken, textAt } from './token.ts'
import { wordsLike } from './word.ts'
import type { Idea } from './vocabulary/idea.ts'

/**
 * Drops an event of an earlier day that a text tells only below another matter (a visit, talks, an award,
 * a plane that landed): whoever writes of the exchange itself says so first. Where the text names no day,
 * or begins with something that is named in no table, a person decides.
 */
export function withDoubtOfDeed(findings: Findings, event: EventStatement): EventStatement | null {
  const { timeline } = findings
  const above = aboveNews(findings)
  const deeds = above.filter((s) => has(s, ['other_deed']))
  const isDated = timeline.basis !== 'published'
  if (isDated && timeline.day === timeline.published) return event
  if (deeds.length > 0 && (isDated || event.review.length > 0)) return null
  if (deeds.some((s) => isOfThoseWhoCame(s) || has(s, ['no_exchange']))) return null
  const doubted = isDated
    ? above.slice(0, 1).find((s) => isOffTopic(timeline, s))
    : deeds.find((s) => !has(s, ['exchange', 'exchanged']))
  if (doubted === undefined) return event
  const reason = hold('day_unclear', quoteOf(timeline.reading, doubted).text)
  return { ...event, review: [...event.review, reason] }
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

/** «Уночі ворог ударив по Одесі.»: a whole sentence, no word of what is told below, no caption and no joy. */
const isOffTopic = ({ reading: { tokens }, dates }: Timeline, s: Sentence): boolean =>
  !has(s, TOPIC) &&
  ENDS.test(textAt(tokens, s.to - 1)) &&
  tokens.slice(s.from, s.to).filter(({ kind }) => kind === 'word').length >=
    (datesIn(dates, s).length > 0 ? DATED_WORDS : WHOLE_WORDS) &&
  !someToken(tokens, s.from, s.to, (token) => isJoyOrLabel(token))

const ENDS = /^[.?]$/u

/** «Гарні новини для громади», "a day of tears", and what stands above articles. */
const isJoyOrLabel = wordsLike(
  /^(?:новин|новост|news$|звістк|весть|вести$|день$|дня$|day$|родин|семь|famil|сльоз|слез|tears?$|hugs?$|обійм|объят|надія|надію|надежд|hope|радіст|радост|joy|щаст|счаст|диво|чудо|дочекал|дождал|чекал|ждал|час$|время$|автор|фото|джерел|источник|оновлен|обновлен|updated$|published$|photo|author|by$|reading$)/u,
)
const WHOLE_WORDS = 4
/** «Київ, 15 серпня, Укрінформ.» is a dateline. */
const DATED_WORDS = 7
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
