import { type CivilDay, daysBetween } from '#post/civil-day.ts'
import { hitsWithin } from '#statement/word/lexicon.ts'
import type { AgreementId } from '#statement/statement.ts'
import { BODIES } from '#statement/vocabulary/idea-groups.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isNot } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { someToken } from '#statement/word/token.ts'
import { ROUNDS } from './rounds.ts'

/** What a round agreed is carried out within so many days. */
const CARRIED_OUT_DAYS = 14

/**
 * Ties the news to the round of days ago whose agreement a sentence speaks of, by its day in Istanbul or by what either side
 * owes the other: "The deal was the only result of a meeting in Istanbul on 16 May", «За домовленістю у Стамбулі сторони мають
 * віддати одна одній по тисячі людей». So soon after it nothing else is carried out.
 */
export function tieOfLately(
  timeline: Timeline,
  sentence: Sentence,
): Readonly<{ id: AgreementId; at: Span; exactness: number }> | null {
  const round = ROUNDS.find(([one]) => isLately(one, timeline.day))
  if (round === undefined) return null
  const place = hitsWithin(timeline.reading.also.accords, sentence).find(
    ({ idea }) => idea === 'istanbul',
  )
  if (place === undefined || isDenied(sentence, place)) return null
  if (isOfOther(timeline.reading.tokens, sentence)) return null
  const isDated = datesIn([...timeline.accordDates, ...timeline.dates], sentence).some(
    ({ day }) => day === round[0],
  )
  return isDated || isOwedToEach(sentence) ? { id: round[1], at: place, exactness: 3 } : null
}

/** «Наступний обмін проведуть за домовленістю у Стамбулі», "it was unrelated to the Istanbul meeting of 16 May" */
const isOfOther = (tokens: Timeline['reading']['tokens'], s: Sentence): boolean =>
  !has(s, ['agreed']) ||
  tokens
    .slice(s.from, s.to)
    .some((token, step) => isOther(token) || (isNot(token) && isJoined(tokens[s.from + step + 1])))

const isOther = anyWord(`
  наступн* майбутн* інш{ий,а,ого,ому,ої,у} більш{ий,ого} більшого окрем{ий,о,ого} стосунку готу* планує{ться,ють}
  следующ* предстоящ* будущ* другой другого отдельн* отношения готов{ят,ится,ятся} планиру* больший большего
  next future upcoming another separate separately larger bigger nothing unrelated independent prepared preparing planned
`)
/** «Наступний обмін», "the next swap": none of today's. */
export const isOfNext = (tokens: Timeline['reading']['tokens'], s: Sentence): boolean =>
  someToken(tokens, s.from, s.to, isNext)

const isNext = anyWord('наступн* майбутн* следующ* предстоящ* next upcoming')

/** «не пов'язаний», "not linked", "not part" */
const isJoined = anyWord(`
  пов'язан* належ* стосу* вход* є частин* связан* относи* каса* явля* част*
  related linked part connected covered included tied under a
`)

const isLately = (round: CivilDay, day: CivilDay): boolean =>
  round < day && daysBetween(round, day) <= CARRIED_OUT_DAYS

const isOwedToEach = (s: Sentence): boolean => has(s, ['will', 'to_return']) && has(s, ['each'])

/** Said of the agreement itself: "which brought no ceasefire" is not. */
const isDenied = (s: Sentence, { from, to }: Span): boolean =>
  has(s, AGAINST, { from: s.from, to: clauseAt(s, from).to }) ||
  has(s, BODIES, { from: s.from, to })

const AGAINST: readonly Idea[] = ['denied', 'refuted', 'unconfirmed']
