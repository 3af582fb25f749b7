import { actorIn, actorOverAside, actorWhoSays, otherSide } from './actor.ts'
import type { Direction } from '#statement/count/amount.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { isFreedAsByEach } from './freed-by-each.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isMarked, soughtWords } from '#statement/word/marks.ts'
import { isGivenBackByUkraine } from './given-back-by-ukraine.ts'
import { isOfTheirOwn, returnedByRussia } from './returned-by-russia.ts'
import { someToken } from '#statement/word/token.ts'
import { isBeen, isGiven } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'

/** Tells the side by who acts in a span and by what is done there: in the clause, where it has a verb of its own. */
export function byActor(
  reading: Reading,
  sentence: Sentence,
  span: Span,
  clause: Span = span,
): Direction | null {
  const actor = has(sentence, SIDES)
    ? (actorIn(reading, sentence, span) ??
      actorOverAside(reading, sentence, span) ??
      actorWhoSays(reading, sentence, span))
    : null
  return actor === null || isOfOtherTelling(reading.tokens, sentence, clause)
    ? null
    : byDeed(reading, sentence, { span, clause, actor })
}

function byDeed(
  reading: Reading,
  sentence: Sentence,
  { span, clause, actor }: Readonly<{ span: Span; clause: Span; actor: Direction }>,
): Direction | null {
  // «Россия передала 1000 тел, взамен получив 19»: the clause has a verb of its own.
  const own = has(sentence, HANDED, clause)
  const told = own ? clause : span
  const way = isGivenOut(reading, sentence, told, actor)
    ? 'out'
    : (wayOfGiven(reading, sentence, told) ??
      wayOf(sentence, told, actor) ??
      wayBefore(reading, sentence, span))
  if (way === null) return null
  if (actor === 'ru' && !isLettingGo(reading, sentence, span)) {
    const open = returnedByRussia(reading, sentence, { span, clause, way })
    if (open !== 'plain') return open
  }
  return way === 'in' ? actor : otherSide(actor)
}

const isGivenOut = (reading: Reading, sentence: Sentence, told: Span, actor: Direction): boolean =>
  isLettingGo(reading, sentence, told) ||
  (actor === 'ua' && isGivenBackByUkraine(reading, sentence, told))

/**
 * «Отдали 80, хотя Зеленский отчитался о 83: троих Киев записал себе сам»: what was given stands with its number
 * before a colon, and who acts behind it does something else.
 */
function isOfOtherTelling(tokens: Reading['tokens'], sentence: Sentence, clause: Span): boolean {
  const colon = has(sentence, HANDED, clause)
    ? null
    : lastColon(tokens, { from: sentence.from, to: clause.from })
  if (colon === null || !has(sentence, SIDES, { from: colon, to: clause.to })) return false
  const before = sentence.hits.findLast(({ idea, to }) => HANDED.includes(idea) && to <= colon)
  return (
    before !== undefined &&
    !has(sentence, SIDES, { from: sentence.from, to: colon }) &&
    sentence.numbers.some((at) => at >= before.to && at < colon)
  )
}

function lastColon(tokens: Reading['tokens'], { from, to }: Span): number | null {
  for (let at = to - 1; at > from; at -= 1) if (tokens[at]?.text === ':') return at
  return null
}

/** «Україна відпустила чотирьох цивільних»: who lets go has held them, and never gets them back. */
const isLettingGo = (reading: Reading, sentence: Sentence, span: Span): boolean =>
  isFreedAsByEach(reading, sentence, span) || isLetGoOf(reading, sentence, span)

const isLetGoOf = (reading: Reading, sentence: Sentence, { from, to }: Span): boolean =>
  isMarked(sentence.marks, isLetGo.mark) &&
  reading.tokens
    .slice(from, to)
    .some((token, step) => isLetGo(token) && isLetBy(reading, from + step)) &&
  (!someToken(reading.tokens, from, to, isReleased) || isOfEachSide(reading, sentence))

const isLetGo = soughtWords(`
  {від,ви}пусти{ла,ли,в,ло} {от,вы}пусти{ла,ли,л,ло}
  releas{ed,es} let{,s} set{,s}
`)
/** "Russia set free 84 soldiers", "set 84 soldiers free": set alone says nothing of it. */
const isLetBy = ({ tokens }: Reading, at: number): boolean =>
  !isSet(tokens[at]) || someToken(tokens, at + 1, at + FREE_WITHIN, isFree)

const FREE_WITHIN = 6
const isSet = anyWord('set{,s}')
const isFree = anyWord('free')
const isReleased = anyWord('releas{ed,es}')

/** "Kyiv released 35 prisoners, Moscow 84": of one side alone it may be said of its own, whom it got freed. */
const isOfEachSide = (reading: Reading, sentence: Sentence): boolean =>
  !has(sentence, WHOSE) &&
  (['ua', 'ru'] as const).every((side) =>
    sentence.clauses.some((clause) => actorIn(reading, sentence, clause) === side),
  )

const WHOSE: readonly Idea[] = [
  'own',
  'ukrainian',
  'russian',
  'defender',
  'received',
  'captivity',
  'from_russia',
  'from_ukraine',
]

/** "Ukraine was given the first batch, 1,212 bodies": who is given gets them. */
const wayOfGiven = ({ tokens }: Reading, sentence: Sentence, span: Span): 'in' | null =>
  hitsIn(sentence, 'gave').some(
    ({ from }) =>
      from >= span.from &&
      from < span.to &&
      isGiven(tokens[from]) &&
      isBeen(tokens[from - 1]) &&
      has(sentence, SIDES, { from: from - GIVEN_WORDS, to: from }),
  )
    ? 'in'
    : null

/** "Ukraine has been given" */
const GIVEN_WORDS = 3

/** Whether what the actor moves comes in to them or goes out; «вернула» is said of both. */
function wayOf(sentence: Sentence, span: Span, actor: Direction): 'in' | 'out' | null {
  const received = has(sentence, ['received'], span)
  const gave = has(sentence, ['gave'], span)
  const returned = has(sentence, ['returned', 'managed'], span)
  if (received !== gave) {
    const ownReturn =
      gave &&
      returned &&
      (actor === 'ua' || (has(sentence, HOMEWARD, span) && !has(sentence, ['body', 'dead'], span)))
    return received || ownReturn ? 'in' : 'out'
  }
  if (returned) return 'in'
  return gave ? 'out' : null
}

/** «Россия вернула из плена 246»: out of captivity come one's own. */
const HOMEWARD: readonly Idea[] = ['captivity', 'from_ukraine', 'own']

/** «Россия передала 1000 тел, Украина — 35», «Україна повернула 82, Росія — 80»: the verb of the clause before. */
function wayBefore(reading: Reading, sentence: Sentence, { from }: Span): 'in' | 'out' | null {
  const verb = sentence.hits.findLast(
    ({ idea, to }) => (idea === 'gave' || idea === 'received') && to <= from,
  )
  if (verb === undefined) return null
  const clause = clauseAt(sentence, verb.from)
  const actor = actorIn(reading, sentence, clause)
  if (has(sentence, ['own'], clause)) return 'in'
  if (actor === 'ru' && isOfTheirOwn(reading, sentence, clause)) return 'in'
  if (isLettingGo(reading, sentence, clause)) return 'out'
  const way = actor === null ? null : wayOf(sentence, clause, actor)
  return way ?? (verb.idea === 'received' ? 'in' : 'out')
}

const SIDES: readonly Idea[] = ['ukraine', 'russia']
