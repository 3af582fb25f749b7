import { isWould } from '#statement/word/auxiliaries.ts'
import { isIf, isWhen } from '#statement/word/small-words.ts'
import { accordIn, accordOf } from '#statement/field/agreement.ts'
import { isStillHeld, mayBeAbsent } from '#statement/amount/still-held.ts'
import type { Amount } from '#statement/count/amount.ts'
import { isBodies } from '#statement/figures/bodies.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { saysOnlyWhich } from '#statement/doubt/only-which.ts'
import { stated } from '#statement/count/figure.ts'
import { namesTheirCivilians } from './civilians-alone.ts'
import { MANY_PEOPLE } from './gate.ts'
import { ofOneSide, outsideAlone } from './outside.ts'
import { isMilitary, isPeople } from '#statement/side/head-count.ts'
import { type Party, partyOf } from '#statement/figures/people.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { equalIn, promisedIn } from '#statement/field/promised.ts'
import { isBetweenOthers, isOfForeign } from '#statement/sentence/between-others.ts'
import { isQuestion } from '#statement/sentence/question.ts'
import { quoteOf, type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type {
  EventKind,
  Figure,
  Figures,
  MentionKind,
  MentionStatement,
} from '#statement/statement.ts'
import { disprovedBelow, disprovedBy } from '#statement/when/disproved.ts'
import { datesIn, type Timeline, type When } from '#statement/day/timeline.ts'
import { isOfOneBefore } from '#statement/when/of-one-before.ts'
import { whenAt } from '#statement/when/when.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES } from '#statement/vocabulary/idea-groups.ts'

const TOPIC: ReadonlySet<Idea> = new Set<Idea>([
  'stage',
  'exchange',
  'exchanged',
  'repatriation',
  'body',
  'dead',
  'from_russia',
  'from_ukraine',
])

const KINDS: Readonly<Partial<Record<When, MentionKind>>> = {
  recalled: 'recalled',
  planned: 'planned',
  denied: 'denial',
}

/** Reads what a text tells beside its news: recalled, planned, denied, agreed; one entry a sentence. */
export function mentionsOf(findings: Findings): MentionStatement[] {
  const { timeline } = findings
  if (isLedByOthers(timeline.reading)) return []
  const found: MentionStatement[] = []
  for (const sentence of timeline.reading.sentences) {
    const mention = mentionIn(findings, sentence)
    if (mention !== null) found.push(mention)
  }
  if (found.length < 2) return found
  return found.filter((one, at) => bestOf(found, one) === at)
}

/** Of mentions of one thing the first with a figure, else the first. */
function bestOf(found: readonly MentionStatement[], one: MentionStatement): number {
  const isSame = (o: MentionStatement): boolean =>
    o.kind === one.kind && o.about === one.about && o.day === one.day
  const counted = found.findIndex((o) => isSame(o) && Object.keys(o.figures).length > 0)
  return counted === -1 ? found.findIndex((o) => isSame(o)) : counted
}

function mentionIn(findings: Findings, sentence: Sentence): MentionStatement | null {
  const { timeline } = findings
  const topic = topicOf(sentence) ?? countedTopicOf(findings, sentence)
  if (topic === undefined) return null
  const when = whenOf(timeline, sentence, topic.from)
  const kind = kindOf(timeline, sentence, when)
  if (kind === undefined || isOfElse(timeline.reading, sentence)) return null
  const amounts = countedSo(findings, sentence, when)
  if (amounts === null) return null
  if (kind === 'planned' && amounts.length === 0 && isOnlyOfTheDead(sentence)) return null
  return {
    kind,
    quote: quoteOf(timeline.reading, topic),
    review: [],
    day: dayOf(timeline, sentence),
    about: aboutOf(sentence),
    figures: figuresFor(findings, sentence, kind, figuresOf(timeline, amounts)),
    agreement: kind === 'agreement' ? accordOf(timeline, sentence) : accordIn(timeline, sentence),
  }
}

/** «Цей обмін став другим, попередній провели 15 січня»: beside this one the one before is told of. */
function whenOf(timeline: Timeline, sentence: Sentence, at: number): When {
  const when = whenAt(timeline, sentence, at)
  if (when !== 'now') return when
  const [before] = datesIn(timeline.dates, sentence).filter(({ day }) => day < timeline.day)
  return isOfOneBefore(timeline.reading, sentence, before)
    ? whenAt(timeline, sentence, before?.from ?? at)
    : when
}

const isOfElse = (reading: Reading, sentence: Sentence): boolean =>
  isOfOthers(reading, sentence) || has(sentence, ['fiction'])

/** Whom a sentence counts of that time; null where it counts only those who did not come. */
function countedSo(
  { amounts, timeline }: Findings,
  sentence: Sentence,
  when: When,
): readonly Amount[] | null {
  const told = amounts.filter((a) => a.sentence === sentence && a.when === when)
  if (when !== 'recalled') return told
  const came = told.filter((a) => !isOfAbsent(timeline.reading.tokens, a))
  return came.length === 0 && told.length > 0 ? null : came
}

/** "Some 6,000 remain in captivity": nobody of them came. */
const isOfAbsent = (tokens: Reading['tokens'], { sentence, at }: Amount): boolean =>
  mayBeAbsent(sentence) && isStillHeld(tokens, sentence, at)

/** Of a swap between other countries; who is told of beside them may be ours. */
const isOfOthers = ({ tokens }: Reading, sentence: Sentence): boolean =>
  isOfForeign(sentence) || isBetweenOthers(tokens, sentence)

/** «Из плена талибов вернулись пятеро. Обмена не было»: no word of ours, so that nothing below is of us. */
const isLedByOthers = (reading: Reading): boolean =>
  !speaksOf(reading, OURS) && reading.sentences.some((s) => s.place === 0 && isOfOthers(reading, s))

const OURS: readonly Idea[] = [
  'ukraine',
  'ukrainian',
  'to_ukraine',
  'from_ukraine',
  'defender',
  'ua_voice',
]

/** What a sentence is about; an agreement may be about prisoners only. */
const topicOf = (sentence: Sentence): Hit<Idea> | undefined =>
  sentence.hits.find(({ idea }) => TOPIC.has(idea)) ??
  (has(sentence, ['agreeing']) ? hitsIn(sentence, 'captive')[0] : undefined)

/**
 * «Год назад из плена вернулись 100», "Tomorrow each side will release 246 prisoners": captivity, where people are
 * counted; «В этот день в 2024 году домой вернулись 84 защитника»: home, where soldiers are.
 */
const countedTopicOf = ({ amounts, timeline }: Findings, s: Sentence): Hit<Idea> | undefined => {
  if (!has(s, ['will', 'recall'])) return undefined
  const counted = amounts.filter((a) => a.sentence === s && !NEWS.has(a.when))
  if (counted.length === 0) return undefined
  const { tokens } = timeline.reading
  const isHome =
    counted.some((a) => a.when === 'recalled' && a.toward === 'ua' && isMilitary(a)) &&
    !someToken(tokens, s.from, s.to, isWould)
  return s.hits.find(
    ({ idea }) => idea === 'captive' || idea === 'captivity' || (isHome && idea === 'home'),
  )
}

const NEWS: ReadonlySet<When> = new Set(['now', 'maybe_total', 'total'])

/** «Если обмен состоится сегодня, вернутся 100»: what a text puts aside so is not past. */
const kindOf = (timeline: Timeline, sentence: Sentence, when: When): MentionKind | undefined => {
  if (KINDS[when] === undefined) return undefined
  if (isAgreement(sentence, when)) return 'agreement'
  if (when === 'denied' && isOnlyAsked(timeline.reading, sentence)) return undefined
  const isOpen = when === 'recalled' && has(sentence, ['will'])
  return isOpen && isIf(timeline.reading.tokens[sentence.from]) ? 'planned' : KINDS[when]
}

/** «Скільки обмінів було цього року? Вісім.» denies nothing, as long as no «ні» follows. */
const isOnlyAsked = (reading: Reading, sentence: Sentence): boolean =>
  isQuestion(reading, sentence) && !isNo(reading.tokens[sentence.to])

const isNo = anyWord('ні нет no nope поки пока not')

const PROMISED: ReadonlySet<MentionKind> = new Set(['agreement', 'planned'])

/** Somebody agrees to what is not done yet, or a plan says what was agreed. */
const isAgreement = (sentence: Sentence, when: When): boolean =>
  when === 'planned' && has(sentence, ['agreeing'])

/** A recalled formula helps where the sentence has no other figure; a promised one counts before all. */
function figuresFor(
  findings: Findings,
  sentence: Sentence,
  kind: MentionKind,
  known: Figures,
): Figures {
  if (PROMISED.has(kind)) return promisedBy(findings, sentence, known)
  return Object.keys(known).length > 0 ? known : equalIn(findings, sentence)
}

/** What the sentence promises; of an agreement without a number what the next sentence says of it. */
function promisedBy(findings: Findings, sentence: Sentence, known: Figures): Figures {
  const own = { ...known, ...promisedIn(findings, sentence) }
  const next = findings.timeline.reading.sentences[sentence.index + 1]
  if (Object.keys(own).length > 0 || next === undefined) return own
  return aboutOf(next) === aboutOf(sentence) &&
    has(sentence, ['agreeing']) &&
    !has(next, ['recall', 'total', 'today'])
    ? promisedIn(findings, next)
    : own
}

/** «рідні отримають тіла»: what becomes of the bodies later is no plan of a repatriation. */
const isOnlyOfTheDead = (sentence: Sentence): boolean =>
  has(sentence, ['body', 'dead']) && !has(sentence, ['repatriation', 'exchange', 'from_russia'])

const aboutOf = (sentence: Sentence): EventKind =>
  has(sentence, BODIES) ? 'body_repatriation' : 'prisoner_exchange'

const dayOf = ({ dates }: Timeline, sentence: Sentence): string | null =>
  datesIn(dates, sentence).find(({ named }) => named === 'date')?.day ?? null

/** The figures of a few amounts, people and bodies of either way. */
function figuresOf(timeline: Timeline, amounts: readonly Amount[]): Figures {
  if (amounts.length === 0) return {}
  const people = amounts
    .filter((a) => isPeople(a))
    .map((a) => ({ ...a, toward: a.toward ?? ('ua' as const) }))
  const ua = partyOf(timeline, people, 'ua', [])
  const ru = partyOf(timeline, people, 'ru', [])
  const bodies = (side: 'ua' | 'ru'): Figure | null => {
    const one = amounts.find((a) => isBodies(a) && !a.approximate && (a.toward ?? 'ua') === side)
    return one === undefined ? null : stated(timeline.reading, one)
  }
  const all = { ...peopleOf(ua, ru), bodies_to_ua: bodies('ua'), bodies_to_ru: bodies('ru') }
  return Object.fromEntries(Object.entries(all).filter(([, figure]) => figure !== null))
}

const peopleOf = (ua: Party, ru: Party) => ({
  ua_returned: ua.total,
  ua_military: ua.military,
  ua_civilians: ua.civilians,
  ua_children: ua.children,
  ru_returned: ru.total,
  ru_civilians: ru.civilians,
})

/** «15 цивільних повернулися. Це неправда» */
const isDisproved = ({ reading }: Timeline): boolean =>
  disprovedBy(reading) !== null || disprovedBelow(reading) !== null

/** People came back, and it is no exchange: children, civilians, or others outside of one. */
export function returnOf({ timeline, evidence, amounts }: Findings): MentionStatement | null {
  const sentences = [...evidence.release, ...evidence.aside].filter(
    (s) =>
      !(has(s, ['other_deed']) && saysOnlyWhich(timeline, s)) &&
      !isOnCondition(timeline.reading.tokens, s),
  )
  const [sentence] = sentences
  if (sentence === undefined || isDisproved(timeline)) return null
  if (sentences.some((s) => isOfOthersAlone(timeline.reading, s))) return null
  const people = ofOneSide(
    timeline.reading,
    amounts.filter((a) => isPeople(a) && a.when === 'now' && a.value <= MANY_PEOPLE),
  )
  const hit = sentence.hits.find(
    ({ idea }) => idea === 'returned' || idea === 'gave' || idea === 'managed',
  )
  if (people.length === 0 || hit === undefined) return null
  return {
    kind: namesTheirCivilians(timeline.reading) ? 'civilian_return' : returnKind(people, sentences),
    quote: quoteOf(timeline.reading, hit),
    review: [],
    day: timeline.day,
    about: null,
    figures: { ...outsideAlone(timeline, people), ...figuresOf(timeline, people) },
    agreement: null,
  }
}

/** «189 людей зустрінуть Новий рік удома, якщо обмін відбудеться»: nobody has come yet. */
const isOnCondition = (tokens: readonly Token[], s: Sentence): boolean =>
  !has(s, ['today']) &&
  (has(s, ['will']) || someToken(tokens, s.from, s.to, isIf)) &&
  hitsIn(s, 'exchange').some(({ from }) => someToken(tokens, from - IF_WORDS, from, isIfOrOnce))

const IF_WORDS = 4
const isIfOrOnce = oneOf(isIf, isWhen, anyWord('once'))

/** "Sweden and Iran exchanged two prisoners": none of those who came are ours. */
const isOfOthersAlone = (reading: Reading, s: Sentence): boolean =>
  isOfOthers(reading, s) && !has(s, ['ukrainian', 'defender', 'from_russia', 'russian'])

function returnKind(people: readonly Amount[], sentences: readonly Sentence[]): MentionKind {
  if (people.every(({ kinds }) => kinds.has('child'))) return 'child_return'
  if (people.some(({ kinds }) => kinds.has('civilian'))) return 'civilian_return'
  return sentences.some((s) => has(s, ['civilian'])) ? 'civilian_return' : 'return_outside_exchange'
}
