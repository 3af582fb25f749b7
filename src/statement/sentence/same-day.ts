import { type Reading, wordsOf } from './reading.ts'
import type { Sentence } from './sentence.ts'

/** Tells whether a sentence says that it was on the day of which the text has told: «Того ж дня», "the same day". */
export const isOfSameDay = (reading: Reading, sentence: Sentence): boolean =>
  SAME_DAY.test(wordsOf(reading, sentence))

const SAME_DAY =
  /(?:того|цього|тієї) (?:ж|же|самого) (?:самого )?(?:дня|доби)|(?:в|во) (?:тот|этот) же (?:самый )?день|(?:паралельно|параллельно)|(?:the |that )?same (?:day|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in parallel|simultaneously/u
