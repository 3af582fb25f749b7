import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence, Span } from '#statement/sentence/sentence.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isSaying } from '#statement/word/telling.ts'
import { someToken } from '#statement/word/token.ts'

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
  if (there < 0 || someToken(tokens, sentence.from, there, isInReturn)) return null
  for (let back = there - 1; back >= sentence.from; back -= 1) {
    // «Росія каже інше: мовляв, туди передано 190»: who says so names no land.
    if (isSaying(tokens[back + 1])) continue
    if (isOurLand(tokens[back])) return 'ua'
    if (isTheirLand(tokens[back])) return 'ru'
  }
  return null
}

/** «Росія повернула Україні 185, натомість туди поїхали 185»: to whoever gave, which is told otherwise. */
const isInReturn = anyWord(`
  натомість взамін взамен повернул{а,и} передал{а,и} віддал{а,и} вернула вернули передала передали отдала отдали
`)

const isThere = anyWord('туди туда')
const isOurLand = anyWord('україн{а,у,і,и,ою} украин{а,у,е,ы,ой} киє{в,ва,ву} киев{,а,у} київ')
const isTheirLand = anyWord('росі{я,ю,ї,єю} росси{я,ю,и,ей} рф москв{а,у,і,е,и,ы,ою,ой}')
