import type { Sentence, Span } from './sentence.ts'

/** Whether a span holds a verb that is said of giving and of getting back: «вернула», «повернула». */
export const isOfBothWays = (sentence: Sentence, { from, to }: Span): boolean =>
  sentence.hits.some(
    (gave) =>
      gave.idea === 'gave' &&
      gave.from >= from &&
      gave.to <= to &&
      sentence.hits.some(({ idea, from: start }) => idea === 'returned' && start === gave.from),
  )
