import { isInto } from '#statement/word/prepositions.ts'
import { isTheyOrAll } from '#statement/word/pronouns.ts'
import { isLater } from '#statement/word/times.ts'
import type { Hit } from '#statement/word/lexicon.ts'
import { isWhich } from '#statement/count/dealt-with.ts'
import { isOfWhich, isParticiple } from './of-which.ts'
import { clauseAt, has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { datesIn, type Timeline } from '#statement/day/timeline.ts'
import { someToken, type Token } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { isBehindInSwap } from '#statement/sentence/in-a-swap.ts'
import { isAfter, isBack, isComma, isHow, isOf } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { wordsLike } from '#statement/word/word.ts'
import { isBringing, isFreed } from '#statement/word/deeds.ts'
import { BODIES, HANDED, PEOPLE, SWAPPED } from '#statement/vocabulary/idea-groups.ts'

/**
 * Tells whether all that a sentence says of a swap names those of whom it tells something else: «30 військових,
 * звільнених за обміном, вирушили на лікування», "charged a warden with torturing 45 soldiers freed in a swap".
 * A participle is no news under another verb, whatever that verb is.
 */
export function saysOnlyWhich(timeline: Timeline, sentence: Sentence): boolean {
  if (isOfThemLater(timeline, sentence) || isGoneHome(timeline, sentence)) return true
  if (isOfItsLength(timeline, sentence)) return true
  if (has(sentence, ['managed'])) return false
  const { tokens } = timeline.reading
  const moves = movesOfWhich(timeline, sentence)
  if (moves === null) return false
  const isEnglish = timeline.reading.language === 'en'
  if (moves.length === 0 && (isEnglish || !isNamedAside(tokens, sentence))) return false
  if (moves.some((move) => isOfDay(timeline, sentence, move))) return false
  return tokens
    .slice(sentence.from, sentence.to)
    .some((_, index) => isOwnVerb(timeline, sentence, moves, sentence.from + index))
}

/** «Обмін, під час якого звільнили 84 військових, тривав добу»: how long it took is told of one that is known. */
const isOfItsLength = ({ reading: { tokens } }: Timeline, sentence: Sentence): boolean =>
  has(sentence, ['exchange']) &&
  sentence.clauses.length > 2 &&
  !has(sentence, ['today', 'tonight', 'yesterday']) &&
  sentence.clauses
    .slice(2)
    .some(({ from }) => isLasting(tokens[from]) || isLasting(tokens[from + 1]))

const isLasting = anyWord('тривав тривала длился длилась продолжался розтягнувся растянулся')

/** "Marines freed in a swap went back home today", «Звільнені під час обміну роз'їхалися по домівках»: they had come before. */
function isGoneHome(timeline: Timeline, sentence: Sentence): boolean {
  const home = hitsIn(sentence, 'home').at(-1)
  if (home === undefined || !has(sentence, ['through', 'exchange'])) return false
  const { tokens } = timeline.reading
  const gone = tokens.findIndex(
    (token, at) => at >= home.from - GONE_WITHIN && at < home.from && isGoneAway(token),
  )
  if (gone < sentence.from) return false
  const told = { from: sentence.from, to: gone }
  return (
    has(sentence, ['through', 'exchange'], told) &&
    !has(sentence, ['happened', 'managed'], told) &&
    someToken(tokens, told.from, told.to, isFreed) &&
    !isFreedToday(tokens, sentence, told)
  )
}

/** "soldiers freed in a swap today went home" */
const isFreedToday = (tokens: readonly Token[], sentence: Sentence, { from, to }: Span): boolean =>
  hitsIn(sentence, 'today').some(
    (today) =>
      today.from < to - 1 && today.from >= from && someToken(tokens, from, today.from, isFreed),
  )

const GONE_WITHIN = 4
const isGoneAway = anyWord(`
  поїхали роз'їхалися вирушили подалися уехали поехали разъехались отправились
  went
`)

/** «…, визволених у межах обмінів, …»: the exchange is named only in words that say which people are meant. */
function isNamedAside(tokens: readonly Token[], sentence: Sentence): boolean {
  const named = [...hitsIn(sentence, 'exchange'), ...hitsIn(sentence, 'repatriation')]
  return (
    named.length > 0 &&
    !has(sentence, ['happened']) &&
    named.every(({ from }) => {
      const clause = clauseAt(sentence, from)
      return isBeginning(tokens[clause.from]) && !has(sentence, ['today', 'tonight'], clause)
    })
  )
}

/**
 * What is received may be a thing, who returned may be back at the front, and whoever came before may
 * go on, and be driven on, to a town: none of it moves anybody home.
 */
const isMove = (tokens: readonly Token[], sentence: Sentence, hit: Hit<Idea>): boolean =>
  !isInDeed(sentence, hit) &&
  !(isGotten(tokens[hit.from]) && !has(sentence, GOTTEN, { from: hit.to, to: hit.to + NEAR })) &&
  !isDrivenOn(tokens, sentence, hit.from)

/** The verbs of a sentence that move somebody, all of them in words that say who is meant; null where one is not. */
function movesOfWhich(timeline: Timeline, sentence: Sentence): readonly Hit<Idea>[] | null {
  const moves: Hit<Idea>[] = []
  for (const idea of SWAPPED)
    for (const hit of hitsIn(sentence, idea)) {
      if (!isMove(timeline.reading.tokens, sentence, hit)) continue
      if (!isOfWhich(timeline, sentence, hit) && !isBackground(timeline, sentence, hit)) return null
      moves.push(hit)
    }
  return moves
}

/** "After 84 came home in a swap, a clinic opened today": the first clause tells after what, and the day is of the rest. */
function isBackground(
  { reading: { tokens } }: Timeline,
  sentence: Sentence,
  { from }: Span,
): boolean {
  if (!isAfter(tokens[sentence.from])) return false
  const clause = clauseAt(sentence, from)
  const isFirst =
    clause.from === sentence.from ||
    (isHow(tokens[clause.from]) && clause.from - sentence.from <= AS_WITHIN)
  const rest = { from: clause.to, to: sentence.to }
  return isFirst && has(sentence, ['today', 'tonight'], rest)
}

/** «Після того, як», «После того как» */
const AS_WITHIN = 3
/** "Of 205 soldiers freed in the swap, doctors examined 180 today", "After …, they spoke today" */
const isSetBefore = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  (isAfter(tokens[sentence.from]) || isOf(tokens[sentence.from])) &&
  has(sentence, ['today', 'tonight'], { from: at - TODAY_BESIDE, to: sentence.to })

const TODAY_BESIDE = 2
/** "30 are in hospital" */
const isStaying = (tokens: readonly Token[], at: number): boolean =>
  isAre(tokens[at]) && isAt(tokens[at + 1])
const isAre = anyWord('are remain')
const isAt = anyWord('in at still undergoing under')
const isVerbOfOne = anyWord('*ав *ив *ів *їв *ыл *вел *шел')

/** «до Одеси привезли 12 тіл, переданих …», «на Львівщині зустріли»: a place is named, and not Ukraine or home. */
function isDrivenOn(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const isOn =
    isGone(tokens[at]) ||
    ((isBringing(tokens[at]) || isArrived(tokens[at])) && has(sentence, ['body', 'dead']))
  if (!isOn) return false
  const { from, to } = clauseAt(sentence, at)
  if (has(sentence, HOMEWARD, { from, to })) return false
  return someToken(tokens, from, to, isInto)
}

const HOMEWARD: readonly Idea[] = [
  'to_ukraine',
  'ukraine',
  'home',
  'from_russia',
  'russia',
  'to_russia',
]
const isArrived = anyWord(`
  надійшл* поступил* прибул* прибыл* приїхал* приехал* зустріл* зустрі* встретил*
  arrived*
`)
const isGone = anyWord('поїха* вируши* виїха* відправи* поеха* отправи* выеха* went*')

const isBeginning = (token: Token | undefined): boolean => isWhich(token) || isParticiple(token)

/** «…, який катував 17 військових. Згодом їх повернули в межах обміну»: told of those of the sentence before. */
function isOfThemLater({ reading: { tokens, sentences } }: Timeline, s: Sentence): boolean {
  const before = sentences[s.index - 1]
  return (
    before !== undefined &&
    !has(before, OF_EVENT) &&
    someToken(tokens, s.from, s.from + LATER_WORDS, isLater) &&
    someToken(tokens, s.from, s.from + LATER_WORDS, isTheyOrAll)
  )
}

const OF_EVENT: readonly Idea[] = ['exchange', 'exchanged', ...HANDED, ...BODIES]
const LATER_WORDS = 4

const isInDeed = (sentence: Sentence, { from, to }: Span): boolean =>
  hitsIn(sentence, 'other_deed').some((deed) => deed.from <= from && to <= deed.to)

const NEAR = 4
const GOTTEN: readonly Idea[] = [...PEOPLE, ...BODIES, 'man', 'woman']
const isGotten = anyWord(
  'отрима* приня* ухвал* одержа* получ* received* receive* got* get* brought*',
)

/** "All 146 soldiers freed today have gone to rehabilitation" */
const isOfDay = ({ dates, day }: Timeline, sentence: Sentence, { from, to }: Span): boolean =>
  has(sentence, ['today', 'tonight'], { from, to: to + TODAY_WITHIN }) ||
  datesIn(dates, { from, to: to + DATE_WITHIN }).some((date) => date.day === day)

const TODAY_WITHIN = 3
const DATE_WITHIN = 6

/** A verb of the sentence itself that does not only say who told of it. */
function isOwnVerb(
  { reading: { tokens, language } }: Timeline,
  sentence: Sentence,
  moves: readonly Span[],
  at: number,
): boolean {
  const isEnglish = language === 'en'
  if (!(isEnglish ? isVerbInEnglish(tokens, sentence, at) : isVerb(tokens, sentence, at)))
    return false
  if (isOfReport(tokens[at]) || isBroughtBack(tokens, at)) return false
  if (moves.some(({ from, to }) => from <= at && at < to)) return false
  if (isOfSwapItself(sentence, at)) return false
  return isEnglish
    ? !isOfBegun(tokens, sentence, at) && moves.every((move) => isApart(tokens, sentence, move, at))
    : !moves.some(({ from }) => isSameClause(tokens, sentence, from, at))
}

const isVerb = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  isPastVerb(tokens[at]) || (isAfter(tokens[sentence.from]) && isVerbOfOne(tokens[at]))

const isVerbInEnglish = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  isEnglishVerb(tokens[at]) || (isOf(tokens[sentence.from]) && isStaying(tokens, at))

/** "The swap began" is the news itself, "freed in a swap began new jobs" is none. */
const isOfBegun = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  has(sentence, ['happened'], { from: at - 1, to: at + 1 }) &&
  !isBehindInSwap(tokens, { from: at - 1 })

const isApart = (
  tokens: readonly Token[],
  sentence: Sentence,
  { from, to }: Span,
  at: number,
): boolean =>
  at < to ||
  from === sentence.from ||
  isSetBefore(tokens, sentence, at) ||
  !someToken(tokens, to, at, isComma)

/** «Обмін відбувся: 84 українці звільнені»: that the exchange took place is the news itself. */
const isOfSwapItself = (sentence: Sentence, at: number): boolean =>
  has(sentence, ['happened'], { from: at, to: at + 1 }) &&
  has(sentence, ['exchange'], { from: at - 1, to: at + 2 })

/** "The bodies brought back to Ukraine are those of 221 defenders" */
const isBroughtBack = (tokens: readonly Token[], at: number): boolean =>
  isBrought(tokens[at]) && isBack(tokens[at + 1])
const isBrought = anyWord('brought')

/** «яких визволили й привезли»: verbs of the clause that says which. */
const isSameClause = (
  tokens: readonly Token[],
  sentence: Sentence,
  move: number,
  at: number,
): boolean => {
  const { from, to } = clauseAt(sentence, move)
  if (from === sentence.from || at < from || at >= to) return false
  return !someToken(tokens, move, at, isComma)
}

const isPastVerb = wordsLike(
  /(?<!^ко|^ніко|^тi|^ті|^те|^си|^шко|^се)(?:ли|лися|лись|ла|лася|лась|ло|лося|лось|ався|ився|увся|явся|ував|ював|имав|клав|нув|ив|ал|ил|ел|ул|ял|лся|лсь|ано|ено|ято|ены|аны)$/u,
)

const isEnglishVerb = wordsLike(
  /^(?!(?:mediat|broker|agre|arrang|announc|organi[sz]|conduct|facilitat|negotiat|wound|captur|injur|detain|imprison|unit|arm|occupi|releas|return|exchang|swapp|liberat|repatriat|need|hundr|besieg|us|bas|includ|kill|involv|cover|compris|mark|follow|defend)ed$|freed$)(?:\p{L}+ed|put|got|met|spoke|told|took|went|began|won|wrote|sent|laid|gave|left|brought|heard|joined|sued|sang|ran|flew|sat|stood|built|bought|became|found|paid|spent|swore|taught|wore|drew|shook|taken|moved|delivered|driven)$/u,
)

const isOfReport = anyWord(`
  повідом* заяв* розпов* сказа* уточн* підтверд* наголос* додав* додал* зазнач* написа* опублік*
  поінформ* інформ* подякува* привіта* сообщ* рассказ* подтверд* добав* отмет* опублик* подчерк*
  поблагодар* поздрав* был* бул* буд* увійшл* вошл* входи* потрапи* попал*
  said* told* report* announc* confirm* stated* add* not* clarif* emphasi*
`)
