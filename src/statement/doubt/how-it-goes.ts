import type { Findings } from '#statement/figures/findings.ts'
import { newsIn } from './guessed.ts'
import { quoteOf, speaksOf } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { has, hitsIn, type Sentence } from '#statement/sentence/sentence.ts'
import type { ReviewReason } from '#statement/statement.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { SWAPPED } from '#statement/vocabulary/idea-groups.ts'

/**
 * Holds what a text tells only in the present tense behind words that say how exchanges go («Як проходить обмін:
 * 100 людей переходять кордон, 100 повертаються», "explained how a swap works: buses leave, 100 come back"): so
 * it goes each time, and nobody may have come today.
 */
export function heldOfHowItGoes(findings: Findings): ReviewReason[] {
  const { reading } = findings.timeline
  if (!speaksOf(reading, HOW)) return []
  const news = newsIn(findings)
  const [how] = reading.sentences.filter((s) => asksHow(reading.tokens, s))
  if (how === undefined || news.length === 0) return []
  return news.every((s) => s.index >= how.index && !tellsOfPast(reading.tokens, s))
    ? [hold('unconfirmed', quoteOf(reading, how).text)]
    : []
}

const HOW = ['study', 'other_deed'] as const

const asksHow = (tokens: readonly Token[], s: Sentence): boolean =>
  s.place < TOP_SENTENCES &&
  HOW.some((idea) =>
    hitsIn(s, idea).some(
      ({ from, to }) => isHow(tokens[from]) && has(s, ['exchange'], { from, to: to + NEAR }),
    ),
  )

const TOP_SENTENCES = 3
const NEAR = 2
const isHow = anyWord(`
  як как порядок процедур* механізм механизм перебіг ход поясню* роз'ясню* объясня* поясня*
  разъясня*
  how explain*
`)

const tellsOfPast = (tokens: readonly Token[], s: Sentence): boolean =>
  has(s, ['happened']) ||
  SWAPPED.some((idea) =>
    hitsIn(s, idea).some(({ from, to }) => someToken(tokens, from, to, isPast)),
  )

const isPast = anyWord(`
  *ли *лися *лись *ла *лась *лася *ло *ось *ано *ено *ені *ані *ены *аны *ый *ий
  came went left brought freed released returned got gave given handed received arrived was were
  been took swapped
`)
