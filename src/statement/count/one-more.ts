import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { type Token, someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { wordsLike } from '#statement/word/word.ts'
import { isAn, isAnd } from '#statement/word/small-words.ts'

const isAlso = wordsLike(/^(?:також|также|ще|еще|also)$/u)
const isCitizen = wordsLike(
  /^(?:громадянин|громадянина|громадянка|громадянку|гражданин|гражданина|гражданка|гражданку|американець|американця|американец|американца)$/u,
)
/** «тіла двох іноземців і нашої співвітчизниці», «и украинки» */
const fitsCompatriot = wordsLike(
  /^(?:співвітчизни(?:к|ка|ці|цю|ця)|українк[аиу]|українця|украинк[аиу]|украинца|соотечественни(?:к|ка|цы|цу|ца))$/u,
)
const isOur = wordsLike(/^(?:нашої|нашу|наша|нашого|наш|нашей|нашего|одного|однієї|однієї|одной)$/u)
const isForeignerWord = wordsLike(/^(?:citizen|national|american|briton|civilian)$/u)
/** "a United States citizen" */
const MOST_BETWEEN = 4

/**
 * Tells whether one more person is named without a number right behind those counted before: «64
 * військових і громадянин США», "64 soldiers and a US citizen", «одного нацгвардійця та військовослужбовця».
 */
export const isOneMore = (tokens: readonly Token[], at: number, before: Counted): boolean =>
  isForeigner(tokens, at, before.span.to) || isOneBesideOne(tokens, at, before)

type Counted = Readonly<{ value: number; span: Span }>

/** Tells whether anybody may be joined so to those counted before: «та» stands behind them, at most one word off. */
export const mayGoOn = (tokens: readonly Token[], { to }: Span): boolean =>
  isAnd(tokens[to]) || isAnd(tokens[to + 1])

function isForeigner(tokens: readonly Token[], at: number, end: number): boolean {
  if (!isAnd(tokens[end])) return isCompatriotBehind(tokens, at, end)
  const first = isAlso(tokens[end + 1]) ? end + 2 : end + 1
  if (at !== first) return false
  return isCitizen(tokens[at]) || isCompatriot(tokens, at) || isNamed(tokens, at)
}

const isNamed = (tokens: readonly Token[], at: number): boolean =>
  isAn(tokens[at]) && someToken(tokens, at + 1, at + MOST_BETWEEN, isForeignerWord)

/** «тіла двох іноземців і нашої співвітчизниці»: a noun that no table knows may stand before the joint. */
const isCompatriotBehind = (tokens: readonly Token[], at: number, end: number): boolean =>
  at === end + 2 && isAnd(tokens[end + 1]) && isCompatriot(tokens, at)

/** Of one and one of another service each is named in the singular. */
const isOneBesideOne = (tokens: readonly Token[], at: number, { value, span }: Counted): boolean =>
  value === 1 && at === span.to + 1 && isAnd(tokens[span.to]) && isSingle(tokens[at])

const isSingle = wordsLike(
  /^(?:військовослужбов(?:ця|ець|иця|ицю)|захисни(?:ка|к|ця|цю)|оборон(?:ця|ець)|нацгвардій(?:ця|ець)|прикордонни(?:ка|к)|моря(?:ка|к)|офіце(?:ра|р)|воїна|бійця|військового|цивільного|військовополоненого|военнослужащего|защитника|пограничника|нацгвардейца|моряка|офицера|бойца|военного|гражданского)$/u,
)

/** Tells what one named without a number is: "64 soldiers and a civilian". */
export function kindsOfOne(sentence: Sentence, at: number): ReadonlySet<Idea> {
  if (has(sentence, ['civilian'], { from: at, to: at + 3 })) return new Set<Idea>(['civilian'])
  const isSoldier = has(sentence, ['military', 'defender'], { from: at, to: at + 1 })
  return new Set<Idea>([isSoldier ? 'military' : 'person'])
}

const isCompatriot = (tokens: readonly Token[], at: number): boolean =>
  fitsCompatriot(tokens[isOur(tokens[at]) ? at + 1 : at])

/**
 * Tells whether a politician whom a text names stands beside the number of those who went with him: «віддали
 * Медведчука та 55 військових», "55 soldiers and the politician Viktor Medvedchuk".
 */
export const isWithPolitician = (
  tokens: readonly Token[],
  { at, span, sentence }: Beside,
): boolean => isNamedBefore(tokens, sentence.from, at) || isNamedBehind(tokens, span.to)

type Beside = Readonly<{ at: number; span: Span; sentence: Sentence }>

const isNamedBefore = (tokens: readonly Token[], start: number, at: number): boolean => {
  const joint = isAlso(tokens[at - 1]) ? at - 2 : at - 1
  const from = Math.max(start, joint - NAME_WORDS)
  return (
    isAnd(tokens[joint]) &&
    someToken(tokens, from, joint, (one) => isPolitician(one)) &&
    !someToken(tokens, from, joint, ({ kind }) => kind === 'number')
  )
}

const isNamedBehind = (tokens: readonly Token[], joint: number): boolean =>
  isAnd(tokens[joint]) &&
  someToken(tokens, joint + 1, joint + 1 + NAME_WORDS, (one) => isPolitician(one)) &&
  !someToken(tokens, joint + 1, joint + 1 + NAME_WORDS, ({ kind }) => kind === 'number')

/** «та кума Путіна Віктора Медведчука» */
const NAME_WORDS = 5
const isPolitician = wordsLike(
  /^(?:медведчук(?:а|у|ом)?|medvedchuk|політика|нардепа|олігарха|политика|депутата|олигарха|politician|oligarch|lawmaker)$/u,
)
