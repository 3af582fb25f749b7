import { isAffirmed } from '#statement/sentence/answered.ts'
import { alternativeAt } from '#statement/sentence/alternatives.ts'
import { type Amount, MOST_AMOUNTS } from '#statement/count/amount.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import { type Findings, isNews } from '#statement/figures/findings.ts'
import { isOpenWhetherOneMore } from '#statement/count/single.ts'
import { isPeople } from '#statement/side/head-count.ts'
import { misprintOf } from '#statement/day/misprint.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { isOfEstimate } from '#statement/sentence/of-estimate.ts'
import { hold } from '#statement/review.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { severalToday } from '#statement/when/several-swaps.ts'
import type { EventKind, ReviewReason } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { whenAt } from '#statement/when/when.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isAge } from '#statement/word/people.ts'
import { SWAPPED } from '#statement/vocabulary/idea-groups.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isPuttingOff } from '#statement/word/deeds.ts'
import { isAnd, isRefused } from '#statement/word/small-words.ts'

/** Lists what holds an event of either kind whatever its figures are. */
export function doubtsOfText(findings: Findings, kind: EventKind): readonly ReviewReason[] {
  const { timeline } = findings
  const misprint = misprintOf(timeline)
  return [
    ...(misprint === null ? [] : [hold('date_misprint', misprint)]),
    ...openFigures(findings, kind),
    ...unconfirmed(findings, kind),
    ...tooMany(findings),
    ...(kind === 'prisoner_exchange' ? ofSeveral(timeline) : []),
  ]
}

/** «Сьогодні відбулося два обміни»: what is counted may be of either. */
const ofSeveral = (timeline: Timeline): ReviewReason[] => {
  const span = severalToday(timeline)
  return span === null ? [] : [hold('second_event', quoteOf(timeline.reading, span).text)]
}

/** What stands below so many numbers has not been looked at; some of them may have been joined. */
const tooMany = ({ amounts }: Findings): ReviewReason[] =>
  amounts.length < MOST_AMOUNTS / 2 ? [] : [hold('wording_unknown', String(amounts.length))]

/** «Трамп привітав з обміном. Обмін ще не почався», «заяви про репатріацію не відповідають дійсності»: news without a number that its own text takes back. */
function unconfirmed({ timeline, amounts }: Findings, kind: EventKind): ReviewReason[] {
  const { reading } = timeline
  if (amounts.some((a) => isNews(a) && isCountedBy(kind, a))) return []
  const takenBack: Idea = kind === 'prisoner_exchange' ? 'unconfirmed' : 'denied'
  const hit = reading.sentences
    .filter((s) => !isAffirmed(reading, s))
    .flatMap((s) => hitsIn(s, takenBack).filter((one) => !isOfEstimate(reading, s, one)))
    .find(({ from }) => !isRefused(reading.tokens[from]))
  const taken = hit ?? (kind === 'prisoner_exchange' ? putOff(timeline) : undefined)
  return taken === undefined ? [] : [hold('unconfirmed', quoteOf(reading, taken).text)]
}

/** Bodies that were only brought somewhere count no exchange of people. */
const isCountedBy = (kind: EventKind, a: Amount): boolean =>
  isPeople(a) || (kind === 'body_repatriation' && isBodies(a))

/** «Киев отложил и приём тел, и обмен военнопленными»: whatever began is put off by the same text. */
const putOff = ({ reading }: Timeline): Span | undefined =>
  reading.sentences
    .filter((s) => has(s, ['exchange']) && !has(s, ['happened']))
    .flatMap((s) => hitsIn(s, 'denied'))
    .find(({ from }) => isPuttingOff(reading.tokens[from]))

/** «30 чи 40 захисників»: neither is a figure, and "not published" would not be true either. */
function openFigures(findings: Findings, kind: EventKind): ReviewReason[] {
  const { timeline, amounts } = findings
  const { reading } = timeline
  const open = amounts.find(
    (a) =>
      a.open &&
      isNews(a) &&
      !a.part &&
      isCountedIn(kind, a) &&
      !isOfAge(timeline, a) &&
      !isOnlySomeWho(reading.tokens, a, amounts) &&
      mayTell(a.sentence),
  )
  if (open === undefined) {
    const shared = sharedByOne(findings, kind)
    if (shared !== null) return [hold('figure_open', quoteOf(reading, shared).text)]
    return kind === 'prisoner_exchange' ? openAlone(timeline) : []
  }
  const span = alternativeAt(reading.tokens, open.at) ?? open.span
  return [hold('figure_open', quoteOf(reading, span).text)]
}

/**
 * «95 бійців удома. … Троє чи четверо людей говорити ще не можуть»: of a few of those who are counted above something
 * else is said, and nobody moves.
 */
const isOnlySomeWho = (tokens: readonly Token[], a: Amount, amounts: readonly Amount[]): boolean =>
  !someToken(tokens, a.at, a.sentence.to, isRefused) &&
  !has(a.sentence, COME_OR_OTHERS) &&
  [...a.kinds].every((kind) => kind === 'person') &&
  amounts.some(
    (b) =>
      !b.open &&
      !b.part &&
      !b.approximate &&
      isNews(b) &&
      isPeople(b) &&
      b.sentence.index < a.sentence.index &&
      b.value >= a.value * TIMES_MORE,
  )

const TIMES_MORE = 5
const COME_OR_OTHERS: readonly Idea[] = [
  ...SWAPPED,
  'home',
  'exchange',
  'also',
  'civilian',
  'total_maybe',
]

/** «31 військового та цивільного»: thirty-one or one more, unless the text says elsewhere how many came. */
function sharedByOne({ timeline, amounts, pairs }: Findings, kind: EventKind): Span | null {
  const { tokens } = timeline.reading
  for (const a of amounts) {
    if (a.value % 10 !== 1 || a.part || !isNews(a) || !isCountedIn(kind, a)) continue
    const end = sharedEnd(tokens, a)
    if (end === null) continue
    const isSaid = amounts.some(
      (b) => b !== a && !b.part && b.value >= a.value && isNews(b) && b.toward === a.toward,
    )
    if (!isSaid && !pairs.some(({ first, second }) => Math.max(first, second) >= a.value))
      return { from: a.at, to: end }
  }
  return null
}

/** Where the one ends whom the number may count or not, behind the noun that it does count. */
function sharedEnd(tokens: readonly Token[], { at, value }: Amount): number | null {
  for (let and = at + 2; and <= at + NOUN_WORDS; and += 1)
    if (isAnd(tokens[and])) return isOpenWhetherOneMore(tokens, and + 1, value) ? and + 2 : null
  return null
}

/** «31 український військовий» */
const NOUN_WORDS = 4

/** «Повернулися чи то 84, чи то 86.»: nothing is counted by name, and only people return. */
function openAlone(timeline: Timeline): ReviewReason[] {
  const { reading } = timeline
  for (const sentence of reading.sentences)
    for (const { to } of hitsIn(sentence, 'returned')) {
      const at = numberAfter(reading, to)
      const span = at === null ? null : alternativeAt(reading.tokens, at)
      if (span === null || at === null || span.to < sentence.to - 1) continue
      if (at < sentence.to && whenAt(timeline, sentence, at) === 'now')
        return [hold('figure_open', quoteOf(reading, span).text)]
    }
  return []
}

/** The number that follows with nothing but words of either between. */
function numberAfter({ tokens }: Reading, from: number): number | null {
  let at = from
  while (isEither(tokens[at])) at += 1
  return tokens[at]?.kind === 'number' ? at : null
}

const isEither = anyWord('чи то або не ли ль или либо either додому домой home')

/** «цифры, которые называют каналы (от 200 до 300), не подтверждены» tells of nobody's return. */
const mayTell = (sentence: Sentence): boolean => sentence.item || has(sentence, MOVED)

const MOVED: readonly Idea[] = [
  'returned',
  'gave',
  'received',
  'managed',
  'exchanged',
  'exchange',
  'happened',
  'repatriation',
  'through',
  'home',
]

/** «бійців віком від 21 до 60» */
const isOfAge = ({ reading: { tokens } }: Timeline, { at }: Amount): boolean =>
  someToken(tokens, at - AGE_WORDS, at, isAge)

const AGE_WORDS = 5

const isCountedIn = (kind: EventKind, a: Amount): boolean =>
  isBodies(a) || (kind === 'prisoner_exchange' && isPeople(a))
