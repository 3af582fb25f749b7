import { isWhoOrWhich, isWhose } from '#statement/word/pronouns.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { PEOPLE } from '#statement/vocabulary/idea-groups.ts'
import { isAnd } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import { isRelative } from '#statement/word/people.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Tells whether those who arrived are the families of whoever is held: «До столиці приїхали родичі 120 полонених», "Relatives
 * of the captured came to Kyiv".
 */
export const isOfKinWhoCame = (
  { tokens }: Reading,
  sentence: Sentence,
  { from: verb }: Span,
): boolean => {
  if (!isArriving(tokens[verb])) return false
  const { from, to } = subjectSpan(tokens, sentence, verb)
  const kin = tokens.findIndex((token, at) => at >= from && at < to && isRelative(token))
  return (
    kin !== -1 &&
    !isOfThem(tokens[kin - 1]) &&
    !has(sentence, MET, { from: sentence.from, to: kin }) &&
    (kin < verb
      ? !areJoined(tokens, sentence, { from: kin, to: verb })
      : !has(sentence, MET, { from: verb + 1, to: kin })) &&
    has(sentence, HELD, { from: kin, to: sentence.to })
  )
}

/** The clause of the verb, with what stands before «які» where such a clause parts them: «Матері 84 морпіхів, які в полоні, приїхали». */
function subjectSpan(tokens: Reading['tokens'], sentence: Sentence, verb: number): Span {
  const { clauses } = sentence
  const clause = clauseAt(sentence, verb)
  const at = clauses.findIndex(({ from }) => from === clause.from)
  const which = clauses[at - 1]
  const isParted = which !== undefined && isWhich(tokens[which.from])
  return { from: (isParted ? clauses[at - 2] : undefined)?.from ?? clause.from, to: clause.to }
}

/** «Рідні та 84 звільнені приїхали», «Рідні зустріли тих, хто приїхав»: whoever was held came as well. */
const areJoined = (tokens: Reading['tokens'], sentence: Sentence, { from, to }: Span): boolean =>
  has(sentence, SWAP, { from, to }) ||
  someToken(tokens, from, to, isMeeting) ||
  tokens
    .slice(from, to)
    .some((token, index) => isAnd(token) && !isRelative(tokens[from + index + 1]))

const HELD: readonly Idea[] = ['captive', 'captivity', 'from_russia', 'military', 'defender']
const SWAP: readonly Idea[] = ['home', 'exchange', 'exchanged']
/** «84 військових, до яких приїхали рідні» */
const MET: readonly Idea[] = [...PEOPLE, ...SWAP]
const isArriving = anyWord(`
  приїха* приїжджа* прибул* прибув* прийшл* з'їха* зібра* приеха* приезжа* прибы* пришл* съеха*
  собра*
  came come arrive{,d} travel{,l}ed gathered
`)
const isMeeting = anyWord(`
  зустрі* зустрін* вітал* обій* обня* дочека* встре* обнима* дожда* побачил* увидел*
  met meet* welcom* greet* hugg* embrac*
`)
const isWhich = oneOf(isWhoOrWhich, isWhose)
/** «до рідних», «зі своїми родинами», «наші рідні»: whoever came, came to them, or is called so. */
const isOfThem = anyWord(`
  до к ко з із зі с со від от для наш{і,их,и} свої{,х,ми} своих своими їхн* их їх
  to with from for their our
`)
