import { isNotOrNo } from '#statement/word/auxiliaries.ts'
import { isConceded } from '#statement/sentence/despite.ts'
import { isOfPlaceInRow } from './doubted-place.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { type Hit, hitsWithin } from '#statement/word/lexicon.ts'
import { onceAText } from '#statement/word/once-a-text.ts'
import type { Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { isOutOf, isIf } from '#statement/word/small-words.ts'
import { DONE } from '#statement/sentence/tense.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Doubt } from '#statement/vocabulary/doubt.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isOpening } from '#statement/amount/said-of-number.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { BODIES, OUR_SOLDIERS, PEOPLE } from '#statement/vocabulary/idea-groups.ts'
import { isBelonging } from '#statement/word/known-words.ts'

/** Finds the words of doubt in a sentence that nothing denies («Це не чутки»); asked only of texts that tell something. */
export const doubtsIn = (reading: Reading, span: Span): readonly Hit<Doubt>[] =>
  hitsWithin(allDoubts(reading), span)

const allDoubts = onceAText((reading: Reading) =>
  reading.also.doubts.filter((hit) => !isDenied(reading.tokens, hit)),
)

/** Tells whether any word of doubt stands in a text; most hold none, and need not be asked further. */
export const speaksOfDoubt = (reading: Reading): boolean => allDoubts(reading).length > 0

const isDenied = (tokens: readonly Token[], { idea, from, to }: Hit<Doubt>): boolean =>
  !SAID_WITH_NOT.has(idea) &&
  someToken(tokens, from - 2, DENIED_WITHIN.has(idea) ? to : from, isNotOrNo)

/** Their words hold a «не» of their own. */
const SAID_WITH_NOT: ReadonlySet<Doubt> = new Set<Doubt>(['below', 'trial'])
/** «Це не фейк» */
const DENIED_WITHIN: ReadonlySet<Doubt> = new Set<Doubt>(['made_up', 'old', 'joke', 'years_ago'])

/** The sentences that tell the news, in the order of the text. */
export const newsIn = ({ evidence }: Findings): readonly Sentence[] => {
  const { exchange, through, release, bodies } = evidence
  return [...new Set([...exchange, ...through, ...release, ...bodies])].toSorted(
    (a, b) => a.index - b.index,
  )
}

/**
 * Finds the words by which a text only guesses that its news happened («Імовірно, сьогодні відбувся обмін»),
 * or leaves it to nobody who is named («За непідтвердженими даними, …», "sources tell us"). What is open of
 * whose the bodies are, of a part or of the other side is none.
 */
export function guessedIn(findings: Findings): Span | null {
  const { reading } = findings.timeline
  const told = newsIn(findings)
  // «Сьогодні, за чутками, обмін 80 на 80» has no verb by which it would be evidence.
  const news = told.length > 0 ? told : reading.sentences.filter((s) => has(s, ['exchange']))
  for (const s of news.filter(({ place }) => place < TOP_SENTENCES)) {
    const hit = doubtsIn(reading, s).find(
      (one) =>
        isOfNews(reading, s, one) && (s === news[0] || !isReported(reading.tokens[one.from])),
    )
    if (hit !== undefined) return hit
  }
  const [first] = told
  const above = first === undefined ? undefined : reading.sentences[first.index - 1]
  if (above === undefined || above.to - above.from > SHORT_WORDS) return null
  return doubtsIn(reading, above).find(({ idea }) => idea === 'unofficial') ?? null
}

/** "95 were reportedly freed" below those who say so: who reported it stands above. */
const isReported = anyWord('reportedly')

const TOP_SENTENCES = 4
const SHORT_WORDS = 6

/** Tells whether words of doubt are said of the news that a sentence tells, and not of a part of it. */
export function isOfNews(reading: Reading, s: Sentence, hit: Hit<Doubt>): boolean {
  if (!GUESSED.has(hit.idea) || (hit.idea === 'they_say' && hit.from > s.from)) return false
  if (isOfElse(reading, s, hit)) return false
  return isBesideVerb(reading.tokens, s, hit)
}

function isBesideVerb(tokens: readonly Token[], s: Sentence, hit: Hit<Doubt>): boolean {
  const verb = s.hits.find(({ idea, from }) => from >= hit.to && NEWS.has(idea))
  if (verb === undefined)
    return (isAtEnd(tokens, s, hit) || isSetIn(tokens, hit)) && has(s, [...NEWS])
  if (isOfSome(tokens, s, { from: hit.to, to: verb.from })) return false
  return verb.from - hit.to <= BESIDE || isAtHead(tokens, s, hit) || isSetIn(tokens, hit)
}

const GUESSED: ReadonlySet<Doubt> = new Set<Doubt>(['maybe', 'unofficial', 'they_say'])

/** What made it possible, whether it was the last, the other side, or whose the bodies are; or who stands for it is named. */
const isOfElse = (reading: Reading, s: Sentence, hit: Hit<Doubt>): boolean =>
  isMadePossible(reading.tokens[hit.from - 1]) ||
  isConceded(reading.tokens, s, hit) ||
  isOfPlaceInRow(reading, s, hit) ||
  isOfOneSide(reading.tokens, s, hit) ||
  isOfWhose(reading, s, hit) ||
  isOfficial(s, hit)

/** «Попередньо, серед звільнених троє волинян», «…, які, ймовірно, повернулися» */
const isOfSome = (tokens: readonly Token[], s: Sentence, { from, to }: Span): boolean =>
  has(s, ['part'], { from: s.from, to: to + 1 }) ||
  isOutOf(tokens[to - 1]) ||
  someToken(tokens, from + 1, to, isWhich)

const NEWS: ReadonlySet<Idea> = new Set<Idea>([
  ...DONE,
  'home',
  'exchange',
  'through',
  'repatriation',
])

/** So many words may part it from the verb behind it. */
const BESIDE = 2

/** «Це стало можливо завдяки …» */
const isMadePossible = anyWord(
  'стал* став* було* было* зробил* сделал* made* became* більш* более* as*',
)
const isWhich = anyWord('як{ий,а,е,і,их,им,ими} котр* котор* who whom whose which де где where')

/** Nothing of the news stands before it, only when that was. */
const isAtHead = (tokens: readonly Token[], s: Sentence, { from }: Span): boolean =>
  !has(s, [...NEWS, ...PEOPLE, ...BODIES], { from: s.from, to: from }) &&
  !someToken(tokens, s.from, from, ({ kind }) => kind === 'number') &&
  clauseAt(s, from).from - s.from <= HEAD_WORDS

const HEAD_WORDS = 5

/** «Сьогодні обмін, якщо вірити каналам: …» */
const isSetIn = (tokens: readonly Token[], { idea, from, to }: Hit<Doubt>): boolean =>
  idea === 'unofficial' &&
  isOpening(tokens[from - 1]) &&
  someToken(tokens, to, to + SET_IN_WORDS, isClosing)

const SET_IN_WORDS = 3
const isClosing = anyWord(', ) : —')

/** «…, sources tell us.», «… (неофіційно)» */
const isAtEnd = (tokens: readonly Token[], s: Sentence, { idea, to }: Hit<Doubt>): boolean => {
  const rest = tokens.slice(to, s.to).filter(({ kind }) => kind === 'word').length
  return rest <= (idea === 'maybe' ? 0 : 1)
}

/** «За попередніми даними Коордштабу»: who stands for it is named. */
const isOfficial = (s: Sentence, { from, to }: Span): boolean =>
  has(s, ['ua_voice'], { from, to: to + NAME_WORDS })

const NAME_WORDS = 6

/** «Натомість Росії нібито передали 35»: what the other side got is no news of ours. */
const isOfOneSide = (tokens: readonly Token[], s: Sentence, { from, to }: Span): boolean => {
  const clause = clauseAt(s, from)
  const isToThem = hitsIn(s, 'to_russia').some(
    (hit) =>
      hit.from >= clause.from &&
      hit.to <= clause.to &&
      !(hit.from === to && isBelieving(tokens[to - 1])),
  )
  return (
    has(s, ['same_number'], clause) ||
    (clause.from > s.from && isToThem && !has(s, OUR_SOLDIERS, clause)) ||
    (isIfOrAs(tokens[from]) && isOnlyOfThem(s))
  )
}

/** «Росія, якщо вірити Саралієву, забрала 45 тіл»: below the news, whose word it is on what only they know. */
const isOnlyOfThem = (s: Sentence): boolean =>
  s.place > 0 && has(s, ['russia', 'russian']) && has(s, ['received']) && !has(s, [...OURS, 'gave'])

/** «якщо росіяни не брешуть» doubts all of it. */
const isIfOrAs = oneOf(isIf, anyWord('як коли'))
/** «якщо вірити росіянам»: nothing went to them. */
const isBelieving = anyWord('вірити довіряти верить доверять believe{,d} trust{,ed}')

/** «1000 тіл, імовірно, українських захисників», «за попередніми даними, належать»: whose they are stays open. */
const isOfWhose = (reading: Reading, s: Sentence, { from, to }: Span): boolean =>
  has(s, ['body', 'dead', 'repatriation']) &&
  (someToken(reading.tokens, s.from, s.to, isBelonging) ||
    (has(s, ['from_russia', 'russian', 'russia', 'ru_voice'], { from, to: to + SOURCE_WORDS }) &&
      (!isIfOrAs(reading.tokens[from]) || isSetInOfThose(reading.tokens, s, { from, to }))) ||
    has(s, OURS, { from: to, to: to + 2 }) ||
    has(s, OURS, { from: from - OURS_BEFORE, to: from }))

/** "bodies which, if Moscow is to be believed, are those of soldiers": which bodies they are, and nobody moves behind it. */
const isSetInOfThose = (tokens: readonly Token[], s: Sentence, { from, to }: Span): boolean =>
  isOpening(tokens[from - 1]) &&
  isWhich(tokens[from - 2]) &&
  !has(s, DONE, { from: to, to: s.clauses.find((one) => one.from > to)?.to ?? s.to })

const SOURCE_WORDS = 3
const OURS: readonly Idea[] = ['ukrainian', 'defender', 'military']
/** "those of Ukrainian soldiers, if …" */
const OURS_BEFORE = 3
