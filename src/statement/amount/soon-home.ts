import { isLater } from '#statement/word/times.ts'
import type { Amount } from '#statement/count/amount.ts'
import { is } from '#statement/side/head-count.ts'
import { clauseAt, has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { datesIn } from '#statement/day/timeline.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Takes for news who goes home with those who came: «возвращены 146 военных. На родину также будут возвращены
 * восемь жителей Курской области», as the Russian ministry says it of civilians. A day or a wish makes it a plan.
 */
export const withSoonHome = (timeline: Timeline, all: readonly Amount[]): readonly Amount[] =>
  all.map((amount, index) =>
    isOnTheWay(timeline, amount) &&
    all.slice(0, index).some((before) => isNewsOfTheirs(before, amount))
      ? { ...amount, when: 'now' }
      : amount,
  )

const isOnTheWay = (timeline: Timeline, a: Amount): boolean =>
  a.when === 'planned' &&
  a.toward === 'ru' &&
  is(a, 'civilian') &&
  !a.part &&
  isGoingHome(timeline, a)

const isGoingHome = ({ reading: { tokens }, dates }: Timeline, a: Amount): boolean => {
  const { sentence, at } = a
  const clause = clauseAt(sentence, at)
  return (
    (has(sentence, ['also']) || is(a, 'russian')) &&
    has(sentence, ['returned', 'gave', 'to_return', 'will'], clause) &&
    !has(sentence, ['agreeing', 'agreed', 'alleged', 'hedge']) &&
    datesIn(dates, sentence).length === 0 &&
    isPlainFuture(tokens, sentence)
  )
}

const isPlainFuture = (tokens: readonly Token[], sentence: Sentence): boolean =>
  hitsIn(sentence, 'will').every(
    ({ from }) => isWill(tokens[from]) || (isSoon(tokens[from]) && isGivenBeside(sentence)),
  ) && !someToken(tokens, sentence.from, sentence.to, isLater)

/** «Скоро окажутся дома и девять жителей Курской области: их украинская сторона тоже передала»: only the way home lies ahead. */
const isGivenBeside = (sentence: Sentence): boolean =>
  sentence.clauses.some(
    (c) => has(sentence, ['gave', 'returned'], c) && !has(sentence, ['will'], c),
  )

const isSoon = anyWord('скоро вскоре незабаром невдовзі скоріше soon')

/** A plain future; «должны», «планируют», "are to", "tomorrow" are plans. */
const isWill = anyWord(`
  будут будет вернутся возвратятся прибудут доставят передадут повернуться окажутся опиняться
  приедут прибудуть приїдуть повернуть будуть буде
  will be
`)

const isNewsOfTheirs = (before: Amount, a: Amount): boolean =>
  before.when === 'now' &&
  (before.toward === 'ru' || before.both) &&
  a.sentence.index - before.sentence.index <= NEAR &&
  before.value > a.value

const NEAR = 6
