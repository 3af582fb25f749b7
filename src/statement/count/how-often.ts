import { isEach } from '#statement/word/quantities.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import { textAt, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { COUNTED, HANDED } from '#statement/vocabulary/idea-groups.ts'
import { isOutOf } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'

/** Tells whether a number says how often, and counts nobody: «дев'ятеро з десяти говорять про побиття», "nine out of ten". */
export function isHowOften({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  if (isOneIn(tokens, sentence, at) || isOneIn(tokens, sentence, at - 2)) return true
  const ten = [at, at + 2, at + 3, at + 4].find((one) => isTen(tokens[one]))
  if (ten === undefined) return false
  if (isEach(tokens[ten - 1])) return isShareOf(tokens, at, ten)
  if (!isOutOf(tokens[ten - 1])) return false
  const some = textAt(tokens, ten - 2) === 'out' ? ten - 3 : ten - 2
  if (at !== ten && at !== some) return false
  return isFewer(tokens[some], tokens[ten]) && !isOfThose(sentence, ten)
}

/** "one in three of them is wounded": a share; "two in three days" counts in days. */
const isOneIn = (tokens: Reading['tokens'], sentence: Sentence, some: number): boolean =>
  isIn(tokens[some + 1]) &&
  isFewer(tokens[some], tokens[some + 2]) &&
  (tokens[some + 2]?.value ?? 0) <= SHARE_MOST &&
  !has(sentence, ['unit'], { from: some + 3, to: some + 5 }) &&
  !isOrMark(tokens[some + 3])

const SHARE_MOST = 20
const isIn = anyWord('in')
/** "three in 1 km", "one in 3 : …" */
const isOrMark = anyWord(': /')

/** «98 из каждых ста освобождённых», "98 of every 100 freed": a share, whoever stands behind it. */
function isShareOf(tokens: Reading['tokens'], at: number, ten: number): boolean {
  if (!isOutOf(tokens[ten - 2])) return false
  const some = textAt(tokens, ten - 3) === 'out' ? ten - 4 : ten - 3
  return (at === ten || at === some) && isFewer(tokens[some], tokens[ten])
}

const isTen = (token: Token | undefined): boolean =>
  token?.kind === 'number' && (token.value === 10 || token.value === 100)

const isFewer = (some: Token | undefined, ten: Token | undefined): boolean =>
  some?.kind === 'number' && some.value < (ten?.value ?? 0)

/** «троє з десяти звільнених» are some of ten. */
const isOfThose = (sentence: Sentence, ten: number): boolean =>
  has(sentence, NOUNS, { from: ten + 1, to: ten + 3 })

const NOUNS: readonly Idea[] = [...COUNTED, ...HANDED]
