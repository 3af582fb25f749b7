import type { NounPhrase } from '#statement/count/noun-phrase.ts'
import { askedOf, isAnswered } from '#statement/sentence/answered.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HANDED, PEOPLE } from '#statement/vocabulary/idea-groups.ts'

/**
 * Finds the noun of a bare number in the question before it: «– А цивільні? – Двоє.», «– Скільки віддали росіянам?
 * – 45.» in a text of bodies alone; women may be among those told of before.
 */
export function nounAsked(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const question = askedOf(reading, sentence)
  if (question === null) return null
  const kinds = kindsAsked(reading, question)
  return kinds === null ? null : { kinds: new Set<Idea>(kinds), span: { from: at, to: at + 1 } }
}

function kindsAsked(reading: Reading, question: Sentence): readonly Idea[] | null {
  if (has(question, ['to_russia']) && !has(question, ['civilian', 'captive']))
    return isOfBodies(reading) ? ['body', 'russian'] : null
  if (!has(question, HANDED)) return has(question, ['civilian']) ? ['civilian'] : null
  return peopleAsked(reading, question)
}

/** «Скільки людей повернули сьогодні? 42»: how many came is asked, of whoever is named. */
function peopleAsked(reading: Reading, question: Sentence): readonly Idea[] | null {
  if (!isAnswered(reading, question) || !has(question, ['today', 'tonight'])) return null
  const named = PEOPLE.find((idea) => has(question, [idea]))
  return named === undefined ? null : [named]
}

const isOfBodies = (reading: Reading): boolean =>
  speaksOf(reading, ['body']) && !speaksOf(reading, ['captive', 'captivity', 'exchanged'])
