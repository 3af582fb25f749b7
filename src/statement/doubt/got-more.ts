import type { Findings } from '#statement/figures/findings.ts'
import { numbersIn } from '#statement/figures/number-cues.ts'
import { isReadFrom } from '#statement/count/figure.ts'
import { hold } from '#statement/review.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import type { Token } from '#statement/word/token.ts'

/**
 * Doubts a number of bodies read as what came, where right behind it, in the same sentence or the next, a greater number
 * without a noun is said to have been got: «Київ віддав 31 тіло й забрав 1000», "returned 24 bodies and received 1,000".
 */
export function doubtsOfGotMore(
  { timeline }: Findings,
  { bodies_to_ua: ours, bodies_to_ru: theirs }: Figures,
): readonly ReviewReason[] {
  if (ours?.how !== 'stated') return []
  const { tokens, sentences } = timeline.reading
  const read = numbersIn(timeline).find(
    ({ value, at }) => value === ours.value && isReadFrom(tokens, ours, { at }),
  )
  if (read === undefined) return []
  const more = [read.sentence, sentences[read.sentence.index + 1]]
    .flatMap((sentence) => (sentence === undefined ? [] : gotIn(tokens, sentence)))
    .find(
      (at) =>
        at > read.at && (tokens[at]?.value ?? 0) > Math.max(ours.value, theirs?.value ?? 0) * TIMES,
    )
  return more === undefined
    ? []
    : [hold('figures_differ', `${tokens[more]?.value} / ${ours.value}`)]
}

/** The numbers right behind a word of getting, with nothing counted behind them. */
const gotIn = (tokens: readonly Token[], sentence: Sentence): readonly number[] =>
  has(sentence, SUMMED)
    ? []
    : [...hitsIn(sentence, 'received'), ...hitsIn(sentence, 'returned')].flatMap(({ to }) =>
        tokens[to]?.kind === 'number' && isEnd(tokens[to + 1]) ? [to] : [],
      )

const isEnd = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || token.kind === 'break'

/** «а загалом забрали 1426» */
const SUMMED: readonly Idea[] = ['total', 'total_maybe', 'recall', 'background']
const TIMES = 3
