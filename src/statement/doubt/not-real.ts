import type { Findings } from '#statement/figures/findings.ts'
import { doubtsIn, newsIn } from './guessed.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { Token } from '#statement/word/token.ts'
import type { Doubt } from '#statement/vocabulary/doubt.ts'
import { wordsLike } from '#statement/word/word.ts'

/**
 * Finds where a text says that the words of news in it are no news: somebody made them up («… — це ІПСО»,
 * "An AI-generated clip"), they are of years ago («старе відео», «Сьогодні рік, як …») or a trial
 * («Тестове повідомлення»). Warnings of swindlers below the news are none.
 */
export function notRealIn(findings: Findings): Span | null {
  const { reading } = findings.timeline
  const [first] = newsIn(findings)
  if (first === undefined || first.place >= TOP_SENTENCES) return null
  const { sentences, tokens } = reading
  for (const s of sentences.slice(Math.max(0, first.index - ABOVE), first.index + BELOW + 1)) {
    if (has(s, ['background'])) continue
    const hit = doubtsIn(reading, s).find((one) => isOf(tokens, { s, first, one }))
    if (hit !== undefined) return hit
  }
  return null
}

const TOP_SENTENCES = 4
const ABOVE = 3
const BELOW = 2

type Place = Readonly<{ s: Sentence; first: Sentence; one: Hit<Doubt> }>

function isOf(tokens: readonly Token[], { s, first, one }: Place): boolean {
  const isBelow = s.index > first.index
  const isOfAbove = isThis(tokens[s.from])
  if (one.idea === 'made_up' || one.idea === 'old') return !isBelow || isOfAbove
  if (one.idea === 'trial')
    return isBelow ? isOfAbove || s.to - s.from <= SHORT_WORDS : isHead(s, one)
  return (
    one.idea === 'years_ago' && !isBelow && has(s, ['today']) && one.from - s.from <= HEAD_WORDS
  )
}

const SHORT_WORDS = 6
const HEAD_WORDS = 4
const isHead = (s: Sentence, { from }: Span): boolean =>
  from - s.from <= HEAD_WORDS || s.to - s.from <= SHORT_WORDS

const isThis = wordsLike(/^(?:це|ця|цей|ці|это|эта|этот|эти|this|that|these|it)$/u)
