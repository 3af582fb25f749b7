import type { Amount } from '#statement/count/amount.ts'
import { nounAfter, type NounPhrase } from '#statement/count/noun-phrase.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { isFirstInOrder } from '#statement/side/in-order.ts'
import { isDashOrColon, isJoint } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Reads the noun that a number shares with the one of the other side: «230 украинских и 248 российских
 * солдат», "95 Russian and 95 Ukrainian prisoners".
 */
export const sharedNoun = (reading: Reading, sentence: Sentence, at: number): NounPhrase | null =>
  isAdjective(reading.tokens[at + 1]) && isJoint(reading.tokens[at + 2])
    ? sharedWithNext(reading, sentence, at)
    : isJoint(reading.tokens[at + 1])
      ? (nounInOrder(reading, sentence, at) ?? nounOfOtherSide(reading, sentence, at))
      : null

/** «Україна та Росія отримали 909 та 43 тіла відповідно» */
function nounInOrder(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  if (!isFirstInOrder(reading, sentence, at)) return null
  const noun =
    reading.tokens[at + 2]?.kind === 'number' ? nounAfter(reading, sentence, at + 2) : null
  return noun === null ? null : { kinds: noun.kinds, span: { from: at, to: at + 1 } }
}

/** "Ukraine received 84 and Russia 35 prisoners" */
function nounOfOtherSide(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const side = sentence.hits.find(
    ({ idea, from }) => from === at + 2 && (idea === 'ukraine' || idea === 'russia'),
  )
  if (side === undefined || reading.tokens[side.to]?.kind !== 'number') return null
  const noun = nounAfter(reading, sentence, side.to)
  if (noun === null || noun.kinds.has('ukrainian') || noun.kinds.has('russian')) return null
  return { kinds: noun.kinds, span: { from: at, to: at + 1 } }
}

function sharedWithNext(reading: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const number = numberAt(reading.tokens, sentence, at + 3)
  if (number === null) return null
  const whose = sideOf(sentence, at + 1)
  const noun = nounAfter(reading, sentence, number)
  if (whose === undefined || noun === null || !noun.kinds.has(otherOf(whose))) return null
  const kinds = new Set([...noun.kinds].filter((idea) => idea !== otherOf(whose)))
  return { kinds: kinds.add(whose), span: { from: at, to: at + 2 } }
}

/** The other number, or the last word of «столько же». */
const numberAt = (tokens: Reading['tokens'], { hits }: Sentence, at: number): number | null => {
  if (tokens[at]?.kind === 'number') return at
  const same = hits.find(({ idea, from }) => idea === 'same_number' && from === at)
  return same === undefined ? null : same.to - 1
}

/** Reads the noun of the number before: «146 російських військових обміняли на 146 українських». */
export function nounOfOther(
  reading: Reading,
  sentence: Sentence,
  at: number,
  before: Amount | undefined,
): NounPhrase | null {
  if (!isAdjective(reading.tokens[at + 1]) || before?.sentence !== sentence) return null
  const whose = sideOf(sentence, at + 1)
  if (whose === undefined || !before.kinds.has(otherOf(whose))) return null
  const kinds = new Set([...before.kinds].filter((idea) => idea !== otherOf(whose)))
  return { kinds: kinds.add(whose), span: { from: at, to: at + 2 } }
}

/**
 * Takes a number for people again where behind those of one side only is said where they went: «157 (150 військових і
 * 7 цивільних), 150 — в Росію».
 */
export const othersSent = (
  tokens: Reading['tokens'],
  sentence: Sentence,
  at: number,
  before: Amount | undefined,
): NounPhrase | null =>
  before?.sentence === sentence &&
  before.kinds.size > 0 &&
  !before.kinds.has('body') &&
  !before.kinds.has('dead') &&
  isSent(tokens, sentence, at)
    ? { kinds: new Set<Idea>(['person']), span: { from: at, to: at + 1 } }
    : null

const isSent = (tokens: Reading['tokens'], sentence: Sentence, at: number): boolean =>
  isClosed(tokens[at - 1]) &&
  [...hitsIn(sentence, 'to_russia'), ...hitsIn(sentence, 'to_ukraine')].some(
    ({ from, to }) =>
      from === at + 1 ||
      (from === at + 2 && isDashOrColon(tokens[at + 1])) ||
      (to === at - 1 && isDashOrColon(tokens[at - 1]) && tokens[at + 1]?.kind !== 'word'),
  )

const isClosed = anyWord(', ; — : ) а і та и and while')

const isAdjective = anyWord('ukrainian russian {україн,украин,росі,росс}*{и,ы}х')

const sideOf = ({ hits }: Sentence, at: number): Idea | undefined =>
  hits.find(({ idea, from }) => from === at && (idea === 'ukrainian' || idea === 'russian'))?.idea

const otherOf = (whose: Idea): Idea => (whose === 'russian' ? 'ukrainian' : 'russian')
