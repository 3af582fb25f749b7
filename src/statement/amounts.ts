import type { Amount, Direction } from './amount.ts'
import { nounAfter, nounBefore, type NounPhrase } from './noun-phrase.ts'
import { clauseAt, has, type Reading, type Sentence, type Span } from './reading.ts'
import type { How } from './statement.ts'
import { datesIn, type Timeline } from './timeline.ts'
import { whenAt } from './when.ts'
import { otherSide, towardFromAfar, towardOf } from './toward.ts'
import type { Token } from './token.ts'
import type { Idea } from './vocabulary/idea.ts'

const BODY: ReadonlySet<Idea> = new Set(['body', 'dead'])
const NOTHING: NounPhrase = { kinds: new Set(), span: { from: 0, to: 0 } }

/** Finds every number that counts people or bodies, in the order of the text. */
export function amountsOf(timeline: Timeline): Amount[] {
  const found: Amount[] = []
  for (const sentence of timeline.reading.sentences) {
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const amount = amountAt(timeline, sentence, at, found.at(-1))
      if (amount !== null) found.push(amount)
    }
  }
  return found.map((amount) => settled(timeline, amount, found))
}

/** What the text calls a running total in one place is one in every other. */
function settled(timeline: Timeline, amount: Amount, all: readonly Amount[]): Amount {
  if (amount.when !== 'now' || amount.value < 5) return amount
  const named = all.some(
    (other) =>
      other.value === amount.value && other.when === 'total' && has(other.sentence, ['total']),
  )
  const dated = datesIn(timeline.dates, amount.sentence).some(({ day }) => day === timeline.day)
  return named && !dated && !has(amount.sentence, ['today']) ? { ...amount, when: 'total' } : amount
}

function amountAt(
  timeline: Timeline,
  sentence: Sentence,
  at: number,
  before: Amount | undefined,
): Amount | null {
  const token = timeline.reading.tokens[at]
  if (token === undefined) return null
  if (!isCount(timeline, sentence, token, at)) return impliedAt(timeline, sentence, at, token)
  const phrase = phraseAt(timeline.reading, sentence, at, before)
  if (phrase === null) return null
  if (phrase.kinds.size === 0 && !isListed(sentence, at)) return null
  return amountOf(timeline, { sentence, at, value: token.value, how: 'stated', phrase }, before)
}

/** Whether a number may be a count at all: no date, year, formula or unit of measure. */
function isCount(
  { reading, dates }: Timeline,
  sentence: Sentence,
  token: Token,
  at: number,
): boolean {
  const counts =
    token.kind === 'number' || (token.kind === 'ordinal' && isCaseForm(reading, token, at))
  if (!counts || !Number.isInteger(token.value) || token.value > 100_000) return false
  if (dates.some(({ from, to }) => from <= at && at < to)) return false
  if (sentence.hits.some(({ idea, from, to }) => idea === 'none' && from <= at && at < to))
    return false
  return !isYear(reading, token, at) && !isInFormula(reading, at) && !isOnList(reading, at)
}

/** «121-го захисника» counts; «71-го обміну» does not. */
const isCaseForm = ({ tokens }: Reading, token: Token, at: number): boolean =>
  /^(?:го|х|ти|ми|м|ма|ох|ьох|ро)$/u.test(token.suffix) &&
  /^(?:захисн|оборон|полегл|загибл|військовосл|військових|украін|українц|воїн|тіл|погибш|военн|защитн)/u.test(
    tokens[at + 1]?.text ?? '',
  )

const YEAR_WORD = /^(?:року|роки|рік|році|років|рр|год|года|году|годом|гг)$/u
const YEAR_JOIN = /^(?:та|і|й|и|and|—|-)$/u
const YEAR_BEFORE = /^(?:у|в|з|із|від|до|на|с|від|of|in|since|from|during|until|за|травня|мая)$/u

function isYear({ tokens }: Reading, token: Token, at: number): boolean {
  if (token.value < 1990 || token.value > 2035 || !/^\d{4}/u.test(token.text)) return false
  if (YEAR_WORD.test(tokens[at + 1]?.text ?? '') || YEAR_JOIN.test(tokens[at + 1]?.text ?? ''))
    return true
  const after = tokens[at + 1]
  return (
    YEAR_BEFORE.test(tokens[at - 1]?.text ?? '') && (after === undefined || after.kind === 'mark')
  )
}

/** «список із 1000 військовополонених» has moved nobody. */
const isOnList = ({ tokens }: Reading, at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:списк|список|list)/u.test(text))

const FORMULA_MARKS = new Set(['на', 'к', ':', 'for', 'to', 'до', '-'])

function isInFormula({ tokens }: Reading, at: number): boolean {
  return (
    formulaEnd(tokens, at) !== null ||
    formulaEnd(tokens, at - 2) === at ||
    formulaEnd(tokens, at - 4) === at
  )
}

/** The second number of «195 на 195», "1,000-for-1,000", «1000:38», where one begins at `at`. */
export function formulaEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.kind !== 'number') return null
  const mark = tokens[at + 1]?.text ?? ''
  if (!FORMULA_MARKS.has(mark)) return null
  if (mark === '-') {
    const joined =
      /^(?:for|на|to)$/u.test(tokens[at + 2]?.text ?? '') && tokens[at + 3]?.text === '-'
    return joined && tokens[at + 4]?.kind === 'number' ? at + 4 : null
  }
  return tokens[at + 2]?.kind === 'number' && tokens[at + 3]?.text !== '%' ? at + 2 : null
}

function phraseAt(
  reading: Reading,
  sentence: Sentence,
  at: number,
  before: Amount | undefined,
): NounPhrase | null {
  const forward = nounAfter(reading, sentence, at)
  const body = nounBefore(reading, sentence, at, BODY)
  if (forward !== null)
    return body === null
      ? forward
      : { kinds: union(forward.kinds, body.kinds), span: span(body.span, forward.span) }
  if (isUnit(sentence, at) || isYearLike(reading.tokens[at])) return null
  const back = body ?? nounBefore(reading, sentence, at)
  if (back !== null) return back
  return { ...NOTHING, kinds: inherited(reading, sentence, before), span: { from: at, to: at + 1 } }
}

/** 2022 without a noun after it is a year. */
const isYearLike = (token: Token | undefined): boolean =>
  token !== undefined && token.value >= 2014 && token.value <= 2035 && /^\d{4}$/u.test(token.text)

const isUnit = (sentence: Sentence, at: number): boolean =>
  sentence.hits.some(({ idea, from }) => idea === 'unit' && from > at && from <= at + 2)

const union = (a: ReadonlySet<Idea>, b: ReadonlySet<Idea>): Set<Idea> => new Set([...a, ...b])
const span = (a: Span, b: Span): Span => ({
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
})

/** «20 — із Запорізького»: the noun of the figure before goes on, in a list or a sentence. */
function inherited(
  reading: Reading,
  sentence: Sentence,
  before: Amount | undefined,
): ReadonlySet<Idea> {
  if (before === undefined) return new Set()
  const near =
    before.sentence === sentence ||
    (sentence.index - before.sentence.index === 1 &&
      (startsWithPart(sentence) || startsWithFighters(reading, sentence) || isCurt(sentence))) ||
    (sentence.item && sentence.index - before.sentence.index <= 1) ||
    before.sentence.index === sentence.header
  return near ? new Set([...before.kinds].filter((idea) => !PERSONAL.has(idea))) : new Set()
}

/** «Росія забрала 38.» */
const isCurt = (sentence: Sentence): boolean =>
  sentence.to - sentence.from <= 12 &&
  has(sentence, ['ukraine', 'russia']) &&
  has(sentence, ['gave', 'received', 'returned'])

/** "Seventy-seven had fought in the Donetsk direction" */
const startsWithFighters = ({ tokens }: Reading, { from }: Sentence): boolean =>
  tokens[from]?.kind === 'number' &&
  tokens
    .slice(from + 1, from + 3)
    .some(({ text }) =>
      /^(?:загин|воюва|поляг|бил|fought|died|fell|killed|погиб|воева|сража)/u.test(text),
    )

/** «З них 320 загинули …» goes on with what was counted before. */
const startsWithPart = (sentence: Sentence): boolean =>
  sentence.hits.some(({ idea, from }) => idea === 'part' && from - sentence.from <= 1)

const PERSONAL: ReadonlySet<Idea> = new Set([
  'ukrainian',
  'russian',
  'own',
  'civilian',
  'child',
  'woman',
  'officer',
])

const isListed = (sentence: Sentence, at: number): boolean =>
  (sentence.item || startsWithPart(sentence) || isCurt(sentence) || at === sentence.from) &&
  at < sentence.to

type Found = Readonly<{
  sentence: Sentence
  at: number
  value: number
  how: How
  phrase: NounPhrase
}>

function amountOf(timeline: Timeline, found: Found, before: Amount | undefined): Amount {
  const { sentence, at, phrase } = found
  const { reading } = timeline
  const opener = openerOf(reading, sentence)
  return {
    ...found,
    span: phrase.span,
    when: returnedIn(sentence, at, before) ?? whenOf(timeline, sentence, opener, at),
    kinds: withColon(reading, sentence, at, phrase.kinds),
    toward: sideOf(reading, found, before, opener),
    both: isBoth(reading, sentence, at),
    part: isPart(reading, sentence, at, phrase),
    approximate: isApproximate(sentence, at),
  }
}

/** «Взамен …» after a running total is the other side's total. */
function returnedIn(
  sentence: Sentence,
  at: number,
  before: Amount | undefined,
): Amount['when'] | null {
  if (before === undefined || sentence.index - before.sentence.index > 1) return null
  if (before.when !== 'total' && before.when !== 'maybe_total') return null
  return has(sentence, ['in_return'], { from: sentence.from, to: at }) ? before.when : null
}

/** «приніс волю й цивільним: визволені восьмеро українців» are civilians. */
function withColon(
  { tokens }: Reading,
  sentence: Sentence,
  at: number,
  kinds: ReadonlySet<Idea>,
): ReadonlySet<Idea> {
  const clause = clauseAt(sentence, at)
  if (tokens[clause.from - 1]?.text !== ':' || !kinds.has('person')) return kinds
  const last = sentence.hits.findLast(({ idea, to }) => to <= clause.from - 1 && PEOPLE.has(idea))
  if (last?.idea !== 'civilian' || last.to < clause.from - 1) return kinds
  return new Set(['civilian'])
}

const PEOPLE: ReadonlySet<Idea> = new Set(['civilian', 'military', 'defender', 'captive'])

/** The line that opens the list in which the sentence stands. */
const openerOf = (reading: Reading, sentence: Sentence): Sentence | null =>
  sentence.header === null ? null : (reading.sentences[sentence.header] ?? null)

function whenOf(
  timeline: Timeline,
  sentence: Sentence,
  opener: Sentence | null,
  at: number,
): Amount['when'] {
  const here = whenAt(timeline, sentence, at)
  if (opener === null || here !== 'now') return here
  return whenAt(timeline, opener, opener.to - 1)
}

function sideOf(
  reading: Reading,
  { sentence, at, phrase }: Found,
  before: Amount | undefined,
  opener: Sentence | null,
): Direction | null {
  const own = towardOf(reading, sentence, at, phrase.kinds)
  if (own !== null) return own
  const side = before?.toward ?? null
  const clause = clauseAt(sentence, at)
  const between = { from: Math.max(before?.at ?? 0, sentence.from), to: Math.max(at, clause.to) }
  if (side !== null && has(sentence, ['in_return'], between)) return otherSide(side)
  if (before?.sentence === sentence && clauseAt(sentence, before.at) === clause) return side
  const far = towardFromAfar(reading, sentence, at)
  if (far !== null) return far
  if (opener !== null)
    return towardOf(reading, opener, opener.to - 1, phrase.kinds) ?? before?.toward ?? null
  return before?.sentence === sentence ? before.toward : null
}

function isBoth(reading: Reading, sentence: Sentence, at: number): boolean {
  const clause = clauseAt(sentence, at)
  return sentence.hits.some(
    ({ idea, from, to }) =>
      idea === 'each' &&
      (to === at ||
        (from >= clause.from && to <= clause.to && reading.tokens[from]?.text !== 'по')),
  )
}

/** «з них 5», "12 of them civilians", «четверо військових з Волині», "82 defenders of Mariupol". */
function isPart(reading: Reading, sentence: Sentence, at: number, phrase: NounPhrase): boolean {
  const clause = clauseAt(sentence, at)
  const end = Math.max(clause.to, phrase.span.to)
  const marked = sentence.hits.some(
    ({ idea, from, to }) =>
      idea === 'part' &&
      (to <= at ? !isOfAll(reading, from, at) : from < end) &&
      from >= sentence.from,
  )
  return (
    marked ||
    isCaught(sentence, clause) ||
    has(sentence, ['captured'], phrase.span) ||
    isFromRegion(reading, sentence, phrase.span.to)
  )
}

/** «четверо потрапили в полон під …»: nothing in the sentence says that they came back. */
const isCaught = (sentence: Sentence, clause: Span): boolean =>
  has(sentence, ['captured'], clause) && !has(sentence, ['returned', 'gave', 'received'])

/** «серед 116 звільнених» names the whole. */
function isOfAll({ tokens }: Reading, from: number, at: number): boolean {
  if (!/^(?:серед|среди|among|of)$/u.test(tokens[from]?.text ?? '')) return false
  return tokens
    .slice(from + 1, at)
    .every(({ text }) => /^(?:the|цих|усіх|всіх|этих|всех|these|all)$/u.test(text))
}

const FROM = new Set(['з', 'із', 'зі', 'с', 'из', 'from', 'of'])

/** After the noun a place that is no captivity: some of them, by where they come from or fought. */
function isFromRegion({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  const place = tokens[at + 1]
  const word = tokens[at]?.text ?? ''
  if (!FROM.has(word)) return isOfPlace(tokens[at])
  if (place?.capital !== true) return false
  if (COUNTRY.test(place.text)) return false
  return !sentence.hits.some(
    ({ idea, from }) => CAPTIVITY.has(idea) && (from === at || from === at + 1),
  )
}

/** «захисників Маріуполя» */
const isOfPlace = (token: Token | undefined): boolean =>
  token?.capital === true && /^(?:маріупол|мариупол|азовстал|mariupol|azovstal)/u.test(token.text)

const COUNTRY = /^(?:україн|украин|ukrain|росі|росс|russia|рф)/u
const CAPTIVITY: ReadonlySet<Idea> = new Set(['from_russia', 'from_ukraine', 'captivity'])

/** "over 1,200", but not "hands over 1,200". */
const isApproximate = (sentence: Sentence, at: number): boolean =>
  sentence.hits.some(({ idea, to }) => idea === 'approximate' && to === at) &&
  !sentence.hits.some(({ idea, to }) => idea === 'gave' && to === at)

const SINGULAR = /^(?:тіло|тело|body)$/u

/** «тіло загиблого» is one body. */
function impliedAt(
  timeline: Timeline,
  sentence: Sentence,
  at: number,
  token: Token,
): Amount | null {
  if (!SINGULAR.test(token.text) || !has(sentence, ['gave', 'returned', 'received', 'to_return']))
    return null
  const { tokens } = timeline.reading
  const before = tokens[at - 1]
  if (before === undefined && timeline.reading.language === 'en') return null
  if (isPlural(timeline.reading, sentence)) return null
  const counted =
    before?.kind === 'number' ||
    NOT_ONE.test(before?.text ?? '') ||
    has(sentence, ['none'], clauseAt(sentence, at)) ||
    timeline.reading.tokens[at + 1]?.kind === 'number'
  if (counted || tokens[at - 2]?.kind === 'number') return null
  const phrase: NounPhrase = { kinds: new Set<Idea>(['body']), span: { from: at, to: at + 1 } }
  return amountOf(timeline, { sentence, at, value: 1, how: 'implied', phrase }, undefined)
}

/** "the bodies of a volunteer and of his friend, and the body of …": how many, nobody says. */
const isPlural = ({ tokens }: Reading, sentence: Sentence): boolean =>
  tokens
    .slice(sentence.from, sentence.to)
    .some(({ text }, at) => text === 'bodies' && tokens[sentence.from + at - 1]?.kind !== 'number')

const NOT_ONE = /^(?:кожне|кожного|каждое|жодне|жодного|одного|each|every|single|any|no)$/u
