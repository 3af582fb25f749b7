import { isPossessive } from '#statement/word/pronouns.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { textAt, type Token, someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import {
  isAfter,
  isAgo,
  isDay,
  isOf,
  isStop,
  isYearOfLate,
  isAn,
  isThat,
  isThe,
} from '#statement/word/small-words.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'
import { isCompared, isOfPause } from './of-pause.ts'
import { isRound, isTalks } from '#statement/word/spans.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Tells whether words of time are of the war or a feast and of nothing that is told: "since the war began
 * three years ago", "captured two years ago", "its third Independence Day since the invasion"; or of an
 * agreement under which the news came: "under previous agreements".
 */
export const isOfOtherTimes = (tokens: readonly Token[], hit: Hit<Idea>): boolean => {
  if (hit.idea === 'recall')
    return isOfTalksOrWar(tokens, hit) || isCompared(tokens, hit) || isOfPause(tokens, hit)
  if (hit.idea === 'no_exchange') return isOfPause(tokens, hit)
  if (hit.idea === 'today') return isOnly(tokens, hit)
  if (hit.idea === 'afterwards') return isOfDayNamed(tokens, hit)
  return hit.idea === 'total' && isNoTotal(tokens, hit)
}

/** A feast, an accord, one day, a place in a row, a pause or so few add nothing up. */
const isNoTotal = (tokens: readonly Token[], hit: Hit<Idea>): boolean =>
  (isSince(tokens[hit.from]) && isOfFeast(tokens, hit.from)) ||
  isByAccord(tokens, hit) ||
  isOfPause(tokens, hit) ||
  isOfDayAlone(tokens, hit) ||
  isOfPlaceInRow(tokens, hit) ||
  isOfFew(tokens, hit)

/** "this is exchange 73 by its count": whose count of exchanges it is, and nobody is added up. */
const isOfPlaceInRow = (tokens: readonly Token[], { from, to }: Hit<Idea>): boolean =>
  textAt(tokens, from) === 'by' &&
  textAt(tokens, to - 1) === 'count' &&
  tokens
    .slice(Math.max(0, from - PLACE_WITHIN), from)
    .some(
      (token, step, before) =>
        isExchange(token) &&
        [before[step - 1], before[step + 1], before[step + 2]].some(
          (beside) => beside?.kind === 'ordinal' || beside?.kind === 'number',
        ),
    )

const PLACE_WITHIN = 5
const isExchange = anyWord('exchange swap repatriation')

/** «подвели итог дня», «підбили підсумки обміну»: of one day and of what it brought. */
const isOfDayAlone = (tokens: readonly Token[], { to }: Hit<Idea>): boolean =>
  isResult(tokens[to - 1]) && isOfOneDay(tokens[to])

const isResult = anyWord('итог{,и} підсумки')
const isOfOneDay = anyWord(`
  дня доби суток вечора обміну обмена репатріації репатриации етапу этапа передачі передачи
`)

/** So many days were waited, or so few exchanges are of one day. */
const isOfFew = (tokens: readonly Token[], hit: Hit<Idea>): boolean =>
  isOfWaiting(tokens, hit) || isInSeveral(tokens, hit)

/** "after five days of standing idle", «після п'яти днів очікування»: how long they waited, and nobody is added up. */
const isOfWaiting = (tokens: readonly Token[], { to }: Hit<Idea>): boolean =>
  isDays(tokens[to - 1]) && isWaiting(tokens[isOf(tokens[to]) ? to + 1 : to])

const isDays = anyWord(`
  днів дні діб тижнів тижні місяців дней дня суток недель недели месяцев
  days weeks months
`)
const isWaiting = anyWord(`
  простою очікуван* чекан* затрим* зволікан* мовчан* тиші невизначен* простоя ожидани* задерж*
  проволоч* молчани* тишины неопредел{е,ё}нн*
  standing waiting sitting idl{e,ing} delay{,s} silence uncertainty standstill stalling
  wrangling haggling deadlock limbo
`)

/**
 * "reported on March 6 that 300 came home that day", «повідомили 6 березня, що того дня …»: the day that the
 * sentence has named, which by itself tells whether it is of the news.
 */
function isOfDayNamed(tokens: readonly Token[], { from, to }: Hit<Idea>): boolean {
  if (!isDay(tokens[to - 1])) return false
  for (let back = from - 1; back > Math.max(0, from - NAMED_WITHIN); back -= 1) {
    if (isStop(tokens[back]) || textAt(tokens, back) === ';') return false
    if (tokens[back]?.kind === 'break') return false
    if (monthIn(tokens[back]) !== null || isMay(tokens[back]))
      return isThat(tokens[back + 1]) || isThat(tokens[back + 2])
  }
  return false
}

const NAMED_WITHIN = 16
const isMay = anyWord('may')

/** "in two exchanges": so few may be of one day, which the rest of the sentence tells. */
const isInSeveral = (tokens: readonly Token[], { to }: Hit<Idea>): boolean =>
  isExchanges(tokens[to - 1]) &&
  tokens[to - 2]?.kind === 'number' &&
  (tokens[to - 2]?.value ?? 0) <= MOST_OF_DAYS

/** All of the war are more. */
const MOST_OF_DAYS = 30
const isExchanges = anyWord('exchanges swaps')

/** «відбувся з урахуванням стамбульських домовленостей» adds nothing up. */
const isByAccord = (tokens: readonly Token[], { to }: Hit<Idea>): boolean =>
  isRegard(tokens[to - 1]) && (isOfAccord(tokens, to) || isOfAccord(tokens, to + 1))

const isRegard = anyWord('урахуванням учетом')

const isOfTalksOrWar = (tokens: readonly Token[], { from, to }: Hit<Idea>): boolean =>
  (isBefore(tokens[from]) && isOfAccord(tokens, to)) ||
  (isBeforeWhatComes(tokens, to) && isBehindDeed(tokens, from)) ||
  isAfterOther(tokens, { from, to }) ||
  (isAgo(tokens[to - 1]) && isAgoOfWar(tokens, from))

/** "207 home as swap goes ahead a week after plane crash": a headline in the present; in the past it may be of any time. */
const isAfterOther = (
  tokens: readonly Token[],
  { from, to }: Pick<Hit<Idea>, 'from' | 'to'>,
): boolean =>
  someToken(tokens, from, to + 1, isAfter) &&
  someToken(tokens, to, to + NAME_WORDS, isOtherEvent) &&
  !someToken(tokens, to, to + NAME_WORDS, (token) => isMove(token) || isHandover(token)) &&
  someToken(tokens, Math.max(0, from - HEADLINE_WORDS), from, isPresent) &&
  !someToken(tokens, Math.max(0, from - HEADLINE_WORDS), from, isPast)

const HEADLINE_WORDS = 14
const isPresent = anyWord(
  'goes go returns swap swaps exchange exchanges frees trade trades brings comes',
)
const isPast = anyWord('took was were held had came returned exchanged swapped traded')
const isOtherEvent = anyWord(`
  crash* downing strike{,s} attack{,s} summit{,s} meeting{,s} talks visit{,s} inauguration truce ceasefire
`)

/** "exchanged prisoners one day before the leaders are to meet": what comes after dates nothing; "two days before the swap" or "before Easter 2024" does. */
const isBeforeWhatComes = (tokens: readonly Token[], to: number): boolean =>
  textAt(tokens, to - 1) === 'before' &&
  isSomethingNamed(tokens[to]) &&
  !someToken(
    tokens,
    to,
    to + NAME_WORDS,
    (token) => isMove(token) || isHandover(token) || isYearOfLate(token),
  )

/** "Two days before the summit the sides released 246 each" looks back; behind the deed it only says what comes next. */
function isBehindDeed(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0; back -= 1) {
    if (isMove(tokens[back])) return true
    if (isStop(tokens[back]) || tokens[back]?.kind === 'break') return false
  }
  return false
}

const isSomethingNamed = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.capital || isArticle(token))

const isArticle = oneOf(isPossessive, isThe, isAn)
const isHandover = anyWord('handover* repatriation* transfer* operation* release*')
const NAME_WORDS = 5

/** "just 186 of these are civilians", "just over 200 are home", "just as many Russians" */
const isOnly = (tokens: readonly Token[], { from, to }: Hit<Idea>): boolean =>
  textAt(tokens, from) === 'just' &&
  (tokens[to]?.kind === 'number' ||
    isAsOrLike(tokens[to]) ||
    (isAboutSoMany(tokens[to]) && tokens[to + 1]?.kind === 'number'))

const isAsOrLike = anyWord('as like')
const isAboutSoMany = anyWord('over under above below about around')

const isBefore = anyWord(`
  попередн* раніше минул* останн* предыдущ* ранее прошл* последн*
  previous previously earlier prior recent last
`)
/** «раніше досягнутих домовленостей», "previously reached agreements": the participle begins it as well. */
const isAccord = anyWord(`
  домовлен* досягнут* угод* перемовин* договорен* достигнут* соглашени*
  agreement{,s} arrangement{,s} accord{,s} understanding{,s} deal{,s} agreed reached concluded
`)

/** "under previous agreements", "reached at recent talks", "the recent round of peace talks" */
const isOfAccord = (tokens: readonly Token[], at: number): boolean =>
  isAccord(tokens[at]) ||
  isTalks(tokens[at]) ||
  (isRound(tokens[at]) && someToken(tokens, at + 1, at + ROUND_WORDS, (one) => isTalks(one)))

const ROUND_WORDS = 8

const isSince = anyWord('since')
const isFeast = anyWord('day anniversary birthday christmas easter')

/** How far before «ago» its verb may stand: "launched more than two years ago". */
const REACH = 7

const isWarVerb = anyWord(`
  почал* розпочал* почався* вторгл* началась* начал* началось* захоплен* захопил* захвачен*
  захватил*
  started* began* begun* launched* invaded* invasion* erupted* broke* captured* seized*
  detained* crashed* downed*
`)
const isMove = anyWord(`
  обмін* обмен* повер* верну* возвращ* звільн* освобожд* переда*
  freed* released* returned* exchanged* swapped* handed* swap* exchange* repatriated*
`)

function isAgoOfWar(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const token = tokens[back]
    if (token === undefined || token.kind === 'break' || isMove(token)) return false
    if (token.kind === 'mark' && token.text !== ',') return false
    if (isWarVerb(token) || isSwapAgreed(tokens, back)) return true
  }
  return false
}

/** "the swap agreed a week ago in Istanbul", «обмін, погоджений тиждень тому»: when it was agreed, and not when it took place. */
const isSwapAgreed = (tokens: readonly Token[], at: number): boolean =>
  (isAgreed(tokens[at]) && isSwapNoun(tokens[at - 1])) || isAgreedOf(tokens[at])

const isAgreed = anyWord('agreed negotiated arranged brokered')
const isSwapNoun = anyWord('swap{,s} exchange{,s} deal release arrangement handover')
const isAgreedOf = anyWord(`
  {погоджен,узгоджен,домовлен,обумовлен,согласованн,оговоренн,обговоренн}{ий,ого,ому,ої,ій,их,ими,ый,ой,ом,ых,ым,ыми}
`)

const isOfFeast = (tokens: readonly Token[], at: number): boolean =>
  isFeast(tokens[at - 1]) && someToken(tokens, at - 4, at, ({ kind }) => kind === 'ordinal')
