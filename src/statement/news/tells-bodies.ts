import { isSoManyInAnyTongue } from '#statement/word/quantities.ts'
import { isBareCount, isBareExchange, isUnderHeadline } from './bare-count.ts'
import { isBareOfToday, isHandedToday } from './bare-today.ts'
import { isBetweenOthers } from '#statement/sentence/between-others.ts'
import { tellsOfDealing } from '#statement/count/dealt-with.ts'
import { tellsThoseCame } from './taken-over.ts'
import { isOfOneDead } from './one-dead.ts'
import { isOfOthersDead } from '#statement/sentence/foreign-dead.ts'
import { isOfThoseHit } from '#statement/sentence/of-attack.ts'
import { isOfThirdLand } from '#statement/sentence/third-land.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { isUnderTheDead } from '#statement/day/tells-of-dead.ts'
import { LATELY } from '#statement/vocabulary/idea-groups.ts'
import { someToken } from '#statement/word/token.ts'
import { someNow } from '#statement/when/told-now.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES, PEOPLE } from '#statement/vocabulary/idea-groups.ts'

/** «909 героїв» under a headline of the dead. */
const WHO_DIED: readonly Idea[] = [...PEOPLE, 'child']

/**
 * Tells whether a sentence tells that bodies came; `moved` says that something in it has come. «Тіл — 300» may
 * stand without a verb.
 */
export const tellsBodies = (timeline: Timeline, sentence: Sentence, moved: boolean): boolean =>
  (isBareOfToday(timeline.reading, sentence) ||
    (has(sentence, BODIES) && countsBodies(timeline, sentence)) ||
    tellsBodiesMoved(timeline, sentence, moved)) &&
  !isOfOthersDead(sentence) &&
  !isOfThirdLand(timeline.reading, sentence) &&
  !isOfThoseHit(sentence) &&
  !isBetweenOthers(timeline.reading.tokens, sentence) &&
  !tellsOfDealing(timeline.reading, sentence)

const countsBodies = (timeline: Timeline, sentence: Sentence): boolean =>
  isBareCount(timeline, sentence) ||
  isBareExchange(timeline, sentence) ||
  isUnderHeadline(timeline, sentence) ||
  isGoneBackTo(timeline, sentence) ||
  isHandedToday(timeline.reading, sentence)

/**
 * «В Україні 640 тіл. Стільки сьогодні передала російська сторона», "That many were handed over today", «Тысяча тел против
 * девятнадцати. Такой обмен провели сегодня»: told in the sentence below.
 */
const isGoneBackTo = (timeline: Timeline, sentence: Sentence): boolean => {
  const next = timeline.reading.sentences[sentence.index + 1]
  return (
    next !== undefined &&
    [sentence, next].some((s) => isOfToday(timeline, s)) &&
    (isThatMany(timeline, sentence, next) || isSuchSwap(timeline, sentence, next))
  )
}

const isThatMany = (timeline: Timeline, sentence: Sentence, next: Sentence): boolean =>
  sentence.numbers.length === 1 &&
  next.numbers.length <= 1 &&
  (has(sentence, ['to_ukraine', 'ukraine', 'home']) ||
    has(next, ['russia', 'ukraine', 'to_ukraine'])) &&
  someToken(timeline.reading.tokens, next.from, next.from + SO_MANY_WITHIN, isSoManyInAnyTongue) &&
  someNow(timeline, next, GIVEN)

/** The numbers stand alone above, and of no living man. */
const isSuchSwap = (timeline: Timeline, sentence: Sentence, next: Sentence): boolean =>
  sentence.numbers.length > 0 &&
  sentence.place === 0 &&
  !has(sentence, [...PEOPLE, ...GIVEN, 'will', 'total', 'denied']) &&
  hitsIn(next, 'exchange').some(({ from }) =>
    someToken(timeline.reading.tokens, Math.max(next.from, from - SO_MANY_WITHIN), from, isSuch),
  ) &&
  someNow(timeline, next, ['happened'])

const isSuch = anyWord('так{ий,ой} ц{ей,ю} эт{от,у} such this')

/** "640 unidentified bodies are in Ukraine. That many Russia handed over" tells of no day. */
const isOfToday = ({ dates, day }: Timeline, s: Sentence): boolean =>
  has(s, LATELY) || datesIn(dates, s).some((one) => one.day === day)

const SO_MANY_WITHIN = 2
const GIVEN: readonly Idea[] = ['gave', 'received', 'returned']

/** «Стороны обменялись телами погибших» tells it as «обмен телами состоялся» does. */
const HAPPENED: readonly Idea[] = ['happened', 'exchanged']

const tellsBodiesMoved = (timeline: Timeline, sentence: Sentence, moved: boolean): boolean =>
  moved
    ? (someNow(timeline, sentence, BODIES) && !isOfOneDead(timeline.reading, sentence)) ||
      (has(sentence, WHO_DIED) && isUnderTheDead(timeline.reading, sentence)) ||
      tellsThoseCame(timeline, sentence)
    : has(sentence, ['repatriation']) &&
      someNow(timeline, sentence, BODIES) &&
      someNow(timeline, sentence, HAPPENED)
