import type { Amount } from '#statement/count/amount.ts'
import { derived, stated } from '#statement/count/figure.ts'
import { withoutOthers } from './said-of-others.ts'
import { withSameCivilians } from './same-people.ts'
import type { Findings } from './findings.ts'
import { isCivil, isMilitary } from '#statement/side/head-count.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Figure, Figures } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isThis } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Adds to Russia's soldiers the few civilians of its own who came home beside them, told in a sentence of their own:
 * «300 солдат вернулись. … Москалькова сообщила ещё о троих курянах», "It, too, mentioned 20 civilians who had come home".
 */
export function withTheirCivilians({ timeline, amounts }: Findings, figures: Figures): Figures {
  const { ru_returned: theirs } = figures
  if (theirs?.how !== 'stated' && theirs?.how !== 'same_number') return figures
  const same = withSameCivilians(timeline, figures)
  if (same !== null) return same
  const few = withoutOthers(timeline, amounts).filter((a) =>
    isTheirFew(timeline, amounts, a, theirs),
  )
  const [first] = few
  if (first === undefined || few.some(({ value }) => value !== first.value)) return figures
  const civilians = stated(timeline.reading, first)
  const whole = { ...figures, ru_civilians: civilians }
  return isHeld(amounts, theirs, first)
    ? whole
    : { ...whole, ru_returned: derived(theirs.value + first.value, 'added', [theirs, civilians]) }
}

/** «160 вернулись: 157 военных и трое гражданских»: the number told holds them. */
const isHeld = (amounts: readonly Amount[], { value }: Figure, few: Amount): boolean =>
  amounts.some((a) => a.toward !== 'ua' && isMilitary(a) && a.value === value - few.value)

const isTheirFew = (
  timeline: Timeline,
  amounts: readonly Amount[],
  a: Amount,
  theirs: Figure,
): boolean =>
  isCivil(a) &&
  !a.part &&
  !a.both &&
  !a.approximate &&
  a.value * FEW <= theirs.value &&
  isTheirs(timeline, amounts, a) &&
  isOfNow(timeline, a) &&
  isComing(a.sentence) &&
  (isBesideThem(timeline, a) || isOfSoldiers(amounts, theirs))

/** Of so many soldiers only few civilians stand beside them. */
const FEW = 2

/** Its own residents, or those whom the same ministry tells of next: "It, too, mentioned 20 civilians". */
const isTheirs = (
  { reading }: Timeline,
  amounts: readonly Amount[],
  { toward, kinds, sentence }: Amount,
): boolean =>
  (toward === 'ru' && !has(sentence, ['ua_voice'])) ||
  kinds.has('russian') ||
  (toward === null &&
    isThis(reading.tokens[sentence.from]) &&
    amounts.some((b) => b.sentence.index === sentence.index - 1 && b.toward === 'ru'))

/** What names them may only recall by its verb: «згадала про трьох курян», «до того ж додому відправляють трьох». */
const isOfNow = ({ carried, reading }: Timeline, { when, sentence }: Amount): boolean => {
  if (carried.has(sentence.index) || has(sentence, NOT_NOW)) return false
  if (when === 'now' || when === 'total') return true
  return (
    when === 'recalled' &&
    has(sentence, ['recall']) &&
    hitsIn(sentence, 'recall').every(
      ({ from, to }) => isNaming(reading.tokens[from]) || isEven(reading.tokens[to]),
    )
  )
}

const NOT_NOW: readonly Idea[] = ['will', 'denied', 'unconfirmed', 'part', 'total', 'total_maybe']
const isNaming = anyWord('згада* упомян* вспомн* mention*')
/** «до того ж» */
const isEven = anyWord('ж же')

const isComing = (sentence: Sentence): boolean => has(sentence, COMING)
const COMING: readonly Idea[] = ['returned', 'home', 'received', 'gave', 'to_russia', 'managed']

/** Soldiers are all whom Russia counts so; of people in general the few may be some. */
const isOfSoldiers = (amounts: readonly Amount[], { value }: Figure): boolean =>
  amounts.every((a) => a.value !== value || a.toward !== 'ru' || isMilitary(a))

const isBesideThem = ({ reading: { tokens } }: Timeline, { sentence, at }: Amount): boolean =>
  has(sentence, ['also']) || someToken(tokens, sentence.from, at, isBeside)

const isBeside = anyWord(`
  и й ще ещё еще тоже теж также також сверх понад окремо отдельно плюс
  also too besides another plus
`)
