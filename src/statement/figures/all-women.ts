import { greatestFigure } from '#statement/side/head-count.ts'
import type { Figure } from '#statement/statement.ts'
import type { Amount } from '#statement/count/amount.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { whenAt } from '#statement/when/when.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { isSpan } from '#statement/word/spans.ts'
import { isNot, isOnly } from '#statement/word/small-words.ts'

/** Tells whether a text says that all who came are women: «обмін був цілковито жіночим», "everyone coming home is a woman". */
export const isOfWomenOnly = (timeline: Timeline): boolean =>
  speaksOf(timeline.reading, ['woman']) &&
  timeline.reading.sentences.some((s) => has(s, ['woman'])) &&
  timeline.reading.sentences.some(
    (s) => s.place < TOP && saysSo(timeline.reading, s) && isNow(timeline, s),
  )

const TOP = 5

const isNow = (timeline: Timeline, s: Sentence): boolean =>
  !['recalled', 'planned', 'denied'].includes(whenAt(timeline, s, s.from))

const saysSo = ({ tokens, sentences }: Reading, s: Sentence): boolean =>
  someToken(tokens, s.from, s.to, isAllFemale) ||
  isNobodyElse(tokens, s) ||
  (isOfSwap(s, sentences[s.index - 1]) &&
    someToken(tokens, s.from, s.to, isWholly) &&
    tokens
      .slice(s.from, s.to - 1)
      .some((one, at) => isWholly(one) && isFemale(tokens[s.from + at + 1]))) ||
  hitsIn(s, 'all').some(
    (all) =>
      // «Серед військових троє жінок, усі медикині»: all of those only.
      !has(s, ['part'], { from: s.from, to: all.from }) &&
      hitsIn(s, 'woman').some(
        ({ from }) =>
          from >= all.to &&
          from - all.to <= NEAR &&
          !someToken(tokens, all.to, from, ({ kind, text }) => kind !== 'word' && text !== '—') &&
          !has(s, ['part', 'man'], { from: all.to, to: from }),
      ),
  )

/** «Великий обмін. І вперше – повністю жіночий.» goes on with what is named before it. */
const isOfSwap = (s: Sentence, before: Sentence | undefined): boolean =>
  has(s, ['exchange']) ||
  (before !== undefined &&
    has(before, ['exchange']) &&
    s.to - s.from <= SHORT &&
    !has(s, ['unit', 'person', 'military', 'defender', 'part']))

const SHORT = 10

/** «Уперше обміняли самих лише жінок», "only women were exchanged" */
const isNobodyElse = (tokens: readonly Token[], s: Sentence): boolean =>
  has(s, ['exchange', 'exchanged']) &&
  hitsIn(s, 'woman').some(
    ({ from }) => isOnlyOrAlone(tokens[from - 1]) && !someToken(tokens, from - 3, from - 1, isNot),
  )

const isOnlyOrAlone = oneOf(isOnly, anyWord('самих самі одних одни'))
const NEAR = 6
const isAllFemale = anyWord('all-female all-women all-woman women-only female-only')
const isWholly = anyWord(`
  цілковито повністю суто винятково виключно полностью исключительно целиком сугубо
  entirely exclusively
`)
const isFemale = anyWord('жіноч* женск* female')

/** The most women who are counted. */
export const womenIn = (reading: Reading, inside: readonly Amount[]): Figure | null =>
  greatestFigure(
    reading,
    inside.filter(
      (a) => isOfAllWithMen(a, inside) || (!isOnlooker(reading, a) && !isOfLongest(reading, a)),
    ),
    'woman',
  )

/** "Ukraine got 90 back. Five are women and 85 are men": with the men beside them they are all who are told. */
const isOfAllWithMen = (a: Amount, inside: readonly Amount[]): boolean =>
  inside.some(
    (men) =>
      men !== a &&
      men.sentence === a.sentence &&
      men.kinds.has('man') &&
      inside.some((all) => !all.part && all.value === a.value + men.value),
  )

/** "one woman called out, pressing a picture to the window": she waits, and nothing says that she came back. */
const isOnlooker = ({ tokens }: Reading, { sentence, span, part, kinds }: Amount): boolean =>
  kinds.has('woman') && !part && tokens[span.to]?.kind === 'word' && !has(sentence, OF_FREED)

/** "behind bars since 2014, one woman for 4,013 days", «одна жінка просиділа 11 років»: of one it is told how long she was held, and how many women came is not. */
const isOfLongest = ({ tokens }: Reading, { value, kinds, span, sentence }: Amount): boolean =>
  value === 1 &&
  kinds.has('woman') &&
  isHeldFor(tokens[span.to]) &&
  sentence.numbers.some(
    (at) => at > span.to && at - span.to <= HELD_WITHIN && isSpan(tokens[at + 1]),
  )

/** «провела за ґратами понад 11 років» */
const HELD_WITHIN = 6
const isHeldFor = anyWord(
  'for spent провела просиділа відсиділа відбула пробула просидела отсидела',
)

const OF_FREED: readonly Idea[] = [
  'returned',
  'gave',
  'received',
  'exchanged',
  'exchange',
  'through',
  'managed',
  'home',
  'captivity',
  'captive',
  'captured',
  'sentenced',
  'part',
  'also',
  'from_russia',
  'from_ukraine',
  'military',
  'defender',
  'civilian',
  'total_maybe',
]
