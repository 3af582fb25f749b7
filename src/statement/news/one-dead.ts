import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isOneSoldier } from '#statement/word/people.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether the dead of a sentence is one man whom his town meets («Громада зустріла полеглого героя»), or who had
 * come back alive: "The sergeant, freed in the 200-for-200 swap, has been killed": no bodies were swapped there.
 */
export const isOfOneDead = ({ tokens }: Reading, s: Sentence): boolean =>
  (s.numbers.length === 0 || has(s, OF_THE_LIVING)) &&
  !has(s, ['body', 'repatriation', 'died_captive']) &&
  hitsIn(s, 'dead').length > 0 &&
  hitsIn(s, 'dead').every(({ from, to }) => to - from === 1 && isSingle(tokens, from))

const OF_THE_LIVING: readonly Idea[] = ['exchange', 'exchanged', 'captivity', 'from_russia']

const isSingle = (tokens: readonly Token[], at: number): boolean =>
  isOneDead(tokens[at]) ||
  (isFallen(tokens[at]) && isOneSoldier(tokens[at + 1])) ||
  (isKilled(tokens[at]) && someToken(tokens, at - WAS_WITHIN, at, (token) => isWas(token)))

const isFallen = anyWord('fallen slain deceased killed dead')
const WAS_WITHIN = 2
const isKilled = anyWord('killed dead')
const isWas = anyWord('was been is he she')
const isOneDead = anyWord(`
  загибл{ий,ого,ому,им,а,ої,у} полегл{ий,ого,ому,им} {в,у}бит{ий,ого,ому} померл{ий,ого,ому}
  погибш{ий,его,ему,им,ая,ей,ую} павш{ий,его,ему} убит{,ый,ого,ому} умерш{ий,его,ему}
`)
