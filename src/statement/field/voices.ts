import { isNotOrNo } from '#statement/word/auxiliaries.ts'
import { isOfMonth } from '#statement/day/period.ts'
import { type Reading, wordsOf } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { EventKind, EventStatement, Mediator } from '#statement/statement.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { isOnlyOfWords } from '#statement/when/only-of-word.ts'
import { whenAt } from '#statement/when/when.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { type Hit, hitsWithin } from '#statement/word/lexicon.ts'
import { BODIES } from '#statement/vocabulary/idea-groups.ts'
import { isNamedForHelp, isPlaceName } from './named-helper.ts'
import { isNoMediation } from './no-mediation.ts'
import { isQuestion } from '#statement/sentence/question.ts'
import { someToken } from '#statement/word/token.ts'
import { isWhich } from '#statement/count/dealt-with.ts'
import { isDashOrColon, isThen, isThis } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Who is named as speaking: a source without a name, a body other than the channel, or nobody else. */
export function speakerOf(timeline: Timeline): EventStatement['speaker'] {
  return timeline.reading.sentences.some((s) => has(s, ['unnamed'])) ? 'unnamed_source' : 'channel'
}

/** Who mediated this event, by thanks or by name; the Red Cross mediates for bodies only. */
export function mediatorsOf(timeline: Timeline, kind: EventKind): Mediator[] {
  const { mediators } = timeline.reading.also
  if (mediators.length === 0) return []
  const ofBodies = kind === 'body_repatriation'
  const found = new Set<Mediator>()
  for (const sentence of timeline.reading.sentences) {
    if (ofBodies && isOfPrisoners(sentence)) continue
    const isOf = isOfMediation(timeline, sentence) ? isThankedFor : isNamed
    for (const hit of namedIn(timeline, sentence))
      if (
        mayMediate(timeline, hit, ofBodies) &&
        isOf(timeline, sentence, hit, kind) &&
        !isNoMediation(timeline.reading, sentence, hit)
      )
        found.add(hit.idea)
  }
  return [...found]
}

const isThankedFor = (timeline: Timeline, sentence: Sentence, hit: Hit<Mediator>): boolean =>
  isThanked(timeline, sentence, hit.from) &&
  !(
    isCapital(timeline.reading.tokens[hit.from]) &&
    isPlaceName(timeline.reading.tokens, sentence, hit)
  )

/** «Посредниками на переговорах в Абу-Даби были США» */
const isCapital = anyWord('абу* абу-даб* abu riyadh* ер-ріяд* эр-рияд*')

/** Named in the news itself, though no word known here thanks them. */
const isNamed = (
  timeline: Timeline,
  sentence: Sentence,
  hit: Hit<Mediator>,
  kind: EventKind,
): boolean =>
  whenAt(timeline, sentence, hit.from) === 'now' &&
  !timeline.carried.has(sentence.index) &&
  isNamedForHelp(timeline.reading, sentence, hit, kind)

/** Whom a sentence names, or the leader named last before «Йому, як посередникові, подякували», "thanked him". */
function namedIn({ reading }: Timeline, sentence: Sentence): readonly Hit<Mediator>[] {
  const { tokens, sentences, also } = reading
  const named = hitsWithin(also.mediators, sentence)
  const before = sentences[sentence.index - 1]
  if (named.length > 0 || before === undefined || before.line !== sentence.line) return named
  if (!someToken(tokens, sentence.from, sentence.to, isHim)) return named
  const last = hitsWithin(also.mediators, before).at(-1)
  return last !== undefined && isLeader(tokens[last.to - 1]) ? [last] : []
}

const isHim = anyWord('йому ему him')
const isLeader = anyWord('ердоган* эрдоган* erdo{g,ğ}an* салман* salman* франциск*')

/** «Червоний Хрест участі не брав», "took no part": what is denied is no mediation. */
const isOfMediation = ({ reading }: Timeline, sentence: Sentence): boolean =>
  isThanking(reading, sentence) ||
  isFurtherThanks(reading, sentence) ||
  isAskedWhoHelped(reading, sentence)

/** «Хто посередник? – США та ОАЕ.», "Who mediated? Washington, the ministry says." */
function isAskedWhoHelped(reading: Reading, sentence: Sentence): boolean {
  const question = reading.sentences[sentence.index - 1]
  return (
    question !== undefined &&
    has(question, ['thanks']) &&
    isQuestion(reading, question) &&
    someToken(reading.tokens, question.from, question.from + ASKED_WITHIN, isWho) &&
    !has(sentence, ['denied', 'recall']) &&
    !someToken(reading.tokens, sentence.from, sentence.to, isNotOrNo)
  )
}

/** A dash may stand before it. */
const ASKED_WITHIN = 3
const isWho = anyWord('хто кто who')

/** «Водіям окрема подяка. Ще одна — МКЧХ»: the same thanks go on. */
const isFurtherThanks = ({ tokens, sentences }: Reading, { from, index }: Sentence): boolean =>
  isAnother(tokens[from]) &&
  someToken(tokens, from + 1, from + DASH_WITHIN, isDashOrColon) &&
  sentences.slice(Math.max(0, index - 1), index).some((before) => has(before, ['thanks']))

const DASH_WITHIN = 4
const isAnother = anyWord('ще іще окрема окремо еще ещё отдельная отдельно another')

const isThanking = ({ tokens }: Reading, sentence: Sentence): boolean =>
  hitsIn(sentence, 'thanks').some(
    ({ from, to }) =>
      !someToken(tokens, from - 1, to, (token) => isNotOrNo(token)) ||
      someToken(tokens, from, to, isDone),
  )

/** «Без Еміратів не обійшлося» */
const isDone = anyWord('обійшло* обошло*')

const mayMediate = (timeline: Timeline, hit: Hit<Mediator>, ofBodies: boolean): boolean =>
  hit.idea !== 'ICRC' || (ofBodies && isForeign(timeline, hit))

/** «Стороны меняются и пленными, иногда при посредничестве ОАЭ» says nothing of bodies. */
const isOfPrisoners = (s: Sentence): boolean => has(s, ['captive']) && !has(s, BODIES)

/** Thanks are of the news, whatever the sentences before them went on about. */
const isThanked = (timeline: Timeline, sentence: Sentence, at: number): boolean => {
  if (opensWithPast(timeline, sentence)) return false
  const when = whenAt(timeline, sentence, at)
  // «У серпні посередниками були ОАЕ, цього разу — США»
  if (
    isOfMonth(timeline, sentence, clauseAt(sentence, at)) &&
    !has(sentence, ['today'], clauseAt(sentence, at))
  )
    return false
  return (when !== 'recalled' && when !== 'total') || isOfTheNews(timeline, sentence, at, when)
}

/** Below what is recalled or summed up, thanks go back to the news. */
function isOfTheNews(
  timeline: Timeline,
  sentence: Sentence,
  at: number,
  when: 'recalled' | 'total',
): boolean {
  if (isOfHeadquarters(timeline, sentence, at) || isThankedBySpeaker(sentence, at)) return true
  if (isOfPast(timeline, sentence)) return false
  if (datesIn(timeline.dates, sentence).length > 0) return false
  const thanks = when === 'total' ? THANKS_OR_MEDIATORS : THANKS
  return thanks.test(wordsOf(timeline.reading, sentence)) || !goesOnWithEvent(timeline, sentence)
}

/** «"… привезли вже 4757 громадян", – сказав омбудсман і подякував Еміратам»: who says the sum thanks them besides. */
const isThankedBySpeaker = (sentence: Sentence, at: number): boolean => {
  const clause = clauseAt(sentence, at)
  return (
    clause.from > sentence.from &&
    has(sentence, ['ua_voice'], clause) &&
    has(sentence, ['thanks'], clause) &&
    !has(sentence, PAST, clause)
  )
}

/** «За даними штабу, … , а МКЧХ допомагав»: below a day of before the headquarters goes on with its own. */
const isOfHeadquarters = (timeline: Timeline, sentence: Sentence, at: number): boolean =>
  timeline.carried.has(sentence.index) &&
  isCommittee(timeline.reading.tokens[at]) &&
  has(sentence, ['ua_voice'], { from: sentence.from, to: sentence.from + OPENING_WORDS }) &&
  !isOfPast(timeline, sentence) &&
  datesIn(timeline.dates, sentence).length === 0 &&
  !someToken(timeline.reading.tokens, sentence.from, sentence.to, isThen)

const OPENING_WORDS = 6
const isCommittee = anyWord(
  'мкчх* мккк* icrc* міжнародн* международн* червон* красн* red international',
)

/** "The headquarters, which runs such operations since last autumn, thanked the ICRC": only who thanks is told of otherwise. */
const isOfPast = ({ reading: { tokens } }: Timeline, sentence: Sentence): boolean =>
  PAST.some((idea) =>
    hitsIn(sentence, idea).some(({ from }) => {
      const clause = clauseAt(sentence, from)
      return (
        clause.from === sentence.from || !someToken(tokens, clause.from, clause.from + 2, isWhich)
      )
    }),
  )

const PAST: readonly Idea[] = ['recall', 'afterwards', 'background', 'total']

/** «Минулоріч, 24 серпня, …» on the same day of the year */
const opensWithPast = (timeline: Timeline, sentence: Sentence): boolean =>
  hitsIn(sentence, 'recall').some(({ from }) => from === sentence.from) &&
  !isOnlyOfWords(timeline, sentence)

/** Whether what is recalled before is an event, and not those who are still in captivity. */
function goesOnWithEvent({ reading, carried }: Timeline, { index }: Sentence): boolean {
  const opener = reading.sentences.findLast((s) => s.index < index && !carried.has(s.index))
  const told = reading.sentences.slice(opener?.index ?? 0, index)
  if (told.some((s) => isOfThisFirst(reading, s))) return false
  return told.some((s) => has(s, EVENT))
}

/** «Це вже п'ятий обмін року, раніше, 19 квітня, вернулися 277»: only in passing is the other one named. */
const isOfThisFirst = ({ tokens }: Reading, opener: Sentence): boolean => {
  const recall = hitsIn(opener, 'recall')[0]
  return (
    recall !== undefined &&
    isThis(tokens[opener.from]) &&
    has(opener, ['exchange', 'repatriation'], { from: opener.from, to: recall.from })
  )
}

const EVENT: readonly Idea[] = [
  'exchange',
  'exchanged',
  'repatriation',
  'returned',
  'gave',
  'received',
  'happened',
]

const THANKS =
  /(?<!\p{L})(?:дяку|подяк|вдячн|благодарн|благодари|благодарят|поблагодар|признател|рол[іьи]|сприян|содейств|способств|спасиб|thank|grate|assist|role|credit|prais)/u

/** «За три дні вільні 305. Посередниками були ОАЕ»: a sum of days goes on with this one. */
const THANKS_OR_MEDIATORS = new RegExp(
  `${THANKS.source}|(?<!\\p{L})(?:посередни|посредни|посприял|пособил|mediat|intermediar|broker|facilitat)`,
  'u',
)

/** The Ukrainian Red Cross is another organisation. */
function isForeign({ reading }: Timeline, { from, to }: Span): boolean {
  const around = [reading.tokens[from - 1]?.text, reading.tokens[to]?.text]
  return !around.some((word) => word === 'україни' || word === 'украины' || word === 'ukrainian')
}
