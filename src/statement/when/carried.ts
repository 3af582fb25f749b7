import { isHe } from '#statement/word/pronouns.ts'
import { isAsOf } from '#statement/day/as-of.ts'
import { countsEvents } from '#statement/day/period.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import {
  clauseAt,
  has,
  hitsIn,
  type Sentence,
  TOP_SENTENCES,
} from '#statement/sentence/sentence.ts'
import { type Begun, datesIn } from '#statement/day/timeline.ts'
import { isLikenedDay } from '#statement/day/likened.ts'
import { startBehindOther } from '#statement/sentence/after-other.ts'
import { isOfRecord } from '#statement/sentence/of-record.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import { textAt, someToken } from '#statement/word/token.ts'
import { isBesideSum } from './beside-sum.ts'
import { isDatedApart } from './dated-apart.ts'
import { areHomeNow } from './home-now.ts'
import { opensBackground } from './reference.ts'
import { leadsToOther } from './leads-to-other.ts'
import { isOfOneBefore } from './of-one-before.ts'
import { isOfPause } from '#statement/day/of-pause.ts'
import { recalledBehind } from './recalled-behind.ts'
import { isTheirAnswer } from './their-answer.ts'
import { summedBelow } from './summed-below.ts'
import { namesDay } from './names-day.ts'
import { namesOnlyThisMonth } from './only-of-word.ts'
import { isOnlyToldBefore } from './told-before.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isFrontDirection } from '#statement/word/lands.ts'
import { isThen } from '#statement/word/small-words.ts'

/** «Загалом … 1863. З них … . Також повернуто 1409 тіл»: the sentences that go on adding up. */
export function totalledOn(timeline: Begun): Set<number> {
  const totalled = new Set(summedBefore(timeline))
  for (const index of addedUp(timeline)) totalled.add(index)
  for (const index of summedBelow(timeline)) totalled.add(index)
  return totalled
}

/** Nothing is added up where no word of a sum stands. */
function addedUp(timeline: Begun): ReadonlySet<number> {
  const totalled = new Set<number>()
  if (!speaksOf(timeline.reading, ['total'])) return totalled
  for (const sentence of timeline.reading.sentences) {
    const before = timeline.reading.sentences[sentence.index - 1]
    const follows =
      before !== undefined &&
      (totalled.has(before.index) || isTotal(timeline, before)) &&
      (before.line === sentence.line || has(sentence, ['also', 'in_return'])) &&
      !isNoSum(timeline, sentence)
    if (follows && !namesDay(timeline, sentence)) totalled.add(sentence.index)
  }
  return totalled
}

const isNoSum = (timeline: Begun, sentence: Sentence): boolean =>
  tellsOfOne(timeline, sentence) ||
  isBesideSum(timeline.reading, sentence) ||
  tellsOfFront(timeline, sentence) ||
  isTheirAnswer(timeline, sentence)

/** "The fallen were retrieved from the Donetsk and Kharkiv sectors": without a number it adds nothing up. */
const tellsOfFront = ({ reading: { tokens } }: Begun, s: Sentence): boolean =>
  s.numbers.length === 0 &&
  has(s, ['body', 'dead']) &&
  someToken(tokens, s.from, s.to, (token) => isFrontDirection(token))

/** «Йдеться про весь період»: what stands before it in the text is a sum too, unless it names the day. */
function summedBefore(timeline: Begun): number[] {
  const { sentences } = timeline.reading
  // «На 27 серпня повернули 541», and below it where they came from.
  if (timeline.dates.length > 0 && sentences.some((s) => s.place === 0 && isAsOf(timeline, s)))
    return sentences.flatMap((s) => (has(s, ['today', 'tonight', 'repatriation']) ? [] : [s.index]))
  if (!speaksOf(timeline.reading, ['total_back', 'such_figure'])) return []
  const last = sentences.findLastIndex(
    (s) => (has(s, ['total_back']) && !has(s, ['today'])) || isFigureOfSum(timeline, s),
  )
  return sentences
    .slice(0, Math.max(0, last))
    .flatMap((s) => (namesDay(timeline, s) ? [] : [s.index]))
}

/** «Таку цифру станом на сьогодні назвали у відповіді на запит» */
const isFigureOfSum = (timeline: Begun, s: Sentence): boolean =>
  s.place < TOP_SENTENCES &&
  has(s, ['such_figure']) &&
  has(s, ['total', 'asked']) &&
  !has(s, ['recall']) &&
  !countsIn(timeline, s)

/** Further down such words go on with what is told there, with a number of its own. */
const countsIn = ({ reading: { tokens }, dates }: Begun, { numbers }: Sentence): boolean =>
  numbers.some(
    (at) =>
      tokens[at]?.kind === 'number' &&
      tokens[at].value > 31 &&
      !dates.some((date) => date.from <= at && at < date.to),
  )

/** «…, обмен прошёл в Гомельской области»: one that took place, not all of them. */
const tellsOfOne = ({ reading }: Begun, sentence: Sentence): boolean =>
  has(sentence, ['happened']) &&
  has(sentence, ['exchange', 'repatriation']) &&
  !countsEvents(reading, sentence)

const isTotal = ({ reading }: Begun, sentence: Sentence): boolean =>
  hitsIn(sentence, 'total').some(
    ({ from, to }) =>
      !isOfRecord(sentence, { from, to }) &&
      !has(sentence, ['unit'], { from: to, to: to + 1 }) &&
      !isOfPlaceInRow(reading, sentence, from) &&
      someToken(
        reading.tokens,
        clauseAt(sentence, from).from,
        sentence.to,
        (token) => token.kind === 'number' && token.value > 31 && !isYear(token),
      ),
  )

/** «від лютого 2022 року» counts nobody. */
const isYear = wordsLike(/^20[123]\d$/u)

/** "the second such exchange since June" counts places, and no people. */
const isOfPlaceInRow = ({ tokens }: Reading, sentence: Sentence, total: number): boolean =>
  has(sentence, ['exchange', 'repatriation'], { from: total - ROW_WORDS, to: total }) &&
  someToken(
    tokens,
    Math.max(sentence.from, total - ROW_WORDS),
    total,
    ({ kind }) => kind === 'ordinal',
  )

const ROW_WORDS = 4

/** After something recalled the text goes on with it: to the paragraph's end, or to the very end. */
export function carriedOn(timeline: Begun): Set<number> {
  const carried = mayRecall(timeline) ? goneOnWith(timeline) : new Set<number>()
  for (const index of datedAfterwards(timeline)) carried.add(index)
  for (const index of recalledBehind(timeline)) carried.add(index)
  return carried
}

function goneOnWith(timeline: Begun): Set<number> {
  const carried = new Set<number>()
  let background = false
  let recalledLine = -1
  for (const sentence of timeline.reading.sentences) {
    const isAfterRecalled = background || isOfRecalled(timeline, sentence, recalledLine)
    // Whether any other sentence is of the day changes nothing for it, nor for what follows.
    if (!isAfterRecalled && !has(sentence, RECALLING)) continue
    const here = isOfNews(timeline, sentence)
    background = isBackground(timeline, sentence, { here, background })
    const goesOn = background || isAfterRecalled
    if (goesOn && isCarried(timeline, sentence, { here, background, recalledLine }))
      carried.add(sentence.index)
    recalledLine = nextRecalled(timeline, recalledLine, sentence, { here, background, goesOn })
  }
  return carried
}

const isBackground = (
  timeline: Begun,
  sentence: Sentence,
  { here, background }: Pick<Led, 'here' | 'background'>,
): boolean =>
  here
    ? background && !tellsThatItWas(timeline.reading, sentence)
    : background || opensBackground(timeline, sentence)

/** «Про обмін, нагадаємо, оголосили 18 березня. У середу він відбувся.»: what was called to mind has come about, and the news goes on. */
const tellsThatItWas = ({ tokens }: Reading, sentence: Sentence): boolean =>
  sentence.to - sentence.from <= CAME_ABOUT &&
  has(sentence, ['happened']) &&
  someToken(tokens, sentence.from, sentence.to, isHe)

const CAME_ABOUT = 7

type Led = Readonly<{ here: boolean; background: boolean; recalledLine: number }>

const isCarried = (timeline: Begun, s: Sentence, led: Led): boolean =>
  !led.here && (led.background || s.line === led.recalledLine || !isDatedApart(timeline, s))

const isOfRecalled = (timeline: Begun, sentence: Sentence, recalledLine: number): boolean =>
  sentence.line === recalledLine || tellsOfOtherDay(timeline, sentence)

const isOfNews = (timeline: Begun, sentence: Sentence): boolean =>
  namesDay(timeline, sentence) ||
  isOfThatDay(timeline, sentence) ||
  isTheirAnswer(timeline, sentence) ||
  areHomeNow(timeline.reading, sentence)

/** Whether a text has anything to go on with: a word that calls it to mind, or an older day. */
const mayRecall = ({ reading, dates, day }: Begun): boolean =>
  speaksOf(reading, RECALLING) || dates.some((date) => date.day < day)

const RECALLING: readonly Idea[] = ['background', 'recall', 'afterwards']

/** «Обмін пройшов 31 січня. … Нагадаємо, того дня визволили 207»: the day of the news that has been named. */
const isOfThatDay = (timeline: Begun, sentence: Sentence): boolean =>
  timeline.day < timeline.published &&
  hitsIn(sentence, 'afterwards').some(
    ({ from, to }) =>
      THAT_DAY.test([from, to - 1].map((at) => textAt(timeline.reading.tokens, at)).join(' ')) ||
      (isThen(timeline.reading.tokens[from]) && isOfSum(timeline, sentence)),
  ) &&
  datesIn(timeline.dates, sentence).length === 0 &&
  timeline.reading.sentences
    .slice(0, sentence.index)
    .some((s) => datesIn(timeline.dates, s).length > 0) &&
  timeline.dates.every(({ day, from }) => day === timeline.day || from > sentence.from)

const THAT_DAY = /^(?:того|той|в|у|тот|that) (?:дня|день|day)$/u

/** «Учора звільнили двох земляків. Усього тоді приїхали 75 людей»: all who came that day, where nothing else is called to mind. */
const isOfSum = ({ reading }: Begun, { index, hits }: Sentence): boolean =>
  hits.some(({ idea }) => idea === 'total_maybe') &&
  !reading.sentences.slice(0, index + 1).some((s) => has(s, ['recall', 'background']))

/** «Повернули 150 військових. Цей обмін відбувся 5 лютого»: below the lead the next sentence says of which day it was. */
const datedAfterwards = (timeline: Begun): readonly number[] =>
  timeline.dates.length === 0 || !speaksOf(timeline.reading, ['happened'])
    ? NONE
    : belowLead(timeline)

const NONE: readonly number[] = []

const belowLead = (timeline: Begun): readonly number[] =>
  timeline.reading.sentences
    .filter((s) => opensWithThis(timeline, s) && has(s, ['happened']) && isOlder(timeline, s))
    .flatMap(({ index }) => timeline.reading.sentences[index - 1] ?? [])
    .filter((s) => s.place >= FIRST_BELOW && !namesDay(timeline, s))
    .map(({ index }) => index)

const FIRST_BELOW = 2

const opensWithThis = ({ reading: { tokens } }: Begun, { from }: Sentence): boolean =>
  isThis(tokens[from])

const isThis = anyWord('цей він це этот он это тот той this that it')

/** «Раніше про повернення тіл оголосив штаб. 77 загинули на Донецькому напрямку»: places of this event follow. */
const leadsToPlaces = (timeline: Begun, sentence: Sentence): boolean => {
  const next = timeline.reading.sentences[sentence.index + 1]
  return (
    next !== undefined &&
    isOnlyToldBefore(timeline, sentence) &&
    !has(next, MOVED) &&
    someToken(timeline.reading.tokens, next.from, next.to, (token) => isFrontDirection(token))
  )
}

type State = Readonly<{ here: boolean; background: boolean; goesOn: boolean }>

/** The line on which the recalled goes on after a sentence; -1 where the news has come back. */
function nextRecalled(
  timeline: Begun,
  line: number,
  sentence: Sentence,
  { here, background, goesOn }: State,
): number {
  if (here) return background ? line : -1
  if (goesOn) return sentence.line
  const leads = leadsToOther(timeline.reading, sentence) && !leadsToPlaces(timeline, sentence)
  return leads && !namesOnlyThisMonth(timeline, sentence) ? sentence.line : line
}

const tellsOfOtherDay = (timeline: Begun, sentence: Sentence): boolean =>
  isAfterwards(timeline, sentence) || isOlder(timeline, sentence)

/** «Обмен прошёл согласно договорённостям; тогда же условились …» goes back only to what was agreed. */
const isAfterwards = ({ reading: { tokens } }: Begun, sentence: Sentence): boolean =>
  hitsIn(sentence, 'afterwards').some(
    ({ from }) =>
      !has(sentence, ['agreeing'], { from, to: sentence.to }) ||
      !someToken(tokens, sentence.from, from, ({ text }) => text === ';'),
  )

function isOlder({ reading, dates, day }: Begun, sentence: Sentence): boolean {
  const from = startBehindOther(reading.tokens, sentence)
  const inside = datesIn(dates, { ...sentence, from }).filter(
    (mention) =>
      !isLikenedDay(reading, sentence, mention) && !isOfPause(reading.tokens, sentence, mention),
  )
  return (
    inside.length > 0 &&
    inside.every((mention) => mention.day < day) &&
    !isOfOneBefore(reading, sentence, inside[0])
  )
}
