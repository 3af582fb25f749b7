import { namesDay } from '#statement/day/dated.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import {
  clauseAt,
  has,
  hitsIn,
  type Sentence,
  type Span,
  TOP_SENTENCES,
} from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Tells whether an exchange is named without a verb, and of this day or of both sides: «Сьогодні обмін 107 на 107».
 * A word nobody knows may say that it is blocked: «Заблокирован обмен по формуле 107 на 107».
 */
export const isNamedOfDay = (timeline: Timeline): boolean =>
  timeline.reading.sentences.some(
    (s) =>
      s.place < TOP_SENTENCES &&
      has(s, TOLD) &&
      (namesDay(timeline, s) || isOfBoth(s)) &&
      hitsIn(s, 'exchange')
        .concat(hitsIn(s, 'exchanged'))
        .some(({ from }) => isAllKnown(timeline, s, clauseAt(s, from))),
  )

const isOfBoth = (s: Sentence): boolean =>
  has(s, ['each']) || (has(s, ['ukrainian']) && has(s, ['russian']))

const TOLD: readonly Idea[] = ['exchange', 'exchanged', 'returned', 'home']

/** A verb of return is said of people; else every word beside it must be known, or say nothing. */
function isAllKnown(
  { reading: { tokens }, dates }: Timeline,
  sentence: Sentence,
  { from, to }: Span,
): boolean {
  if (has(sentence, BY_VERB)) return true
  const said = [...sentence.hits, ...dates]
  const isSaid = (at: number): boolean => said.some((one) => one.from <= at && at < one.to)
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token?.kind === 'word' && !isSmall(token) && !isSaid(at)) return false
  }
  return true
}

const BY_VERB: readonly Idea[] = ['returned', 'exchanged', 'home', 'happened']
const isSmall = wordsLike(
  /^(?:\p{L}{1,3}|между|from|with|side|sides|стор\p{L}+|нов\p{L}+|чергов\p{L}+|очередн\p{L}+|кожн\p{L}+|кажд\p{L}+|боку|осіб|границе|кордоні|another|latest|заяв(?:ило|ил|ила|ив)|сообщ\p{L}+|повідом\p{L}+|объяв(?:ило|ил|ила|или)|оголос\p{L}+|announced|reported)$/u,
)
