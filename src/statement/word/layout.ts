import { withAsidesBelow } from './below.ts'
import { withoutCapitals } from './capitals.ts'
import { withoutCredits } from './credits.ts'
import { withEvenLists } from './list-marks.ts'
import { withoutMarkup } from './markup.ts'
import { withMonthsSpelled } from './short-months.ts'
import type { Token } from './token.ts'
import { withoutTrimmings } from './trimmings.ts'
import { withoutWraps } from './wraps.ts'

/** Takes out of a text's tokens what is only for the eye, so that the same words are read the same however they are set. */
export function withoutLayout(tokens: readonly Token[], given: string): readonly Token[] {
  const own = withAsidesBelow(withoutTrimmings(withMonthsSpelled(withoutCapitals(tokens, given))))
  return withoutWraps(withoutCredits(withEvenLists(withoutMarkup(own, given))))
}
