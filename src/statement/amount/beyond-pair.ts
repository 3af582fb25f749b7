import type { Amount, Direction } from '#statement/count/amount.ts'
import type { Pair } from '#statement/side/pair.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import {
  BEFORE,
  KINDS_OF_PEOPLE,
  PROMISED,
  UNDONE,
  WHOSE,
} from '#statement/vocabulary/idea-groups.ts'
import { isBeen, isDashOrComma, isFurther } from '#statement/word/small-words.ts'
import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { isReported } from '#statement/word/telling.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * How many more than an equal formula says came to one side, where no noun has them counted: «157 за 157, і ще троє — для
 * Росії», "157 for 157 and three more for Moscow". Between them and the land stands nothing but people and their coming:
 * «плюс 20 тонн для Росії», "12 more refused to go to Russia" add nobody.
 */
export function beyondPair(
  { tokens }: Reading,
  { sentence, quote }: Pair,
  amounts: readonly Amount[],
  side: Direction,
): number {
  const at = sentence.numbers.find((one) => (tokens[one]?.start ?? 0) >= quote.end)
  if (at === undefined || !isOnTop(tokens, at) || !isOfToday(sentence, at)) return 0
  const value = tokens[at]?.value ?? 0
  const isForSide = hitsIn(sentence, side === 'ua' ? 'to_ukraine' : 'to_russia').some(
    (land) => land.to > at && isForLand(tokens, sentence, at, land),
  )
  if (!isForSide) return 0
  return amounts.some((a) => a.value === value && a.toward === side) ? 0 : value
}

/** «ще троє для Росії лишилися у списку», «ще троє, яких вернули в августе»: they came at no time, or at another. */
const isOfToday = (sentence: Sentence, at: number): boolean =>
  !has(sentence, OTHERWISE, { from: at - ON_TOP_WITHIN, to: sentence.to })

const OTHERWISE: readonly Idea[] = [
  ...UNDONE,
  ...BEFORE,
  ...PROMISED,
  'alleged',
  'agreed',
  'afterwards',
  'yesterday',
  'thing',
  'no_exchange',
]

/** «ще троє — для Росії», «двадцятеро цивільних, яких «повертають до Російської Федерації»»: and the clause ends there. */
const isForLand = (
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  { from, to }: Span,
): boolean => {
  // «двоє для Росії» may be known as a whole.
  const start = Math.max(from - 1, at + 1)
  const place = tokens.slice(start, to).findIndex((token) => isForWord(token))
  if (place === -1) return false
  return (
    isOfPeople(tokens, sentence, { from: at + 1, to: start + place }) && isEnd(tokens, sentence, to)
  )
}

const isForWord = anyWord('для for до to')

const isOfPeople = (tokens: readonly Token[], sentence: Sentence, { from, to }: Span): boolean => {
  let at = from
  while (at < to) {
    const next = isSmall(tokens[at]) ? at + 1 : endOfPeople(sentence, at)
    if (next === null) return false
    at = next
  }
  return true
}

const isSmall = oneOf(isBeen, isWhoOrWhich, anyWord('— , " more other{,s} of its own have has'))

/** Where a word for people, or for their coming, ends. */
const endOfPeople = ({ hits }: Sentence, at: number): number | null => {
  const here = hits.filter(({ from }) => from === at)
  return here.length > 0 && here.every(({ idea }) => COMING.has(idea))
    ? Math.max(...here.map(({ to }) => to))
    : null
}

const COMING: ReadonlySet<Idea> = new Set<Idea>([
  ...KINDS_OF_PEOPLE,
  ...WHOSE,
  'returned',
  'gave',
  'received',
  'exchanged',
  'home',
])

/** «двоє для Росії: обмін відбувся сьогодні», and not «троє для Росії не нашлись», «троє для Росії — наступного разу». */
const isEnd = (tokens: readonly Token[], sentence: Sentence, at: number): boolean => {
  if (sentence.numbers.some((one) => one > at)) return false
  if (at >= sentence.to || isStop(tokens[at])) return true
  // «троє для Росії, повідомив президент»
  if (isDashOrComma(tokens[at]) && isReported(tokens[at + 1])) return true
  if (isClosing(tokens[at])) return isEnd(tokens, sentence, at + 1)
  const today = hitsIn(sentence, 'today').find(({ from }) => from === at)
  return today === undefined
    ? has(sentence, ['happened'], { from: at, to: at + END_WORDS })
    : isEnd(tokens, sentence, today.to)
}

const isStop = anyWord('. ! ; …')
const isClosing = anyWord('" ) »')

const END_WORDS = 3

const isOnTop = (tokens: readonly Token[], at: number): boolean =>
  someToken(tokens, at - ON_TOP_WITHIN, at, isOnTopWord) || isMore(tokens[at + 1])

const ON_TOP_WITHIN = 2
const isMore = anyWord('more')
const isOnTopWord = oneOf(
  isFurther,
  anyWord('плюс plus додачу додатково вдобавок придачу дополнительно додаток'),
)
