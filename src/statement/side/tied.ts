import { isIncluding, isThis } from '#statement/word/small-words.ts'
import type { DateMention } from '#statement/sentence/dates.ts'
import { isOfAllDays } from './of-all-days.ts'
import { isAgreementReached } from './agreement-reached.ts'
import { goesOn, isCarryingOut } from './carried-out.ts'
import { saidFrom } from '#statement/sentence/said-from.ts'
import { holdsQuota } from '#statement/sentence/formula.ts'
import { isOfPrevious } from './of-previous.ts'
import { QUOTA_FROM } from './pair.ts'
import { isQuotaAgreed } from './quota-agreed.ts'
import { countsEvents, monthsIn } from '#statement/day/period.ts'
import { type Reading, wordsOf } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import {
  behindLabel,
  isAgreedExchange,
  isCarriedThere,
  isOfNextSwap,
  isMovingNow,
  isOpening,
  isUnderWord,
  isWordOfTie,
  TIE_WORDS,
} from './under.ts'
import { whenAt } from '#statement/when/when.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isFinished } from '#statement/word/deeds.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/** Tells whether the event is a part of what runs: «Обмен «1000 на 1000», о котором …, продлится до воскресенья». */
export const isRunning = (timeline: Timeline, sentence: Sentence): boolean =>
  !datesIn(timeline.dates, sentence).some(isOlder(timeline)) &&
  has(sentence, ['exchange'], sentence.clauses[0]) &&
  (goesOn(timeline, sentence) || isDoneOnTop(timeline, sentence))

/** «Обмен «1000 на 1000», о котором договорились в Турции, завершён»: today's was the last of it. */
const isDoneOnTop = ({ reading: { tokens } }: Timeline, { place, from, to }: Sentence): boolean =>
  place === 0 && someToken(tokens, from, to, isFinished)

/** Tells whether a sentence ties its agreement to the event: it is neither recalled nor planned, and it says exchange or return. */
export function isOfEvent(timeline: Timeline, sentence: Sentence, { from }: Span): boolean {
  if (isOfOtherMonth(timeline, sentence, fromAgreed(sentence, from))) return false
  if (isOfMany(timeline, sentence)) return false
  if (isUnder(timeline, sentence, from) || isOfStageBefore(timeline, sentence)) return true
  if (isSaidOfNews(timeline, sentence)) return true
  const when = whenAt(timeline, sentence, from)
  if (when === 'planned') return isAgreedThis(timeline, sentence, from)
  if (when === 'recalled') return isOfThese(timeline, sentence)
  return (when === 'now' || when === 'maybe_total') && isTold(timeline, sentence)
}

/** Of several events, of what all of them brought, or of those before. */
const isOfMany = (timeline: Timeline, sentence: Sentence): boolean =>
  (countsEvents(timeline.reading, sentence) ||
    isOfAllDays(timeline, sentence) ||
    isOfPrevious(timeline.reading, sentence)) &&
  !isWithTodays(timeline, sentence)

/** "under a deal reached in June at talks in Istanbul": from where the agreement begins. */
const fromAgreed = (sentence: Sentence, place: number): Span => ({
  from: Math.min(hitsIn(sentence, 'agreed')[0]?.from ?? place, place),
  to: place,
})

/** Whether it speaks of the news above it, by a pronoun or as «the exchange». */
const isSaidOfNews = (timeline: Timeline, sentence: Sentence): boolean =>
  isWithTodays(timeline, sentence) ||
  isAgreedOnThis(timeline, sentence) ||
  isTheSwapAgreed(timeline, sentence) ||
  (isAgreementReached(timeline, sentence) && isNewsBefore(timeline, sentence)) ||
  isQuotaAgreed(timeline, sentence) ||
  (isCarryingOut(timeline, sentence) && isBesideNews(timeline, sentence))

/** «Об этом договорились в Стамбуле», "the agreements on this were reached in …" right below the news. */
const isAgreedOnThis = (timeline: Timeline, sentence: Sentence): boolean =>
  !isCarriedOver(timeline, sentence) &&
  has(sentence, ['agreed']) &&
  !has(sentence, ['will', 'recall', 'afterwards', 'denied', 'total']) &&
  ON_THIS.test(wordsOf(timeline.reading, sentence)) &&
  isNewsBefore(timeline, sentence)

/** The day of the talks begins what is recalled: «Обмен предусматривали договоренности, достигнутые 16 мая». */
const isCarriedOver = ({ carried }: Timeline, { index }: Sentence): boolean =>
  carried.has(index) && carried.has(index - 1)

const ON_THIS =
  /(?<!\p{L})(?:on|about|про|щодо|об|о) (?:all )?(?:this|it|these|such(?: an?)?|це|цього|цю|цей|ці|такі|такий|таку|такого|них|него|нього|этом|этих|таких|таком|такой|нем)(?!\p{L})|(?:передач|репатріаці|репатриаци|обмін|обмен)\p{L}* (?:передбач|предусм|узгод|соглас|погод|обумов)\p{L}+|^(?:його|її|её|ее|его|it|its|він|он|она|вона) (?:\S+ ){0,2}(?:передбач|предусм|узгод|соглас|погод|обумов|виплив|вытека|стал|став|set|agreed|foreseen|envisaged|settled|stem)/u

/** "The exchange was agreed in Geneva last month", "It stems from the talks in Istanbul": of the news above. */
function isTheSwapAgreed(timeline: Timeline, sentence: Sentence): boolean {
  const { tokens } = timeline.reading
  const start = behindLabel(tokens, sentence)
  const swap = sentence.hits.find(
    ({ idea, from }) => (idea === 'exchange' || idea === 'repatriation') && from === start + 1,
  )
  const verb = swap?.to ?? start + 1
  const opens = swap === undefined ? tokens[start]?.text === 'it' : isTheOrThis(tokens[start])
  if (!opens || !isAgrees(tokens[verb])) return false
  return (
    has(sentence, ['agreed']) &&
    !has(sentence, ['will', 'denied', 'total', 'afterwards'], {
      from: sentence.from,
      to: verb + 4,
    }) &&
    timeline.reading.sentences.some(
      (s) => s.index < sentence.index && s.place < TOP && has(s, EVENT) && isNow(timeline, s),
    )
  )
}

const isAgrees = anyWord(`
  was were had has is belongs stems stemmed follows followed came comes carries carried took
  results resulted implements implemented fulfils fulfills fulfilled
`)
const isTheOrThis = anyWord("the this today's")
const TOP = 4

const isNow = (timeline: Timeline, s: Sentence): boolean =>
  s.hits.some((hit) => EVENT.includes(hit.idea) && whenAt(timeline, s, hit.from) === 'now')

/** What is carried out stands in the sentence before or behind. */
const isBesideNews = (timeline: Timeline, { index }: Sentence): boolean =>
  [index - 1, index + 1].some((beside) => {
    const s = timeline.reading.sentences[beside]
    return s !== undefined && has(s, EVENT) && isNow(timeline, s)
  })

const isNewsBefore = (timeline: Timeline, { index, from }: Sentence): boolean => {
  const before = timeline.reading.sentences.slice(Math.max(0, index - NEWS_WITHIN), index)
  const last = before.findLastIndex((s) => !isAsideOfNews(timeline, s))
  return before
    .slice(Math.max(0, Math.min(last, before.length - 2)))
    .some((s) => s.to <= from && has(s, EVENT) && isNow(timeline, s))
}

const NEWS_WITHIN = 5

/** Who is thanked, whose word it is and what will be done with the dead may part the news from what is said of it. */
const isAsideOfNews = ({ carried }: Timeline, s: Sentence): boolean =>
  !carried.has(s.index) &&
  has(s, ['thanks', 'hedge', 'ua_voice', 'died_captive', 'part']) &&
  !has(s, ['recall', 'total', 'afterwards', 'background', 'exchange'])

/** «Це сталося на виконання домовленостей»: the sentence before is meant. */
const opensWithThis = (timeline: Timeline, sentence: Sentence): boolean => {
  const { reading } = timeline
  const opens = [sentence.from, saidFrom(reading, sentence)].some((from) =>
    OPENS.test(wordsOf(reading, { from, to: from + 3 })),
  )
  return opens && isNewsBefore(timeline, sentence)
}

const OPENS =
  /^(?:" ?)?(?:(?:the )?basis|підстав\p{L}+|підґрунт\p{L}+|основ\p{L}+|основани\p{L}+|це|усе це|все це|это|все это|this|it|both|that)(?!\p{L})/u

/** «коли всі етапи за домовленостями, зокрема й сьогоднішній, будуть позаду»: today's is one of them. */
const isWithTodays = ({ reading: { tokens } }: Timeline, sentence: Sentence): boolean =>
  someToken(tokens, sentence.from, sentence.to, isStage) &&
  hitsIn(sentence, 'today').some(({ from }) =>
    [1, 2].some((back) => isIncludingOrTogether(tokens[from - back])),
  )

const isStage = anyWord('етап* этап* stage{,s} phase{,s} обмін* обмен* exchange{,s} swap{,s}')
const isIncludingOrTogether = oneOf(isIncluding, anyWord('разом'))

/** «домовилися про нього в Женеві», «це третій етап обміну, про який домовилися в Стамбулі» */
function isAgreedThis(timeline: Timeline, sentence: Sentence, at: number): boolean {
  if (!has(sentence, ['agreeing'])) return false
  const before = { from: sentence.from, to: clauseAt(sentence, at).from }
  return (
    says(timeline, sentence, THIS) ||
    opensWithThis(timeline, sentence) ||
    (has(sentence, ['stage'], before) && !has(sentence, ['will']))
  )
}

/** The sentence of an agreement says that something came of it. */
const isTold = (timeline: Timeline, sentence: Sentence): boolean =>
  !has(sentence, ['total', 'recall']) &&
  !isOfNextSwap(timeline.reading.tokens, sentence) &&
  (goesOn(timeline, sentence) || has(sentence, [...EVENT, 'to_return']))

/** «эти обмены проводятся в рамках …», «сьогоднішнє звільнення — її виконання» */
const isOfThese = (timeline: Timeline, sentence: Sentence): boolean =>
  (goesOn(timeline, sentence) && has(sentence, ['today'])) ||
  (datesIn(timeline.dates, sentence).length === 0 &&
    has(sentence, ['exchange']) &&
    says(timeline, sentence, THESE))

/** «Це перша частина обміну 500 на 500. Домовленість досягнуто в Женеві» */
function isOfStageBefore(timeline: Timeline, sentence: Sentence): boolean {
  const before = timeline.reading.sentences[sentence.index - 1]
  if (
    before === undefined ||
    has(sentence, ['will', 'recall', 'afterwards', 'background', 'denied'])
  )
    return false
  if (datesIn(timeline.dates, sentence).some(isOlder(timeline))) return false
  const tokens = timeline.reading.tokens.slice(before.from, before.to)
  return (
    whenAt(timeline, before, before.from) === 'now' &&
    has(before, ['exchange']) &&
    (has(before, ['stage']) || holdsQuota(tokens, QUOTA_FROM))
  )
}

/**
 * «це вже четверта передача на виконання …, досягнутих на початку місяця»: the agreement is older than
 * the event, and what is told before it is the event.
 */
function isUnder(timeline: Timeline, sentence: Sentence, at: number): boolean {
  const agreed = hitsIn(sentence, 'agreed')[0]
  if (agreed === undefined || isCarriedThere(timeline, sentence, agreed)) return false
  if (isOfOtherMonth(timeline, sentence, agreed)) return false
  const { tokens } = timeline.reading
  if (isAgreedExchange(timeline, sentence, agreed) || isWordOfTie(timeline, sentence)) return true
  const first = Math.min(agreed.from, at)
  if (isOpening(timeline, sentence, { from: first, to: at })) return true
  if (isStageOf(timeline, sentence, first)) return true
  const ties = tokens.slice(Math.max(sentence.from, first - TIE_WORDS), first + 1)
  if (!ties.some(isUnderWord)) return false
  return (
    isOpening(timeline, sentence, { from: first, to: at }) ||
    isToldBefore(timeline, sentence, first)
  )
}

/** «Це третій етап домовленостей, досягнутих у Стамбулі»: said of the event in the sentence before. */
const isStageOf = (timeline: Timeline, sentence: Sentence, agreed: number): boolean =>
  has(sentence, ['stage'], { from: sentence.from, to: agreed }) &&
  !has(sentence, ['will', 'denied', 'recall', 'afterwards'], { from: sentence.from, to: agreed }) &&
  opensWithThis(timeline, sentence)

/** The event stands before the agreement in its sentence, or in the sentence before. */
function isToldBefore(timeline: Timeline, sentence: Sentence, first: number): boolean {
  const { tokens } = timeline.reading
  const told = { from: sentence.from, to: first }
  if (
    !(tellsEvent(timeline, sentence, told) || refersToNews(timeline, sentence, told)) ||
    datesIn(timeline.dates, told).some(isOlder(timeline))
  )
    return false
  const isNew = someToken(tokens, told.from, told.to, ({ text }) => THIS.has(text))
  return (
    !has(sentence, ['will', 'denied', 'recall', 'afterwards', 'background', 'total'], told) || isNew
  )
}

/** «Це сталося на виконання …», «объявил это, сославшись на договоренности» */
const refersToNews = (timeline: Timeline, sentence: Sentence, { from, to }: Span): boolean =>
  opensWithThis(timeline, sentence) ||
  (someToken(timeline.reading.tokens, from, to, isThis) && isNewsBefore(timeline, sentence))

/** «У червні за домовленостями повернули …» */
const isOfOtherMonth = ({ reading }: Timeline, sentence: Sentence, { from }: Span): boolean =>
  !has(sentence, ['today']) &&
  (monthsIn(reading, { from: sentence.from, to: from }).length > 0 ||
    // «заходи за домовленостями завершилися в червні», but not «досягнутими в червні»
    monthsIn(reading, { from, to: clauseAt(sentence, from).to }).some(
      (at) =>
        has(sentence, MOVED, { from, to: at }) || isOfDeed(reading, sentence, { from, to: at }),
    ))

/** «За домовленостями Київ у червні отримав …»: who did it stands before the month, and the deed behind it. */
const isOfDeed = ({ tokens }: Reading, sentence: Sentence, { from, to: month }: Span): boolean =>
  has(sentence, ['ukraine', 'russia', 'to_ukraine'], { from, to: month }) &&
  has(sentence, MOVED, { from: month, to: month + DEED_WORDS }) &&
  !someToken(tokens, from, month, ({ kind }) => kind === 'mark')

const DEED_WORDS = 4

const tellsEvent = ({ reading }: Timeline, sentence: Sentence, told: Span): boolean =>
  has(sentence, EVENT, told) ||
  someToken(reading.tokens, told.from, told.to, isEventNoun) ||
  someToken(reading.tokens, told.from, told.to, isMovingNow)

const isEventNoun = anyWord(`
  звільнен* поверненн* передач* передан* освобожд* возвращен*
  release* return* transfer*
`)

const EVENT: readonly Idea[] = [...MOVED, 'exchange', 'repatriation', 'body']

const isOlder =
  ({ day }: Timeline) =>
  (mention: DateMention): boolean =>
    // A weekday may lie ahead: «до воскресенья».
    mention.named === 'date' && mention.day < day

const THIS = new Set(['нього', 'цей', 'цього', 'нем', 'этом', 'этот', 'it', 'this'])

/** «эти обмены проводятся в рамках …» */
const THESE = new Set(['эти', 'ці', 'these'])

const says = ({ reading }: Timeline, { from, to }: Sentence, words: ReadonlySet<string>): boolean =>
  someToken(reading.tokens, from, to, ({ text }) => words.has(text))
