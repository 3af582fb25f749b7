import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isNotLast } from '#statement/sentence/not-last.ts'
import { DONE, MOVED } from '#statement/sentence/tense.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { isConfirming, isSaying } from '#statement/word/telling.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isTo } from '#statement/word/small-words.ts'
import { isFreed } from '#statement/word/deeds.ts'
import { isBelonging, isSwap } from '#statement/word/known-words.ts'
import { isDeedCarriedOut } from './carried-out.ts'
import { isThankedFor } from './thanked-for.ts'

type Clause = Readonly<{ timeline: Timeline; sentence: Sentence; clause: Span }>

/** Tells whether a clause is of what somebody agrees to: it is not done, unless that is said after («домовилися обміняти»). */
export const isAgreeing = ({ timeline, sentence, clause }: Clause): boolean =>
  hitsIn(sentence, 'agreeing').some(
    ({ to }) =>
      to <= clause.to &&
      !sentence.hits.some(
        (hit) =>
          isDoneBeside(sentence, hit, to) &&
          !isToBeDone(timeline.reading.tokens[hit.from - 1]) &&
          !isOfAgreed(timeline.reading, sentence, hit) &&
          !has(sentence, ['will'], { from: clauseAt(sentence, hit.from).from, to: hit.to }),
      ),
  )

/** "agreed on Sunday, 24 August, to carry out a swap" */
const isToBeDone = anyWord('to')

/** "agreed on a swap in which each side gives 1,200": what the swap is to be, and no day is named. */
const isOfAgreed = ({ tokens }: Reading, sentence: Sentence, { from }: Span): boolean =>
  isGiving(tokens[from]) &&
  !has(sentence, ['today', 'tonight'], { from, to: sentence.to }) &&
  someToken(tokens, Math.max(sentence.from, from - IN_WHICH), from, isOfSwap)

const IN_WHICH = 5
const isOfSwap = anyWord('which якому якого якої котором которого которой')
const isGiving = anyWord(`
  віддає передає повертає звільняє отримує отда{е,ё}т переда{е,ё}т возвращает освобождает
  получает
  gives returns hands releases frees receives gets brings
`)

/** In "agreed to hand over" the verb is what is agreed; «передала меморандум, домовилися про обмін» moved nobody. */
const isDoneBeside = (sentence: Sentence, { idea, from }: Hit<Idea>, agreed: number): boolean =>
  DONE.includes(idea) &&
  // "provides for the return": an article may stand between.
  !(from >= agreed - 1 && from <= agreed + 1) &&
  (from > agreed || has(sentence, MOVABLE, { from: clauseAt(sentence, from).from, to: agreed - 1 }))

const MOVABLE: readonly Idea[] = [
  'exchange',
  'repatriation',
  'body',
  'dead',
  'captive',
  'military',
  'defender',
  'person',
  'civilian',
  'ukrainian',
  'russian',
  'captivity',
  'home',
  'each',
]

/** Tells whether names have moved, and nobody else: "A list of names for the exchange of 1,000 has been given". */
export const isOfList = ({ timeline: { reading }, sentence }: Omit<Clause, 'clause'>): boolean =>
  reading.tokens
    .slice(sentence.from, sentence.from + LIST_WORDS)
    .some((token, at) => isList(token) && !isListing(reading.tokens, sentence.from + at)) &&
  !hitsIn(sentence, 'returned').some(({ from }) => from - sentence.from < LIST_WORDS)

/** "The headquarters lists this exchange as the 55th" */
const isListing = (tokens: Reading['tokens'], at: number): boolean =>
  textAt(tokens, at) === 'lists' && isThe(tokens[at + 1]) && isSwap(tokens[at + 2])

const isThe = anyWord("the this today's")
const LIST_WORDS = 4
const isList = anyWord('list{,s} список списки списків списков перелік перечень')

/** Tells whether a verb of what is to come governs the clause, with nothing done before it. */
export function isPlanned({ timeline, sentence, clause }: Clause): boolean {
  if (isPromisedOn(timeline.reading, sentence)) return false
  const plan = hitsIn(sentence, 'will').find(
    ({ from, to }) =>
      from >= clause.from &&
      from < clause.to &&
      !isDated(timeline, from) &&
      !isFirstTo(timeline.reading, sentence, from) &&
      !isOfHedge(timeline.reading, sentence, { from, to }),
  )
  if (plan === undefined)
    return has(sentence, ['will']) && (!has(sentence, DONE) || isToldToCome(timeline.reading, sentence, clause)) // prettier-ignore
  if (isGoingOn(timeline.reading, sentence, plan)) return false
  if (isNextDone(timeline.reading, sentence, clause, plan)) return false
  if (isDeedCarriedOut(timeline.reading, sentence, plan)) return false
  if (isThankedFor(timeline.reading, sentence, plan)) return false
  const isDone =
    isDoneIn(timeline.reading, sentence, { from: clause.from, to: plan.from }) ||
    has(sentence, ['exchanged'], { from: sentence.from, to: clause.from })
  return !isDone
}

/** «Обмін, обіцяє президент, не останній»: all that is promised are more of them. */
const isPromisedOn = ({ tokens }: Reading, sentence: Sentence): boolean =>
  isNotLast(tokens, sentence) &&
  hitsIn(sentence, 'will').every(({ from, to }) => someToken(tokens, from, to, isPromise))

const isPromise = anyWord(`
  обіця* пообіця* обеща* пообеща* запевня* заверя* сподіва* надеюсь* надеемся* стане станет буде
  будет слово
  promis* pledg* vow* will won't
`)

/** «Звільнені з полону отримають …» names those who were freed some time. */
const isDoneIn = ({ tokens }: Reading, sentence: Sentence, { from, to }: Span): boolean =>
  sentence.hits.some(
    (hit) =>
      DONE.includes(hit.idea) &&
      hit.from >= from &&
      hit.to <= to &&
      !(hit.from === from && isFreed(tokens[hit.from])) &&
      !isSaidSo(tokens[hit.from]),
  )

/** "confirmed that an exchange would follow": only the word of it has come. */
const isSaidSo = (word: Token | undefined): boolean =>
  isSaying(word) || isConfirming(word) || isReporting(word)
const isReporting = anyWord('допов* долож* напис* inform*')

/**
 * «повідомив про повернення 45 воїнів, яке готується на вересень», "announced the release of 60 soldiers, planned
 * for May": what is told of lies ahead.
 */
function isToldToCome({ tokens }: Reading, sentence: Sentence, { from, to }: Span): boolean {
  const told = sentence.hits.filter(
    (hit) => DONE.includes(hit.idea) && hit.from >= from && hit.to <= to,
  )
  if (told.length === 0 || !told.every((hit) => isSaidSo(tokens[hit.from]))) return false
  const start = to + 1
  if (has(sentence, ['today'], clauseAt(sentence, start))) return false
  if (isToCome(tokens[start])) return isFor(tokens[start + 1])
  const ahead = someToken(tokens, start + 1, start + AHEAD_WORDS, isToCome)
  return (
    ahead && isWhoOrWhich(tokens[start]) && !someToken(tokens, start, start + AHEAD_WORDS, isOfMore)
  )
}

const AHEAD_WORDS = 4
const isToCome = anyWord(`
  готовится готується готують готовят планиру{ется,ют} плану{ється,ють} {за,с}планирован{,о,н*}
  заплановано запланован* намечен* намічен* ожидается ожидаем* очікується очікуван* готовящ*ся
  состоится відбудеться
  planned expected scheduled prepared due slated place
`)
const isFor = anyWord('на for у в in to')
/** «які готують до лікування», "which was expected since June" */
const isOfMore = anyWord('до к was were had took since був було была было был')

/** "bodies that could belong to Ukrainian soldiers were returned" */
const isOfHedge = ({ tokens }: Reading, sentence: Sentence, { from, to }: Span): boolean =>
  hitsIn(sentence, 'hedge').some(
    (hedge) => hedge.from <= from && hedge.to > to && someToken(tokens, to, hedge.to, isBelonging),
  )

/** "They were the first prisoners to be freed in Monday's swap": of those who have been. */
function isFirstTo({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  const to = isTo(tokens[at]) ? at : at - 1
  if (!isTo(tokens[to])) return false
  const first = Math.max(sentence.from, to - FIRST_WORDS)
  for (let one = to - 1; one > first; one -= 1)
    if (isFirst(tokens[one]))
      return someToken(tokens, Math.max(sentence.from, one - 3), one, isWere)
  return false
}

const FIRST_WORDS = 8
const isFirst = anyWord('first second third latest last only youngest oldest')
const isWere = anyWord('was were became been')

/** "May 25" is no may. */
const isDated = ({ dates }: Timeline, at: number): boolean =>
  dates.some(({ from, to }) => from <= at && at < to)

/**
 * «возвращены 185, кроме того, домой вернутся 20»: on their way with the others; in "each will free 40, and in addition
 * 6 will be swapped" the others are still to go as well.
 */
function isGoingOn({ tokens }: Reading, sentence: Sentence, plan: Span): boolean {
  const before = { from: sentence.from, to: plan.from }
  if (isLater(tokens[plan.from])) return false
  const moved = sentence.hits.find(({ idea, from }) => MOVED.includes(idea) && from < before.to)
  if (moved === undefined || !has(sentence, ['also'], before)) return false
  return !has(sentence, ['will'], { from: before.from, to: moved.from })
}

/** "The next stage of the exchange was held on Thursday", "the exchange planned for June took place today" */
const isNextDone = ({ tokens }: Reading, sentence: Sentence, clause: Span, plan: Span): boolean =>
  isHeldLater(tokens[plan.from]) &&
  !hitsIn(sentence, 'will').some(({ from }) => from > plan.from && from < clause.to) &&
  has(sentence, ['happened'], { from: plan.to, to: clause.to }) &&
  someToken(tokens, plan.to, clause.to, isTookPlace)

const isHeldLater = anyWord(`
  наступн* запланован* обіцян* очікуван* следующ* запланирован* обещанн* ожидаем*
  next* promised* planned* scheduled* expected*
`)
const isTookPlace = anyWord(`
  відбувся відбулася відбулась відбулося відбулися провели завершився состоялся состоялась
  состоялось прошел прошла завершился
  took was were been
`)

const isLater = anyWord(`
  завтра* наступн* найближч* очіку* следующ* ближайш* ожида* план* готов*
  tomorrow* next* expected*
`)

/** Tells whether only what was agreed is of an earlier time: «обмін, про який домовилися минулого тижня, відбувся». */
export const isOnlyAgreedThen = (
  { tokens }: Reading,
  sentence: Sentence,
  { from, to }: Span,
): boolean =>
  someToken(tokens, from - AGREED_WORDS, from, (one) => isAgreed(one)) &&
  (has(sentence, ['happened'], { from: to, to: sentence.to }) ||
    isReturnBehindColon(tokens, sentence, to))

/** «обмін, про який домовилися тиждень тому: 270 військових уже вдома» */
function isReturnBehindColon(tokens: Reading['tokens'], sentence: Sentence, from: number): boolean {
  const colon = tokens.findIndex(({ text }, at) => at >= from && at < sentence.to && text === ':')
  return (
    colon !== -1 &&
    colon - from <= AGREED_WORDS &&
    has(sentence, ['returned'], { from: colon, to: sentence.to })
  )
}

/** "agreed in Istanbul a week ago" */
const AGREED_WORDS = 5
const isAgreed = anyWord('agreed* arranged* домовил* погодил* узгодил* договорил* согласовал*')
