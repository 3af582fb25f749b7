import { isWhoOrWhich, isTheOrThese, isWhose } from '#statement/word/pronouns.ts'
import type { Amount } from '#statement/count/amount.ts'
import { isBodies } from './bodies.ts'
import { isOfTheirDead } from '#statement/side/body-sides.ts'
import type { Findings } from './findings.ts'
import { MOST_BODIES } from '#statement/sentence/most-bodies.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { whenAt } from '#statement/when/when.ts'
import { isAge, isYoungerOrOlder } from '#statement/word/people.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isHalf, isYearOfLate } from '#statement/word/small-words.ts'

/** What a text is about is said in its first sentences. */
const TOP_SENTENCES = 3
/** Fewer than agreements speak of: no day's exchange was greater. */
const MOST_PEOPLE = 999
/** The fallen. */
export const FALLEN: readonly Idea[] = ['body', 'dead']

/** The words of the first rough number of the news; null where there is none, or an exact one besides. */
export function firstRough(
  { timeline, amounts }: Findings,
  sentences: readonly Sentence[],
  counted: readonly Idea[],
): string | null {
  const { reading } = timeline
  for (const sentence of sentences.filter(({ place }) => place < TOP_SENTENCES)) {
    if (amounts.some((a) => a.sentence === sentence && !a.approximate && !a.part)) continue
    const most = counted === FALLEN ? MOST_BODIES : MOST_PEOPLE
    if (sentence.numbers.some((at) => isMore(reading.tokens[at], most))) continue
    const about = amounts.find(
      (a) => a.sentence === sentence && isAbout(a, counted, reading.tokens),
    )
    if (about !== undefined && isSaidOf(reading.tokens, sentence, { from: -1, to: about.span.to }))
      return quoteOf(reading, about.span).text
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const span = roughAt(reading, sentence, at, counted)
      if (span !== null && whenAt(timeline, sentence, at) === 'now')
        return quoteOf(reading, span).text
    }
  }
  return null
}

/** No day's event is so great: such a number is of a year or of the war. */
const isMore = (token: Token | undefined, most: number): boolean =>
  token?.kind === 'number' && token.value > most && !isYearOfLate(token)

/** «115 чи 122 українці», «тіла понад 909 оборонців» */
const isAbout = (a: Amount, counted: readonly Idea[], tokens: readonly Token[]): boolean =>
  a.approximate &&
  !isYoung(tokens, a.at) &&
  a.when === 'now' &&
  !a.part &&
  !(isBodies(a) && (a.toward === 'ru' || isOfTheirDead(a))) &&
  counted.some((idea) => a.kinds.has(idea))

const fitsMany = anyWord(`
  {,пів,пол}сот{ня,ні,ню,нею,ням,нями,нях,ни,ен,ень} {пол,пів}тысячи півтисячі пол{торы,утора}
  півтор{а,и} десят{ок,к{а,и,у},ків,кам,ками,ков} дюжин* тисяч{,і,и} тысяч{,и}
  {,half-{,a-}}{dozen{,s},hundred{,s}} score{,s} thousand{,s}
`)

/** «до України повернулися» and "more than half of them" name no number. */
const isMany = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.kind === 'number' && !isYoung(tokens, at)) || fitsMany(tokens[at])

/** "soldiers under 25", «молодших 25 років»: years, not people. */
const isYoung = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.value ?? 0) <= YOUNG && someToken(tokens, at - AGE_WORDS, at, isOfYears)

const YOUNG = 30
const AGE_WORDS = 3
const isOfYears = (token: Token): boolean => isAge(token) || isYoungerOrOlder(token)

/** A rough number with what it counts, up to so many words behind it. */
const REACH = 5

function roughAt(
  { tokens }: Reading,
  sentence: Sentence,
  at: number,
  counted: readonly Idea[],
): Span | null {
  const isRough =
    fitsMany(tokens[at]) ||
    hitsIn(sentence, 'approximate').some(({ from, to }) => from === at && isMany(tokens, to))
  if (!isRough) return null
  const noun = sentence.hits.find(
    ({ idea, from }) => counted.includes(idea) && from > at && from - at <= REACH,
  )
  if (noun === undefined || noun.from >= clauseAt(sentence, at).to) return null
  if (isManifold(tokens, sentence, at, counted)) return null
  if (!isSaidOf(tokens, sentence, noun)) return null
  if (counted === FALLEN && isOfTheirs(sentence, { from: at, to: noun.to + 2 })) return null
  return isOfUnit(tokens, sentence, { from: at, to: noun.from }) ? null : { from: at, to: noun.to }
}

/** Some of those of a unit or of a whole; "a dozen and a half soldiers" are no half of them. */
const isOfUnit = (tokens: Reading['tokens'], sentence: Sentence, { from, to }: Span): boolean =>
  has(sentence, ['unit', 'part'], { from: isHalf(tokens[from + 3]) ? from + 4 : from + 2, to })

/** "Russia received dozens of bodies of its soldiers"; what Ukraine receives of its own is ours. */
const isOfTheirs = (sentence: Sentence, span: Span): boolean =>
  has(sentence, ['russian'], span) ||
  (has(sentence, ['own'], span) &&
    (has(sentence, ['russia', 'to_russia']) || !has(sentence, ['ukraine'])))

/** More than any day's: «у 50 разів більше тіл», «тисячі тіл». */
const isManifold = (
  tokens: Reading['tokens'],
  sentence: Sentence,
  at: number,
  counted: readonly Idea[],
): boolean =>
  isTimes(tokens[at - 1]) ||
  (counted === FALLEN
    ? isThousands(tokens, sentence, at)
    : [at, at + 1].some((one) => isThousand(tokens[one]) && !isHalf(tokens[one - 1])))

/** «у 50 разів більше тіл» */
const isTimes = anyWord('раз рази разів раза times')

/** «повернула тисячі тіл»: no day brought so many; «близько тисячі» is one thousand. */
const isThousands = (tokens: Reading['tokens'], sentence: Sentence, at: number): boolean =>
  fitsThousands(tokens[at]) &&
  !hitsIn(sentence, 'approximate').some(({ from, to }) => from < at && to === at)

/** Nor so many people. */
const isThousand = anyWord('тисяч* тысяч* thousand*')
const fitsThousands = anyWord('тисячі тысячи thousands')

const MOVED: readonly Idea[] = ['returned', 'gave', 'received', 'managed', 'repatriation']
const isWhoOrWhose = oneOf(isWhoOrWhich, isWhose)

/** "at least 20 of the bodies": some of those that are known. */
const isOfThose = (tokens: Reading['tokens'], noun: number): boolean =>
  textAt(tokens, noun - 2) === 'of' && isTheOrThese(tokens[noun - 1])

/** «десятки захисників, які повернулися», "dozens of freed defenders" tell of something else. */
const isSaidOf = (tokens: Reading['tokens'], sentence: Sentence, noun: Span): boolean =>
  !has(sentence, ['this_year', 'total']) &&
  !isOfThose(tokens, noun.from) &&
  sentence.hits.some(
    ({ idea, from, to }) =>
      MOVED.includes(idea) &&
      to !== noun.from &&
      ![from - 1, clauseAt(sentence, from).from].some((at) => isWhoOrWhose(tokens[at])),
  )
