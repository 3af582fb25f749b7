import { daysBetween } from '#post/civil-day.ts'
import { formulaEnd } from '#statement/sentence/formula.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { BODIES } from '#statement/vocabulary/idea-groups.ts'
import { datesIn, type Timeline } from './timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isIn } from '#statement/word/small-words.ts'

/** The round that agreed on a thousand for a thousand, and the day of its last exchange, as all sides said. */
const AGREED = '2025-05-16'
const CARRIED_OUT = '2025-05-25'

/** So long after it was carried out the formula alone still calls it to mind. */
const REMEMBERED_DAYS = 60

/**
 * Finds the formula «1000 на 1000» of a sentence where it means the agreement of May 2025: until that was
 * carried out and for 60 days more, unless the text tells of something new or of a later day, and afterwards
 * only where the text itself ties it to those days. The same numbers may be agreed upon again.
 */
export function thousandIn(timeline: Timeline, sentence: Sentence): Span | null {
  const at = formulaIn(timeline, sentence)
  return at !== null && isOfMay(timeline, sentence) ? at : null
}

function formulaIn({ reading: { tokens }, day }: Timeline, sentence: Sentence): Span | null {
  for (const at of sentence.numbers) {
    const end = tokens[at]?.value === 1000 ? formulaEnd(tokens, at) : null
    if (end !== null && tokens[end]?.value === 1000) return { from: at, to: end + 1 }
    if (tokens[at]?.value === 1000 && isOfEach(tokens, sentence, at, day))
      return { from: at, to: at + 1 }
  }
  return null
}

/** «Договорённость предполагает передачу тысячи человек с каждой стороны»; until it was carried out, "a swap meant to free 1,000 captives on each side". */
const isOfEach = (tokens: Tokens, sentence: Sentence, at: number, day: string): boolean =>
  (has(sentence, ['agreed']) || (isPaying(day) && isOfSwap(tokens, sentence))) &&
  has(sentence, ['each'], { from: at - 1, to: at + EACH_WITHIN }) &&
  !has(sentence, BODIES)

const EACH_WITHIN = 6

type Tokens = Timeline['reading']['tokens']
const isPaying = (day: string): boolean => day >= AGREED && day <= CARRIED_OUT

/** Not one that is only proposed or talked of. */
const isOfSwap = (tokens: Tokens, sentence: Sentence): boolean =>
  has(sentence, ['exchange']) && !someToken(tokens, sentence.from, sentence.to, isOpen)

const isOpen = anyWord(`
  нов* інш{ий,ого,ому} запропон* пропон* обговор* готу* всіх
  друг{ой,ого} предл* обсужд* обсуд* готов* всех
  another new propos* discuss* suggest* offer* consider* possible talk* negotiat* all-for-all prepar*
`)

function isOfMay(timeline: Timeline, sentence: Sentence): boolean {
  const since = daysBetween(CARRIED_OUT, timeline.published)
  if (since <= 0) return true
  if (someToken(timeline.reading.tokens, sentence.from, sentence.to, isNew)) return false
  const around = aroundOf(timeline, sentence)
  if (isTied(timeline, around)) return true
  return since <= REMEMBERED_DAYS && !datesOf(timeline, around).some((day) => day > CARRIED_OUT)
}

/** «новий обмін», «нова домовленість», "a new exchange" */
const isNew = anyWord('нов{ий,а,у,ої,ого,ому,им,ою,і,их,ый,ая,ую,ой,ое,ом,ым,ые,ых} new another')

/** The sentences next to it tell when what it speaks of was agreed. */
function aroundOf({ reading: { sentences } }: Timeline, { index, from, to }: Sentence): Span {
  return { from: sentences[index - 1]?.from ?? from, to: sentences[index + 1]?.to ?? to }
}

const datesOf = ({ dates, accordDates }: Timeline, around: Span): readonly string[] =>
  datesIn([...dates, ...accordDates], around).map(({ day }) => day)

const isTied = (timeline: Timeline, around: Span): boolean =>
  datesOf(timeline, around).some((day) => day >= AGREED && day <= CARRIED_OUT) ||
  namesMay(timeline, around)

/** «у травні 2025 року»; of the same year the year goes without saying. */
function namesMay({ reading: { tokens }, published }: Timeline, { from, to }: Span): boolean {
  const year = AGREED.slice(0, 4)
  return tokens.slice(from, to).some((token, index) => {
    const at = from + index
    if (!isMay(token)) return false
    if (tokens[at + 1]?.value === Number(year)) return true
    return published.startsWith(year) && isIn(tokens[at - 1])
  })
}

const isMay = anyWord('травн{і,я,ем} ма{е,я,й} may')
