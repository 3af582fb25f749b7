import { isWhoOrWhich } from '#statement/word/pronouns.ts'
import { isAlready } from '#statement/word/times.ts'
import type { Reading } from './reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from './sentence.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isAfter, isAnd } from '#statement/word/small-words.ts'
import { isSpan } from '#statement/word/spans.ts'
import { isFreed } from '#statement/word/deeds.ts'
import { isPlaceOfCare } from '#statement/word/lands.ts'
import { HELD } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether those who "come home" had been freed before: out of a hospital, after some other deed, a year ago
 * («15 звільнених з полону виписали з госпіталю, і вони поїхали додому», "20 freed soldiers came home after a spa stay",
 * «визволені вдома вже рік»).
 */
export function isGoneOn({ tokens }: Reading, sentence: Sentence, verb: Span): boolean {
  if (isHomeSince(tokens, sentence, verb)) return true
  const before = { from: sentence.from, to: verb.from }
  if (!has(sentence, OF_SWAP) && !has(sentence, ['returned'], before)) return false
  const freed = freedIn(tokens, sentence)
  if (freed === null) return false
  const beside = { from: freed, to: freed + BESIDE }
  if (has(sentence, ['today', 'tonight'], beside)) return false
  return (
    isOfOneFreed(tokens, sentence, freed) ||
    isGoneHome(tokens, sentence, verb) ||
    (verb.from >= freed && verb.from < beside.to && isOfThoseGone(tokens, sentence, verb))
  )
}

/** «звільнені сьогодні» */
const BESIDE = 4

/** The verb says who they are, and another what they did then. */
const isOfThoseGone = (tokens: readonly Token[], sentence: Sentence, verb: Span): boolean =>
  isBackAtWork(tokens, sentence, verb) ||
  hitsIn(sentence, 'returned').some(
    (hit) =>
      hit.from > verb.from &&
      (isHomeSince(tokens, sentence, hit) || isGoneHome(tokens, sentence, hit)),
  )

const OF_SWAP: readonly Idea[] = [...HELD, 'captive', 'exchange']

const isGoneHome = (tokens: readonly Token[], sentence: Sentence, verb: Span): boolean =>
  isOutOfCare(tokens, sentence, verb) || isThenHome(tokens, verb) || isToWork(tokens, verb)

/** Where words say that somebody is one of those who were freed. */
function freedIn(tokens: readonly Token[], { from, to }: Sentence): number | null {
  for (let at = from; at < to; at += 1)
    if (isFreed(tokens[at]) || isSingle(tokens[at]) || isWhoOrWhich(tokens[at])) return at
  return null
}

/** «вдома вже рік», "home for two years" */
function isHomeSince(tokens: readonly Token[], sentence: Sentence, { from, to }: Span): boolean {
  if (!has(sentence, ['unit']) || !isHome(tokens[to - 1])) return false
  let after = to
  while (after < to + SINCE_WORDS && isOfLength(tokens[after])) after += 1
  if (isSpan(tokens[after]) && !isBehind(tokens[after + 1])) return true
  return isSpan(tokens[from - 1]) && someToken(tokens, from - SINCE_WORDS, from - 1, isAlready)
}

const SINCE_WORDS = 4
const isHome = anyWord('вдома удома дома home')
const isOfLength = (token: Token | undefined): boolean =>
  token?.kind === 'number' || isLength(token)
const isLength = anyWord(`
  вже уже пів понад майже більше більш больше почти як чем ніж
  already for a one more than over about almost nearly
`)
const isBehind = anyWord('тому назад ago in of полону плена неволі боротьби')

/** A place of care that they left stands before the verb or in its clause; one in Russia is where they were held. */
function isOutOfCare(tokens: readonly Token[], sentence: Sentence, { from }: Span): boolean {
  const end = Math.max(from, clauseAt(sentence, from).to)
  if (has(sentence, ['abroad']) && someToken(tokens, sentence.from, sentence.to, isTreated))
    return true
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (
      isPlaceOfCare(tokens[at]) &&
      (isOver(tokens, at) || (at < end && isLeft(tokens, sentence, at)))
    )
      return true
  return false
}

const isLeft = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  !has(sentence, ['russian'], { from: at - 1, to: at }) &&
  !has(sentence, ['russia'], { from: at, to: at + FROM_WORDS }) &&
  (someToken(tokens, Math.max(sentence.from, at - FROM_WORDS), at, isFrom) ||
    someToken(tokens, Math.max(sentence.from, at - AFTER_WORDS), at, isAfter))

const FROM_WORDS = 3
const AFTER_WORDS = 6

/** «завершилась реабілітація», "treatment is over" */
const isOver = (tokens: readonly Token[], at: number): boolean =>
  isEnded(tokens[at - 1]) || someToken(tokens, at + 1, at + FROM_WORDS, isEnded)

const isFrom = anyWord(`
  з із зі из со завершили закінчили закончили пройшли прошли
  from left leave leaving discharged completed finished
`)
const isEnded = anyWord(`
  заверш{ил{,а,о,и}с{ь,я},ено,ен{о,а}} закінчил{а,о,и}с{ь,я} закончил{а,о,и}с{ь,я} окончен{,а,о}
  over ended finished complete
`)

/** «лікувалися в Німеччині» */
const isTreated = anyWord(`
  лікувал{и,ися,ись} лечил{и,ись} оздоровлювал{и,ися} реабілітувал{и,ися}
  treated
`)

/** «вийшли на роботу», "went back to school" */
const isToWork = (tokens: readonly Token[], { to }: Span): boolean =>
  someToken(tokens, to, to + WORK_WORDS, isWork)

/** "marines released in a swap returned to duty": no word there says that anybody came home. */
function isBackAtWork(tokens: readonly Token[], { to: end }: Sentence, { to }: Span): boolean {
  for (let at = to; at < end; at += 1)
    if (isBack(tokens[at]) && isToWork(tokens, { from: at, to: at + 1 })) return true
  return false
}

const isBack = anyWord('returned повернулис{я,ь} вернулись')
const WORK_WORDS = 4
const isWork = anyWord(`
  роботу роботи работу работе служби службу службе навчання учёбе учебе учёбу учебу школи школу
  школе війська ладу стро{,ю} строй фронт фронту
  work school duty university college job{,s} training service front
`)

/** «зіграли у футбол і поїхали додому»: where they went from is no captivity. */
const isThenHome = (tokens: readonly Token[], { from }: Span): boolean =>
  (isGone(tokens[from]) && isAnd(tokens[from - 1])) ||
  (isGone(tokens[from - 1]) && isAnd(tokens[from - 2]))

const isGone = wordsLike(/^(?:поїхали|роз'їхалися|поехали|разъехались|went|drove|travel+ed)$/u)

/** «звільнений з полону захисник одружився, вдома накрили стіл»: one, who had been freed, and nobody is counted. */
const isOfOneFreed = (tokens: readonly Token[], sentence: Sentence, freed: number): boolean =>
  isSingle(tokens[freed]) &&
  sentence.numbers.length === 0 &&
  hitsIn(sentence, 'exchange').length === 0

const isSingle = anyWord(`
  {звільнен,визволен,повернен,повернут,обмінян,врятован}{ий,ого,ому,им,а,у,ої,ою}
  {освобожд{е,ё}нн,возвращ{е,ё}нн,обменянн,спас{е,ё}нн}{ый,ого,ому,ым,ая,ую,ой}
  {вернувш,возвративш}{ийся,егося,емуся,имся,аяся,уюся,ейся}
`)
