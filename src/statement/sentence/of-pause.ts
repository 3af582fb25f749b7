import type { Idea } from '#statement/vocabulary/idea.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import type { Span } from './sentence.ts'
import { isAbout, isAfter, isStop, isWhen } from '#statement/word/small-words.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { isSpan } from '#statement/word/spans.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether words name the pause that has ended, and say nothing of those who came: «чотири місяці без обмінів минули»,
 * «перерва в обмінах скінчилася», "after five months without a swap".
 */
export const isOfPause = (tokens: readonly Token[], { idea, from, to }: Hit<Idea>): boolean =>
  idea === 'no_exchange'
    ? isWithout(tokens[from]) &&
      isSpan(tokens[from - 1]) &&
      isOver(tokens, { from, to }) &&
      !isOfCivilians(tokens, to)
    : isPause(tokens[from - 1]) || isOfLasting(tokens, from)

/** "a pause that had lasted since 8 February", «перерви, що тривала з лютого» */
function isOfLasting(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LASTING_WITHIN); at -= 1)
    if (isLasting(tokens[at])) return someToken(tokens, at - LASTING_WITHIN, at, isPause)
  return false
}

const LASTING_WITHIN = 4
const isLasting = anyWord(`
  трива{в,ла,ло,є} почала{ся,сь} почав{ся,сь} стояла стояло затягну* тягну*
  длил{ась,ся,ось} длящ* дливш*
  продолжал{ась,ся,ось} продолжавш* продливш* тянувш* тянул{ась,ся,ось} затянувш*
  начал{ась,ся,ось} начавш*
  last{s,ed,ing} ran run running went began begun continued persisted dragged stretched
`)

/** «після п'яти місяців без обмінів», «п'ять місяців без обмінів минули» */
const isOver = (tokens: readonly Token[], { from, to }: Span): boolean =>
  someToken(tokens, Math.max(0, from - AFTER_WITHIN), from, isAfter) ||
  someToken(tokens, to, to + AFTER_WITHIN, isEnded)

/** «Після року без обмінів Росія відпустила дев'ять цивільних»: who was let go so need not have been swapped. */
const isOfCivilians = (tokens: readonly Token[], to: number): boolean =>
  tokens
    .slice(to, to + COUNTED_WITHIN)
    .some(
      ({ kind }, step) =>
        kind === 'number' &&
        [1, 2].some((further) => isCivilian(tokens[to + step + further])) &&
        !someToken(tokens, to, to + step, isStop),
    )

const COUNTED_WITHIN = 7
const isCivilian = anyWord('цивільн* гражданск* civilian{,s}')
const AFTER_WITHIN = 5
const isEnded = anyWord(`
  мину{в*,ли*,ло*} скінчи* закінчи* заверши* позаду* закончи* прошл{и*,о*} позади*
  ended over
`)
const isWithout = anyWord('без without')
const isPause = anyWord(`
  перерв{а,и,у,ою} пауз{а,и,у,ою,ой} затишшя перерыв{,а,е,ом} затиш{ье,ья}
  break pause lull hiatus halt gap
`)

/**
 * Tells whether words of another time only compare this one with it, or are a mention of something of this one:
 * «посередником, як і попередніх разів, виступили Емірати», «згадала про посередництво».
 */
export const isCompared = (tokens: readonly Token[], { from, to }: Hit<Idea>): boolean =>
  isMentionOfHelp(tokens, from) ||
  (isAsAlso(tokens, from) && !someToken(tokens, to, to + COMPARED_WITHIN, isThatTime))

const isMentionOfHelp = (tokens: readonly Token[], at: number): boolean =>
  isMentioned(tokens[at]) && isAbout(tokens[at + 1]) && isHelp(tokens[at + 2])

const isMentioned = anyWord('згада* упомян* вспомн*')
const isHelp = anyWord('посередни* посредни* сприян* содейств* допомог* помощ* роль* ролі*')

/** «як і», «как и в», "as in" */
const isAsAlso = (tokens: readonly Token[], from: number): boolean =>
  isAs(tokens[from - 2])
    ? isToo(tokens[from - 1])
    : isAs(tokens[from - 3]) && isToo(tokens[from - 2]) && isIn(tokens[from - 1])

const COMPARED_WITHIN = 4
const isAs = anyWord('як как')
const isToo = anyWord('і й и')
const isIn = anyWord('у в за на під при')

/** «як і минулого разу, коли повернули 1000 тіл»: what is told behind is of that time. */
const isThatTime = (token: Token): boolean => isWhen(token) || token.kind === 'number'
