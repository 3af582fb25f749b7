import { isHe, isThey } from '#statement/word/pronouns.ts'
import { isNumberWord } from '#statement/word/quantities.ts'
import { isWhere } from '#statement/word/small-words.ts'
import { claimOf, isSo } from './identity-claim.ts'
import { besideSource, isWhose } from './beside-source.ts'
import { type Hit, hitsOf, lexiconOf } from '#statement/word/lexicon.ts'
import { leftToTheirWord } from './left-to-their-word.ts'
import { citingTheirs, PROOF, provedByTheirs } from './proved-by-theirs.ts'
import { saidByTheSame } from './said-by-the-same.ts'
import { reckonedByTheirs } from './reckoned-by-theirs.ts'
import { saidByTheirs } from './said-by-theirs.ts'
import { isGoneOtherWay, isOfTheirs } from './their-dead.ts'
import { wholeHedge } from './hedge-span.ts'
import { isOfOursSoFar } from './so-far.ts'
import { isOfOthers } from './hedge-of-others.ts'
import { openIn } from './open-identity.ts'
import { withoutNames } from '#statement/sentence/names.ts'
import { byPronoun, isWordOfBoth } from '#statement/sentence/said-by-pronoun.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Quote } from '#statement/statement.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { whenAt } from '#statement/when/when.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { IDENTITY, type Identity } from '#statement/vocabulary/identity.ts'
import { BODIES, OUR_SOLDIERS } from '#statement/vocabulary/idea-groups.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'

const WORDS = lexiconOf({ identity: IDENTITY })

/**
 * The words by which a text leaves it open whose the bodies are, as a whole: «за твердженням російської
 * сторони». A hedge about anything else (where it was, how many Russia got) is none.
 */
export function hedgeOf(timeline: Timeline): Quote | null {
  for (const sentence of timeline.reading.sentences) {
    const at = hedgeIn(timeline, sentence)
    if (at !== null) return quoteOf(timeline.reading, withoutNames(timeline.reading, sentence, at))
  }
  return null
}

function hedgeIn(timeline: Timeline, sentence: Sentence): Span | null {
  if (!mayHedge(timeline.reading, sentence)) return null
  const words = hitsOf(timeline.reading.tokens, WORDS, sentence).identity
  if (words.some(({ idea }) => idea === 'belong')) {
    const at = onWhoseWord(words) ?? byPronoun(timeline.reading, sentence, words)
    if (at !== null && isOfNews(timeline, sentence, at.from))
      return wholeHedge(timeline, sentence, at, words)
  }
  const hit = leftOpen(timeline, sentence, words)
  return hit === null ? null : wholeHedge(timeline, sentence, hit, words)
}

const leftOpen = (
  timeline: Timeline,
  sentence: Sentence,
  words: readonly Hit<Identity>[],
): Span | null =>
  openIn(timeline, sentence, words) ??
  hitsOfNews(timeline, sentence).find((one) => isOfIdentity(sentence, one, words)) ??
  saidOfThem(timeline, sentence, words) ??
  ofNews(timeline, sentence, claimOf(timeline.reading, sentence, words)) ??
  ofNews(timeline, sentence, leftToTheirWord(timeline.reading, sentence)) ??
  ofNews(timeline, sentence, reckonedByTheirs(timeline.reading, sentence)) ??
  ofNews(timeline, sentence, provedByTheirs(timeline.reading, sentence, words)) ??
  ofNews(timeline, sentence, citingTheirs(timeline.reading, sentence, words)) ??
  ofNews(timeline, sentence, saidByTheSame(timeline.reading, sentence, words)) ??
  ofNews(timeline, sentence, saidByTheirs(timeline.reading, sentence))

/** Whose they are is left open by a hedge, of those whom they belong to, or of soldiers, until it is confirmed, or by «Так стверджує Росія». */
const mayHedge = ({ tokens }: Reading, sentence: Sentence): boolean =>
  has(sentence, MAY_HEDGE) ||
  isMarked(sentence.marks, isBelonging.mark) ||
  isMarked(sentence.marks, isUkraines.mark) ||
  isSo(tokens[sentence.from])

const MAY_HEDGE: readonly Idea[] = ['hedge', ...OUR_SOLDIERS]
const isBelonging = soughtWords(`
  належ* приналежн* принадлеж* служи* воюва* воева* статус* підтвердженн* подтвержден*
  belong* attribut* served fought confirmation verification ${PROOF}
`)

const isUkraines = soughtWords('укра{ї,и}н* наш* ukrain* служил* served fought')

const hitsOfNews = (timeline: Timeline, sentence: Sentence): readonly Span[] =>
  hitsIn(sentence, 'hedge').filter(
    (hit) =>
      isOfNews(timeline, sentence, hit.from) &&
      !isGoneOtherWay(timeline.reading, sentence) &&
      !isOurWord(timeline, sentence, hit) &&
      !isWordOfBoth(timeline.reading, sentence, hit) &&
      !isOfOthers(timeline, sentence, hit) &&
      !isIntoRussia(timeline.reading.tokens[hit.from]) &&
      !isSaidByOurs(timeline.reading, sentence, hit) &&
      !isOfWhere(timeline, sentence, hit) &&
      !isOfFigure(timeline, hit) &&
      !isOverNoun(timeline, sentence, hit),
  )

/** "… from what is occupied by Russia, says the Ministry for Reintegration": who says so stands behind. */
const isSaidByOurs = ({ tokens }: Reading, sentence: Sentence, hit: Span): boolean =>
  someToken(tokens, Math.max(sentence.from, hit.from - OCCUPIED_WITHIN), hit.to, isOccupied) &&
  hitsIn(sentence, 'ua_voice').some(({ from }) => from === hit.to || from === hit.to + 1)

const OCCUPIED_WITHIN = 3
const isOccupied = anyWord(
  'occupied* controlled* held* seized* окупован* оккупирован* захоплен* захвачен*',
)

/** «вернулись в Россию, заявил депутат»: where they came, and no source. */
const isIntoRussia = anyWord('росію россию москву')

/** «У Міноборони РФ називають іншу цифру»: how many, and not whose. */
const isOfFigure = ({ reading: { tokens } }: Timeline, { to }: Span): boolean =>
  someToken(tokens, to, to + FIGURE_WORDS, (token) => isNumberWord(token))

const FIGURE_WORDS = 2

/** «місця, де можуть бути тіла загиблих», "places where the fallen may be lying" */
const isOfWhere = (
  { reading: { tokens } }: Timeline,
  sentence: Sentence,
  { from }: Span,
): boolean =>
  someToken(tokens, Math.max(sentence.from, from - WHERE_WORDS), from, (token) => isWhere(token))

const WHERE_WORDS = 4

/** «31 российского военнослужащего, сообщает …»: whose they are, and behind a comma who tells of it. */
const isOverNoun = ({ reading }: Timeline, sentence: Sentence, { from, to }: Span): boolean =>
  has(sentence, ['military', 'body', 'dead'], { from: from + 1, to }) &&
  someToken(reading.tokens, from + 1, to, ({ text }) => text === ',')

const isPronoun = oneOf(isHe, isThey)
const SPEAKERS: readonly Idea[] = ['ua_voice', 'ru_voice', 'russia', 'ukraine']

/** «…to Russia, the headquarters said», "Repatriated, it said, were …": who speaks is Ukraine's. */
function isOurWord({ reading }: Timeline, sentence: Sentence, { from, to }: Span): boolean {
  if (has(sentence, ['ua_voice'], { from, to })) return true
  if (isOfOursSoFar(reading, sentence, { from, to })) return true
  if (!isPronoun(reading.tokens[from])) return false
  const before = [...(reading.sentences[sentence.index - 1]?.hits ?? []), ...sentence.hits].filter(
    (hit) => hit.to <= from && SPEAKERS.includes(hit.idea),
  )
  return before.at(-1)?.idea === 'ua_voice'
}

const ofNews = (timeline: Timeline, sentence: Sentence, at: Span | null): Span | null =>
  at !== null && isOfNews(timeline, sentence, at.from) ? at : null

/** «Як повідомляють російські перемовники, це військові ЗСУ» */
function saidOfThem(
  timeline: Timeline,
  sentence: Sentence,
  words: readonly Hit<Identity>[],
): Span | null {
  const at = has(sentence, OUR_SOLDIERS) ? besideSource(words) : null
  if (at === null || !isOfNews(timeline, sentence, at.from)) return null
  return THESE.test(quoteOf(timeline.reading, { from: at.to, to: sentence.to }).text) ? at : null
}

const THESE =
  /(?<!\p{L})(?:це|то|є|йдеться|ідеться|это|являются|речь ид[её]т|as ukrainian|these are|they are|those are|those of)(?!\p{L})/iu

/** «Росія заявила, що передала …» is no hedge of an identity, and still Russia's word for the event. */
export const isOnTheirWord = (timeline: Timeline): boolean =>
  timeline.reading.sentences.some((sentence) =>
    hitsOfNews(timeline, sentence).some((hit) => isOfHandover(sentence, hit)),
  )

/** What may be and what is to be examined is of the news as well; the identity is open today. */
const isOfNews = (timeline: Timeline, sentence: Sentence, at: number): boolean => {
  const when = whenAt(timeline, sentence, at)
  if (whenAt(timeline, sentence, sentence.from) === 'recalled') return false
  // «Ще 7 червня росіяни запевняли, що 1212 тіл стоять на кордоні»: where they were said to be on another day.
  if (when === 'denied' && isOfOtherDay(timeline, sentence)) return false
  // «Разом — 1200. За запевненнями Москви, це …»: the sum stands in the sentence before.
  if (when === 'total') return !has(sentence, ['total']) || sentence.numbers.length === 0
  return when !== 'recalled'
}

const isOfOtherDay = ({ dates, day }: Timeline, sentence: Sentence): boolean =>
  has(sentence, ['refuted']) && datesIn(dates, sentence).some((one) => one.day < day)

/** A source with a word of saying beside it, or a word of doubt. */
const onWhoseWord = (words: readonly Hit<Identity>[]): Span | null =>
  besideSource(words) ?? words.find(({ idea }) => idea === 'unsure') ?? null

/** Without «належать» it must be said of bodies or their bearers that they are Ukraine's. */
function isOfIdentity(sentence: Sentence, hedge: Span, words: readonly Hit<Identity>[]): boolean {
  const from = beginningOf(sentence, hedge)
  const rest = { from, to: sentence.to }
  if (isOfCaptives(sentence, hedge, rest) || isOfDeath(sentence, hedge, rest)) return false
  if (isOfHandover(sentence, hedge) || isOfTheirs(sentence, hedge)) return false
  // «Ймовірно, останки перемішані» leaves nothing open about whose they are.
  // «за попередніми даними російської сторони» names whose word it is right behind.
  const named = words.some((w) => isWhose(w) && w.from >= hedge.from && w.from <= hedge.to)
  if (named) return has(sentence, ['body', 'dead', ...OUR_SOLDIERS])
  // «Серед них можуть бути бійці 36-ї бригади» leaves only that open.
  if (has(sentence, ['part'], { from, to: hedge.from })) return false
  if (!has(sentence, BODIES) && !isOfNext(sentence, hedge)) return false
  // «; Moscow reportedly gets 34» leaves nothing open about Ukraine's.
  return has(sentence, OUR_SOLDIERS, isOfRussia(sentence, rest) ? rest : sentence)
}

/** "2,400 are in captivity, according to Moscow": what stands alone behind a comma is said of all before it. */
function beginningOf(sentence: Sentence, hedge: Span): number {
  const { from } = clauseAt(sentence, hedge.from)
  return hedge.to >= sentence.to - 2 ? sentence.from : from
}

/** "allegedly advanced into Russian territory": what may be said of them, of whomever it is, is none of theirs. */
const isOfNext = (sentence: Sentence, { to }: Span): boolean => {
  const next = sentence.hits.find(({ idea, from }) => from >= to && NEXT.has(idea))
  return next === undefined ? !has(sentence, ['russian']) : OUR_SOLDIERS.includes(next.idea)
}

const NEXT: ReadonlySet<Idea> = new Set([
  'military',
  'defender',
  'ukrainian',
  'russian',
  'russia',
  'returned',
  'gave',
  'received',
  'happened',
])

/** «за інформацією з РФ» itself tells of no prisoners, and «отримала з росії 1200 тіл» of the dead. */
const isOfCaptives = (sentence: Sentence, hedge: Span, rest: Span): boolean =>
  isToldOfCaptives(sentence, rest) ||
  (!has(sentence, ['body'], rest) &&
    (has(sentence, ['from_russia'], { from: rest.from, to: hedge.from }) ||
      has(sentence, ['from_russia'], { from: hedge.to, to: rest.to })))

/** Not "…, officials handling prisoners of war said": who speaks is named so. */
const isToldOfCaptives = (sentence: Sentence, { from, to }: Span): boolean =>
  sentence.hits.some(
    (hit) =>
      (hit.idea === 'captive' || hit.idea === 'captivity') &&
      hit.from >= from &&
      hit.to <= to &&
      !has(sentence, ['ua_voice'], clauseAt(sentence, hit.from)),
  )

/** «яких Москва називає загиблими» */
const isOfDeath = (sentence: Sentence, hedge: Span, rest: Span): boolean =>
  has(sentence, ['dead'], { from: hedge.from, to: hedge.to + 1 }) &&
  !has(sentence, ['body', ...OUR_SOLDIERS], rest)

const isOfRussia = (sentence: Sentence, rest: Span): boolean =>
  has(sentence, ['russia'], rest) && !has(sentence, ['ukraine', 'to_ukraine'], rest)

/** "Moscow said it had handed over the bodies of …" leaves only that open, and who said it is kept apart. */
function isOfHandover({ hits }: Sentence, { to }: Span): boolean {
  const next = hits.find(({ idea, from }) => from >= to && AFTER.has(idea))
  return next?.idea === 'gave'
}

const AFTER: ReadonlySet<Idea> = new Set([
  'gave',
  'body',
  'dead',
  'captive',
  'military',
  'defender',
  'ukrainian',
])
