import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { BODIES } from '#statement/vocabulary/idea-groups.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { cameDead, isGrave, saysTheyCameDead } from './came-dead.ts'
import type { Timeline } from './timeline.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isOneSoldier } from '#statement/word/people.ts'

/** Tells whether a text is of the dead at all: works of art, workers and children are repatriated too. */
export const tellsOfDead = ({ reading }: Timeline): boolean =>
  reading.sentences.some((s) => has(s, ['body', 'dead']) || cameDead(reading, s)) ||
  isOfGraves(reading)

/** Tells whether a text may tell that some of the dead came. */
export const mayBeOfDead = (reading: Reading): boolean =>
  speaksOf(reading, BODIES) || reading.sentences.some((s) => cameDead(reading, s))

/** «репатріація відбулася, попереду ДНК-експертиза»: what is done with the dead tells of them. */
const isOfGraves = ({ tokens }: Reading): boolean => someToken(tokens, 0, tokens.length, isGrave)

/**
 * Tells whether the headline right above a sentence says that they are dead: «Повернення на щиті. 909 героїв зустріла
 * рідна земля», «Відбулася передача полеглих. Повернули 57».
 */
export const isUnderTheDead = (reading: Reading, sentence: Sentence): boolean =>
  isBackUnderTheDead(reading, sentence) ||
  isBelowTheDead(reading, sentence) ||
  cameDead(reading, sentence)

/**
 * Tells whether soldiers came back for bodies: "1,212 bodies came home. … 27 Russian soldiers were received in exchange"
 * is of the fallen in a text that names nobody held.
 */
export const isBackUnderTheDead = (reading: Reading, sentence: Sentence): boolean =>
  has(sentence, ['in_return']) &&
  has(sentence, ['russian', 'own']) &&
  isOnlyInReturn(sentence) &&
  reading.sentences
    .slice(0, sentence.index)
    .some((s) => s.numbers.length > 0 && has(s, ['body'])) &&
  !reading.sentences.some((s) => has(s, HELD))

/** "in exchange" is no exchange by itself. */
const isOnlyInReturn = (sentence: Sentence): boolean =>
  !has(sentence, ['exchanged']) &&
  hitsIn(sentence, 'exchange').every(({ to }) =>
    hitsIn(sentence, 'in_return').some((back) => back.to === to),
  )

const HELD: readonly Idea[] = ['captive', 'captivity', 'wounded']

const isBelowTheDead = ({ sentences, tokens }: Reading, sentence: Sentence): boolean => {
  const above = sentences[sentence.index - 1]
  return (
    above?.place === 0 &&
    !isOneOnShield(tokens, above) &&
    !has(sentence, OF_THE_LIVING) &&
    (isOfReturnOfDead(above) || saysTheyCameDead(tokens, above))
  )
}

const isOfReturnOfDead = (above: Sentence): boolean =>
  (hitsIn(above, 'body').some(({ from, to }) => to - from > 1) ||
    (has(above, ['repatriation']) && has(above, ['body', 'dead']))) &&
  !has(above, OF_THE_LIVING)

/** Tells whether one man alone came on his shield: «Герой повертається на щиті»; who is counted below are others. */
export const isOneOnShield = (tokens: Reading['tokens'], s: Sentence): boolean =>
  s.numbers.length === 0 &&
  hitsIn(s, 'body').some(({ from, to }) => to - from > 1) &&
  !has(s, ['repatriation']) &&
  someToken(tokens, s.from, s.to, isOneSoldier)

const OF_THE_LIVING: readonly Idea[] = [
  'from_russia',
  'from_ukraine',
  'captivity',
  'captive',
  'exchange',
  'exchanged',
  'through',
]
