import type { Sentence, Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isBegun } from '#statement/word/deeds.ts'
import { isSwap } from '#statement/word/known-words.ts'

/**
 * Tells whether a word of earlier says only when that began which the news completes: "302 came home, completing the
 * swap that had begun the day before".
 */
export const isOnlyBegunThen = (tokens: readonly Token[], { from }: Sentence, hit: Span): boolean =>
  someToken(tokens, Math.max(from, hit.from - BEGUN_WORDS), hit.from, isBegun) &&
  completesSwap(tokens, from, hit.from)

/** «завершивши обмін», "completing the swap": the swap stands right behind the verb. */
function completesSwap(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (isCompleting(tokens[at]) && someToken(tokens, at + 1, at + SWAP_WORDS, isSwap)) return true
  return false
}

const BEGUN_WORDS = 3
const SWAP_WORDS = 5
const isCompleting = anyWord(`
  заверш{ивши,ено,или,ила,ив,уючи,ая,ена,ен,ены} закінч{ивши,ено,или} законч{ив,или,ен}
  complet{ed,ing} finish{ed,ing} conclud{ed,ing}
`)
