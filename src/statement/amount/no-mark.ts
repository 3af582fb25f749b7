import { isThem, isTogether, isWith, isWithOrAlongside } from '#statement/word/small-words.ts'
import { isAll } from '#statement/word/pronouns.ts'
import { isSome } from '#statement/count/approximate.ts'
import { isBareYear } from '#statement/count/count.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** "some 1,000 bodies" is about so many, and no part. */
const isAbout = ({ tokens }: Reading, { from, to }: Span, at: number): boolean =>
  to === at && isSome(tokens[from])

/** Tells whether a mark of parts («з них», "some of", "as a result of which") makes no part of a number. */
export const isNoMark = (reading: Reading, sentence: Sentence, mark: Span, at: number): boolean =>
  isAbout(reading, mark, at) ||
  isAmongOwn(sentence, mark) ||
  isResult(reading, mark) ||
  isOnTop(reading, mark) ||
  isStage(reading, sentence, mark) ||
  isOfGreatest(sentence, mark) ||
  isOfCompared(reading, sentence, mark, at) ||
  isOfOthers(reading, sentence, mark, at) ||
  isBehind(reading, sentence, mark, at)

/** «95 наших знову серед своїх», "back among their own": where they are, and no part of anybody. */
const isAmongOwn = (sentence: Sentence, { from, to }: Span): boolean =>
  hitsIn(sentence, 'home').some((hit) => hit.from < from && to < hit.to)

/** "Most had been held since 2022; all 95 are home": of some only something else is said, and the only number is of all. */
const isBesideAll = (
  { tokens }: Reading,
  sentence: Sentence,
  { from, to }: Span,
  at: number,
): boolean => {
  const clause = clauseAt(sentence, at)
  return (
    to <= clause.from &&
    isShareOfThem(tokens[from]) &&
    isAll(tokens[at - 1]) &&
    sentence.numbers.every((one) => one === at || isBareYear(tokens[one])) &&
    has(sentence, HANDED, clause)
  )
}

const isShareOfThem = anyWord('some most частина більшість часть большинство')

/** "one man was among those whom Moscow handed over together with 64 soldiers": so many came, and he with them. */
const isBesideOne = ({ tokens }: Reading, sentence: Sentence, { to }: Span, at: number): boolean =>
  isTogether(tokens[at - 2]) &&
  isWith(tokens[at - 1]) &&
  has(sentence, HANDED, { from: to, to: at - 2 })

const isOfOthers = (reading: Reading, sentence: Sentence, mark: Span, at: number): boolean =>
  isBesideOne(reading, sentence, mark, at) ||
  isBesideAll(reading, sentence, mark, at) ||
  isInCompany(reading, sentence, mark, at)

/** "The 300 include defenders of Mariupol; two civilians were freed with them": in a clause of their own they came beside those. */
const isInCompany = (
  { tokens }: Reading,
  sentence: Sentence,
  { to }: Span,
  at: number,
): boolean => {
  const clause = clauseAt(sentence, at)
  return (
    to <= clause.from &&
    has(sentence, HANDED, clause) &&
    tokens
      .slice(clause.from, clause.to)
      .some((token, step) => isThem(token) && isWithOrAlongside(tokens[clause.from + step - 1]))
  )
}

/** "measures took place, as a result of which 909 were returned": what comes of it is no part. */
const isResult = ({ tokens }: Reading, { from, to }: Span): boolean =>
  textAt(tokens, to - 1) === 'which' && isOutcome(tokens[from - 1])

/** "on top of those 175": nobody of them. */
const isOnTop = ({ tokens }: Reading, { from }: Span): boolean =>
  textAt(tokens, from - 1) === 'top' && textAt(tokens, from - 2) === 'on'

const isOutcome = anyWord('result{,s} course consequence framework outcome')

/** "ten soldiers, two officers among them, and nine civilians": only those right before the mark are some of them. */
function isBehind(
  { tokens }: Reading,
  sentence: Sentence,
  { from, to }: Span,
  at: number,
): boolean {
  const clause = clauseAt(sentence, from)
  return (
    to <= at &&
    THEM.test(textAt(tokens, to - 1) + ' ' + textAt(tokens, to)) &&
    from > clause.from &&
    !someToken(tokens, to, clause.to, ({ kind }) => kind === 'number')
  )
}

const THEM = /(?:them|whom|них|кого)(?: |$)/u

/** «відбулася перша його частина: повернулися 390 людей»: a part of the exchange, and all who came in it. */
const isStage = ({ tokens }: Reading, sentence: Sentence, { from, to }: Span): boolean =>
  isShare(tokens[to - 1]) &&
  someToken(tokens, Math.max(sentence.from, from - STAGE_WORDS), from, isOrdinal) &&
  has(sentence, ['happened'], clauseAt(sentence, from))

const isOrdinal = ({ kind, text }: Token): boolean => kind === 'ordinal' || text === 'first'

/** «перша його», «первая по счёту» */
const STAGE_WORDS = 3
const isShare = anyWord('частина частину часть part')

/** «Серед звільнених цивільних більше, ніж військових: приїхали 33 військові та 51 цивільний»: behind the colon are all of both. */
function isOfCompared({ tokens }: Reading, sentence: Sentence, { to }: Span, at: number): boolean {
  if (!has(sentence, ['civilian'], { from: to, to: at })) return false
  const colon = tokens.findIndex(({ text }, one) => one >= to && one < at && text === ':')
  const before = { from: to, to: colon }
  return (
    colon !== -1 &&
    has(sentence, ['civilian'], before) &&
    has(sentence, ['military', 'defender'], before) &&
    someToken(tokens, to, colon, isComparing) &&
    has(sentence, HANDED, { from: colon, to: sentence.to })
  )
}

const isComparing = anyWord(
  'більше менше больше меньше more fewer outnumber{,ed} переважа* преоблада*',
)

/** "the most numerous return" */
const isOfGreatest = (sentence: Sentence, { from, to }: Span): boolean =>
  hitsIn(sentence, 'greatest').some((hit) => hit.from <= from && hit.to >= to)
