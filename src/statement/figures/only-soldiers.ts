import { isNo, isWas } from '#statement/word/auxiliaries.ts'
import { isAnd, isDash, isIn, isThem } from '#statement/word/small-words.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Amount } from '#statement/count/amount.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { endBeforeAside, isOfWounded, nextButAside } from './aside-of-count.ts'
import { whenAt } from '#statement/when/when.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Finds where a text says that nobody but soldiers came: «цивільних серед них немає», «этот раз вернулись только
 * военные», "there were no civilians this time". It says so of those whom the words right before have counted, and the
 * words say nothing else: neither where, from whom or in return for whom somebody came, nor whose word it is.
 */
export function onlySoldiers(
  timeline: Timeline,
  inside: readonly Amount[],
  whole: number,
): Span | null {
  const { tokens, sentences } = timeline.reading
  for (const sentence of new Set(inside.map((a) => a.sentence))) {
    const end = endOfCount(timeline, sentence, inside, whole)
    if (end === null) continue
    const next = nextButAside(tokens, sentences, sentence.index + 1)
    const span =
      noneIn(tokens, sentence, { from: end, to: sentence.to }) ??
      (next === undefined || !isPlain(tokens, sentence, { from: end, to: sentence.to })
        ? null
        : noneIn(tokens, next, next))
    if (span !== null && isOfNow(timeline, span)) return span
  }
  return null
}

/** Where those who came have all been counted: one number or several, and nobody who came to the other side beside them. */
function endOfCount(
  { reading: { tokens } }: Timeline,
  sentence: Sentence,
  inside: readonly Amount[],
  whole: number,
): number | null {
  const here = inside.filter((a) => a.sentence === sentence && a.toward === 'ua')
  const isCounted =
    here.some((a) => a.value === whole) || here.reduce((sum, a) => sum + a.value, 0) === whole
  const isAlone = sentence.numbers.every(
    (at) => tokens[at]?.value === whole || here.some((a) => a.at === at) || isOfWounded(tokens, at),
  )
  return !isCounted || !isAlone || has(sentence, ELSE) || isGotByRussia(sentence)
    ? null
    : Math.max(...here.map(({ span }) => span.to))
}

const ELSE: readonly Idea[] = ['russian', 'to_russia', 'in_return', 'will', 'alleged']

const isGotByRussia = (sentence: Sentence): boolean =>
  has(sentence, ['received']) && has(sentence, ['russia'])

/** Behind a colon there may follow who the soldiers are. */
function noneIn(tokens: readonly Token[], sentence: Sentence, within: Span): Span | null {
  const span = noCivilians(tokens, sentence, within) ?? soldiersAlone(tokens, sentence, within)
  if (span === null) return null
  const to = isColon(tokens[span.to]) ? span.to : within.to
  return isPlain(tokens, sentence, { from: within.from, to }) ? span : null
}

const isColon = anyWord(':')

/** A denial («не було») is told of the day as well. */
function isOfNow(timeline: Timeline, span: Span): boolean {
  const sentence = timeline.reading.sentences.find(({ to }) => to > span.from)
  if (sentence === undefined) return false
  const when = whenAt(timeline, sentence, span.from)
  return when === 'now' || when === 'denied'
}

/**
 * Each word tells of their coming, or that there are none of a kind: «повернулися додому, цивільних серед них немає», and
 * not «Київ звільнив лише військових», «до лікарні повезли найважчих, цивільних серед них немає».
 */
function isPlain(tokens: readonly Token[], sentence: Sentence, within: Span): boolean {
  const { hits } = sentence
  const to = endBeforeAside(tokens, sentence, within)
  for (let at = within.from; at < to; at += 1) {
    if (isExchange(tokens[at]) && isIn(tokens[at - 1])) return false
    if (isSmall(tokens[at]) || isOfWounded(tokens, at)) continue
    const here = hits.filter((hit) => hit.from <= at && at < hit.to)
    const isOfComing = here.some(({ idea }) => OF_COMING.has(idea))
    if (!isOfComing || here.some(({ idea }) => OTHERS.has(idea))) return false
  }
  return true
}

/** «в обмен», "in exchange", and not «в обмене», "in the exchange" */
const isExchange = anyWord('обмін обмен exchange')

const OF_COMING: ReadonlySet<Idea> = new Set<Idea>([
  'military',
  'civilian',
  'captivity',
  'from_russia',
  'to_ukraine',
  'home',
  'exchange',
  'exchanged',
  'through',
  'returned',
  'today',
  'tonight',
])
const OTHERS: ReadonlySet<Idea> = new Set<Idea>(['in_return', 'own', 'russian', 'to_russia'])

/** «Цивільних у групі немає», «гражданских в этот раз не было», "there are no civilians among them" */
function noCivilians(tokens: readonly Token[], sentence: Sentence, within: Span): Span | null {
  for (const { from, to } of hitsIn(sentence, 'civilian')) {
    if (from < within.from) continue
    const clause = clauseAt(sentence, from)
    const isOfThese = someToken(tokens, clause.from, clause.to, isOfThisTime)
    // «цивільних лікарів», "civilians from Melitopol": only of some there are none.
    if (!isOfThese || !isWholly(tokens[to])) continue
    const end = isNone(tokens[from - 1]) ? to : endOfNone(tokens, clause, { from, to })
    if (end !== null) return { from: end === to ? from - 1 : from, to: end }
  }
  return null
}

/** «цивільних у групі немає», «гражданских среди них не было» */
function endOfNone(tokens: readonly Token[], clause: Span, { from, to }: Span): number | null {
  if (!isOpening(tokens, clause, from)) return null
  for (let at = to; at < clause.to; at += 1)
    if (isNone(tokens[at]) || (isNotBefore(tokens[at]) && isWas(tokens[at + 1]))) return at + 1
  return null
}

const isWholly = (token: Token | undefined): boolean =>
  token === undefined || token.kind !== 'word' || goesOn(token)

/** What may stand behind the civilians that are none. */
const goesOn = anyWord(`
  серед у в во цього на не немає нема нет среди этот
  among in this were was are is at all
`)

/** What is none is the civilians, and not what stands before them: «обміну цивільних немає». */
const isOpening = (tokens: readonly Token[], clause: Span, at: number): boolean =>
  at === clause.from ||
  tokens[at - 1]?.kind !== 'word' ||
  isBut(tokens[at - 1]) ||
  isOfThisTime(tokens[at - 1])

const isBut = oneOf(isAnd, anyWord('а але но же при'))
const isNone = oneOf(isNo, anyWord('нету zero'))
const isNotBefore = anyWord('не')
const isOfThisTime = oneOf(
  isThem,
  anyWord(`
    груп{і,а,и} группе списку списке числі числе раз разу звільнених визволених повернутих
    освобожденных вернувшихся обмін{і,у} обмене
    group list time freed released swap exchange
  `),
)

/** «Цього разу звільнено лише військових», «вернулись только военные», "only servicemen were freed" */
function soldiersAlone(tokens: readonly Token[], sentence: Sentence, within: Span): Span | null {
  if (has(sentence, ['civilian'])) return null
  const soldiers = hitsIn(sentence, 'military').find(
    (hit) => hit.from > within.from && areAlone(tokens, hit),
  )
  return soldiers === undefined ? null : { from: soldiers.from - 1, to: soldiers.to }
}

const areAlone = (tokens: readonly Token[], { from, to }: Span): boolean => {
  const only = from - 1
  if (!isOnly(tokens[only]) || isNotOnly(tokens[only - 1])) return false
  const verb = isThemselves(tokens[only - 1]) || isDash(tokens[only - 1]) ? only - 2 : only - 1
  return cameAt(tokens, verb, -1)
    ? isEnd(tokens[to])
    : isBe(tokens[to]) && cameAt(tokens, to + 1, 1) && isEnd(tokens[to + 2])
}

/** The verb, or those who came, stand right beside: «вернулись только …», «среди освобожденных только …». */
const cameAt = (tokens: readonly Token[], at: number, step: -1 | 1): boolean =>
  isCame(tokens[at]) || (isHome(tokens[at]) && isCame(tokens[at + step]))

const isEnd = (token: Token | undefined): boolean => token === undefined || token.kind !== 'word'

const isCame = anyWord(`
  повернул{ися,ись,и} повернен{о,і} повернут{о,і,их} звільнил{и,а} звільнен{о,і,их} визволен{о,і,их}
  визволили обміняли обмінян{о,і}
  вернул{ись,ися,и} возвращен{ы,о} освободили освобожден{ы,о,ных} обменяли обменян{ы,о}
  returned freed released exchanged swapped
`)
const isHome = anyWord('додому домой home')
const isBe = anyWord('were was are have been')
const isOnly = anyWord(`
  лише лиш тільки только лишь виключно винятково исключительно
  only exclusively solely
`)
const isNotOnly = anyWord('не not')
const isThemselves = anyWord('самі сами')

/** What says nothing of anybody else. */
const isSmall = oneOf(
  isNone,
  isNotBefore,
  isWas,
  isOfThisTime,
  isBut,
  isBe,
  isOnly,
  isThemselves,
  isHome,
  anyWord(`
    серед у в во на з із зі цього ця цій цьому жаль
    среди с со из этот этой этом сожалению к
    there among amongst of in at all the this from out unfortunately sadly , . ; — : !
  `),
)
