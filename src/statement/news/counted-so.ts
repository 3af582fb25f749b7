import { isTheyOrAll } from '#statement/word/pronouns.ts'
import { isAnswered } from '#statement/sentence/answered.ts'
import { opensCount } from '#statement/sentence/bullets.ts'
import { isMoreToday } from '#statement/day/more-today.ts'
import { isOfGiveAndTake } from './give-and-take.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, LEAD_SENTENCES, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { OWN_SOLDIERS } from '#statement/vocabulary/idea-groups.ts'
import { areHomeNow } from '#statement/when/home-now.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether a sentence is of people though none are named in it: it opens their list, gives and takes, or is of a group. */
export const isCounted = (reading: Reading, sentence: Sentence): boolean =>
  opensCount(reading.sentences, sentence) ||
  isOfGiveAndTake(reading, sentence) ||
  isTheirsInReturn(sentence) ||
  isOfThemAbove(reading, sentence) ||
  isAnswered(reading, sentence) ||
  isMoreToday(reading, sentence) ||
  areHomeNow(reading, sentence) ||
  isGroupOfAccord(reading, sentence)

/** «Росія натомість забрала додому 82 своїх»: so many of their own came in return. */
const isTheirsInReturn = (s: Sentence): boolean =>
  s.numbers.length > 0 && has(s, ['own']) && has(s, ['in_return']) && has(s, ['russia'])

/** «90 наших воїнів і двоє цивільних. Сьогодні вони вдома.»: who they are, a lead that only counts them has said. */
const isOfThemAbove = ({ tokens, sentences }: Reading, s: Sentence): boolean => {
  const lead = sentences[s.index - 1]
  return (
    lead !== undefined &&
    mayLead(lead, s) &&
    has(s, ['home', 'ukraine', 'to_ukraine']) &&
    s.to - s.from <= SHORT &&
    someToken(tokens, s.from, s.to, isTheyOrAll) &&
    has(lead, [...OWN_SOLDIERS, 'officer', 'rank']) &&
    lead.hits.every(({ idea }) => COUNTED.has(idea)) &&
    someToken(tokens, lead.from, lead.to, ({ kind }) => kind === 'number')
  )
}

/** The first sentence; below a headline the next one does, where those behind it came today. */
const mayLead = ({ place }: Sentence, s: Sentence): boolean =>
  place === 0 || (place > 0 && place < LEAD_SENTENCES && has(s, ['today', 'tonight']))

const SHORT = 9
const COUNTED: ReadonlySet<Idea> = new Set<Idea>([
  'person',
  'ukrainian',
  'own',
  'defender',
  'military',
  'civilian',
  'woman',
  'man',
  'officer',
  'rank',
])

/** Tells whether a group of fighters comes home by an agreement: «Пятая группа по договоренностям … уже на родине. Это тяжелораненые». */
export const isGroupOfAccord = (
  { tokens, sentences }: Reading,
  { index, place, from, to }: Sentence,
): boolean => {
  const [sentence, next] = [sentences[index], sentences[index + 1]]
  if (sentence === undefined || place > 0) return false
  return (
    has(sentence, ['agreed']) &&
    has(sentence, ['home']) &&
    someToken(tokens, from, to, isGroup) &&
    [sentence, next].some((s) => s !== undefined && has(s, FIGHTERS))
  )
}

const FIGHTERS: readonly Idea[] = ['wounded', 'military', 'defender', 'captive', 'captivity']
const isGroup = anyWord('групп* група групи групу group batch')
