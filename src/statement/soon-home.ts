import type { Amount } from './amount.ts'
import { is } from './head-count.ts'
import { clauseAt, has, hitsIn } from './sentence.ts'
import type { Timeline } from './timeline.ts'
import { datesIn } from './timeline.ts'
import { wordsLike } from './word.ts'

/**
 * Takes for news who goes home with those who came: «возвращены 146 военных. На родину также будут возвращены
 * восемь жителей Курской области», as the Russian ministry says it of civilians. A day or a wish makes it a plan.
 */
export const withSoonHome = (timeline: Timeline, all: readonly Amount[]): Amount[] =>
  all.map((amount, index) =>
    isOnTheWay(timeline, amount) &&
    all.slice(0, index).some((before) => isNewsOfTheirs(before, amount))
      ? { ...amount, when: 'now' }
      : amount,
  )

const isOnTheWay = ({ reading: { tokens }, dates }: Timeline, a: Amount): boolean => {
  const { sentence, at } = a
  const clause = clauseAt(sentence, at)
  return (
    a.when === 'planned' &&
    a.toward === 'ru' &&
    is(a, 'civilian') &&
    !a.part &&
    (has(sentence, ['also']) || is(a, 'russian')) &&
    has(sentence, ['returned', 'gave', 'to_return', 'will'], clause) &&
    !has(sentence, ['agreeing', 'agreed', 'alleged', 'hedge']) &&
    datesIn(dates, sentence).length === 0 &&
    hitsIn(sentence, 'will').every(({ from }) => isWill(tokens[from]))
  )
}

/** A plain future; «должны», «планируют», "are to", "tomorrow" are plans. */
const isWill = wordsLike(
  /^(?:будут|будет|вернутся|возвратятся|прибудут|доставят|передадут|повернуться|будуть|буде|will|be)$/u,
)

const isNewsOfTheirs = (before: Amount, a: Amount): boolean =>
  before.when === 'now' &&
  (before.toward === 'ru' || before.both) &&
  a.sentence.index - before.sentence.index <= NEAR &&
  before.value > a.value

const NEAR = 6
