import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { actorIn, actorWhoSays, lastActor, otherSide } from './actor.ts'
import type { Direction } from '#statement/count/amount.ts'
import { isOfBothWays } from '#statement/sentence/both-ways.ts'
import { byActor } from './acting.ts'
import { byDeedBetween } from './deed-between.ts'
import { byExchangeFor, byPrice } from './in-exchange.ts'
import { byCaptors, byHolders } from './captors.ts'
import { byGoverning } from './governed.ts'
import { byLine } from './labelled-lines.ts'
import { byHomeAfterOther } from './home-after-other.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import {
  byGoing,
  byNameBefore,
  byOwnRecipient,
  byRecipient,
  byRecipientOverAside,
} from './recipient.ts'
import { bySender } from './sent-from.ts'
import { byTellersVerb } from './tellers-side.ts'
import { byReceivedThere, toldByRussia } from './teller.ts'
import {
  byLabel,
  byNextRecipient,
  byRelative,
  byRelativeSubject,
  bySpeaker,
  itself,
} from './toward-beside.ts'
import { byTheirCountry } from './their-country.ts'
import { byThere } from './there.ts'
import { isAlongWithThem } from '#statement/count/in-their-company.ts'
import { byWhose, type Counted } from './whose.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { wordsLike } from '#statement/word/word.ts'
import { BODIES, HANDED } from '#statement/vocabulary/idea-groups.ts'
import { isBeen, isGiven } from '#statement/word/small-words.ts'

/**
 * Tells to which side the counted went by the words right beside them: whose they are («российских
 * военнослужащих»), who received, to whom they went, whose captivity they left, who acted.
 */
export function towardOf(
  reading: Reading,
  sentence: Sentence,
  at: number,
  kinds: ReadonlySet<Idea>,
): Direction | null {
  const clause = clauseAt(sentence, at)
  return (
    byOwner(reading, sentence, clause, { kinds, at }) ??
    byGoverning(reading, sentence, clause, at) ??
    byNextRecipient(reading, sentence, at, kinds) ??
    byExchangeFor(reading, sentence, clause, at) ??
    bySender(reading, sentence, clause, { kinds, at }) ??
    byVerb(reading, sentence, clause, at) ??
    byRelative(reading, sentence, clause, at) ??
    byOwnRecipient(reading, sentence, clause, at) ??
    byCaptivity(sentence, clause) ??
    byActing(reading, sentence, clause, { kinds, at })
  )
}

const byOwner = (
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  counted: Counted,
): Direction | null =>
  byLandBefore(reading, sentence, clause, counted.at) ??
  byDeedBetween(reading, sentence, counted) ??
  byPrice(reading, sentence, clause, counted.at) ??
  byWhose(reading, sentence, clause, counted) ??
  byHolders(reading, sentence, counted.at) ??
  byReceivedThere(reading, sentence, counted.at) ??
  byHomeAfterOther(reading, sentence, clause, counted.at)

const byLandBefore = (
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  at: number,
): Direction | null =>
  byThere(reading, sentence, clause, at) ??
  byTheirCountry(reading, sentence, clause, at) ??
  byCompany(reading, sentence, clause, at)

/** "Russia released 300 soldiers, and two civilians came back along with them": they went where those before them did. */
function byCompany(
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  at: number,
): Direction | null {
  const before = sentence.numbers.findLast((number) => number < clause.from)
  if (before === undefined || !isAlongWithThem(reading.tokens, at, clause.to)) return null
  return towardOf(reading, sentence, before, kindsAt(sentence, before))
}

const kindsAt = (sentence: Sentence, at: number): ReadonlySet<Idea> =>
  new Set(sentence.hits.flatMap(({ idea, from }) => (from > at && from <= at + 2 ? [idea] : [])))

const byVerb = (reading: Reading, sentence: Sentence, clause: Span, at: number): Direction | null =>
  byTellersVerb(reading, sentence, at) ??
  byRelativeSubject(reading, sentence, clause) ??
  byLabel(reading, sentence, clause) ??
  byLine(reading, sentence, at) ??
  byNameBefore(reading, sentence, clause, at) ??
  byVerbBefore(reading, sentence, clause, at)

const byVerbBefore = (
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  at: number,
): Direction | null => {
  const verb = verbBefore(sentence, clause, at)
  return verb === null
    ? null
    : (byReceiver(reading, sentence, clause, verb) ?? byGiver(reading, sentence, clause, verb))
}

/** The verb of handing over that stands last in a clause before a number; the hits are in the order of the text. */
function verbBefore({ hits }: Sentence, { from }: Span, at: number): Hit<Idea> | null {
  for (let last = hits.length - 1; last >= 0; last -= 1) {
    const hit = hits[last]
    if (hit === undefined || hit.from < from) return null
    if (hit.to <= at && HANDED.includes(hit.idea)) return hit
  }
  return null
}

const byActing = (
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  { kinds, at }: Counted,
): Direction | null => bySpeaker(reading, sentence, at, kinds) ?? byActor(reading, sentence, clause)

/** Tells the same by the rest of the sentence, where nothing nearer does. */
export function towardFromAfar(
  reading: Reading,
  sentence: Sentence,
  at: number,
  kinds: ReadonlySet<Idea>,
): Direction | null {
  const clause = clauseAt(sentence, at)
  return (
    byCaptors(reading, sentence, at) ??
    toldByRussia(reading, sentence, at, kinds) ??
    byCaptivity(sentence, sentence) ??
    byGoing(reading, sentence, clause) ??
    byRecipientOverAside(reading, sentence, clause) ??
    byLaterRecipient(reading, sentence, clause) ??
    bySameForOther(reading, sentence, clause) ??
    (isSaidOfNobody(reading, sentence, clause)
      ? null
      : byActor(reading, sentence, { from: sentence.from, to: clause.to }, clause))
  )
}

/** «50 пленных, и среди них политика, в рамках обмена выдали России», «69 тел военных, погибших там, забрала РФ»: the verb comes behind what is set in. */
const byLaterRecipient = (reading: Reading, sentence: Sentence, clause: Span): Direction | null =>
  clause.to < sentence.to && !has(sentence, ACTING, clause)
    ? byLaterVerb(reading, sentence, clause)
    : null

/** «Вернулись и 20 гражданских лиц, столько же получила Украина»: who gets as many is the other side. */
function bySameForOther(reading: Reading, sentence: Sentence, clause: Span): Direction | null {
  if (!has(sentence, ['same_number']) || has(sentence, SIDES, clause)) return null
  const next = sentence.clauses.find(({ from }) => from >= clause.to)
  if (next === undefined || !has(sentence, ['same_number'], next)) return null
  const actor = has(sentence, ['received'], next) ? actorIn(reading, sentence, next) : null
  return actor === null ? null : otherSide(actor)
}

const ACTING: readonly Idea[] = [...HANDED, 'ukraine', 'russia']

function byLaterVerb(reading: Reading, sentence: Sentence, clause: Span): Direction | null {
  const later = sentence.clauses.filter(({ from }) => from >= clause.to)
  const [moving, ...others] = later.filter((one) => has(sentence, HANDED, one))
  if (moving === undefined || others.length > 0) return null
  if (sentence.numbers.some((number) => number >= moving.from && number < moving.to)) return null
  if (has(sentence, ['gave'], moving)) return byRecipient(reading, sentence, moving)
  const isOfLast = isWhoOrWhich(reading.tokens[moving.from])
  return has(sentence, ['received'], moving) && !isOfLast
    ? byActor(reading, sentence, moving)
    : null
}

/** «Україна забирає тіла: сьогодні передали ще 1200»: a verb in the plural is of no single side. */
function isSaidOfNobody({ tokens }: Reading, sentence: Sentence, clause: Span): boolean {
  const isPlural = hitsIn(sentence, 'gave').some(
    ({ from }) => from >= clause.from && from < clause.to && fitsPlural(tokens[from]),
  )
  if (!isPlural || has(sentence, ['received'], clause)) return false
  return !sentence.hits.some(
    ({ idea, from, to }) => SIDES.includes(idea) && to <= clause.to && isMany(tokens[from]),
  )
}

const fitsPlural = wordsLike(/^[а-яіїєґ']+(?:ли|лися|лись)$/u)
/** «росіяни», «окупанти», «российские военные» */
const isMany = wordsLike(/^[а-яіїєґ']+(?:и|ы|ане|яне|і)$/u)

/** «Москва передала Киеву 909 тел и получила 41»: the verb right before the number receives. */
function byReceiver(
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  verb: Hit<Idea>,
): Direction | null {
  const acting = { from: clause.from, to: verb.from }
  if (isBackAfterGiving(reading, sentence, verb))
    return lastActor(reading, sentence, { from: sentence.from, to: verb.from })
  if (!isReceiving(reading, verb)) return null
  const gave =
    verb.idea === 'received' && hitsIn(sentence, 'gave').some(({ from }) => from === verb.from)
  return gave
    ? null
    : (itself(reading, sentence, clause, verb) ??
        actorIn(reading, sentence, acting) ??
        lastActor(reading, sentence, acting) ??
        actorIn(reading, sentence, clause) ??
        actorWhoSays(reading, sentence, clause))
}

/** «Россия передала Украине 1000 тел, а вернула 38»: said of both ways, and giving is told before. */
function isBackAfterGiving(reading: Reading, sentence: Sentence, verb: Hit<Idea>): boolean {
  const gave = hitsIn(sentence, 'gave').findLast(({ to }) => to <= verb.from)
  return (
    gave !== undefined &&
    // "was given 1,000 bodies and returned 38"
    !isReceiving(reading, gave) &&
    isOfBothWays(sentence, verb) &&
    !isOfBothWays(sentence, gave) &&
    has(sentence, BODIES) &&
    !has(sentence, SIDES, { from: gave.to, to: verb.from }) &&
    !has(sentence, RECIPIENTS, { from: verb.to, to: verb.to + 2 })
  )
}

const SIDES: readonly Idea[] = ['ukraine', 'russia']
const RECIPIENTS: readonly Idea[] = ['to_ukraine', 'to_russia']

/** "Ukraine received 1,003 bodies and handed over 26", "Russia gave 1,000 and got 26": the verb right before is of giving only. */
function byGiver(
  reading: Reading,
  sentence: Sentence,
  clause: Span,
  verb: Hit<Idea>,
): Direction | null {
  if (verb.idea !== 'gave') return null
  const wasGiven = isGivenBefore(reading, sentence, clause, verb)
  if (!wasGiven && (!has(sentence, ['received'], clause) || isOfBothWays(sentence, verb)))
    return null
  if (hitsIn(sentence, 'received').some(({ from }) => from === verb.from)) return null
  const actor =
    actorIn(reading, sentence, { from: clause.from, to: verb.from }) ??
    actorWhoSays(reading, sentence, clause)
  return actor === null ? null : otherSide(actor)
}

/** "The Ukrainian side was given 1,000 bodies and returned 38": who has got some gives others. */
const isGivenBefore = (
  reading: Reading,
  { hits }: Sentence,
  { from }: Span,
  verb: Hit<Idea>,
): boolean =>
  hits.some(
    (hit) =>
      hit.idea === 'gave' && hit.from >= from && hit.to <= verb.from && isReceiving(reading, hit),
  )

/** "Russia had been given 32 bodies", "was handed 38" */
const isReceiving = ({ tokens }: Reading, { idea, from }: Hit<Idea>): boolean =>
  idea === 'received' || (isGiven(tokens[from]) && isBeen(tokens[from - 1]))

function byCaptivity(sentence: Sentence, clause: Span): Direction | null {
  const russia = has(sentence, ['from_russia'], clause)
  const ukraine = has(sentence, ['from_ukraine'], clause)
  if (russia === ukraine) return null
  return russia ? 'ua' : 'ru'
}
