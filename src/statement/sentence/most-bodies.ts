/** No single transfer brought home as many as this: of more a person looks, and words of a sum beside it are believed. */
export const MOST_BODIES = 1500

/** More bodies than Russia got on any day. */
export const MOST_TO_RUSSIA = 499
