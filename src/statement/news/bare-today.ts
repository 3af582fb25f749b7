import { isBe } from '#statement/word/auxiliaries.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, LEAD_SENTENCES } from '#statement/sentence/sentence.ts'
import { MOVED } from '#statement/sentence/tense.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { UNDONE } from '#statement/vocabulary/idea-groups.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isHandedOver, isBroughtIn } from '#statement/word/deeds.ts'
import { isOutOf } from '#statement/word/small-words.ts'

/**
 * Tells whether a short sentence gives the number of today under a sum of bodies that came: «За
 * домовленостями повернуто 6057 тіл. Сьогодні — 1245.»
 */
export const isBareOfToday = ({ tokens, sentences }: Reading, sentence: Sentence): boolean => {
  const { from, to, index, numbers } = sentence
  if (to - from > MOST_WORDS || numbers.length === 0) return false
  const before = sentences[index - 1]
  return (
    before !== undefined &&
    has(sentence, ['today'], { from, to: from + 1 }) &&
    has(before, ['body', 'dead']) &&
    has(before, MOVED) &&
    !has(sentence, ASIDE) &&
    numbers.some(
      (at) =>
        at > from &&
        tokens[at]?.kind === 'number' &&
        !has(sentence, ['unit'], { from: at, to: at + 3 }),
    )
  )
}

/** Tells whether such a sentence says nothing else: «Сьогодні — 1000.» */
export const isOnlyOfToday = (reading: Reading, sentence: Sentence): boolean =>
  sentence.to - sentence.from <= ONLY_WORDS &&
  isBareOfToday(reading, sentence) &&
  [sentence.to - 1, sentence.to - 2].some((at) => reading.tokens[at]?.kind === 'number')

const ONLY_WORDS = 5
const MOST_WORDS = 9

/** Who is counted besides bodies, and what has not happened. */
const ASIDE: readonly Idea[] = [...UNDONE, 'captive', 'person', 'civilian', 'child']

/**
 * Tells whether a sentence counts bodies handed over today only beside the word of whose they may be: «За
 * інформуванням російської сторони, 1000 тіл, повернених сьогодні, можуть належати оборонцям».
 */
export const isHandedToday = ({ tokens }: Reading, sentence: Sentence): boolean =>
  sentence.place < LEAD_SENTENCES &&
  has(sentence, ['today', 'tonight']) &&
  (has(sentence, ['hedge']) ||
    isOutOfAll(tokens, sentence) ||
    isHandedOnTheDay(tokens, sentence)) &&
  has(sentence, ['body', 'dead']) &&
  !has(sentence, [...UNDONE, 'recall', 'total']) &&
  sentence.hits.some(
    ({ idea, from, to }) =>
      (idea === 'body' || idea === 'dead') &&
      [...tokens.slice(from - 3, from), ...tokens.slice(to, to + 4)].some(
        (t) => isHandedOver(t) || isBroughtIn(t),
      ),
  )

/** «Из 502 переданных сегодня тел 397 …»: the whole of what is parted here. */
const isOutOfAll = (tokens: Reading['tokens'], { from }: Sentence): boolean =>
  isOutOf(tokens[from]) && [1, 2].some((step) => tokens[from + step]?.kind === 'number')

/** «опізнання 502 загиблих, повернених Україні сьогодні», "502 bodies just delivered by Russia": the day of their coming. */
const isHandedOnTheDay = (tokens: Reading['tokens'], sentence: Sentence): boolean =>
  has(sentence, OF_A_SIDE) &&
  !someToken(tokens, sentence.from, sentence.to, isBe) &&
  hitsIn(sentence, 'today').some(
    ({ from, to }) =>
      someToken(tokens, Math.max(sentence.from, from - 3), from, (t) => isOfDay(sentence, t)) ||
      someToken(tokens, to, to + 2, (t) => isOfDay(sentence, t)),
  )

const isOfDay = (sentence: Sentence, token: Token): boolean =>
  isHandedOver(token) || (isBroughtIn(token) && has(sentence, BETWEEN_SIDES))

const BETWEEN_SIDES: readonly Idea[] = ['russia', 'from_russia', 'to_ukraine']
const OF_A_SIDE: readonly Idea[] = [...BETWEEN_SIDES, 'ukrainian', 'defender', 'ua_voice']
