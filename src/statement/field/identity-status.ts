import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { OUR_SOLDIERS, HANDED } from '#statement/vocabulary/idea-groups.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import type { Identity } from '#statement/vocabulary/identity.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { isAs, isComma, isEnglish, isThatOrWhether } from '#statement/word/small-words.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { besideSource, isWhose } from './beside-source.ts'

type Words = readonly Hit<Identity>[]

/** «Про те, що загиблі служили в ЗСУ, відомо лише від Москви»: under whom they fought is Russia's word. */
export function servedOnTheirWord(
  { tokens }: Reading,
  sentence: Sentence,
  words: Words,
): Span | null {
  const served = words.find(({ idea }) => idea === 'served')
  if (served === undefined || has(sentence, OF_OTHERS, clauseAt(sentence, served.from))) return null
  return has(sentence, OUR_SOLDIERS) || someToken(tokens, sentence.from, sentence.to, isUkraine)
    ? besideSource(words)
    : null
}

/** «воевали за Украину», "serving Ukraine" */
const isUkraine = anyWord('україн* украин* ukrain*')
const OF_OTHERS: readonly Idea[] = ['part', 'captive', 'ua_voice', ...HANDED]

/** «Росія передала їх як українських військових», «у паперах росіян тіла значаться як українські солдати». */
export function asOurs({ tokens }: Reading, sentence: Sentence, words: Words): Span | null {
  const source = words.find((one) => isWhose(one))
  if (source === undefined) return null
  for (let at = source.to; at < sentence.to; at += 1) {
    if (!isAs(tokens[at]) || isComma(tokens[at - 1])) continue
    const bearer = sentence.hits.findLast(
      ({ idea, from }) => OUR_SOLDIERS.includes(idea) && from > at && from - at <= AS_WORDS,
    )
    if (bearer === undefined || isGoingOn(tokens, bearer.to)) continue
    if (isPassedOn(sentence, words, { from: source.from, to: at }))
      return { from: source.from, to: bearer.to }
  }
  return null
}

const AS_WORDS = 4

/** They were given or described so, and nobody of Ukraine says it. */
const isPassedOn = (sentence: Sentence, words: Words, before: Span): boolean =>
  (has(sentence, HANDED, { from: sentence.from, to: before.to }) ||
    words.some(
      ({ idea, from }) => DESCRIBED.has(idea) && from >= sentence.from && from < before.to,
    )) &&
  !has(sentence, ['ua_voice', 'to_russia'], { from: sentence.from, to: before.to })

const DESCRIBED: ReadonlySet<Identity> = new Set(['says', 'calls', 'served'])

/** "returned as Ukrainian forces advanced" tells when. */
const isGoingOn = (tokens: Reading['tokens'], at: number): boolean =>
  isEnglish(tokens[at]) && !isEnd(tokens[at])

const isEnd = anyWord('and but by in on at though although only pending who which that of from')

/** «Що це українські військові, ще не підтверджено», "whether these were Ukrainian soldiers will be established". */
export function unprovenAsOurs({ tokens }: Reading, sentence: Sentence, words: Words): Span | null {
  const open = words.find(({ idea }) => idea === 'unproven')
  if (open === undefined || has(sentence, ['captive'])) return null
  const these = words.find(
    ({ idea, from, to }) =>
      idea === 'these' &&
      (isThatOrWhether(tokens[from - 1]) || isThatOrWhether(tokens[from - 2])) &&
      OUR_SOLDIERS.some((one) =>
        hitsIn(sentence, one).some(
          (bearer) => bearer.from >= to && bearer.from - to <= BEARER_NEAR,
        ),
      ),
  )
  return these === undefined ? null : open
}

const BEARER_NEAR = 5
