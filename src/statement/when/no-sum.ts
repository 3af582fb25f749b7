import { MOST_BODIES } from '#statement/sentence/most-bodies.ts'
import { isOfRecord } from '#statement/sentence/of-record.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { isAgoSince } from '#statement/day/time-since.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isAgain } from '#statement/word/known-words.ts'

/** Tells whether the words of a sum stand in a sentence that tells of one day all the same. */
export const isNoSum = (timeline: Timeline, sentence: Sentence): boolean =>
  isOrdinalOfWeek(timeline, sentence) ||
  isBesideDay(timeline, sentence) ||
  isOfOneSwap(timeline, sentence) ||
  isBeforeThat(timeline, sentence) ||
  isAgoSince(timeline.reading.tokens, sentence) ||
  isOfThoseNow(timeline, sentence)

/** «четвертий за тиждень обмін», «найбільший обмін від початку війни» is an exchange of today. */
const isOrdinalOfWeek = ({ reading }: Timeline, sentence: Sentence): boolean =>
  hitsIn(sentence, 'total').every(
    ({ from, to }) =>
      (reading.tokens[to]?.kind !== 'mark' &&
        someToken(reading.tokens, to, Math.min(to + 2, sentence.to), isPlaceInRow)) ||
      someToken(reading.tokens, Math.max(sentence.from, from - 4), from, isPlaceInRow) ||
      isOfRecord(sentence, { from, to }),
  )

/** «Ще 22 повертаються додому поза обмінами» tells of today as much as the exchange beside it. */
const isBesideDay = (timeline: Timeline, sentence: Sentence): boolean =>
  has(sentence, ['outside']) &&
  has(sentence, ['home', 'today']) &&
  !has(sentence, ['total_maybe']) &&
  !timeline.totalled.has(sentence.index) &&
  hitsIn(sentence, 'total').every(({ from }) =>
    hitsIn(sentence, 'outside').some((hit) => hit.from === from),
  )

/** "which brings the number of those released in this exchange to 47": the sum of one event. */
const isOfOneSwap = ({ reading: { tokens } }: Timeline, sentence: Sentence): boolean =>
  hitsIn(sentence, 'total').every(({ to }) =>
    hitsIn(sentence, 'exchange').some(
      ({ from }) => from >= to && from - to <= SWAP_WITHIN && isThis(tokens[from - 1]),
    ),
  )

/** «За месяц до этого Россия отдала …»: how long before, and not in how long. */
const isBeforeThat = ({ reading: { tokens } }: Timeline, sentence: Sentence): boolean =>
  hitsIn(sentence, 'total').every(({ to }) => isUntil(tokens[to]) && isThat(tokens[to + 1]))

const isUntil = anyWord('до перед')
const isThat = anyWord('этого того этим тем цього цим тим')

const SWAP_WITHIN = 8
const isThis = anyWord(`
  цьому цього цим этом этого этим сьогоднішньому сьогоднішнього сегодняшнем сегодняшнего
  this
`)

/** «вдруге від початку вторгнення обмінялися» */
const isPlaceInRow = (token: Token): boolean =>
  token.kind === 'ordinal' || isFirstOrNext(token) || isAgain(token)

const isFirstOrNext = anyWord(
  'перш* перв* first* чергов* очередн* останній остання последний последняя',
)

/** "The 1,005 dead it has now returned": "now" says when those right before it came; more than any day brought are a total still. */
const isOfThoseNow = ({ reading: { tokens } }: Timeline, sentence: Sentence): boolean =>
  has(sentence, ['body', 'dead']) &&
  hitsIn(sentence, 'total').every(({ from }) => {
    const near = { from: Math.max(sentence.from, from - NEAR), to: from }
    return (
      textAt(tokens, from + 1) === 'now' &&
      hitsIn(sentence, 'body')
        .concat(hitsIn(sentence, 'dead'))
        .some((noun) => noun.from >= near.from && noun.to <= near.to) &&
      someToken(
        tokens,
        near.from,
        near.to,
        ({ kind, value }) => kind === 'number' && value <= MOST_BODIES,
      )
    )
  })

/** "1,005 dead that Moscow has now …" */
const NEAR = 5
