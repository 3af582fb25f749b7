import { isEarlier } from '#statement/word/times.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import type { Reading } from './reading.ts'
import { has, type Sentence, LEAD_SENTENCES } from './sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { isMonthAlone } from '#statement/vocabulary/calendar.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { MOVED } from './tense.ts'
import { OF_OTHERS, UNDONE } from '#statement/vocabulary/idea-groups.ts'
import { eitherOf, isMarked, soughtWords } from '#statement/word/marks.ts'

/**
 * Finds the words by which a second message of a day points to the news that came before it: below the
 * first pictures of those who came back «Ранее стороны провели обмен: вернулись 157» tells of this very
 * exchange. Reports retell it so for some hours; what names another time is left as it is.
 */
export function retellingIn(reading: Reading): readonly Hit<Idea>[] {
  const { sentences, tokens } = reading
  if (!isOfThoseWhoCame(reading)) return []
  const recap = sentences.find((s) => s.index > 0 && isRecap(reading, s))
  if (recap === undefined) return []
  const isFirst = sentences.slice(0, recap.index).every((s) => !tellsOfNumber(reading, s))
  return isFirst && !sentences.some((s) => s.index < recap.index && has(s, OTHER_TIME))
    ? recap.hits.filter(({ idea, from }) => idea === 'recall' && isEarlier(tokens[from]))
    : []
}

const OTHER_TIME: readonly Idea[] = [
  ...UNDONE,
  ...OF_OTHERS,
  'recall',
  'total',
  'body',
  'repatriation',
]
const CAPTIVITY: readonly Idea[] = [
  'captivity',
  'captive',
  'from_russia',
  'from_ukraine',
  'exchange',
]

/** The first sentences show those who come out of captivity, or call it an exchange. */
const isOfThoseWhoCame = ({ sentences }: Reading): boolean => {
  const lead = sentences.slice(0, LEAD_SENTENCES)
  const marks = eitherOf(...lead.map((s) => s.marks))
  if (isMarked(marks, isAfterwards.mark)) return false
  if (lead.some((s) => s.index === 0 && has(s, ['exchange']))) return true
  return (
    isMarked(marks, isShown.mark) &&
    isMarked(marks, isComing.mark) &&
    lead.some((s) => has(s, CAPTIVITY))
  )
}

/** Tells that a word is of pictures or of a film of what happened. */
export const isShown = soughtWords(
  'видео* кадр* запис* фото* відео* світлин* footage* video* photo* pictures*',
)
const isComing = soughtWords(`
  возвращаются* повертаються* едут* їдуть* садятся* сідають* обмен* обмін*
  return returning* coming* boarding* exchange* swap*
`)
const isAfterwards = soughtWords(
  'реабил* реабіл* rehab* лечени* лікуван* госпитал* шпитал* hospital*',
)

/** «Ранее Россия и Украина провели обмен», and no other time is named. */
function isRecap({ tokens, language }: Reading, s: Sentence): boolean {
  const opens = [s.from, s.from + 1].some((at) => isEarlier(tokens[at]))
  if (!opens || has(s, ['will', 'denied', 'total', 'afterwards', 'body', 'elsewhere'])) return false
  if (s.hits.filter(({ idea }) => idea === 'recall').length !== 1) return false
  const words = tokens.slice(s.from, s.to)
  if (words.some((word) => isTime(word) || isMonthAlone(word, language))) return false
  return has(s, ['exchange', 'exchanged']) && has(s, MOVED)
}

const isTime = anyWord(`
  год* года* году* рік* року* році* недел* тиждень* тижні* місяц* месяц* уже* вже*
  week* month* already*
`)

const tellsOfNumber = ({ tokens }: Reading, s: Sentence): boolean =>
  someToken(tokens, s.from, s.to, ({ kind, value }) => kind === 'number' && value > 1) &&
  has(s, ['returned', 'gave', 'exchanged', 'exchange'])
