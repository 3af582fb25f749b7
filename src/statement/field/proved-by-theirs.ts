import { isNotOrNo } from '#statement/word/auxiliaries.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import type { Identity } from '#statement/vocabulary/identity.ts'
import { BODIES, OUR_SOLDIERS } from '#statement/vocabulary/idea-groups.ts'
import { besideSource, isWhose } from './beside-source.ts'

type Words = readonly Hit<Identity>[]

/** Words for what shows whose the dead are: «ідентифікація», «бирки», "affiliation". */
export const PROOF = `
  {,пере}ідентифік* імен{а,} імена документ* бирк* жетон* належн* приналежн* особи
  идентифик* имена им{е,ё}н личност* принадлежн*
  identi{fi*,ty,ties} name{,s} tag{,s} document{,s} affiliation
`

/** Tells whether a word is one of them. */
export const isOfProof = anyWord(PROOF)

/**
 * Finds whose word it is that the dead have been identified: «Росіяни запевняють, що імена звірили ще до переговорів»,
 * "Russia says the identification was completed". Who they are rests on it.
 */
export function provedByTheirs(
  { tokens, sentences }: Reading,
  sentence: Sentence,
  words: Words,
): Span | null {
  const before = sentences[sentence.index - 1]
  if (sentence.numbers.length > 0 || has(sentence, OF_OTHERS)) return null
  if (before === undefined || !has(before, BODIES)) return null
  if (!someToken(tokens, sentence.from, sentence.to, isOfProof)) return null
  const said = besideSource(words)
  return said === null || someToken(tokens, said.from, said.to + 1, isNotOrNo) ? null : said
}

const OF_OTHERS: readonly Idea[] = [
  'captive',
  'captivity',
  'to_russia',
  'own',
  'recall',
  'will',
  'ua_voice',
  'ukraine',
]

/** «Це тіла військових, каже Штаб, посилаючись на документи сторони агресора»: whoever leans on them leaves it open. */
export function citingTheirs({ tokens }: Reading, sentence: Sentence, words: Words): Span | null {
  if (sentence.numbers.length > 0 || !has(sentence, OUR_SOLDIERS) || has(sentence, OF_CAPTIVES))
    return null
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!isCiting(tokens[at])) continue
    const source = words.find((one) => isWhose(one) && one.from > at && one.from - at <= FAR)
    if (source !== undefined) return { from: at, to: source.to }
  }
  return null
}

const OF_CAPTIVES: readonly Idea[] = ['captive', 'captivity', 'to_russia', 'russian', 'own']
const FAR = 8
const isCiting = anyWord(`
  посилаючись посиланням спираючись покликаючись покликанням ссылаясь ссылкой опираясь
  citing referring relying
`)
