import { isYearWord } from '#statement/word/times.ts'
import { isPossessive, isWhoOrWhich } from '#statement/word/pronouns.ts'
import type { Findings } from '#statement/figures/findings.ts'
import { isOfOneReturn } from '#statement/sentence/one-man.ts'
import { quoteOf, type Reading } from '#statement/sentence/reading.ts'
import { hold } from '#statement/review.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import type { ReviewReason } from '#statement/statement.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { someToken, textAt, type Token } from '#statement/word/token.ts'
import { isFreed } from '#statement/word/deeds.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { oneOf } from '#statement/word/word.ts'
import { LATELY } from '#statement/vocabulary/idea-groups.ts'
import {
  isAgo,
  isPlural,
  isWho,
  isAn,
  isThe,
  isTogether,
  isWith,
} from '#statement/word/small-words.ts'

/**
 * Holds an exchange of no day that is told only in the story of one man: "The sergeant, freed in the 200-for-200 swap,
 * …", "freed together with 205 others", «повернувся в обміні, який звільнив 150»; or as of a feast that is not near: «Напередодні Нового року» in March.
 */
export function heldOfOneMan({ timeline, evidence }: Findings): readonly ReviewReason[] {
  const { exchange, through, release } = evidence
  const told = [...exchange, ...through, ...release]
  const [first] = told
  const { reading } = timeline
  if (first !== undefined && isBelowYearsAgo(timeline, told))
    return [hold('day_unclear', quoteOf(reading, first).text)]
  if (first === undefined || timeline.basis !== 'published') return []
  const isStory = isSwapOfOne(reading.tokens, first)
    ? !reading.sentences.some((s) => isOfDay(timeline, s))
    : told.every((s) => !isOfDay(timeline, s) && (isOfOne(reading, s) || isOfFarFeast(timeline, s)))
  return isStory ? [hold('day_unclear', quoteOf(reading, first).text)] : []
}

/**
 * «Обмін, у якому звільнили нашого комбата, був найбільшим: 215 захисників»: a swap that is known already, told
 * apart from others by one man who came in it.
 */
function isSwapOfOne(tokens: readonly Token[], s: Sentence): boolean {
  const swap = hitsIn(s, 'exchange').find(({ from }) => from <= s.from + 1)
  if (swap === undefined) return false
  const which = [0, 1, 2, 3, 4].map((step) => swap.to + step).find((at) => isWhoOrWhich(tokens[at]))
  if (which === undefined || !isOfSwap(tokens, swap.to, which)) return false
  const verb = s.hits.find(
    ({ idea, from }) =>
      (idea === 'returned' || idea === 'home') && from > which && from - which <= MAN_WITHIN,
  )
  if (verb === undefined) return false
  const end = Math.min(s.to, verb.to + MAN_WITHIN)
  for (let at = which + 1; at < end && tokens[at]?.kind === 'word'; at += 1)
    if (isOneOfOurs(tokens, at)) return true
  return false
}

/** «обмін, під час якого», "the swap in which", "the exchange that" */
const isOfSwap = (tokens: readonly Token[], from: number, which: number): boolean =>
  !someToken(tokens, from, which, (token) => token.text !== ',' && !isOfTime(token))

const isOfTime = anyWord('у в під при час за завдяки из во время ходе благодаря in during by')
/** From «which» to the verb, and from there to the man. */
const MAN_WITHIN = 5

const isOneOfOurs = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at]) ||
  (isOur(tokens[at]) && [1, 2, 3].some((step) => isOfficer(tokens[at + step])))

const isOneOf = anyWord(`
  наш нашого наша нашу мій мого моя мою нашего мой моего комбат{,а,у} командир{,а} комбриг{,а,у}
  комроти комвзвод{,у} капелан{,а} побратим{,а} посестру земляк{,а} сын{,а} син{,а} батька отца
  брат{,а} чоловік{,а} муж{,а}
`)
const isOur = oneOf(isPossessive, isThe, isAn)
const isOfficer = anyWord(`
  commander medic sergeant captain colonel major lieutenant officer comrade friend son father
  brother husband colleague chaplain pilot marine soldier neighbour neighbor
`)

/** «Три роки тому повернули 215. За двохсот віддали …»: the text opens with years ago, and what it tells below is of no day. */
const isBelowYearsAgo = (timeline: Timeline, told: readonly Sentence[]): boolean => {
  const [lead] = timeline.reading.sentences
  return (
    lead !== undefined &&
    hitsIn(lead, 'recall').some(
      ({ from, to }) =>
        from - lead.from <= 1 &&
        isAgo(timeline.reading.tokens[to - 1]) &&
        isYears(timeline.reading.tokens[from]),
    ) &&
    told.every((s) => s.index > 0 && !isOfDay(timeline, s))
  )
}

const isYears = oneOf(isYearWord, anyWord('рок* год* лет years'))

const isOfDay = ({ dates }: Timeline, s: Sentence): boolean =>
  has(s, LATELY) || datesIn(dates, s).length > 0

const isOfOne = (reading: Reading, s: Sentence): boolean =>
  isOnlyGiven(s) ||
  isWithOthers(reading.tokens, s) ||
  isSetIn(reading.tokens, s) ||
  isInExchangeWhich(reading, s)

/** «Лікар, який лікував 35 звільнених, отримав відзнаку»: nothing moved but a thing. */
const isOnlyGiven = (s: Sentence): boolean =>
  has(s, ['received']) &&
  !has(s, ['returned', 'gave', 'exchanged', 'managed', 'home', 'through']) &&
  hitsIn(s, 'received').every(({ to }) => has(s, ['thing'], { from: to, to: to + THING_WITHIN }))

const THING_WITHIN = 2

/** "freed together with 205 others", «разом із 95 побратимами»: beside one man who is not counted. */
const isWithOthers = (tokens: readonly Token[], { numbers }: Sentence): boolean =>
  numbers.some(
    (at) =>
      isOther(tokens[at + 1]) && someToken(tokens, Math.max(0, at - WITH_WORDS), at, isInCompanyOf),
  )

const WITH_WORDS = 3
const isOther = anyWord(`
  побратимами товаришами іншими колегами товарищами другими сослуживцами сослуживцев
  others comrades fellow colleagues
`)
const isInCompanyOf = oneOf(isWith, isTogether)

/** "The sergeant, freed in a swap, …": set in behind the one of whom the sentence tells. */
function isSetIn(tokens: readonly Token[], { clauses, from }: Sentence): boolean {
  const [subject, set] = clauses
  if (subject === undefined || set === undefined || !areFreed(tokens, set)) return false
  const words = tokens.slice(from, subject.to)
  return (
    isDefinite(words[0]) &&
    words.length <= SUBJECT_WORDS &&
    words.every(({ kind }) => kind === 'word') &&
    !words.some((word) => isSeveral(word)) &&
    !isPlural(words.at(-1))
  )
}

const SUBJECT_WORDS = 8
const isDefinite = oneOf(isPossessive, isThe, isAn, anyWord('this'))
const isSeveral = anyWord(`
  group batch party column convoy men women people children personnel servicemen swap exchange
`)

const areFreed = (tokens: readonly Token[], { from }: Span): boolean =>
  isFreed(tokens[from]) ||
  (isWho(tokens[from]) && someToken(tokens, from + 1, from + FREED_WITHIN, isFreed))

const FREED_WITHIN = 4

/** «повернувся з полону в обміні, який звільнив 150 людей» */
const isInExchangeWhich = (reading: Reading, s: Sentence): boolean =>
  isOfOneReturn(reading, s) &&
  s.numbers.some((at) => {
    const own = clauseAt(s, at)
    // «…, який був найбільшим: 150 людей»
    const isLed = textAt(reading.tokens, own.from - 1) === ':'
    const clause = isLed ? clauseAt(s, own.from - 2) : own
    return clause.from > s.from && isWhoOrWhich(reading.tokens[clause.from])
  })

/** A feast by which a day is placed, and when that is of a post: months and days. */
type Feast = Readonly<{ isNamed: (token: Token | undefined) => boolean; from: string; to: string }>

const FEASTS: readonly Feast[] = [
  { isNamed: anyWord('новорічн* новогодн*'), from: '12-20', to: '01-10' },
  {
    isNamed: anyWord('різдв* рождеств* christmas*'),
    from: '12-15',
    to: '01-12',
  },
  {
    isNamed: anyWord('велик{ідн*,одн*,день,дня,оддя*} пасх* easter*'),
    from: '03-15',
    to: '05-15',
  },
]
const NEW_YEAR: Pick<Feast, 'from' | 'to'> = { from: '12-20', to: '01-10' }
const isNew = anyWord('нового новий новым новый new')

const isOfFarFeast = (
  { reading: { tokens }, published }: Timeline,
  { from, to }: Sentence,
): boolean => {
  for (let at = from; at < to; at += 1) {
    const feast =
      isNew(tokens[at]) && isYearWord(tokens[at + 1])
        ? NEW_YEAR
        : FEASTS.find(({ isNamed }) => isNamed(tokens[at]))
    if (feast !== undefined && !isNear(feast, published.slice(5))) return true
  }
  return false
}

/** The days of New Year begin in one year and end in the next. */
const isNear = ({ from, to }: Pick<Feast, 'from' | 'to'>, day: string): boolean =>
  from <= to ? from <= day && day <= to : from <= day || day <= to
