import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

/** Tells whether a short lead says that «наші» are home: «Наші вдома. 120 людей». So officials tell of soldiers, and of others too. */
export const isOursHome = ({ tokens }: Reading, { place, from, to }: Sentence): boolean =>
  place === 0 &&
  to - from <= SHORT_LEAD &&
  someToken(tokens, from, to, (token) => isOurs(token)) &&
  !someToken(tokens, from, to, ({ kind }) => kind === 'number')

const SHORT_LEAD = 5
const isOurs = wordsLike(/^(?:наші|наши)$/u)
