import type { Findings } from '#statement/figures/findings.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { isCalledLatest, sumOnTop } from './led-by-sum.ts'
import { quoteOf, type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { isShown } from '#statement/sentence/recap.ts'
import { hold } from '#statement/review.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { EventStatement, Figures } from '#statement/statement.ts'
import { DONE } from '#statement/sentence/tense.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { whenAt } from '#statement/when/when.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isLatest } from '#statement/word/spans.ts'
import { FIGHTERS } from '#statement/vocabulary/idea-groups.ts'

/**
 * Drops an event of an earlier day that a text tells only below another matter (a visit, talks, an award,
 * a plane that landed): whoever writes of the exchange itself says so first. Where the text names no day,
 * or begins with something that is named in no table, a person decides.
 */
export function withDoubtOfDeed(findings: Findings, event: EventStatement): EventStatement | null {
  const { timeline } = findings
  if (isOnlyOfChildren(findings, event)) return null
  if (isSummaryOfDay(findings)) return event
  const isDated = timeline.basis !== 'published'
  if (isDated && timeline.day === timeline.published)
    return withDoubt(event, timeline, dayOfDeed(findings))
  const above = aboveNews(findings)
  if (isOfOtherMatter(findings, event, above)) return null
  const sum = isDated ? sumOnTop(findings) : null
  if (sum !== null && isCalledLatest(findings)) return null
  const doubted = sum ?? doubtfulIn(timeline, event, above)
  return withDoubt(event, timeline, doubted)
}

/** «Головне за середу, 19 березня: 1. Переговори … 2. Відбувся обмін …»: each item of such a summary is of that day, whatever stands above it. */
function isSummaryOfDay({ timeline, evidence }: Findings): boolean {
  const { reading, dates, published, basis } = timeline
  const heading = reading.sentences[0]
  if (basis !== 'published' || heading === undefined || heading.item) return false
  const days = datesIn(dates, heading)
  const { exchange, through, release, bodies } = evidence
  return (
    days.length > 0 &&
    days.every(({ day }) => day === published) &&
    !someToken(reading.tokens, heading.from, heading.to, isSpan) &&
    [...exchange, ...through, ...release, ...bodies].every((s) => s.index > 0) &&
    [...exchange, ...through].some((s) => s.item)
  )
}

/** «Головне за тиждень, 19 березня» is of more days than one. */
const isSpan = anyWord(`
  тиж{день,ня,ні} недел{я,ю,и} місяць місяця месяц месяца вихідн* выходн* рік року год года
  week* month* year* —
`)

const withDoubt = (
  event: EventStatement,
  { reading }: Timeline,
  doubted: Sentence | undefined,
): EventStatement =>
  doubted === undefined
    ? event
    : { ...event, review: [...event.review, hold('day_unclear', quoteOf(reading, doubted).text)] }

/** «Сьогодні мітинг за полонених. 95 захисників удома, але тисячі ще там»: the day is of the rally, and nothing else names one. */
function dayOfDeed({ timeline, evidence }: Findings): Sentence | undefined {
  const { reading, dates, day } = timeline
  const { exchange, through, release } = evidence
  if (exchange.length + through.length > 0 || !speaksOf(reading, ['other_deed'])) return undefined
  const dated = reading.sentences.filter(
    (s) => has(s, ['today', 'tonight']) || datesIn(dates, s).some((date) => date.day === day),
  )
  const isOfDeed = dated.every(
    (s) =>
      has(s, ['other_deed']) && !release.includes(s) && !has(s, [...DONE, 'exchange', 'through']),
  )
  return isOfDeed ? dated.find((s) => release.every(({ index }) => index > s.index)) : undefined
}

const doubtfulIn = (
  timeline: Timeline,
  { figures }: EventStatement,
  above: readonly Sentence[],
): Sentence | undefined =>
  timeline.basis === 'published'
    ? above.find((s) => has(s, ['other_deed']) && !has(s, ['exchange', 'exchanged']))
    : above
        .slice(0, 1)
        .find(
          (s) =>
            (isOffTopic(timeline, s) || isHeadOfOther(timeline, above)) &&
            !holdsFigure(timeline.reading, s, figures),
        )

/** "Moscow put the number at 150 on either side": the lead itself holds a number of those who are told of below. */
const holdsFigure = ({ tokens }: Reading, { numbers }: Sentence, figures: Figures): boolean =>
  numbers.some((at) => {
    const { kind, value } = tokens[at] ?? { kind: 'other', value: 0 }
    return (
      kind === 'number' &&
      value >= TELLING &&
      Object.values(figures).some((figure) => figure.value === value)
    )
  })

/** Smaller numbers are alike by chance. */
const TELLING = 15

/** Another matter leads that leaves no doubt: a deed of another day or of those who came, or what is not of now. */
function isOfOtherMatter(
  findings: Findings,
  event: EventStatement,
  above: readonly Sentence[],
): boolean {
  const isDated = findings.timeline.basis !== 'published'
  if (isDated && above.slice(0, 1).some((s) => isOfOtherTime(findings, s))) return true
  const deeds = above.filter((s) => has(s, ['other_deed']))
  if (deeds.length > 0 && (isDated || event.review.length > 0)) return true
  return deeds.some((s) => isOfThoseWhoCame(s) || has(s, ['no_exchange']))
}

/** Children alone come home by other ways than an exchange. */
const isOnlyOfChildren = ({ evidence }: Findings, { figures }: EventStatement): boolean =>
  evidence.exchange.length === 0 &&
  evidence.through.every((s) => has(s, ['child']) && !has(s, GROWN_UPS)) &&
  Object.keys(figures).length === 1 &&
  figures.ua_children !== undefined

const GROWN_UPS: readonly Idea[] = [...FIGHTERS, 'civilian', 'captivity', 'from_russia']

/** The first sentences above all that a text tells of an exchange or of bodies; none where the news is of today. */
function aboveNews({ timeline: { reading }, evidence }: Findings): readonly Sentence[] {
  const { exchange, through, release, bodies } = evidence
  const told = [...exchange, ...through, ...release, ...bodies]
  if (told.some((s) => has(s, ['today', 'tonight']))) return []
  if (told.length === 0) return reading.sentences.slice(0, 1)
  const end = told.reduce(
    (first, s) => (s.index < first && !isWithinDeed(s) && !isOfChildren(s) ? s.index : first),
    LEAD_SENTENCES,
  )
  return reading.sentences.slice(0, end)
}

const LEAD_SENTENCES = 3

/** «Уночі ворог ударив по Одесі.»: a whole sentence, no word of what is told below, no caption and no joy. */
const isOffTopic = (timeline: Timeline, s: Sentence): boolean =>
  !has(s, TOPIC) &&
  isWhole(timeline, s) &&
  !someToken(timeline.reading.tokens, s.from, s.to, (token) => isJoyOrLabel(token))

/** «Донорскую базу расширят. Корпус центра введут к июню. …»: the first three tell of nobody who came. */
const isHeadOfOther = (timeline: Timeline, above: readonly Sentence[]): boolean =>
  above.length === LEAD_SENTENCES &&
  !above.some(
    (s) =>
      has(s, MOVED_OR_HELD) ||
      someToken(
        timeline.reading.tokens,
        s.from,
        s.to,
        (token) => token.text !== 'by' && isJoyOrLabel(token),
      ),
  ) &&
  above.slice(1).every((s) => isWhole(timeline, s))

const isWhole = ({ reading: { tokens }, dates }: Timeline, s: Sentence): boolean =>
  isEnds(tokens[s.to - 1]) &&
  tokens.slice(s.from, s.to).filter(({ kind }) => kind === 'word').length >=
    (datesIn(dates, s).length > 0 ? DATED_WORDS : WHOLE_WORDS)

/** «Україна наполягає на обміні», «З Криму повернулася родина»: a lead in which nobody is counted and nothing is done now. */
const isOfOtherTime = (findings: Findings, s: Sentence): boolean =>
  isWhole(findings.timeline, s) && (isOfOthers(s) || (has(s, TOPIC) && isNotNow(findings, s)))

const isNotNow = (findings: Findings, s: Sentence): boolean =>
  !isScene(findings, s) &&
  !has(s, ['thanks', 'greatest', 'first_since']) &&
  !isOfLatest(findings.timeline, s) &&
  !findings.amounts.some((a) => a.sentence === s && (a.when === 'now' || isDatedBy(findings, s))) &&
  s.hits.every((hit) => !TOLD.includes(hit.idea) || isAside(findings, s, hit))

/** «Абу-Даби отметил доверие сторон при последнем обмене»: said of the swap that is told below. */
const isOfLatest = ({ reading: { tokens } }: Timeline, s: Sentence): boolean =>
  hitsIn(s, 'exchange').some((swap) =>
    hitsIn(s, 'recall').some(
      ({ from, to }) => from < swap.from && swap.to <= to && isLatest(tokens[from]),
    ),
  )

/** «Поїзд рушає, тіла переносять у вагони»: what a video shows of the dead, and no other time. */
const isScene = ({ timeline }: Findings, s: Sentence): boolean =>
  has(s, ['body']) &&
  !has(s, ['study', 'other_deed', 'exchange']) &&
  s.hits.every(({ from }) => whenAt(timeline, s, from) === 'now')

/** «Повернули трьох, яких захопили 24 лютого»: the day is of something else that was done to them. */
const isDatedBy = ({ timeline: { dates } }: Findings, s: Sentence): boolean =>
  datesIn(dates, s).length > 0

const TOLD: readonly Idea[] = [...DONE, 'home', 'exchange', 'repatriation']

/** Recalled, planned or denied; «Аферисты требуют деньги за место в списке обмена»: named behind what else is said. */
const isAside = ({ timeline }: Findings, s: Sentence, { idea, from }: Hit<Idea>): boolean =>
  whenAt(timeline, s, from) !== 'now' ||
  (idea === 'exchange' &&
    !has(s, [...DONE, 'home']) &&
    from - s.from > NAMED_WITHIN &&
    !someToken(timeline.reading.tokens, s.from, s.to, (token) => isShown(token)))

/** «Обмін полоненими: подробиці», «70-й обмін» */
const NAMED_WITHIN = 2

/** Other countries, children alone, or those who were just taken prisoner. */
const isOfOthers = (s: Sentence): boolean =>
  (has(s, ['elsewhere', 'foreign']) && !has(s, ['captivity', 'from_russia', 'exchange'])) ||
  isOfChildren(s) ||
  (has(s, ['captured']) && !has(s, [...DONE, 'home']))

const isOfChildren = (s: Sentence): boolean =>
  has(s, ['child']) && !has(s, ['military', 'defender', 'captive', 'civilian', 'exchange'])

const isEnds = anyWord('. ?')

/** «Гарні новини для громади», "a day of tears", and what stands above articles. */
const isJoyOrLabel = anyWord(`
  новин* новост* звістк* весть* день дня сльоз* слез* обійм* объят* надія* надію* надежд*
  радіст* радост* щаст* счаст* диво* чудо* дочекал* дождал* чекал* ждал* час время автор* фото*
  джерел* источник* оновлен* обновлен*
  news day tear{,s} hug{,s} hope* joy* updated published photo* author* by reading
`)
const WHOLE_WORDS = 4
/** «Київ, 15 серпня, Укрінформ.» is a dateline. */
const DATED_WORDS = 7
const MOVED_OR_HELD: readonly Idea[] = [
  'returned',
  'gave',
  'received',
  'exchanged',
  'exchange',
  'repatriation',
  'home',
  'captivity',
  'from_russia',
  'from_ukraine',
  'body',
]
const TOPIC: readonly Idea[] = [...MOVED_OR_HELD, 'dead']

/** «Літак зі звільненими з полону приземлився»: they had come before. */
const isOfThoseWhoCame = (s: Sentence): boolean =>
  has(s, ['captivity', 'from_russia', 'from_ukraine', 'returned', 'exchanged'])

/** «В Курск приехали жители, возвращённые …»: what moved is the deed itself. */
const isWithinDeed = (s: Sentence): boolean =>
  has(s, ['other_deed']) &&
  DONE.flatMap((idea) => hitsIn(s, idea)).every((done) =>
    hitsIn(s, 'other_deed').some(({ from, to }) => from <= done.from && done.to <= to),
  )
