import type { Reading } from '#statement/sentence/reading.ts'
import { hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { isTalks } from '#statement/word/spans.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether the talks of a place are named only for when something was or for who speaks, and nothing is said to
 * be agreed there: «В день переговоров в Стамбуле вернули 909 тел», "Medinsky, who led the team at the talks in Turkey".
 */
export function isOnlyOfTalks(
  { tokens }: Reading,
  sentence: Sentence,
  { from, to }: Span,
): boolean {
  const [talks, ...others] = hitsIn(sentence, 'agreed')
  if (others.length === 0 && isDayOfMeeting(tokens, { from, to }))
    return !isReachedThere(tokens, sentence)
  if (talks === undefined || others.length > 0 || !isTalks(tokens[talks.from])) return false
  if (isMeanwhile(tokens, sentence, from))
    return talks.from - to <= MEANWHILE_WORDS && !isReachedThere(tokens, sentence)
  if (talks.from < from - TALKS_WORDS || talks.from > to + 1) return false
  return isTimeOrTeam(tokens, sentence, talks.from)
}

/** «в день переговорів», "led the team at the talks" */
function isTimeOrTeam(tokens: Reading['tokens'], { from }: Sentence, talks: number): boolean {
  const before = (words: number): number => Math.max(from, talks - words)
  return (
    someToken(tokens, before(TALKS_WORDS), talks, isTimeWord) ||
    someToken(tokens, before(TEAM_WORDS), talks, isHead)
  )
}

const TALKS_WORDS = 4
/** «В день стамбульской встречи делегаций», "on the day of the Istanbul meeting" */
const isDayOfMeeting = (tokens: Reading['tokens'], { from, to }: Span): boolean =>
  someToken(tokens, from - DAY_WORDS, from, isTimeWord) && isMeeting(tokens[to])

const DAY_WORDS = 3
const isMeeting = anyWord('зустріч* встреч* раунд* meeting* round*')

/** «Поки в Стамбулі сідали за стіл переговорів», "while talks went on in Istanbul": what else went on there. */
const isMeanwhile = (tokens: Reading['tokens'], sentence: Sentence, place: number): boolean =>
  someToken(tokens, Math.max(sentence.from, place - MEANWHILE_WORDS), place, isWhile)

const MEANWHILE_WORDS = 6
const isWhile = anyWord('поки доки пока while during')
/** "ahead of talks in Geneva" */
const isTimeWord = anyWord(`
  день час время напередодні перед тлі накануне фоне паралельно параллельно одночасно
  одновременно {збі,с}г{ся,лося,лась} совпал{,а,о}
  ahead before eve amid day hours parallel alongside simultaneously coincid*
`)

const isReachedThere = (tokens: Reading['tokens'], { from, to }: Sentence): boolean =>
  someToken(tokens, from, to, isReached)

/** «як і домовилися під час раунду», "agreed on the day of the meeting" */
const isReached = anyWord(`
  домовилися домовились домовлен{о,ий,а,ого,ої,их,ість} узгод{или,жено,жений,жена} погод{или,жено}
  досягн{уто,утого,утих,ули} обумовлен* договорил{ись,ся} согласова{ли,но,нный,нная,н} достигнут*
  условил{ись,ся} договор{е,ё}н{о,ность,ности,ностям}
  agreed reached brokered negotiated struck arranged sealed settled
`)

/** "the head of the Russian team at this year's talks", «очолював російську делегацію на торішніх переговорах» */
const TEAM_WORDS = 8
const isHead = anyWord(`
  глав{а,и,у,і} главой голов{а,и,у} головою керівник* керує керував очол* переговірник* член*
  учасник* представля* руководител* возглав* переговорщик* участник*
  lead{,s} led leading head{,s} headed chief leader member handles handled represent{s,ed}
  negotiator{,s} envoy
`)
