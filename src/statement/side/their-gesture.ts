import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'

/**
 * Tells whether Russia's speaker calls handing over these people its own good will: «у Міноборони РФ передачу 22
 * поранених подали як жест доброї волі», "the Kremlin called the release of 22 a gesture of goodwill". Those came to Ukraine.
 */
export const isOfTheirGesture = (reading: Reading, sentence: Sentence, at: number): boolean =>
  speaksOf(reading, ['outside']) &&
  has(sentence, THEIRS, { from: sentence.from, to: at }) &&
  !has(sentence, OF_KYIV) &&
  !isToRussia(sentence) &&
  !has(sentence, OF_THEIRS, { from: at - GIVING_WITHIN, to: clauseAt(sentence, at).to }) &&
  isGestureIn(reading, sentence, at)

function isGestureIn({ tokens }: Reading, sentence: Sentence, at: number): boolean {
  const { to } = clauseAt(sentence, at)
  return (
    has(sentence, ['outside'], { from: at, to }) &&
    someToken(tokens, at, to, isGoodwill) &&
    (someToken(tokens, Math.max(sentence.from, at - GIVING_WITHIN), at, isGiving) ||
      someToken(tokens, at + 1, Math.min(at + GIVEN_WITHIN, to), isGave))
  )
}

/** "handing over another 22", «передачу ще 22» */
const GIVING_WITHIN = 3
const isGiving = anyWord(`
  передач* переданн* звільненн* освобожден* возвращен* поверненн* віддан* відпуск*
  release handover handing* transfer* return
`)
/** «22 важкопоранених віддали «як жест доброї волі»» */
const GIVEN_WITHIN = 5
const isGave = anyWord(`
  віддал{и,а} передал{и,а} відпустил{и,а} звільнил{и,а} віддано передано передані
  отдал{и,а} отпустил{и,а} освободил{и,а} переданы отданы
  handed released freed given
`)
const isGoodwill = anyWord('доброї доброй good goodwill')
const THEIRS: readonly Idea[] = ['ru_voice', 'russia']
/** Kyiv may give such people as well. */
const OF_KYIV: readonly Idea[] = ['ukraine', 'ua_voice', 'from_ukraine']

/** «Минобороны РФ» only speaks. */
const isToRussia = (sentence: Sentence): boolean =>
  hitsIn(sentence, 'to_russia').some(
    ({ from, to }) =>
      !hitsIn(sentence, 'ru_voice').some((voice) => voice.from <= from && voice.to >= to),
  )
const OF_THEIRS: readonly Idea[] = ['own', 'russian']
