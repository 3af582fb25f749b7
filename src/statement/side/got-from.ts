import { isFromWhom } from '#statement/word/prepositions.ts'
import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'
import { anyWord } from '#statement/word/any-word.ts'

const isOfKyiv = anyWord('києва киева україни украины українськ* украинск*')
const isOfMoscow = anyWord('росії россии рф москви москвы кремля російськ* российск*')

/**
 * Tells the side by whom it got them from, where the giver stands right beside the word of getting: «про
 * 38 тіл, отриманих від Києва», «от украинской стороны получено 38 тел» went to the other one.
 */
export const byGotFrom = (
  { tokens }: Reading,
  sentence: Sentence,
  number: number,
): Direction | null =>
  has(sentence, ['received'])
    ? (hitsIn(sentence, 'received')
        .filter((verb) => isOfNumber(tokens, verb, number) && !isOfNext(tokens, verb, number))
        .map((verb) => giverBeside(tokens, sentence, verb))
        .find((side) => side !== null) ?? null)
    : null

/** No other number stands between. */
const isOfNumber = (tokens: readonly Token[], { from, to }: Span, number: number): boolean =>
  !someToken(
    tokens,
    Math.min(to, number + 1),
    Math.max(from, number),
    ({ kind }) => kind === 'number',
  )

/** «Росія передала 1000 тіл, отримавши від Києва 38»: what is got stands behind the giver, and not before the verb. */
const isOfNext = (tokens: readonly Token[], { from, to }: Span, number: number): boolean =>
  number < from &&
  [2, 3].some((step) => tokens[to + step]?.kind === 'number' && !isDated(tokens, to + step))

/** «отриманих від Києва 19 серпня» */
const isDated = (tokens: readonly Token[], at: number): boolean => monthIn(tokens[at + 1]) !== null

/** «отриманих від Києва», «від російської сторони отримано» */
function giverBeside(tokens: readonly Token[], sentence: Sentence, verb: Span): Direction | null {
  if (isFromWhom(tokens[verb.to]) && verb.to + 1 < sentence.to)
    return otherThan(tokens[verb.to + 1])
  const by = [2, 3].map((back) => verb.from - back).find((at) => isFromWhom(tokens[at]))
  return by === undefined || by < sentence.from ? null : otherThan(tokens[by + 1])
}

function otherThan(giver: Token | undefined): Direction | null {
  if (isOfKyiv(giver)) return 'ru'
  return isOfMoscow(giver) ? 'ua' : null
}
