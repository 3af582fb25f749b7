import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isOfServiceAlone, mayShareNumber, singleEnd } from './single.ts'
import { isOfService } from './services.ts'
import { type Token, someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { wordsLike } from '#statement/word/word.ts'
import { isAn, isAnd, isComma, isJoint } from '#statement/word/small-words.ts'

const isAlso = wordsLike(/^(?:також|также|ще|еще|also)$/u)
const isCitizen = wordsLike(
  /^(?:громадянин|громадянина|громадянка|громадянку|гражданин|гражданина|гражданка|гражданку|американець|американця|американец|американца)$/u,
)
/** «тіла двох іноземців і нашої співвітчизниці», «и украинки» */
const fitsCompatriot = wordsLike(
  /^(?:співвітчизни(?:к|ка|ці|цю|ця)|українк[аиу]|українця|украинк[аиу]|украинца|соотечественни(?:к|ка|цы|цу|ца))$/u,
)
const isOur = wordsLike(/^(?:нашої|нашу|наша|нашого|наш|нашей|нашего|одного|однієї|однієї|одной)$/u)
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
  const first = isAlso(tokens[end + 1]) ? end + 2 : end + 1
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

/**
 * Tells whether a politician whom a text names stands beside the number of those who went with him: «віддали
 * Медведчука та 55 військових», "55 soldiers and the politician Viktor Medvedchuk".
 */
export const isWithPolitician = (
  tokens: readonly Token[],
  { at, span, sentence, value }: Beside,
): boolean =>
  isNamedBefore(tokens, sentence.from, at) ||
  isNamedBehind(tokens, span.to) ||
  isNamedAsNext(tokens, span.to, value + 1)

type Beside = Readonly<{ at: number; value: number; span: Span; sentence: Sentence }>

const isNamedBefore = (tokens: readonly Token[], start: number, at: number): boolean => {
  const joint = isAlso(tokens[at - 1]) ? at - 2 : at - 1
  if (!isAnd(tokens[joint])) return false
  const named = asideBefore(tokens, start, joint)
  const from = Math.max(start, named - NAME_WORDS)
  return (
    someToken(tokens, from, joint, (one) => isPolitician(one)) &&
    tokens
      .slice(from, joint)
      .every(({ kind }, step) => kind !== 'number' || isOfTime(tokens[from + step + 1]))
  )
}

/** Where what is said of a man between commas begins: «Медведчука, якого судили за держзраду, та 55 військових»; else the joint itself. */
function asideBefore(tokens: readonly Token[], start: number, joint: number): number {
  if (!isComma(tokens[joint - 1])) return joint
  const first = Math.max(start, joint - ASIDE_WORDS)
  for (let at = joint - 2; at >= first; at -= 1) if (isComma(tokens[at])) return at
  return joint
}

/** «якого три роки судили» */
const isOfTime = wordsLike(/^(?:рок|рік|год|лет|місяц|месяц|years?$|months?$)/u)
/** ", the pro-Kremlin politician whom its courts were trying for treason," */
const ASIDE_WORDS = 14

const isNamedBehind = (tokens: readonly Token[], end: number): boolean => {
  const joint = isComma(tokens[end]) ? end + 1 : end
  return (
    isJoining(tokens[joint]) &&
    someToken(tokens, joint + 1, joint + 1 + NAME_WORDS, (one) => isPolitician(one)) &&
    !someToken(tokens, joint + 1, joint + 1 + NAME_WORDS, ({ kind }) => kind === 'number')
  )
}

/** "55 of its fighters; the 56th was the politician Viktor Medvedchuk" */
const isNamedAsNext = (tokens: readonly Token[], end: number, next: number): boolean => {
  const at = tokens
    .slice(end, end + NAME_WORDS)
    .findIndex(({ kind, value }) => kind === 'ordinal' && value === next)
  const from = end + at + 1
  return at >= 0 && someToken(tokens, from, from + NAME_WORDS, (one) => isPolitician(one))
}

/** «, а також Медведчука», «разом із Медведчуком», "as well as Medvedchuk" */
const isJoining = wordsLike(/^(?:та|і|й|и|and|а|разом|вместе|together|along|as|плюс|plus)$/u)

/** «та кума Путіна Віктора Медведчука» */
const NAME_WORDS = 5
const isPolitician = wordsLike(
  /^(?:медведчук(?:а|у|ом)?|medvedchuk|політика|нардепа|олігарха|политика|депутата|олигарха|politician|oligarch|lawmaker)$/u,
)
