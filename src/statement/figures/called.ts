import { isThey } from '#statement/word/pronouns.ts'
import { isLink } from '#statement/word/auxiliaries.ts'
import type { Amount, Direction } from '#statement/count/amount.ts'
import { stated } from '#statement/count/figure.ts'
import { is, isCivil, isMilitary, isMixed } from '#statement/side/head-count.ts'
import { quoteOf, type Reading, speaksOf } from '#statement/sentence/reading.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Figure } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken, textAt } from '#statement/word/token.ts'
import { whenAt } from '#statement/when/when.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import type { Sums } from './whole.ts'
import { onlySoldiers } from './only-soldiers.ts'
import { withRest } from './rest-civilians.ts'
import { isAnd, isDash, isDashOrColon, isThem } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

type Side = Readonly<{ inside: readonly Amount[]; side: Direction; uncounted: boolean }>

/** Takes from what a text calls those who came how many were soldiers and civilians; `uncounted` civilians leave that open. */
export function withCalled(
  timeline: Timeline,
  sums: Sums,
  { inside, side, uncounted }: Side,
): Sums {
  const split = withRest(timeline.reading, withSplit(timeline.reading, sums, inside), inside)
  const soldiers = uncounted ? split : withSoldiers(timeline, split, inside)
  return side === 'ua' ? withAll(timeline, soldiers, inside) : soldiers
}

/** «187 з них — військові, двоє — цивільні»: two that make up the whole are what they are called. */
function withSplit(reading: Reading, sums: Sums, inside: readonly Amount[]): Sums {
  const { total } = sums
  if (total === null || (sums.military !== null && sums.civilians !== null)) return sums
  for (const soldiers of inside.filter((a) => isMilitary(a) && !a.approximate)) {
    const civil = inside.find(
      (a) =>
        isCivil(a) &&
        !isMixed(a) &&
        a.sentence === soldiers.sentence &&
        a.value + soldiers.value === total.value,
    )
    if (civil !== undefined)
      return { ...sums, military: stated(reading, soldiers), civilians: stated(reading, civil) }
  }
  return sums
}

/** «84 на 84 … взамен переданы 84 военнопленных», «207 українців — воїни ЗСУ»: the same number, called soldiers. */
function withSoldiers({ reading }: Timeline, sums: Sums, inside: readonly Amount[]): Sums {
  const { total, military, civilians } = sums
  if (total === null || military !== null || civilians !== null) return sums
  const same = inside.find((a) => a.value === total.value && !a.part && isSoldiers(reading, a))
  if (same !== undefined) return { ...sums, military: stated(reading, same) }
  const isOfSoldiers = inside.some((a) => isOfMenAndWomen(reading, inside, a, total.value))
  return isOfSoldiers || isTakenApart(inside, total.value) ? { ...sums, military: total } : sums
}

/** «45 защитников Мариуполя, 42 мужчины и три женщины»: of one place, and yet all of those who are taken apart. */
const isTakenApart = (inside: readonly Amount[], whole: number): boolean =>
  inside.some(
    (a) =>
      a.value === whole &&
      isMilitary(a) &&
      inside.some(
        (men) =>
          is(men, 'man') &&
          men.sentence === a.sentence &&
          inside.some((b) => is(b, 'woman') && men.value + b.value === whole),
      ),
  )

/** "42 men and three women, fighters who …" */
const isCommaSoldiers = ({ tokens }: Reading, { sentence, span: { to } }: Amount): boolean =>
  textAt(tokens, to) === ',' &&
  hitsIn(sentence, 'military').some(({ from }) => from > to && from - to <= 2) &&
  !has(sentence, ['civilian'])

/** «42 чоловіки і три жінки — бійці, які боронили …»: men and women who are all of them, and what they are called. */
const isOfMenAndWomen = (
  reading: Reading,
  inside: readonly Amount[],
  last: Amount,
  whole: number,
): boolean =>
  is(last, 'woman', 'man') &&
  (isSoldiers(reading, last) || isCommaSoldiers(reading, last)) &&
  inside.some(
    (a) =>
      a !== last &&
      a.sentence === last.sentence &&
      is(a, 'woman', 'man') &&
      a.value + last.value === whole,
  )

const isSoldiers = ({ tokens }: Reading, a: Amount): boolean =>
  isMilitary(a) ||
  (isDashOrColon(tokens[a.span.to]) &&
    has(a.sentence, ['military', 'defender'], { from: a.span.to + 1, to: a.span.to + 4 }) &&
    tokens[a.span.to + 1]?.kind !== 'number' &&
    !has(a.sentence, ['civilian']))

/** «Усі вони військові», «Все они — гражданские», «Це виключно військові». */
function withAll(timeline: Timeline, sums: Sums, inside: readonly Amount[]): Sums {
  const { total } = sums
  if (total === null) return sums
  return isServing(timeline)
    ? { ...sums, military: total }
    : withOnlySoldiers(timeline, withAllCalled(timeline, sums, total), inside, total)
}

/** «Цивільних серед них немає» */
function withOnlySoldiers(
  timeline: Timeline,
  sums: Sums,
  inside: readonly Amount[],
  total: Figure,
): Sums {
  if (sums.military !== null || sums.civilians !== null) return sums
  const said = onlySoldiers(timeline, inside, total.value)
  if (said === null) return sums
  const quotes = [...total.quotes, quoteOf(timeline.reading, said)]
  return { ...sums, military: { value: total.value, how: total.how, quotes } }
}

function withAllCalled(timeline: Timeline, sums: Sums, total: Figure): Sums {
  if (!speaksOf(timeline.reading, CALLED)) return sums
  for (const sentence of timeline.reading.sentences) {
    if (!has(sentence, CALLED)) continue
    const all = allIn(timeline.reading, sentence)
    if (all === null || whenAt(timeline, sentence, all.from) !== 'now') continue
    const kind = kindOfAll(timeline.reading, sentence, all, { ...sums, total })
    if (kind === undefined) continue
    const quotes = [...total.quotes, quoteOf(timeline.reading, { from: all.from, to: kind.to })]
    const figure: Figure = { value: total.value, how: total.how, quotes }
    return kind.idea !== 'civilian'
      ? { ...sums, military: figure }
      : { ...sums, civilians: figure, military: null }
  }
  return sums
}

/** «усі вони служать у війську чи силових структурах», "all of them serve in the army" */
const isServing = ({ reading }: Timeline): boolean =>
  speaksOf(reading, ['all']) &&
  reading.sentences.some((s) => {
    const all = allIn(reading, s)
    return all !== null && serveAt(reading.tokens, all.to, s.to)
  })

function serveAt(tokens: Reading['tokens'], from: number, end: number): boolean {
  const at = isTheyOrThem(tokens[from]) ? from + 1 : from
  return isServe(tokens[at]) && someToken(tokens, at + 1, Math.min(end, at + FORCE_WITHIN), isForce)
}

const FORCE_WITHIN = 5
const isTheyOrThem = oneOf(isThey, isThem)
const isServe = anyWord('служать служили служат serve served')
const isForce = anyWord(`
  війську війська військах армії армии силових силовых зсу всу
  army military forces
`)

/** What all who came are called; none where all of some are. */
const kindOfAll = (
  reading: Reading,
  { hits }: Sentence,
  all: Span,
  sums: Sums & Readonly<{ total: Figure }>,
): Hit<Idea> | undefined => {
  const kind = hits.find((hit) => isCalled(reading, all, hit))
  return kind === undefined ||
    isOfSome(reading, all, kind, sums.total) ||
    (isOfSoldiers(kind.idea) && isSplit(sums))
    ? undefined
    : kind
}

/** "146 soldiers and eight civilians … All the freed servicemen are privates": all of the soldiers only. */
const isSplit = ({ total, civilians }: Sums): boolean =>
  civilians !== null && civilians.value > 0 && civilians.value < (total?.value ?? 0)

/** «Серед військових троє жінок, усі медикині»: all of those only. */
const isOfPart = (sentence: Sentence, from: number): boolean =>
  sentence.numbers.some((at) => at < from) &&
  has(sentence, ['part'], { from: sentence.from, to: from })

/** Where a sentence speaks of all: on top of it, behind a mark, or by a word that leaves nobody else. */
function allIn({ tokens }: Reading, sentence: Sentence): Span | null {
  const all = hitsIn(sentence, 'all').find(
    ({ from }) =>
      (from - sentence.from < ON_TOP ||
        isDash(tokens[from - 1]) ||
        (isAnd(tokens[from - 1]) && tokens[from - 2]?.kind === 'mark') ||
        tokens[from]?.kind === 'mark') &&
      !isAlmost(tokens[from - 1]) &&
      !isOfPart(sentence, from),
  )
  if (all !== undefined) return all
  for (let at = sentence.from; at < sentence.from + ON_TOP && at < sentence.to; at += 1)
    if (isOnly(tokens[at])) return { from: at, to: at + 1 }
  return null
}

/** «Майже всі вони — військові» leaves some others. */
const isAlmost = anyWord('майже почти практически практично almost nearly virtually not не')

const ON_TOP = 4
const isOnly = anyWord('виключно винятково исключительно exclusively solely')

/** Right behind, or at the end of a clause: "All 86 Ukrainians freed today are soldiers". */
const isCalled = ({ tokens }: Reading, all: Span, { idea, from }: Hit<Idea>): boolean =>
  (isOfSoldiers(idea) || idea === 'civilian') &&
  from >= all.to &&
  (from - all.to < ON_TOP ||
    (isLink(tokens[from - 1]) &&
      !someToken(tokens, all.to, from - 1, ({ kind }) => kind === 'mark')))

/** «Усі четверо земляків — нацгвардійці»: all of some. */
const isOfSome = ({ tokens }: Reading, all: Span, kind: Span, { value }: Figure): boolean =>
  someToken(tokens, all.from, kind.from, (t) => t.kind === 'number' && t.value !== value)

const SOLDIERS: readonly Idea[] = ['military', 'officer', 'rank']
const CALLED: readonly Idea[] = [...SOLDIERS, 'civilian']

const isOfSoldiers = (idea: Idea): boolean => SOLDIERS.includes(idea)
