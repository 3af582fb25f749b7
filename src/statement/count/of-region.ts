import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Tells whether so few are those of one region: «четверо людей забрала додому Львівщина», «на Волинь
 * повертаються семеро», "five came home to Poltava region". Heads of regions count their own that way.
 */
export function isOfRegion({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  if ((tokens[at]?.value ?? 0) >= FEW) return false
  const clause = clauseAt(sentence, at)
  if (has(sentence, ['local'], clause) && !has(sentence, ['russian'], clause)) return true
  for (let place = sentence.from; place < sentence.to; place += 1)
    if (isRegionAt(tokens, place)) return true
  return false
}

const isRegionAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true && (isRegion(tokens[at]) || isOblast(tokens, at))

/** More may be all who came to the border of that region. */
const FEW = 20

/** As who brings them home, or where they come home to. */
const isRegion = wordsLike(
  /^(?!(?:батьківщин|вітчизн)).*(?:щин[ау]|ччин[ау])$|^(?:волинь|волынь|прикарпаття|закарпаття|прикарпатье|закарпатье|буковин[ау]|галичин[ау])$/u,
)

const isOblast = (tokens: readonly Token[], at: number): boolean =>
  isAdjective(tokens[at]) && isOblastWord(tokens[at + 1])
const isAdjective = anyWord('*ська *ську *ськ{и,і}й *ская *скую *ский *цька *цьку *цкая *цкую')
const isOblastWord = anyWord('область громада громаду община общину район')
