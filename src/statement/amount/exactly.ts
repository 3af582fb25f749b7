import { isAnd, isThem } from '#statement/word/small-words.ts'
import { isTheirs } from '#statement/word/pronouns.ts'
import type { NounPhrase } from '#statement/count/noun-phrase.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence } from '#statement/sentence/sentence.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { BODIES, COUNTED } from '#statement/vocabulary/idea-groups.ts'

/**
 * Takes a number that a text makes another one exact by for people of the noun before it: «півсотні військових,
 * точніше – рівно 52», «Повернулася сотня захисників. Точна цифра – 98».
 */
export function nounOfExact(
  { tokens, sentences }: Reading,
  sentence: Sentence,
  at: number,
): NounPhrase | null {
  if (tokens[at + 1]?.kind === 'word') return null
  if (!isMadeExact(tokens, sentence, at)) return bodiesOfRough(sentences, tokens, sentence, at)
  for (const one of [sentence, sentences[sentence.index - 1]]) {
    const last = one?.hits.findLast(({ idea, to }) => to <= at && NOUNS.has(idea))
    if (one === undefined || last === undefined) continue
    return { kinds: kindsUpTo(tokens, one, last), span: { from: at, to: at + 1 } }
  }
  return null
}

/** All that the noun and the words before it say of those counted. */
function kindsUpTo(
  tokens: Reading['tokens'],
  sentence: Sentence,
  last: Hit<Idea>,
): ReadonlySet<Idea> {
  const first = beginningOf(tokens, sentence, last.from)
  const beside = sentence.hits.filter(
    ({ idea, to }) => KINDS.has(idea) && to > first && to <= last.to,
  )
  const kinds = new Set<Idea>(beside.map(({ idea }) => idea))
  const isOnlyNation = last.idea === 'ukrainian' && kinds.size === 1
  if (isOnlyNation || (kinds.has('civilian') && kinds.has('military'))) kinds.add('person')
  return kinds
}

/** «загиблих українських бійців», «солдат и гражданских»: each word right before the noun is of it, and so are those joined to it. */
function beginningOf(tokens: Reading['tokens'], sentence: Sentence, noun: number): number {
  const end = isAnd(tokens[noun - 1]) ? noun - 1 : noun
  const before = sentence.hits.find(
    ({ idea, from, to }) => KINDS.has(idea) && to === end && from < end,
  )
  return before === undefined ? noun : beginningOf(tokens, sentence, before.from)
}

/** Tells whether a number says exactly how many those before it were: "a dozen and a half, to be precise 18". */
export const isMadeExact = (tokens: Reading['tokens'], sentence: Sentence, at: number): boolean =>
  someToken(tokens, Math.max(sentence.from, at - WITHIN), at, isExact)

/** «точніше – рівно 52», «точна цифра – 98» */
const WITHIN = 5
const isExact = anyWord(
  'точніш{е,у} точно точн{а,е,у,ої,ий,ая,ое,ую} точнее exact exactly precise precisely',
)
/**
 * Takes it for the bodies of which the sentence right before gives a round number that fits: «Понад 500 тіл передали
 * Україні. У Штабі називають число 501», "put the figure at 501".
 */
function bodiesOfRough(
  sentences: readonly Sentence[],
  tokens: Reading['tokens'],
  sentence: Sentence,
  at: number,
): NounPhrase | null {
  const before = sentences[sentence.index - 1]
  if (before === undefined || !has(before, ['approximate']) || !has(before, BODIES)) return null
  const value = tokens[at]?.value ?? 0
  return isNamedAlone(tokens, sentence, at) &&
    before.numbers.some((one) => isRoundOf(tokens, before, one, value))
    ? { kinds: new Set<Idea>(['body']), span: { from: at, to: at + 1 } }
    : null
}

/** The only number of its sentence, by our own word or as that of those named above. */
const isNamedAlone = (tokens: Reading['tokens'], sentence: Sentence, at: number): boolean =>
  sentence.numbers.length === 1 &&
  !has(sentence, OTHERS) &&
  (has(sentence, ['ua_voice', 'these_figures']) ||
    someToken(tokens, Math.max(sentence.from, at - WITHIN), at, isOfThem))

const isOfThem = oneOf(isTheirs, isThem, anyWord('йдеться ідеться речь'))
const OTHERS: readonly Idea[] = ['total', 'recall', 'ru_voice', 'russia', 'to_russia']

const isRoundOf = (
  tokens: Reading['tokens'],
  before: Sentence,
  one: number,
  value: number,
): boolean => {
  const round = tokens[one]?.value ?? 0
  return (
    round >= LEAST &&
    value > round &&
    value <= round * CLOSE &&
    has(before, ['approximate'], { from: one - 2, to: one })
  )
}

/** Of fewer and of more than that «понад» is not said. */
const LEAST = 20
const CLOSE = 1.3

const NOUNS: ReadonlySet<Idea> = new Set<Idea>([...COUNTED, 'ukrainian'])
const KINDS: ReadonlySet<Idea> = new Set<Idea>([...NOUNS, 'own', 'russian'])
