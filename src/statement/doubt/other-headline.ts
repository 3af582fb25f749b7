import { type Asked, isExplainedBeside } from './explained.ts'
import { doubtsOfEachWhole } from './each-whole.ts'
import { askedOf, isExact, isOf, ofKind } from './other-whole.ts'
import type { Amount, Direction } from '#statement/count/amount.ts'
import { isOfOne } from '#statement/count/services.ts'
import { isReadFrom } from '#statement/count/figure.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { is, isCivil, isMilitary, isMixed } from '#statement/side/head-count.ts'
import { has, LEAD_SENTENCES, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import { MOST_BODIES } from '#statement/sentence/most-bodies.ts'
import { isSomeOfThem } from './some-of-them.ts'
import { isAlmost } from '#statement/side/same-people.ts'
import type { EventKind, Figure, Figures, ReviewReason } from '#statement/statement.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isMorgue } from '#statement/word/known-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isAlsoOrFurther } from '#statement/word/small-words.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Doubts a whole where two sentences at the top count the same people and are far from each other: «432
 * захисники вдома», and then «Завдяки обміну вдома 144 захисники». Those near each other are asked for
 * wherever they stand.
 */
export function doubtsOfHeadline(
  findings: Findings,
  kind: EventKind,
  figures: Figures,
): readonly ReviewReason[] {
  return doubtsOfEachWhole(kind, figures, (figure, measured) => {
    if (!mayDiffer(findings, kind, figure.value)) return undefined
    const asked = askedOf(findings, measured)
    const isAll = (a: Amount): boolean =>
      figure.how === 'added'
        ? isOfAll(a, asked, figure)
        : asked.same.some((b) => isTold(b, asked) && isOfSame(a, b))
    return asked.counted.find(
      (a) =>
        isFar(a.value, asked.whole) &&
        isTold(a, asked) &&
        mayBeOfDay(a, asked) &&
        (isSaidOf(a, asked.side) || !asked.known.has(a.value)) &&
        isAll(a) &&
        !areWomenOfThem(a, asked.whole) &&
        !isOfOneService(a, asked) &&
        !isSomeOfThem(a, asked.whole, asked.counted) &&
        !isExplainedBeside(a, asked),
    )?.value
  })
}

/** «21 украинка вернулась из плена. Дома 45 украинцев»: fewer women are some of those who came. */
const areWomenOfThem = (a: Amount, whole: number): boolean => is(a, 'woman') && a.value < whole

/** Most texts count nothing so far from the whole at their top. */
const mayDiffer = ({ amounts }: Findings, kind: EventKind, whole: number): boolean =>
  whole >= LEAST && amounts.some((a) => isFar(a.value, whole) && isOnTop(a) && ofKind(kind)(a))

/** Fewer are told of one by one. */
const LEAST = 10
/** A number that much greater or less is of something else. */
const TIMES = 5

const isFar = (value: number, whole: number): boolean =>
  value >= LEAST && value < whole * TIMES && whole < value * TIMES && !isAlmost(value, whole)

const isOnTop = ({ sentence }: Amount): boolean => sentence.place < TOP_SENTENCES

const isTold = (a: Amount, { side }: Asked): boolean =>
  isOnTop(a) && isOf(a, side) && isExact(a, []) && isOfDay(a) && isOfMany(a) && isMoved(a)

const isOfDay = ({ when, value }: Amount): boolean => when === 'now' || value <= MOST_A_DAY

const isOfMany = (a: Amount): boolean =>
  !a.part && !a.sentence.item && (!isCivil(a) || isMixed(a)) && is(a, ...NAMED)

const isMoved = ({ toward, sentence }: Amount): boolean =>
  !(toward === null && has(sentence, ['exchanged'])) &&
  has(sentence, MOVED) &&
  !has(sentence, OF_MORE)

/** No day brought home more; sums of all days are greater. */
const MOST_A_DAY = 400

/** «50 по счету обмен пленными» counts no prisoners. */
const NAMED: readonly Idea[] = [
  'military',
  'defender',
  'person',
  'ukrainian',
  'russian',
  'own',
  'body',
  'dead',
]

const MOVED: readonly Idea[] = ['returned', 'gave', 'received', 'managed', 'home']

/** Stages and those of one place. */
const OF_MORE: readonly Idea[] = ['stage', 'local', 'this_year', 'outside']

/**
 * Below the lead fewer are some of them, so many times more bodies those of all days, and Russia's of a year;
 * those of a row are of one service each.
 */
const mayBeOfDay = (a: Amount, { whole, counted, tokens, kind, side }: Asked): boolean =>
  kind === 'prisoner_exchange'
    ? (a.value > whole || a.sentence.place < LEAD_SENTENCES || isSum(a)) &&
      counted.filter((b) => b.sentence === a.sentence && !b.part).length < ROW_FROM
    : a.value < whole || side === 'ru'
      ? a.sentence.place === 0 && !isOfMorgues(tokens, a)
      : a.value <= MOST_BODIES || a.value <= whole * TIMES_OF_SUM

/** «Загалом визволили 76 людей» */
const isSum = ({ sentence }: Amount): boolean => has(sentence, ['total_maybe'])

/** So many counts of one sentence are those of the services. */
const ROW_FROM = 3
const isOfMorgues = (tokens: readonly Token[], { sentence }: Amount): boolean =>
  someToken(tokens, sentence.from, sentence.to, isMorgue)
const TIMES_OF_SUM = 3

const isOfSame = (a: Amount, b: Amount): boolean =>
  a.sentence !== b.sentence &&
  (isMixed(a) || isMixed(b) || isCivil(a) === isCivil(b) || isMilitary(a) === isMilitary(b))

/** «27 гвардійців удома! У межах обміну повернулися 90 захисників»: those of one service on top, and below it all. */
const isOfOneService = (a: Amount, { tokens, whole, same }: Asked): boolean =>
  a.value < whole &&
  isOfOne(tokens, a) &&
  same.some((b) => isNews(b) && !isOfOne(tokens, b)) &&
  !same.some((b) => isBesideThem(tokens, b))

/** «Одночасно з ними повернулися 90», «прибули ще 90», «крім морпіхів»: others than those on top. */
const isBesideThem = (tokens: readonly Token[], { sentence, span }: Amount): boolean =>
  someToken(tokens, sentence.from, Math.min(sentence.to, span.to + 1), isBeside)
const isBeside = oneOf(
  isAlsoOrFurther,
  anyWord(`
    крім окрім опріч кроме помимо поза окремо отдельно додатково дополнительно більше больше разом вместе поруч рядом
    одночасно одновременно паралельно параллельно водночас раніше раньше ранее ними них тими теми інш* друг{ого,ом,ому,ий,ой}
    besides beside apart alongside along together simultaneously meanwhile separately additionally addition
    earlier later other others more them extra beyond plus
  `),
)

/** Of this side by its name, whatever the other one got. */
const isSaidOf = (a: Amount, side: Direction): boolean =>
  !a.both && is(a, side === 'ua' ? 'ukrainian' : 'russian')

/** Right on top or as their sum, of bodies or of people, soldiers only where no civilians came: all whom the text counts below. */
const isOfAll = (a: Amount, { tokens, figures }: Asked, added: Figure): boolean => {
  if (isReadFrom(tokens, added, a)) return false
  if (isBodies(a)) return a.sentence.place === 0
  return (
    (a.sentence.place === 0 || isSum(a)) &&
    (isMilitary(a) ? figures.ua_civilians === undefined : !isCivil(a)) &&
    is(a, 'person', 'ukrainian')
  )
}
