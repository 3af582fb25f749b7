import { isAllOfThese } from '#statement/word/pronouns.ts'
import type { Amount } from '#statement/count/amount.ts'
import { isCount } from '#statement/count/count.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken, textAt } from '#statement/word/token.ts'
import { isAnd, isNot, isOutOf } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isBody } from '#statement/word/known-words.ts'

/** A number of a sentence, whether or not a noun tells what it counts. */
export type Counted = Pick<Amount, 'value' | 'at' | 'span'>

type At = Readonly<{ at: Span }>
type Counts<Place> = ReadonlyMap<Place, Counted>

/**
 * Gives the places of a sentence their numbers, in the order of both: «451 — з Донецького», «Донецький —
 * 451», and both ways in one sentence. As many as can be get one; where there are fewer, the near ones.
 */
export function countsOf<Place extends At>(
  timeline: Timeline,
  sentence: Sentence,
  places: readonly Place[],
  free: readonly Counted[],
): Counts<Place> {
  let row: readonly Way<Place>[] = Array.from({ length: free.length + 1 }, () => NOTHING)
  for (const place of places) {
    const next: Way<Place>[] = [NOTHING]
    free.forEach((amount, index) => {
      const before = row[index] ?? NOTHING
      const taken = isNotOf(timeline.reading, place, amount)
        ? NOTHING
        : withOne(timeline.reading, sentence, before, { place, amount })
      next.push(best([taken, row[index + 1] ?? NOTHING, next[index] ?? NOTHING]))
    })
    row = next
  }
  return new Map(row.at(-1)?.pairs)
}

/** The numbers of a sentence that may be of its places, in the order of the text: what is counted, and what no noun follows. */
export const numbersIn = (
  timeline: Timeline,
  sentence: Sentence,
  amounts: readonly Amount[],
): readonly Counted[] =>
  [
    ...amounts,
    ...bare(timeline, sentence, amounts),
    ...unnumbered(timeline.reading, sentence, amounts),
  ]
    .filter(
      ({ at }) =>
        !isOfDeath(sentence, at) &&
        !isWholeOf(timeline.reading, at) &&
        !amounts.some((a) => a.at === at && isOfRussians(a)),
    )
    .toSorted((a, b) => a.at - b.at)

/** «більшість — з Донецького напрямку, ще 26 росіян поїхали назад» */
const isOfRussians = ({ toward, kinds }: Amount): boolean =>
  toward === 'ru' && kinds.has('russian') && kinds.has('person')

/** «37 із цих 50 — з «Азовсталі»», "37 of the fifty": of the place are those before it. */
function isWholeOf({ tokens }: Reading, at: number): boolean {
  const of = isAllOfThese(tokens[at - 1]) ? at - 2 : at - 1
  const some = tokens[of - 1]
  return isOutOf(tokens[of]) && some?.kind === 'number' && some.value < (tokens[at]?.value ?? 0)
}

/** «п'ятеро померли в полоні»: of no place; of "19 came from morgues — all 19 had died in captivity" the second. */
function isOfDeath(sentence: Sentence, at: number): boolean {
  const clause = clauseAt(sentence, at)
  return hitsIn(sentence, 'died_captive').some(
    ({ from, to }) =>
      from >= clause.from &&
      to <= clause.to &&
      !sentence.numbers.some((other) => at < other && other < from),
  )
}

const isNotOf = (reading: Reading, place: At, amount: Counted): boolean =>
  isAfterColon(reading, place, amount) || isOfMost(reading, place, amount)

/** «тела 50 воинов, большинство погибли на Азовстали»: of the place are most of them, and nobody says how many. */
const isOfMost = ({ tokens }: Reading, { at: place }: At, { at }: Counted): boolean =>
  place.from > at &&
  someToken(tokens, at + 1, place.from, isMost) &&
  !someToken(tokens, at + 1, place.from, ({ kind }) => kind === 'number')

const isMost = anyWord(`
  більшість більшості багато половина частина дехто деякі большинство большинства многие
  некоторые часть
  most majority many some half
`)

/** «Донецький: 397 Луганський: 24»: what stands behind a colon is of the place before it. */
const isAfterColon = ({ tokens }: Reading, place: At, { at }: Counted): boolean =>
  textAt(tokens, at - 1) === ':' &&
  tokens[at - 2]?.kind === 'word' &&
  place.at.from > at &&
  [place.at.to, place.at.to + 1].some((end) => textAt(tokens, end) === ':')

/** Places with their numbers so far, and how far these stand from them in all. */
type Way<Place> = Readonly<{ pairs: readonly (readonly [Place, Counted])[]; gap: number }>
const NOTHING: Way<never> = { pairs: [], gap: 0 }

const best = <Place>(ways: readonly Way<Place>[]): Way<Place> =>
  ways.reduce((a, b) =>
    b.pairs.length > a.pairs.length || (b.pairs.length === a.pairs.length && b.gap < a.gap) ? b : a,
  )

function withOne<Place extends At>(
  { tokens }: Reading,
  sentence: Sentence,
  { pairs, gap }: Way<Place>,
  { place, amount }: Readonly<{ place: Place; amount: Counted }>,
): Way<Place> {
  const apart = Math.abs(clauseIndex(sentence, place.at.from) - clauseIndex(sentence, amount.at))
  if (apart > CLAUSES_BETWEEN) return NOTHING
  const isBehindAnd = someToken(tokens, place.at.to, amount.at, isAnd)
  const steps = apart + (isBehindAnd ? 1 : 0)
  const distance = Math.abs(place.at.from - amount.at) + steps * CLAUSE_COSTS
  return { pairs: [...pairs, [place, amount]], gap: gap + distance }
}

/** «одне тіло, яке, як пише штаб, вдалося повернути з моргу» */
const CLAUSES_BETWEEN = 4
/** A comma parts more than a few words do, and so does the «та» of «38 під Маріуполем та ще 16 …». */
const CLAUSE_COSTS = 6

const clauseIndex = ({ clauses }: Sentence, token: number): number =>
  clauses.findIndex(({ to }) => token < to)

const DOZEN = 12

/** «столько же — из моргов», "a dozen from Luhansk": numbers without a numeral. */
function unnumbered(
  reading: Reading,
  sentence: Sentence,
  amounts: readonly Counted[],
): readonly Counted[] {
  const found = sentence.hits.flatMap(({ idea, from, to }): Counted[] => {
    const before = amounts.findLast(({ at }) => at < from)
    if (idea !== 'same_number' || before === undefined) return []
    return [{ value: before.value, at: from, span: { from, to } }]
  })
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const value = isDozen(reading, sentence, at)
      ? dozens(reading, at)
      : isLone(reading, sentence, at)
        ? 1
        : null
    if (value !== null) found.push({ value, at, span: { from: at, to: at + 1 } })
  }
  return [...found, ...oneBody(reading, sentence)]
}

/** "a single soldier in the Kherson direction" */
const isLone = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  isSingle(tokens[at]) &&
  !isNot(tokens[at - 2]) &&
  !someToken(tokens, at, sentence.to, isTakenAlive) &&
  has(sentence, ['body', 'military', 'defender'], { from: at + 1, to: at + 2 })
const isTakenAlive = anyWord('prisoner captive captured surrender*')
const isSingle = anyWord('single')

/** "Another body came from a morgue", «і ще тіло — з Оленівки»: one, where the sentence counts nothing. */
function oneBody({ tokens }: Reading, { hits, numbers }: Sentence): readonly Counted[] {
  if (numbers.some((at) => tokens[at]?.value !== 1)) return []
  const body = hits.find(({ idea, from }) => idea === 'body' && isBody(tokens[from]))
  return body === undefined ? [] : [{ value: 1, at: body.from, span: body }]
}

/** Numbers beside a place that no noun follows: «451 — Донецький». */
function bare(
  timeline: Timeline,
  sentence: Sentence,
  amounts: readonly Counted[],
): readonly Counted[] {
  const found: Counted[] = []
  const { tokens } = timeline.reading
  for (const at of sentence.numbers) {
    const token = tokens[at]
    if (token === undefined || !isCount(timeline, sentence, token, at)) continue
    // «Бахмутського (89) напрямків», «Донецький: 397 Луганський напрямок: 24»: it counts no directions.
    const isUnit =
      textAt(tokens, at + 1) !== ')' &&
      textAt(tokens, at - 1) !== ':' &&
      has(sentence, ['unit'], { from: at + 1, to: at + 3 })
    const isKnown = amounts.some((amount) => amount.at === at)
    const isAbout = hitsIn(sentence, 'approximate').some(({ to }) => to === at)
    if (!isUnit && !isKnown && !isAbout)
      found.push({ value: token.value, at, span: { from: at, to: at + 1 } })
  }
  return found
}

/** «two dozen» */
const dozens = ({ tokens }: Reading, at: number): number => {
  const before = tokens[at - 1]
  return DOZEN * (before?.kind === 'number' ? before.value : 1)
}

const isDozen = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  isDozenWord(tokens[at]) &&
  !isHalfOrFew(tokens[at - 1]) &&
  !has(sentence, ['approximate'], { from: at - 3, to: at })

const isHalfOrFew = anyWord('half few several пів пол')
const isDozenWord = anyWord('dozen дюжин{а,у} дюжин')
