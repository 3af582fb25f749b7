import { anyWord } from '#statement/word/any-word.ts'
import { datableIn } from './dates.ts'
import { languageOf } from '#statement/word/language.ts'
import { withoutLayout } from '#statement/word/layout.ts'
import { isAfterCrash, isHandedOn } from './handed-on.ts'
import { isHeldSince } from './held-since.ts'
import { isOfCapture } from './captured-then.ts'
import {
  hitsOf,
  lexiconOf,
  type Hit,
  type Hits,
  type Lexicon,
  type Vocabulary,
} from '#statement/word/lexicon.ts'
import { normalise } from '#statement/word/normalise.ts'
import type { Marks } from '#statement/word/marks.ts'
import { onceAText } from '#statement/word/once-a-text.ts'
import { isOfOtherTimes } from './other-times.ts'
import { withGrown } from './grown.ts'
import { withLiving } from './living.ts'
import { isNeverSoMany } from './never-so-many.ts'
import { isNoFake } from './no-fake.ts'
import { isCitingElse } from './cites-other.ts'
import { isNotByExchange } from './no-longer-held.ts'
import { isAskedOfDay } from './asked-of-day.ts'
import { isEndOfElse } from './ended-else.ts'
import { isHomeTown } from './home-town.ts'
import { isInferred } from './inferred.ts'
import { isNumberGiven } from './number-given.ts'
import { joinNumberWords } from '#statement/word/number-words.ts'
import { isPartOfSwap } from './part-of-swap.ts'
import { retellingIn } from './recap.ts'
import { isResultOfIt } from './result-of-it.ts'
import { type Sentence, type Span } from './sentence.ts'
import { sentencesOf } from './sentences.ts'
import type { Language, Quote } from '#statement/statement.ts'
import { tokenise, type Token, someToken } from '#statement/word/token.ts'
import { weBySpeaker, weOfQuoted } from './we.ts'
import { CATEGORIES } from '#statement/vocabulary/categories.ts'
import { DOUBT } from '#statement/vocabulary/doubt.ts'
import { EN } from '#statement/vocabulary/en.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { ORIGINS, PLACES } from '#statement/vocabulary/places.ts'
import { ACCORDS, MEDIATORS } from '#statement/vocabulary/powers.ts'
import { RU } from '#statement/vocabulary/ru.ts'
import { UK } from '#statement/vocabulary/uk.ts'
import { isTogether } from '#statement/word/small-words.ts'

/** A post's text cut into sentences, with everything the vocabulary knows in it. */
export type Reading = Readonly<{
  given: string
  language: Language
  tokens: readonly Token[]
  /** Where a date may begin: at figures, and at words of the calendar. */
  datable: readonly number[]
  sentences: readonly Sentence[]
  /** Every idea that stands anywhere: what none of its sentences holds none need be asked for. */
  ideas: ReadonlySet<Idea>
  /** What else stands in it, by vocabulary; it is found together with the ideas, but is asked for by few rules. */
  also: Hits<Also>
}>

const ALSO = {
  doubts: DOUBT,
  categories: CATEGORIES,
  accords: ACCORDS,
  mediators: MEDIATORS,
  places: PLACES,
  origins: ORIGINS,
} as const
type Also = typeof ALSO

type Everything = Also & Readonly<{ ideas: Vocabulary<Idea> }>
const LEXICONS: Readonly<Record<Language, Lexicon<Everything>>> = {
  uk: lexiconOf({ ideas: UK, ...ALSO }),
  ru: lexiconOf({ ideas: RU, ...ALSO }),
  en: lexiconOf({ ideas: EN, ...ALSO }),
}

/** Reads a text as it is: no meaning yet, only words, sentences and what each word may stand for. */
export function readText(given: string): Reading {
  const even = normalise(given)
  const language = languageOf(even)
  const tokens = joinNumberWords(withoutLayout(tokenise(even), given), language)
  const also = hitsOf(tokens, LEXICONS[language])
  const living = withLiving(tokens, unmasked(tokens, also.ideas))
  const told = language === 'en' ? withGrown(tokens, living) : living
  const hits = (language === 'uk' ? weOfQuoted : weBySpeaker)(tokens, told)
  const datable = datableIn(tokens, language)
  const ideas = new Set<Idea>()
  for (const { idea } of hits) ideas.add(idea)
  const sentences = sentencesOf(tokens, hits)
  const reading = { given, language, tokens, datable, sentences, ideas, also }
  const retelling = retellingIn(reading)
  if (retelling.length === 0) return reading
  return {
    ...reading,
    sentences: sentencesOf(
      tokens,
      hits.filter((hit) => !retelling.includes(hit)),
    ),
  }
}

/** Tells whether any of the ideas stands in a text at all. */
export function speaksOf({ ideas }: Reading, wanted: readonly Idea[]): boolean {
  for (const idea of wanted) if (ideas.has(idea)) return true
  return false
}

/** Tells which of the words that rules look for stand in a text at all (`soughtWords`). */
export const marksIn = onceAText(({ sentences }: Reading): Marks => {
  const all = { low: 0, high: 0 }
  for (const { marks } of sentences) {
    all.low |= marks.low
    all.high |= marks.high
  }
  return all
})

/** Drops what stands inside words that only look alike, and what is only of other times. */
function unmasked(tokens: readonly Token[], hits: readonly Hit<Idea>[]): Hit<Idea>[] {
  const masks: Hit<Idea>[] = []
  const sums: Hit<Idea>[] = []
  const recalls: Hit<Idea>[] = []
  for (const hit of hits) {
    const isMask =
      hit.idea === 'swap_of_things' || (hit.idea === 'noise' && !countsCompany(tokens, hits, hit))
    if (isMask) masks.push(hit)
    if (hit.idea === 'total') sums.push(hit)
    if (hit.idea === 'recall') recalls.push(hit)
  }
  const reach = masks.reduce((last, { to }) => Math.max(last, to), 0)
  const isMasked = (hit: Hit<Idea>): boolean =>
    hit.from < reach && !VOICES.has(hit.idea) && isInside(hit, masks)
  return hits.filter((hit) => {
    if (hit.idea === 'noise' && masks.length + sums.length > 0) return false
    if (hit.idea === 'foreign' && isCharge(tokens, hits, hit)) return false
    return !isMasked(hit) && !saysNothing(tokens, hit, { sums, recalls })
  })
}

/** «цивільних викрали, а судили за «шпигунство»»: of what the captives of this war were accused, and no swap of spies. */
const isCharge = (tokens: readonly Token[], hits: readonly Hit<Idea>[], { from }: Span): boolean =>
  isEspionage(tokens[from]) && hits.some(({ idea }) => CAPTIVES.has(idea))

const isEspionage = anyWord('шпигунств* шпионаж* шпіонаж*')
const CAPTIVES: ReadonlySet<Idea> = new Set<Idea>(['defender', 'military', 'civilian'])

type Around = Readonly<{ sums: readonly Span[]; recalls: readonly Span[] }>

/** Few ideas stand for nothing where the words around them say so. */
function saysNothing(tokens: readonly Token[], hit: Hit<Idea>, { sums, recalls }: Around): boolean {
  const { idea } = hit
  if (!MAY_SAY_NOTHING.has(idea)) return false
  if (idea === 'denied' || idea === 'alleged') return isNoDenial(tokens, hit)
  const alone = ALONE.get(idea)
  if (alone !== undefined) return alone(tokens, hit)
  if (isOfPhrase(tokens, hit, { sums, recalls })) return true
  return isHeldSince(tokens, hit) || isOfCapture(tokens, hit) || isOfOtherTimes(tokens, hit)
}

const isNoDenial = (tokens: readonly Token[], hit: Hit<Idea>): boolean =>
  isNoFake(tokens, hit.from) ||
  isNeverSoMany(tokens, hit.from) ||
  isHandedOn(tokens, hit) ||
  isAfterCrash(tokens, hit)

/** Of these only one thing is asked. */
const ALONE: ReadonlyMap<Idea, (tokens: readonly Token[], hit: Hit<Idea>) => boolean> = new Map([
  ['gave', isNumberGiven],
  ['total_maybe', isInferred],
  ['happened', isEndOfElse],
  ['from_ukraine', isHomeTown],
  ['total_back', isResultOfIt],
  ['part', isPartOfSwap],
  ['returned', isNotByExchange],
  ['ru_voice', isCitingElse],
])

/** «станом на сьогодні» names no day of an event, and «цього дня у 2024 році» neither today nor a sum. */
const isOfPhrase = (tokens: readonly Token[], hit: Hit<Idea>, { sums, recalls }: Around): boolean =>
  (hit.idea === 'today' && isInside(hit, sums) && !isAskedOfDay(tokens, hit)) ||
  // "4,757 people have come back over that time"
  (hit.idea === 'afterwards' && isInside(hit, sums)) ||
  (hit.idea === 'total' && isAskedOfDay(tokens, hit)) ||
  (hit.idea !== 'recall' && isInside(hit, recalls))

const MAY_SAY_NOTHING: ReadonlySet<Idea> = new Set([
  'denied',
  'alleged',
  'gave',
  'today',
  'total',
  'total_maybe',
  'this_year',
  'recall',
  'afterwards',
  'no_exchange',
  'happened',
  'from_ukraine',
  'total_back',
  'part',
  'returned',
  'ru_voice',
])

const isInside = ({ from, to }: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => from >= span.from && to <= span.to)

/** «разом з тілами ще 41 воїна», «разом із 183 військовими» is no company on the way home. */
const countsCompany = (
  tokens: readonly Token[],
  hits: readonly Hit<Idea>[],
  { from, to }: Span,
): boolean =>
  (isTogether(tokens[from]) ||
    hits.some((hit) => hit.idea === 'body' && hit.from > from && hit.to < to)) &&
  someToken(tokens, from, to, ({ kind }) => kind === 'number')

/** Who speaks, and that both are meant, is told by words that the masks hide from counting. */
const VOICES: ReadonlySet<Idea> = new Set([
  'ua_voice',
  'ru_voice',
  'ukrainian',
  'russian',
  'this_year',
  'no_exchange',
  'swap_of_things',
  'each',
  'other_deed',
])

/** The words of a span as published. */
export function quoteOf({ given, tokens }: Reading, { from, to }: Span): Quote {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? start
  return { start, end, text: given.slice(start, end) }
}

/** The words of a span as the vocabulary knows them, in small letters with one space between. */
export const wordsOf = ({ tokens }: Reading, { from, to }: Span): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
