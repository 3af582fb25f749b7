import { isBe, isLink } from '#statement/word/auxiliaries.ts'
import { isThese } from '#statement/word/pronouns.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import type { Span } from './sentence.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { isThisTime } from './this-time.ts'
import { isDashOrComma, isIn, isRest, isThis } from '#statement/word/small-words.ts'
import { KINDS_OF_PEOPLE } from '#statement/vocabulary/idea-groups.ts'

/** Who is counted, whose they are, and what leads to a count. */
const OF_COUNTS: ReadonlySet<Idea> = new Set<Idea>([
  ...KINDS_OF_PEOPLE,
  'ukrainian',
  'own',
  'part',
  'also',
  'today',
  'total_maybe',
  'these_figures',
  'such_figure',
])

/** «Речь идёт о 84 украинских военных»: such words only lead to a count. */
const isJoiner = anyWord(`
  речь идет йдеться ідеться мова про о їх их та і й а також ще плюс них яких котрих и также еще
  которых відповідаємо відповідь отвечаем ответ
  they there number and as well plus we answer of the our with another them whom these those
`)

/**
 * Tells whether a sentence says nothing but how many of whom («Цифра така: 20 цивільних і 185 наших
 * оборонців»): no verb, and so nothing else that they might have done.
 */
export function isOnlyCounts(
  tokens: readonly Token[],
  sentence: Span,
  hits: readonly Hit<Idea>[],
): boolean {
  const { from } = sentence
  const to = endOfQuoted(tokens, sentence)
  let counted = false
  let at = from
  for (const hit of hits) {
    if (hit.from >= to) break
    if (!OF_COUNTS.has(hit.idea)) return false
    if (hit.to <= at) continue
    if (!areOfCounts(tokens, { from: at, to: hit.from }, to)) return false
    at = Math.max(at, hit.to)
  }
  for (let each = from; each < to; each += 1) counted ||= tokens[each]?.kind === 'number'
  return counted && areOfCounts(tokens, { from: at, to }, to)
}

/** Where a count begins that opens with a pronoun: «Це 132 чоловіки й 8 жінок», "These are 84 soldiers". */
export function behindThisIs(tokens: readonly Token[], from: number): number {
  if (!isThisOrThese(tokens[from])) return from
  const next = isLink(tokens[from + 1]) ? from + 2 : from + 1
  return tokens[next]?.kind === 'number' ? next : from
}

const isThisOrThese = oneOf(isThis, isThese)

/** «…20 цивільних і 185 оборонців», — зазначив речник: who says it stands behind the quotation. */
function endOfQuoted(tokens: readonly Token[], { from, to }: Span): number {
  for (let at = from + 1; at + 1 < to; at += 1)
    if (tokens[at]?.text === '"' && isDashOrComma(tokens[at + 1]))
      return someToken(tokens, at, endOfSaying(tokens, { from: at, to }), isNumber) ? to : at
  return to
}

/** «20 наших», – так почав речник, а далі розклав по службах: ЗСУ – 16, тероборона – 4»: a list behind a colon is of the same people. */
function endOfSaying(tokens: readonly Token[], { from, to }: Span): number {
  for (let at = from; at < to; at += 1) if (tokens[at]?.text === ':') return isRow(tokens, at, to) ? at : to // prettier-ignore
  return to
}

/** Each number stands behind a dash or «по», so that a list is read and no other count. */
const isRow = (tokens: readonly Token[], colon: number, to: number): boolean =>
  tokens
    .slice(colon + 1, to)
    .every((token, step) => !isNumber(token) || isDashOrEach(tokens[colon + step]))

const isNumber = ({ kind }: Token): boolean => kind === 'number'
const isDashOrEach = anyWord('— - по')

/** «98 військових: шестеро офіцерів, решта рядові»; «решта 20» would be some of them, with a number of their own. */
function areOfCounts(tokens: readonly Token[], { from, to }: Span, end: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || isJoiner(token) || isThereAre(tokens, at)) continue
    if (isInIt(tokens, at) || isThisTime(tokens, at)) continue
    if (!isRest(token) || someToken(tokens, at, end, ({ kind }) => kind === 'number')) return false
  }
  return true
}

/** "There are 84 of them." */
const isThereAre = (tokens: readonly Token[], at: number): boolean =>
  isBe(tokens[at]) && textAt(tokens, at - 1) === 'there'

/** «військових у ньому 160»: in the exchange told of above. */
const isInIt = (tokens: readonly Token[], at: number): boolean =>
  (isIn(tokens[at]) && isIt(tokens[at + 1])) || (isIt(tokens[at]) && isIn(tokens[at - 1]))

const isIt = anyWord('ньому ній нем нём ней it')
