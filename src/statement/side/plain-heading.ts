import type { Reading } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { FIGHTERS, LATELY } from '#statement/vocabulary/idea-groups.ts'
import { monthIn } from '#statement/vocabulary/calendar.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether a line says that prisoners were swapped or came home today, and nothing else: below «Сьогодні відбувся
 * обмін полоненими» the lines of either land count those who came; below «Делегації повернулися», «Привезли на обмін:»,
 * «Українська версія обміну:» they may count anybody. The title of a text may praise a swap in many words.
 */
export function isPlainHeading({ tokens }: Reading, sentence: Sentence): boolean {
  const words = tokens.slice(sentence.from, sentence.to)
  if (!has(sentence, CAME) && !words.some((word) => isHome(word))) return false
  // «Звільнили:», «Привезли на обмін:» may be what either did for the other.
  if (hitsIn(sentence, 'returned').some(({ from, to }) => !isComing(tokens, from, to))) return false
  if (sentence.index === 0 && has(sentence, ['exchange']) && !isColon(words.at(-1)))
    return (
      !has(sentence, OTHERWISE) &&
      !words.some((word) => isOfOther(word)) &&
      !isBeside(tokens, sentence)
    )
  const isToday = has(sentence, LATELY)
  return words.every(
    (word, at) =>
      isSmall(word) ||
      (isToday && isOfDate(tokens, sentence.from + at)) ||
      isOfSwap(sentence, sentence.from + at, word),
  )
}

/** «Медики на обміні», «Автобуси для обміну», "Who took part in the exchange": of whoever was there. */
const isBeside = (tokens: readonly Token[], sentence: Sentence): boolean =>
  hitsIn(sentence, 'exchange').some(({ from }) => someToken(tokens, from - 2, from, isPreposition))

const isPreposition = anyWord(`
  на для про до в у о об при під во
  in at for of about on during to
`)

/** What each gave, whom each holds or lost, what is to come and what has come before. */
export const OTHERWISE: readonly Idea[] = [
  'gave',
  'captivity',
  'captured',
  'will',
  'total',
  'recall',
  'denied',
  'agreed',
  'wounded',
]

/** «Річниця обміну», «Версії сторін про обмін», «Делегації на обміні»: no title of those who came. */
const isOfOther = anyWord(`
  річниц* верс{і,ій}* різн* розбіжн* розход* рахують дані чутк* делегац* журналіст* охорон* конвой*
  попередн* минул* торішн* списк* запит*
  годовщин* верси* разн* расход* считают данные слух* делегац* журналист* охран* предыдущ* прошл*
  прошлогодн*
  anniversar* version* differ* count* data rumo* delegat* journalist* guard* previous last lists
`)

const CAME: readonly Idea[] = ['exchange', 'exchanged', 'repatriation', 'returned']
const isHome = anyWord('вдома дома додому домой home')

/** «Сьогодні, 20 листопада, відбувся обмін» */
const isOfDate = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'day' ||
  monthIn(tokens[tokens[at]?.kind === 'number' ? at + 1 : at]) !== null

function isOfSwap({ hits }: Sentence, at: number, { kind }: Token): boolean {
  if (kind === 'mark' || kind === 'break' || kind === 'ordinal') return true
  const here = hits.filter(({ from, to }) => from <= at && at < to)
  // «обмін» is a unit as well, and «версія» nothing else.
  return (
    kind === 'word' &&
    here.some(({ idea }) => PLAIN.has(idea)) &&
    here.every(({ idea }) => idea === 'unit' || PLAIN.has(idea))
  )
}

const PLAIN: ReadonlySet<Idea> = new Set<Idea>([
  ...FIGHTERS,
  'exchange',
  'exchanged',
  'repatriation',
  'body',
  'happened',
  'today',
  'tonight',
  'returned',
  'home',
  'person',
  'ukrainian',
  'russian',
  'ukraine',
  'russia',
  'through',
  'all',
  'stage',
  'formula',
  // "took place"
  'received',
])

/** «повернулися», "came home", and not «звільнили». */
const isComing = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => isComingWord(token))

const isColon = anyWord(':')
const isComingWord = anyWord('*ся *сь вдома дома додому домой came come coming home back')

const isSmall = anyWord(`
  у в на до з із зі та і й й це хто черговий чергового ще один новий між зараз щойно
  во с со и это кто очередной очередного еще ещё один новый между только что
  a an the of on in at to and between who those has have was were been another new
`)
