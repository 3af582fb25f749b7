import { isSoMany } from '#statement/word/quantities.ts'
import { actorIn } from '#statement/side/actor.ts'
import { isGotByRussia } from './said-of-russia.ts'
import { isOnlyFromRussia } from './only-from-russia.ts'
import { matched } from './same-number.ts'
import type { Figures } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { NO_NEWS, PROMISED, SWAPPED } from '#statement/vocabulary/idea-groups.ts'
import { quoteOf, type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { oneForEach } from '#statement/sentence/one-for-each.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { whenAt } from '#statement/when/when.ts'
import { someToken } from '#statement/word/token.ts'
import { isTwoStates } from '#statement/word/lands.ts'
import { areNotSwapped } from './not-swapped.ts'
import { isHowMany } from '#statement/word/people.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Gives each side the number of the other one, where a text says that as many went there. */
export const withAsMany = (timeline: Timeline, figures: Figures): Figures =>
  matchedEvenly(timeline, matched(timeline, figures))

/**
 * Gives Russia the number of Ukraine, where a text says in other words that as many went there: «на кожного
 * нашого захисника — один росіянин», «таку ж групу прийняла Москва», "traded head for head", «скільки
 * українців, стільки й росіян». Of civilians among them it does not say so.
 */
function matchedEvenly(timeline: Timeline, figures: Figures): Figures {
  const { ua_returned: ua, ru_returned, ua_civilians, ua_outside_exchange } = figures
  // Of one alone «один на один» is a manner of speaking.
  if (ua === undefined || ua.value === 1 || ru_returned !== undefined) return figures
  if (ua_civilians !== undefined || ua_outside_exchange !== undefined) return figures
  const { reading } = timeline
  for (const sentence of reading.sentences) {
    const hit = evenIn(reading, sentence)
    if (hit === null || !isOfNews(timeline, sentence, hit)) continue
    if (isOfOthers(reading, sentence, hit)) continue
    const quotes = [...ua.quotes, quoteOf(reading, hit)]
    return { ...figures, ru_returned: { value: ua.value, how: 'same_number', quotes } }
  }
  return figures
}

const isOfOthers = ({ tokens }: Reading, sentence: Sentence, hit: Span): boolean =>
  isOnlyFromRussia(sentence, hit) || areNotSwapped(tokens, { from: hit.to, to: sentence.to })

const evenIn = (reading: Reading, sentence: Sentence): Span | null =>
  oneForEach(reading.tokens, sentence) ??
  (speaksOf(reading, ['evenly']) ? hitsIn(sentence, 'evenly')[0] : undefined) ??
  howManySoMany(reading, sentence) ??
  equalIn(reading, sentence)

/** «однакову за чисельністю групу», "a contingent of identical size": any word for equal beside any word for how many. */
function equalIn(reading: Reading, sentence: Sentence): Span | null {
  const { tokens } = reading
  if (!mayBeOfTheirs(reading, sentence) || someToken(tokens, sentence.from, sentence.to, isNot))
    return null
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const isSaid =
      isParity(tokens[at]) ||
      (isEqual(tokens[at]) &&
        someToken(tokens, at - EQUAL_WITHIN, at + EQUAL_WITHIN + 1, isQuantity))
    if (isSaid) return { from: at, to: at + 1 }
  }
  return null
}

/** It is said of whom Russia got; what Russia gave, and kinds of people, are of Ukraine's. */
const mayBeOfTheirs = (reading: Reading, sentence: Sentence): boolean =>
  isGotByRussia(reading, sentence, sentence, sentence.to - 1) &&
  has(sentence, [...SWAPPED, 'exchange', 'in_return', 'home', 'own']) &&
  !has(sentence, KINDS) &&
  !(has(sentence, ['gave']) && actorIn(reading, sentence, sentence) === 'ru')

const KINDS: readonly Idea[] = ['part', 'officer', 'rank', 'civilian', 'woman', 'captured']
const EQUAL_WITHIN = 4
const isParity = anyWord('паритет* parity порівну* поровну* evenly')
const isEqual = anyWord(`
  однаков* рівн{а,у,ою,ої,ий,им,ому,их,ими,е} дзеркальн* ідентичн* тотожн* аналогічн* симетричн*
  одинаков* равн{ая,ую,ой,ое,ому,ым,ом,ые,ых,ыми,о} зеркальн* идентичн* тождествен* аналогичн*
  симметричн*
  same equal* identical* mirror* match{,ed,es,ing} symmetric* equivalent*
`)
const isQuantity = anyWord(`
  кільк* чис{,е,є}л* чисельн* груп* склад{,і} обсяг* пропорц* рахунк* рахунок* цифр* количеств*
  численн* состав* об{ъ,ь}ем* счет*
  number* amount* size* count counts total* tally* figure* contingent* proportion* quantit*
  strength*
`)

/** «Скільки українців перетнуло кордон, стільки й росіян» */
function howManySoMany({ tokens }: Reading, sentence: Sentence): Span | null {
  if (!has(sentence, THEIRS) || !has(sentence, OURS)) return null
  const words = tokens.slice(sentence.from, sentence.to)
  const how = words.findIndex((token) => isHowMany(token))
  const so = words.findIndex((token) => isSoMany(token))
  if (how === -1 || so === -1) return null
  const [first, last] = [Math.min(how, so), Math.max(how, so)]
  return { from: sentence.from + first, to: sentence.from + last + 1 }
}

/** It is told as done, of both sides or of Russia's, today, and with no other number. */
const isOfNews = (timeline: Timeline, sentence: Sentence, hit: Span): boolean =>
  sentence.numbers.every(
    (at) => (at >= hit.from && at < hit.to) || isTwoSides(timeline.reading.tokens, at),
  ) &&
  !timeline.carried.has(sentence.index) &&
  !has(sentence, [...NO_NEWS, ...PROMISED, 'body', 'dead']) &&
  whenAt(timeline, sentence, hit.from) === 'now' &&
  (isOfSwap(timeline.reading, sentence) || isOfTheirs(sentence)) &&
  !isOpen(timeline.reading, sentence, hit)

/** "The two sides", «обидві сторони» */
const isTwoSides = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.value === 2 && isTwoStates(tokens[at + 1])

/** «обмін відбувся один на один», «сторони поменялись» */
const isOfSwap = ({ tokens }: Reading, sentence: Sentence): boolean =>
  has(sentence, ['exchange', 'exchanged']) ||
  someToken(tokens, sentence.from, sentence.to, isSwapping)

const isSwapping = anyWord('обменива* обмінюва* {меня,міня}{ли,лись,лися} traded swapped')

/** «таку ж групу отримала Росія», and without a verb «на кожного нашого — один росіянин» */
const isOfTheirs = (sentence: Sentence): boolean =>
  has(sentence, ['russian']) || (has(sentence, THEIRS) && has(sentence, SWAPPED))

const THEIRS: readonly Idea[] = ['russia', 'russian', 'to_russia']
const OURS: readonly Idea[] = ['ukraine', 'ukrainian', 'defender']

/** What is asked for, usual, denied, or said of kinds: «вимагають обміну один на один», «не один на один», «поровну офицеров и рядовых». */
const isOpen = ({ tokens }: Reading, sentence: Sentence, { from }: Span): boolean =>
  someToken(tokens, sentence.from, sentence.to, isAskedOrUsual) || isNot(tokens[from - 1])

const isNot = anyWord('не ні not never hardly майже почти almost nearly roughly приблизно примерно')
const isAskedOrUsual = anyWord(`
  вимага* наполяга* требу* настаива* пропону* предлага* зазвичай* обычно* завжди* всегда*
  раніше* раньше* попередн* предыдущ* якби* если* якщо* можливо* возможно* міг* могл{,а,и} мог
  хоч* хоте* хотя* переговірник* перемовник* переговорщик* делегац* минул* прошл* ніби* нібито*
  якобы*
  demand* insist* want* propos* offer* usually* normally* typically* always* previously* if
  unless* could* would* should* might* may negotiat* delegat* last allegedly*
`)
