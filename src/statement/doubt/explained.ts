import type { Amount, Direction } from '#statement/count/amount.ts'
import { is } from '#statement/side/head-count.ts'
import { QUOTA_FROM } from '#statement/side/pair.ts'
import { isWithPolitician } from '#statement/count/politician-beside.ts'
import { rowUpTo } from '#statement/sentence/adds-up.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has } from '#statement/sentence/sentence.ts'
import type { EventKind, Figures, Measure } from '#statement/statement.ts'
import { isHedged, isOfSide } from '#statement/side/their-word.ts'
import { type Token, someToken, textAt } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isAnd, isComma, isDash, isFromOf, isPrice, isTheir } from '#statement/word/small-words.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HELD } from '#statement/vocabulary/idea-groups.ts'

/** The figure of one side that is looked at. */
export type Measured = Readonly<{
  kind: EventKind
  side: Direction
  whole: number
  figures: Figures
}>

/** The same with what the text counts beside it. */
export type Asked = Measured &
  Readonly<{
    reading: Reading
    tokens: readonly Token[]
    counted: readonly Amount[]
    /** Where the whole is stated. */
    same: readonly Amount[]
    known: ReadonlySet<number>
  }>

/**
 * Tells whether something explains that a number of the same people is another one than the whole: it is
 * of both sides, of some of them, the whole without those told of beside it, or what the other side says.
 */
export const isExplained = (a: Amount, asked: Asked): boolean =>
  isOfDays(a, asked) || isExplainedBeside(a, asked)

/** The same, where a number of whole hundreds is not believed to be of several days. */
export const isExplainedBeside = (a: Amount, asked: Asked): boolean =>
  isOfBothSides(a, asked) ||
  isOtherSides(a, asked) ||
  isAddend(a, asked) ||
  isOfSwaps(a, asked) ||
  isSome(a, asked) ||
  isOfTheSoldiers(a, asked) ||
  (!isSpelledOut(a, asked.counted) &&
    (isListed(a, asked.counted) || isOfRow(a, asked) || isLessOthers(a, asked)))

/** "Nearly 200 were exchanged": those of one side and those of the other, with or without residents of Kursk who came along. */
const isOfBothSides = (a: Amount, { whole, figures, side }: Asked): boolean => {
  const other = figures[side === 'ua' ? 'ru_returned' : 'ua_returned']?.value
  if (other === undefined) return false
  const rounding = a.approximate ? a.value * ROUNDING : 0
  const civilians = figures.ru_civilians?.value ?? 0
  return [0, civilians].some((left) => Math.abs(a.value - whole - other + left) <= rounding)
}

/** "Close to 190" are 121 and 66. */
const ROUNDING = 0.05

/** «500 на 500» is of several days. */
const isOfDays = ({ value }: Amount, { whole }: Asked): boolean =>
  value > whole && value >= QUOTA_FROM && value % ROUND === 0

const ROUND = 100

/** «246 своїх бійців», and 15 wounded beside them: one of the numbers that make up the whole. */
const isAddend = ({ value }: Amount, { tokens, counted, figures, side }: Asked): boolean => {
  const all = figures[side === 'ua' ? 'ua_returned' : 'ru_returned']
  return (
    all?.how === 'added' &&
    counted.some((b) => {
      const start = tokens[b.at]?.start ?? 0
      return b.value === value && all.quotes.some((one) => one.start <= start && start < one.end)
    })
  )
}

/** «215 людей … Двісті воїнів — за одного політика, п'ятьох командирів — на 55, і ще десять іноземців»: one of the swaps that make up the whole. */
const isOfSwaps = (a: Amount, { reading, whole, kind, side }: Asked): boolean =>
  kind === 'prisoner_exchange' &&
  side === 'ua' &&
  a.value < whole &&
  rowUpTo(reading, a, whole) !== null

/** What the other side says of Ukraine's people stands beside Ukraine's own word. */
const isOtherSides = (a: Amount, { side, same, kind, counted }: Asked): boolean => {
  // Of bodies a hedge says only whose they may be.
  const isTheirs = ({ sentence }: Amount): boolean =>
    !has(sentence, ['ua_voice']) &&
    (has(sentence, ['ru_voice']) || (kind === 'prisoner_exchange' && isHedged(sentence)))
  return (
    side === 'ua' &&
    ((a.both && !isOfSide(a, side, counted)) ||
      (isTheirs(a) && same.some((b) => !isTheirs(b) && !b.both)))
  )
}

/** It is a part elsewhere, or only about so many, or it follows the whole in its sentence: «100 людей: 84 нацгвардійці, решта …». */
const isSome = (a: Amount, { counted, same, whole, tokens }: Asked): boolean =>
  counted.some((b) => (b.part || b.approximate) && b.value === a.value) ||
  (a.value < whole &&
    (same.some((b) => b.sentence === a.sentence && b.at < a.at) ||
      isOfThoseWhoFought(tokens, a) ||
      isOfNamedUnit(tokens, a) ||
      isOfThoseFrom(tokens, a) ||
      isForOneMan(tokens, a)))

/** «36 звільнених — рядові, ще шість — офіцери»: both together are the 42 soldiers beside whom civilians came. */
const isOfTheSoldiers = (a: Amount, { counted, figures }: Asked): boolean =>
  counted.some(
    (b) => b !== a && b.sentence === a.sentence && a.value + b.value === figures.ua_military?.value,
  )

/** «Збройні сили дочекалися 86 своїх воїнів (тероборонівців серед них 19), прикордонники – сімох, ще один …»: with others of its sentence it is the whole. */
const isOfRow = (a: Amount, { counted, same, whole }: Asked): boolean => {
  const isInRow = ({ sentence, at }: Amount): boolean =>
    sentence === a.sentence || (at > a.at && isSummedBelow(at, same))
  const others = counted.filter((b) => b !== a && isInRow(b)).slice(0, MOST_OF_ROW)
  return a.sentence.place > 0 && others.length > 1 && mayAddUp(others, whole - a.value)
}

/** «… і троє цивільних. Усього вдома дванадцятеро»: up to their sum the row goes on. */
const isSummedBelow = (at: number, same: readonly Amount[]): boolean =>
  same.length > 0 && same.every((whole) => whole.when === 'maybe_total' && whole.at > at)

const MOST_OF_ROW = 8

const mayAddUp = ([first, ...rest]: readonly Amount[], sum: number): boolean =>
  sum === 0 ||
  (sum > 0 && first !== undefined && (mayAddUp(rest, sum - first.value) || mayAddUp(rest, sum)))

/** «74 звільнені бійці захищали «Азовсталь»» */
const isOfThoseWhoFought = (tokens: readonly Token[], { sentence, span }: Amount): boolean =>
  sentence.place >= BELOW &&
  someToken(tokens, span.to, Math.min(span.to + VERB_WITHIN, sentence.to), (one) => hasFought(one))

const hasFought = anyWord(`
  захищали обороняли боронили воювали служили защищали воевали
  defended fought served
`)
const BELOW = 2
const VERB_WITHIN = 4

/** «108 бійців «Азову»», "40 fighters of Azov": below the whole, those of one unit. */
const isOfNamedUnit = (tokens: readonly Token[], { sentence, at, span }: Amount): boolean => {
  if (someToken(tokens, at + 1, span.to, isAzov)) return sentence.place > 0
  const of = textAt(tokens, span.to) === 'of' ? span.to + 1 : span.to
  const isQuoted = textAt(tokens, of) === '"'
  const name = tokens[isQuoted ? of + 1 : of]
  return sentence.place > 0 && name?.capital === true && (isQuoted || isAzov(name))
}

const isAzov = anyWord('азов{,а,у} azov')

/** «хлопців з «Азовсталі», їх двадцять», "the lads from Mariupol, twenty of them": below the whole, those of one place. */
function isOfThoseFrom(tokens: readonly Token[], { sentence, at }: Amount): boolean {
  const mark = isTheir(tokens[at - 1]) ? at - 2 : at - 1
  const isOfThem = mark < at - 1 || isOfThemBehind(tokens, at)
  if (sentence.place === 0 || !isOfThem || !isSetOffBy(tokens[mark])) return false
  const from = { from: Math.max(sentence.from, mark - FROM_WITHIN), to: mark }
  return (
    tokens
      .slice(from.from, mark)
      .some((token, index) => isFromOf(token) && isNameBehind(tokens, from.from + index)) &&
    !has(sentence, HELD, from)
  )
}

const isNameBehind = (tokens: readonly Token[], of: number): boolean =>
  someToken(tokens, of + 1, of + 4, ({ capital }) => capital)
const isSetOffBy = oneOf(isComma, isDash)

const isOfThemBehind = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at + 1) === 'of' && textAt(tokens, at + 2) === 'them'

/** «з легендарної "Азовсталі"» */
const FROM_WITHIN = 5

/** «За Медведчука Україна отримала двісті бійців», "Two hundred of them were exchanged for Medvedchuk" */
export const isForOneMan = (tokens: readonly Token[], { sentence, at }: Amount): boolean =>
  sentence.place >= BELOW &&
  tokens.slice(sentence.from, has(sentence, ['exchanged']) ? sentence.to : at).some(
    (token, index) =>
      isPrice(token) &&
      tokens[sentence.from + index + 1]?.capital === true &&
      !has(sentence, EITHER_NAME, {
        from: sentence.from + index,
        to: sentence.from + index + 2,
      }),
  )

const EITHER_NAME: readonly Idea[] = [
  'ukraine',
  'russia',
  'ukrainian',
  'russian',
  'ua_voice',
  'ru_voice',
]

/** «19 людей: дев'ять цивільних і десять військових»: what follows adds up to it; ranks do of soldiers alone. */
const isSpelledOut = (a: Amount, counted: readonly Amount[]): boolean => {
  const row = counted.filter((b) => b.sentence === a.sentence && b.at > a.at && !b.part)
  if (row.length < 2 || row.every((b) => is(b, 'officer', 'rank'))) return false
  return row.reduce((sum, { value }) => sum + value, 0) === a.value
}

/** «22 нацгвардійці, 8 прикордонників, 4 …» */
const isListed = (a: Amount, counted: readonly Amount[]): boolean =>
  a.sentence.item ||
  counted.filter((b) => b.sentence === a.sentence && !b.part).length >= LISTED_FROM

const LISTED_FROM = 3

/** With those who came besides it is the whole: «150 військових … і 7 цивільних». */
function isLessOthers(a: Amount, asked: Asked): boolean {
  const { figures, whole, counted, same, side } = asked
  const rest = Math.abs(whole - a.value)
  const isFigure = (measures: readonly Measure[], value: number): boolean =>
    measures.some(
      (measure) => figures[measure]?.value === value && figures[measure].how !== 'subtracted',
    )
  if (isFigure(PARTS, a.value) || (rest === 1 && isLessOne(a, asked))) return true
  // «12 наших людей, серед них троє цивільних» holds the civilians already.
  const holdsThem = side === 'ua' && is(a, 'person') && !is(a, 'military', 'defender')
  if (!holdsThem && isFigure(BESIDES, rest)) return true
  // Of a number twice as great as the whole the rest is the whole itself.
  if (rest === whole) return false
  return counted.some(
    (b) =>
      b !== a &&
      b.value === rest &&
      !(holdsThem && b.part) &&
      (is(b, 'officer', 'rank') || [a, ...same].some((one) => isBeside(one, b))),
  )
}

const PARTS: readonly Measure[] = ['ua_military', 'ua_civilians', 'ru_civilians']
const BESIDES: readonly Measure[] = [
  'ua_civilians',
  'ua_children',
  'ua_outside_exchange',
  'ru_civilians',
]

/** «55 російських військових і Віктор Медведчук» */
const isLessOne = (a: Amount, { reading, counted, tokens }: Asked): boolean =>
  isWithOne(tokens, a) || counted.some((b) => b.value === a.value && isWithPolitician(reading, b))

const isWithOne = (tokens: readonly Token[], { span: { to } }: Amount): boolean =>
  isAnd(tokens[to]) && tokens[to + 1]?.capital === true

const isBeside = (one: Amount, other: Amount): boolean =>
  one.sentence === other.sentence ||
  has(other.sentence, ['outside']) ||
  (Math.abs(one.sentence.index - other.sentence.index) <= BESIDE_SENTENCES &&
    has(other.sentence, ['also', 'part', 'outside']))

const BESIDE_SENTENCES = 2
