import { quoteOf } from '#statement/sentence/reading.ts'
import { has } from '#statement/sentence/sentence.ts'
import { isOfAnother } from './of-another.ts'
import { isPartOfSwap } from './part-of-swap.ts'
import type { EventKind, Figure } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Finds the first stage where no number calls it so: «початковий етап обміну», "the opening phase of an exchange". */
export function openingStage(timeline: Timeline, kind: EventKind): Figure | null {
  const { reading } = timeline
  const named: readonly Idea[] = kind === 'body_repatriation' ? ['repatriation'] : ['exchange']
  for (const sentence of reading.sentences) {
    if (!has(sentence, named)) continue
    for (let at = sentence.from; at < sentence.to; at += 1) {
      if (!isFirstOfAll(reading.tokens[at]) || !isPartOfSwap(reading, sentence, at)) continue
      if (isOfAnother(timeline, sentence, at)) continue
      return { value: 1, how: 'implied', quotes: [quoteOf(reading, { from: at, to: at + 2 })] }
    }
  }
  return null
}

const isFirstOfAll = anyWord(`
  початков{ий,ого,им,ому,а,ої,ою,у} стартов{ий,ого,им,ому,ый,ым,ом,а,ої,ою,у,ая,ой,ую}
  начальн{ый,ого,ым,ом,ая,ой,ую}
  opening initial
`)
