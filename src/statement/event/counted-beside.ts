import { isCounting, isTalk, NOT_SURE } from './counting.ts'
import { TODAY } from '#statement/day/dated.ts'
import { isQuestion } from '#statement/sentence/question.ts'
import { clauseAt, has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { isOfQuota } from '#statement/side/pair.ts'
import { isGoingOn } from '#statement/sentence/tense.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { whenAt } from '#statement/when/when.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { STATES } from '#statement/vocabulary/idea-groups.ts'

/**
 * Finds the first sentence that counts who came today, without a noun that is known, where a swap or bodies
 * are named beside it: «Сьогодні вдома сорок. … Обмін триває», "1,000 bodies again. … today Moscow took 26".
 */
export function countedBeside(timeline: Timeline, top: readonly Sentence[]): Sentence | undefined {
  const isNamed = top.some((s) => isSwapNow(timeline, s))
  const bodies = top.find((s) => has(s, ['body']) && isCounting(timeline, s))
  return top.find(
    (s) =>
      isSure(s) &&
      isCounting(timeline, s) &&
      !isOfQuota(timeline.reading, s) &&
      ((isNamed && (has(s, CAME) || isCountToday(s))) ||
        isOfBodies(s, bodies) ||
        isNewSwap(timeline, s)),
  )
}

/** Behind the sentence of the bodies it is told that one of the states gave or took some today. */
const isOfBodies = (s: Sentence, bodies: Sentence | undefined): boolean =>
  bodies !== undefined && bodies !== s && has(s, ['received', 'gave']) && has(s, STATES)

const isSwapNow = (timeline: Timeline, s: Sentence): boolean =>
  has(s, ['exchange']) &&
  !isQuestion(timeline.reading, s) &&
  (isSwapOfNow(timeline, s) || isSwapGoingOn(timeline.reading.tokens, s))

/** «Обмін триває, чекаємо на інших» */
const isSwapGoingOn = (tokens: readonly Token[], s: Sentence): boolean =>
  !has(s, ['denied', 'refuted', 'alleged', 'recall']) &&
  hitsIn(s, 'exchange').some(({ to }) => tokens.slice(to, to + 1).some((token) => isGoingOn(token)))

const isSwapOfNow = (timeline: Timeline, s: Sentence): boolean =>
  hitsIn(s, 'exchange').some(({ from }) => {
    const clause = clauseAt(s, from)
    return (
      whenAt(timeline, s, from) === 'now' &&
      !has(s, NOT_SURE, clause) &&
      !someToken(timeline.reading.tokens, clause.from, clause.to, (token) => isTalk(token))
    )
  })

/** «обмін, про який домовилися, триває»: what was agreed to is said beside. */
const isSure = (s: Sentence): boolean =>
  !has(s, UNSURE) &&
  TODAY.some((idea) => hitsIn(s, idea).some(({ from }) => !has(s, ['agreeing'], clauseAt(s, from))))

const UNSURE = NOT_SURE.filter((idea) => idea !== 'agreeing')

const CAME: readonly Idea[] = ['home', 'returned', 'received', 'gave', 'exchanged']

/** «сьогодні 40», and no years or days */
const isCountToday = (s: Sentence): boolean =>
  TODAY.some((idea) =>
    hitsIn(s, idea).some(
      ({ to }) => s.numbers.includes(to) && !has(s, ['unit'], { from: to + 1, to: to + 2 }),
    ),
  )

/** «Після обміну 5 червня (160 осіб) сьогодні відбувся новий: 84» */
const isNewSwap = ({ reading: { tokens } }: Timeline, s: Sentence): boolean =>
  has(s, ['exchange']) &&
  has(s, ['happened']) &&
  someToken(tokens, s.from, s.to, (token) => isNew(token))

const isNew = anyWord('новий черговий новый очередной new another')
