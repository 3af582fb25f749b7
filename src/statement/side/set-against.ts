import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { isDashHyphenOrColon, isBut, isJoint } from '#statement/word/small-words.ts'

/**
 * Tells the side of a number by the nation that opens its clause, where the next clause sets the other nation
 * against it without a noun: «Украинских военных вернули 120, российских – 125», «Українська сторона отримала
 * 1000 тіл, російська — 38»; and by what stands behind each in brackets («1000 (украинских), 24 (российских)»).
 */
export const byNationSetAgainst = (
  reading: Reading,
  sentence: Sentence,
  at: number,
): Direction | null =>
  sentence.numbers.length > 1 && has(sentence, ['russian']) && has(sentence, ['ukrainian'])
    ? (inBrackets(reading, sentence, at) ?? byOpening(reading, sentence, at))
    : null

function inBrackets({ tokens }: Reading, sentence: Sentence, at: number): Direction | null {
  const own = bracketed(tokens, sentence, at)
  if (own === null) return null
  const isOther = (one: number): boolean =>
    one !== at && bracketed(tokens, sentence, one) === otherOf(own)
  return sentence.numbers.some((one) => isOther(one)) ? own : null
}

const bracketed = (tokens: readonly Token[], sentence: Sentence, at: number): Direction | null =>
  isOpening(tokens[at + 1]) && isOfTheirs(tokens[at + 2]) ? nationAt(sentence, at + 2) : null

function byOpening({ tokens }: Reading, sentence: Sentence, at: number): Direction | null {
  const second = sentence.numbers.find(
    (one) => one >= at && bareNation(tokens, sentence, one) !== null,
  )
  const first = sentence.numbers.findLast((one) => one < (second ?? 0))
  if (second === undefined || first === undefined) return null
  if (at !== first && at !== second) return null
  return nationOf({ tokens, sentence, first, second }, at)
}

type Two = Readonly<{
  tokens: readonly Token[]
  sentence: Sentence
  first: number
  second: number
}>

function nationOf({ tokens, sentence, first, second }: Two, at: number): Direction | null {
  const other = bareNation(tokens, sentence, second)
  const { from } = clauseAt(sentence, first)
  const opening = nationAt(sentence, from)
  const isOfCounted = isOfTheirs(tokens[from])
  if (opening === null || opening === other) return null
  if (isOfCounted !== isOfTheirs(tokens[wordBefore(tokens, second)])) return null
  const nation = at === first ? opening : otherOf(opening)
  return isOfCounted ? nation : byDeed(sentence, first, nation)
}

/** «, російських — 125»: the nation right before the number, and nothing else in its clause. */
function bareNation(tokens: readonly Token[], sentence: Sentence, at: number): Direction | null {
  const word = wordBefore(tokens, at)
  return isEdge(tokens[word - 1]) && (isOfTheirs(tokens[word]) || isSide(tokens[word]))
    ? nationAt(sentence, word)
    : null
}

const wordBefore = (tokens: readonly Token[], at: number): number =>
  isDashHyphenOrColon(tokens[at - 1]) ? at - 2 : at - 1

const nationAt = (sentence: Sentence, at: number): Direction | null => {
  const hit = [...hitsIn(sentence, 'ukrainian'), ...hitsIn(sentence, 'russian')].find(
    ({ from }) => from === at,
  )
  if (hit === undefined) return null
  return hit.idea === 'ukrainian' ? 'ua' : 'ru'
}

/** Of the two sides one gives what the other gets; «вернула» is said of both. */
function byDeed(sentence: Sentence, at: number, nation: Direction): Direction | null {
  const clause = clauseAt(sentence, at)
  const [gave, received, returned] = (['gave', 'received', 'returned'] as const).map((idea) =>
    has(sentence, [idea], clause),
  )
  if (received === gave || (returned === true && gave === true)) return null
  return received === true ? nation : otherOf(nation)
}

const otherOf = (side: Direction): Direction => (side === 'ua' ? 'ru' : 'ua')

/** Those who are counted. */
const isOfTheirs = anyWord(
  '{українськ,украинск,російськ,российск}их українців украинцев росіян россиян',
)
/** «російська (сторона)» */
const isSide = anyWord('українська украинская російська российская')
const isEdge = oneOf(isJoint, isBut, anyWord('; :'))
const isOpening = anyWord('(')
