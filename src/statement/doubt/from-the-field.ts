import type { Findings } from '#statement/figures/findings.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { ReviewReason } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Holds bodies that were found or came from the front and that no side is told to have handed over: «Пошукова
 * група передала до Києва тіла 14 солдатів, знайдених під Бахмутом», «Морг прийняв 18 тіл з передової».
 */
export function heldOfField({ timeline: { reading }, evidence }: Findings): ReviewReason[] {
  const { bodies } = evidence
  const [first] = bodies
  return first !== undefined && bodies.every((s) => isOfField(reading, s))
    ? [hold('unconfirmed', quoteOf(reading, first).text)]
    : []
}

const OF_HANDOVER: readonly Idea[] = [
  'repatriation',
  'russia',
  'from_russia',
  'hedge',
  'exchange',
  'through',
]

/** «Of the 300, 250 were found near Donetsk» tells where those handed over had lain. */
const isOfField = ({ tokens }: Reading, s: Sentence): boolean =>
  !has(s, OF_HANDOVER) &&
  ((s.numbers.length < 2 && someToken(tokens, s.from, s.to, isFound)) ||
    someToken(tokens, s.from, s.from + FIRST_WORDS, isMorgue))

const FIRST_WORDS = 3
const isFound = anyWord(`
  пошуков{а,ий,ці,цями,ики} поисков{ая,ый,ики} поисковики знайден{і,их,о} найден{ы,о,ные,ных}
  зібран{і,их,о} собран{ы,о,ные,ных} передової передовой
  found unearthed frontline
`)
const isMorgue = anyWord('морг моргу morgue')
