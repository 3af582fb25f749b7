import type { Direction } from './amount.ts'
import type { Reading } from './reading.ts'
import { has, type Sentence } from './sentence.ts'
import { textAt } from './token.ts'
import { wordsLike } from './word.ts'

/** «103 военнослужащих, взятых ВСУ в плен», "soldiers captured by Ukrainian forces": whose captives they were. */
export function byCaptors({ tokens }: Reading, sentence: Sentence, at: number): Direction | null {
  const last = Math.min(sentence.to, at + REACH)
  for (let place = at + 1; place < last; place += 1) {
    if (tokens[place]?.kind === 'number') return null
    if (!isCaught(tokens[place])) continue
    const from = textAt(tokens, place + 1) === 'by' ? place + 2 : place + 1
    const who = { from, to: from + 1 }
    const ours = has(sentence, ['ukrainian', 'ukraine'], who)
    const theirs = has(sentence, ['russian', 'russia'], who)
    if (ours !== theirs) return ours ? 'ru' : 'ua'
  }
  return null
}

const REACH = 8

const isCaught = wordsLike(
  /^(?:взятих|узятих|захоплених|полонених|взятых|захваченных|плен[её]нных|captured|taken|seized)$/u,
)
