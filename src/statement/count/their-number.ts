import { isAboutOrOf, isConcerning } from '#statement/word/prepositions.ts'
import { isWas } from '#statement/word/auxiliaries.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { type Reading, speaksOf } from '#statement/sentence/reading.ts'
import { has, hitsIn, type Sentence, type Span } from '#statement/sentence/sentence.ts'
import { someToken } from '#statement/word/token.ts'
import type { Idea } from '#statement/vocabulary/idea.ts'
import { OURS } from '#statement/vocabulary/idea-groups.ts'
import { isRussians as isTheirName } from '#statement/word/lands.ts'
import { isAnd, isAlso, isAt, isPlus } from '#statement/word/small-words.ts'
import { anyWord } from '#statement/word/any-word.ts'
import { isAwaiting, isStaying } from '#statement/word/other-deeds.ts'
import { oneOf } from '#statement/word/word.ts'

/**
 * Takes a number without a noun for Russia's own people, where a sentence of nobody else tells how many they
 * are: «З російського боку прозвучало число 94», «Російські військові, також 95, зараз у Білорусі», "Moscow put
 * its number at 73". Of a post that tells of bodies too nothing is taken.
 */
export const theirNumber = (reading: Reading, sentence: Sentence, at: number): NounPhrase | null =>
  isSaidOfTheirs(sentence) &&
  isTheirs(reading, sentence, at) &&
  !speaksOf(reading, ['body', 'repatriation'])
    ? {
        kinds: new Set<Idea>(['person', 'own']),
        span: { from: at, to: at + 1 },
      }
    : null

/**
 * Takes it for Russia's dead where the sentence before says that nobody else tells how many Russia got: «Скільки тіл
 * отримала РФ, не повідомляють. Депутат Держдуми назвав число 41».
 */
export const theirDead = (reading: Reading, sentence: Sentence, at: number): NounPhrase | null =>
  has(sentence, ['ru_voice']) &&
  speaksOf(reading, ['body']) &&
  (isSaidAsForThem(reading, sentence, at) ||
    (sentence.numbers.length === 1 &&
      (isNumberBefore(reading, sentence, at) || isBareAnswer(reading, at)) &&
      isAskedBefore(reading, sentence, at)))
    ? { kinds: new Set<Idea>(['body', 'russian']), span: { from: at, to: at + 1 } }
    : null

/** «Скільки тіл забрала Росія, промовчали. Депутат сказав, що 41», "A deputy put it at 41": nothing else is said of it. */
const isBareAnswer = ({ tokens }: Reading, at: number): boolean =>
  isAnswering(tokens[at - 1]) && isEnd(tokens[at + 1]?.text)

const isAnswering = anyWord(`
  : — що что про о об їх их було было назв{ав,ала,али,ал} назива{є,ю}т{,ь} называ{е,ю}т каже
  кажуть говорить говорит сказа{в,ла,л,ли}
  that of at is was were said says named cited gave
`)

/** «1000 тіл, а щодо росіян повідомив про 26», "As for the Russians, he spoke of 26": of the bodies that are told of right before. */
function isSaidAsForThem({ tokens, sentences }: Reading, sentence: Sentence, at: number): boolean {
  if (!isAboutOrOf(tokens[at - 1]) || !isEnd(tokens[at + 1]?.text)) return false
  const whose = hitsIn(sentence, 'russian').findLast(({ to }) => to < at)
  if (whose === undefined || at - whose.to > NEAR) return false
  if (!someToken(tokens, Math.max(sentence.from, whose.from - 2), whose.from, isAsFor)) return false
  const before = { from: sentence.from, to: whose.from }
  const of = has(sentence, COUNTED, before) ? sentence : sentences[sentence.index - 1]
  return of !== undefined && has(of, ['body']) && !has(of, ['captive', 'exchanged', 'civilian'])
}

const COUNTED: readonly Idea[] = ['body', 'dead', 'captive', 'military', 'civilian']
const isAsFor = oneOf(isConcerning, anyWord('до for'))

const isAskedBefore = (reading: Reading, sentence: Sentence, at: number): boolean => {
  const before = reading.sentences[sentence.index - 1]
  const here = { from: sentence.from, to: at }
  // «Скільки своїх забрали росіяни?», where nobody who lives is told of.
  const isOfBodies = !speaksOf(reading, ['captive', 'captivity', 'exchanged'])
  return [
    ...(before === undefined || before.numbers.length > 0 ? [] : [{ of: before, span: before }]),
    { of: sentence, span: here },
  ].some(
    ({ of, span }) =>
      (has(of, ['body', 'dead'], span) || (isOfBodies && has(of, ['own'], span))) &&
      isOfWhatTheyGot(of, span) &&
      !has(of, OF_OTHER_DAYS, span) &&
      someToken(reading.tokens, span.from, span.to, isHowMany),
  )
}

/** «Скільки тіл забрала Росія», «скільки передали Росії»; what Russia gave came to Ukraine. */
const isOfWhatTheyGot = (s: Sentence, span: Span): boolean =>
  (has(s, ['to_russia'], span) && has(s, GOT, span)) ||
  (has(s, ['russia'], span) && (has(s, ['received'], span) || has(s, ['own'], span)))

const OF_OTHER_DAYS: readonly Idea[] = ['total', 'total_maybe', 'recall', 'will']
const GOT: readonly Idea[] = ['received', 'gave', 'returned']
const isHowMany = anyWord('скільки сколько many кількість количество')

const isTheirs = (reading: Reading, sentence: Sentence, at: number): boolean =>
  isNumberBefore(reading, sentence, at) ||
  isOfTheirs(reading, sentence, at) ||
  isPlusOrCrossed(reading, sentence, at) ||
  isOfEach(sentence, at)

/** «У росіян теж плюс 307», "another 300 for the Russians", «На російський бік перейшли 300»: so many more, or who crossed to them. */
const isPlusOrCrossed = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  isEnd(tokens[at + 1]?.text) &&
  (isPlus(tokens[at - 1]) || isCrossed(tokens[at - 1])) &&
  !has(sentence, GOT) &&
  !has(sentence, NOT_NOW)

const isCrossed = anyWord(`
  перейшл{и,о,а} прийшл{и,о,а} прибул{и,о,а} пішл{и,о,а} поїхал{и,о,а} виїхал{и,о,а}
  перешл{и,о,а} пришл{и,о,а} прибыл{и,о,а} ушл{и,о,а} поехал{и,о,а} уехал{и,о,а}
`)
const NOT_NOW: readonly Idea[] = ['recall', 'will', 'denied']

/** "put the figure at 195 for each side", «говорить про 150 з кожного боку» */
const isOfEach = (sentence: Sentence, at: number): boolean =>
  hitsIn(sentence, 'each').some(({ from, to }) => from === at + 1 && to - from > 1)

/** Only Russia is named, its people are not said to be still held, and no other number stands there. */
const isSaidOfTheirs = (sentence: Sentence): boolean =>
  sentence.numbers.length === 1 &&
  has(sentence, THEIRS) &&
  !has(sentence, OURS) &&
  !has(sentence, OTHERWISE)

const THEIRS: readonly Idea[] = ['russia', 'russian', 'ru_voice']
const OTHERWISE: readonly Idea[] = [
  'ua_voice',
  'from_russia',
  'from_ukraine',
  'captivity',
  'dead',
  'part',
  'total',
  'civilian',
  'child',
]

/** «назвали число 94», "the Russian figure is 73": the word for a number right before, and behind it no noun. */
const isNumberBefore = ({ tokens }: Reading, { from }: Sentence, at: number): boolean =>
  (tokens[at + 1]?.kind !== 'word' || isAnd(tokens[at + 1])) &&
  someToken(tokens, Math.max(from, at - NEAR), at, isNumberWord)

const NEAR = 6
const isNumberWord = anyWord(
  'числ{о,а,у} цифр{а,у,и} кількість количество figure number tally count intake',
)

/** «росіян було 73», "on the Russian side there were 73", «російські військові, їх також 95,» */
const isOfTheirs = ({ tokens }: Reading, sentence: Sentence, at: number): boolean =>
  isEnd(tokens[at + 1]?.text) &&
  ((isWas(tokens[at - 1]) &&
    (isNear(sentence, 'russia', at, WERE_BEHIND) || isRussians(sentence, at))) ||
    (isAlso(tokens[at - 1]) &&
      (isNear(sentence, 'military', at, TOO_BEHIND) || opensWithThem(tokens, sentence, at))))

/** «У россиян — тоже 84» */
const opensWithThem = (tokens: Reading['tokens'], { from, to }: Sentence, at: number): boolean =>
  isAt(tokens[from]) &&
  isTheirName(tokens[from + 1]) &&
  at - from <= TOO_BEHIND + 1 &&
  !someToken(tokens, at, to, oneOf(isAwaiting, isStaying))

const isNear = (sentence: Sentence, idea: Idea, at: number, within: number): boolean =>
  hitsIn(sentence, idea).some(({ to }) => to < at && at - to <= within)

const isRussians = (sentence: Sentence, at: number): boolean =>
  isNear(sentence, 'russian', at, WERE_BEHIND) && isNear(sentence, 'person', at, WERE_BEHIND)

const WERE_BEHIND = 3
const TOO_BEHIND = 4
const isEnd = (text: string | undefined): boolean =>
  text === undefined || /^[,.;:—–)!"]$/u.test(text)
