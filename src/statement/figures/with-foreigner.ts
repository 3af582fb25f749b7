import type { Amount } from '#statement/count/amount.ts'
import { derived, stated } from '#statement/count/figure.ts'
import { marksIn, quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { isPeople } from '#statement/side/head-count.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Figure, Figures } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { whenAt } from '#statement/when/when.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'
import { isAn, isFor, isThem, isWithOrAlongside } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isCitizen } from '#statement/word/people.ts'
import { isEitherState } from '#statement/word/known-words.ts'

/**
 * Adds the one foreigner who was freed together with those counted, and is none of them: «американця звільнили разом
 * із 64 військовими».
 */
export function withForeigner(
  timeline: Timeline,
  amounts: readonly Amount[],
  figures: Figures,
): Figures {
  const { ua_returned: ours } = figures
  if (ours?.how !== 'stated' || !speaksOfForeigner(timeline.reading)) return figures
  if (othersThan(amounts, ours.value) !== undefined) return figures
  const at = foreignerBeside(timeline, ours.value)
  return at === null ? figures : withOne(timeline, figures, ours, at)
}

/** Tells that a whole holds the foreigner as well: «65 людей вдома. Американця звільнили разом із 64 військовими». */
export function madeUpWithForeigner(
  timeline: Timeline,
  amounts: readonly Amount[],
  figures: Figures,
): Figures {
  const { ua_returned: ours } = figures
  if (ours?.how !== 'stated' || !speaksOfForeigner(timeline.reading)) return figures
  const others = othersThan(amounts, ours.value)
  const beside = others === undefined ? null : foreignerBeside(timeline, others.value)
  if (others === undefined || beside === null) return figures
  return withOne(timeline, figures, stated(timeline.reading, others), beside)
}

const othersThan = (amounts: readonly Amount[], whole: number): Amount | undefined =>
  amounts.find((a) => a.value === whole - 1 && !a.part && isPeople(a))

const speaksOfForeigner = (reading: Reading): boolean =>
  isMarked(marksIn(reading), isForeigner.mark)

function withOne({ reading }: Timeline, figures: Figures, others: Figure, at: number): Figures {
  const quotes = [quoteOf(reading, { from: at, to: at + 1 })]
  const one: Figure = { value: 1, how: 'implied', quotes }
  return { ...figures, ua_returned: derived(others.value + 1, 'added', [others, one]) }
}

/** Where a text tells of the one foreigner who was freed together with so many. */
function foreignerBeside(timeline: Timeline, value: number): number | null {
  for (const sentence of timeline.reading.sentences) {
    if (!isMarked(sentence.marks, isForeigner.mark) || !isOfRelease(sentence)) continue
    const at = foreignerIn(timeline.reading.tokens, sentence)
    if (
      at !== null &&
      isBeside(timeline.reading, sentence, at, value) &&
      isNow(timeline, sentence, at)
    )
      return at
  }
  return null
}

const isOfRelease = (sentence: Sentence): boolean =>
  has(sentence, ['returned', 'gave', 'home', 'exchanged', 'received', 'managed']) &&
  !has(sentence, ['recall', 'denied', 'body', 'dead', 'outside']) &&
  // "We also managed to free an American"
  (!has(sentence, ['will']) || has(sentence, ['managed']))

const isNow = (timeline: Timeline, sentence: Sentence, at: number): boolean =>
  !timeline.carried.has(sentence.index) && whenAt(timeline, sentence, at) === 'now'

const isForeigner = soughtWords(`
  американ{ець,ця,к{а,у},ку,ец,ца} британ{ець,ця,ец,ца} іноземець іноземця иностранец иностранца
  громадян{ин,ина,ка,ку} граждан{ин,ина,ка,ку}
  american briton foreigner citizen national
`)

function foreignerIn(tokens: readonly Token[], { from, to }: Sentence): number | null {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (isForeigner(token) && isOne(tokens, at) && !isHelper(tokens, at)) return at
  }
  return null
}

/** «посередником був американець», «обміняли на американця»: he was not the one who came home. */
const isHelper = (tokens: readonly Token[], at: number): boolean =>
  isFor(tokens[at - 1]) ||
  someToken(tokens, at - APART_WORDS, at + APART_WORDS, isApart) ||
  someToken(tokens, at - ROUND_WORDS, at, isOfHelp) ||
  someToken(tokens, at + 1, at + ROUND_WORDS, isOfTelling)

/** "citizen of Ukraine", never "citizen and 64 Ukrainians" */
const OF_LAND = 3
const ROUND_WORDS = 4
/** «Окремо Росія відпустила американця», "in a separate deal": by another way. */
const isApart = anyWord('окрем{о,ою} отдельн{о,ой} separate{,ly}')
const APART_WORDS = 6
const isOfHelp = anyWord(`
  завдяки* благодаря* посеред* посред* допомо{г,ж}* помо{г,щ}*
  thanks* mediat* by helped*
`)
const isOfTelling = anyWord(`
  каже* сказа* розпові* розказ* рассказ* повідом* сообщ* написа* заяви* зустрі* встрет*
  said* says* told* wrote* reported* mediat* helped*
`)

/** "an American", "a citizen of the United States", «громадянина США»; of Ukraine he is none. */
function isOne(tokens: readonly Token[], at: number): boolean {
  if (isCitizen(tokens[at]))
    return (
      !someToken(tokens, at - 1, at + OF_LAND, isEitherState) &&
      (someToken(tokens, at + 1, at + 4, isLand) || someToken(tokens, at - 2, at, isLand))
    )
  if (!isAmerican(tokens[at])) return true
  return (isAn(tokens[at - 1]) || isBare(tokens[at - 1])) && isAfterOne(tokens[at + 1])
}

const isLand = anyWord(`
  сша* сполучених* соединенных* америк* британ* велик* ізраїл* израил* канад* швеці* швеци*
  хорват* марокк*
  us* u* united* american* british* britain* swedish* canadian*
`)
const isAmerican = anyWord('american briton')
/** A headline leaves the article out. */
const isBare = (token: Token | undefined): boolean => token === undefined || token.kind !== 'word'
/** "an American and 64 soldiers", "an American was freed"; "an American official" is another. */
const isAfterOne = (token: Token | undefined): boolean =>
  token === undefined || token.kind !== 'word' || isEndOfOne(token)
const isEndOfOne = anyWord(`
  and who whose was is has had came come comes gets got volunteer walk walked goes went held freed released
  returned among along alongside together with too also as from home in jailed captured detained
  arrested
`)

/**
 * Where a sentence of a release names him he came beside those counted, unless it says that he is one of them:
 * «звільнили й американця», "an American citizen and 64 troops are free", «крім 64 бійців визволили громадянина США».
 */
const isBeside = (
  { tokens, sentences }: Reading,
  sentence: Sentence,
  at: number,
  value: number,
): boolean => {
  const counts = (one: Sentence): boolean => one.numbers.some((n) => tokens[n]?.value === value)
  if (counts(sentence)) return !isOneOfThem(tokens, sentence, at)
  const others = sentence.numbers.some((n) => tokens[n]?.kind === 'number')
  return (
    !others &&
    sentences.some((one) => one.index < sentence.index && counts(one)) &&
    !has(sentence, ['part'], { from: sentence.from, to: at }) &&
    (isWithThem(tokens, sentence) ||
      has(sentence, ALSO) ||
      isBeyond(tokens[sentence.from]) ||
      !isSoldier(tokens, sentence))
  )
}

/** «Серед 64 визволених – американець»; «крім 64 бійців …» says that he is none of them. */
const isOneOfThem = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  has(sentence, ['part'], { from: sentence.from, to: at }) &&
  !someToken(tokens, sentence.from, at, isBeyond)

/** «разом із ними», "and with them" */
const isWithThem = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  tokens
    .slice(from, to)
    .some((token, step) => isWithOrAlongside(token) && isThem(tokens[from + step + 1]))

const isBeyond = anyWord('крім окрім кроме помимо besides beyond')

/** «Звільнено й британця, який служив у морській піхоті»: he may be one of the soldiers. */
const isSoldier = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  someToken(tokens, from, to, isOfArmy)

const isOfArmy = anyWord(`
  доброволец* добровольц* служив* служил* воював* воевал* волонтер* легіон* легион* піхот*
  пехот*
  volunteer* serv{ed*,ing*} fought* fighting* legion* marine{,s}
`)

const ALSO: readonly Idea[] = ['also']
