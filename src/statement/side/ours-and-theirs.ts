import { isOurs } from '#statement/word/pronouns.ts'
import type { Direction } from '#statement/count/amount.ts'
import { formulaEnd } from '#statement/sentence/formula.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import type { Sentence } from '#statement/sentence/sentence.ts'
import { isSaidByRussia } from '#statement/sentence/speaker.ts'
import type { Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isRussians } from '#statement/word/lands.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'

/** Russians too: whoever sets them against his own in a formula is none of them. */
const isTheirs = soughtWords(`
  їх{,ніх,ні,нього} их{,них} рос{,с}иян{,е,ам,ами} росіян{,и,ам,ами}
  theirs russians
`)

/** The number is counted by a word so near behind it. */
const NEAR = 3

type Called = Readonly<{ ours: number; theirs: number; byNation: boolean }>

const isEither = (token: Token | undefined): boolean => isOurs(token) || isTheirs(token)

/** The word of whose they are behind a number, within what the number counts. */
function behind(tokens: readonly Token[], at: number): Token | undefined {
  const counted = tokens.slice(at + 1, at + 1 + NEAR)
  const end = counted.findIndex((token) => token.kind !== 'word' || isJoiner(token))
  return (end === -1 ? counted : counted.slice(0, end)).find((token) => isEither(token))
}

const isJoiner = anyWord('на за к і й та и а for to and')

/** «а наших сьогодні приїхало шістсот», "and of ours came six hundred": a verb parts them. */
function isOverVerb(
  tokens: readonly Token[],
  at: number,
  is: (token: Token | undefined) => boolean,
): boolean {
  for (let before = at - 1; before >= at - NEAR; before -= 1) {
    const token = tokens[before]
    if (token?.kind !== 'word' || isJoiner(token)) return false
    if (isEither(token)) return before < at - 1 && is(token)
  }
  return false
}

/** The numbers of a sentence that sets «їхніх» against «наших», or Russians where they repeat its formula. */
function calledIn(reading: Reading, sentence: Sentence): Called | null {
  if (!mayCall(sentence)) return null
  const { numbers } = sentence
  const { tokens } = reading
  const called = (is: typeof isOurs): number | undefined =>
    numbers.find(
      (at) =>
        is(tokens[at - 1]) ||
        (!isEither(tokens[at - 1]) && is(behind(tokens, at))) ||
        isOverVerb(tokens, at, is),
    )
  const [ours, theirs] = [called(isOurs), called(isTheirs)]
  if (ours === undefined || theirs === undefined) return null
  const byNation = [theirs - 1, theirs + 1, theirs + 2].some((at) => isRussians(tokens[at]))
  return byNation && !repeatsFormula(reading, sentence, { ours, theirs })
    ? null
    : { ours, theirs, byNation }
}

/** «обмен 5 на 4: пятеро наших дома, четверо россиян у себя» */
function repeatsFormula(
  { tokens, sentences }: Reading,
  { index }: Sentence,
  { ours, theirs }: Pick<Called, 'ours' | 'theirs'>,
): boolean {
  const values = valuesAt(tokens, ours, theirs)
  return [sentences[index - 1], sentences[index]]
    .flatMap((one) => one?.numbers ?? [])
    .some((at) => {
      const end = formulaEnd(tokens, at)
      return end !== null && valuesAt(tokens, at, end) === values
    })
}

const valuesAt = (tokens: readonly Token[], first: number, second: number): string =>
  [first, second]
    .map((at) => tokens[at]?.value ?? 0)
    .toSorted((a, b) => a - b)
    .join(' ')

const isOfRussia = (reading: Reading, sentence: Sentence, { ours, byNation }: Called): boolean =>
  !byNation && isSaidByRussia(reading, sentence, ours)

/** Tells the side of a number that is set so against another: «п'ятьох їхніх на шістьох наших», "five of theirs for six of ours". */
export const byOursOrTheirs = (
  reading: Reading,
  sentence: Sentence,
  at: number,
): Direction | null => (mayCall(sentence) ? byCalled(reading, sentence, at) : null)

const mayCall = ({ numbers, marks }: Sentence): boolean =>
  isMarked(marks, isTheirs.mark) && numbers.length > 1

function byCalled(reading: Reading, sentence: Sentence, at: number): Direction | null {
  const called = calledIn(reading, sentence)
  if (called === null || (called.ours !== at && called.theirs !== at)) return null
  const isTheirWord = called.byNation ? false : isSaidByRussia(reading, sentence, at)
  return (called.ours === at) === isTheirWord ? 'ru' : 'ua'
}

/** Tells both numbers of such a sentence by their sides; null where it sets none against another. */
export function numbersCalled(
  reading: Reading,
  sentence: Sentence,
): Readonly<Record<Direction, number>> | null {
  const called = calledIn(reading, sentence)
  if (called === null) return null
  const [ours, theirs] = [called.ours, called.theirs].map((at) => reading.tokens[at]?.value ?? 0)
  if (ours === undefined || theirs === undefined) return null
  return isOfRussia(reading, sentence, called) ? { ua: theirs, ru: ours } : { ua: ours, ru: theirs }
}
