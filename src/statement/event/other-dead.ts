import { isFor } from '#statement/word/small-words.ts'
import type { Evidence } from '#statement/news/evidence.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import {
  has,
  hitsIn,
  LEAD_SENTENCES,
  type Sentence,
  type Span,
} from '#statement/sentence/sentence.ts'
import { someNow } from '#statement/when/told-now.ts'
import type { Figures } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES, EITHER_SIDE } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether the dead of a text are none that one of the two sides gave the other: a region of Russia buries its
 * own («До Бурятії доставили тіла 11 …»), people died abroad in a crash, other countries or an older war are
 * told of. What is recalled below of a repatriation makes them none of it.
 */
export const isOfOtherDead = (
  timeline: Timeline,
  evidence: Evidence,
  { bodies_to_ua: ours, bodies_to_ru: theirs }: Figures,
): boolean =>
  speaksOf(timeline.reading, OTHERS) &&
  (ours === undefined || theirs === undefined) &&
  (isUnearthed(timeline, evidence) ||
    ((ours?.value ?? 0) <= MOST && isOfOthers(timeline, evidence)))

const isOfOthers = (timeline: Timeline, evidence: Evidence): boolean =>
  isOfTheirRegion(timeline, evidence) ||
  isOfMishap(timeline, evidence) ||
  isOfOtherLand(timeline, evidence)

/** «В Ізюмі підняли 447 тіл», "42 victims of 1945 reburied": they lay here, and no side is told to have given them. */
const isUnearthed = (timeline: Timeline, evidence: Evidence): boolean =>
  leadOf(timeline.reading).some((s) => has(s, ['unearthed'])) &&
  !toldIn(timeline, evidence).some((s) => someNow(timeline, s, OF_GIVING))

const OF_GIVING: readonly Idea[] = [
  'exchange',
  'exchanged',
  'repatriation',
  'to_ukraine',
  'russia',
  'from_russia',
  'ru_voice',
  'hedge',
]

/** Of more dead only a repatriation tells. */
const MOST = 200

const OTHERS: readonly Idea[] = ['unearthed', 'their_region', 'mishap', 'other_land']

/** A region of Russia stands beside the dead on top, and nothing that came from Ukraine or by a swap is told. */
const isOfTheirRegion = (timeline: Timeline, evidence: Evidence): boolean =>
  leadOf(timeline.reading).some((s) => has(s, ['their_region'])) &&
  !toldIn(timeline, evidence).some((s) => someNow(timeline, s, FROM_UKRAINE))

const FROM_UKRAINE: readonly Idea[] = [
  'exchange',
  'exchanged',
  'repatriation',
  'ukraine',
  'to_ukraine',
  'from_ukraine',
  'ukrainian',
  'from_russia',
  'hedge',
]

/** They died by no war, or a consulate brings them home, and Russia is named nowhere beside them. */
const isOfMishap = (timeline: Timeline, evidence: Evidence): boolean =>
  leadOf(timeline.reading).some((s) => has(s, ['mishap'])) &&
  !toldIn(timeline, evidence).some(
    (s) => someNow(timeline, s, OF_ENEMY) || fellInWar(timeline.reading, s),
  )

/** "Two days after the plane crash 77 servicemen killed at the front were repatriated, the Coordination Headquarters said" */
const fellInWar = ({ tokens }: Reading, s: Sentence): boolean =>
  has(s, ['military']) && someToken(tokens, s.from, s.to, (token) => isOfWar(token))

const isOfWar = anyWord(`
  фронт* бою* боях* боями* координаційн* координационн* коордштаб*
  front* frontline* battle* battlefield* combat* action* coordination*
`)

const OF_ENEMY: readonly Idea[] = [
  'exchange',
  'exchanged',
  'russia',
  'from_russia',
  'ru_voice',
  'hedge',
  'defender',
]

/** Another country or war leads, and neither of the two sides stands beside the dead. */
const isOfOtherLand = (timeline: Timeline, evidence: Evidence): boolean =>
  (leadOf(timeline.reading).some((s) => has(s, BODIES) && isOfLand(timeline.reading, s)) ||
    isLedByOtherWar(timeline.reading) ||
    isGivenToEnvoys(timeline.reading, evidence)) &&
  !toldIn(timeline, evidence).some((s) => someNow(timeline, s, OF_BOTH))

const OF_BOTH: readonly Idea[] = [...EITHER_SIDE, 'exchange', 'hedge']

/** «Останки 12 солдатів передали представникам Німеччини»: all that is told of went to another land. */
const isGivenToEnvoys = ({ tokens }: Reading, { bodies }: Evidence): boolean =>
  bodies.length > 0 &&
  bodies.every(
    (s) =>
      has(s, ['other_land']) &&
      !has(s, ['thanks']) &&
      someToken(tokens, s.from, s.to, (token) => isEnvoy(token)),
  )

const isEnvoy = anyWord(`
  представникам посольству делегації консульству представителям делегации
  embassy delegation commission representatives
`)

/** «ХАМАС звільнив живих заручників. … Сьогодні передали перші чотири труни»: of that war the dead far below are too. */
const isLedByOtherWar = ({ sentences }: Reading): boolean =>
  sentences.some((s) => s.place === 0 && has(s, ['foreign']) && !has(s, EITHER_SIDE, upToSome(s)))

/** «ХАМАС віддав 20 заручників, серед яких один має українське коріння»: up to whom it sets apart. */
const upToSome = (s: Sentence): Span => ({
  from: s.from,
  to: hitsIn(s, 'part').find(({ from }) => from > s.from)?.from ?? s.to,
})

/** «за посередництва США» is none of theirs. */
const isOfLand = ({ tokens }: Reading, s: Sentence): boolean =>
  !has(s, [...EITHER_SIDE, 'thanks']) &&
  hitsIn(s, 'other_land').some(({ from }) => !isFor(tokens[from - 1]))

const leadOf = ({ sentences }: Reading): readonly Sentence[] => {
  const first = sentences.findIndex((s) => has(s, BODIES))
  return first < 0 ? [] : sentences.slice(Math.max(0, first - 1), first + LEAD_SENTENCES)
}

/** The sentences of the dead that are news; where none is, those that speak of them on top. */
const toldIn = ({ reading }: Timeline, { bodies }: Evidence): readonly Sentence[] =>
  bodies.length > 0 ? bodies : leadOf(reading).filter((s) => has(s, BODIES))
