import { isSlandering } from './said-by-theirs.ts'
import type { Timeline } from '#statement/day/timeline.ts'
import { has, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { HANDED } from '#statement/vocabulary/idea-groups.ts'

/** Tells whether what is hedged is of others than those who came: of bodies offered or still there, or of soldiers reviled. */
export const isOfOthers = (timeline: Timeline, sentence: Sentence, hit: Span): boolean =>
  isOffered(timeline, sentence, hit) ||
  isStillThere(timeline, sentence, hit) ||
  isSlandering(timeline.reading, sentence)

/** "According to RT, Moscow had offered over 6,000 bodies", "Russia, he said, promised 6,000 bodies in all": of those that are to come nothing is known. */
const isOffered = ({ reading: { tokens } }: Timeline, sentence: Sentence, { to }: Span): boolean =>
  has(sentence, ['will']) &&
  someToken(
    tokens,
    to,
    Math.min(to + OFFER_WORDS, sentence.to),
    (token) =>
      // "The promised 905 have been handed over": those have come.
      isOffer(token) || (isPromise(token) && !has(sentence, HANDED)),
  )

const OFFER_WORDS = 4
const isPromise = anyWord('promis* pledg* обіця* обеща*')
const isOffer = anyWord('offer* propos* ready запропону* пропону* предлож* предлага* готов*')

/** «За даними росіян, у їхніх моргах лишається ще 3000 тіл»: nothing of those who came. */
const isStillThere = (
  { reading: { tokens } }: Timeline,
  sentence: Sentence,
  { to }: Span,
): boolean =>
  !has(sentence, HANDED) && someToken(tokens, to, Math.min(to + STAY_WORDS, sentence.to), isStaying)

const STAY_WORDS = 6
const isStaying = anyWord(`
  {,за}лиша{є,ю}ться остаются оста{е,ё}тся зберіга{є,ю}ться хранится хранятся
  remain lie{,s} stay{,s}
`)
