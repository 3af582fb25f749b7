import type { Findings } from '#statement/figures/findings.ts'
import { numbersIn } from '#statement/figures/number-cues.ts'
import { isReadFrom } from '#statement/count/figure.ts'
import { hold } from '#statement/review.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Figures, ReviewReason } from '#statement/statement.ts'
import { monthsIn } from '#statement/day/period.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { whenAt } from '#statement/when/when.ts'
import { isSwap } from '#statement/word/known-words.ts'
import { isFor, isIn } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken, type Token } from '#statement/word/token.ts'

/**
 * Doubts a number of bodies read as what came, where right behind it, in the same sentence or the next, a greater number
 * without a noun is said to have been got: «Київ віддав 31 тіло й забрав 1000», "returned 24 bodies and received 1,000".
 */
export const doubtsOfGotMore = (findings: Findings, figures: Figures): readonly ReviewReason[] => [
  ...ofMore(findings, figures),
  ...ofGiven(findings, figures),
]

/** "gave 24. Moscow counts 26": where Ukraine names what it gave, another number that only Russia names is no surer. */
function ofGiven(
  { timeline }: Findings,
  { bodies_to_ua: ours, bodies_to_ru: theirs }: Figures,
): readonly ReviewReason[] {
  if (theirs?.how !== 'stated') return []
  const { tokens, sentences } = timeline.reading
  const read = numbersIn(timeline).find(
    ({ value, at }) => value === theirs.value && isReadFrom(tokens, theirs, { at }),
  )
  if (read === undefined || !has(read.sentence, ['ru_voice'])) return []
  const given = sentences
    .filter((sentence) => !has(sentence, ['ru_voice']))
    .flatMap(({ numbers }) => numbers)
    .filter((at) => isGiving(tokens[at - 1]) && isEnd(tokens[at + 1]))
    .find((at) => tokens[at]?.value !== theirs.value && tokens[at]?.value !== ours?.value)
  return given === undefined
    ? []
    : [hold('figures_differ', `${tokens[given]?.value} / ${theirs.value}`)]
}

const isGiving = anyWord(`
  gave returned віддала віддав віддали передала передав передали отдала отдал отдали передал
`)

function ofMore(
  { timeline }: Findings,
  { bodies_to_ua: ours, bodies_to_ru: theirs }: Figures,
): readonly ReviewReason[] {
  if (ours?.how !== 'stated') return []
  const { tokens, sentences } = timeline.reading
  const read = numbersIn(timeline).find(
    ({ value, at }) => value === ours.value && isReadFrom(tokens, ours, { at }),
  )
  if (read === undefined) return []
  const more = [
    ...behind(tokens, read.sentence, GOT).filter((at) => !isSummedHere(read, at)),
    ...swappedFor(tokens, read.sentence),
    ...besideIn(timeline, sentences[read.sentence.index + 1]),
  ].find(
    (at) =>
      at > read.at && (tokens[at]?.value ?? 0) > Math.max(ours.value, theirs?.value ?? 0) * TIMES,
  )
  return more === undefined
    ? []
    : [hold('figures_differ', `${tokens[more]?.value} / ${ours.value}`)]
}

/**
 * «прийняла 240 тіл, а загалом забрала 1426»: what was got comes first, and the sum behind it holds it. In «повернула 31
 * тіло, а всього отримала 1000» the first may have been given.
 */
const isSummedHere = (
  { sentence, at }: Readonly<{ sentence: Sentence; at: number }>,
  sum: number,
) =>
  (has(sentence, ['received'], { from: sentence.from, to: at }) ||
    has(sentence, ['to_ukraine'], { from: sentence.from, to: sum })) &&
  (has(sentence, SUMMED) || has(sentence, OF_PERIOD, { from: at, to: sum }))

/** What was got by the sentence behind, unless it sums up, is of another month, or is only promised. */
function besideIn(timeline: Timeline, sentence: Sentence | undefined): readonly number[] {
  if (sentence === undefined || has(sentence, SUMMED) || has(sentence, OF_PERIOD)) return []
  const { reading } = timeline
  return behind(reading.tokens, sentence, GOT).filter(
    (at) =>
      whenAt(timeline, sentence, at) === 'now' &&
      monthsIn(reading, sentence).length === 0 &&
      !someToken(reading.tokens, sentence.from, at, isAliveOrDue),
  )
}

const SUMMED: readonly Idea[] = ['total', 'total_maybe', 'recall', 'background']
const OF_PERIOD: readonly Idea[] = ['this_year', 'will']
const isAliveOrDue = anyWord(`
  жив{і,их,ими} полон{у,і} обіця* пообіця* очіку* мал{а,и} попередн{і,іми,іх} рік року сезон*
  жив{ые,ых,ыми} плен{а,у} обеща* ожида* предыдущ{ие,ими} год{а,у}
  alive captivity promis* expect* pledg* far altogether overall previous* year january
`)

/** The numbers right behind a word of getting or giving, with nothing counted behind them. */
const behind = (
  tokens: readonly Token[],
  sentence: Sentence,
  deeds: readonly Idea[],
): readonly number[] =>
  deeds
    .flatMap((deed) => hitsIn(sentence, deed))
    .flatMap(({ to }) => {
      const at = isAll(tokens[to]) ? to + 1 : to
      return tokens[at]?.kind === 'number' && isEnd(tokens[at + 1]) ? [at] : []
    })

/** «отримав загалом 1000» */
const isAll = anyWord('загалом усього всього разом всего итого altogether')

/** "returned 24 bodies in exchange for 1,000" */
const swappedFor = (tokens: readonly Token[], sentence: Sentence): readonly number[] =>
  sentence.numbers.filter(
    (at) => isFor(tokens[at - 1]) && isSwap(tokens[at - 2]) && isEnd(tokens[at + 1]),
  )

const GOT: readonly Idea[] = ['received', 'returned']

const isEnd = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || token.kind === 'break' || isIn(token)

const TIMES = 3
