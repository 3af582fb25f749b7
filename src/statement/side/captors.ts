import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { textAt } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'

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

/** «12 цивільних, яких росіяни тримали в неволі», "whom Russian forces had kept": those held by one side came to the other. */
export const byHolders = ({ tokens }: Reading, sentence: Sentence, at: number): Direction | null =>
  !isMarked(sentence.marks, isHolding.mark) ? null : byHoldersBehind(tokens, sentence, at)

function byHoldersBehind(
  tokens: Reading['tokens'],
  sentence: Sentence,
  at: number,
): Direction | null {
  const last = Math.min(sentence.to, at + REACH)
  for (let place = at + 1; place < last; place += 1) {
    if (tokens[place]?.kind === 'number') return null
    if (!isWhoOrWhich(tokens[place])) continue
    const verb =
      place + 1 + heldWithin(tokens.slice(place + 1, Math.min(sentence.to, place + HELD)))
    if (verb <= place) return null
    const who = { from: place + 1, to: verb }
    const ours = has(sentence, ['ukrainian', 'ukraine'], who)
    const theirs = has(sentence, ['russian', 'russia'], who)
    if (ours === theirs) return null
    return ours ? 'ru' : 'ua'
  }
  return null
}

/** Where the verb of holding stands; a mark or a number ends what is said of them. */
function heldWithin(tokens: Reading['tokens']): number {
  const end = tokens.findIndex(({ kind }) => kind !== 'word')
  const verb = tokens.findIndex((token) => isHolding(token))
  return end === -1 || verb < end ? verb : -2
}

const HELD = 9
const isHolding = soughtWords(`
  трима* утрим* держа* удержи* удержа* захопи* захвати* полони* плени* викра* похити* схопи*
  схвати* взял* узял* ув'язн*
  held holding kept captured abducted seized detained imprisoned jailed kidnapped captive
`)

const isCaught = anyWord(`
  взятих узятих захоплених полонених взятых захваченных плен{е,ё}нных
  captured taken seized
`)
