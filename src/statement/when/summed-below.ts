import { countsEvents, countsEventsBefore } from '#statement/day/period.ts'
import { type Begun, datesIn } from '#statement/day/timeline.ts'
import type { Language } from '#statement/statement.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { isMonthAlone, monthIn } from '#statement/vocabulary/calendar.ts'
import { isYearOfLate } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Finds the sentences that a text sums up before it tells them: all below «Рік у цифрах», and the lines of
 * a list that counts exchanges, too («обмінів — 10»).
 */
export const summedBelow = (timeline: Begun): readonly number[] =>
  [...sumsIn(timeline), ...broughtByAll(timeline)].flatMap((s) =>
    namesDay(timeline, s) ? [] : [s.index],
  )

/** «За вісім місяців – 28 обмінів. Підсумок їхній такий: 978 людей», "There have been 28 exchanges. They brought home 978". */
const broughtByAll = (timeline: Begun): readonly Sentence[] =>
  timeline.reading.sentences.filter((s) => {
    const before = timeline.reading.sentences[s.index - 1]
    return (
      before?.line === s.line &&
      countsManyEvents(timeline, before) &&
      !namesDay(timeline, before) &&
      isOfThemAll(timeline, s)
    )
  })

/** A day may see two. */
const countsManyEvents = ({ reading }: Begun, s: Sentence): boolean =>
  countsEvents(reading, s) &&
  s.numbers.some(
    (at) =>
      (reading.tokens[at]?.value ?? 0) > MANY &&
      has(s, ['exchange', 'repatriation'], { from: at, to: at + 4 }),
  )

const MANY = 4

const isOfThemAll = ({ reading: { tokens } }: Begun, s: Sentence): boolean =>
  has(s, ['these_figures'], { from: s.from, to: s.from + OF_THEM_WORDS }) ||
  someToken(tokens, s.from, s.from + OF_THEM_WORDS, isThey)

const OF_THEM_WORDS = 3
const isThey = anyWord('вони їх їхн* ними них їм они их ими ним им they their them these')

function sumsIn(timeline: Begun): readonly Sentence[] {
  const { sentences } = timeline.reading
  if (isOfPeriod(timeline)) return sentences
  const items = sentences.filter(({ item }) => item)
  const isSum = items.some(
    (s) => countsEventsBefore(timeline.reading, s) || countsEvents(timeline.reading, s),
  )
  return isSum ? items : []
}

/** «Рік у цифрах», «2025-й мовою цифр», "December in numbers": on top, and no day is named in it. */
function isOfPeriod({ reading: { language, tokens, sentences }, dates }: Begun): boolean {
  const [first] = sentences
  if (first === undefined || has(first, ['today', 'tonight'])) return false
  const opening = { from: first.from, to: Math.min(first.to, first.from + HEADING_WORDS) }
  return (
    someToken(tokens, opening.from, opening.to, isFigures) &&
    someToken(tokens, opening.from, opening.to, (one) => isPeriod(one, language)) &&
    datesIn(dates, opening).length === 0
  )
}

const HEADING_WORDS = 7
const isFigures = anyWord('цифр{и,ы,ах,} числах numbers figures')
const isPeriod = (token: Token, language: Language): boolean =>
  isNamed(token) || monthIn(token) !== null || isMonthAlone(token, language) || isYearOfLate(token)
const isNamed = wordsLike(
  /^(?:рік|року|год|года|year|квартал\p{L}*|quarter|півріччя|полугодие|тиждень|тижня|неделя|недели|week|місяць|місяця|месяц|месяца|month|20[12]\d-?(?:й|го|ый))$/u,
)

const namesDay = ({ dates }: Begun, s: Sentence): boolean =>
  has(s, ['today', 'tonight', 'yesterday']) || datesIn(dates, s).length > 0
