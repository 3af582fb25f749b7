import type { Reading } from './reading.ts'
import { has, type Sentence, type Span } from './sentence.ts'
import { isForOrOn } from '#statement/word/small-words.ts'

/** Tells whether a verb of exchange says for whom: «обміняли 14 на 14», "exchanged for 60", «обменяны сегодня на российских раненых». */
export function isSwappedFor({ tokens }: Reading, sentence: Sentence, { to }: Span): boolean {
  for (let at = to; at < Math.min(to + NEAR, sentence.to); at += 1) {
    if (!isForOrOn(tokens[at])) continue
    const after = { from: at + 1, to: Math.min(at + 1 + NEAR, sentence.to) }
    if (at === to && tokens[at + 1]?.kind === 'number') return true
    if (has(sentence, ['russian', 'ukrainian', 'same_number'], after)) return true
  }
  return false
}

const NEAR = 3
