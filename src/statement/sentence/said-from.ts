import { isThat } from '#statement/word/small-words.ts'
import type { Reading } from './reading.ts'
import { has, type Sentence } from './sentence.ts'

/** Finds where a sentence begins to say what somebody told: «У штабі пояснили, що це ще один крок …»; else its beginning. */
export function saidFrom({ tokens }: Reading, sentence: Sentence): number {
  const { from, to } = sentence
  const end = Math.min(from + SAID_WORDS, to)
  if (!has(sentence, ['ua_voice', 'ru_voice'], { from, to: end })) return from
  for (let at = from + 2; at < end; at += 1) if (isThat(tokens[at])) return at + 1
  return from
}

const SAID_WORDS = 8
