import { isNews, type Findings } from './findings.ts'
import { figureOf } from './by-words.ts'
import { type NumberPlace, numbersIn } from './number-cues.ts'
import { amountAt } from './of-this-event.ts'
import {
  clauseAt,
  has,
  hitsIn,
  type Sentence,
  TOP_SENTENCES,
} from '#statement/sentence/sentence.ts'
import { is, isPeople } from '#statement/side/head-count.ts'
import type { Amount } from '#statement/count/amount.ts'
import { isOfOtherSpan, isToldAhead } from './of-other-span.ts'
import { isBodies } from './bodies.ts'
import type { Figure, Figures } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isAnd } from '#statement/word/small-words.ts'
import { isSaying } from '#statement/word/telling.ts'
import { BROUGHT } from '#statement/vocabulary/idea-groups.ts'
import { whenAt } from '#statement/when/when.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'

/** Counts of the same people by two sides lie so near each other. */
const NEAR = 0.12
/** Fewer are counted one by one. */
const FEW = 10

/**
 * Whoever came to Ukraine Ukraine itself counts: where a text has their number only from Russia, and beside it
 * Ukraine's own that differs a little, hers is told. «Минобороны РФ: 195 на 195. Зеленский пишет о 207», «Мединский:
 * переданы 1000 тел. В Координационном штабе насчитали 1003».
 */
export function withOwnCount(findings: Findings, figures: Figures, dead: boolean): Figures {
  const measure = dead ? 'bodies_to_ua' : 'ua_returned'
  const read = figures[measure]
  if (read === undefined || read.value < FEW || !HEARD.has(read.how)) return figures
  const own = ownCountBeside(findings, figures, read.value)
  if (own === null) return figures
  const counted = { ...figures, [measure]: figureOf(findings, own) }
  return dead || isMadeUp(findings.timeline, own.value, read.value)
    ? counted
    : withoutSoldiers(counted, read)
}

/** Ukraine's own number beside one that only Russia names, where there is just one. */
function ownCountBeside(findings: Findings, figures: Figures, read: number): NumberPlace | null {
  const { timeline } = findings
  const others = numbersIn(timeline).filter(({ value }) => isNear(value, read))
  if (others.length === 0 || !isOnlyRussias(timeline, read)) return null
  const told = Object.values(figures).map(({ value }) => value)
  const own = others.filter(
    (one) =>
      !told.includes(one.value) &&
      !isNamedIn(timeline, one.sentence, read) &&
      isCountedHere(findings, one, read),
  )
  const [first] = own
  return first === undefined || own.some(({ value }) => value !== first.value) ? null : first
}

const isNamedIn = (timeline: Timeline, asked: Sentence, read: number): boolean =>
  numbersIn(timeline).some(({ value, sentence }) => value === read && sentence === asked)

const HEARD: ReadonlySet<Figure['how']> = new Set(['stated', 'same_number'])

/** Tells whether a number is Ukraine's own, beside another one of the same people that only Russia names. */
export const isOwnCount = (timeline: Timeline, own: number, other: number): boolean =>
  isNear(own, other) &&
  isOnlyRussias(timeline, other) &&
  numbersIn(timeline).some(({ value, sentence }) => value === own && !has(sentence, ['ru_voice']))

const UKRAINES: readonly Idea[] = ['ua_voice', 'ukraine', 'ukrainian', 'to_ukraine']

const isNear = (one: number, other: number): boolean =>
  one !== other && Math.abs(one - other) <= Math.max(one, other) * NEAR

/** Wherever the number is news Russia tells it. */
const isOnlyRussias = (timeline: Timeline, value: number): boolean => {
  const told = numbersIn(timeline).filter((one) => one.value === value && isOfNow(timeline, one))
  return told.length > 0 && told.every(({ sentence }) => isToldByRussia(timeline, sentence))
}

const isOfNow = (timeline: Timeline, { sentence, at }: NumberPlace): boolean =>
  !timeline.carried.has(sentence.index) && whenAt(timeline, sentence, at) === 'now'

/** She speaks where it stands, or right before: «Мединский: …», «Москва говорить про 195». */
function isToldByRussia({ reading: { sentences, tokens } }: Timeline, sentence: Sentence): boolean {
  if (has(sentence, ['ru_voice'])) return true
  if (has(sentence, ['ua_voice'])) return false
  const before = sentences[sentence.index - 1]
  if (before !== undefined && has(before, ['ru_voice'])) return true
  return hitsIn(sentence, 'russia').some(({ to }) => isSaying(tokens[to]))
}

/**
 * Ukraine's count, which is greater: of those who came in her speaker's mouth, or a bare number that is called a
 * count. «Наші вдома — рівно двісті сім» needs no speaker. A smaller one may be of some of them: a person looks.
 */
function isCountedHere(findings: Findings, one: NumberPlace, read: number): boolean {
  const { tokens } = findings.timeline.reading
  const { sentence, at, value } = one
  if (value < read || !isOfAll(findings.timeline, one, read)) return false
  const amount = amountAt(findings.amounts, at)
  const isCalled = isCounted(tokens, one) && isAlone(tokens, one)
  if (amount !== undefined && !mayBeAll(amount, isCalled)) return false
  return (
    isHome(tokens, one) ||
    (isToldByUkraine(tokens, sentence, at) && (isCalled || isSpokenOf(tokens, amount)))
  )
}

/** It is of today, and neither more of them nor a part that the rest stands beside. */
const isOfAll = (timeline: Timeline, one: NumberPlace, read: number): boolean =>
  isOfNow(timeline, one) &&
  !has(one.sentence, OF_OTHERS) &&
  !isMore(timeline.reading.tokens[one.at - 1]) &&
  !isOfOtherSpan(timeline.reading.tokens, one.sentence) &&
  !isToldAhead(timeline.reading.tokens, one.sentence) &&
  !isSplit(timeline.reading.tokens, one.sentence, one.at, read)

/** Of those who came, in the mouth of Ukraine's speaker. */
const isSpokenOf = (tokens: readonly Token[], amount: Amount | undefined): boolean =>
  amount !== undefined &&
  has(amount.sentence, ['ua_voice']) &&
  isNamedAsHers(amount) &&
  isOfSomebody(tokens, amount)

/** «о 207 возвратившихся», «повернулися 207 українців», and not «150 полонених досі в Оленівці». */
const isNamedAsHers = (amount: Amount): boolean =>
  has(amount.sentence, ['returned', 'exchanged'], amount.span) ||
  (is(amount, 'ukrainian', 'captive', 'defender') &&
    has(amount.sentence, CAME, clauseAt(amount.sentence, amount.at)))

const CAME: readonly Idea[] = [...BROUGHT, 'home']

/** It is news, exact, and no part of others; none of them are more than all. */
const mayBeAll = (amount: Amount, isMoreThanAll: boolean): boolean =>
  isNews(amount) && !amount.approximate && (isMoreThanAll || !amount.part)

/** "about 207 who came home", «1003 тіла», and not «207 поранених», «які чекали», «125 родин». */
const isOfSomebody = (tokens: readonly Token[], amount: Amount): boolean =>
  (isPeople(amount) || isBodies(amount)) &&
  !is(amount, 'wounded', 'civilian', 'woman', 'man', 'officer', 'rank', 'child') &&
  !someToken(tokens, amount.span.to, Math.min(amount.span.to + 2, amount.sentence.to), isRelative)

const isRelative = anyWord('які* яких* котр* кто* хто* котор* who* whom* which* that')
const isMore = anyWord('ще еще ещё another further інших других other')

const OF_OTHERS: readonly Idea[] = ['recall', 'total', 'total_maybe', 'total_back', 'will', 'elsewhere', 'other_deed', 'agreed', 'agreeing', 'asked', 'list', 'denied', 'refuted', 'captured'] // prettier-ignore

const isToldByUkraine = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  (has(sentence, UKRAINES, { from: sentence.from, to: at }) ||
    has(sentence, ['ua_voice']) ||
    someToken(tokens, sentence.from, at, isKyiv)) &&
  !has(sentence, ['ru_voice'], clauseAt(sentence, at))

const isKyiv = anyWord('київ* києв* киев* kyiv* kiev*')

/** «Наші вдома — рівно двісті сім»: it ends a sentence of nothing else. */
const isHome = (tokens: readonly Token[], { sentence, at }: NumberPlace): boolean =>
  sentence.place <= TOP_SENTENCES &&
  has(sentence, ['home']) &&
  isEven(tokens[at - 1]) &&
  isAlone(tokens, { sentence, at }) &&
  at - sentence.from <= HOME_WITHIN

const HOME_WITHIN = 5
const isEven = anyWord('— – - : рівно ровно exactly')

/** No noun stands behind it: «насчитали 1003», «называют цифру 1003 и оговариваются». */
const isAlone = (
  tokens: readonly Token[],
  { sentence: { to }, at }: Pick<NumberPlace, 'sentence' | 'at'>,
): boolean => at + 1 >= to || tokens[at + 1]?.kind !== 'word' || isAnd(tokens[at + 1])

/** «назвав іншу цифру, 207», «насчитали на три больше, 1003», "Zelensky's count was higher: 207", but not of others: «число раненых: 135» */
function isCounted(tokens: readonly Token[], { sentence, at }: NumberPlace): boolean {
  if (someToken(tokens, Math.max(sentence.from, at - 2), at, isNaming)) return true
  if (isQuote(tokens[at - 1]) && isQuote(tokens[at + 1])) return true
  let before = at - 1
  while (before >= sentence.from && isBetween(tokens[before])) before -= 1
  return before >= sentence.from && isCounting(tokens[before])
}

const isQuote = anyWord('" « » “ ” „')
/** Words that may stand between a word of counting and its number without saying of whom it is. */
const isBetween = wordsLike(
  /^(?:[,:;—–"«»-]|\d+|на|тіл[аои]?|тел[ао]?|більше|больше|вище|выше|more|higher|інш[еауі]|друг(?:ое|ая|ую|ой)|another|different|дещо|трохи|несколько|немного|чуть|slightly|a|little|bit|was|is|are|of|those|who|came|home|have|had|returned|українськ[аеу]|украинск(?:ое|ая|ую)|власн[аеу]|её|її|his|her|its|own|at|the|number|bodies|people|одн[уое]|дв[аеі]|три|чотири|четыре|п'ять|пять|one|two|three|four|five)$/u,
)
const isNaming = anyWord('поправляє поправляет уточнює уточняет corrects')
const isCounting = anyWord(`
  насчит* нарах{,о}в* нарахув* порахув* поліч* підрах{,о}в* подсч* цифр* числ{,о,а} кількіст*
  количеств* розбіж* расхожд*
  count counts counted tall{y*,ies*} figure{,s} number{,s} different
`)

/** «150 військових і 7 цивільних», told of 157: some of them, with the rest beside. */
const isSplit = (tokens: readonly Token[], s: Sentence, at: number, read: number): boolean => {
  const value = tokens[at]?.value ?? 0
  return s.numbers.some((other) => other !== at && value + (tokens[other]?.value ?? 0) === read)
}

/** «157: 150 військових і 7 цивільних», where Russia names the 150. */
const isMadeUp = (timeline: Timeline, own: number, read: number): boolean =>
  numbersIn(timeline).some(({ value }) => value === own - read)

/** As many soldiers as Russia names are not all of Ukraine's. */
function withoutSoldiers(figures: Figures, read: Figure): Figures {
  const { ua_military: soldiers, ...others } = figures
  return soldiers?.value === read.value ? others : figures
}
