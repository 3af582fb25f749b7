import type { Amount } from '#statement/count/amount.ts'
import { derived } from '#statement/count/figure.ts'
import { isOfDate } from '#statement/count/number-of-them.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isPeople } from '#statement/side/head-count.ts'
import type { Figure, Figures, Measure } from '#statement/statement.ts'
import { HELD } from '#statement/vocabulary/idea-groups.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import type { Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isBe } from '#statement/word/auxiliaries.ts'
import { isTheOrThese, isWhoOrWhich } from '#statement/word/pronouns.ts'
import {
  isAmong,
  isAnd,
  isFromOf,
  isFurther,
  isWithOrAlongside,
} from '#statement/word/small-words.ts'
import { oneOf } from '#statement/word/word.ts'
import { type Findings, isNews } from './findings.ts'

/**
 * Adds those with whom others of the same kind came: «двоє моряків повернулися разом із ще 40 військовими», "two
 * priests arrived together with eight other civilians" are 42 and ten.
 */
export function withOthers(findings: Findings, figures: Figures): Figures {
  const others = onlyOthers(findings, figures)
  const { reading } = findings.timeline
  if (others === null) return figures
  const those = figureAt(reading, whomTheyJoined(reading, others))
  const all = figureAt(reading, wholeAmong(reading, others))
  if (those === null && all === null) return figures
  const joined = OF_ALL.flatMap((measure) => {
    const figure = figures[measure]
    if (figure?.value !== others.value) return []
    return [[measure, all ?? sumOf([...(those === null ? [] : [those]), figure])] as const]
  })
  return { ...figures, ...Object.fromEntries(joined) }
}

const figureAt = (reading: Reading, at: number | null): Figure | null =>
  at === null
    ? null
    : {
        value: reading.tokens[at]?.value ?? 0,
        how: 'stated',
        quotes: [quoteOf(reading, { from: at, to: at + 1 })],
      }

const sumOf = (figures: readonly Figure[]): Figure =>
  derived(
    figures.reduce((sum, { value }) => sum + value, 0),
    'added',
    figures,
  )

const OF_ALL: readonly Measure[] = ['ua_returned', 'ua_military', 'ua_civilians']

/** Those whom Ukraine's number counts, where they are only others than somebody who came with them; null where it counts all. */
export function onlyOthers(
  { timeline: { reading }, amounts }: Findings,
  { ua_returned: ours }: Figures,
): Amount | null {
  if (ours?.how !== 'stated') return null
  const told = amounts.filter((a) => a.value === ours.value && isTold(a) && isPeople(a))
  const [first] = told
  return first !== undefined && told.every((a) => areOthers(reading.tokens, a)) ? first : null
}

/** «разом» is a word of sums as well. */
const isTold = (a: Amount): boolean => isNews(a) || a.when === 'maybe_total'

/** «разом із ще 40», «з вісьмома іншими», "alongside 12 other" */
function areOthers(tokens: readonly Token[], { at }: Amount): boolean {
  const lead = leadOf(tokens, at)
  return isWithOrAlongside(tokens[lead]) && (lead < at - 1 || isOther(tokens[at + 1]))
}

const leadOf = (tokens: readonly Token[], at: number): number => {
  let lead = at - 1
  while (isFurtherOrOther(tokens[lead])) lead -= 1
  return lead
}

const isOther = anyWord('інш{ими,і,их} друг{ими,ие,их} other others')
const isFurtherOrOther = oneOf(isFurther, isOther)

/** The last number before them, where it counts the very people of whom it is said that they came with them. */
const whomTheyJoined = (reading: Reading, { sentence, at }: Amount): number | null => {
  const one = sentence.numbers.findLast((n) => n < at && countsSomebody(reading, sentence, n))
  const isJoined =
    one !== undefined &&
    cameWith(reading.tokens, sentence, { from: one, to: leadOf(reading.tokens, at) })
  return isJoined ? one : null
}

/**
 * «Двоє моряків повернулися … разом із», «повернулися троє моряків разом із», and nobody else is told of between: no
 * «батько двох дітей», no «один із 24 моряків», no «капітан і двоє моряків», and nobody of whom more is said.
 */
function cameWith(tokens: readonly Token[], sentence: Sentence, { from, to }: Span): boolean {
  if (tellsMore(tokens, sentence, { from: from + 1, to })) return false
  if (from !== sentence.from && tokens[from - 1]?.text !== ':')
    return isComing(tokens, sentence, from - 1)
  const isLong = has(sentence, ['ukrainian', 'own', 'military'], { from: from + 1, to: from + 2 })
  return isComing(tokens, sentence, from + 2) || (isLong && isComing(tokens, sentence, from + 3))
}

/** Of whom they are, whose, or with whom besides. */
const tellsMore = (tokens: readonly Token[], sentence: Sentence, { from, to }: Span): boolean =>
  isFromOf(tokens[from]) ||
  has(sentence, ['russian'], { from, to: from + 2 }) ||
  tokens
    .slice(from, to)
    .some(
      (token, index) =>
        token.kind !== 'word' ||
        isAndOrWho(token) ||
        (isWithOrAlongside(token) &&
          !has(sentence, FROM_THERE, { from: from + index, to: from + index + FROM_WITHIN })),
    )

const isAndOrWho = oneOf(isAnd, isWhoOrWhich)

/** «з полону», «з російської неволі» */
const FROM_THERE: readonly Idea[] = [...HELD, 'exchange']
const FROM_WITHIN = 4

const isComing = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  isArrived(tokens[at]) ||
  hitsIn(sentence, 'returned').some(({ from, to }) => from <= at && at < to)

const isArrived = anyWord('прибули прибыли приїхали приехали arrived came returned')

/** «Отець Павло … разом із вісьмома іншими. Серед десяти є й учитель»: below all of them are named by their number. */
function wholeAmong({ tokens }: Reading, { value, at }: Amount): number | null {
  const found = tokens.findIndex(
    (token, one) =>
      one > at &&
      token.kind === 'number' &&
      token.value > value &&
      token.value <= value + FEW &&
      isAmong(tokens[isTheOrThese(tokens[one - 1]) ? one - 2 : one - 1]) &&
      isOfThoseNamed(tokens[one + 1]),
  )
  return found === -1 ? null : found
}

const FEW = 5

/** «Серед десяти є …», "Among the ten who came is", and not "Among the ten still missing". */
const isOfThoseNamed = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || isBeOrFreed(token)

const isBeOrFreed = oneOf(isBe, anyWord(`
  є й і та був була звільнен* визволен* есть и был была освобожд* also too freed released
`)) // prettier-ignore

const countsSomebody = (reading: Reading, sentence: Sentence, at: number): boolean =>
  reading.tokens[at]?.kind === 'number' &&
  reading.tokens[at + 1]?.kind === 'word' &&
  !isOfDate(reading, at) &&
  !has(sentence, ['unit', 'thing', 'today'], { from: at + 1, to: at + 3 })
