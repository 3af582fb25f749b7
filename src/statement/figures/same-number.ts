import { derived } from '#statement/count/figure.ts'
import { quoteOf, type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { hold } from '#statement/review.ts'
import type { Figure, Figures, Quote, ReviewReason } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isOnlyOfWords } from '#statement/when/only-of-word.ts'
import { isNamely } from '#statement/word/namely.ts'
import { isDashOrColon } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isOfSharedThings, isOfWhereTaken } from '#statement/amount/shared-things.ts'
import { isOnlyFromRussia, isOnlyOfOurs } from './only-from-russia.ts'
import { isFigureOpen } from './figure-open.ts'
import { addedLater, withLater, withThoseOutside } from './later-than-same.ts'
import { isOfThoseLeft } from './of-those-left.ts'
import { areSameFighters } from './same-fighters.ts'
import { areGoneAfterAll, isSameOfOthers } from './same-of-others.ts'
import { isOfSamePeople, sameOf, withSameParts } from './same-people.ts'

/**
 * Gives the other side the number of the one, where a text says «таку ж кількість», and calls those of
 * Ukraine soldiers where it does.
 */
export const matched = (timeline: Timeline, figures: Figures): Figures =>
  speaksOf(timeline.reading, ['same_number']) ? withSame(timeline, figures) : figures

/** The same, where what is known stands before it: of a number that is told below nothing was as great. */
export function matchedBehind(timeline: Timeline, figures: Figures): Figures {
  const all = matched(timeline, figures)
  const same = [all.ua_returned, all.ru_returned].find((one) => one?.how === 'same_number')
  const [first, last] = [same?.quotes.at(0)?.start ?? 0, same?.quotes.at(-1)?.start ?? 0]
  return first > last ? figures : all
}

function withSame(timeline: Timeline, figures: Figures): Figures {
  const { ua_returned: ua, ru_returned: ru } = figures
  const known = ua ?? ru
  if (known === undefined) return figures
  const { reading } = timeline
  for (const sentence of reading.sentences) {
    const hit = hitsIn(sentence, 'same_number')[0]
    if (hit === undefined || !isOfNews(timeline, sentence, hit, ru)) continue
    if (isOfKinds(reading, sentence, hit)) continue
    const figure = sameAs(reading, sentence, hit, { figures, known })
    const all = withOther(timeline, figures, figure)
    if (isOfSamePeople(sentence, hit) || isSpelledOut(reading, sentence, hit, known.value))
      return withSameParts(all, figure)
    return ru === undefined ? all : ofSoldiers(sentence, hit, all)
  }
  return figures
}

/** «Майже порівну: 33 військові та 51 цивільний» tells of which kinds they are, and of no other side. */
const isOfKinds = ({ tokens }: Reading, sentence: Sentence, { to }: Span): boolean =>
  isHalves(tokens[to - 1]) &&
  sentence.numbers.some((at) => at >= to) &&
  !has(sentence, ['russia', 'russian', 'to_russia', 'ru_voice', 'exchanged', 'exchange'])

const isHalves = anyWord('порівну поровну')

/** The side of which nothing is known gets the figure. */
const withOther = (timeline: Timeline, figures: Figures, figure: Figure): Figures =>
  figures.ru_returned === undefined
    ? { ...figures, ru_returned: withLater(timeline, figures, figure) }
    : { ...figures, ua_returned: figures.ua_returned ?? withThoseOutside(figures, figure) }

/** As many as the known side got, or as were swapped for them. */
function sameAs(
  reading: Reading,
  sentence: Sentence,
  hit: Span,
  { figures, known }: Known,
): Figure {
  const same = quoteOf(reading, hit)
  const part =
    swappedFor(reading, sentence, hit, known.value) ??
    soldiersOf(reading, sentence, hit, { figures, known })
  return {
    value:
      part?.value ?? known.value - outsideOf(figures, known) - addedLater(reading, figures, same),
    how: 'same_number',
    quotes: [...(part?.quotes ?? known.quotes), same],
  }
}

/**
 * «185 російських військових і 20 цивільних. Натомість передано таку ж кількість військовополонених»: as many
 * soldiers as there were soldiers, where they and the civilians only add up.
 */
function soldiersOf(
  { tokens }: Reading,
  sentence: Sentence,
  { from, to }: Span,
  { figures, known }: Known,
): Pick<Figure, 'value' | 'quotes'> | null {
  const civilians = addedCivilians(figures, known)
  if (civilians === null || civilians.quote.start > (tokens[from]?.start ?? 0)) return null
  if (!areSameFighters(tokens, sentence, { from, to })) return null
  if (isSpelledOut({ tokens }, sentence, { from, to }, known.value)) return null
  const quotes = known.quotes.filter(({ start }) => start !== civilians.quote.start)
  return { value: known.value - civilians.value, quotes }
}

/** «У повідомленні росіян числа такі ж: 185 військових плюс 20 цивільних»: what stands behind makes up the same whole. */
function isSpelledOut(
  { tokens }: Pick<Reading, 'tokens'>,
  { numbers }: Sentence,
  { to }: Span,
  whole: number,
): boolean {
  if (!isDashOrColon(tokens[to]) && !isNamely(tokens, to)) return false
  const behind = numbers.filter((at) => at >= to)
  const sum = behind.reduce((total, at) => total + (tokens[at]?.value ?? 0), 0)
  return behind.length > 1 && sum === whole
}

/** The civilians that were added to the soldiers of a side, and where they are told of. */
function addedCivilians(
  { ua_returned: ua, ua_civilians: ours, ru_civilians: theirs }: Figures,
  known: Figure,
): Readonly<{ value: number; quote: Quote }> | null {
  const civilians = known === ua ? ours : theirs
  const [quote] = civilians?.quotes ?? []
  if (civilians === undefined || quote === undefined || known.how !== 'added') return null
  return { value: civilians.value, quote }
}

const NOUN_WORDS = 6

/**
 * Doubts a number that is as great as soldiers and civilians together, where the text says only «столько же пленных»:
 * civilians may be none of these.
 */
export function doubtsOfSame(timeline: Timeline, figures: Figures): readonly ReviewReason[] {
  if (isToldLater(timeline.reading, figures))
    return [hold('figure_open', String(figures.ru_returned?.value))]
  const known = sameAsAdded(figures)
  const civilians = known === null ? null : addedCivilians(figures, known)
  if (known === null || civilians === null) return []
  const { sentences, tokens } = timeline.reading
  const isOpen = sentences.some((sentence) =>
    hitsIn(sentence, 'same_number').some(
      ({ from, to }) =>
        civilians.quote.start < (tokens[from]?.start ?? 0) &&
        !has(sentence, ['exchanged']) &&
        has(sentence, ['captive'], { from: to, to: to + NOUN_WORDS }),
    ),
  )
  return isOpen ? [hold('figure_open', String(known.value))] : []
}

/** «60 захисників, з ними ще 9. Росії віддали стільки ж. Нині вдома на 69 більше»: as many as were told before it, not below. */
function isToldLater({ tokens, sentences }: Reading, figures: Figures): boolean {
  const { ua_returned: ua, ru_returned: ru } = figures
  const same = ru?.quotes.at(-1)?.start ?? 0
  if (ru?.how !== 'same_number' || ua?.how !== 'stated' || ru.value !== ua.value) return false
  if (ua.quotes.some(({ start }) => start < same)) return false
  return sentences.some(
    (s) =>
      has(s, HOME) &&
      s.numbers.some((at) => {
        const token = tokens[at]
        return token?.kind === 'number' && token.end < same && token.value < ua.value && token.value > ua.value / 2 // prettier-ignore
      }),
  )
}

const HOME: readonly Idea[] = ['returned', 'home', 'gave', 'exchanged']

/** The sum of one side where the other one got as many. */
function sameAsAdded({ ua_returned: ua, ru_returned: ru }: Figures): Figure | null {
  if (ua === undefined || ru === undefined || ua.value !== ru.value) return null
  if (ua.how === 'same_number') return ru
  return ru.how === 'same_number' ? ua : null
}

type Known = Readonly<{ figures: Figures; known: Figure }>

/** «175 обміняли, ще 22 повернули поза обміном. Росіяни отримали стільки ж»: as many as came in the exchange. */
const outsideOf = (
  { ua_returned: ua, ua_outside_exchange: outside }: Figures,
  known: Figure,
): number =>
  known === ua && outside !== undefined && outside.value < known.value ? outside.value : 0

/** «197 вдома. 175 воїнів обміняли на таку ж кількість росіян, ще 22 повернули поза обміном»: as many as were swapped. */
function swappedFor(
  { tokens }: Reading,
  sentence: Sentence,
  { from }: Span,
  all: number,
): Pick<Figure, 'value' | 'quotes'> | null {
  const swap = hitsIn(sentence, 'exchanged').findLast(({ to }) => to <= from)
  const at = sentence.numbers.findLast((one) => one < from && from - one <= SWAP_WORDS)
  if (swap === undefined || at === undefined) return null
  const token = tokens[at]
  // "60 civilians and 130 soldiers were swapped for the same number": both are.
  if (token?.kind !== 'number' || token.value >= all || !isAlone(sentence, at)) return null
  return { value: token.value, quotes: [{ start: token.start, end: token.end, text: token.text }] }
}

const SWAP_WORDS = 8

const isAlone = (sentence: Sentence, at: number): boolean => {
  const { from, to } = clauseAt(sentence, at)
  return sentence.numbers.every((one) => one === at || one < from || one >= to)
}

/** It is told as done, and where nothing is known of Russia it is not said only of who came out of there. */
const isOfNews = (
  timeline: Timeline,
  sentence: Sentence,
  hit: Span,
  theirs: Figure | undefined,
): boolean =>
  (theirs !== undefined || !(isOnlyFromRussia(sentence, hit) || isOnlyOfOurs(sentence, hit))) &&
  !timeline.carried.has(sentence.index) &&
  !isToCome(timeline.reading.tokens, sentence, hit) &&
  isOnlyOfWords(timeline, sentence) &&
  !isFigureOpen(timeline.reading, sentence, hit) &&
  !isOfOtherShares(timeline.reading.tokens, sentence, hit) &&
  !isOfOthers(timeline, sentence, hit) &&
  !isOfParts(sentence, hit)

const isToCome = (tokens: Reading['tokens'], sentence: Sentence, hit: Span): boolean =>
  has(sentence, ['will']) && !areGoneAfterAll(tokens, sentence, hit)

const isOfOthers = (timeline: Timeline, sentence: Sentence, hit: Span): boolean =>
  isOfThoseLeft(timeline.reading, sentence, hit) || isSameOfOthers(timeline, sentence, hit)

const isOfOtherShares = (tokens: Reading['tokens'], sentence: Sentence, { from }: Span): boolean =>
  isOfSharedThings(tokens, clauseAt(sentence, from)) || isOfWhereTaken(tokens, sentence)

/** «18 людей, військових і цивільних порівну»: as many of the ones as of the others, and no word of another side. */
function isOfParts(sentence: Sentence, hit: Span): boolean {
  const clause = clauseAt(sentence, hit.from)
  const before = sentence.clauses.find(({ to }) => to === clause.from - 1) ?? clause
  const around = { from: before.from, to: clause.to }
  const kinds = PARTS.filter((idea) => has(sentence, [idea], clause))
  return (
    kinds.length > 1 &&
    !has(sentence, SIDES, clause) &&
    !has(sentence, GIVEN, around) &&
    !has(sentence, OURS, { from: hit.to, to: clause.to })
  )
}

/** «домой поехали столько же украинских солдат и офицеров» */
const OURS: readonly Idea[] = ['ukraine', 'to_ukraine', 'ukrainian', 'defender']

const PARTS: readonly Idea[] = ['military', 'civilian', 'woman', 'man', 'officer', 'rank']
const SIDES: readonly Idea[] = ['russian', 'russia', 'to_russia', 'own', 'in_return', 'each']
const GIVEN: readonly Idea[] = ['russia', 'to_russia', 'in_return', 'exchanged']

/** As many soldiers of Ukraine, and its civilians beside them: "the same number of troops. Two civilians were freed along with them". */
function ofSoldiers(sentence: Sentence, hit: Span, figures: Figures): Figures {
  const { ua_returned: ua, ua_civilians: civilians, ua_military: known, ru_returned } = figures
  if (ua === undefined || known !== undefined) return figures
  if (!isOfSoldiers(sentence, hit)) return besideTheirs(sentence, hit, figures)
  if (civilians === undefined)
    return ua.value === ru_returned?.value || ua.how === 'same_number'
      ? { ...figures, ua_military: ua }
      : figures
  if (ua.how !== 'same_number') return figures
  const all = derived(ua.value + civilians.value, 'added', [ua, civilians])
  return { ...figures, ua_returned: all, ua_military: ua }
}

/** "An equal number of Ukrainian soldiers were handed over, along with 20 civilians": as many as Russia's soldiers. */
function besideTheirs(sentence: Sentence, hit: Span, figures: Figures): Figures {
  const { ua_returned: ua, ua_civilians: civilians, ru_returned: ru, ru_civilians } = figures
  if (ru === undefined || ru_civilians === undefined || civilians === undefined) return figures
  if (ua?.how !== 'same_number' || !areSoldiers(sentence, hit)) return figures
  const theirs = derived(ru.value - ru_civilians.value, 'subtracted', [ru, ru_civilians])
  const soldiers = sameOf(theirs, ua)
  const all = derived(soldiers.value + civilians.value, 'added', [soldiers, civilians])
  return { ...figures, ua_returned: all, ua_military: soldiers }
}

/** «столько же военнопленных ВСУ», where nobody counts soldiers or civilians. */
const isOfSoldiers = (sentence: Sentence, hit: Span): boolean =>
  areSoldiers(sentence, hit) && !has(sentence, ['civilian'])

const areSoldiers = (sentence: Sentence, { from, to }: Span): boolean =>
  has(sentence, ['military', 'defender'], { from: to, to: to + 3 }) &&
  !has(sentence, isGotByUkraine(sentence, from) ? ['russian'] : ['russian', 'own'], {
    from: to,
    to: to + 4,
  })

/** «Украина получила столько же своих военных»: her own are no Russians. */
const isGotByUkraine = (sentence: Sentence, at: number): boolean => {
  const before = { from: clauseAt(sentence, at).from, to: at }
  return has(sentence, ['ukraine'], before) && has(sentence, ['received', 'returned'], before)
}
