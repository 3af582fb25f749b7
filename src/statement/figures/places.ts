import { isAndOr, isFrom } from '#statement/word/small-words.ts'
import type { Amount } from '#statement/count/amount.ts'
import { isBodies } from './bodies.ts'
import { behindColon } from '#statement/count/figure.ts'
import { isGloss, isOfHandover, isOnlyHandover } from './handover-place.ts'
import { type Hit, hitsWithin } from '#statement/word/lexicon.ts'
import { countsOf, type Counted, numbersIn } from './place-counts.ts'
import { type Around, isKinOrResident, whatIs } from './place-kind.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isBracketedMonth } from '#statement/day/period.ts'
import type { Figures, Place } from '#statement/statement.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { whenAt } from '#statement/when/when.ts'
import { countsBattles, isRowOfOthers } from './rows-of-battles.ts'
import { isFighting, isOfThoseNotCome, isOfOtherMatter } from './other-places.ts'
import { saysWhence } from './list-of-places.ts'
import { unknownPlaces } from './unknown-places.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { BODIES } from '#statement/vocabulary/idea-groups.ts'

/** A place of a repatriation with the amount that came from there. */
export type Placed = Readonly<{ place: string; base: string; at: Span; amount: Counted | null }>

/** The places that a sentence names as those where the bodies came from. */
export type Named = Readonly<{ sentence: Sentence; mentions: readonly Mention[] }>

/** The same, with the numbers of the sentence that may be theirs. */
export type Numbered = Named & Readonly<{ numbers: readonly Counted[] }>

/** Finds where the bodies came from; a place where they were only handed over is no origin. */
export function namedIn(timeline: Timeline): Named[] {
  const { places, origins } = timeline.reading.also
  if (places.length + origins.length === 0) return []
  const named: Named[] = []
  for (const sentence of timeline.reading.sentences) {
    const goesOn = named.at(-1)?.sentence.index === sentence.index - 1
    if (isRowOfOthers(timeline.reading, sentence)) continue
    const mentions = mentionsIn(timeline, sentence, goesOn)
    if (mentions.length > 0) named.push({ sentence, mentions })
  }
  return named
}

/** Looks for the numbers that may be of the places. */
export const numbered = (
  timeline: Timeline,
  named: readonly Named[],
  amounts: readonly Amount[],
): readonly Numbered[] =>
  named.map(({ sentence, mentions }) => {
    const free = amounts.filter((a) => a.sentence === sentence && !a.approximate)
    return { sentence, mentions, numbers: numbersIn(timeline, sentence, free) }
  })

/**
 * Gives each place its number, which is `below` that of all bodies.
 */
export const placedOf = (timeline: Timeline, named: readonly Numbered[], below: number): Placed[] =>
  named.flatMap(({ sentence, mentions, numbers }) => {
    const free = numbers.filter(({ value }) => value < below)
    const counts = countsOf(timeline, sentence, mentions, free)
    const found = mentions.map((mention) => ({ ...mention, amount: counts.get(mention) ?? null }))
    return found.map((one, at) =>
      isOfSeveral(timeline.reading, found, at) ? { ...one, amount: null } : one,
    )
  })

/** «89 — з Бахмутського та Луганського»: the number is of both, unless it stands right behind its place. */
function isOfSeveral({ tokens }: Reading, placed: readonly Placed[], index: number): boolean {
  const one = placed[index]
  if (one === undefined || one.amount === null) return false
  const behind = one.amount.at - one.at.to
  if (behind >= 0 && behind <= 2) return false
  return [index - 1, index + 1].some((at) => {
    const other = placed[at]
    if (other === undefined || other.amount !== null) return false
    const [first, second] = at < index ? [other, one] : [one, other]
    return areListed(tokens, first.at, second.at)
  })
}

const areListed = (tokens: readonly Token[], first: Span, second: Span): boolean =>
  second.from > first.to &&
  tokens.slice(first.to, second.from).every((token) => token.kind === 'mark' || isAndOr(token))

/** The number of all bodies, which is the greatest one. */
export const wholeAmong = (amounts: readonly Amount[]): number =>
  amounts.reduce((most, a) => (a.value > most && mayBeWhole(a) ? a.value : most), 0)

/** Bodies, or "757 Ukrainians" in a sentence about bodies. */
const mayBeWhole = (a: Amount): boolean =>
  a.toward !== 'ru' && !a.approximate && (isBodies(a) || has(a.sentence, BODIES))

/** Gives the places their numbers anew where more came than any bodies are counted: no noun follows "Ukraine's figure is 501". */
export const placedUnder = (
  timeline: Timeline,
  named: readonly Numbered[],
  { placed, whole }: Readonly<{ placed: readonly Placed[]; whole: number }>,
  { bodies_to_ua: ours }: Figures,
): readonly Placed[] =>
  ours !== undefined && ours.value > whole ? placedOf(timeline, named, ours.value) : placed

type Mention = Omit<Placed, 'amount'>

function mentionsIn(timeline: Timeline, sentence: Sentence, goesOn: boolean): Mention[] {
  const { reading } = timeline
  const { words, origins } = wordsIn(reading, sentence)
  if ((words.length === 0 && origins.length === 0) || isOfOthersThere(reading, sentence)) return []
  const others = unknownPlaces(reading, sentence, { places: words, origins })
  const around = { reading, sentence, words: [...words, ...others], origins, goesOn }
  const found: Mention[] = []
  for (const hit of [...words, ...others, ...origins].toSorted((a, b) => a.from - b.from)) {
    const name = nameOf(hit, around)
    if (name === null || isGloss(reading, found, hit) || isOfHandover(reading, sentence, hit))
      continue
    if (isNews(timeline, sentence, hit)) found.push({ ...name, at: hit })
  }
  return found
}

/** "Fighting goes on in …", «Вони родом з …», "Those still missing fought in …": no place that the bodies came from. */
const isOfOthersThere = (reading: Reading, sentence: Sentence): boolean => {
  const { tokens } = reading
  return (
    isFighting(tokens[sentence.from]) ||
    (sentence.numbers.length === 0 &&
      someToken(tokens, sentence.from, sentence.to, isOfThoseNotCome)) ||
    countsBattles(tokens, sentence) ||
    (someToken(tokens, sentence.from, sentence.to, isOfOtherMatter) && !has(sentence, BODIES))
  )
}

type Words = Pick<Around, 'words' | 'origins'>

function wordsIn(reading: Reading, sentence: Sentence): Words {
  // «Репатріація з тимчасово окупованих територій відбулася …» says whence, and else where it took place.
  if (isOnlyHandover(sentence))
    return {
      words: [],
      origins: hitsWithin(reading.also.origins, sentence).filter(({ idea }) => idea === 'occupied'),
    }
  return {
    words: hitsWithin(reading.also.places, sentence),
    origins: hitsWithin(reading.also.origins, sentence).filter(
      (hit) => hit.idea !== 'morgue' || isOfOthers(reading, sentence, hit),
    ),
  }
}

/** What is planned in another clause («їх передадуть рідним») says nothing about this one. */
function isNews(timeline: Timeline, sentence: Sentence, { from }: Span): boolean {
  if (isPlainList(timeline, sentence)) return true
  const when = whenAt(timeline, sentence, from)
  // «У січні передали 757 тіл: 451 — з Донецького …»
  if (whenAt(timeline, sentence, sentence.from) === 'recalled') return false
  if (when === 'planned') return !has(sentence, ['will'], clauseAt(sentence, from))
  return (when === 'now' || when === 'maybe_total') && !isBracketedMonth(timeline, sentence, from)
}

/** «Воювали вони на Курщині, Харківщині та Луганщині», "they had died in the … sectors": nothing but a list, behind the number of the day. */
function isPlainList(timeline: Timeline, sentence: Sentence): boolean {
  const { reading, dates } = timeline
  const places = hitsWithin(reading.also.places, sentence)
  if (places.length < A_LIST || datesIn(dates, sentence).length > 0) return false
  if (!saysWhence(reading, sentence)) return false
  const counted = reading.sentences.findLast(
    (s) => s.index <= sentence.index && s.numbers.length > 0,
  )
  const at = counted?.numbers.at(-1)
  if (counted === undefined || at === undefined) return false
  return at < (places[0]?.from ?? 0) && !isOtherTime(whenAt(timeline, counted, at))
}

const isOtherTime = (when: string): boolean => when === 'recalled' || when === 'planned'

const A_LIST = 3

function nameOf(hit: Hit<string>, around: Around): Omit<Mention, 'at'> | null {
  const { idea } = hit
  if (isNoOrigin(hit, around) || isSupposed(hit, around)) return null
  const fixed = NAMED.get(idea)
  if (fixed !== undefined) return fixed === null ? null : { base: idea, place: fixed }
  const what = whatIs(hit, around)
  if (what === null) return null
  return { base: idea, place: what === 'town' ? idea : `${idea} ${what}` }
}

const isNoOrigin = (hit: Hit<string>, around: Around): boolean => {
  if (hit.idea === 'occupied') return isOnlySaid(around, hit) || isOfMore(around, hit)
  return hit.idea === 'Mariupol' && around.words.some((one) => one.idea === 'Azovstal')
}

/** "90 more lie unburied on land that Russia occupies", «Матері чекають звісток із захоплених теренів»: others than those who came. */
const isOfMore = ({ reading: { tokens }, sentence }: Around, { from, to }: Span): boolean =>
  isThat(tokens[from + 1])
    ? sentence.numbers.length > 0 || !has(sentence, BODIES)
    : someToken(tokens, from, to, isSeized) && !has(sentence, [...BODIES, 'military', 'defender'])

const isSeized = anyWord('захоплен* теренів')

const isThat = anyWord('that which')

/** «Військовий міг зникнути під Торецьком»: what may have been with one man. */
const isSupposed = ({ from }: Span, { reading, sentence }: Around): boolean =>
  someToken(reading.tokens, clauseAt(sentence, from).from, from, isMightHave)

const isMightHave = anyWord('міг могла мог could')

/** «з окупованих Маріуполя й Горлівки» names its places, «Міністерство реінтеграції … територій» and «рідні з окупованих територій» none of them. */
const isOnlySaid = ({ reading, sentence, words }: Around, { from, to }: Span): boolean =>
  isBelowNews(sentence) ||
  words.some((one) => one.from === to) ||
  someToken(reading.tokens, from - 1, to, isReintegration) ||
  isKinOrResident(reading.tokens[from - 1])

const isReintegration = anyWord('{,ре}інтеграці* реинтеграци* reintegration*')

/** Far down a text speaks of what is occupied in other matters too. */
const isBelowNews = (sentence: Sentence): boolean =>
  sentence.place > LAST_PLACE && !has(sentence, [...MOVED, 'repatriation', 'dead'])

const LAST_PLACE = 4

/** A morgue of the other side, and none to which the bodies will be taken. */
function isOfOthers(reading: Reading, sentence: Sentence, { from, to }: Span): boolean {
  const before = reading.tokens.slice(Math.max(sentence.from, from - 3), from)
  if (before.some(isFrom) || someToken(reading.tokens, from - 2, to + 4, isAggressor)) return true
  // "At least 2,500 are still in Russian morgues" came from nowhere yet.
  return (
    has(sentence, ['russia', 'russian', 'to_russia', 'from_russia']) &&
    !isAboutSoMany(reading, sentence, clauseAt(sentence, from))
  )
}

/** «морги країни-агресорки», "the aggressor's morgues" */
const isAggressor = anyWord(`
  {,*-}{агресор*,агрессор*,терористк*,террорист*,окупант*,оккупант*,aggressor*,occupiers*}
`)

const isAboutSoMany = ({ tokens }: Reading, sentence: Sentence, clause: Span): boolean =>
  hitsIn(sentence, 'approximate').some(
    ({ from, to }) => from >= clause.from && to < clause.to && tokens[to]?.kind === 'number',
  )

/** Places with a name of their own; null for words that only tell what a place is. */
const NAMED: ReadonlyMap<string, string | null> = new Map([
  ['morgue', 'morgues in Russia'],
  ['occupied', 'temporarily occupied territories'],
  ['Azovstal', 'Azovstal'],
  ['Olenivka', 'Olenivka'],
  ['direction', null],
  ['region', null],
  ['fought', null],
])

/** One entry a place, the one with a count where there are several. */
export function breakdownOf(reading: Reading, placed: readonly Placed[]): Place[] {
  const byBase = new Map<string, Placed>()
  for (const one of placed) {
    const known = byBase.get(one.base)
    if (known === undefined || (known.amount === null && one.amount !== null))
      byBase.set(one.base, one)
  }
  return [...byBase.values()].map(({ place, at, amount }) => ({
    place,
    count: amount?.value ?? null,
    quote: quoteOf(reading, amount === null ? at : joined(spanOf(reading, amount), at)),
  }))
}

const spanOf = (reading: Reading, { span, at }: Counted): Span => behindColon(reading, span, at)

const joined = (a: Span, b: Span): Span => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
})
