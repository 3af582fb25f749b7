import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence, Span } from '#statement/sentence/sentence.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** «про Україну кажуть інше: мовляв, туди передано 42»: the counted went to the land that was named last. */
export function byThere(
  { tokens }: Reading,
  sentence: Sentence,
  clause: Span,
  at: number,
): Direction | null {
  const there = tokens.findLastIndex(
    (token, place) => place < at && place >= clause.from && isThere(token),
  )
  if (there < 0) return null
  for (let back = there - 1; back >= sentence.from; back -= 1) {
    if (isOurLand(tokens[back])) return 'ua'
    if (isTheirLand(tokens[back])) return 'ru'
  }
  return null
}

const isThere = anyWord('туди туда')
const isOurLand = anyWord('україн{а,у,і,и,ою} украин{а,у,е,ы,ой} киє{в,ва,ву} киев{,а,у} київ')
const isTheirLand = anyWord('росі{я,ю,ї,єю} росси{я,ю,и,ей} рф москв{а,у,і,е,и,ы,ою,ой}')
