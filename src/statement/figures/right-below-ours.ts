import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES } from '#statement/vocabulary/idea-groups.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isHowMany } from '#statement/word/people.ts'
import { isAnyOfThem, isThisInAnyForm } from '#statement/word/pronouns.ts'
import { isAmong, isRest } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import { oneOf } from '#statement/word/word.ts'

/** Tells whether a sentence counts Ukraine's bodies and names nothing else that a number below it may count: «…1000 полеглих, серед них померлі в полоні» does. */
export const isCountOfOurs = (reading: Reading, sentence: Sentence, ours: number): boolean => {
  const { tokens, sentences } = reading
  const { from, to } = sentence
  const at = sentence.numbers.find((one) => tokens[one]?.value === ours)
  const before = sentences[sentence.index - 1]
  return (
    at !== undefined &&
    !has(sentence, OF_OTHERS) &&
    !someToken(tokens, at, to, isSomeOfThem) &&
    // «Скільки залишилося? Україна прийняла тіла 1000 полеглих. Мединський назвав 300»
    (before === undefined || !someToken(tokens, before.from, before.to, isHowMany)) &&
    !someToken(tokens, from, to, isLeftBehind)
  )
}

const OF_OTHERS: readonly Idea[] = ['captivity', 'captive', 'will', 'asked', 'total_maybe']
const isSomeOfThem = oneOf(
  isAmong,
  isAnyOfThem,
  isRest,
  anyWord('whom which яких которых зник* пропа* зокрема числі включно включая including missing'),
)

/** Tells whether words are of those who have not come: «Скільки ще в Росії?», "How many remain?" */
export const isStillThere = anyWord(`
  ще е{,щ}е залиш* лиша* остал* оста{ё,е}* чека* жд{ут,ёт,ет}
  still more remain* left wait* await*
`)
const isLeftBehind = oneOf(
  isStillThere,
  anyWord('не ні нет not never ідентиф* идентиф* опозна* опізна* identif* дат{а,у,и,ы} date'),
)

/** Tells whether the sentence behind a number tells what it counts: «Мединський назвав 150. Ці тіла чекають у Ростові», «Їх не забрали». */
export const isExplainedBehind = ({ tokens, sentences }: Reading, { index }: Sentence): boolean => {
  const next = sentences[index + 1]
  if (next === undefined || isOfTheirs(next)) return false
  return (
    isOfNextOne(next, { tokens }) ||
    someToken(tokens, next.from, Math.min(next.from + POINTING_WORDS, next.to), isPointing) ||
    (has(next, BODIES) && next.numbers.length === 0 && someToken(tokens, next.from, next.to, isLeftBehind)) // prettier-ignore
  )
}

/** "They are Russian soldiers": that it is of its own is said. */
const isOfTheirs = (next: Sentence): boolean =>
  next.numbers.length === 0 && has(next, ['russian']) && !has(next, ['gave', 'ukrainian'])

/** «Наступну передачу готують», "More are to come": what is to come may be what was named. */
const isOfNextOne = (next: Sentence, { tokens }: Pick<Reading, 'tokens'>): boolean =>
  someToken(tokens, next.from, next.to, isNextOrDue)

const isNextOrDue = anyWord(`
  наступн* готу{ють,ється,ються} підготов* залиш{илось,илося} узгодити дат{а,у,и}
  следующ* готов{ят,ится,ятся} подготов* осталось согласовать дат{а,у,ы}
  next further prepared preparing date more
`)

const POINTING_WORDS = 4
const isPointing = oneOf(
  isAnyOfThem,
  isThisInAnyForm,
  isRest,
  anyWord('усі всі все all такі такие such стільки столько'),
)
