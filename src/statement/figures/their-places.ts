import { isThese, isTheyOrAll } from '#statement/word/pronouns.ts'
import type { Amount } from '#statement/count/amount.ts'
import type { Named } from './places.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Leaves out the places where Russia's dead fell: «Росія забрала 32 тіла військових, які загинули на
 * Лиманському напрямку», «Росії передали 32 тіла. Більшість із них загинули на …».
 */
export const withoutTheirs = (
  { tokens, sentences }: Reading,
  named: readonly Named[],
  amounts: readonly Amount[],
): readonly Named[] =>
  named.length === 0 || amounts.every(({ toward }) => toward !== 'ru')
    ? named
    : named.flatMap(({ sentence, mentions }) => {
        const before = sentences[sentence.index - 1]
        if (before !== undefined && goesOnOfTheirs(tokens, sentence, before, amounts)) return []
        const ours = mentions.filter(
          ({ at, base }) => base === 'morgue' || !isOfTheirs(sentence, at, amounts),
        )
        return ours.length === 0 ? [] : [{ sentence, mentions: ours }]
      })

/** The number before the place went to Russia, and no other number stands in the clause of the place. */
function isOfTheirs(sentence: Sentence, { from, to }: Span, amounts: readonly Amount[]): boolean {
  const last = amounts.findLast((a) => a.sentence === sentence && a.at < from)
  const before = { from: sentence.from, to: from }
  if (last?.toward !== 'ru' || sentence.item || !has(sentence, RUSSIA, before)) return false
  const clause = clauseAt(sentence, from)
  return (
    !amounts.some((a) => a !== last && a.at >= clause.from && a.at < clause.to) &&
    !amounts.some((a) => a.sentence === sentence && a.at >= to && a.at - to <= NEAR) &&
    !has(sentence, ['ukrainian', 'defender', 'ukraine'], { from: last.at + 1, to: from })
  )
}

const NEAR = 3
const RUSSIA: readonly Idea[] = ['russia', 'russian', 'to_russia']

/** Without a number of its own the sentence says «they» of those in the one before, who went to Russia. */
const goesOnOfTheirs = (
  tokens: Reading['tokens'],
  { from, to, numbers, hits }: Sentence,
  before: Sentence,
  amounts: readonly Amount[],
): boolean => {
  if (numbers.length > 0 || !has(before, RUSSIA)) return false
  if (
    hits.some(
      ({ idea, from: at }) => idea === 'defender' || (idea === 'ukrainian' && at <= from + 1),
    )
  )
    return false
  const counted = amounts.filter((a) => a.sentence === before)
  if (counted.length === 0 || counted.some(({ toward }) => toward !== 'ru')) return false
  for (let at = from; at < Math.min(to, from + OPENING); at += 1)
    if (isTheyOrMost(tokens[at])) return true
  return hits.some((hit) => hit.idea === 'part')
}

const OPENING = 5
const isTheyOrMost = oneOf(isTheyOrAll, isThese, anyWord('більшість большинство most'))
