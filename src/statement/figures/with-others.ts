import type { Amount } from '#statement/count/amount.ts'
import { derived } from '#statement/count/figure.ts'
import { isOfDate } from '#statement/count/number-of-them.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { isPeople } from '#statement/side/head-count.ts'
import type { Figure, Figures, Measure } from '#statement/statement.ts'
import type { Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isTheOrThese } from '#statement/word/pronouns.ts'
import { isAmong, isFurther, isWithOrAlongside } from '#statement/word/small-words.ts'
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

/** The last number before them that counts somebody, and no day or hour. */
const whomTheyJoined = (reading: Reading, { sentence, at }: Amount): number | null =>
  sentence.numbers.findLast((one) => one < at && countsSomebody(reading, sentence, one)) ?? null

/** «Отець Павло … разом із вісьмома іншими. Серед десяти є й учитель»: below all of them are named by their number. */
function wholeAmong({ tokens }: Reading, { value, at }: Amount): number | null {
  const found = tokens.findIndex(
    (token, one) =>
      one > at &&
      token.kind === 'number' &&
      token.value > value &&
      token.value <= value + FEW &&
      isAmong(tokens[isTheOrThese(tokens[one - 1]) ? one - 2 : one - 1]),
  )
  return found === -1 ? null : found
}

const FEW = 5

const countsSomebody = (reading: Reading, sentence: Sentence, at: number): boolean =>
  reading.tokens[at]?.kind === 'number' &&
  reading.tokens[at + 1]?.kind === 'word' &&
  !isOfDate(reading, at) &&
  !has(sentence, ['unit', 'thing', 'today'], { from: at + 1, to: at + 3 })
