import { isEarlier } from '#statement/word/times.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import {
  isAn,
  isAnd,
  isComma,
  isJoint,
  isYearOfLate,
  isAlsoOrFurther,
} from '#statement/word/small-words.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isTakingBack } from '#statement/word/known-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Tells whether a politician whom a text names stands beside the number of those who went with him: «віддали
 * Медведчука та 55 військових», "55 soldiers and the politician Viktor Medvedchuk".
 */
export const isWithPolitician = (
  { tokens, sentences }: Reading,
  { at, span, sentence, value }: Beside,
): boolean =>
  isNamedBefore(tokens, sentence.from, at) ||
  isNamedBehind(tokens, sentence, span.to) ||
  isNamedAsNext(tokens, span.to, value + 1) ||
  isNamedBelow(tokens, sentences[sentence.index + 1])

type Beside = Readonly<{ at: number; value: number; span: Span; sentence: Sentence }>

const isNamedBefore = (tokens: readonly Token[], start: number, at: number): boolean => {
  const joint = isAlsoOrFurther(tokens[at - 1]) ? at - 2 : at - 1
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
const isOfTime = anyWord('рок* рік* год* лет* місяц* месяц* year{,s} month{,s}')
/** ", the pro-Kremlin politician whom its courts were trying for treason," */
const ASIDE_WORDS = 14

const isNamedBehind = (tokens: readonly Token[], sentence: Sentence, end: number): boolean => {
  const joint = jointBehind(tokens, end)
  if (joint === null) return false
  const from = pastAside(tokens, joint + 1)
  const words = isBesides(tokens[from]) ? MAN_WORDS : NAME_WORDS
  const to = Math.min(from + words, sentence.to)
  return (
    isNamedIn(tokens, sentence, { from, to }) &&
    !someToken(tokens, joint + 1, to, ({ kind }) => kind === 'number') &&
    !someToken(tokens, to, sentence.to, (one) => isYearOfLate(one) || isEarlierOrLastYear(one))
  )
}

/** "…, who had been handed over earlier" */
const isEarlierOrLastYear = oneOf(isEarlier, anyWord('торік'))

/** "55 prisoners in return and …": so many words may stand in between. */
const IN_BETWEEN = 3

function jointBehind(tokens: readonly Token[], end: number): number | null {
  for (let at = end; at <= end + IN_BETWEEN; at += 1) {
    const token = tokens[at]
    if (isComma(token)) return isJoining(tokens[at + 1]) ? at + 1 : null
    if (isJoining(token)) return at
    if (token?.kind !== 'word') return null
  }
  return null
}

/** "and, on top of them, the politician …": what only says that he comes besides may be set off by commas. */
function pastAside(tokens: readonly Token[], at: number): number {
  if (!isComma(tokens[at])) return at
  for (let end = at + 1; end <= at + BESIDES_WORDS; end += 1)
    if (isComma(tokens[end])) return someToken(tokens, at, end, isBesides) ? end + 1 : at
  return at
}

const BESIDES_WORDS = 6
const isBesides = anyWord(`
  того этого цього додачу придачу додаток довесок крім окрім кроме помимо сверх понад вдобавок
  дополнительно додатково
  top beside{,s} addition additionally moreover
`)

/** He is who came, and no one who speaks or stays behind: «…, а Медведчук лишився в Україні». */
function isNamedIn(tokens: readonly Token[], sentence: Sentence, { from, to }: Span): boolean {
  const at = tokens.findIndex((one, i) => i >= from && i < to && isPolitician(one))
  if (at < 0 || someToken(tokens, from, at, isSource) || isAnyOne(tokens, at)) return false
  let end = at + 1
  while (tokens[end]?.capital === true || isPolitician(tokens[end])) end += 1
  return (
    end >= sentence.to ||
    mayFollow(tokens[end]) ||
    has(sentence, CAME, { from: end, to: end + VERB_WORDS })
  )
}

/** "along with a lawmaker who met them": nobody that is named. */
const isAnyOne = (tokens: readonly Token[], at: number): boolean =>
  isAn(tokens[at - 1]) && tokens[at + 1]?.capital !== true

const mayFollow = (token: Token | undefined): boolean =>
  token?.kind !== 'word' || isJoint(token) || isOfHim(token)

const VERB_WORDS = 4
/** "Medvedchuk received visitors" tells of nobody who came. */
const CAME: readonly Idea[] = ['gave', 'returned', 'exchanged']
const isSource = anyWord('according say{,s} said told словами словам каже сказав сказал')
/** "Medvedchuk, who …", "the politician close to the Kremlin", «політика, якого …», «Медведчука як зрадника» */
const isOfHim = anyWord(`
  що як який якого котор* у в до з із из за на по під под від от через из-за обвинуваченого
  обвиняемого підозрюваного подозреваемого близького близкого також также тоже теж
  who whom whose for in to from on with under as at close accused suspected charged known long
`)

/** "55 of its fighters; the 56th was the politician Viktor Medvedchuk" */
const isNamedAsNext = (tokens: readonly Token[], end: number, next: number): boolean => {
  const at = tokens
    .slice(end, end + NAME_WORDS)
    .findIndex(({ kind, value }) => kind === 'ordinal' && value === next)
  const from = end + at + 1
  return at >= 0 && someToken(tokens, from, from + NAME_WORDS, (one) => isPolitician(one))
}

/** «Росія отримала 55 військових. Крім них, віддали Медведчука», "It also got Medvedchuk" */
const isNamedBelow = (tokens: readonly Token[], below: Sentence | undefined): boolean =>
  below !== undefined &&
  below.numbers.length === 0 &&
  has(below, ['also']) &&
  HANDED_OVER.some((idea) => hitsIn(below, idea).some(({ from }) => !isTakingBack(tokens[from]))) &&
  !has(below, NOT_COME) &&
  isNamedIn(tokens, below, below)

/** "Medvedchuk also returned to the talks" tells of nobody who was handed over. */
const HANDED_OVER: readonly Idea[] = ['gave', 'received', 'exchanged']
const NOT_COME: readonly Idea[] = ['part', 'will', 'denied', 'refuted', 'recall']

/** «, а також Медведчука», «разом із Медведчуком», "as well as Medvedchuk" */
const isJoining = anyWord(`
  та і й и а разом вместе плюс крім окрім кроме помимо
  and together along as plus besides
`)

/** «та кума Путіна Віктора Медведчука» */
const NAME_WORDS = 5
/** «, а крім них – підозрюваного в державній зраді Віктора Медведчука» */
const MAN_WORDS = 11
const isPolitician = anyWord(`
  медведчук{,а,у,ом} політика нардепа олігарха политика депутата олигарха
  medvedchuk politician oligarch lawmaker
`)
