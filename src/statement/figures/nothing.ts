import type { Direction } from '#statement/count/amount.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { quoteOf, type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Figure } from '#statement/statement.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { towardOf } from '#statement/side/toward.ts'
import { whenAt } from '#statement/when/when.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isBurying, isExhuming } from '#statement/word/other-deeds.ts'
import { oneOf, wordsLike } from '#statement/word/word.ts'

/**
 * Reads «жодного тіла натомість», «ни одного», "not a single one" as a stated zero of bodies to Russia, and
 * «Росія не передала жодного» as one to Ukraine.
 */
export function nothingIn(timeline: Timeline, side: Direction): Figure | null {
  const { reading } = timeline
  if (!speaksOf(reading, ['none'])) return null
  for (const sentence of reading.sentences) {
    const hit = hitsIn(sentence, 'none').find((one) => isOfBodies(timeline, sentence, one, side))
    if (hit === undefined) continue
    return { value: 0, how: 'stated', quotes: [quoteOf(reading, hit)] }
  }
  return null
}

/** None in a whole period is none today too. */
function isOfBodies(
  timeline: Timeline,
  sentence: Sentence,
  hit: Hit<Idea>,
  side: Direction,
): boolean {
  const when = whenAt(timeline, sentence, hit.from)
  if (when !== 'now' && when !== 'total') return false
  if (!isCounted(timeline.reading, sentence, hit)) return false
  if (has(sentence, ['russian'], { from: hit.from, to: hit.to + RUSSIAN_WORDS }))
    return side === 'ru'
  const toward = towardOf(timeline.reading, sentence, hit.from, new Set(['body'])) ?? 'ru'
  return toward === side
}

/** «жодного тіла російського військового» */
const RUSSIAN_WORDS = 3

const AFTER = new Set('back in at у в взамен натомість навзаєм'.split(' '))
const NOUNS: readonly Idea[] = ['body', 'dead', 'military', 'russian', 'own', 'person']

/** «не отримали жодного коментаря» is of no bodies. */
function isCounted(reading: Reading, sentence: Sentence, { from, to }: Hit<Idea>): boolean {
  const { tokens } = reading
  if (isOfOtherDeed(tokens, sentence, from)) return false
  const isTold = has(sentence, ['body', 'dead', 'gave', 'received', 'in_return'])
  const isBelow = isBelowBodies(reading, sentence, { from, to })
  if (!isTold && !isBelow) return false
  if (!isBelow && !has(sentence, MOVED)) return false
  if (isOfCivilians(sentence, { from, to })) return false
  const isLast = tokens[to]?.kind !== 'word' || AFTER.has(textAt(tokens, to))
  return isLast || has(sentence, NOUNS, { from, to: Math.min(nounAfter(tokens, to), sentence.to) })
}

/** «жодного тіла не знайшли», «ни одно тело не опознано», "has not shown a single body": no word on who got any. */
function isOfOtherDeed(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const clause = clauseAt(sentence, at)
  return (
    someToken(tokens, clause.from, clause.to, isElse) &&
    !has(sentence, [...HANDED, 'in_return'], clause)
  )
}

const isElse = oneOf(
  isBurying,
  isExhuming,
  anyWord(`
  знайш* знайд* виявл* наш{ли,ёл,ел,ло} обнаруж* found discover*
  показ* показув* предъяв* пред'яв* shown show{,ed} presented
  впізна* опозна* опізна* ідентиф* идентиф* розпізна* identif* recogni* examin*
  дочека* дожда*
`),
)
/** Only of what is handed over none is a number: «жодне тіло не видадуть без експертизи» is of none. */
const MOVED: readonly Idea[] = [
  'gave',
  'received',
  'returned',
  'exchanged',
  'exchange',
  'in_return',
  'to_russia',
  'from_ukraine',
]

/** «Украине передали тела. С украинской стороны — ноль»: who gives none is named, and of what the sentence before tells. */
function isBelowBodies({ sentences }: Reading, { hits, index }: Sentence, hit: Span): boolean {
  const before = sentences[index - 1]
  return (
    before !== undefined &&
    hits.some(({ idea, from, to }) => idea === 'ukraine' && from >= hit.from && to <= hit.to) &&
    has(before, ['body', 'dead']) &&
    !has(before, ['captive', 'civilian'])
  )
}

/** «а цивільних жодного»: none of the living, where no bodies are named. */
const isOfCivilians = (sentence: Sentence, { from, to }: Span): boolean =>
  !has(sentence, ['body', 'dead']) && has(sentence, ['civilian'], { from: from - 2, to: to + 2 })

/** Behind the noun that «жоден» stands with: «жоден посередник тіла не привезе» counts middlemen, and no bodies. */
function nounAfter(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + NOUN_WITHIN && isBeforeNoun(tokens[at])) at += 1
  return at + 1
}

const NOUN_WITHIN = 3
/** «жодного російського тіла», «жоден із полеглих», "a single one of the dead Russian soldiers" */
const isBeforeNoun = wordsLike(
  /^(?:.+(?:ого|его|ої|ій|ий|ый|ой|ей|их|їх)|з|із|зі|из|of|the|a|one|single|more|dead|russian|ukrainian|its|their|our|own)$/u,
)
