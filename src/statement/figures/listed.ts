import { isThese, isThey } from '#statement/word/pronouns.ts'
import type { Amount } from '#statement/count/amount.ts'
import { opensAside } from '#statement/amount/aside-in-row.ts'
import { isRosterOfTwo } from '#statement/amount/roster.ts'
import { isBullet } from '#statement/sentence/bullets.ts'
import { derived, stated } from '#statement/count/figure.ts'
import { is, isCivil, isMilitary, isWhole } from '#statement/side/head-count.ts'
import { isRestOfService, labelBefore } from '#statement/count/service-label.ts'
import { areCaptivesOfTrade, areInTheirCompany } from '#statement/count/in-their-company.ts'
import { isAlongWith } from './along-with.ts'
import { endOfService, isOpen, JOINERS } from '#statement/count/list-ends.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Figure } from '#statement/statement.ts'
import { isBesideWounded } from './beside-wounded.ts'
import { menAndWomenIn } from './men-and-women.ts'
import { isSumOf, isSumOfItem } from './of-row.ts'
import { isColon } from '#statement/word/small-words.ts'
import { textAt } from '#statement/word/token.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/** People counted one after the other: all of them but the civilians, and the soldiers among them. */
export type Listed = Readonly<{
  sum: Figure
  soldiers: Figure | null
  /** Others follow whom nobody counts: «95 військових, 56 нацгвардійців та поліцейські». */
  open: boolean
}>

/**
 * Adds what a text counts side by side: «42 захисники та троє захисниць», «64 військові та один
 * громадянин США», or the services in the items of a list. Civilians may stand in between.
 */
export const listedIn = (reading: Reading, amounts: readonly Amount[]): Listed | null =>
  rowsIn(reading, amounts) ?? ofBoth(reading, amounts)

function ofBoth(reading: Reading, amounts: readonly Amount[]): Listed | null {
  const both = menAndWomenIn(reading, amounts)
  if (both === null) return null
  return { sum: sumOf(both.map((a) => stated(reading, a))), soldiers: null, open: false }
}

function rowsIn(reading: Reading, amounts: readonly Amount[]): Listed | null {
  const counted = amounts.filter((a) => isListable(a))
  if (counted.filter((a) => !isCivil(a)).length < LEAST) return null
  const found: Listed[] = []
  for (const first of counted.filter((a) => mayOpen(reading, counted, a))) {
    const { run, others } = runFrom(reading, counted, { first, amounts })
    const figures = others.map((a) => stated(reading, a))
    const sum = sumOf(figures)
    if (isNoList(others) || isOutweighed(amounts, first, sum)) continue
    const [top] = found
    if (top !== undefined && top.sum.value !== sum.value) continue
    const soldiers = soldiersOf(reading, others, sum)
    // «132 чоловіки й 8 жінок»: that they are soldiers, a list of services with the same sum tells.
    found.push({ sum, open: isOpen(reading.tokens, run), ...top, soldiers })
    if (soldiers !== null) break
  }
  return ofSoldiers(found) ?? found[0] ?? null
}

const ofSoldiers = (found: readonly Listed[]): Listed | undefined =>
  found.findLast(({ soldiers }) => soldiers !== null)

function runFrom(
  reading: Reading,
  counted: readonly Amount[],
  start: Start,
): Readonly<{ run: readonly Amount[]; others: readonly Amount[] }> {
  const run = start.first.sentence.item
    ? withOpener(reading, counted, itemsFrom(reading, counted, start.first))
    : rowFrom(reading, counted, start)
  const isWithCivilians = run.some((b) => isCivil(b))
  return { run, others: run.filter((a) => !isCivil(a) && !(is(a, 'child') && isWithCivilians)) }
}

/** One alone is no list. */
const LEAST = 2

const isNoList = (others: readonly Amount[]): boolean =>
  others.length < LEAST || isTakenApart(others)

/** «140 військових, 132 чоловіки та вісім жінок»: the first are all of them, and the others say who they are. */
const isTakenApart = ([first, ...others]: readonly Amount[]): boolean =>
  first !== undefined &&
  others.length >= LEAST &&
  !is(first, 'man', 'woman') &&
  (first.value >= MANY || others.every((a) => is(a, 'man', 'woman'))) &&
  others.reduce((sum, { value }) => sum + value, 0) === first.value

/** Fewer may be as many as the others by chance: «четверо військових, двоє прикордонників і двоє моряків». */
const MANY = 10

/** «82 оборонці Маріуполя; шестеро нацгвардійців; троє прикордонників»: some of them are more than those that are left. */
const isOutweighed = (amounts: readonly Amount[], first: Amount, sum: Figure): boolean =>
  first.sentence.item &&
  amounts.some(
    ({ part, sentence, value }) =>
      part && sentence.item && sentence.header === first.sentence.header && value > sum.value,
  )

function soldiersOf(reading: Reading, listed: readonly Amount[], sum: Figure): Figure | null {
  const soldiers = listed.filter((a) => isMilitary(a))
  const [only] = soldiers
  if (only === undefined) return null
  if (soldiers.length === listed.length) return sum
  return soldiers.length === 1
    ? stated(reading, only)
    : sumOf(soldiers.map((a) => stated(reading, a)))
}

const sumOf = (figures: readonly Figure[]): Figure =>
  derived(
    figures.reduce((sum, { value }) => sum + value, 0),
    'added',
    figures,
  )

/** Ranks are added elsewhere, and what is some of another number is no one more. */
const isListable = (a: Amount): boolean => !a.part && !a.approximate && !is(a, 'officer', 'rank')

const mayOpen = (reading: Reading, counted: readonly Amount[], a: Amount): boolean =>
  isFirst(a) || isFirstOfRoster(reading, a) || isBesideWounded(reading, counted, a)

const isFirst = (a: Amount): boolean =>
  !isCivil(a) &&
  ((isWhole(a) && is(a, 'military', 'defender', 'man')) ||
    (is(a, 'woman') && has(a.sentence, ['returned', 'from_russia', 'from_ukraine'])))

/** «Прикордонників 25, з лав ЗСУ 26, решта 49 — Нацгвардія»: a roster says nothing else of anybody. */
const isFirstOfRoster = ({ tokens }: Reading, { at, sentence, kinds }: Amount): boolean =>
  kinds.has('military') &&
  at === sentence.numbers[0] &&
  sentence.numbers.length >= ALL_SERVICES &&
  sentence.hits.every(({ idea }) => OF_ROSTER.has(idea)) &&
  sentence.numbers.every(
    (one) => labelBefore(tokens, sentence, one) !== null || isRestOfService(tokens, one),
  )

const OF_ROSTER: ReadonlySet<Idea> = new Set<Idea>(['military', 'ukrainian', 'defender', 'person'])

/** The first number of each further item of the same list. */
function itemsFrom(reading: Reading, counted: readonly Amount[], first: Amount): Amount[] {
  const list = listOf(reading, first.sentence)
  const told = counted.filter(
    ({ sentence }) =>
      sentence.item &&
      list === listOf(reading, sentence) &&
      (sentence === first.sentence || !isTheyOrThese(reading.tokens[sentence.from])),
  )
  const items = told.filter((a) => !isSumOfItem(reading, told, a))
  const isAll = isToldWhole(counted, first)
  return items.filter(
    (a) =>
      a.at >= first.at &&
      items.find(({ sentence }) => sentence === a.sentence) === a &&
      !(isAll && isOfThem(a, first)),
  )
}

/** «• з неволі вийшли 187 військових та двоє цивільних»: an item that tells of soldiers and civilians that they came is of all. */
const isToldWhole = (counted: readonly Amount[], { sentence }: Amount): boolean =>
  has(sentence, ['returned', 'from_russia']) &&
  counted.some((a) => a.sentence === sentence && isCivil(a))

/** «• 14 визволених потребують лікування», «• 33 – прикордонники»: no item below says that others came besides. */
const isOfThem = ({ sentence }: Amount, first: Amount): boolean =>
  sentence !== first.sentence && !has(sentence, ['also'])

/** «103 визволено. Вони — із Нацгвардії (38), ЗСУ (28) …»: of those above, and no further item. */
const isTheyOrThese = oneOf(isThey, isThese)

/**
 * Where the list of an item begins: «Повідомляє штаб: 103 визволено. Вони — із: ЗСУ — 28 …»: behind the second heading
 * stands another list than behind the first.
 */
const listOf = ({ tokens, sentences }: Reading, { header, index }: Sentence): number | null =>
  sentences.findLast(
    (s) =>
      s.index < index && s.header === header && s.numbers.length === 0 && isColon(tokens[s.to - 1]),
  )?.index ?? header

/** «Вдома 15 нацгвардійців ✅ 40 воїнів ✅ 5 прикордонників»: fewer than the items make are no whole of them but one more. */
function withOpener(
  { tokens }: Reading,
  counted: readonly Amount[],
  items: readonly Amount[],
): readonly Amount[] {
  const [first] = items
  const isList = items.every(
    ({ sentence }) => sentence.onlyCounts && isBullet(textAt(tokens, sentence.from)),
  )
  if (!isList) return items
  const opener = counted.find((a) => isMilitary(a) && a.sentence.index === first?.sentence.header)
  const sum = items.reduce((all, { value }) => all + value, 0)
  return opener === undefined || opener.value >= sum ? items : [opener, ...items]
}

/** At this level; «110 військових, двоє дітей» may be some of them, so a child needs a word that joins. */
const LEVEL: readonly Idea[] = [
  'military',
  'defender',
  'woman',
  'man',
  'person',
  'civilian',
  'child',
]

/** So many in a row need no word that joins: «60 військових, 30 нацгвардійців, 20 прикордонників». */
const ALL_SERVICES = 3

type Start = Readonly<{ first: Amount; amounts: readonly Amount[] }>

/** What follows in the sentence, joined by «та» or by commas up to one. */
function rowFrom(
  reading: Reading,
  counted: readonly Amount[],
  { first, amounts }: Start,
): Amount[] {
  const { tokens } = reading
  const row = [first]
  let joined = joinedBy(tokens, first)
  for (const a of counted.filter(
    ({ at, sentence }) => at > first.at && sentence === first.sentence,
  )) {
    const last = row.at(-1) ?? first
    const between = wordsBetween(reading, amounts, last, a)
    if (!leadsOn(between) || !is(a, ...LEVEL) || isSame(tokens, last, a) || isSumOf(row, a)) break
    row.push(a)
    if (between.some((text) => JOINERS.has(text))) joined = row.length
  }
  return row.length >= ALL_SERVICES || isOpen(tokens, row) ? row : row.slice(0, joined)
}

const joinedBy = (tokens: Reading['tokens'], { sentence }: Amount): number =>
  isRosterOfTwo(tokens, sentence) ? LEAST : 1

/** «13 нацгвардійців, серед яких двоє азовців, 10 прикордонників»: where those are told who are some of the first. */
function endWithAside(
  reading: Reading,
  amounts: readonly Amount[],
  last: Amount,
  next: Amount,
): number {
  const some = amounts.filter((b) => b.part && b.at > last.at && b.at < next.at)
  const [opening] = some
  const closing = some.at(-1)
  return opening !== undefined && closing !== undefined && opensAside(reading, last, opening)
    ? endOfService(reading.tokens, closing)
    : endOfService(reading.tokens, last)
}

const wordsBetween = (
  reading: Reading,
  amounts: readonly Amount[],
  last: Amount,
  next: Amount,
): readonly string[] =>
  isAlongWith(reading.tokens, last, next) ||
  isRestOfService(reading.tokens, next.at) ||
  joinsThem(reading, last, next)
    ? ALONG
    : isOfRoster(reading.tokens, last, next)
      ? ROSTER
      : reading.tokens
          .slice(endWithAside(reading, amounts, last, next), next.at)
          .map(({ text }) => text)

/** «132 воїни, а з ними 8 воячок»; what word stands behind the number tells who they are. */
const joinsThem = ({ tokens }: Reading, last: Amount, next: Amount): boolean =>
  is(next, 'military', 'defender', 'woman', 'civilian', 'child', 'captive') &&
  (next.span.to > next.at + 1 ||
    tokens[next.at + 1]?.kind !== 'word' ||
    areCaptivesOfTrade(tokens, next.at)) &&
  areInTheirCompany(tokens, endOfService(tokens, last), next.at)

/** «прикордонників 25, з лав ЗСУ 26»: each service stands before its number. */
const isOfRoster = (tokens: Reading['tokens'], last: Amount, { at, sentence }: Amount): boolean => {
  const label = labelBefore(tokens, sentence, last.at)
  const next = label === null ? null : labelBefore(tokens, sentence, at)
  return next !== null && next !== label
}

const ROSTER: readonly string[] = [',']

/** What joins those of whom a verb in between says that they came along with others. */
const ALONG: readonly string[] = ['та']

const leadsOn = (between: readonly string[]): boolean =>
  between.length > 0 &&
  between.length <= BETWEEN_WORDS &&
  between.every((text) => text === ',' || text === ')' || JOINERS.has(text))

const BETWEEN_WORDS = 4

/** «70 військових, 20 військових» says the same again. */
const isSame = (tokens: Reading['tokens'], a: Amount, b: Amount): boolean =>
  textAt(tokens, a.span.to - 1) === textAt(tokens, b.span.to - 1) && !isOfRoster(tokens, a, b)
