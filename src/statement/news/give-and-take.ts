import { speaksOf, type Reading } from '#statement/sentence/reading.ts'
import { has, type Sentence, LEAD_SENTENCES } from '#statement/sentence/sentence.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'

/**
 * Tells whether a sentence counts, without a noun, those whom one side gave and those whom it got: «Сегодня
 * отдали 75 и приняли 75», in a text that speaks of prisoners and of no bodies or goods.
 */
export const isOfGiveAndTake = (reading: Reading, sentence: Sentence): boolean =>
  has(sentence, ['gave']) &&
  has(sentence, ['received']) &&
  sentence.place < LEAD_SENTENCES &&
  sentence.numbers.length > 1 &&
  !speaksOf(reading, ['body', 'dead', 'repatriation', 'thing']) &&
  reading.sentences.some(
    (s) =>
      s.place >= 0 &&
      s.index <= sentence.index + 1 &&
      s.index >= sentence.index - 1 &&
      (has(s, OF_PRISONERS) || (has(s, ['person', 'civilian']) && has(s, CAME))),
  )

const OF_PRISONERS: readonly Idea[] = ['captive', 'captivity', 'exchange', 'exchanged', 'defender']
const CAME: readonly Idea[] = ['returned', 'home', 'part']
