import { hitsIn, type Sentence, type Span } from './sentence.ts'

/** Whether a span holds a verb that is said of giving and of getting back: «вернула», «повернула». */
export const isOfBothWays = (sentence: Sentence, { from, to }: Span): boolean =>
  sentence.hits.some(
    (gave) =>
      gave.idea === 'gave' &&
      gave.from >= from &&
      gave.to <= to &&
      hitsIn(sentence, 'returned').some(({ from: start }) => start === gave.from),
  )
