import { isCalledSwap } from '#statement/news/called-swap.ts'
import { isOnlyOfToday } from '#statement/news/bare-today.ts'
import type { Evidence } from '#statement/news/evidence.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { onceAText } from '#statement/word/once-a-text.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { formulaEnd } from '#statement/sentence/formula.ts'
import { namesDay } from '#statement/day/dated.ts'
import { isOfSwapNow, isOfTheSame, isOfThoseBack, namesSwapOfDay } from './those-back.ts'
import { isOfFiction } from './of-fiction.ts'
import { isOfDrill, isOfForeigners } from './of-others.ts'
import { isCalledNoneBelow, isNoExchange, isOfLetters, isOfMail } from './no-exchange.ts'
import {
  has,
  hitsIn,
  type Sentence,
  LEAD_SENTENCES,
  TOP_SENTENCES,
} from '#statement/sentence/sentence.ts'
import { countsDefenders, isOfThings } from './of-things.ts'
import { DONE } from '#statement/sentence/tense.ts'
import { datesIn, GONE_BY, type Timeline, UNDONE, type When } from '#statement/day/timeline.ts'
import { isOfUncalled } from '#statement/when/uncalled.ts'
import { areHomeNow } from '#statement/when/home-now.ts'
import { whenAt } from '#statement/when/when.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isBegun } from '#statement/word/deeds.ts'
import { BODIES, BROUGHT, HANDED } from '#statement/vocabulary/idea-groups.ts'

/**
 * Whether people came home, and the text itself says that it was no exchange, or that others
 * exchanged them: deportees, releases by grace, swaps between other countries.
 */
export const isOtherThanExchange = onceAText(
  (told: Told): boolean => isOfNobody(told.timeline) || isOfOtherMatter(told),
)

type Told = Pick<Findings, 'timeline' | 'evidence'>

/** Tells the same of a text that may name nobody at all: a person decides what was swapped. */
export function isOfOtherMatter({ timeline, evidence }: Told): boolean {
  const { sentences } = timeline.reading
  if (isOfForeigners(timeline, evidence) || isOfFiction(timeline, evidence)) return true
  if (isOfDrill(timeline, evidence)) return true
  if (isOfLetters(timeline, evidence) || isOfThings(timeline.reading, evidence)) return true
  if (evidence.exchange.length > 0) return false
  if (isOfOnePlace(timeline, evidence) || isOfOtherCountry(evidence)) return true
  if (isCalledNoneBelow(timeline, evidence)) return true
  return sentences.some(
    (s) => s.place < TOP_SENTENCES && isNoExchange(timeline, s) && !isOfMail(timeline, s),
  )
}

/** "The Kings returned two defenders in exchange for a forward": no country, captivity, soldier or civilian is named. */
const isOfNobody = ({ reading: { language, sentences, tokens } }: Timeline): boolean =>
  language === 'en' &&
  !sentences.some((s) => has(s, OF_WAR) || countsDefenders(tokens, s)) &&
  !tokens.some((_, at) => isEvenly(tokens, at))

/** "The swap has just ended: 132 for 132.": nothing but people is swapped so evenly, and of them it need not be said. */
function isEvenly(tokens: readonly Token[], at: number): boolean {
  const value = tokens[at]?.value ?? 0
  const end = value >= EQUAL_FROM ? formulaEnd(tokens, at) : null
  return end !== null && tokens[end]?.value === value && tokens[end + 1]?.kind !== 'word'
}

const EQUAL_FROM = 10

const OF_WAR: readonly Idea[] = [
  'captive',
  'captivity',
  'ukraine',
  'ukrainian',
  'russia',
  'russian',
  'ua_voice',
  'ru_voice',
  'military',
  'civilian',
  'home',
]

/** «на Вінниччині зустріли трьох»: a region tells of its own, who came among others. */
const isOfOnePlace = (timeline: Timeline, { release, through }: Evidence): boolean => {
  if (through.length > 0 || namesSwapOfDay(timeline)) return false
  const { tokens } = timeline.reading
  const top = release.filter(({ place }) => place < TOP_SENTENCES)
  const goesOn = (s: Sentence): boolean =>
    top[0] !== undefined && isOfThoseBack(tokens, top[0]) && isOfTheSame(tokens, s)
  return (
    top.length > 0 &&
    top.every(
      (s, at) =>
        (isOfLocals(s) || isOfThoseBack(tokens, s) || (at > 0 && goesOn(s))) &&
        !isOfSwapNow(timeline, s) &&
        !isAmongMany(s),
    )
  )
}

/** «автобуси прибули на Чернігівщину»: where they came first is no region of their own. */
const isOfLocals = (s: Sentence): boolean =>
  hitsIn(s, 'local').some(
    (local) => !hitsIn(s, 'returned').some(({ from, to }) => from < local.to && local.from < to),
  )

/** «Серед 146 звільнених сьогодні — житомирянин»: all of them are told of as well. */
const isAmongMany = (s: Sentence): boolean =>
  has(s, ['today', 'tonight']) &&
  hitsIn(s, 'part').some(({ to }) => s.numbers.some((at) => at >= to && at - to <= 1))

/** "Belarus freed 123": another country leads, and nothing below calls it an exchange. */
const isOfOtherCountry = ({ aside, through }: Evidence): boolean =>
  aside.some(({ place }) => place === 0) && through.length === 0

const TOPIC: readonly Idea[] = [
  'exchange',
  'exchanged',
  'repatriation',
  'returned',
  'gave',
  'received',
  'body',
]
/**
 * Whether a text that names no day begins with something recalled, summed up or denied: what it tells
 * further down is of that too.
 */
export const isLedByOther = onceAText((timeline: Timeline): boolean => {
  const { sentences } = timeline.reading
  if (isStudy(timeline)) return true
  if (timeline.basis !== 'published') return asksBeforeTelling(timeline) || isOnlyDenied(timeline)
  const isDeniedOnTop = sentences.some(
    (s) => s.place < LEAD_SENTENCES && isDenied(timeline, s) && !isComplaintBelow(timeline, s),
  )
  if (isDeniedOnTop) return true
  if (sentences.some((s) => s.place > 0 && s.place < TOP_SENTENCES && isAhead(timeline, s)))
    return true
  const lead = sentences.find((s) => has(s, TOPIC) || hasManaged(s))
  return lead !== undefined && isLedAside(timeline, lead)
})

/** All that the lead tells is of other times, and no number of today stands alone below it. */
function isLedAside(timeline: Timeline, lead: Sentence): boolean {
  const { reading } = timeline
  const times = timesOf(timeline, lead, hasManaged(lead) ? [...TOPIC, 'managed'] : TOPIC)
  if (!times.every((when) => GONE_BY.has(when) || when === 'planned')) return false
  if (reading.sentences.some((s) => isOnlyOfToday(reading, s) || areHomeNow(reading, s)))
    return false
  if (times.every((when) => GONE_BY.has(when))) return true
  return !isToldOnTop(timeline) && !reading.sentences.some((s) => isCalledSwap(timeline, s))
}

/** «Вдалося визволити …» */
const hasManaged = (s: Sentence): boolean => has(s, ['managed']) && has(s, ['to_return'])

const timesOf = (timeline: Timeline, s: Sentence, ideas: readonly Idea[]): readonly When[] =>
  s.hits.filter(({ idea }) => ideas.includes(idea)).map(({ from }) => whenAt(timeline, s, from))

/** «Рідні отримають тіла. Україна повернула 121»: beside a plan on top the news is told. */
const isToldOnTop = (timeline: Timeline): boolean =>
  timeline.reading.sentences
    .filter(({ place }) => place < LEAD_SENTENCES)
    .some(
      (s) =>
        timesOf(timeline, s, BROUGHT).includes('now') ||
        // «189 українців проведуть свято вдома. 59-й обмін відбувся …»
        isHeldNow(timeline, s),
    )

const isHeldNow = (timeline: Timeline, s: Sentence): boolean =>
  !has(s, ['will']) &&
  hitsIn(s, 'exchange').some(({ to }) =>
    hitsIn(s, 'happened').some(
      ({ from }) => from >= to && from - to <= HELD_WITHIN && whenAt(timeline, s, from) === 'now',
    ),
  )

/** "the swap had been completed" */
const HELD_WITHIN = 6

/** «Опитали 203 звільнених», «серед переданих тіл виявили росіян»: a report on what is long known. */
const isStudy = (timeline: Timeline): boolean => {
  const { reading } = timeline
  if (!speaksOf(reading, ['study'])) return false
  const lead = reading.sentences.filter(({ place }) => place < LEAD_SENTENCES)
  // «Повернуто 1000 тіл. Уже ідентифікували 450 з попередніх»: the news stands first.
  const [first] = lead
  const isBelow =
    first !== undefined &&
    !isOfStudy(first) &&
    ((has(first, BODIES) && has(first, HANDED)) || tellsOfPeople(timeline, first))
  return (
    !isBelow &&
    lead.some((s) => isOfStudy(s)) &&
    !lead.some((s) => isHappening(s) && !has(s, ['recall', 'background']))
  )
}

/** "adding that Moscow had identified them as Ukrainian soldiers": what Russia calls those whom it gives is no study. */
const isOfStudy = (s: Sentence): boolean =>
  hitsIn(s, 'study').some(({ from: at }) => !has(s, ['russia'], { from: at - NEAR, to: at }))

const NEAR = 3

const isOfComing = (s: Sentence): boolean =>
  has(s, ['captivity', 'from_russia', 'to_ukraine', 'to_russia', 'repatriation', 'body']) ||
  (has(s, ['exchange', 'through']) && has(s, ['returned', 'home', 'happened', 'exchanged']))

/** «Как проходит обмен»: what goes on is what is explained. */
const isHappening = (s: Sentence): boolean =>
  has(s, ['today']) ||
  hitsIn(s, 'happened').some(
    ({ from }) => !hitsIn(s, 'study').some((study) => study.from <= from && from < study.to),
  )

/** «Україна повернула з полону 146 захисників»: so many came out of captivity, and nothing else is said. */
const tellsOfPeople = (timeline: Timeline, s: Sentence): boolean =>
  (isOfComing(s) || (has(s, ['captive']) && namesDay(timeline, s))) &&
  s.numbers.length > 0 &&
  !has(s, ['refuted', 'denied', 'alleged', 'part', 'study']) &&
  !hitsIn(s, 'approximate').some(
    ({ from, to }) =>
      s.numbers.includes(to) && !hitsIn(s, 'gave').some((gave) => gave.from < to && from < gave.to),
  ) &&
  isTold(timeline, s)

/** «Росія звинувачує Київ у зриві обміну»: the first sentence denies it, and none tells of one on a day it names. */
const isOnlyDenied = (timeline: Timeline): boolean => {
  const { sentences } = timeline.reading
  return (
    speaksOf(timeline.reading, ['denied', 'refuted']) &&
    sentences.some((s) => s.place === 0 && (isDenied(timeline, s) || isUnfetched(timeline, s))) &&
    !sentences.some((s) => namesDay(timeline, s) && has(s, TOPIC) && isTold(timeline, s))
  )
}

/** «Тіла лишилися у вантажівках: Україна по них не приїхала» */
const isUnfetched = (timeline: Timeline, s: Sentence): boolean =>
  has(s, ['refuted']) && has(s, ['body']) && !isTold(timeline, s)

const isTold = (timeline: Timeline, s: Sentence): boolean =>
  s.hits.some(({ idea, from }) => DONE.includes(idea) && whenAt(timeline, s, from) === 'now')

/** «Репатріацію перенесено»: said of the exchange or the repatriation itself. */
const isDenied = (timeline: Timeline, sentence: Sentence): boolean =>
  has(sentence, ['denied', 'refuted']) &&
  sentence.hits.some(
    ({ idea, from }) =>
      (idea === 'repatriation' || idea === 'exchange') &&
      whenAt(timeline, sentence, from) === 'denied' &&
      !isOfUncalled(timeline.reading, sentence, from),
  )

/** «Коли наступна репатріація? … 29 січня повернули тисячу»: a plan leads, and the day is an older one. */
function asksBeforeTelling(timeline: Timeline): boolean {
  if (timeline.day >= timeline.published) return false
  const lead = timeline.reading.sentences.find((s) => has(s, TOPIC))
  if (lead === undefined || datesIn(timeline.dates, lead).length > 0) return false
  const isAllAhead = lead.hits.every(
    ({ idea, from }) => !TOPIC.includes(idea) || UNDONE.has(whenAt(timeline, lead, from)),
  )
  return isAllAhead && !isToldOnTop(timeline)
}

/** «Повернуто 208 тіл. "Росія затягує обміни", — сказав він»: said of all of them, and below the news. */
const isComplaintBelow = (timeline: Timeline, s: Sentence): boolean =>
  s.place > 0 &&
  timeline.reading.sentences.some(
    (first) =>
      first.place === 0 &&
      (tellsOfPeople(timeline, first) ||
        (isTold(timeline, first) &&
          hitsIn(s, 'exchange').every(({ from }) => isPlural(timeline.reading.tokens[from])))),
  )

const isPlural = anyWord('обмін{и,ів,ам,ами,ах} обмен{ы,ов,ам,ами,ах} exchanges swaps')

const PRONOUNS = new Set(['він', 'его', 'його', 'он', 'она', 'вона', 'it'])

/** «Сторони підтвердили обмін. Він відбудеться в суботу»: the pronoun stands for what is named before. */
const isAhead = ({ reading }: Timeline, sentence: Sentence): boolean =>
  PRONOUNS.has(reading.tokens[sentence.from]?.text ?? '') &&
  has(sentence, ['will'], { from: sentence.from, to: sentence.from + 4 }) &&
  has(sentence, ['happened', 'will'], { from: sentence.from + 1, to: sentence.to }) &&
  reading.sentences
    .slice(0, sentence.index)
    .some(
      (s) =>
        has(s, ['exchange', 'repatriation']) &&
        !has(s, ['returned', 'gave']) &&
        !hasBegun(reading, s),
    )

/** "An exchange is under way. It will unfold in several stages" */
const hasBegun = ({ tokens }: Reading, s: Sentence): boolean =>
  hitsIn(s, 'happened').some(({ from, to }) => someToken(tokens, from, to, isBegun))
