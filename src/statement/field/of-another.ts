import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { isDash, isThis, isWhen, isWhere } from '#statement/word/small-words.ts'
import { monthsIn } from '#statement/day/period.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { whenAt } from '#statement/when/when.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/** Tells whether a place in a series is of another event: recalled or planned, «то був 54-й», or one with which this one has nothing to do. */
export function isOfAnother(timeline: Timeline, sentence: Sentence, at: number): boolean {
  if (isOfThis(timeline.reading, sentence, at)) return false
  if (isToldOfAnother(timeline, sentence, at) || isOfThoseBefore(timeline.reading, sentence, at))
    return true
  if (isOlderBeside(timeline, sentence, at) || isOfOtherMonth(timeline, sentence, at)) return true
  if (isHeldInMonth(timeline, sentence, at) || isScheduled(timeline, sentence, at)) return true
  const { text } = quoteOf(timeline.reading, sentence)
  return APART.test(text) || (timeline.carried.has(sentence.index) && !THIS.test(text))
}

/** «від попереднього, 50-го обміну, минуло вісім днів»: the number stands in the words that recall the other one. */
const isInRecall = (sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'recall').some(({ from, to }) => from < at && at < to)

function isToldOfAnother(timeline: Timeline, sentence: Sentence, at: number): boolean {
  const when = whenAt(timeline, sentence, at)
  if (when === 'recalled') return !isOfThisBelow(timeline, sentence, at)
  if (when === 'planned')
    return !isOfLonger(sentence, at) && !isOfWhatIsToBe(timeline.reading, sentence, at)
  return when === 'denied' && !tellsThatItWas(timeline.reading, sentence, at)
}

/** «Обмен посчитали 67-м; предыдущий, 23 июля, прошел без цифр»: only what stands behind is recalled. */
const isBeforeRecall = ({ tokens }: Reading, sentence: Sentence, at: number): boolean => {
  const first = hitsIn(sentence, 'recall')[0]
  return first !== undefined && at < first.from && someToken(tokens, at, first.from, isSemicolon)
}

const isOfThis = (reading: Reading, sentence: Sentence, at: number): boolean =>
  isBeforeRecall(reading, sentence, at) || isTodays(reading, at)

const isOfThoseBefore = (reading: Reading, sentence: Sentence, at: number): boolean =>
  isInRecall(sentence, at) || isOfThoseStages(reading, sentence, at)

/** «52 обмена до этого дня вернули …; нынешний – 53-й» */
const isTodays = ({ tokens }: Pick<Reading, 'tokens'>, at: number): boolean =>
  isOfToday(tokens[isDash(tokens[at - 1]) ? at - 2 : at - 1])

const isOfToday = anyWord('нинішній сьогоднішній нынешний сегодняшний')

/** «Усі ті етапи разом лічать за один, 66-й, обмін»: those that were before. */
const isOfThoseStages = ({ tokens }: Reading, { from, hits }: Sentence, at: number): boolean =>
  hits.some(
    (hit) =>
      hit.idea === 'stage' && hit.to <= at && hit.from > from && isThose(tokens[hit.from - 1]),
  )

const isThose = anyWord('ті тих попередні те тех предыдущие those earlier')

/** «Довідково: це четвертий обмін року, 63-й від початку війни»: a reference opens with this event before any other is named. */
const isOfThisBelow = (
  { reading: { tokens }, carried, dates, day }: Timeline,
  sentence: Sentence,
  at: number,
): boolean => {
  const { from, to, index } = sentence
  if (!has(sentence, ['background'], { from, to: from + OPENING_WORDS })) return false
  const it = tokens.findIndex((token, one) => one >= from && one < at && isThis(token))
  return (
    it !== -1 &&
    !carried.has(index - 1) &&
    !has(sentence, ['exchange', 'repatriation'], { from, to: it }) &&
    !has(sentence, ['recall'], { from: it, to }) &&
    datesIn(dates, sentence).every((date) => date.day === day)
  )
}

const OPENING_WORDS = 4

/** "freed 390 each, the first phase of an exchange that is to cover 1,000": done, and only what it is a part of goes on. */
const isOfLonger = (sentence: Sentence, at: number): boolean => {
  const clause = clauseAt(sentence, at)
  const done = { from: sentence.from, to: clause.from }
  return (
    at - clause.from <= LONGER_WITHIN &&
    has(sentence, MOVED, done) &&
    !has(sentence, ['will', 'recall', 'denied', 'total'], done) &&
    !has(sentence, ['will'], { from: clause.from, to: at + LONGER_WITHIN }) &&
    has(sentence, ['exchange', 'repatriation'], { from: at, to: clause.to })
  )
}

/** "The opening part of what is to become the biggest swap took place": what is to come is the whole. */
const isOfWhatIsToBe = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  has(sentence, ['will']) &&
  hitsIn(sentence, 'will').every(({ from }) => from > at && someToken(tokens, at, from, isWhat)) &&
  has(sentence, ['happened', ...MOVED])

const isWhat = anyWord('what того тому тим чого')

const LONGER_WITHIN = 3

/** «Тих, кого чекали, не віддали й у 50-му обміні, який пройшов у середу»: denied of them, and not of the exchange. */
const tellsThatItWas = ({ tokens }: Reading, sentence: Sentence, at: number): boolean => {
  const next = sentence.clauses.find(({ from }) => from > at)
  return (
    next !== undefined &&
    isWhich(tokens[next.from]) &&
    has(sentence, ['happened'], next) &&
    !has(sentence, ['will', 'denied'], next)
  )
}

const isSemicolon = anyWord(';')
const isWhich = oneOf(isWhoOrWhich, anyWord('held'))

/** "A second stage, in which some 300 more would be exchanged, is scheduled for Friday": what is said of it behind an aside lies ahead. */
const isScheduled = (timeline: Timeline, sentence: Sentence, at: number): boolean => {
  const own = clauseAt(sentence, at)
  const rest = sentence.clauses.filter(({ from }) => from >= own.to)
  const ahead = rest.find((clause) =>
    hitsIn(sentence, 'will').some(
      ({ from }) => from >= clause.from && from - clause.from <= HEAD_WORDS && from < clause.to,
    ),
  )
  return (
    ahead !== undefined &&
    rest.indexOf(ahead) <= 1 &&
    !has(sentence, ['today', 'happened'], own) &&
    sentence.hits.every(
      ({ idea, from }) => !MOVED.includes(idea) || whenAt(timeline, sentence, from) === 'planned',
    ) &&
    !sentence.numbers.some(
      (one) => one > at && one < ahead.from && timeline.reading.tokens[one]?.kind === 'ordinal',
    ) &&
    rest.slice(0, rest.indexOf(ahead)).every(({ from }) => isAside(timeline.reading.tokens, from))
  )
}

/** "is scheduled", «відбудеться» */
const HEAD_WORDS = 1
const isAside = (tokens: readonly Token[], from: number): boolean =>
  isWhichIn(tokens[from]) || isWhichIn(tokens[from + 1])
const isWhichIn = oneOf(isWhoOrWhich, isWhen, isWhere)

/** «67-й був у липні, а сьогодні — 68-й» */
const isOfOtherMonth = ({ reading }: Timeline, sentence: Sentence, at: number): boolean => {
  if (!has(sentence, ['today'])) return false
  const clause = clauseAt(sentence, at)
  return !has(sentence, ['today'], clause) && monthsIn(reading, clause).length > 0
}

/** «До 60-го обміну, який був у січні, готувалися довше», "the 60th exchange in January": held in a month that is over. */
const isHeldInMonth = ({ reading, day }: Timeline, sentence: Sentence, at: number): boolean => {
  const { tokens } = reading
  const months = [
    ...monthsIn(reading, {
      from: at + 1,
      to: Math.min(at + MONTH_BEHIND, clauseAt(sentence, at).to),
    }),
    ...monthsIn(reading, heldBehind(reading, sentence, at)),
  ]
  return (
    hitsIn(sentence, 'exchange').some(({ from }) => from === at + 1) &&
    months.some((month) => monthIn(tokens[month]) !== Number(day.slice(5, 7)))
  )
}

/** «…, який був у січні» right behind the exchange; «…, про який домовились у січні» tells when it was agreed. */
function heldBehind({ tokens }: Reading, sentence: Sentence, at: number): Span {
  const next = sentence.clauses.find(({ from }) => from > at)
  const isHeld =
    next !== undefined &&
    next.from - at <= BESIDE_WORDS &&
    isWhichOne(tokens[next.from]) &&
    !someToken(tokens, next.from, next.to, isSettled) &&
    (has(sentence, ['happened'], next) || isTakingPlace(tokens[next.from + 1]))
  return isHeld ? next : { from: at, to: at }
}

/** «60-го обміну в січні» */
const MONTH_BEHIND = 4
/** «який був узгоджений у липні» */
const isSettled = anyWord(`
  узгодж* погодж* домовл* соглас* оговор* договор* готов* готув* заплан* оголош* объявл*
  agreed* planned* prepared* negotiated* arranged* announced*
`)
const isWhichOne = oneOf(isWhoOrWhich, anyWord('held'))
const isTakingPlace = anyWord(
  'був* відбув* провел* пройш* был прош{е,ё}л* состоял* took was happened in',
)

/** "the first stage, on May 15, brought …": the day stands right behind. */
const isOlderBeside = ({ dates, day }: Timeline, { to }: Sentence, at: number): boolean =>
  dates.some(
    (date) =>
      date.named === 'date' &&
      date.day < day &&
      date.from > at &&
      date.from < to &&
      date.from - at <= BESIDE_WORDS,
  )

const BESIDE_WORDS = 5

const APART = /не пов.?язан|не связан|not (?:linked|related|connected)|unrelated/iu
const THIS =
  /(?<!\p{L})(?:це|цей|цього|этот|это|нынешн\p{L}+|this|сьогодні\p{L}*|сегодня\p{L}*|today)/iu
