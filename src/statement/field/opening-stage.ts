import { quoteOf, speaksOf } from '#statement/sentence/reading.ts'
import { has, hitsIn } from '#statement/sentence/sentence.ts'
import { isOfAnother } from './of-another.ts'
import type { EventKind, Figure } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { wordsLike } from '#statement/word/word.ts'

/** Finds the first stage where no number calls it so: «початковий етап обміну», "the opening phase of an exchange". */
export function openingStage(timeline: Timeline, kind: EventKind): Figure | null {
  const { reading } = timeline
  if (!speaksOf(reading, ['stage'])) return null
  const named: readonly Idea[] = kind === 'body_repatriation' ? ['repatriation'] : ['exchange']
  for (const sentence of reading.sentences)
    for (const { from, to } of hitsIn(sentence, 'stage')) {
      const at = from - 1
      const isOfSwap = has(sentence, named, { from: to, to: to + NAMED_WITHIN })
      if (!isOfSwap || !isFirstOfAll(reading.tokens[at])) continue
      if (isOfAnother(timeline, sentence, at)) continue
      return { value: 1, how: 'implied', quotes: [quoteOf(reading, { from: at, to })] }
    }
  return null
}

const NAMED_WITHIN = 4
const isFirstOfAll = wordsLike(
  /^(?:opening|initial|початков(?:ий|ого|им|ому|а|ої|ою|у)|стартов(?:ий|ого|им|ому|ый|ым|ом|а|ої|ою|у|ая|ой|ую)|начальн(?:ый|ого|ым|ом|ая|ой|ую))$/u,
)
