import { isThisInAnyForm } from '#statement/word/pronouns.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { doubtsIn, newsIn } from './guessed.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { comesTrue } from '#statement/sentence/unreal.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import { DONE } from '#statement/sentence/tense.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import type { Doubt } from '#statement/vocabulary/doubt.ts'
import { isFraud } from '#statement/word/telling.ts'
import { anyWord } from '#statement/word/any-word.ts'

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

const isOf = (tokens: readonly Token[], place: Place): boolean =>
  place.s.index > place.first.index ? isOfBelow(tokens, place) : isOfHere(tokens, place)

function isOfBelow(tokens: readonly Token[], { s, first, one }: Place): boolean {
  if (one.idea === 'made_up' || one.idea === 'old') return isThisInAnyForm(tokens[s.from])
  if (one.idea === 'trial') return isTrialBelow(tokens, s)
  if (one.idea === 'woke') return s.to - s.from <= WAKING_WORDS && !has(s, DONE)
  if (one.idea === 'genre') return isNeutral(tokens[s.from]) && one.from - s.from <= HEAD_WORDS
  return one.idea === 'years_since' && isOfYearsAfter(tokens, { s, first, one })
}

/** "jailed for 17 years on fabricated charges" is no such time. */
const isOfYearsAfter = (tokens: readonly Token[], { s, first, one }: Place): boolean =>
  !has(s, OF_ITS_OWN) &&
  !has(first, ['today', 'tonight']) &&
  !someToken(tokens, one.to, one.to + CHARGES_WITHIN, isCharge)

const CHARGES_WITHIN = 4
const isCharge = anyWord('charge{,s} accusation* suspicion conviction*')

function isOfHere(tokens: readonly Token[], { s, one }: Place): boolean {
  if (one.idea === 'genre' || one.idea === 'plot') return isOfInvented(tokens, s, one)
  if (one.idea === 'made_up' || one.idea === 'old') return true
  if (one.idea === 'trial') return isHead(s, one)
  return one.idea === 'years_ago' && has(s, ['today']) && one.from - s.from <= HEAD_WORDS
}

/** «Урок медіаграмотності. Прочитайте новину: …»: it opens the text. */
const isOfInvented = (tokens: readonly Token[], s: Sentence, one: Span): boolean =>
  s.index < OPENING_SENTENCES &&
  (isHead(s, one) || isSaidOfQuoted(tokens, s, one)) &&
  !comesTrue(tokens, one.from, s.to)

const OPENING_SENTENCES = 2

const isTrialBelow = (tokens: readonly Token[], s: Sentence): boolean =>
  (isThisInAnyForm(tokens[s.from]) || s.to - s.from <= SHORT_WORDS) &&
  !someToken(tokens, s.from, s.to, isFraud)

/** «Минуло два роки, відколи їх полонили», «за два роки вони вдома»: so long they had been held. */
const OF_ITS_OWN: readonly Idea[] = [...DONE, 'home', 'captured', 'captivity', 'from_russia']

const SHORT_WORDS = 6
/** «На жаль, це був лише сон» */
const WAKING_WORDS = 10
const HEAD_WORDS = 4
const isHead = (s: Sentence, { from }: Span): boolean =>
  from - s.from <= HEAD_WORDS || s.to - s.from <= SHORT_WORDS

/** «"Сьогодні обмін …" — рядки з вірша» */
const isSaidOfQuoted = (tokens: readonly Token[], { from }: Sentence, one: Span): boolean =>
  isQuotation(tokens[from]) &&
  someToken(tokens, Math.max(from + 1, one.from - OF_QUOTED_WORDS), one.from, isQuotation)

const OF_QUOTED_WORDS = 4
const isQuotation = anyWord('" « » “ ” „')

/** «Це вірш»; «Цей вірш написав звільнений» tells of one. */
const isNeutral = anyWord('це то это this these it that так so thus ось вот от')
