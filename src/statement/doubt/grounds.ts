import { isAffirmed } from '#statement/sentence/answered.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { isConceded } from '#statement/sentence/despite.ts'
import { quoteOf, type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { heldOfAnyTime } from './any-time.ts'
import { ofBodies } from './grounds-of-bodies.ts'
import { heldOfField } from './from-the-field.ts'
import { heldOfHoliday } from './holiday.ts'
import { heldOfHowItGoes } from './how-it-goes.ts'
import { heldOfMourned } from './mourned-below.ts'
import { heldOfNobody } from './nobody.ts'
import { heldOfOneMan } from './of-one-man.ts'
import { heldOfOnceDone } from './once-done.ts'
import { heldOfOnlyQuoted } from './only-quoted.ts'
import { isNamedOfDay } from './named-of-day.ts'
import { heldOfOtherMatter } from './other-matter.ts'
import { heldOfWeek } from './of-week.ts'
import { saysOnlyWhich } from './only-which.ts'
import { isOfEstimate } from '#statement/sentence/of-estimate.ts'
import { hold } from '#statement/review.ts'
import { notHeldIn } from '#statement/when/not-held.ts'
import { deniedBy } from '#statement/when/denied-by.ts'
import { answeredAsFalse, disprovedBelow } from '#statement/when/disproved.ts'
import { guessedIn, speaksOfDoubt } from './guessed.ts'
import { notRealIn } from './not-real.ts'
import { takenBackBelow } from './taken-back.ts'
import { calledOffBy } from '#statement/when/framed.ts'
import {
  has,
  hitsIn,
  type Sentence,
  type Span,
  TOP_SENTENCES,
} from '#statement/sentence/sentence.ts'
import type { EventKind, EventStatement, ReviewReason } from '#statement/statement.ts'
import { DONE } from '#statement/sentence/tense.ts'
import { isForOthers, isFromAbroad, isToThirdCountry } from './third-country.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { HELD } from '#statement/vocabulary/idea-groups.ts'
import { whenAt } from '#statement/when/when.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isRefused, isThis } from '#statement/word/small-words.ts'

/**
 * Asks of an event what each true report has, and holds what lacks it: some sentence near the top says
 * in words of its own that it was done, and the text does not take it back.
 */
export function withDoubtOfGrounds(findings: Findings, event: EventStatement): EventStatement {
  if (event.review.length > 0) return event
  const isOfPeople = event.kind === 'prisoner_exchange'
  const doubts = [
    ...takenBack(findings, event.kind),
    ...onlyWhich(findings, event.kind),
    ...heldOfNobody(findings, event),
    ...heldOfOnceDone(findings, event),
    ...heldOfOnlyQuoted(findings),
    ...heldOfWeek(findings, event.figures),
    ...(isOfPeople ? heldOfHoliday(findings) : heldOfAnyTime(findings)),
    ...(isOfPeople ? [] : heldOfField(findings)),
    ...(isOfPeople ? heldOfHowItGoes(findings) : []),
    ...(isOfPeople ? heldOfOneMan(findings) : []),
    ...(isOfPeople ? heldOfMourned(findings, event) : []),
    ...(isOfPeople ? ofExchange(findings, event) : ofBodies(findings, event)),
  ]
  return { ...event, review: doubts.length > 0 ? doubts : heldOfOtherMatter(findings, event) }
}

/** «15 захисників, звільнених у межах обміну, отримали протези»: no sentence says that they came. */
function onlyWhich({ timeline, evidence }: Findings, kind: EventKind): ReviewReason[] {
  const { exchange, through, release, bodies } = evidence
  const told = kind === 'prisoner_exchange' ? [...exchange, ...through, ...release] : bodies
  const isOnly =
    told.length > 0 &&
    told.every(
      (s) =>
        saysOnlyWhich(timeline, s) ||
        isToThirdCountry(s) ||
        isForOthers(timeline.reading, s) ||
        isFromAbroad(timeline.reading.tokens, s),
    )
  const [first] = told
  return isOnly && first !== undefined
    ? [hold('not_called_exchange', quoteOf(timeline.reading, first).text)]
    : []
}

/** «Штаб цього не підтверджує», "No official confirmed it" near the top; called off; or only alleged. */
function takenBack(findings: Findings, kind: EventKind): ReviewReason[] {
  const { timeline, evidence } = findings
  const { reading } = timeline
  const { exchange, through, release, bodies } = evidence
  const told = [...exchange, ...through, ...release, ...bodies]
  const none = notHeldIn(timeline).find((one) => one.kind === kind) ?? null
  const span =
    none ??
    calledOffBy(reading) ??
    deniedBy(reading, told) ??
    allegedIn(evidence, reading) ??
    disprovedBelow(reading) ??
    answeredAsFalse(reading) ??
    inDoubt(findings)
  if (span !== null) return [hold('unconfirmed', quoteOf(reading, span).text)]
  const hit = unconfirmedIn(reading)
  return hit === undefined ? [] : [hold('unconfirmed', quoteOf(reading, hit).text)]
}

function unconfirmedIn(reading: Reading): Span | undefined {
  if (!speaksOf(reading, ['unconfirmed'])) return undefined
  return reading.sentences
    .filter((s) => isTop(s) && !isAffirmed(reading, s))
    .flatMap((s) =>
      hitsIn(s, 'unconfirmed').filter(
        (one) =>
          !isOfIdentity(reading, s, one) &&
          !isOfNames(reading.tokens, one) &&
          !isOfEstimate(reading, s, one) &&
          !isOfTheirFigure(reading, s),
      ),
    )
    .find(({ from }) => !isRefused(reading.tokens[from]))
}

/** It is only guessed, not sure yet, or no news of this day at all. */
const inDoubt = (findings: Findings): Span | null =>
  speaksOfDoubt(findings.timeline.reading)
    ? (guessedIn(findings) ?? takenBackBelow(findings) ?? notRealIn(findings))
    : null

/** «За чутками, сьогодні повернулися 84»: the first sentence that tells of people. */
function allegedIn(
  { exchange, through, release }: Findings['evidence'],
  reading: Reading,
): Span | null {
  if (!speaksOf(reading, ['alleged'])) return null
  const [first] = [...exchange, ...through, ...release].toSorted((a, b) => a.index - b.index)
  if (first === undefined) return null
  return hitsIn(first, 'alleged').find((hit) => !isConceded(reading.tokens, first, hit)) ?? null
}

/** "…but investigators have yet to confirm that": whose the bodies are stays open, and not that they came. */
const isOfIdentity = ({ tokens }: Reading, s: Sentence, { from, to }: Span): boolean =>
  has(s, ['body', 'dead']) &&
  someToken(tokens, Math.max(s.from, from - EXAMINERS), Math.min(to + EXAMINERS, s.to), isExaminer)

/** «Росії передали 48, каже воєнкор. Цю цифру Київ не підтвердив»: below our own word only their number stays open. */
const isOfTheirFigure = ({ sentences }: Reading, s: Sentence): boolean =>
  has(s, ['such_figure']) &&
  sentences.some((one) => one.index === s.index - 1 && has(one, THEIRS)) &&
  sentences.some((one) => one.index < s.index - 1 && has(one, ['ua_voice']))

const THEIRS = ['ru_voice', 'russia', 'to_russia'] as const

/** "awaiting confirmation of the lists": who they are stays open, and not that they came. */
const isOfNames = (tokens: readonly Token[], { from, to }: Span): boolean =>
  someToken(tokens, from, to + NAMES_WITHIN, isName)

const NAMES_WITHIN = 4
const isName = anyWord(`
  днк списк* прізвищ* фамили* імен имен личност* особи віку возраст*
  identit* name{,s} list{,s} age{,s} dna
`)
const EXAMINERS = 4
const isExaminer = anyWord(`
  слідч* експерт* судмедексперт* днк* следовател* следстви* эксперт* судмедэксперт*
  investigator* forensic* expert{,s} examin* dna
`)

function ofExchange(findings: Findings, event: EventStatement): ReviewReason[] {
  const { timeline, evidence } = findings
  const { exchange, through, release } = evidence
  const told = [...exchange, ...through, ...release]
  const quote = event.quote?.text ?? event.day
  if (told.length === 0) return isGround(timeline) ? [] : [hold('wording_unknown', quote)]
  if (isOnlyBackground(timeline, told)) return [hold('day_unclear', quote)]
  if (timeline.basis !== 'published') return []
  if (isDayOpen(findings, told)) return [hold('day_unclear', quote)]
  const isPlain = Object.keys(event.figures).length > 0 || isPlainlyTold(findings)
  return isPlain ? [] : [hold('not_called_exchange', quote)]
}

/** The name of the exchange alone, where it does not lie ahead. */
const isGround = (timeline: Timeline): boolean => isNamedOfDay(timeline) && !isOnlyAhead(timeline)

/** «Завтра сторони збираються обмінятися полоненими» on top, and below it only numbers: nothing says that they came. */
const isOnlyAhead = (timeline: Timeline): boolean =>
  timeline.reading.sentences.some(
    (s) =>
      isTop(s) &&
      !has(s, DONE) &&
      SWAP.some((idea) =>
        hitsIn(s, idea).some(({ from }) => whenAt(timeline, s, from) === 'planned'),
      ),
  )

const SWAP: readonly Idea[] = ['exchange', 'exchanged']

/** «Напомним, в воскресенье домой вернулись 146» below news of something else, days after: no news any more. */
const isOnlyBackground = ({ day, published }: Timeline, told: readonly Sentence[]): boolean =>
  day < published && told.every((s) => s.place >= BACKGROUND_FROM && has(s, ['background']))

const BACKGROUND_FROM = 3

/** Without a day the news must stand on top, and under nothing else. */
const isDayOpen = (findings: Findings, told: readonly Sentence[]): boolean =>
  (!told.some(isTop) && !isHeadline(findings)) || isLedByThanks(findings)

/** «Посланцю подякували за посередництво», and only below it who came home: the news is the thanks. */
const isLedByThanks = ({ timeline: { reading }, evidence }: Findings): boolean => {
  const { exchange, through, release } = evidence
  const [first] = release
  if (exchange.length + through.length > 0 || first === undefined) return false
  const above = reading.sentences.filter(({ place, index }) => place >= 0 && index < first.index)
  return (
    above.length > 0 &&
    above.every((s) => has(s, ['thanks']) && !has(s, DONE)) &&
    !release.some((s) => has(s, HELD))
  )
}

/** «Обмен военнопленными: появились первые кадры»: what is told below has its name on top. */
const isHeadline = ({ timeline: { reading } }: Findings): boolean =>
  reading.sentences.some(
    (s) => s.place === 0 && has(s, ['exchange']) && !has(s, ['will', 'denied', 'recall', 'total']),
  )

/** Without a number and a day: it is called an exchange, a stage of one, or a group came. */
function isPlainlyTold({ timeline: { reading }, evidence }: Findings): boolean {
  return (
    evidence.exchange.length > 0 ||
    evidence.through.some(isLead) ||
    reading.sentences.some((s) => isOfStage(reading.tokens, s))
  )
}

const isTop = ({ place }: Sentence): boolean => place < TOP_SENTENCES
const isLead = ({ place }: Sentence): boolean => place < 2

/** «Черговий етап», «ще одна група»: so the sides tell of those whom they do not count. */
const isOfStage = (tokens: readonly Token[], s: Sentence): boolean =>
  isTop(s)
    ? has(s, ['stage', 'thanks']) || someToken(tokens, s.from, s.to, (token) => isGroup(token))
    : isThisStage(tokens, s)

/** A little lower «це черговий етап обміну», "this is a further stage of the exchange": said of those who came. */
const isThisStage = (tokens: readonly Token[], s: Sentence): boolean =>
  s.place < BELOW_TOP &&
  has(s, ['stage']) &&
  has(s, ['exchange']) &&
  !has(s, ['denied', 'recall', 'background', 'will']) &&
  hitsIn(s, 'stage').some(({ from }) =>
    someToken(tokens, Math.max(s.from, from - THIS_WORDS), from, isThis),
  )

const BELOW_TOP = 8
const THIS_WORDS = 4

const isGroup = anyWord('груп* group* batch* парті{я,ю}* парти{я,ю}*')
