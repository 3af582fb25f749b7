import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Figure } from '#statement/statement.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { COUNTED, HANDED, SWAPPED } from '#statement/vocabulary/idea-groups.ts'
import { someToken } from '#statement/word/token.ts'
import { wordsLike } from '#statement/word/word.ts'

/** Whoever a number may count. */
export const COUNTABLE: readonly Idea[] = [...COUNTED, 'defender']

/** The one number of a sentence, or of its clause beside Ukraine's own, and what it may count. */
export type Lone = Readonly<{
  sentence: Sentence
  at: number
  /** What says whose it is. */
  span: Span
  value: number
  of: Readonly<{ dead: boolean; ours: Figure }>
}>

/** Tells whether one span lies in another. */
export const isIn = (span: Span, { from, to }: Span): boolean => from >= span.from && to <= span.to

/** Tells whether what stands around a number says that Russia got somebody, or only how many. */
export const isSaidOfRussia = (reading: Reading, lone: Lone): boolean =>
  isOfRussia(reading, lone) && (isMoved(reading, lone) || isNamed(reading, lone))

/** Somebody is handed over, or comes home. */
const isMoved = (reading: Reading, { sentence, span }: Lone): boolean =>
  has(sentence, MOVED, span) || isTowardThem(reading, sentence, span)

const MOVED: readonly Idea[] = [...SWAPPED, 'exchange', 'in_return', 'from_ukraine', 'home']

/** Tells whether it says that they went to Russia: «Росії віддали», «до Росії»; of «території Росії» and «Міноборони РФ» nobody says that they went there. */
export const isTowardThem = ({ tokens }: Reading, sentence: Sentence, span: Span): boolean =>
  hitsIn(sentence, 'to_russia').some(
    (hit) =>
      isIn(span, hit) &&
      (hit.to - hit.from > 1 ||
        tokens[hit.from - 1]?.kind !== 'word' ||
        isParticle(tokens[hit.from - 1]) ||
        sentence.hits.some(({ idea, to }) => HANDED.includes(idea) && to === hit.from)),
  )

const isParticle = wordsLike(/^(?:і|й|та|и|а|же?|також|также|ещ?е|ще)$/u)

/** «звітує про 40 солдатів», «назвав цифру 80», "the Kremlin's gain: 83 soldiers": a number is all that is told. */
function isNamed(reading: Reading, lone: Lone): boolean {
  const { tokens } = reading
  const { sentence, at } = lone
  if (tokens[at + 1]?.kind === 'word')
    return (
      isNaming(tokens[at - 1]) &&
      // "the remains of 28 soldiers"
      !sentence.hits.some(({ idea, to }) => COUNTED.includes(idea) && to === at - 1)
    )
  return (isNaming(tokens[at - 1]) || isSayingSo(tokens[at - 1])) && isAsked(reading, lone)
}

/** «Скільки тіл забрала Росія, промовчали»: what a bare number counts is told beside it, or right before it. */
function isAsked({ sentences }: Reading, { sentence, span }: Lone): boolean {
  if (has(sentence, OF_THEM, span)) return true
  const before = sentences[sentence.index - 1]
  return (
    before !== undefined &&
    before.numbers.length === 0 &&
    has(before, [...SWAPPED, 'in_return', 'own']) &&
    !has(before, SUMS)
  )
}

const OF_THEM: readonly Idea[] = [...SWAPPED, ...COUNTABLE, 'in_return', 'own', 'russian']
const SUMS: readonly Idea[] = ['total', 'total_maybe', 'recall', 'will']

const isNaming = wordsLike(/^(?:про|о|об|of|about|:|—)$/u)
const isSayingSo = wordsLike(
  /^(?:цифр|числ|кількіст|количеств|що$|что$|that$|at$|is$|was$|were$|було$|было$|figures?$|numbers?$)/u,
)

/** Russia speaks, gets them or names them its own, or they are its people. */
function isOfRussia(reading: Reading, lone: Lone): boolean {
  const { sentence, span } = lone
  if (has(sentence, ['ru_voice'], span)) return true
  if (!has(sentence, [...COUNTABLE, 'own'], span)) return false
  const isGot = has(sentence, ['russia'], span) && has(sentence, ['own', 'received'], span)
  return (
    isGot ||
    has(sentence, ['from_ukraine'], span) ||
    isTowardThem(reading, sentence, span) ||
    isOfTheirPeople(reading, lone) ||
    isOfEnemy(reading, span)
  )
}

/** «росіян», «російських військових», «армії РФ», in the clause of the number. */
const isOfTheirPeople = ({ tokens }: Reading, { sentence, at }: Lone): boolean => {
  const clause = clauseAt(sentence, at)
  return hitsIn(sentence, 'russian').some(
    (hit) =>
      isIn(clause, hit) &&
      has(sentence, [...COUNTABLE, 'russia'], { from: hit.from - 2, to: hit.to + 2 }) &&
      !isOfLand(tokens, hit),
  )
}

/** «з Курської області», «на території Росії», «з російських моргів»: where they lay or were held. */
const isOfLand = (tokens: Reading['tokens'], { from, to }: Span): boolean =>
  someToken(tokens, from - 2, from, (token) => isLand(token)) || someToken(tokens, from, to + 1, (token) => isLand(token)) // prettier-ignore

const isLand = wordsLike(
  /^(?:територ|территор|земл|ґрунт|почв|курськ|курск|kursk|білгород|белгород|belgorod|territor|soil|морг|morgue|mortuar|колоні|колони|тюрм|тюрьм|в'язниц|сізо$|сизо$|prison|jail|colon|camp)/u,
)

const isOfEnemy = ({ tokens }: Reading, { from, to }: Span): boolean =>
  someToken(tokens, from, to, (token) => isEnemy(token))

const isEnemy = wordsLike(
  /^(?:ворог|враг|противник|окупант|оккупант|загарбник|захватчик|агресор|агрессор|enemy$|occupiers?$|invaders?$|aggressors?$)/u,
)
