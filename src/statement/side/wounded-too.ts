import type { Amount } from '#statement/count/amount.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { KINDS_OF_PEOPLE, OURS } from '#statement/vocabulary/idea-groups.ts'
import {
  isAndOrPlus,
  isBeen,
  isBut,
  isComma,
  isFurther,
  isStop,
} from '#statement/word/small-words.ts'
import { isSaying } from '#statement/word/telling.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

type Counted = Pick<Amount, 'sentence' | 'at' | 'span'>

/** Tells whether a number opens with «і ще», «а крім того» and counts wounded: «і ще 15 поранених», "and another 15 wounded", "and, moreover, 15 wounded". */
export const isAnotherWounded = (
  tokens: readonly Token[],
  { sentence, at, span }: Counted,
): boolean =>
  isOpenedToo(tokens, at) &&
  has(sentence, ['wounded'], { from: at, to: Math.max(span.to, at + 2) }) &&
  !has(sentence, [...ELSEWHERE, 'gave'], { from: at, to: sentence.to }) &&
  isLeftAtThat(tokens, sentence, Math.max(span.to, at + 2))

/**
 * Tells whether nothing else is said of them behind than who they are or who says so: «… і ще 15 поранених, яким потрібен
 * лікар». «і ще 15 поранених лікують», «…, разом 60» is of others, or of the same.
 */
function isLeftAtThat(tokens: readonly Token[], sentence: Sentence, from: number): boolean {
  const at = behindThem(tokens, sentence.hits, from)
  if (at >= sentence.to || isStop(tokens[at]) || isWho(tokens[at])) return true
  return (
    isComma(tokens[at]) &&
    !sentence.numbers.some((one) => one > at) &&
    (isWho(tokens[at + 1]) || someToken(tokens, at + 1, at + SAID_WITHIN, isSaying))
  )
}

/** «15 поранених російських військових», "12 wounded ones" */
function behindThem(tokens: readonly Token[], hits: Sentence['hits'], from: number): number {
  const who = hits.find((hit) => hit.from === from && WHO.has(hit.idea))
  if (who !== undefined) return behindThem(tokens, hits, who.to)
  return isOnes(tokens[from]) ? from + 1 : from
}

const SAID_WITHIN = 3
const isOnes = anyWord('ones more')
const isWho = anyWord('як{і,их,им,ими} котр{і,их,им} котор{ые,ых,ым,ыми} who whom whose')
const WHO: ReadonlySet<Idea> = new Set<Idea>([...KINDS_OF_PEOPLE, 'russian', 'own', 'wounded'])

/** «і ще», «а також», «и, кроме того,», "and in addition": a joint, and behind it a word for more. */
function isOpenedToo(tokens: readonly Token[], at: number): boolean {
  let from = at - 1
  while (at - from <= JOINT_WORDS && isOfJoint(tokens[from])) from -= 1
  return (
    (isAndOrPlus(tokens[from]) || isBut(tokens[from])) &&
    someToken(tokens, from + 1, at, (token) => isFurther(token) || isBesides(token))
  )
}

const JOINT_WORDS = 6
const isBesides = anyWord(`
  також также крім окрім кроме помимо додатково дополнительно
  also besides moreover furthermore additionally addition
`)
const isOfJoint = anyWord(`
  , — – - ще іще ещё еще також также крім окрім кроме помимо того цього этого них додатково
  дополнительно
  another further also besides moreover furthermore additionally in addition
`)

/** «одержали 15 своїх поранених; окрім того, їм віддали 246 полонених»: the wounded stand first, and the others come on top. */
export const isBesidesThem = (
  tokens: readonly Token[],
  { sentence, at, span }: Counted,
  others: Counted,
): boolean =>
  others.sentence === sentence &&
  others.at > span.to &&
  has(sentence, ['wounded'], { from: at, to: Math.max(span.to, at + 3) }) &&
  has(sentence, ['received', 'gave', 'returned'], { from: span.to, to: others.at }) &&
  someToken(tokens, span.to, others.at, isBesides)

/** Tells whether a side's own people are counted right before, and nothing turns to the other side: «246 своїх, повернутих в обмін, і ще …». */
export const isOwnBefore = (tokens: readonly Token[], own: Amount, a: Counted): boolean =>
  own.sentence === a.sentence &&
  own.kinds.has('own') &&
  !own.part &&
  isClear(tokens, a.sentence, { from: own.span.to, to: a.at })

const isClear = (tokens: readonly Token[], sentence: Sentence, between: Span): boolean =>
  between.to > between.from &&
  !has(sentence, ELSEWHERE, between) &&
  hitsIn(sentence, 'gave').every(
    // "180 of its soldiers have been handed over and another 12": those are its own.
    ({ from, to }) => from < between.from || to > between.to || isBeen(tokens[from - 1]),
  ) &&
  !someToken(tokens, between.from, between.to, ({ kind }) => kind === 'number')

/** Given, Ukraine's, still held or to come: said of others than those who came with their own. */
const ELSEWHERE: readonly Idea[] = [...OURS, 'from_russia', 'captivity', 'part', 'will', 'outside']
