import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isOfServiceAlone, mayShareNumber, singleEnd } from './single.ts'
import { isOfService } from './services.ts'
import type { Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isAn, isAnd, isJoint, isAlsoOrFurther } from '#statement/word/small-words.ts'

const isCitizen = anyWord(`
  громадянин громадянина громадянка громадянку гражданин гражданина гражданка гражданку
  американець американця американец американца
`)
/** «тіла двох іноземців і нашої співвітчизниці», «и украинки» */
const fitsCompatriot = anyWord(`
  співвітчизни{к,ка,ці,цю,ця} українк{а,и,у} українця украинк{а,и,у} украинца
  соотечественни{к,ка,цы,цу,ца}
`)
const isOur = anyWord('нашої нашу наша нашого наш нашей нашего одного однієї одной')
/**
 * Tells whether one more person is named without a number right behind those counted before: «64
 * військових і громадянин США», "64 soldiers and a US citizen", «двох прикордонників та бійця ТрО».
 */
export const isOneMore = (tokens: readonly Token[], at: number, before: Counted): boolean =>
  isForeigner(tokens, at, before.span.to) || isOneBeside(tokens, at, before)

type Counted = Readonly<{ value: number; span: Span }>

/** Tells whether anybody may be joined so to those counted before: «та» or a comma stands behind them, at most one word off. */
export const mayGoOn = (tokens: readonly Token[], { to }: Span): boolean =>
  isJoint(tokens[to]) || isJoint(tokens[to + 1])

function isForeigner(tokens: readonly Token[], at: number, end: number): boolean {
  if (!isAnd(tokens[end])) return isCompatriotBehind(tokens, at, end)
  const first = isAlsoOrFurther(tokens[end + 1]) ? end + 2 : end + 1
  if (at !== first) return false
  if (isCitizen(tokens[at]) || isCompatriot(tokens, at)) return true
  return (first > end + 1 || isAn(tokens[at])) && singleEnd(tokens, at) !== null
}

/** «тіла двох іноземців і нашої співвітчизниці»: a noun that no table knows may stand before the joint. */
const isCompatriotBehind = (tokens: readonly Token[], at: number, end: number): boolean =>
  at === end + 2 && isAnd(tokens[end + 1]) && isCompatriot(tokens, at)

/** In a list up to its «та» a comma joins, too: «десять прикордонників, моряка та поліцейського». */
function isOneBeside(tokens: readonly Token[], at: number, { value, span }: Counted): boolean {
  const joint = tokens[at - 1]
  if (!isJoint(joint) || at > span.to + 2 || !isServiceBetween(tokens, span.to, at - 1))
    return false
  const end = singleEnd(tokens, at)
  if (end === null || mayShareNumber(tokens, at, value)) return false
  return (
    isAnd(joint) || ((isOfServiceAlone(tokens[at]) || isAn(tokens[at])) && isJoint(tokens[end]))
  )
}

const isServiceBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  from === to || tokens[from]?.capital === true || isOfService(tokens[from])

/** Tells what one named without a number is: "64 soldiers and a civilian". */
export function oneAt(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
): Readonly<{ kinds: ReadonlySet<Idea>; span: Span }> {
  const end = singleEnd(tokens, at)
  const span = { from: at, to: end ?? at + 1 }
  if (has(sentence, ['civilian'], { from: at, to: end ?? at + 3 }))
    return { kinds: new Set<Idea>(['civilian']), span }
  const isSoldier = isOfServiceAlone(tokens[at]) || has(sentence, ['military', 'defender'], span)
  return { kinds: new Set<Idea>([isSoldier ? 'military' : 'person']), span }
}

const isCompatriot = (tokens: readonly Token[], at: number): boolean =>
  fitsCompatriot(tokens[isOur(tokens[at]) ? at + 1 : at])
