import { isNews, type Findings } from './findings.ts'
import { figureOf } from './by-words.ts'
import { type NumberPlace, numbersIn } from './number-cues.ts'
import { amountAt } from './of-this-event.ts'
import { clauseAt, has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Figure, Figures } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BROUGHT } from '#statement/vocabulary/idea-groups.ts'
import { whenAt } from '#statement/when/when.ts'
import { someToken, type Token } from '#statement/word/token.ts'
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
const RUSSIAS: readonly Idea[] = ['ru_voice', 'russia', 'russian', 'to_russia']

/** Tells whether a number is Ukraine's own, beside another one of the same people that only Russia names. */
export const isOwnCount = (timeline: Timeline, own: number, other: number): boolean =>
  isNear(own, other) &&
  isOnlyIn(timeline, other, (sentence) => isToldByRussia(timeline, sentence)) &&
  numbersIn(timeline).some(({ value, sentence }) => value === own && !has(sentence, ['ru_voice']))

const UKRAINES: readonly Idea[] = ['ua_voice', 'ukraine', 'ukrainian', 'to_ukraine']

const isNear = (one: number, other: number): boolean =>
  one !== other && Math.abs(one - other) <= Math.max(one, other) * NEAR

/** Wherever the number is news it stands in a sentence where Russia speaks or is spoken of, or right below one. */
const isOnlyRussias = (timeline: Timeline, value: number): boolean =>
  isOnlyIn(timeline, value, (sentence) => isRussiasWord(timeline, sentence))

function isOnlyIn(
  timeline: Timeline,
  value: number,
  isWanted: (sentence: Sentence) => boolean,
): boolean {
  const told = numbersIn(timeline).filter((one) => one.value === value && isOfNow(timeline, one))
  return told.length > 0 && told.every(({ sentence }) => isWanted(sentence))
}

const isOfNow = (timeline: Timeline, { sentence, at }: NumberPlace): boolean =>
  !timeline.carried.has(sentence.index) && whenAt(timeline, sentence, at) === 'now'

const isRussiasWord = (timeline: Timeline, sentence: Sentence): boolean =>
  isToldByRussia(timeline, sentence) ||
  (has(sentence, THEIRS) && !has(sentence, ['ua_voice', ...NOT_THEIRS]))

const isToldByRussia = ({ reading: { sentences } }: Timeline, sentence: Sentence): boolean => {
  if (has(sentence, ['ru_voice'])) return true
  const before = sentences[sentence.index - 1]
  return !has(sentence, ['ua_voice']) && before !== undefined && has(before, ['ru_voice'])
}

const THEIRS: readonly Idea[] = ['russia', 'russian', 'to_russia']
/** «З російського полону», «Росія передала Україні 1003» need be nobody's word. */
const NOT_THEIRS: readonly Idea[] = ['gave', 'captivity', 'from_russia']

/** Ukraine's count: she speaks, or hers are at home; fewer than Russia names must be called a count. */
function isCountedHere(findings: Findings, one: NumberPlace, read: number): boolean {
  const { tokens } = findings.timeline.reading
  const { sentence, at, value } = one
  const isCalled = someToken(tokens, sentence.from, sentence.to, isCounting)
  if (!mayBeAll(findings, one, isCalled && value > read)) return false
  if (has(sentence, OF_OTHERS) || isSplit(tokens, sentence, at, read)) return false
  const isTold = isToldByUkraine(tokens, sentence, at)
  if (value < read) return isCalled && isTold
  return (isTold && (isCalled || has(sentence, ['ua_voice']))) || isHome(sentence)
}

/** It is news, exact, and no part of others; none of them are more than all. */
function mayBeAll({ timeline, amounts }: Findings, one: NumberPlace, isMore: boolean): boolean {
  const amount = amountAt(amounts, one.at)
  if (amount !== undefined && (amount.approximate || !isNews(amount))) return false
  if (!isOfNow(timeline, one)) return false
  return isMore || !(amount?.part === true || has(one.sentence, ['part']))
}

const OF_OTHERS: readonly Idea[] = ['recall', 'total', 'total_maybe', 'total_back', 'will', 'elsewhere', 'other_deed', 'agreed', 'list'] // prettier-ignore

const isToldByUkraine = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  (has(sentence, UKRAINES) || someToken(tokens, sentence.from, at, isKyiv)) &&
  !has(sentence, ['ru_voice'], clauseAt(sentence, at))

const isKyiv = wordsLike(/^(?:київ|києв|киев|kyiv|kiev)/u)

/** «Наші вдома — рівно двісті сім»: Russia is not named. */
const isHome = (sentence: Sentence): boolean =>
  has(sentence, HOME) && !has(sentence, [...RUSSIAS, 'from_ukraine'])

const HOME: readonly Idea[] = [...BROUGHT, 'home']

const isCounting = wordsLike(
  /^(?:насчит|нарахо?в|нарахув|порах|поліч|підрахо?в|подсч|рахунк|рахунок|цифр|числ[оа]?$|кількіст|количеств|count|tall(?:y|ies)|figures?$|numbers?$|інш[еийаіу]+$|друг(?:ое|ая|ой)$|different|розбіж|расхо[дж]|розход|differ)/u,
)

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
