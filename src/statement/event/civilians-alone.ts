import type { Evidence } from '#statement/news/evidence.ts'
import type { Party } from '#statement/figures/people.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { has, type Sentence, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { EVENT, held, NONE, type Verdict } from './verdict.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Judges civilians who came alone: out of captivity, with thanks to a mediator, they came by an agreement
 * of the sides; without thanks a person looks; others went home otherwise.
 */
export function judgeCivilians(
  { reading, carried }: Timeline,
  { release, aside }: Evidence,
  ours: Pick<Party, 'total' | 'civilians'>,
): Verdict {
  if (areOnlyTheirs(reading, ours)) return heldWhere(isOfCaptives(release))
  const thanked = reading.sentences
    .filter(({ place }) => place < TOP_SENTENCES)
    .some((s) => has(s, ['thanks']))
  // «При посредничестве Беларуси из Украины эвакуированы 33 жителя»: civilians of Russia who were no prisoners.
  const named =
    (reading.language === 'uk' && !release.some((s) => has(s, ['to_russia', 'russian']))) ||
    reading.sentences.some(
      (s) => has(s, OF_PRISONERS) && !has(s, ['denied']) && !carried.has(s.index),
    )
  if (
    thanked &&
    named &&
    aside.length === 0 &&
    release.some((s) => s.place < TOP_SENTENCES && !isOfChildren(s))
  )
    return EVENT
  return heldWhere((thanked && isDenied(reading)) || isOfCaptives(release))
}

const heldWhere = (isOpen: boolean): Verdict =>
  isOpen ? held(hold('not_called_exchange', 'civilians')) : NONE

/** «Без посередників цей обмін не відбувся б»: whether they came by it, no word says. */
const isDenied = ({ sentences }: Reading): boolean =>
  sentences.some((s) => has(s, ['exchange']) && has(s, ['denied']))

const isOfCaptives = (release: readonly Sentence[]): boolean =>
  release.some((s) => has(s, ['captivity', 'captive', 'captured', 'from_russia']))

/** «Домой вернулись 25 курян, которых удерживали в Сумах»: residents of Russia alone, and no word of a swap, whoever is thanked. */
const areOnlyTheirs = (reading: Reading, ours: Pick<Party, 'total' | 'civilians'>): boolean =>
  ours.total === null &&
  ours.civilians === null &&
  namesTheirCivilians(reading) &&
  !speaksOf(reading, OF_SWAP)

const OF_SWAP: readonly Idea[] = ['exchange', 'exchanged', 'in_return', 'captive', 'captivity']

const OF_PRISONERS: readonly Idea[] = [
  'captivity',
  'captive',
  'captured',
  'from_russia',
  'exchange',
  'exchanged',
]

const GROWN_UPS: readonly Idea[] = ['military', 'defender', 'captive', 'civilian']

/** Tells whether a sentence is of children: they come home by other ways, whatever else a text speaks of. */
export const isOfChildren = (s: Sentence): boolean => has(s, ['child']) && !has(s, GROWN_UPS)

/** Tells whether children came home in a text without soldiers, captivity or an exchange: «забрали двух девочек». */
export const isOfChildrenAlone = (reading: Reading, release: readonly Sentence[]): boolean =>
  release.some((s) => isOfChildren(s)) && !speaksOf(reading, OF_WAR)

/** Tells whether only civilians went to Russia in a text without a swap, soldiers or captivity: «четыре жителя Курской области — домой, девять — на Украину». */
export const isOfCiviliansAlone = (
  reading: Reading,
  { total, civilians }: Pick<Party, 'total' | 'civilians'>,
): boolean =>
  total !== null &&
  (total.value === civilians?.value || namesTheirCivilians(reading)) &&
  !speaksOf(reading, OF_WAR)

/** Tells whether the top of a text names civilians of Russia: «12 человек вернулись домой. Это жители Курской области». */
export const namesTheirCivilians = ({ sentences }: Reading): boolean =>
  sentences.some((s) => s.place < TOP_SENTENCES && has(s, ['civilian']) && has(s, ['russian']))

const OF_WAR: readonly Idea[] = [
  'military',
  'defender',
  'captive',
  'captivity',
  'exchange',
  'exchanged',
]
