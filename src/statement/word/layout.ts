import { withAsidesBelow } from './below.ts'
import { withoutCredits } from './credits.ts'
import { withoutMarkup } from './markup.ts'
import type { Token } from './token.ts'
import { withoutWraps } from './wraps.ts'

/** Takes out of a text's tokens what is only for the eye, so that the same words are read the same however they are set. */
export const withoutLayout = (tokens: readonly Token[], given: string): readonly Token[] =>
  withoutWraps(withoutCredits(withoutMarkup(withAsidesBelow(tokens), given)))
