import { isPossessive } from '#statement/word/pronouns.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { isOneMore } from './one-more.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence, Span } from '#statement/sentence/sentence.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isAnd, isDashOrComma, isOfOrFrom, isAndOr, isFrom } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { KINDS_OF_PEOPLE, STATES, WHOSE } from '#statement/vocabulary/idea-groups.ts'

/** What stands beside a number: the ideas of its noun and the span they take. */
export type NounPhrase = Readonly<{ kinds: ReadonlySet<Idea>; span: Span }>

/** Ideas that may be counted, and those that say whose they are. */
export const KINDS: ReadonlySet<Idea> = new Set([...KINDS_OF_PEOPLE, 'body', 'dead'])
/** Verbs and words of measure that no noun phrase holds. */
export const VERBS: ReadonlySet<Idea> = new Set([
  'returned',
  'gave',
  'received',
  'happened',
  'managed',
  'will',
  'from_russia',
  'from_ukraine',
  'unit',
])

const isStop = anyWord(`
  з із зі на в у від до по для при за під про через як що які яких якими котрі серед с со из от
  к о об под как что которые которых среди
  from in at on by with for to into who which whom that were was have has had are is as
`)
const isJoiner = oneOf(isAndOr, anyWord('да'))
/** Between bodies and whose they are. */
const isLinking = anyWord('of the its their')
const MAX_ADJECTIVES = 4

/** How far the reading of a noun phrase has come; `last` is -1 until a noun is found. */
type Progress = { kinds: Set<Idea>; last: number; unknown: number }

/** Reads forward from a number to the noun it counts («62 загиблих українських захисників»). */
export function nounAfter(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const progress: Progress = {
    kinds: ownerBefore(reading, sentence, at),
    last: -1,
    unknown: isOne(reading, at) ? MAX_ADJECTIVES - 1 : 0,
  }
  let next: number | null = at + 1
  while (next !== null && next < sentence.to) {
    const token = reading.tokens[next]
    if (token === undefined || isBarrier(token, next - at)) break
    if (isAnd(token) && isBeyondJoint(reading.tokens, { from: at, to: next })) break
    if (isActing(token) && isNoNounOf(reading.tokens, at, progress.last)) break
    next = step(sentence, token, next, progress)
  }
  return phraseOf(reading, sentence, at, progress)
}

/**
 * «64 воїнів росіяни віддали нам», «п'ятьом росіяни дали вироки»: who acts says nothing of whose they are; «двоє
 * воїнів росіян» are Russia's, and «три росіяни».
 */
const isNoNounOf = (tokens: readonly Token[], at: number, last: number): boolean =>
  last === -1 ? !mayCountActing(tokens[at]) : isGenitive(tokens[last])

const mayCountActing = (number: Token | undefined): boolean =>
  number !== undefined && [2, 3, 4].includes(number.value % 10) && !isBent(number)

const isBent = anyWord('{дв,тр,чотир,четвер,чет{и,ы}р}*{ом,ох,ёх,ех,ём,ем,ым,их,ма,мя}')
const isActing = anyWord('росіяни окупанти загарбники россияне русские оккупанты захватчики')
const isGenitive = anyWord('*{их,ых,ів,їв,ов,ев,ей,осіб,тіл,тел}')

/** "put it at 307 and mentioned no civilians": what is joined to a number alone is none of its noun. */
const isBeyondJoint = (tokens: readonly Token[], span: Span): boolean =>
  span.to === span.from + 1 || isOneMoreBehind(tokens, span)

/** «64 військових і громадянин США»: behind the joint stands somebody with no number of their own. */
const isOneMoreBehind = (tokens: readonly Token[], span: Span): boolean =>
  isOneMore(tokens, span.to + 1, { value: tokens[span.from]?.value ?? 0, span })

/** Takes in one word; returns where to go on, or null where the phrase has ended. */
function step(sentence: Sentence, token: Token, at: number, progress: Progress): number | null {
  const { kinds, last } = progress
  if (isLink(sentence, token, at, progress)) return at + 1
  if (isJoiner(token) && joinsKind(sentence, at, progress)) {
    kinds.delete('woman')
    progress.last = joined(sentence, at + 1, kinds)
    return null
  }
  const here = hitsAt(sentence, at)
  if (last !== -1 && here.some((hit) => isSide(sentence, hit))) return null
  const found = here.filter(({ idea }) => KINDS.has(idea) || WHOSE.has(idea))
  if (found.length > 0) {
    progress.last = Math.max(...found.map(({ to }) => to)) - 1
    addKinds(sentence, { from: at, to: progress.last + 1 }, kinds)
    return progress.last + 1
  }
  if (isEnd(here, token, last) || progress.unknown >= MAX_ADJECTIVES) return null
  progress.unknown += 1
  return at + 1
}

/** "the bodies of the fallen", "254 defenders' bodies" */
const isLink = (sentence: Sentence, token: Token, at: number, { kinds, last }: Progress): boolean =>
  (isLinking(token) && kinds.has('body')) ||
  // "277 Ukrainian “warriors are home”"
  (token.text === '"' &&
    last === at - 1 &&
    (!hasKind(kinds) || hitsAt(sentence, at + 1).some(({ idea }) => idea === 'body')))

/** «тіл загиблих російська сторона передала»: who acts says nothing of whose they are. */
const isSide = (sentence: Sentence, { idea, from, to }: Hit<Idea>): boolean =>
  WHOSE.has(idea) &&
  sentence.hits.some((hit) => SIDES.has(hit.idea) && hit.from === from && hit.to > to)

const SIDES: ReadonlySet<Idea> = new Set(STATES)

function phraseOf(
  reading: Reading,
  sentence: Sentence,
  at: number,
  { kinds, last }: Progress,
): NounPhrase | null {
  if (last === -1) return null
  // «116 своих», "116 of its own" are people, with no other word for them.
  if (kinds.has('own') && !hasKind(kinds) && isRightBehind(reading, at, last)) kinds.add('person')
  const span = { from: at, to: last + 1 }
  addApposition(reading, sentence, last + 1, kinds)
  addOwnerAfter(reading, sentence, last + 1, kinds)
  addHome(reading, sentence, last + 1, kinds)
  return hasKind(kinds) && !countsExchanges(sentence, span) ? { kinds, span } : null
}

const isRightBehind = ({ tokens }: Reading, at: number, last: number): boolean =>
  last === at + 1 || (textAt(tokens, at + 1) === 'of' && last <= at + 3)

/** «двадцять один», "one": a single one needs its noun at once («одна група поранених» is no person). */
const isOne = ({ tokens }: Reading, at: number): boolean => {
  const token = tokens[at]
  return token?.value === 1 && token.suffix === 'words'
}

/** A dash right after the figure («85 — рядових») does not part it from its noun. */
const isBarrier = ({ kind, text }: Token, distance: number): boolean =>
  kind !== 'word' && text !== '"' && !(distance === 1 && (text === '—' || text === '-'))

/** «Наші 14 людей»: whose they are may stand before the figure. */
const ownerBefore = ({ tokens }: Reading, sentence: Sentence, at: number): Set<Idea> =>
  isOurs(tokens[at - 1])
    ? new Set(
        sentence.hits
          .filter(({ idea, from }) => WHOSE.has(idea) && from === at - 1)
          .map(({ idea }) => idea),
      )
    : new Set()

const isOurs = oneOf(isPossessive, anyWord('own'))

function addKinds(sentence: Sentence, { from, to }: Span, kinds: Set<Idea>): void {
  for (const hit of sentence.hits)
    if (hit.from >= from && hit.from < to && (KINDS.has(hit.idea) || WHOSE.has(hit.idea)))
      if (!isCaptor(sentence, hit) && !isGrown(sentence, hit)) kinds.add(hit.idea)
}

/** "our boys and girls" are soldiers. */
const isGrown = (sentence: Sentence, { idea, from, to }: Hit<Idea>): boolean =>
  (idea === 'child' || idea === 'woman') &&
  sentence.hits.some(
    (hit) =>
      hit.idea === 'person' && hit.from <= from && to <= hit.to && hit.to - hit.from > to - from,
  )

/** «бранців Росії» are not Russian. */
const isCaptor = (sentence: Sentence, { idea, from }: Hit<Idea>): boolean =>
  idea === 'russian' &&
  sentence.hits.some((hit) => hit.idea === 'from_russia' && hit.from <= from && hit.to > from)

/** "officer of the Russian military police", "servicemen from Ukraine's forces". */
function addOwnerAfter(
  { tokens }: Reading,
  sentence: Sentence,
  at: number,
  kinds: Set<Idea>,
): void {
  const owner = isOfOrFrom(tokens[at]) ? ownerAt(tokens, at) : null
  if (owner === null) return
  for (const hit of sentence.hits)
    if (WHOSE.has(hit.idea) && hit.from === owner && !isCaptor(sentence, hit)) kinds.add(hit.idea)
}

function ownerAt(tokens: readonly Token[], at: number): number | null {
  const owner = textAt(tokens, at + 1) === 'the' ? at + 2 : at + 1
  return textAt(tokens, at) === 'of' || textAt(tokens, owner).endsWith("'s") ? owner : null
}

/** «50 военных из РФ, ДНР и ЛНР», "soldiers from Russia and the Donetsk People's Republic": Russia's men, by where they come from. */
function addHome({ tokens }: Reading, sentence: Sentence, at: number, kinds: Set<Idea>): void {
  if (!isFrom(tokens[at])) return
  const isTheirs = sentence.hits.some(
    ({ idea, from, to }) =>
      idea === 'russian' && from > at && to <= at + HOME_WORDS && isOccupied(tokens[from]),
  )
  if (isTheirs && !kinds.has('ukrainian') && !kinds.has('defender')) kinds.add('russian')
}

const HOME_WORDS = 8
const isOccupied = anyWord(`
  {д,л}{н,р}р* донецк* луганск* донецьк* луганськ*
  {d,l}pr* donetsk* luhansk* lugansk*
`)

/** «семь граждан России — жителей Курской области» */
function addApposition(
  { tokens }: Reading,
  sentence: Sentence,
  at: number,
  kinds: Set<Idea>,
): void {
  if (!isDashOrComma(tokens[at]) || !kinds.has('person') || kinds.has('military')) return
  const civil = hitsAt(sentence, at + 1).find(({ idea }) => idea === 'civilian')
  if (civil === undefined || isOfSoldiersToo(tokens, sentence, civil.to)) return
  kinds.delete('person')
  kinds.add('civilian')
}

/** «146 українців, цивільних і військових» */
const isOfSoldiersToo = (tokens: Reading['tokens'], sentence: Sentence, at: number): boolean =>
  isJoiner(tokens[at]) &&
  hitsAt(sentence, at + 1).some(({ idea }) => idea === 'military' || idea === 'defender')

function joined(sentence: Sentence, at: number, kinds: Set<Idea>): number {
  const here = hitsAt(sentence, at).filter(({ idea }) => KINDS.has(idea))
  for (const { idea } of here) if (idea !== 'woman') kinds.add(idea)
  // «120 солдатів і офіцерів» are soldiers of every rank.
  if (kinds.has('military')) kinds.delete('officer')
  // One number for soldiers and civilians counts people.
  if (kinds.has('civilian') && here.length > 0) kinds.add('person')
  return Math.max(at + 1, ...here.map(({ to }) => to)) - 1
}

/** "38 prisoner exchanges" are no prisoners. */
const countsExchanges = (sentence: Sentence, { to }: Span): boolean =>
  hitsAt(sentence, to).some(({ idea }) => idea === 'exchange')

function hasKind(kinds: ReadonlySet<Idea>): boolean {
  for (const idea of kinds) if (KINDS.has(idea)) return true
  return false
}

/** «230 військових та цивільних»: one number for both; «45 бійців та тіла двох» is of people only. */
function joinsKind(sentence: Sentence, at: number, { last, kinds }: Progress): boolean {
  const next = hitsAt(sentence, at + 1)
  const isOfBodies = next.some(({ idea }) => idea === 'body' || idea === 'dead')
  if (isOfBodies && !kinds.has('body') && !kinds.has('dead')) return false
  return last !== -1 && next.some(({ idea }) => KINDS.has(idea))
}

/** «19 отриманих тіл», "84 released soldiers" */
/** «одна группа российских военнослужащих» is no serviceman. */
const isGroup = anyWord('груп* парті{я,ї}* парти{я,и,ю}* колон* хвил* волн* group* batch* wave*')
const isPassive = anyWord(`
  {отриман,одержан,полученн,повернен,переданн,возвращенн}*{и,ы}х
  released freed returned exchanged swapped repatriated liberated captured
`)

const isEnd = (here: readonly Hit<Idea>[], token: Token, last: number): boolean =>
  last !== -1 ||
  isStop(token) ||
  isGroup(token) ||
  (here.some(({ idea }) => VERBS.has(idea)) && !isPassive(token))

/** The hits are in the order of the text. */
function hitsAt({ hits }: Sentence, at: number): readonly Hit<Idea>[] {
  let first = 0
  while (first < hits.length && (hits[first]?.from ?? at) < at) first += 1
  let end = first
  while (end < hits.length && hits[end]?.from === at) end += 1
  return first === end ? NONE : hits.slice(first, end)
}

const NONE: readonly Hit<Idea>[] = []
