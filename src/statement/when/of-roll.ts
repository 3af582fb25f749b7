import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { marksIn, type Reading } from '#statement/sentence/reading.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isFreed } from '#statement/word/deeds.ts'
import { COUNTED } from '#statement/vocabulary/idea-groups.ts'

/** What is told of people on paper: who is counted behind it has not moved. */
const isRoll = soughtWords(`
  список списки списків перелік переліки імена імен прізвища дані інформацію відомості листи
  листів посилки посилок анкети підтвердження списков перечень перечни имена имен фамилии данные
  информацию сведения письма писем посылки посылок анкеты подтверждение
  list{,s} names details information data letters parcels messages confirmation
`)

/** Tells whether a text names such papers at all. */
export const speaksOfRoll = (reading: Reading): boolean => isMarked(marksIn(reading), isRoll.mark)

/** Tells whether a sentence names such papers at all. */
export const mayBeOfRoll = ({ marks }: Sentence): boolean => isMarked(marks, isRoll.mark)

/**
 * Tells whether papers are what moved, and nobody who stands in them: «передала списки 300 полонених», "gave Kyiv
 * the names of 124 captives", «листи для 150 бранців»; asked of the verb and of the number.
 */
export function isOfRoll({ timeline, sentence, at }: Placed): boolean {
  const { tokens } = timeline.reading
  if (tokens[at]?.kind === 'number')
    return (
      isRoll(tokens[at + 1]) || isCountedIn(tokens, sentence, { from: at, to: at + NOUN_WORDS })
    )
  return has(sentence, GIVEN, { from: at, to: at + 1 }) && isGiven(tokens, sentence, at)
}

type Placed = Readonly<{ timeline: Timeline; sentence: Sentence; at: number }>

/** The papers stand behind the verb, and nobody before them. */
function isGiven(tokens: readonly Token[], sentence: Sentence, verb: number): boolean {
  const last = Math.min(clauseAt(sentence, verb).to, verb + BEHIND_VERB)
  for (let at = verb + 1; at < last; at += 1) {
    if (isRoll(tokens[at])) return true
    if (has(sentence, COUNTED, { from: at, to: at + 1 })) return false
  }
  return false
}

const GIVEN: readonly Idea[] = ['gave', 'received', 'returned']
const BEHIND_VERB = 7

const NOUN_WORDS = 4

/** «дані про 84 захисників»; the «124 звільнених» of a list have come. */
const isCountedIn = (tokens: readonly Token[], sentence: Sentence, { from, to }: Span): boolean =>
  !has(sentence, CAME, { from, to }) &&
  !isFreed(tokens[from + 1]) &&
  [1, 2, 3].some(
    (back) =>
      isRoll(tokens[from - back]) &&
      !someToken(tokens, from - back + 1, from, (token) => !isLink(token)),
  )

const CAME: readonly Idea[] = ['returned', 'exchanged', 'through', 'home']

/** What may stand between the papers and the number of those who stand in them. */
const isLink = anyWord(`
  про для на ще щодо полону від о об еще плена от из
  of on for about from to the another all more
`)
