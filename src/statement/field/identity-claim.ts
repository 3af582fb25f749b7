import { isNot, isThatOrWhether } from '#statement/word/small-words.ts'
import { lastActor } from '#statement/side/actor.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { byPronoun } from '#statement/sentence/said-by-pronoun.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { textAt } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import type { Identity } from '#statement/vocabulary/identity.ts'
import { BODIES, HANDED, OUR_SOLDIERS } from '#statement/vocabulary/idea-groups.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { asOurs, servedOnTheirWord, unprovenAsOurs } from './identity-status.ts'
import { besideSource, isWhose } from './beside-source.ts'

type Words = readonly Hit<Identity>[]

/** «твердить, що це …» */
const THAT_WORDS = 2
/** «це — лише військовослужбовці ЗСУ» */
const BEARER_WORDS = 8
const CALLED_WORDS = 8

/**
 * Finds whose the bodies are said to be by those who gave them: «Росія передала тіла і твердить, що це
 * українські військові», «військовими їх називає ворог», «передані як тіла оборонців».
 */
export function claimOf(reading: Reading, sentence: Sentence, words: Words): Span | null {
  const so = saidSo(reading, sentence, words)
  if (so !== null) return so
  if (!isOfBodies(reading, sentence)) return null
  const served = servedOnTheirWord(reading, sentence, words)
  if (served !== null) return served
  if (!has(sentence, OUR_SOLDIERS)) return null
  return (
    saidOfThese(reading, sentence, words) ??
    theirWordBehind(reading, sentence, words) ??
    calledByThem(reading, sentence, words) ??
    givenAs(sentence, words) ??
    asOurs(reading, sentence, words) ??
    unprovenAsOurs(reading, sentence, words)
  )
}

/** «Так стверджує Росія», "That is what Moscow says": right below the bodies, and of nothing else. */
function saidSo({ tokens, sentences }: Reading, sentence: Sentence, words: Words): Span | null {
  const { from, index } = sentence
  const before = sentences[index - 1]
  if (!isSo(tokens[from]) || before === undefined || !has(before, BODIES)) return null
  const near = { from, to: from + SO_WORDS }
  const of = (idea: Identity): Words[number] | undefined =>
    words.find((one) => one.idea === idea && one.from > from && one.to <= near.to)
  const [source, says] = [of('source'), of('says')]
  if (source === undefined || says === undefined || has(sentence, OTHERWISE, near)) return null
  return { from, to: Math.max(source.to, says.to) }
}

/** Tells whether a word goes back to what was said before: «Так стверджує Росія». */
export const isSo = anyWord('так це про это об so that this these')
const SO_WORDS = 6
const OTHERWISE: readonly Idea[] = [...HANDED, 'exchange', 'will', 'ua_voice', 'ukraine']

/** Said of bodies here or in the sentence before; «Стільки передала російська сторона» goes back to one more. */
const isOfBodies = ({ sentences }: Reading, sentence: Sentence): boolean => {
  const before = sentences[sentence.index - 1]
  const above =
    before !== undefined && has(before, HANDED) ? sentences[before.index - 1] : undefined
  return [sentence, before, above].some((one) => one !== undefined && has(one, BODIES))
}

function saidOfThese(reading: Reading, sentence: Sentence, words: Words): Span | null {
  const theirs = byPronoun(reading, sentence, words)
  const said = words.filter(
    ({ idea, from }) => idea === 'says' && isTheirs(reading, sentence, words, from),
  )
  return (
    [...said, ...(theirs === null ? [] : [theirs])].find((one) =>
      isOfThese(sentence, words, one),
    ) ?? null
  )
}

const isOfThese = (sentence: Sentence, words: Words, { to }: Span): boolean =>
  words.some(
    (one) =>
      one.idea === 'these' &&
      one.from >= to &&
      one.from - to <= THAT_WORDS &&
      has(sentence, OUR_SOLDIERS, { from: one.to, to: one.to + BEARER_WORDS }),
  )

/** A source stands before the verb, and nobody of Ukraine acts or speaks in between. */
function isTheirs(reading: Reading, sentence: Sentence, words: Words, at: number): boolean {
  const source = words.findLast((w) => isWhose(w) && w.to <= at)
  return (
    source !== undefined &&
    !has(sentence, ['ua_voice'], { from: source.from, to: at }) &&
    // «Москва, а не Київ, називає їх …»
    (isNot(reading.tokens[source.to + 1]) ||
      isNot(reading.tokens[source.to + 2]) ||
      lastActor(reading, sentence, { from: sentence.from, to: at }) !== 'ua')
  )
}

/** «…тіл, і що це військовослужбовці, каже лише Москва»: whose word it is stands behind what they are said to be. */
function theirWordBehind({ tokens }: Reading, sentence: Sentence, words: Words): Span | null {
  for (const { from } of words.filter(({ idea }) => idea === 'these')) {
    const bearers = OUR_SOLDIERS.flatMap((idea) => hitsIn(sentence, idea))
    const bearer = bearers.find((one) => one.from > from && one.from - from <= THAT_WORDS)
    if (bearer === undefined) continue
    const isWhole = isThatOrWhether(tokens[from - 1])
    const near = { from: bearer.to, to: bearer.to + (isWhole ? FAR : WORD_OF_THEIRS) }
    const word = besideSource(words.filter((one) => one.from >= near.from && one.to <= near.to))
    if (word !== null && !has(sentence, OTHERWISE, { from: near.from, to: word.to })) return word
  }
  return null
}

/** «українські військові, стверджує лише російська сторона» */
const WORD_OF_THEIRS = 6
/** "That these are Ukrainian fighters has yet to be confirmed by experts; the assertion comes from the other side" */
const FAR = 18

/** «Захисниками України цих полеглих називає російська сторона»: what they are called stands in its own case. */
function calledByThem({ tokens }: Reading, sentence: Sentence, words: Words): Span | null {
  const call = words.find(({ idea }) => idea === 'calls')
  const source = words.find((w) => isWhose(w) && call !== undefined && w.from >= call.to)
  if (call === undefined || source === undefined || source.from - call.to > CALLED_WORDS)
    return null
  const isCalled = OUR_SOLDIERS.flatMap((idea) => hitsIn(sentence, idea)).some(
    ({ to }) =>
      to <= call.from && call.from - to <= CALLED_WORDS && textAt(tokens, to - 1).endsWith('ми'),
  )
  return isCalled ? { from: call.from, to: source.to } : null
}

/** «Росія передала їх як тіла українських військових» */
function givenAs(sentence: Sentence, words: Words): Span | null {
  const as = words.find(({ idea }) => idea === 'as_those')
  if (as === undefined || !words.some(({ idea, to }) => idea === 'source' && to <= as.from))
    return null
  return has(sentence, OUR_SOLDIERS, { from: as.to, to: as.to + BEARER_WORDS }) ? as : null
}
