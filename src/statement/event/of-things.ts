import type { Evidence } from '#statement/news/evidence.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { speaksOf } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, TOP_SENTENCES } from '#statement/sentence/sentence.ts'
import { isOfPeacetime, namesThings } from '#statement/sentence/things-swapped.ts'
import type { Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { HELD, HELD_THERE } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether a text's exchange is one of study, sport, money or things: it is named so before anybody
 * comes, or several words are of such a world and none is of war («наші захисники повернулися з оренди»).
 */
export function isOfThings(reading: Reading, { exchange, through, release }: Evidence): boolean {
  if (!speaksOf(reading, ['exchange', 'exchanged', 'swap_of_things', 'peacetime'])) return false
  const told = [...exchange, ...through, ...release]
  if (told.some((s) => has(s, HELD))) return false
  const first = Math.min(...told.map(({ index }) => index))
  const named = reading.sentences.find((s) => s.place < TOP_SENTENCES && namesThings(reading, s))
  if (named !== undefined && named.index <= first)
    return told.length === 0 || !speaksOf(reading, HELD)
  if (told.length > 0 && told.every((s) => isOfPlayers(reading, s))) return true
  return !isOfWar(reading) && (named !== undefined || isOfPeacetime(reading, wordsAsked(reading)))
}

/** «Гандболісти обміняли трьох захисників на воротаря», said the coach: so much of sport that war is only recalled beside it. */
const isOfPlayers = (reading: Reading, s: Sentence): boolean =>
  has(s, ['peacetime']) &&
  !has(s, OF_WAR) &&
  !countsDefenders(reading.tokens, s) &&
  isOfPeacetime(reading, PLAINLY)

const PLAINLY = 3

const isOfWar = (reading: Reading): boolean =>
  speaksOf(reading, OF_WAR) || reading.sentences.some((s) => countsDefenders(reading.tokens, s))

/** Players are defenders, too: of them several words of their world must stand. */
const wordsAsked = (reading: Reading): number =>
  speaksOf(reading, ['defender']) ? OF_SPORT : SEVERAL

const SEVERAL = 2
const OF_SPORT = 2

/** "94 defenders": no team has so many. */
export const countsDefenders = (tokens: readonly Token[], s: Sentence): boolean =>
  hitsIn(s, 'defender').some(({ from }) =>
    s.numbers.some(
      (at) => at < from && from - at <= NOUN_WORDS && (tokens[at]?.value ?? 0) >= MANY,
    ),
  )

const NOUN_WORDS = 3
const MANY = 10

const OF_WAR: readonly Idea[] = [...HELD_THERE, 'military', 'wounded', 'ua_voice', 'ru_voice']
