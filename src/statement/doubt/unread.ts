import { isMonth } from '#statement/word/times.ts'
import { isOfAge } from '#statement/count/of-age.ts'
import type { Amount } from '#statement/count/amount.ts'
import { isBareYear, isCount } from '#statement/count/count.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { saysNoNumber } from '#statement/when/no-count.ts'
import { quoteOf } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { FALLEN, firstRough } from '#statement/figures/rough-number.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { isKin } from '#statement/amount/set-apart.ts'
import type { EventKind, Figures, Measure, ReviewReason } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { whenAt } from '#statement/when/when.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { onceAWord, wordsLike } from '#statement/word/word.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { PEOPLE } from '#statement/vocabulary/idea-groups.ts'
import {
  isAnd,
  isAndHalf,
  isAndOrPlus,
  isComma,
  isFurther,
  isHalfMore,
} from '#statement/word/small-words.ts'
import { isNearNumber } from '#statement/word/numerals/misspelt.ts'

/** How many came is told on top. */
const TOP_SENTENCES = 3
/** Singular things are told of in many ways: «одна група», «один із тих». */
const LEAST = 2

/**
 * Doubts an event beside which a number stands that nothing reads: a misspelt noun («95 захиснкиів»), a
 * number out of all bounds, two numbers in a row. Without another figure it may be that of all who came,
 * and "not published" would be untrue; beside a smaller figure it may be the greater part of them.
 */
export function doubtsOfUnread(findings: Findings, figures: Figures): readonly ReviewReason[] {
  const { timeline, amounts } = findings
  const whole = Math.max(0, ...WHOLES.map((measure) => figures[measure]?.value ?? 0))
  for (const sentence of timeline.reading.sentences) {
    if ((sentence.numbers.length === 0 && whole > 0) || !mayTell(timeline, sentence, whole))
      continue
    const at =
      sentence.numbers.find(
        (one) =>
          isTorn(timeline.reading.tokens, sentence, one) ||
          isShortOf(timeline.reading.tokens, sentence, { at: one, whole }) ||
          ((whole === 0 || isBeside(timeline, one, { sentence, whole, amounts })) &&
            isUnread(timeline, sentence, one, amounts)),
      ) ??
      (whole === 0
        ? (misspeltIn(timeline.reading.tokens, sentence) ??
          ordinalIn(timeline.reading.tokens, sentence))
        : undefined)
    if (at === undefined || whenAt(timeline, sentence, at) !== 'now') continue
    const span = { from: at, to: Math.min(sentence.to, at + 2) }
    return [hold('wording_unknown', quoteOf(timeline.reading, span).text)]
  }
  return []
}

const WHOLES: readonly Measure[] = ['ua_returned', 'ru_returned', 'bodies_to_ua', 'bodies_to_ru']

/** Where nobody is counted at all, a lead need not say that they came: «У кожної сторони по 157». */
const mayTell = ({ carried }: Timeline, sentence: Sentence, whole: number): boolean =>
  sentence.place < TOP_SENTENCES &&
  !carried.has(sentence.index) &&
  (has(sentence, MOVED) || (whole === 0 && sentence.place <= 0 && has(sentence, ['each'])))

const MOVED: readonly Idea[] = [
  'returned',
  'gave',
  'received',
  'managed',
  'exchanged',
  'home',
  'through',
  'exchange',
  'repatriation',
  'these_figures',
]

/** Nobody counts by it, and it is no year, age, date or number of anything else. */
function isUnread(
  timeline: Timeline,
  sentence: Sentence,
  at: number,
  amounts: readonly Amount[],
): boolean {
  const token = timeline.reading.tokens[at]
  if (token?.kind !== 'number' || token.value < LEAST || isOfOther(timeline, sentence, at))
    return false
  if (amounts.some((a) => a.span.from <= at && at < a.span.to && (a.kinds.size > 0 || a.part)))
    return false
  const isOdd = !Number.isInteger(token.value) || token.value > MOST
  return isOdd || isCount(timeline, sentence, token, at)
}

/** A year, a day, an age, or some of one place. */
const isOfOther = (timeline: Timeline, sentence: Sentence, at: number): boolean =>
  isDayOfNews(timeline, at) || isOfOtherThings(timeline.reading.tokens, sentence, at)

const isOfOtherThings = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  isBareYear(tokens[at]) ||
  has(sentence, ['unit', 'local'], {
    from: at + 1,
    to: at + (isAndMore(tokens[at + 2]) ? 4 : 3),
  }) ||
  isMonth(tokens[at - 1]) ||
  isOfSome(tokens[at + 1]) ||
  isOfTrade(tokens, at) ||
  isKin(tokens[at + 1]) ||
  isOfAge(tokens, at)

/** «три с лишним года», «два з гаком роки» */
const isAndMore = anyWord('лишним небольшим половиною половиной гаком лишком чимось хвостиком')

/** «Обмен 20 июня»: the day of the news, whatever else names it; another one may be a misprint. */
const isDayOfNews = ({ reading: { tokens }, day }: Timeline, at: number): boolean =>
  tokens[at]?.value === Number(day.slice(8)) && monthIn(tokens[at + 1]) === Number(day.slice(5, 7))

/** No count of people or bodies is as great. */
const MOST = 100_000
/** «20 уроженцев республики», «трое пензенцев»: by where they come from some of them are counted. */
const isOfSome = anyWord(`
  уродженц* уроженц* груп* *нц{ев,ів,ы,і} *ч{ан,ани,ане} *ян{,и,е}
  native{,s} resident{,s} group{,s}
`)
/** «двоє українських журналістів»: a few are told of by what they do. */
const isOfTrade = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.value ?? 0) <= FEW && someToken(tokens, at + 1, at + 3, isTrade)

const FEW = 5
const isTrade = anyWord(`
  журналіст* журналист* медик* лікар* врач* священ* капелан* капеллан* волонтер* вчител* учител*
  політик* политик* депутат* правозахисник* правозащитник*
  journalist* medic{,s} doctor* priest* clergy* chaplain* volunteer* teacher* politician* deput*
`)

/** «9 5 захисників», «1e3 захисників»: two numbers in one; but "on February 5 150 soldiers". */
function isTorn(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (tokens[at]?.suffix === 'words')
    return isTornInWords(tokens, at) && !isOfTime(tokens, sentence, at)
  if (!isDigits(tokens[at]) || isBareYear(tokens[at])) return false
  if (tokens[at + 1]?.kind === 'number') return isBesideDigits(tokens, at)
  return isQuestioned(tokens, at) || isInTwo(tokens, at)
}

const isBesideDigits = (tokens: readonly Token[], at: number): boolean =>
  isDigits(tokens[at + 1]) && !isMonth(tokens[at - 1]) && monthIn(tokens[at + 2]) === null

/** «повернулися 10? захисників»: a figure is missing or doubted; behind a question stands no noun of its number. */
const isQuestioned = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at + 1) === '?' &&
  (textAt(tokens, at + 2) === '?' ||
    (tokens[at + 2]?.kind === 'word' && tokens[at + 2]?.capital === false))

/** «1О3»: two figures and what is no figure between them, in one piece. */
const isInTwo = (tokens: readonly Token[], at: number): boolean =>
  isJoint(tokens[at + 1]) && isDigits(tokens[at + 2]) && isGlued(tokens, at)

/** «дві з половиною зими» */
const isOfTime = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  isAndHalf(tokens[at + 1]) && has(sentence, ['unit'], { from: at + 3, to: at + 4 })

/** «150х150» is a formula. */
const isBy = anyWord('х x ×')
const isPlus = anyWord('+')
const isJoint = (token: Token | undefined): boolean =>
  token?.kind === 'word' ? !isBy(token) : isPlus(token)

/** "one fifty", «сто сорк п'ять»: only a part of it is read; «сто з половиною» more than that; «дві сотні і п'ять»: one number or two. */
const isTornInWords = (tokens: readonly Token[], at: number): boolean =>
  areTwo(tokens[at], tokens[at + 1]) ||
  [-1, 1].some((step) => isMisspelt(tokens[at + step])) ||
  (isAndHalf(tokens[at + 1]) && isHalfMore(tokens[at + 2])) ||
  (isHundreds(tokens[at]) && isAnd(tokens[at + 1]) && tokens[at + 2]?.kind === 'number')

/** "the first one", "the first two" are no numbers in two pieces. */
const areTwo = (first: Token | undefined, next: Token | undefined): boolean =>
  first?.kind === 'number' && next?.suffix === 'words'

const isHundreds = wordsLike(/ сот(?:ні|ень|ни|ен)$/u)

/** «повернулися сімдесть захисників»: a number of which nothing at all is read, before what it counts. */
const misspeltIn = (tokens: readonly Token[], { from, to }: Sentence): number | undefined => {
  for (let at = from; at + 1 < to; at += 1)
    if (isMisspelt(tokens[at]) && tokens[at + 1]?.kind === 'word' && isLong(tokens[at])) return at
  return undefined
}

/**
 * «Звільнено 1212-го полоненого», "CXX defenders came home": a place in a row of people, or a Roman number of
 * them, is no figure; nor is «10з полону», which may lack a space or mean 103.
 */
function ordinalIn(tokens: readonly Token[], sentence: Sentence): number | undefined {
  for (let at = sentence.from; at + 1 < sentence.to; at += 1) {
    const token = tokens[at]
    const isOdd =
      isRoman(token) || (token?.kind === 'ordinal' && token.value >= MANY && hasDigits(token))
    if ((isOdd && isOfPeople(sentence, at)) || token?.suffix.endsWith('з') === true) return at
  }
  return undefined
}

const MANY = 10
const hasDigits = wordsLike(/^\d/u)
const isRoman = wordsLike(
  /^(?=[clxvim]{2})m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u,
)

/** Those counted stand right behind it; "the 71st prisoner exchange" is of an exchange. */
const isOfPeople = (sentence: Sentence, at: number): boolean => {
  const behind = { from: at + 1, to: at + 4 }
  return (
    has(sentence, [...PEOPLE, 'body', 'dead'], behind) &&
    !has(sentence, ['exchange', 'repatriation', 'stage', 'unit'], { from: at + 1, to: at + 5 })
  )
}

const isLong = wordsLike(/^[\p{L}']{5}/u)

const fitsMisspelt = onceAWord(isNearNumber)
const isMisspelt = (token: Token | undefined): boolean =>
  token?.kind === 'word' && fitsMisspelt(token)

const isDigits = (token: Token | undefined): boolean =>
  token?.kind === 'number' && token.suffix === ''

const isGlued = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1].every((one) => tokens[one]?.end === tokens[one + 1]?.start)

/**
 * «100 і ще 5 захисників», «сотня й троє бійців»: two numbers before one noun, more together than all who are
 * counted.
 */
function isShortOf(
  tokens: readonly Token[],
  sentence: Sentence,
  { at, whole }: Readonly<{ at: number; whole: number }>,
): boolean {
  if (!isOfPeople(sentence, at)) return false
  const and = isFurther(tokens[at - 1]) ? at - 2 : at - 1
  if (!isAndOrPlus(tokens[and]) && !isPlus(tokens[and])) return false
  return (
    isShortFirst(tokens[and - 1], tokens[at]?.value ?? 0, whole) &&
    !has(sentence, [...PEOPLE, ...FALLEN], { from: and - 3, to: and })
  )
}

/** The greater of the two, which with the other makes more than all. */
const isShortFirst = (first: Token | undefined, more: number, whole: number): boolean =>
  first?.kind === 'number' ? more < first.value && whole < first.value + more : isRound(first)

const isRound = anyWord('{,пів,пол}сотн{я,ю,и,і} десят{ок,ка} дюжин{а,у,ы} dozen hundred')

type Known = Readonly<{ sentence: Sentence; whole: number; amounts: readonly Amount[] }>

/** «95 захиснкиів і 3 цивільні», «сто, троє військових»: right beside a number of the news, and more than all who are counted. */
const isBeside = (
  { reading: { tokens } }: Timeline,
  at: number,
  { sentence, whole, amounts }: Known,
): boolean =>
  (tokens[at]?.value ?? 0) > whole &&
  amounts.some(
    (a) =>
      a.sentence === sentence &&
      isNews(a) &&
      a.at > at &&
      a.at - at <= BESIDE_WORDS &&
      (isAndOrPlus(tokens[a.at - 1]) || (a.at === at + 2 && isComma(tokens[at + 1]))),
  )

const BESIDE_WORDS = 4

/** «Удома півсотні захисників», «понад 300 полонених»: where nothing else counts them, the rough number is told for none. */
export function doubtsOfRoughOnly(
  findings: Findings,
  kind: EventKind,
  figures: Figures,
): readonly ReviewReason[] {
  if (WHOLES.some((measure) => figures[measure] !== undefined)) return []
  if (saysNoNumber(findings.timeline)) return []
  const { exchange, through, release, bodies } = findings.evidence
  const rough =
    kind === 'prisoner_exchange'
      ? firstRough(findings, [...exchange, ...through, ...release].filter(isOfOurWord), PEOPLE)
      : firstRough(findings, bodies, FALLEN)
  return rough === null ? [] : [hold('figure_rough', rough)]
}

/** «Обменяли, по данным Мединского, около 250»: what the other side says is no word of the own officials. */
const isOfOurWord = (sentence: Sentence): boolean => !has(sentence, ['ru_voice'])
